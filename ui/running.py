"""Whether the program runs already on the employee's data, and handing over to it.

A second start (a decision opened by a double click, or an icon clicked twice) brings the
running program to the front and goes. Looked at before the first window, so in the shortest
way; ``core/storage/instance.py`` holds the lock that is asked for here.
"""

import os
import sys
import time
from pathlib import Path

LOCK = "running.lock"
REQUESTS = "handed"
"""A folder in the employee's data, closed to others: one small file a start."""
SUFFIX = ".json"

_PATIENCE_S = 3.0
_LOOK_EVERY_S = 0.02


def hand_over(folder: Path, file: Path | None) -> bool:
    """Ask the program that runs on ``folder`` to come forward and to open ``file``.

    False where none runs, or where the one that does takes nothing in three seconds.
    """
    if not _is_locked(folder / LOCK):
        return False
    import json  # noqa: PLC0415 - start-up; most starts find no other

    request = folder / REQUESTS / f"{os.getpid()}{SUFFIX}"
    fresh = request.with_suffix(".new")
    try:
        request.parent.mkdir(exist_ok=True, mode=0o700)
        fresh.write_text(json.dumps({"file": str(file) if file else ""}), encoding="utf-8")
        fresh.replace(request)
    except OSError:
        # The window then says what is the matter with the folder.
        return False
    return _was_taken(request)


def _was_taken(request: Path) -> bool:
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        if not request.exists():
            return True
        time.sleep(_LOOK_EVERY_S)
    try:
        request.unlink()
    except FileNotFoundError:
        return True
    return False


def _is_locked(path: Path) -> bool:
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        return not _can_lock(handle)
    finally:
        os.close(handle)


def _can_lock(handle: int) -> bool:
    """Take the lock for a moment; it goes with the handle."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - of Windows only

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - not on Windows

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
