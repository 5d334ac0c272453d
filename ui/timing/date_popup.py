"""The month that drops down from a date field, as it is read here."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QIcon, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QTableView, QToolButton, QWidget

from ui.widgets.drawing import tinted_icon

_WIDTH, _HEIGHT, _NARROWEST = 300, 270, 24
_STEPS = (("qt_calendar_prevmonth", "back"), ("qt_calendar_nextmonth", "forward"))
"""Qt's own names of its two buttons."""


class DatePopup(QCalendarWidget):
    """Begins on Sunday, and marks Friday and Saturday; its digits are those of the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        self.setFixedSize(_WIDTH, _HEIGHT)
        days = self.findChild(QTableView)
        if isinstance(days, QTableView):
            # The padding of tables' headings would make a column as wide as three.
            days.horizontalHeader().setMinimumSectionSize(_NARROWEST)

    def dress(self, direction: Qt.LayoutDirection) -> None:
        """Follow the language in force and its direction."""
        self.setLocale(_with_western_digits())
        # A locale brings a first day of its own.
        self.setFirstDayOfWeek(Qt.DayOfWeek.Sunday)
        self.setLayoutDirection(direction)
        # Qt marks Saturday and Sunday.
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday, Qt.DayOfWeek.Friday):
            self.setWeekdayTextFormat(day, QTextCharFormat())
        weekend = QTextCharFormat()
        weekend.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for day in (Qt.DayOfWeek.Friday, Qt.DayOfWeek.Saturday):
            self.setWeekdayTextFormat(day, weekend)
        for name, icon in _STEPS:
            button = self.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(self._step(icon))

    def _step(self, name: str) -> QIcon:
        return tinted_icon(name, self, QPalette.ColorRole.HighlightedText, 16)


def _with_western_digits() -> QLocale:
    """The language in force in a country whose digits are 0 to 9, as in the rest of the program."""
    if QLocale().language() == QLocale.Language.Arabic:
        return QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
    return QLocale()
