#!/usr/bin/env bash
# Commits the addresses that the build remembered in input/addresses.json, if there are new ones, and pushes them to main, where others may push meanwhile.
set -euo pipefail
git add --all -- input/addresses.json
if git diff --cached --quiet; then
  echo "Ingen nye adresser."
  exit
fi

git config user.name "github-actions[bot]"
git config user.email "github-actions[bot]@users.noreply.github.com"
git commit --quiet --message "Husk adressene som er publisert [skip ci]"
for _ in 1 2 3 4 5; do
  if git push --quiet origin HEAD:main; then
    echo "Adressene er husket."
    exit
  fi

  git pull --quiet --rebase origin main || break
done

echo "::error title=Adressene ble ikke husket::Det lyktes ikke å skrive til main. Neste kjøring prøver igjen. Er main beskyttet, må GitHub Actions få lov til å skrive dit: se docs/github.md."
exit 1
