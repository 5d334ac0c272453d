"""Everything that a month or a week shows, as one value."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from core.publishing.schedule import Habits
from ui.calendar.days import Period, Week
from ui.calendar.entries import Entry, by_day
from ui.timing.verdict import Verdict, wall_now


@dataclass(frozen=True)
class Row:
    """What one can stand on: a day, or one of its entries."""

    day: date
    entry: Entry | None = None


@dataclass(frozen=True)
class Proposal:
    """Another time for an entry, asked for and not done yet."""

    entry: Entry
    verdict: Verdict

    @property
    def day(self) -> date:
        return self.verdict.wall.date()


@dataclass(frozen=True)
class Sheet:
    """One period. ``entries`` are those of the accounts chosen, ``now`` the moment it was made.

    ``colours`` has those of the accounts that the employee speaks for, ``letters`` that of
    each account's platform.
    """

    period: Period
    anchor: date
    weeks: tuple[Week, ...]
    habits: Habits
    entries: tuple[Entry, ...]
    now: datetime
    colours: Mapping[str, str]
    letters: Mapping[str, str]

    @cached_property
    def days(self) -> Mapping[date, tuple[Entry, ...]]:
        """The entries by their days."""
        return by_day(self.entries)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Each day, followed by its entries."""
        rows: list[Row] = []
        for day in (day for week in self.weeks for day in week):
            rows.append(Row(day))
            rows.extend(Row(day, one) for one in self.days.get(day, ()))
        return tuple(rows)

    @property
    def today(self) -> date:
        """The present day where the institution is."""
        return self.wall_now.date()

    @cached_property
    def wall_now(self) -> datetime:
        return wall_now(self.now, self.habits)

    @property
    def first(self) -> date:
        return self.weeks[0][0]

    @property
    def last(self) -> date:
        return self.weeks[-1][-1]
