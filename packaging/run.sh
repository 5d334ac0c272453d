#!/usr/bin/env bash
# Starts the program on this machine; installs first what it lacks.
set -euo pipefail
cd "$(dirname "$0")/.."
# The commands of main.py need a terminal only.
case "$(uname -s):${1:-}" in
  Linux:authority | Linux:policy | Linux:audit | Linux:update | Linux:diagnose) ;;
  Linux:*)
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
      {
        echo "ناطق برنامج مكتبي يحتاج إلى شاشة، ولا توجد شاشة في هذه الجلسة. شغّله من سطح المكتب، أو عبر ssh -X، أو جرّبه على شاشة افتراضية: xvfb-run make run"
        echo "Natiq is a desktop program and needs a screen; this session has none. Start it from a desktop, over ssh -X, or try it on a virtual screen: xvfb-run make run"
      } >&2
      exit 2
    fi
    ;;
esac
packaging/bootstrap.sh run
# As in the installed program: without docstrings, which only take memory.
exec .venv/bin/python -OO main.py "$@"
