"""Weeks and months as they are read here: the week begins on Sunday."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

WEEKEND = frozenset({4, 5})
"""Friday and Saturday, as ``date.weekday`` counts."""

_DAY = timedelta(days=1)

Week = tuple[date, ...]


class Period(StrEnum):
    """How much is shown at once."""

    MONTH = "month"
    WEEK = "week"


def week_of(day: date) -> Week:
    """The seven days from the Sunday before, or that day itself."""
    sunday = day - _DAY * (day.isoweekday() % 7)
    return tuple(sunday + _DAY * number for number in range(7))


def weeks_of(day: date) -> tuple[Week, ...]:
    """The whole weeks that hold the month of ``day``."""
    first = day.replace(day=1)
    weeks = [week_of(first)]
    while (following := weeks[-1][-1] + _DAY).month == first.month:
        weeks.append(week_of(following))
    return tuple(weeks)


def months_away(day: date, months: int) -> date:
    """The same day some months on; the last of a month that has no such day."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (following - _DAY).day
    return date(year, month + 1, min(day.day, last))


def moments_of(first: date, last: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """When the first of the days begins there, and when the last one is over (UTC)."""
    begin = datetime.combine(first, time.min, zone)
    end = datetime.combine(last + _DAY, time.min, zone)
    return begin.astimezone(UTC), end.astimezone(UTC)
