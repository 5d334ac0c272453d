"""A month, painted."""

from datetime import date, timedelta

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from ui.calendar.days import WEEKEND
from ui.calendar.geometry import Geometry
from ui.calendar.month_geometry import DATE_LINE, HEADER, HOLIDAY_LINE, PAD, MonthGeometry
from ui.calendar.period_view import PeriodView
from ui.moments import weekday_words
from ui.timing.hijri import hijri_day_words
from ui.timing.words import holiday_name

_NUMBER = 20
_DAY = timedelta(days=1)
_STEPS = {
    Qt.Key.Key_Left: -_DAY,
    Qt.Key.Key_Right: _DAY,
    Qt.Key.Key_Up: -7 * _DAY,
    Qt.Key.Key_Down: 7 * _DAY,
}


class MonthView(PeriodView):
    """A post that is moved keeps its time of the day."""

    def make_geometry(self, current: int, *, from_right: bool) -> Geometry:
        return MonthGeometry(self.sheet, self.viewport().size(), current, from_right=from_right)

    def step_of(self, key: Qt.Key) -> timedelta | None:
        return _STEPS.get(key)

    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.brush.begin()
        region = e.region()
        number = 0
        for day, cell in self.places.days.items():
            count = len(self.sheet.days.get(day, ()))
            if region.intersects(cell):
                self._paint_day(painter, day, cell, stood_on=number == self.currentIndex().row())
                self.paint_entries(painter, region, range(number + 1, number + count + 1))
                self.paint_more(painter, region, day)
            number += 1 + count
        if region.intersects(QRect(0, 0, self.viewport().width(), HEADER)):
            self._paint_names(painter)
        self._paint_lines(painter)
        self.paint_proposal(painter)
        painter.end()

    def _paint_day(self, painter: QPainter, day: date, cell: QRect, *, stood_on: bool) -> None:
        brush, moving = self.brush, self.calendar.proposal
        away = day.month != self.sheet.anchor.month
        weekend = day.weekday() in WEEKEND
        painter.fillRect(cell, brush.ink("background" if weekend or away else "surface"))
        if moving is not None and moving.day == day:
            painter.fillRect(cell, brush.ink("primary_surface"))
        if stood_on and self.hasFocus():
            brush.ring(painter, cell.adjusted(1, 1, -1, -1))
        line = QRect(cell.x() + PAD, cell.y() + 2, cell.width() - 2 * PAD, DATE_LINE - 2)
        number, room = brush.take(line, _NUMBER)
        today = day == self.sheet.today
        brush.number(painter, number, day.day, today=today)
        if away and not today:
            painter.fillRect(number, brush.ink("background"))
            painter.setPen(brush.ink("muted"))
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(day.day))
        painter.setFont(brush.small)
        painter.setPen(brush.ink("muted"))
        first = day == self.sheet.first
        brush.words(painter, room, hijri_day_words(day, with_month=first))
        self._paint_holiday(painter, day, line)

    def _paint_holiday(self, painter: QPainter, day: date, line: QRect) -> None:
        names = self.sheet.habits.holidays.get(day)
        if names is None:
            return
        painter.setPen(self.brush.ink("warning"))
        place = QRect(line.x(), line.bottom(), line.width(), HOLIDAY_LINE)
        self.brush.words(painter, place, holiday_name(names))

    def _paint_names(self, painter: QPainter) -> None:
        """The days of the week over their columns; those of the weekend say so."""
        brush = self.brush
        painter.fillRect(QRect(0, 0, self.viewport().width(), HEADER), brush.ink("surface"))
        for day in self.sheet.weeks[0]:
            cell = self.places.days[day]
            name = weekday_words(day)
            if day.weekday() in WEEKEND:
                name = " · ".join((name, self.calendar_words.weekend()))
            painter.setFont(brush.strong)
            painter.setPen(brush.ink("muted"))
            place = QRect(cell.x() + PAD, 0, cell.width() - 2 * PAD, HEADER)
            brush.words(painter, place, name)

    def _paint_lines(self, painter: QPainter) -> None:
        ink, seen = self.brush.ink("line"), self.viewport().rect()
        for week in self.sheet.weeks:
            painter.fillRect(QRect(0, self.places.days[week[0]].y(), seen.width(), 1), ink)
        for day in self.sheet.weeks[0]:
            cell = self.places.days[day]
            if cell.x() > 0:
                painter.fillRect(QRect(cell.x(), HEADER, 1, seen.height()), ink)
