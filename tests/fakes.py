"""Fakes for what a test must own: time, randomness, and a keyring where none is under test."""

import random
from datetime import UTC, datetime, timedelta

from core.foundation.clock import Uptime


class FakeClock:
    """A clock that stands still until told otherwise; ``sleep`` moves it."""

    def __init__(self, now: datetime = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)) -> None:
        self._now = now
        self._elapsed = 0.0
        self._boots = 1
        self._booted = 0.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._elapsed

    def uptime(self) -> Uptime:
        return Uptime(f"boot {self._boots}", self._elapsed - self._booted)

    def sleep(self, seconds: float) -> None:
        self.advance(timedelta(seconds=seconds))

    def advance(self, by: timedelta) -> None:
        self._now += by
        self._elapsed += by.total_seconds()

    def set_wall(self, by: timedelta) -> None:
        """Somebody sets the clock of the machine by that much."""
        self._now += by

    def reboot(self, takes: timedelta = timedelta(minutes=1)) -> None:
        """The machine is started anew."""
        self.advance(takes)
        self._boots += 1
        self._booted = self._elapsed


def seeded_randomness(seed: int = 0):
    """Bytes that are the same in each run, for tests that compare them."""
    return random.Random(seed).randbytes  # noqa: S311 - predictable on purpose


class MemoryDeviceSecrets:
    """A device secret store that lives as long as the test."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def read(self, profile_id: str) -> bytes | None:
        return self.kept.get(profile_id)

    def write(self, profile_id: str, secret: bytes) -> None:
        self.kept[profile_id] = secret

    def delete(self, profile_id: str) -> None:
        self.kept.pop(profile_id, None)
