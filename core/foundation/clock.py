"""Time as an argument: services take a ``Clock`` so that tests can own the time."""

import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class Uptime:
    """For how many seconds the machine has run since it was started, sleep included.

    ``boot`` names that start. It is empty where the system names none.
    """

    boot: str
    seconds: float


class Clock(Protocol):
    """What the program asks of time."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC. People and servers set this clock."""
        ...

    def uptime(self) -> Uptime:
        """The time since the machine was started, which nobody sets."""
        ...

    def monotonic(self) -> float:
        """Seconds that only grow, for measuring durations."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait that many seconds."""
        ...


@dataclass(frozen=True)
class Instant:
    """One moment by both clocks: the wall's, and the machine's own."""

    at: datetime
    uptime: Uptime

    def is_in_the_boot_of(self, earlier: "Instant") -> bool:
        """Whether the machine has run without a start in between.

        An uptime that went back tells of a start even where the system names none. Where
        it names none and the uptime did not go back, too little time is counted, never
        too much.
        """
        same = self.uptime.boot == earlier.uptime.boot
        return same and self.uptime.seconds >= earlier.uptime.seconds

    def seconds_since(self, earlier: "Instant") -> float:
        """By the machine's own clock while it runs, by the wall's after a start.

        Negative only where the wall clock was set back meanwhile.
        """
        if self.is_in_the_boot_of(earlier):
            return self.uptime.seconds - earlier.uptime.seconds
        return (self.at - earlier.at).total_seconds()


def instant(clock: Clock) -> Instant:
    """The present moment by both clocks."""
    return Instant(clock.now(), clock.uptime())


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def uptime(self) -> Uptime:
        return Uptime(_boot(), _seconds_since_boot())

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


if sys.platform == "win32":
    import ctypes
    import winreg

    _BOOTS = (
        r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
    )
    _ticks = ctypes.WinDLL("kernel32").GetTickCount64
    _ticks.restype = ctypes.c_uint64

    def _boot() -> str:
        """The count of starts that Windows keeps; empty where it keeps none."""
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _BOOTS) as key:
                return str(winreg.QueryValueEx(key, "BootId")[0])
        except OSError:
            return ""

    def _seconds_since_boot() -> float:
        # Milliseconds, sleep and hibernation included, which time.monotonic does not promise.
        return _ticks() / 1000

elif sys.platform == "linux":
    _BOOT = Path("/proc/sys/kernel/random/boot_id")

    def _boot() -> str:
        try:
            return _BOOT.read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            return ""

    def _seconds_since_boot() -> float:
        # Unlike CLOCK_MONOTONIC it goes on while the machine sleeps.
        return time.clock_gettime(time.CLOCK_BOOTTIME)

else:

    def _boot() -> str:
        return ""

    def _seconds_since_boot() -> float:
        return time.monotonic()
