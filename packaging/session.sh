#!/usr/bin/env bash
# Runs a command as on an employee's desk: a screen (Xvfb), a session bus, an unlocked keyring, an empty home.
set -euo pipefail
cd "$(dirname "$0")/.."
place=$(mktemp -d)
screen_pid=
cleanup() {
  [ -z "$screen_pid" ] || { kill "$screen_pid" 2>/dev/null || true; wait "$screen_pid" 2>/dev/null || true; }
  rm -rf "$place"
}
trap cleanup EXIT

mkdir -m 700 "$place/home" "$place/run"
# The screen tells by itself which number was free.
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -noreset 3>"$place/screen" 2>/dev/null &
screen_pid=$!
for _ in $(seq 100); do [ -s "$place/screen" ] && break; sleep 0.1; done
[ -s "$place/screen" ] || { echo "Xvfb did not start" >&2; exit 1; }

# Node and npm keep looking for their own files in the real home.
export npm_config_cache="${npm_config_cache:-$HOME/.npm}"
set +e
env -u WAYLAND_DISPLAY -u XDG_DATA_HOME -u XDG_CONFIG_HOME -u XDG_CACHE_HOME -u DBUS_SESSION_BUS_ADDRESS \
  HOME="$place/home" XDG_RUNTIME_DIR="$place/run" DISPLAY=":$(cat "$place/screen")" QT_QPA_PLATFORM=xcb \
  NO_AT_BRIDGE=1 LANG=C.UTF-8 \
  dbus-run-session -- bash -c '
    eval "$(printf %s natiq-test-keyring | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
    "$@"' session "$@"
status=$?
exit $status
