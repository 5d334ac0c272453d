"""What is to be said of a time before anything is planned for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.foundation.errors import NatiqError
from core.publishing.schedule import (
    Concern,
    Habits,
    Taken,
    check_due,
    concerns_about,
    meant_by,
)


@dataclass(frozen=True)
class Verdict:
    """``at`` is the moment (UTC) that the time on the wall means; ``problem`` forbids it.

    ``concerns`` only speak against it. ``twice`` says that the clocks are set back then and
    the first of two such times is meant.
    """

    wall: datetime
    at: datetime | None
    problem: NatiqError | None = None
    concerns: tuple[Concern, ...] = ()
    twice: bool = False

    @property
    def possible(self) -> bool:
        """Whether something can be planned for it."""
        return self.problem is None and self.at is not None

    @property
    def smooth(self) -> bool:
        """Whether nothing at all speaks against it."""
        return self.possible and not self.concerns


def judge(
    wall: datetime,
    now: datetime,
    account_keys: Sequence[str],
    habits: Habits,
    taken: Sequence[Taken],
) -> Verdict:
    """Of the time ``wall`` on the institution's wall, for posts of these accounts."""
    try:
        meant = meant_by(wall, habits.zone)
    except NatiqError as problem:
        return Verdict(wall, None, problem)
    concerns = concerns_about(meant.at, account_keys, habits, taken)
    try:
        check_due(meant.at, now)
    except NatiqError as problem:
        return Verdict(wall, meant.at, problem, concerns, meant.twice)
    return Verdict(wall, meant.at, None, concerns, meant.twice)


def on_the_wall(at: datetime, habits: Habits) -> datetime:
    """What the institution's wall shows at a moment: a time without a zone."""
    return at.astimezone(habits.zone).replace(tzinfo=None)


def wall_now(now: datetime, habits: Habits) -> datetime:
    """The present time there, to the minute."""
    return on_the_wall(now, habits).replace(second=0, microsecond=0)
