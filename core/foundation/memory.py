"""Keys out of core files and out of the swap space, as far as the operating system helps.

Everything here is a help that may be refused: a machine may allow no locked memory, and an
administrator may collect dumps all the same. What it does not do at all (the copies that
Python makes) stands in ``docs/security.md``.
"""

import ctypes
import mmap
import sys
from typing import Any, Protocol

if sys.platform != "win32":
    import resource

_PR_SET_DUMPABLE = 4
_NO_ERROR_BOXES = 0x0001 | 0x0002
"""SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX: a crash ends the program without a report."""
_REPORT_WITHOUT_HEAP = 1
"""WER_FAULT_REPORTING_FLAG_NOHEAP: a report that is made in spite of it leaves the heap out."""


class Memory(Protocol):
    """What an operating system can do for the memory of this process."""

    def forbid_dumps(self) -> None:
        """Leave no picture of the memory when the program crashes."""
        ...

    def lock(self, address: int, length: int) -> bool:
        """Keep the pages there out of the swap space; whether the system allowed it."""
        ...

    def unlock(self, address: int, length: int) -> None:
        """Let the pages go."""
        ...


class PosixMemory:
    """Linux and other systems of its kind. ``libc`` is the C library, by ctypes."""

    def __init__(self, libc: Any) -> None:
        self._libc = libc

    def forbid_dumps(self) -> None:
        """No core file, and on Linux no other process of the same user that looks in.

        Both are needed: where core files go through a program (``core_pattern`` with a
        pipe), the kernel does not look at the size limit.
        """
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            self._libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)

    def lock(self, address: int, length: int) -> bool:
        return self._libc.mlock(ctypes.c_void_p(address), ctypes.c_size_t(length)) == 0

    def unlock(self, address: int, length: int) -> None:
        self._libc.munlock(ctypes.c_void_p(address), ctypes.c_size_t(length))


class WindowsMemory:
    """Windows. ``kernel32`` is the library of that name, by ctypes."""

    def __init__(self, kernel32: Any) -> None:
        self._kernel32 = kernel32

    def forbid_dumps(self) -> None:
        """No dialog and no report to Windows Error Reporting; needs no administrator.

        Dumps that an administrator has switched on (``LocalDumps``) are made all the same.
        """
        self._kernel32.SetErrorMode(_NO_ERROR_BOXES)
        self._kernel32.WerSetFlags(_REPORT_WITHOUT_HEAP)

    def lock(self, address: int, length: int) -> bool:
        place, size = ctypes.c_void_p(address), ctypes.c_size_t(length)
        return bool(self._kernel32.VirtualLock(place, size))

    def unlock(self, address: int, length: int) -> None:
        self._kernel32.VirtualUnlock(ctypes.c_void_p(address), ctypes.c_size_t(length))


def memory_of_this_system() -> Memory:
    """What this machine's operating system offers."""
    if sys.platform == "win32":
        return WindowsMemory(ctypes.WinDLL("kernel32"))
    return PosixMemory(ctypes.CDLL(None))


def forbid_dumps() -> None:
    """Let no crash of this process leave its memory on the disk. Cheap; call it early."""
    memory_of_this_system().forbid_dumps()


class LockedBytes:
    """A secret in pages of its own, which ``release`` overwrites.

    The pages are kept out of the swap space where the system allows it (``locked``), out of
    core files and out of forked processes where it can. They are its own because locks on
    memory do not nest: to unlock one secret would unlock every other one on its page.
    """

    def __init__(self, secret: bytes | bytearray, memory: Memory | None = None) -> None:
        self._length = len(secret)
        self._memory = memory or memory_of_this_system()
        self._pages = _pages_for(self._length)
        self._address = ctypes.addressof(ctypes.c_char.from_buffer(self._pages))
        self.locked = self._memory.lock(self._address, self._length)
        self._pages[: self._length] = bytes(secret)
        self.released = False

    def view(self) -> memoryview:
        """The secret itself, not a copy. Raises ``ValueError`` once it is released."""
        if self.released:
            raise ValueError
        return memoryview(self._pages)[: self._length]

    def release(self) -> None:
        """Overwrite the secret and let its pages go; views that are still held read zeros."""
        if self.released:
            return
        self.released = True
        self._pages[: self._length] = bytes(self._length)
        if self.locked:
            self._memory.unlock(self._address, self._length)
            self.locked = False

    def __repr__(self) -> str:
        return f"LockedBytes({self._length} bytes)"


def _pages_for(length: int) -> mmap.mmap:
    if sys.platform == "win32":
        return mmap.mmap(-1, length)
    pages = mmap.mmap(-1, length, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    for advice in ("MADV_DONTDUMP", "MADV_DONTFORK"):
        if hasattr(mmap, advice):
            pages.madvise(getattr(mmap, advice))
    return pages


def give_back_unused() -> None:
    """Hand what this process has freed back to the system, where the C library keeps it.

    Opening a profile needs far more for a moment than working with it does. A C library
    without ``malloc_trim`` sees to that by itself.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
