#!/usr/bin/env bash
# Brings a machine to where the program runs ("run") or can be tested ("dev"). What is there already is left alone.
set -euo pipefail
cd "$(dirname "$0")/.."
purpose=${1:-run}

say() { printf '%s\n' "$*" >&2; }

# --- system packages -------------------------------------------------------------------------
qt_libraries=(libgl1 libegl1 libfontconfig1 libdbus-1-3 libxkbcommon0 libglib2.0-0
  fonts-noto-color-emoji libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libx11-xcb1)
test_programs=(xvfb xauth xdotool dbus gnome-keyring at-spi2-core zbar-tools iproute2 wixl msitools
  wine wine64)
# What the bundle's files need of the system, the tools it is made with, and what looks at the package.
package_tools=(binutils libcups2 libwayland-cursor0 libxcb-image0 libxcb-randr0 libxcb-render-util0 libxcb-xkb1
  debootstrap dpkg-dev lintian appstream desktop-file-utils shared-mime-info man-db)

wanted=("${qt_libraries[@]}")
command -v python3 >/dev/null || wanted+=(python3)
python3 -c 'import ensurepip, venv' 2>/dev/null || wanted+=(python3-venv)
if [ "$purpose" = dev ]; then
  wanted+=("${test_programs[@]}" "${package_tools[@]}")
  # Debian's Python has its library in a package of its own, and a bundle needs it.
  python3 - <<'LIBRARY' || wanted+=("libpython$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')")
import pathlib, sys, sysconfig
of = sysconfig.get_config_var
places = (of("LIBDIR"), f'/usr/lib/{of("MULTIARCH")}')
sys.exit(not any(pathlib.Path(place or "", of("INSTSONAME") or "").is_file() for place in places))
LIBRARY
  command -v node >/dev/null || wanted+=(nodejs)
  command -v npm >/dev/null || wanted+=(npm)
  # The server's database is built here where no built one can be fetched.
  command -v g++ >/dev/null || wanted+=(build-essential)
fi

if command -v dpkg-query >/dev/null; then
  missing=()
  for package in "${wanted[@]}"; do
    # Newer Debian releases carry some of these under a name with a t64 suffix.
    # One of the two is always unknown, which dpkg-query calls a failure.
    { dpkg-query -W -f='${Status}\n' "$package" "${package}t64" 2>/dev/null || true; } |
      grep -q 'ok installed' || missing+=("$package")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    as_root=()
    if [ "$(id -u)" != 0 ]; then
      if command -v sudo >/dev/null; then as_root=(sudo); else
        say "Natiq needs these system packages. Ask an administrator to install them, then run this again:"
        say "  apt-get install ${missing[*]}"
        exit 1
      fi
    fi
    say "Installing system packages: ${missing[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null
  fi
else
  say "This is no Debian system: if a window does not open, install what Qt 6 needs for X11 or Wayland."
fi

# --- Python packages, from the lock with hashes ------------------------------------------------
python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { say "Natiq needs Python 3.11 or newer."; exit 1; }
lock=packaging/requirements.txt
[ "$purpose" = dev ] && lock=packaging/requirements-dev.txt
[ -x .venv/bin/python ] || python3 -m venv .venv
stamp=.venv/installed-$purpose
if ! cmp -s "$lock" "$stamp"; then
  say "Installing Python packages"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
  cp "$lock" "$stamp"
fi

# --- npm packages: a real AT Protocol server and the type checker -------------------------------
if [ "$purpose" = dev ] && ! cmp -s package-lock.json node_modules/.installed-lock; then
  say "Installing npm packages (a few minutes the first time)"
  npm ci --no-progress --loglevel=error
  cp package-lock.json node_modules/.installed-lock
fi

# --- translations -------------------------------------------------------------------------------
mkdir -p build/translations
for source in translations/*.ts; do
  compiled=build/translations/$(basename "${source%.ts}").qm
  if [ ! -e "$compiled" ] || [ "$source" -nt "$compiled" ]; then
    .venv/bin/pyside6-lrelease -silent "$source" -qm "$compiled"
  fi
done
