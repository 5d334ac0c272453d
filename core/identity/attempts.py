"""A growing delay after failures, which outlives a restart and a clock that is set.

While the machine runs, its own clock counts, which nobody sets. Only after the machine was
started anew does the wall clock say how long ago the last failure was; from then on its own
clock counts again. A wall clock that stands before the last failure begins the wait anew.
"""

import json
import math
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from core.foundation.clock import Instant, Uptime
from core.foundation.errors import Invalid, Refused
from core.foundation.files import read_bounded, write_atomically
from core.identity.model import IdentityProblem

FREE_FAILURES = 3
LONGEST_SECONDS = 900
LOCKED_AFTER = 100
"""Failures in a row after which codes of the authenticator are refused altogether
(NIST SP 800-63B-4 section 3.2.2)."""

_FILE_LIMIT = 4096
_MOST_FAILURES = 1_000_000
_BOOT_LIMIT = 64


@dataclass(frozen=True)
class Failures:
    """How often in a row it went wrong, and when last."""

    count: int = 0
    last: Instant | None = None

    def one_more(self, now: Instant) -> "Failures":
        return Failures(min(self.count + 1, _MOST_FAILURES), now)

    def as_of(self, now: Instant) -> "Failures":
        """These failures, the last of them told by the clock of the running machine.

        What differs has to be kept by whoever asks: the wall clock is believed once after
        a start of the machine, and not a second time when it has been set again.
        """
        if self.last is None or now.is_in_the_boot_of(self.last):
            return self
        passed = max(now.seconds_since(self.last), 0.0)
        uptime = Uptime(now.uptime.boot, now.uptime.seconds - passed)
        return Failures(self.count, Instant(min(self.last.at, now.at), uptime))

    def require_patience(self, now: Instant) -> None:
        """Raise ``Refused(WAIT, seconds=...)`` while the delay has not passed."""
        if self.last is None:
            return
        left = delay_after(self.count) - now.seconds_since(self.last)
        if left > 0:
            raise Refused(IdentityProblem.WAIT, seconds=math.ceil(left))

    def require_unlocked(self) -> None:
        """Raise ``Refused(CODE_LOCKED)`` from the hundredth failure in a row on."""
        if self.count >= LOCKED_AFTER:
            raise Refused(IdentityProblem.CODE_LOCKED)


def delay_after(failures: int) -> int:
    """Seconds to wait after that many failures in a row: 0, 0, 0, 1, 2, 4 ... 900."""
    if failures < FREE_FAILURES:
        return 0
    return min(LONGEST_SECONDS, 2 ** min(failures - FREE_FAILURES, 10))


class AttemptsFile:
    """``attempts.json``: wrong passphrases in a row.

    It lies beside the encrypted database, because it is needed before that can be opened;
    whoever can write there can also delete it. It slows down a person at this desk. What
    slows down somebody with the files in hand is Argon2id, and the device secret stops him.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, now: Instant) -> Failures:
        """The failures so far; a file that makes no sense counts as the longest delay."""
        if not self._path.exists():
            return Failures()
        kept = self._parsed()
        failures = Failures(_MOST_FAILURES, now) if kept is None else kept.as_of(now)
        if failures != kept:
            self.write(failures)
        return failures

    def write(self, failures: Failures) -> None:
        members = {"failures": failures.count, "last": _members_of(failures.last)}
        write_atomically(self._path, json.dumps(members).encode())

    def _parsed(self) -> Failures | None:
        try:
            members: object = json.loads(read_bounded(self._path, _FILE_LIMIT))
            return _failures(members)
        except (ValueError, OverflowError, RecursionError, Invalid):
            return None


def _members_of(last: Instant | None) -> dict[str, str | float] | None:
    if last is None:
        return None
    uptime = last.uptime
    return {"at": last.at.isoformat(), "boot": uptime.boot, "uptime": uptime.seconds}


def _failures(members: object) -> Failures:
    """Raises ``ValueError`` for anything that ``_members_of`` does not write.

    The first release wrote the wall clock alone (``last_at``).
    """
    first_release = isinstance(members, dict) and "last_at" in members
    named = cast("dict[str, object]", members)
    count, last = _fields(named, "failures", "last_at" if first_release else "last")
    if type(count) is not int or not 0 <= count <= _MOST_FAILURES:
        raise ValueError
    if last is None:
        return Failures(count)
    return Failures(count, _wall_alone(last) if first_release else _instant(last))


def _wall_alone(at: object) -> Instant:
    return _instant({"at": at, "boot": "", "uptime": 0.0})


def _instant(members: object) -> Instant:
    at, boot, seconds = _fields(members, "at", "boot", "uptime")
    if not isinstance(at, str) or not isinstance(boot, str) or len(boot) > _BOOT_LIMIT:
        raise ValueError
    if type(seconds) is not float or not math.isfinite(seconds):
        raise ValueError
    moment = datetime.fromisoformat(at)
    if moment.tzinfo is None:
        raise ValueError
    return Instant(moment.astimezone(UTC), Uptime(boot, seconds))


def _fields(members: object, *names: str) -> list[object]:
    if not isinstance(members, dict) or members.keys() != set(names):
        raise ValueError
    named = cast(dict[str, object], members)
    return [named[name] for name in names]
