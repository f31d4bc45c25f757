#!/usr/bin/env bash
# Checks the content in input/ with the program that is built already. Into the folder goes samla.sarif and, where the content as it was is given, comment.md,
# which a pull request is told, and «changed» when there is a change to tell of; mistakes and new findings become annotations on the lines.
# Usage: check-content.sh FOLDER [INPUT-BEFORE]. BASE_URL is where the change can be seen, if it is known.
set -euo pipefail
folder=$1
before=${2:-}
samla=${SAMLA:-dotnet run --project src/Generator -c Release --no-build --}

# Code 1 says that the files have mistakes, which the last command says once more. Any other is a fault of the program.
told() { $samla check "$@" --fail-on none || { code=$?; [ "$code" -eq 1 ] || exit "$code"; }; }

mkdir -p "$folder"
if [ -z "$before" ]; then
  $samla check --format sarif --fail-on none > "$folder/samla.sarif"
  exit
fi

told --format sarif > "$folder/samla.sarif"
told --against "$before" ${BASE_URL:+--base-url "$BASE_URL"} > "$folder/comment.md"
diff -rq "$before" input > /dev/null || : > "$folder/changed"
$samla check --against "$before" --format github --fail-on none
