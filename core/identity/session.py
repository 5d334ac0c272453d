"""The session: from signing in to the lock."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.identity.model import Employee, IdentityProblem

FRESH_FOR = timedelta(minutes=5)
"""How long a second factor that was shown is enough for what needs a fresh one."""

LONGEST = timedelta(hours=12)
"""The longest session, however busy: a working day (NIST SP 800-63B-4 section 2.2.3 allows 24)."""


@dataclass(frozen=True)
class _Moment:
    """A moment by both clocks."""

    at: datetime
    count: float


class Session:
    """One employee's presence at the desk (SEC-4).

    ``second_factor_at`` is the moment the second factor was shown last, ``None`` in
    practice, which has none.
    """

    def __init__(
        self,
        employee: Employee,
        clock: Clock,
        idle_after: timedelta,
        second_factor_at: datetime | None,
        longest: timedelta = LONGEST,
    ) -> None:
        self.employee = employee
        self.signed_in_at = clock.now()
        self._clock = clock
        self._idle_after = idle_after
        self._longest = longest
        self._ended = False
        self._began = self._touched = self._now()
        self._shown = (
            None if second_factor_at is None else _Moment(second_factor_at, clock.monotonic())
        )

    @property
    def second_factor_at(self) -> datetime | None:
        return None if self._shown is None else self._shown.at

    def touch(self) -> None:
        """The employee did something. After the idle time has passed this comes too late."""
        if not self.must_end():
            self._touched = self._now()

    def lock_after(self, idle: timedelta) -> None:
        """From now on ``idle`` is how long nobody may be there."""
        self._idle_after = idle

    def idle_for(self) -> timedelta:
        """How long ago the employee last did something."""
        return self._since(self._touched)

    def is_idle(self) -> bool:
        """Whether the idle time has passed."""
        return self.idle_for() >= self._idle_after

    def must_end(self) -> bool:
        """Whether the session must be locked now: nobody is there, or it has lasted its time."""
        lasts_too_long = self._since(self._began) >= self._longest
        return self.is_idle() or (self._shown is not None and lasts_too_long)

    @property
    def ended(self) -> bool:
        return self._ended

    def end(self) -> None:
        """Lock: nothing can be done in this session any more."""
        self._ended = True

    def require_active(self) -> None:
        """Raise ``Refused(LOCKED, clause="SEC-4")`` unless somebody is signed in and present."""
        if self._ended or self.must_end():
            raise Refused(IdentityProblem.LOCKED, clause="SEC-4")

    def second_factor_shown(self) -> None:
        """The employee has shown a second factor just now. Raises as ``require_active`` does.

        Whoever calls this has checked it. Practice has no second factor and stays without.
        """
        self.require_active()
        if self._shown is not None:
            self._shown = self._now()

    def require_fresh(self) -> None:
        """Raise ``Refused(STEP_UP_NEEDED, clause="SEC-4")`` unless a second factor was shown
        within ``FRESH_FOR``, and as ``require_active`` does. Practice needs none."""
        self.require_active()
        if self._shown is not None and self._since(self._shown) > FRESH_FOR:
            raise Refused(IdentityProblem.STEP_UP_NEEDED, clause="SEC-4")

    def _now(self) -> _Moment:
        return _Moment(self._clock.now(), self._clock.monotonic())

    def _since(self, moment: _Moment) -> timedelta:
        """The longer of two measures: the monotonic clock stands still while some machines
        sleep, and the wall clock may be set back."""
        by_wall = self._clock.now() - moment.at
        return max(by_wall, timedelta(seconds=self._clock.monotonic() - moment.count))
