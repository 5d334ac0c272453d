"""Keys leave no core file, stay out of the swap space, and are overwritten."""

import ctypes
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.foundation.memory import LockedBytes, WindowsMemory, memory_of_this_system

SECRET = bytes(range(1, 33))
ROOT = Path(__file__).resolve().parents[3]

LIMITS = """
import resource
from core.foundation.memory import forbid_dumps
forbid_dumps()
print(*resource.getrlimit(resource.RLIMIT_CORE))
"""
DUMPABLE = """
import ctypes
from core.foundation.memory import forbid_dumps
forbid_dumps()
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""
LOCKED_PAGES = """
from pathlib import Path
from core.foundation.memory import LockedBytes
def locked():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmLck"))
before = locked()
secret = LockedBytes(b"k" * 32)
held = locked()
secret.release()
print(before, held, locked())
"""
CRASH = """
import os, resource, signal
most = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
{first}
os.kill(os.getpid(), signal.SIGSEGV)
"""
FORBID = "from core.foundation.memory import forbid_dumps; forbid_dumps()"
SHARED = """
import mmap, os
from core.foundation.memory import LockedBytes
secret = LockedBytes(b"k" * 32)
child = os.fork()
if child == 0:
    bytes(secret.view())
    os._exit(0)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def run(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def crash(program: str, folder: Path) -> int:
    """The wait status of a child that crashes in ``folder``, where core files would lie."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([sys.executable, "-c", program], cwd=folder, env=environment)
    _, status = os.waitpid(process.pid, 0)
    # Popen waits too, and must not find the child gone without its knowledge.
    process.returncode = os.waitstatus_to_exitcode(status)
    return status


class RecordingKernel32:
    """Stands where Windows' kernel32 would; writes down what it is asked."""

    def __init__(self, *, allows: bool = True) -> None:
        self.asked: list[tuple[str, int]] = []
        self._allows = allows

    def SetErrorMode(self, mode: int) -> int:  # noqa: N802 - Windows' name
        self.asked.append(("SetErrorMode", mode))
        return 0

    def WerSetFlags(self, flags: int) -> int:  # noqa: N802 - Windows' name
        self.asked.append(("WerSetFlags", flags))
        return 0

    def VirtualLock(self, _place: ctypes.c_void_p, size: ctypes.c_size_t) -> int:  # noqa: N802
        self.asked.append(("VirtualLock", size.value))
        return int(self._allows)

    def VirtualUnlock(self, _place: ctypes.c_void_p, size: ctypes.c_size_t) -> int:  # noqa: N802
        self.asked.append(("VirtualUnlock", size.value))
        return 1


def test_no_core_file_may_be_written():
    assert run(LIMITS) == "0 0"


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux' own")
def test_no_other_process_of_the_same_user_may_look_in():
    assert run(DUMPABLE) == "0"


def test_a_crash_leaves_no_core_file(tmp_path: Path):
    status = crash(CRASH.format(first=FORBID), tmp_path)
    assert (os.WTERMSIG(status), os.WCOREDUMP(status)) == (signal.SIGSEGV, False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(
    resource.getrlimit(resource.RLIMIT_CORE)[1] == 0, reason="no core files on this machine"
)
def test_without_it_the_same_crash_would_leave_one(tmp_path: Path):
    assert os.WCOREDUMP(crash(CRASH.format(first=""), tmp_path))


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux tells of a process")
def test_a_secret_is_locked_in_memory_until_it_is_released():
    before, held, after = (int(number) for number in run(LOCKED_PAGES).split())
    assert held > before
    assert after == before


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone keeps pages from a fork")
def test_a_forked_process_does_not_inherit_the_secret():
    assert int(run(SHARED)) == -signal.SIGSEGV


def test_the_secret_can_be_used_where_it_lies():
    assert bytes(LockedBytes(SECRET).view()) == SECRET


def test_a_released_secret_is_overwritten_even_for_whom_still_holds_it():
    secret = LockedBytes(SECRET)
    held = secret.view()
    secret.release()
    assert bytes(held) == bytes(32)


def test_a_released_secret_cannot_be_used():
    secret = LockedBytes(SECRET)
    secret.release()
    with pytest.raises(ValueError):  # noqa: PT011 - it says nothing on purpose
        secret.view()


def test_releasing_twice_is_harmless():
    kernel = RecordingKernel32()
    secret = LockedBytes(SECRET, WindowsMemory(kernel))
    secret.release()
    secret.release()
    assert kernel.asked == [("VirtualLock", 32), ("VirtualUnlock", 32)]


def test_a_secret_does_not_show_itself():
    assert repr(LockedBytes(SECRET)) == "LockedBytes(32 bytes)"


def test_where_locking_is_refused_the_secret_is_kept_all_the_same():
    secret = LockedBytes(SECRET, WindowsMemory(RecordingKernel32(allows=False)))
    assert (secret.locked, bytes(secret.view())) == (False, SECRET)


def test_windows_is_asked_for_no_report_and_no_heap_in_one():
    kernel = RecordingKernel32()
    WindowsMemory(kernel).forbid_dumps()
    assert kernel.asked == [("SetErrorMode", 3), ("WerSetFlags", 1)]


def test_this_machine_can_lock_memory():
    assert LockedBytes(SECRET, memory_of_this_system()).locked
