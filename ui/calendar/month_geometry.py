"""A month: weeks under each other, as many posts in a day as there is room for."""

from datetime import date, datetime, time

from PySide6.QtCore import QPoint, QRect, QSize

from ui.calendar.entries import Entry
from ui.calendar.geometry import More, Places, day_in, mirrored
from ui.calendar.sheet import Sheet

HEADER = 30
DATE_LINE = 22
HOLIDAY_LINE = 16
CHIP, GAP = 20, 2
PAD = 4


class MonthGeometry:
    """Laid out anew with every change of size or content: a thousand posts take a moment."""

    def __init__(self, sheet: Sheet, size: QSize, current: int, *, from_right: bool) -> None:
        self._sheet, self._size, self._from_right = sheet, size, from_right
        self._current = current
        self.places = Places()
        self._lay_out()

    def day_at(self, point: QPoint) -> date | None:
        return day_in(self.places.days, point)

    def wall_at(self, point: QPoint, entry: Entry | None, grip: QPoint) -> datetime | None:  # noqa: ARG002 - the protocol's
        """A post keeps its time of the day; an empty place only says which day."""
        day = self.day_at(point)
        if day is None:
            return None
        return datetime.combine(day, entry.wall.time() if entry else time.min)

    def place_for(self, wall: datetime) -> QRect:
        cell = self.places.days.get(wall.date())
        if cell is None:
            return QRect()
        return QRect(cell.x() + PAD, cell.bottom() - CHIP - PAD, cell.width() - 2 * PAD, CHIP)

    def first_chip(self, day: date) -> int:
        """How far under the top of its cell a day's posts begin."""
        holiday = HOLIDAY_LINE if day in self._sheet.habits.holidays else 0
        return DATE_LINE + holiday

    def _lay_out(self) -> None:
        row = 0
        for number, week in enumerate(self._sheet.weeks):
            for column, day in enumerate(week):
                cell = self._cell(number, column)
                self.places.days[day] = cell
                self.places.rows.append(cell)
                entries = self._sheet.days.get(day, ())
                self._lay_out_day(day, cell, row + 1, len(entries))
                row += 1 + len(entries)

    def _lay_out_day(self, day: date, cell: QRect, first_row: int, count: int) -> None:
        top = cell.y() + self.first_chip(day)
        room = max(0, (cell.bottom() - top + 1) // (CHIP + GAP))
        places = [QRect() for _ in range(count)]
        shown = list(range(min(count, room)))
        if count > room:
            # One line says how many more there are; what one stands on is never among them.
            shown = list(range(max(0, room - 1)))
            wanted = self._current - first_row
            if shown and shown[-1] < wanted < count:
                shown[-1] = wanted
        for line, number in enumerate(shown):
            places[number] = self._chip(cell, top, line)
        if count > room:
            hidden = next(number for number in range(count) if number not in shown)
            line = self._chip(cell, top, max(0, room - 1))
            more = More(line.intersected(cell), count - len(shown), first_row + hidden)
            self.places.more[day] = [more]
        self.places.rows.extend(places)

    def _cell(self, week: int, column: int) -> QRect:
        width, height = self._size.width(), self._size.height() - HEADER
        weeks = len(self._sheet.weeks)
        # Whole pixels, none left over at the end.
        x, beyond = width * column // 7, width * (column + 1) // 7
        y, below = height * week // weeks, height * (week + 1) // weeks
        cell = QRect(x, HEADER + y, beyond - x, below - y)
        return mirrored(cell, width) if self._from_right else cell

    def _chip(self, cell: QRect, top: int, line: int) -> QRect:
        return QRect(cell.x() + PAD, top + line * (CHIP + GAP), cell.width() - 2 * PAD, CHIP)
