"""What month and week have in common: one drags posts to other times, and goes by keys."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.calendar.entries import Entry
from ui.calendar.painted_list import PaintedList
from ui.calendar.sheet import Row
from ui.calendar.view_model import CalendarModel
from ui.widgets.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OPPOSITE = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}


@dataclass
class _Press:
    """The mouse went down on a post, held at ``grip``, or on an empty place."""

    at: QPoint
    entry: Entry | None
    grip: QPoint
    dragging: bool = False


class PeriodView(PaintedList):
    """``begin_wanted`` asks for a new post at an empty time, ``begin_on`` for one on a day.

    ``opened`` and ``move_wanted`` bring the entry concerned, ``day_opened`` a day whose posts
    have no room. ``fixed`` tells of an entry that somebody tried to move and that cannot be.
    """

    begin_wanted = Signal(object)
    begin_on = Signal(object)
    opened = Signal(object)
    move_wanted = Signal(object)
    day_opened = Signal(object)
    fixed = Signal(object)

    def __init__(self, model: CalendarModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, parent)
        self._press: _Press | None = None

    def step_of(self, key: Qt.Key) -> timedelta | None:
        """By how much Ctrl and an arrow key move a post."""
        raise NotImplementedError

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        number = self.row_at(point)
        row = self.sheet.rows[number] if number >= 0 else None
        entry = row.entry if row else None
        grip = point - self.places.rows[number].topLeft() if entry else QPoint()
        self.calendar.give_up()
        if number >= 0:
            self.stand_on(number)
        self._press = _Press(point, entry, grip)

    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        point, press = e.position().toPoint(), self._press
        if press is None:
            self._show_pointer(point)
            return
        far = (point - press.at).manhattanLength() >= QApplication.startDragDistance()
        if press.entry is None or not (press.dragging or far):
            return
        if not press.entry.movable:
            self._press = None
            self.fixed.emit(press.entry)
            return
        press.dragging = True
        self.scroll_under(point)
        wall = self.geometry_now.wall_at(point, press.entry, press.grip)
        inside = self.viewport().rect().contains(point)
        self.calendar.propose(press.entry, wall if wall and inside else press.entry.wall)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        press, self._press = self._press, None
        if press is None or e.button() is not Qt.MouseButton.LeftButton:
            return
        if press.dragging:
            self.calendar.settle()
        elif press.entry is not None:
            self.opened.emit(press.entry)
        else:
            self._click_on_nothing(e.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def scroll_under(self, point: QPoint) -> None:
        """Bring what lies beyond the edge into sight while something is dragged there."""

    def _click_on_nothing(self, point: QPoint) -> None:
        day = self.geometry_now.day_at(point)
        if day is None:
            return
        if any(one.place.contains(point) for one in self.places.more.get(day, ())):
            self.day_opened.emit(day)
            return
        wall = self.geometry_now.wall_at(point, None, QPoint())
        if wall is not None:
            self.begin_wanted.emit(wall)

    def _show_pointer(self, point: QPoint) -> None:
        number = self.row_at(point)
        on_entry = number >= 0 and self.sheet.rows[number].entry is not None
        shape = Qt.CursorShape.PointingHandCursor if on_entry else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.calendar.proposal is not None and self._settle_by(key):
            return
        if control:
            step = self.step_of(self._turned(key))
            if step is not None:
                self._propose(step)
                return
        elif self._go(self._turned(key)) or self._command(key):
            return
        # What is no key of the calendar's is the window's; a list would search for letters.
        event.ignore()

    def _settle_by(self, key: Qt.Key) -> bool:
        """Enter does what is proposed, Escape gives it up."""
        if key in _ENTER:
            self.calendar.settle()
            return True
        if key == Qt.Key.Key_Escape:
            self._press = None
            self.calendar.give_up()
            return True
        return False

    def _command(self, key: Qt.Key) -> bool:
        row = self.current_row
        if key == Qt.Key.Key_PageUp:
            self.calendar.step(-1)
        elif key == Qt.Key.Key_PageDown:
            self.calendar.step(1)
        elif key == Qt.Key.Key_Home:
            self.calendar.go_to_today()
            self.stand_on_day(self.sheet.today)
        elif row is None:
            return False
        elif key == Qt.Key.Key_Insert:
            self.begin_on.emit(row.day)
        elif key in _ENTER:
            self._enter(row)
        elif key == Qt.Key.Key_F2 and row.entry is not None:
            self.move_wanted.emit(row.entry)
        elif key == Qt.Key.Key_Escape and row.entry is not None:
            self.stand_on_day(row.day)
        else:
            return False
        return True

    def _enter(self, row: Row) -> None:
        """Into a day, to its first post; from a post to its details."""
        if row.entry is not None:
            self.opened.emit(row.entry)
        elif self.sheet.days.get(row.day):
            self.stand_on(self.row_of(row.day) + 1)
        else:
            self.begin_on.emit(row.day)

    def _go(self, key: Qt.Key) -> bool:
        """From day to day, and within one from post to post."""
        row = self.current_row
        if row is None:
            return False
        if row.entry is not None and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go_within(row.day, 1 if key == Qt.Key.Key_Down else -1)
            return True
        return self.go_between(row.day, key)

    def go_between(self, day: date, key: Qt.Key) -> bool:
        """An arrow key on a day; ``key`` is as in a language that reads from the left."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        if key not in by:
            return False
        self.go_to_day(day + timedelta(days=by[key]))
        return True

    def go_to_day(self, day: date) -> None:
        """Stand on a day, in another period where it is not in this one."""
        self.calendar.give_up()
        self.calendar.go_to(day)
        self.stand_on_day(day)

    def _go_within(self, day: date, by: int) -> None:
        number = self.currentIndex().row() + by
        last = self.row_of(day) + len(self.sheet.days.get(day, ()))
        self.stand_on(min(max(number, self.row_of(day)), last))

    def _propose(self, step: timedelta) -> None:
        entry = self.current_entry
        if entry is None:
            return
        if not entry.movable:
            self.fixed.emit(entry)
            return
        moving = self.calendar.proposal
        begin = moving.verdict.wall if moving and moving.entry == entry else entry.wall
        self.calendar.propose(entry, begin + step)

    def _turned(self, key: Qt.Key) -> Qt.Key:
        """The key that means the same where reading begins at the left."""
        if self.isRightToLeft() and key in _OPPOSITE:
            return _OPPOSITE[key]
        return key
