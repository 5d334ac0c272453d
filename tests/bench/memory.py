"""How much memory the program takes, signed in with the composer open.

Compared with an empty PySide6 window in the same run: what Python and Qt take by
themselves is nobody's doing here. Resident memory as the system counts it.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

import psutil

from tests.bench.start import EMPTY_WINDOW, await_window, watching_the_screen
from tests.faults.children import Child
from tests.faults.desk_process import Task
from tests.faults.typing_runs import DESK

_MEGABYTE = 1024 * 1024
_PAIRS = 3
_SETTLE_S = 3.0
_AS_INSTALLED = {"PYTHONOPTIMIZE": "2"}
"""Both programs: what is installed, and what ``make run`` starts, carries no docstrings."""


def measure_memory() -> float:
    """Megabytes that the program holds above an empty window; the median of some pairs.

    Its first run, which makes the profile, is not among them: that happens once. Needs a
    display and a keyring.
    """
    with tempfile.TemporaryDirectory() as folder:
        _program(folder)
        return statistics.median(_program(folder) - _empty_window() for _ in range(_PAIRS))


def _program(folder: str) -> float:
    child = Child(DESK, folder, Task.SIT, "0", environment=_AS_INSTALLED)
    child.await_word("ready")
    held = _resident(child.pid)
    child.kill()
    child.finish()
    return held


def _empty_window() -> float:
    with watching_the_screen() as display:
        command = [sys.executable, "-c", EMPTY_WINDOW]
        process = subprocess.Popen(command, env={**os.environ, **_AS_INSTALLED})
        await_window(display, process)
        held = _resident(process.pid)
        process.kill()
        process.wait()
    return held


def _resident(pid: int) -> float:
    """Megabytes, once the process has come to rest."""
    time.sleep(_SETTLE_S)
    return psutil.Process(pid).memory_info().rss / _MEGABYTE
