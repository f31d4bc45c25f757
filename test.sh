#!/usr/bin/env bash
# Installs what the tests need and runs all of them, the browser's too. The last line is «N passed, N failed».
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

for tool in dotnet node npm; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: Samla needs the .NET SDK 10 and Node.js 20 or newer, with npm." >&2; exit 1; }
done

browser() { command -v chromium || command -v chromium-browser || command -v google-chrome || true; }

packages=""
[ -n "${CHROMIUM:-$(browser)}" ] || packages="chromium"
command -v java >/dev/null || packages="$packages default-jre-headless"
[ -e /usr/share/snowball/data/norwegian ] || packages="$packages snowball-data"
command -v soffice >/dev/null || packages="$packages libreoffice-writer"
[ -e /usr/lib/libreoffice/program/libsclo.so ] || packages="$packages libreoffice-calc"
[ -e /usr/lib/libreoffice/program/libsdlo.so ] || packages="$packages libreoffice-impress"
{ command -v pdfinfo && command -v pdftotext; } >/dev/null || packages="$packages poppler-utils"

if [ -n "$packages" ]; then
  sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  if ! command -v apt-get >/dev/null || { [ -n "$sudo" ] && ! command -v sudo >/dev/null; }; then
    echo "The tests open the site in Chromium (CHROMIUM can be the path of the program), run the HTML checker in Java, have LibreOffice write documents, read PDFs with poppler-utils and hold the stems against Snowball's vocabulary. Install ${packages# }, and run test.sh again." >&2
    exit 1
  fi
  $sudo apt-get update -q
  $sudo apt-get install -y -q --no-install-recommends $packages
fi
export CHROMIUM="${CHROMIUM:-$(browser)}"

results="$(mktemp -d)"
trap 'rm -rf "$results"' EXIT
status=0
dotnet build Samla.slnx -v quiet
for project in tests/*/*.csproj; do
  dotnet test "$project" --no-build --logger "trx;LogFileName=$(basename "$project").trx" --results-directory "$results" || status=1
done

# The counters stand in each result file: <Counters total="…" executed="…" passed="…" failed="…" …/>.
count() { { grep -ho "<Counters [^>]*" "$results"/*.trx || true; } | { grep -o " $1=\"[0-9]*" || true; } | grep -o '[0-9]*$' | awk '{ sum += $1 } END { print sum + 0 }'; }
passed="$(count passed)"
executed="$(count executed)"
failed="$((executed - passed))"
if [ "$executed" -eq 0 ]; then
  status=1
fi
echo "$passed passed, $failed failed"
[ "$status" -eq 0 ] && [ "$failed" -eq 0 ]
