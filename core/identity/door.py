"""The door before a profile is open: each attempt is counted before it is made."""

from collections.abc import Callable
from typing import TypeVar

from core.foundation.clock import Clock, instant
from core.foundation.errors import NatiqError
from core.identity import store
from core.identity.attempts import AttemptsFile, Failures
from core.identity.model import AttemptKind, FailedAttempts, IdentityProblem
from core.storage.database import Database
from core.vault.model import VaultProblem

T = TypeVar("T")

_COUNTED = frozenset(
    {VaultProblem.WRONG_PASSPHRASE.value, IdentityProblem.WRONG_RECOVERY_CODE.value}
)


class Door:
    """Makes whoever fails wait longer and longer (see ``attempts``)."""

    def __init__(self, attempts: AttemptsFile, clock: Clock) -> None:
        self._attempts = attempts
        self._clock = clock
        self._ended = Failures()

    def attempt(self, open_it: Callable[[], T]) -> T:
        """What ``open_it`` gives, or raises. Raises ``Refused(WAIT)`` while a delay runs."""
        now = instant(self._clock)
        before = self._attempts.read(now)
        before.require_patience(now)
        # Counted before it is tried: a process killed in between has had its attempt.
        self._attempts.write(before.one_more(now))
        try:
            opened = open_it()
        except NatiqError as error:
            if error.code.value not in _COUNTED:
                self._attempts.write(before)
            raise
        self._attempts.write(Failures())
        self._ended = before
        return opened

    def take_ended(self) -> Failures:
        """The failures that the last success has put an end to; told once."""
        ended, self._ended = self._ended, Failures()
        return ended


def keep_ended(door: Door, database: Database) -> None:
    """Keep what went wrong before the last success, until the log is told of it."""
    ended = door.take_ended()
    if ended.last is None:
        return
    failed = FailedAttempts(AttemptKind.DOOR, ended.count, ended.last.at)
    with database.write() as connection:
        store.add_untold(connection, failed)
