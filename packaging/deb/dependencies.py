"""Which Debian packages the bundle's files need, found by asking the system they run on."""

import functools
import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "bundle"))

from libraries import glibc_wanted_by, is_program_code, needed_by

_RENAMED = ("libcups2", "libglib2.0-0", "libssl3")
"""Newer releases carry these under a name with the suffix t64 (64-bit times)."""
_C_LIBRARY = "libc6"


def depends(bundle: Path) -> list[str]:
    """Relations for ``Depends``, sorted. Raises ``SystemExit`` for a library that is nowhere."""
    code = [path for path in bundle.rglob("*") if path.is_file() and is_program_code(path)]
    inside = {path.name for path in bundle.rglob("*")}
    wanted = {name for path in code for name in needed_by(path)} - inside
    packages = {_package_of(name) for name in wanted}
    major, minor = max(glibc_wanted_by(path) for path in code)
    relations = {_relation(package) for package in packages - {_C_LIBRARY}}
    return sorted({*relations, f"{_C_LIBRARY} (>= {major}.{minor})"})


def _relation(package: str) -> str:
    old = package.removesuffix("t64")
    return f"{old} | {old}t64" if old in _RENAMED else package


def _package_of(library: str) -> str:
    place = _places().get(library)
    if place is None:
        raise SystemExit(f"{library} is needed, and this system does not have it")
    # Where /lib is a link to /usr/lib, a package may know its file by either name.
    real = place.resolve()
    for name in (place, real, Path(str(real).removeprefix("/usr"))):
        asked = ["dpkg-query", "-S", str(name)]
        done = subprocess.run(asked, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    raise SystemExit(f"{real} belongs to no package")


@functools.cache
def _places() -> dict[str, Path]:
    """Libraries by name, as the loader of this system finds them."""
    done = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True)
    found = re.findall(r"^\s+(\S+) \(libc6,x86-64[^)]*\) => (\S+)$", done.stdout, re.MULTILINE)
    places = {name: Path(path) for name, path in reversed(found)}
    return {"ld-linux-x86-64.so.2": Path("/lib64/ld-linux-x86-64.so.2"), **places}
