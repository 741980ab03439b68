#!/usr/bin/env bash
# What the GitHub Action runs: annotations on standard output, a SARIF report where one is wanted, and the exit code of
# the check. Inputs come as variables, never as a part of a command line.
set -uo pipefail

read -ra command <<<"${APA_COMMAND:-npx --yes apa-letter}"
paths=()
while IFS= read -r line; do
  [[ -n "${line// /}" ]] && paths+=("$line")
done <<<"${APA_PATHS:-.}"

options=(--max-severity "${APA_MAX_SEVERITY:-information}")
[[ "${APA_FINAL:-false}" == true ]] && options+=(--final)

"${command[@]}" check "${options[@]}" --format github -- "${paths[@]}"
code=$?

if [[ -n "${APA_SARIF_FILE:-}" ]]; then
  "${command[@]}" check "${options[@]}" --format sarif --output-file "$APA_SARIF_FILE" -- "${paths[@]}" || true
fi

[[ -n "${GITHUB_OUTPUT:-}" ]] && echo "exit-code=$code" >>"$GITHUB_OUTPUT"
exit "$code"
