"""Which shared libraries a file needs, and where this system has them (Linux)."""

import re
import subprocess
from functools import cache
from pathlib import Path

_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)$", re.MULTILINE)
_VERSION = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")
_OF_THE_SYSTEM = re.compile(r"(?:/usr)?/lib(?:64|/[\w-]+-linux-gnu\w*)?")
_PYTHON = "libpython"


@cache
def _headers(path: Path) -> str:
    command = ["objdump", "-p", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    return done.stdout if done.returncode == 0 else ""


def needed_by(path: Path) -> list[str]:
    """The names of the libraries that the file at ``path`` asks the loader for."""
    return _NEEDED.findall(_headers(path))


def glibc_wanted_by(path: Path) -> tuple[int, int]:
    """The newest version of the C library whose symbols the file asks for; (0, 0) for none."""
    found = [(int(major), int(minor)) for major, minor in _VERSION.findall(_headers(path))]
    return max(found, default=(0, 0))


def from_the_system(path: Path) -> bool:
    """Whether a library belongs to the system, and not to a Python package or to Python."""
    real = path.resolve()
    # Python ships, be it the system's or not: the program was tested with that one.
    return _OF_THE_SYSTEM.fullmatch(str(real.parent)) is not None and _PYTHON not in real.name


def is_program_code(path: Path) -> bool:
    """Whether the file is an ELF file: an executable or a library."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
