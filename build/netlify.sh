#!/usr/bin/env bash
# Installs the SDK that global.json names, where it is missing, and builds the site into output/. Arguments go to the generator.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

if ! dotnet --version >/dev/null 2>&1; then
  export DOTNET_ROOT="$PWD/.dotnet"
  curl -fsSL https://dot.net/v1/dotnet-install.sh -o dotnet-install.sh
  bash dotnet-install.sh --jsonfile global.json --install-dir "$DOTNET_ROOT" --no-path
  export PATH="$DOTNET_ROOT:$PATH"
fi

dotnet run --project src/Generator -c Release -- build --output output "$@"
