"""Where things lie in a period, and what lies at a place; no painting and no widgets."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from PySide6.QtCore import QPoint, QRect

from ui.calendar.entries import Entry


@dataclass(frozen=True)
class More:
    """Where it says how many of a day's posts have no room, the first of which is ``row``."""

    place: QRect
    count: int
    row: int


@dataclass
class Places:
    """Rectangles in the view's own coordinates.

    ``rows`` has one for each row of the sheet, empty where there is no room for it. ``days``
    has the areas of the days, in which a post can be dropped.
    """

    rows: list[QRect] = field(default_factory=list)
    days: dict[date, QRect] = field(default_factory=dict)
    more: dict[date, list[More]] = field(default_factory=dict)


class Geometry(Protocol):
    """Of a month or a week."""

    places: Places

    def day_at(self, point: QPoint) -> date | None:
        """The day in whose area the point lies."""
        ...

    def wall_at(self, point: QPoint, entry: Entry | None, grip: QPoint) -> datetime | None:
        """The time that a place stands for.

        With an entry the one to which it goes when it is let go there, held at ``grip``
        within its own rectangle; without one that of an empty place.
        """
        ...

    def place_for(self, wall: datetime) -> QRect:
        """Where a post of that time would be painted; empty where it is not to be seen."""
        ...


def mirrored(place: QRect, width: int) -> QRect:
    """The place seen in a mirror ``width`` wide: where reading begins at the right."""
    return QRect(width - place.x() - place.width(), place.y(), place.width(), place.height())


def day_in(days: dict[date, QRect], point: QPoint) -> date | None:
    """The day whose area holds the point."""
    return next((day for day, area in days.items() if area.contains(point)), None)
