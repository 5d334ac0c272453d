"""A disk that is full when a test wants it to be, in a process of its own.

Two kinds. ``TMPFS`` is a small file system mounted for this process alone: the kernel says
that no space is left. ``LIMIT`` is the largest size the system lets this process write:
every write fails, on any machine.
"""

import os
import resource
import subprocess
import sys
from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from pathlib import Path

_SIZE = "6m"
_BALLAST = "ballast"
_PIECE = 64 * 1024


class Kind(StrEnum):
    """How the disk comes to be full."""

    TMPFS = "tmpfs"
    LIMIT = "limit"


class Disk:
    """The disk under ``folder``, seen from the process that works on it."""

    def __init__(self, kind: Kind, folder: Path) -> None:
        self._kind = kind
        self._ballast = folder / _BALLAST
        if kind is Kind.TMPFS:
            mount = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE},mode=700", "none", str(folder)]
            subprocess.run(mount, check=True)

    def fill(self, leaving: int = 0) -> None:
        """Leave no room for another byte, or for ``leaving`` more: in all, or in one file."""
        if self._kind is Kind.LIMIT:
            _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
            resource.setrlimit(resource.RLIMIT_FSIZE, (leaving, hard))
            return
        with self._ballast.open("ab", buffering=0) as file:
            for piece in (_PIECE, 1):
                _write_until_full(file.fileno(), piece)
            file.truncate(file.tell() - leaving)

    def make_room(self) -> None:
        """As if somebody had deleted something."""
        if self._kind is Kind.LIMIT:
            _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        else:
            self._ballast.unlink()


def _write_until_full(file: int, piece: int) -> None:
    try:
        while True:
            os.write(file, bytes(piece))
    except OSError:
        return


@cache
def launcher(kind: Kind) -> Sequence[str]:
    """What a command needs in front of it so that ``Disk`` can do its work there."""
    if kind is Kind.LIMIT:
        return ()
    return ("unshare", "--mount") if os.getuid() == 0 else ("unshare", "--map-root-user", "--mount")


@cache
def can_mount() -> bool:
    """Whether this machine lets a process mount something for itself."""
    if sys.platform != "linux":
        return False
    attempt = [*launcher(Kind.TMPFS), "mount", "-t", "tmpfs", "none", "/mnt"]
    return subprocess.run(attempt, capture_output=True).returncode == 0
