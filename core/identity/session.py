"""The session: from signing in to the lock."""

from datetime import datetime, timedelta

from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.identity.model import Employee, IdentityProblem


class Session:
    """One employee's presence at the desk (SEC-4).

    ``second_factor_at`` is the moment the second factor was shown, ``None`` in practice.
    """

    def __init__(
        self,
        employee: Employee,
        clock: Clock,
        idle_after: timedelta,
        second_factor_at: datetime | None,
    ) -> None:
        self.employee = employee
        self.signed_in_at = clock.now()
        self.second_factor_at = second_factor_at
        self._clock = clock
        self._idle_after = idle_after
        self._ended = False
        self._touched_at = self.signed_in_at
        self._touched = clock.monotonic()

    def touch(self) -> None:
        """The employee did something. After the idle time has passed this comes too late."""
        if not self.is_idle():
            self._touched_at, self._touched = self._clock.now(), self._clock.monotonic()

    def idle_for(self) -> timedelta:
        """How long ago the employee last did something.

        The longer of two measures: the monotonic clock stands still while some machines
        sleep, and the wall clock may be set back.
        """
        by_wall = self._clock.now() - self._touched_at
        by_count = timedelta(seconds=self._clock.monotonic() - self._touched)
        return max(by_wall, by_count)

    def is_idle(self) -> bool:
        """Whether the idle time has passed: the session must be locked now."""
        return self.idle_for() >= self._idle_after

    @property
    def ended(self) -> bool:
        return self._ended

    def end(self) -> None:
        """Lock: nothing can be done in this session any more."""
        self._ended = True

    def require_active(self) -> None:
        """Raise ``Refused(LOCKED, clause="SEC-4")`` unless somebody is signed in and present."""
        if self._ended or self.is_idle():
            raise Refused(IdentityProblem.LOCKED, clause="SEC-4")
