#!/usr/bin/env bash
# Samla's search beside lunr.js, MiniSearch and Pagefind: builds the sites, judges, measures, prints the tables. See bench/README.md.
set -euo pipefail
export LC_ALL=C

usage() {
  cat <<'EOF'
bash bench/search/run.sh [--work DIR] [--minutes N] [--peers LIST]

  --work DIR     keep the sites and the indexes in DIR (otherwise a folder in /tmp, removed at the end)
  --minutes N    minutes in the corpus that bytes and times are measured on (1000)
  --peers LIST   of lunr,minisearch,pagefind (all); with 10000 minutes only pagefind is reasonable
EOF
}

work="" minutes=1000 peers=lunr,minisearch,pagefind
while (($#)); do
  case $1 in
    --work | --minutes | --peers)
      (($# > 1)) || { usage >&2; exit 2; }
      printf -v "${1#--}" '%s' "$2"
      shift 2 ;;
    --help | -h) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
if [[ -z $work ]]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
mkdir -p "$work"
work=$(cd "$work" && pwd)

dotnet build "$root/src/Generator" -c Release --nologo -v quiet
dotnet build "$root/bench/Corpus" -c Release --nologo -v quiet
npm ci --prefix "$here" --no-fund --no-audit --loglevel error
"$root/bench/Corpus/bin/Release/net10.0/corpus" --output "$work/minutes-$minutes" --minutes "$minutes"

site() { # name, input: builds a site, and tells what that took
  rm -rf "${work:?}/$1"
  /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$root/src/Generator/bin/Release/net10.0/samla" build --input "$2" --output "$work/$1" --date 2025-06-01 > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
  awk -v site="$1" '{ printf "| %s | Samla, the whole site | %.1f | %.1f | %.0f |\n", site, $1, $2 + $3, $4 / 1024 }' "$work/time"
}

printf '\n%s cores, load %s before the start\n' "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)"
printf '\nBuilding, from the content to the site and its index\n\n| site | what | wall s | user + sys s | peak MB |\n| --- | --- | ---: | ---: | ---: |\n'
site input "$root/input"
site samples "$root/samples/input"
site corpus "$work/minutes-$minutes"

printf '\nSamla: judged queries\n\n'
node "$here/judge.mjs" "$work/input" "$work/samples" --misses
printf '\nSamla: visits to a site of %s minutes\n' "$minutes"
node "$here/browser.mjs" "$work/corpus" --queries 40 --sets drawn --slow 0
printf '\nSamla and its peers\n'
node "$here/peers.mjs" "$work/input" "$work/samples" "$work/corpus" --work "$work/peers" --peers "$peers"
