#!/usr/bin/env bash
# Times the generator beside Debian's hugo: whole processes, the same minutes, an empty output folder. See bench/README.md.
set -euo pipefail
export LC_ALL=C

usage() {
  cat <<'EOF'
bash bench/run.sh [--work DIR] [--minutes N] [--pairs N] [--hooks] [--check] [--scale] [--only ours|hugo] [--ours PROGRAM]

  --work DIR       keep the corpora in DIR, and use those that are there (otherwise a folder in /tmp, removed at the end)
  --minutes N      minutes in the corpus of the pairs (10000)
  --pairs N        pairs of runs, ours and hugo in turn (5)
  --hooks          hugo with render hooks as well, so that links to .md files and to cases lead somewhere, as ours do
  --check          then how long ours takes to judge the requirements, on all cores and on one, five runs each (not with --only hugo)
  --scale          then ours at 1000, 10000 and 50000 minutes, three runs each
  --only WHICH     only one of the two, N runs
  --ours PROGRAM   another program than src/Generator/bin/Release/net10.0/samla; it isn't built then
EOF
}

fail() { echo "bench: $*" >&2; exit 1; }
say() { printf '\n%s\n' "$*"; }

work="" minutes=10000 pairs=5 hooks="" check="" scale="" only="" ours=""
while (($#)); do
  case $1 in
    --work | --minutes | --pairs | --only | --ours)
      (($# > 1)) || { usage >&2; exit 2; }
      printf -v "${1#--}" '%s' "$2"
      shift 2 ;;
    --hooks) hooks=yes; shift ;;
    --check) check=yes; shift ;;
    --scale) scale=yes; shift ;;
    --help | -h) usage; exit 0 ;;
    *) echo "bench: $1 isn't understood." >&2; usage >&2; exit 2 ;;
  esac
done
[[ $minutes =~ ^[1-9][0-9]*$ && $pairs =~ ^[1-9][0-9]*$ && $only =~ ^(ours|hugo)?$ ]] || { usage >&2; exit 2; }

# --- what is needed -------------------------------------------------------------------------------------------------------------

bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$bench")

need() { # command, Debian package
  command -v "$1" > /dev/null && return
  if ((EUID == 0)); then
    echo "bench: $1 is missing, so Debian's package $2 is installed."
    apt-get install -y --no-install-recommends "$2" > /dev/null
  else
    fail "$1 is missing. Install it: sudo apt-get install -y --no-install-recommends $2"
  fi
}

command -v dotnet > /dev/null || fail "the .NET SDK is missing. Its version is in global.json."
[[ -x /usr/bin/time ]] || need /usr/bin/time time
[[ $only == ours ]] || need hugo hugo

kept=$work
[[ -n $work ]] || work=$(mktemp -d)
mkdir -p "$work"
work=$(cd "$work" && pwd)
log=$work/log
out=$work/out-$$
mkdir -p "$log" "$out"

# For some minutes after many files were deleted, ext4 is slow to make new ones (it won't give a recently deleted inode out again):
# seconds of system time for 10,000 files. So every run has a folder of its own, and they are all removed when the script ends.
disk=$(stat -f -c %T "$work")
removed=${TMPDIR:-/tmp}/samla-bench-removed
tidy() {
  if [[ -n $kept ]]; then rm -rf "$work"/out-*; else rm -rf "$work"; fi
  [[ $disk != ext* ]] || touch "$removed"
}
trap tidy EXIT
if [[ $disk == ext* && -n $(find "$removed" -mmin -6 2> /dev/null) ]]; then
  echo "bench: outputs were removed less than 6 minutes ago. On ext4 the times are too long until then (Ctrl-C, and wait)."
fi

build() { dotnet build "$1" -c Release --nologo -v quiet > "$log/build" 2>&1 || { cat "$log/build" >&2; fail "$1 doesn't build."; }; }

build "$bench/Corpus"
if [[ $only != hugo && -z $ours ]]; then
  build "$root/src/Generator"
  ours=$root/src/Generator/bin/Release/net10.0/samla
fi
[[ $only == hugo || -x $ours ]] || fail "$ours isn't a program."

# --- the input ------------------------------------------------------------------------------------------------------------------

corpus() { # minutes: the corpus, written once, and checked byte for byte each time
  local folder=$work/corpus-$1 program=$bench/Corpus/bin/Release/net10.0/corpus known digest
  if [[ ! -d $folder ]]; then
    rm -rf "$folder.new"
    "$program" --output "$folder.new" --minutes "$1" | sed 's/^/corpus: /'
    mv "$folder.new" "$folder"
  fi
  digest=$("$program" --output "$folder" --minutes "$1" --verify) || fail "$folder isn't the corpus that this version writes: remove it."
  known=$(awk -v n="$1" '$1 == n { print $2 }' "$bench/corpus.sha256")
  [[ -z $known || $known == "$digest" ]] || fail "the corpus of $1 minutes has the digest $digest, not the $known of bench/corpus.sha256."
  echo "corpus: $1 minutes, sha256 $digest"
}

# Hugo takes a folder with an index.md for one page with attachments; where there are pages below, it must be called _index.md.
# So hugo gets a tree of hard links to the corpus, and only those names differ: every byte that is read is the same.
hugo_site() { # minutes, folder, hooks or nothing
  local from=$work/corpus-$1 site=$2
  rm -rf "$site"
  mkdir -p "$site"
  cp -r "$bench"/hugo/{hugo.toml,layouts,data,static} "$site/"
  [[ -z ${3:-} ]] || cp -r "$bench/hugo/hooks/." "$site/layouts/"
  cp -rl "$from/communities" "$site/content"
  cp -rl "$from/agreements" "$site/content/avtaler"
  cp -rl "$from/guidelines" "$site/content/retningslinjer"
  find "$site/content" -name index.md -execdir mv {} _index.md \;
}

# --- one run --------------------------------------------------------------------------------------------------------------------

row() { printf '%-12s %8s %8s %8s %9s\n' "$@"; }
heading() { row "$1" 'wall s' 'user s' 'sys s' 'peak MB'; }

# run LABEL NAME COMMAND…: runs the command, prints its figures and appends them to $log/NAME.times (wall, user, sys, KiB).
run() {
  local label=$1 name=$2 wall user sys peak
  shift 2
  sync # what the run before left to be written isn't this run's business
  /usr/bin/time -o "$log/time" -f '%e %U %S %M' "$@" > "$log/$name.out" 2>&1 || { tail -n 40 "$log/$name.out" >&2; fail "$label failed: $*"; }
  read -r wall user sys peak < "$log/time"
  echo "$wall $user $sys $peak" >> "$log/$name.times"
  row "$label" "$wall" "$user" "$sys" "$((peak / 1024))"
}

run_ours() { run "$1" "$2" "$ours" build --input "$3" --output "$4" --date 2024-06-01; }
run_hugo() { run "$1" "$2" hugo --source "$3" --destination "$4"; }

median() { sort -n | awk '{ v[NR] = $1 } END { printf "%.2f", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
column() { awk -v c="$2" '{ print $c }' "$log/$1.times"; }
medians() { # label, name
  row "$1" "$(column "$2" 1 | median)" "$(column "$2" 2 | median)" "$(column "$2" 3 | median)" \
    "$(column "$2" 4 | awk '{ print $1 / 1024 }' | median | cut -d. -f1)"
}

ratio() { # of wall time, and of processor time, which other programs disturb less
  local pairs
  pairs=$(paste -d' ' "$log/ours.times" "$log/$1.times")
  echo "ours / $1, median of the pairs: wall $(awk '{ print $1 / $5 }' <<< "$pairs" | median), user + sys $(awk '{ print ($2 + $3) / ($6 + $7) }' <<< "$pairs" | median)"
}

meeting_pages() { find "$1" -path '*/fellesskap-*/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]/index.html' | wc -l; }
size() { # label, folder: how much was written, and that no meeting is missing
  local pages
  pages=$(meeting_pages "$2")
  printf '%-12s %s files, %s MB, %s meeting pages\n' "$1" "$(find "$2" -type f | wc -l)" "$(find "$2" -type f -printf '%s\n' | awk '{ b += $1 } END { printf "%.0f", b / 1e6 }')" "$pages"
  ((pages == minutes)) || fail "$1 wrote $pages meeting pages of $minutes minutes, so the times can't be compared."
}
digest() { (cd "$1" && find . -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1); }

# --- pairs ----------------------------------------------------------------------------------------------------------------------

corpus "$minutes"
input=$work/corpus-$minutes
[[ $only == ours ]] || hugo_site "$minutes" "$work/hugo" ""
[[ $only == ours || -z $hooks ]] || hugo_site "$minutes" "$work/hugo-hooks" hooks
rm -f "$log"/*.times
find "$input" -type f -exec cat {} + > /dev/null # both read from the page cache

say "$(nproc) cores, $(awk '/^model name/ { sub(/.*: /, ""); print; exit }' /proc/cpuinfo), load $(cut -d' ' -f1 /proc/loadavg) before the start"
[[ $only == ours ]] || hugo version | cut -d' ' -f1-2
say "A build into an empty folder, $minutes minutes"
heading run

build_ours() { run_ours "ours $1" ours "$input" "$out/ours-$1"; }
build_hugo() {
  run_hugo "hugo $1" hugo "$work/hugo" "$out/hugo-$1"
  [[ -z $hooks ]] || run_hugo "hooks $1" hooks "$work/hugo-hooks" "$out/hooks-$1"
}

for ((i = 1; i <= pairs; i++)); do
  if [[ $only == ours ]]; then build_ours $i
  elif [[ $only == hugo ]]; then build_hugo $i
  elif ((i % 2)); then build_ours $i; build_hugo $i # whoever comes first comes second in the next pair
  else build_hugo $i; build_ours $i
  fi
done

say 'Medians'
heading program
[[ $only == hugo ]] || medians ours ours
if [[ $only != ours ]]; then
  medians hugo hugo
  [[ -z $hooks ]] || medians 'hugo, hooks' hooks
fi
if [[ -z $only ]]; then
  ratio hugo
  [[ -z $hooks ]] || ratio hooks
fi

say 'Written'
[[ $only == hugo ]] || size ours "$out/ours-1"
[[ $only == ours ]] || size hugo "$out/hugo-1"
[[ $only == hugo ]] && exit 0

# --- again, unchanged -----------------------------------------------------------------------------------------------------------

if ((pairs > 1)); then
  first=$(digest "$out/ours-1")
  last=$(digest "$out/ours-$pairs")
  [[ $first == "$last" ]] || fail "two builds of the same input and date differ: $first, $last"
  echo "the first and the last build of ours are byte for byte the same"
fi

say 'Ours again, nothing changed'
heading run
sleep 0.1
touch "$log/stamp"
sleep 0.1
run_ours again again "$input" "$out/ours-1"
echo "files written anew: $(find "$out/ours-1" -type f -cnewer "$log/stamp" | wc -l) (to be 0)"

# --- requirements ---------------------------------------------------------------------------------------------------------------

if [[ -n $check ]]; then
  bound=500 # ms, of one core
  check_row() { printf '%-12s %10s %10s %10s\n' "$@"; }
  checked() { # NAME COMMAND…: appends the ms that judging took, as the closing table tells them, and the number of findings to $log/NAME.judged
    local name=$1
    shift
    "$@" check --input "$input" --date 2024-06-01 --fail-on none > "$log/$name.out" 2>&1 || { tail -n 40 "$log/$name.out" >&2; fail "check failed: $*"; }
    awk '/herav krav/ { gsub(/[^0-9]/, ""); ms = $0 }
      /^  I alt/ && !/ms$/ { for (i = 3; i <= NF; i++) n += $i }
      END { print ms, n }' "$log/$name.out" >> "$log/$name.judged"
  }
  judged() { awk -v c="$2" '{ print $c }' "$log/$1.judged"; }

  rm -f "$log"/*.judged
  say "Judging requirements, load $(cut -d' ' -f1 /proc/loadavg) before the start"
  check_row run 'all cores' 'one core' findings
  check_row '' ms ms ''
  for i in 1 2 3 4 5; do
    checked cores "$ours"
    checked core taskset -c 0 "$ours"
    check_row "check $i" "$(judged cores 1 | tail -n 1)" "$(judged core 1 | tail -n 1)" "$(judged core 2 | tail -n 1)"
  done
  check_row median "$(judged cores 1 | median | cut -d. -f1)" "$(judged core 1 | median | cut -d. -f1)" ''
  echo "on one core to be under $bound ms"
fi

# --- linearity ------------------------------------------------------------------------------------------------------------------

[[ -n $scale ]] || exit 0
sizes=(1000 10000 50000)
(($(df -Pm "$work" | awk 'NR == 2 { print $4 }') > 12000)) || fail "--scale needs 12 GB of free disk in $work."
for n in "${sizes[@]}"; do corpus "$n"; done
say 'Ours, by number of minutes'
heading run
for n in "${sizes[@]}"; do
  find "$work/corpus-$n" -type f -exec cat {} + > /dev/null
  for i in 1 2 3; do
    run_ours "$n, $i" "scale-$n" "$work/corpus-$n" "$out/scale-$n-$i"
  done
done

say 'Medians'
heading minutes
for n in "${sizes[@]}"; do medians "$n" "scale-$n"; done
awk -v small="$(column scale-1000 1 | median)" -v middle="$(column scale-10000 1 | median)" -v large="$(column scale-50000 1 | median)" 'BEGIN {
  near = (middle - small) / 9; far = (large - middle) / 40
  printf("1000 minutes more cost %.3f s between 1000 and 10000, %.3f s between 10000 and 50000: ratio %.2f (1 is linear)\n", near, far, (near > 0) ? far / near : 0)
}'
