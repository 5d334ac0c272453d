"""When posts go out: free slots, clashes, quiet hours, and what a wall clock means.

Time zones are those of the IANA database. A time on a wall that a change of the clocks skips
does not exist; one that it repeats means the first of the two.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.foundation.errors import Invalid, Refused
from core.foundation.settings import Settings, SettingsProblem
from core.policy.institution import Hours
from core.publishing.model import PublishingProblem

FURTHEST = timedelta(days=366)
"""A decision rarely reaches further, and a text that waits longer is no news."""

_SLOTS_WITHIN = timedelta(days=60)


class ConcernKind(StrEnum):
    """What speaks against a time. Nothing of it forbids one."""

    CLASH = "schedule_clash"
    QUIET_HOURS = "schedule_quiet_hours"
    DAY_OFF = "schedule_day_off"
    HOLIDAY = "schedule_holiday"


@dataclass(frozen=True)
class Taken:
    """A time at which something of the account goes out already."""

    at: datetime
    account_key: str
    job_id: str
    opening: str


@dataclass(frozen=True)
class Concern:
    """``other`` is what it clashes with; ``holiday`` its names in Arabic and English."""

    kind: ConcernKind
    other: Taken | None = None
    holiday: tuple[str, str] | None = None


@dataclass(frozen=True)
class Habits:
    """How the institution spreads its posts over the days.

    ``slots`` are the times of a day at which posts go out, ``apart`` what should lie between
    two of one account, ``work_days`` the days with official hours (0 is Monday).
    """

    zone: ZoneInfo
    slots: tuple[time, ...]
    quiet_from: time
    quiet_until: time
    apart: timedelta
    tolerance: timedelta
    work_days: frozenset[int] = frozenset(range(7))
    holidays: Mapping[date, tuple[str, str]] = field(default_factory=dict[date, tuple[str, str]])


@dataclass(frozen=True)
class Meant:
    """The moment that a time on the wall means; ``twice`` where that time comes twice."""

    at: datetime
    twice: bool


def habits_of(settings: Settings, hours: Hours) -> Habits:
    """The habits that settings and policy pack give.

    Raises ``Invalid(WRONG_VALUE)`` for a time zone that nobody knows.
    """
    return Habits(
        zone=zone_named(settings.time_zone),
        slots=tuple(sorted(map(time.fromisoformat, settings.posting_slots.split()))),
        quiet_from=time.fromisoformat(settings.quiet_from),
        quiet_until=time.fromisoformat(settings.quiet_until),
        apart=timedelta(minutes=settings.apart_minutes),
        tolerance=timedelta(minutes=settings.late_tolerance_minutes),
        work_days=frozenset(hours.week),
        holidays={one.day: (one.name, one.name_en) for one in hours.holidays},
    )


def zone_named(name: str) -> ZoneInfo:
    """The time zone of that name. Raises ``Invalid(WRONG_VALUE)``."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Invalid(SettingsProblem.WRONG_VALUE, name="time_zone") from None


def meant_by(wall: datetime, zone: ZoneInfo) -> Meant:
    """The moment (UTC) of the naive ``wall`` in ``zone``. Raises ``Invalid(NO_SUCH_TIME)``."""
    first = wall.replace(tzinfo=zone, fold=0)
    at = first.astimezone(UTC)
    if at.astimezone(zone).replace(tzinfo=None) != wall:
        raise Invalid(PublishingProblem.NO_SUCH_TIME)
    second = wall.replace(tzinfo=zone, fold=1)
    return Meant(at, first.utcoffset() != second.utcoffset())


def check_due(at: datetime, now: datetime) -> None:
    """Raise ``Invalid`` for a time that has passed or lies too far ahead."""
    if at <= now:
        raise Invalid(PublishingProblem.DUE_IN_THE_PAST, at=at)
    if at > now + FURTHEST:
        raise Invalid(PublishingProblem.DUE_TOO_FAR, days=FURTHEST.days)


def concerns_about(
    at: datetime, account_keys: Iterable[str], habits: Habits, taken: Sequence[Taken]
) -> tuple[Concern, ...]:
    """What speaks against that time for these accounts, each thing once."""
    wall, accounts = at.astimezone(habits.zone), set(account_keys)
    clashes = [
        Concern(ConcernKind.CLASH, other=one)
        for one in taken
        if one.account_key in accounts and abs(one.at - at) < habits.apart
    ]
    return (*clashes, *_of_the_day(wall, habits))


def next_free_slot(
    now: datetime, account_keys: Sequence[str], habits: Habits, taken: Sequence[Taken]
) -> datetime:
    """The first slot from now on against which nothing speaks (UTC).

    Raises ``Refused(NO_FREE_SLOT)`` where there is none within two months.
    """
    for at in _slots_after(now, habits):
        if not concerns_about(at, account_keys, habits, taken):
            return at
    raise Refused(PublishingProblem.NO_FREE_SLOT)


def is_late(due_at: datetime | None, now: datetime, tolerance: timedelta) -> bool:
    """Whether its time has passed for so long that a person must be asked."""
    return due_at is not None and now > due_at + tolerance


def _of_the_day(wall: datetime, habits: Habits) -> Iterator[Concern]:
    if _is_between(wall.time(), habits.quiet_from, habits.quiet_until):
        yield Concern(ConcernKind.QUIET_HOURS)
    holiday = habits.holidays.get(wall.date())
    if holiday is not None:
        yield Concern(ConcernKind.HOLIDAY, holiday=holiday)
    elif wall.weekday() not in habits.work_days:
        yield Concern(ConcernKind.DAY_OFF)


def _is_between(moment: time, begins: time, ends: time) -> bool:
    """``begins`` counts in, ``ends`` does not; the hours may go over midnight."""
    if begins <= ends:
        return begins <= moment < ends
    return moment >= begins or moment < ends


def _slots_after(now: datetime, habits: Habits) -> Iterator[datetime]:
    day = now.astimezone(habits.zone).date()
    for number in range(_SLOTS_WITHIN.days):
        for slot in habits.slots:
            wall = datetime.combine(day + timedelta(days=number), slot)
            try:
                at = meant_by(wall, habits.zone).at
            except Invalid:
                continue  # A change of the clocks skips that slot on that day.
            if at > now:
                yield at
