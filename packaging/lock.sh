#!/usr/bin/env bash
# Makes the lock files anew: newest versions that fit, hashes of every file, no host names.
set -euo pipefail
cd "$(dirname "$0")"
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
python3 -m venv "$tools/venv"
"$tools/venv/bin/pip" install --quiet uv
for name in requirements requirements-dev; do
  "$tools/venv/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
    --no-header --no-annotate "$name.in" -o "$name.txt"
done
