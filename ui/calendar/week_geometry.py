"""A week: seven days beside each other, the hours under each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import QPoint, QRect, QSize

from ui.calendar.entries import Entry
from ui.calendar.geometry import More, Places, mirrored
from ui.calendar.sheet import Sheet

HEADER = 62
AXIS = 52
HOUR = 44
CHIP = 20
STEP_MINUTES = 15
_DAY_MINUTES = 24 * 60
_NARROWEST = 50
_NEVER = -HOUR * 24
HEIGHT = HEADER + 24 * HOUR
"""Of all hours with what stands over them, in pixels."""


@dataclass(frozen=True)
class _Lane:
    """Where a post lies among those at about the same time: ``lane`` of ``lanes``."""

    lane: int
    lanes: int


class WeekGeometry:
    """``scrolled`` is how many pixels of the day have gone up out of sight.

    ``current`` is the row on which one stands: it has its place whatever is crowded there.
    """

    def __init__(
        self, sheet: Sheet, size: QSize, scrolled: int, current: int, *, from_right: bool
    ) -> None:
        self._sheet, self._size, self._scrolled = sheet, size, scrolled
        self._current, self._from_right = current, from_right
        self.places = Places()
        self._lay_out()

    def day_at(self, point: QPoint) -> date | None:
        days = self.places.days.items()
        return next((day for day, one in days if one.left() <= point.x() <= one.right()), None)

    def wall_at(self, point: QPoint, entry: Entry | None, grip: QPoint) -> datetime | None:
        """To the quarter of an hour."""
        day = self.day_at(point)
        if day is None or (entry is None and point.y() < HEADER):
            return None
        above = point.y() - (grip.y() if entry else 0)
        minutes = round((above - self.y_of(time.min)) * 60 / HOUR / STEP_MINUTES) * STEP_MINUTES
        if entry is None:
            # A place belongs to the quarter that begins over it.
            minutes = int((above - self.y_of(time.min)) * 60 / HOUR) // STEP_MINUTES * STEP_MINUTES
        minutes = min(max(minutes, 0), _DAY_MINUTES - STEP_MINUTES)
        return datetime.combine(day, time(minutes // 60, minutes % 60))

    def place_for(self, wall: datetime) -> QRect:
        column = self.places.days.get(wall.date())
        if column is None:
            return QRect()
        return QRect(column.x() + 1, self.y_of(wall.time()), column.width() - 2, CHIP)

    def y_of(self, at: time) -> int:
        """How far down a time of the day lies."""
        return HEADER - self._scrolled + (at.hour * 60 + at.minute) * HOUR // 60

    def header_of(self, day: date) -> QRect:
        """The area over a day's hours."""
        column = self.places.days[day]
        return QRect(column.x(), 0, column.width(), HEADER)

    @property
    def axis(self) -> QRect:
        """Where the hours are written."""
        axis = QRect(0, HEADER, AXIS, self._size.height() - HEADER)
        return mirrored(axis, self._size.width()) if self._from_right else axis

    def _lay_out(self) -> None:
        row = 0
        for number, day in enumerate(self._sheet.weeks[0]):
            column = self._column(number)
            self.places.days[day] = column
            self.places.rows.append(self.header_of(day))
            entries = self._sheet.days.get(day, ())
            self._lay_out_day(day, column, row + 1, entries)
            row += 1 + len(entries)

    def _lay_out_day(
        self, day: date, column: QRect, first_row: int, entries: Sequence[Entry]
    ) -> None:
        most = max(1, column.width() // _NARROWEST)
        places = [QRect() for _ in entries]
        found: list[More] = []
        for crowd in _crowds(entries):
            lanes = _lanes(entries, crowd)
            count = shown = max(lanes) + 1
            if count > most:
                # The last lane says how many more there are.
                count, shown = most, max(1, most - 1)
                lanes = _lanes(entries, crowd, first=self._current - first_row)
            hidden: list[int] = []
            for at, lane in zip(crowd, lanes, strict=True):
                if lane < shown:
                    y = self.y_of(entries[at].wall.time())
                    places[at] = self._in_lane(column, y, _Lane(lane, count))
                else:
                    hidden.append(at)
            if hidden:
                # Where there is one lane only, it stands under the post that hides the others.
                y = self.y_of(entries[hidden[0]].wall.time()) + (CHIP if count == 1 else 0)
                place = self._in_lane(column, y, _Lane(count - 1, count))
                found.append(More(place, len(hidden), first_row + hidden[0]))
        self.places.rows.extend(places)
        if found:
            self.places.more[day] = found

    def _column(self, number: int) -> QRect:
        width = self._size.width() - AXIS
        x, beyond = width * number // 7, width * (number + 1) // 7
        column = QRect(AXIS + x, HEADER, beyond - x, self._size.height() - HEADER)
        return mirrored(column, self._size.width()) if self._from_right else column

    def _in_lane(self, column: QRect, y: int, lane: _Lane) -> QRect:
        width = (column.width() - 2) // lane.lanes
        x = lane.lane * width
        if self._from_right:
            x = column.width() - 2 - x - width
        return QRect(column.x() + 1 + x, y, width - 1, CHIP)


def _crowds(entries: Sequence[Entry]) -> list[list[int]]:
    """The posts of a day, those together that would be painted over each other."""
    crowds: list[list[int]] = []
    ends = -1
    for at, one in enumerate(entries):
        begins = _pixel(one)
        if begins >= ends:
            crowds.append([])
        crowds[-1].append(at)
        ends = max(ends, begins + CHIP)
    return crowds


def _lanes(entries: Sequence[Entry], crowd: Sequence[int], first: int = -1) -> list[int]:
    """For each of the crowd the first lane in which it hides no other.

    The lane at the beginning is kept for ``first``, where that is one of the crowd.
    """
    kept_from = _pixel(entries[first]) if first in crowd else _NEVER
    ends: list[int] = [0]
    lanes: list[int] = []
    for at in crowd:
        begins = _pixel(entries[at])
        taken = 1 if at != first and abs(begins - kept_from) < CHIP else 0
        lane = next((one for one in range(taken, len(ends)) if ends[one] <= begins), len(ends))
        if lane == len(ends):
            ends.append(0)
        ends[lane] = begins + CHIP
        lanes.append(lane)
    return lanes


def _pixel(entry: Entry) -> int:
    return (entry.wall.hour * 60 + entry.wall.minute) * HOUR // 60
