"""A growing delay after failures, which outlives a restart."""

import json
import math
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

from core.foundation.errors import Invalid, Refused
from core.foundation.files import read_bounded, write_atomically
from core.identity.model import IdentityProblem

FREE_FAILURES = 3
LONGEST_SECONDS = 900
_FILE_LIMIT = 4096
_MOST_FAILURES = 1_000_000


@dataclass(frozen=True)
class Failures:
    """How often in a row it went wrong, and when last."""

    count: int = 0
    last_at: datetime | None = None

    def one_more(self, now: datetime) -> "Failures":
        return Failures(min(self.count + 1, _MOST_FAILURES), now)

    def as_of(self, now: datetime) -> "Failures":
        """These failures, the last of them no later than ``now``.

        Where the clock was set back the wait begins anew, once, instead of lasting until
        the old time comes round. Whoever asks keeps what differs.
        """
        if self.last_at is None or self.last_at <= now:
            return self
        return Failures(self.count, now)

    def require_patience(self, now: datetime) -> None:
        """Raise ``Refused(WAIT, seconds=...)`` while the delay has not passed."""
        if self.last_at is None:
            return
        left = self.last_at + timedelta(seconds=delay_after(self.count)) - now
        if left > timedelta():
            raise Refused(IdentityProblem.WAIT, seconds=math.ceil(left.total_seconds()))


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

    def read(self, now: datetime) -> Failures:
        """The failures so far; a file that makes no sense counts as the longest delay."""
        if not self._path.exists():
            return Failures()
        kept = self._parsed()
        failures = Failures(_MOST_FAILURES, now) if kept is None else kept.as_of(now)
        if failures != kept:
            self.write(failures)
        return failures

    def write(self, failures: Failures) -> None:
        last = None if failures.last_at is None else failures.last_at.isoformat()
        content = json.dumps({"failures": failures.count, "last_at": last})
        write_atomically(self._path, content.encode())

    def _parsed(self) -> Failures | None:
        try:
            members: object = json.loads(read_bounded(self._path, _FILE_LIMIT))
        except (ValueError, RecursionError, Invalid):
            return None
        if not isinstance(members, dict):
            return None
        named = cast(dict[str, object], members)
        count, last = named.get("failures"), named.get("last_at")
        if type(count) is not int or not 0 <= count <= _MOST_FAILURES:
            return None
        if last is None:
            return Failures(count)
        return _dated(count, last)


def _dated(count: int, last: object) -> Failures | None:
    try:
        moment = datetime.fromisoformat(str(last))
    except ValueError:
        return None
    return None if moment.tzinfo is None else Failures(count, moment.astimezone(UTC))
