"""A week with its hours, painted."""

from datetime import date, time, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.calendar.days import WEEKEND
from ui.calendar.geometry import Geometry
from ui.calendar.period_view import PeriodView
from ui.calendar.sheet import Sheet
from ui.calendar.view_model import CalendarModel
from ui.calendar.week_geometry import HEADER, HEIGHT, HOUR, WeekGeometry
from ui.moments import weekday_words
from ui.timing.hijri import hijri_day_words
from ui.timing.words import holiday_name
from ui.widgets.theme import Theme

_NUMBER = 22
_LINE = 18
_EDGE = 24
_MORNING = time(7)
_DAY, _QUARTER = timedelta(days=1), timedelta(minutes=15)
_STEPS = {
    Qt.Key.Key_Left: -_DAY,
    Qt.Key.Key_Right: _DAY,
    Qt.Key.Key_Up: -_QUARTER,
    Qt.Key.Key_Down: _QUARTER,
}


class WeekView(PeriodView):
    """A post that is moved goes to a quarter of an hour."""

    def __init__(self, model: CalendarModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, parent)
        self._began = False
        self.verticalScrollBar().valueChanged.connect(self.lay_out)

    def make_geometry(self, current: int, *, from_right: bool) -> Geometry:
        return WeekGeometry(
            self.sheet,
            self.viewport().size(),
            self.verticalScrollBar().value(),
            current,
            from_right=from_right,
        )

    def step_of(self, key: Qt.Key) -> timedelta | None:
        return _STEPS.get(key)

    def show_sheet(self, sheet: Sheet) -> None:
        super().show_sheet(sheet)
        if not self._began:
            self._began = True
            self.updateGeometries()
            self.verticalScrollBar().setValue(_MORNING.hour * HOUR)

    def go_between(self, day: date, key: Qt.Key) -> bool:
        """Left and right go to the next day, down to the day's first post."""
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.go_to_day(day + (_DAY if key == Qt.Key.Key_Right else -_DAY))
        elif key == Qt.Key.Key_Down and self.sheet.days.get(day):
            self.stand_on(self.row_of(day) + 1)
        else:
            return key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        return True

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        beyond = max(0, HEIGHT - self.viewport().height())
        bar = self.verticalScrollBar()
        if bar.maximum() != beyond:
            bar.setRange(0, beyond)
        bar.setPageStep(self.viewport().height() - HEADER)
        bar.setSingleStep(HOUR // 2)

    def verticalOffset(self) -> int:  # noqa: N802 - Qt's name
        return self.verticalScrollBar().value()

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,  # noqa: ARG002
    ) -> None:
        """Bring the post into sight; days always are."""
        rows = self.sheet.rows
        if not 0 <= index.row() < len(rows) or rows[index.row()].entry is None:
            return
        place, bar = self.visualRect(index), self.verticalScrollBar()
        if place.top() < HEADER:
            bar.setValue(bar.value() - (HEADER - place.top()) - _EDGE)
        elif place.bottom() > self.viewport().height():
            bar.setValue(bar.value() + place.bottom() - self.viewport().height() + _EDGE)

    def scroll_under(self, point: QPoint) -> None:
        bar = self.verticalScrollBar()
        if point.y() < HEADER + _EDGE:
            bar.setValue(bar.value() - HOUR // 4)
        elif point.y() > self.viewport().height() - _EDGE:
            bar.setValue(bar.value() + HOUR // 4)

    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.brush.begin()
        places, seen = self.places, self.viewport().rect()
        painter.fillRect(e.rect(), self.brush.ink("surface"))
        for day, column in places.days.items():
            self._paint_ground(painter, day, column)
        self._paint_hours(painter)
        below = seen.adjusted(0, HEADER, 0, 0)
        painter.setClipRect(below)
        self._paint_posts(painter, e.region().intersected(below))
        self.paint_proposal(painter)
        self._paint_now(painter)
        painter.setClipping(False)
        corner = QRect(self._hours.axis.x(), 0, self._hours.axis.width(), HEADER)
        painter.fillRect(corner, self.brush.ink("surface"))
        for day in places.days:
            self._paint_head(painter, day)
        painter.end()

    def _paint_ground(self, painter: QPainter, day: date, column: QRect) -> None:
        moving = self.calendar.proposal
        if moving is not None and moving.day == day:
            painter.fillRect(column, self.brush.ink("primary_surface"))
        elif day.weekday() in WEEKEND:
            painter.fillRect(column, self.brush.ink("background"))
        for begins, ends in self._quiet():
            top, bottom = self._hours.y_of(begins), self._hours.y_of(ends)
            if ends == time.min:
                bottom = self._hours.y_of(time.min) + 24 * HOUR
            place = QRect(column.x(), top, column.width(), bottom - top)
            self.brush.hatch(painter, place.intersected(column))
        painter.fillRect(QRect(column.x(), HEADER, 1, column.height()), self.brush.ink("line"))

    def _quiet(self) -> tuple[tuple[time, time], ...]:
        """The quiet hours within one day: two stretches where they go over midnight."""
        begins, ends = self.sheet.habits.quiet_from, self.sheet.habits.quiet_until
        if begins == ends:
            return ()
        if begins < ends:
            return ((begins, ends),)
        return ((time.min, ends), (begins, time.min))

    def _paint_hours(self, painter: QPainter) -> None:
        brush, axis, width = self.brush, self._hours.axis, self.viewport().width()
        painter.setFont(brush.small)
        for hour in range(24):
            y = self._hours.y_of(time(hour))
            painter.fillRect(QRect(0, y, width, 1), brush.ink("line"))
            painter.setPen(brush.ink("muted"))
            place = QRect(axis.x(), y - _LINE // 2, axis.width(), _LINE)
            painter.fillRect(place, brush.ink("surface"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{hour:02}:00")
        self._name_quiet_hours(painter)

    def _name_quiet_hours(self, painter: QPainter) -> None:
        """In the first column, where nobody has to look for it."""
        first = self.places.days[self.sheet.first]
        for begins, ends in self._quiet():
            y = self._hours.y_of(begins if begins != time.min else ends)
            up = 0 if begins != time.min else _LINE
            place = QRect(first.x() + 6, y - up + 1, first.width() - 12, _LINE - 2)
            painter.setPen(self.brush.ink("muted"))
            self.brush.words(painter, place, self.calendar_words.quiet_hours())

    def _paint_posts(self, painter: QPainter, region: QRegion) -> None:
        number = 0
        for day in self.places.days:
            count = len(self.sheet.days.get(day, ()))
            self.paint_entries(painter, region, range(number + 1, number + count + 1))
            self.paint_more(painter, region, day)
            number += 1 + count

    def _paint_now(self, painter: QPainter) -> None:
        column = self.places.days.get(self.sheet.today)
        if column is None:
            return
        y = self._hours.y_of(self.sheet.wall_now.time())
        painter.fillRect(QRect(column.x(), y, column.width(), 2), self.brush.ink("primary"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.brush.ink("primary"))
        edge = column.right() if self.isRightToLeft() else column.x()
        painter.drawEllipse(QPoint(edge, y + 1), 4, 4)

    def _paint_head(self, painter: QPainter, day: date) -> None:
        """Weekday and number, the Hijri day, and the holiday's name or the weekend."""
        brush, head = self.brush, self._hours.header_of(day)
        weekend = day.weekday() in WEEKEND
        painter.fillRect(head, brush.ink("background" if weekend else "surface"))
        line = QRect(head.x() + 6, head.y() + 2, head.width() - 12, _NUMBER)
        number, room = brush.take(line, _NUMBER)
        brush.number(painter, number, day.day, today=day == self.sheet.today)
        painter.setPen(brush.ink("text"))
        painter.setFont(brush.strong)
        brush.words(painter, room, weekday_words(day))
        painter.setFont(brush.small)
        painter.setPen(brush.ink("muted"))
        second = QRect(line.x(), line.bottom() + 1, line.width(), _LINE)
        brush.words(painter, second, hijri_day_words(day, with_month=True))
        holiday = self.sheet.habits.holidays.get(day)
        painter.setPen(brush.ink("warning" if holiday else "muted"))
        third = second.translated(0, _LINE)
        brush.words(painter, third, self._kind_of(day, holiday))
        painter.fillRect(QRect(head.x(), head.bottom(), head.width(), 1), brush.ink("line"))
        if self.hasFocus() and self.current_row is not None:
            row = self.current_row
            if row.day == day and row.entry is None:
                brush.ring(painter, head.adjusted(1, 1, -1, -1))

    def _kind_of(self, day: date, holiday: tuple[str, str] | None) -> str:
        if holiday is not None:
            return holiday_name(holiday)
        return self.calendar_words.weekend() if day.weekday() in WEEKEND else ""

    @property
    def _hours(self) -> WeekGeometry:
        geometry = self.geometry_now
        if not isinstance(geometry, WeekGeometry):
            raise TypeError(type(geometry))
        return geometry
