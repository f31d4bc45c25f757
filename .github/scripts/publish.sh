#!/usr/bin/env bash
# Lays the built site out on Netlify. Usage: publish.sh FOLDER
set -euo pipefail
missing=""
for secret in NETLIFY_AUTH_TOKEN NETLIFY_SITE_ID; do
  if [ -z "${!secret:-}" ]; then
    echo "::error title=Hemmeligheten $secret mangler::Nettstedet er bygget, men kan ikke legges ut. Legg inn $secret under Settings, Secrets and variables, Actions. docs/github.md sier hvor verdien finnes."
    missing=yes
  fi
done
[ -z "$missing" ] || exit 1

npm ci --prefix build/netlify --ignore-scripts --no-audit --no-fund --loglevel=error
build/netlify/node_modules/.bin/netlify deploy --no-build --prod --dir "$1" --message "${GITHUB_SHA:-}"
