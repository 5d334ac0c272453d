"""Asks for two days and what lies between them."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDateEdit, QGridLayout, QWidget

from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label
from ui.widgets.tokens import SPACE

_WIDTH = 420
_DAY_FORMAT = "dd/MM/yyyy"


class DaysDialog(Dialog):
    """Two days under ``title``; ``chosen`` carries them, the earlier one first."""

    chosen = Signal(object, object)

    def __init__(self, title: str, today: date, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self.first, self.last = QDateEdit(), QDateEdit()
        grid = QGridLayout()
        grid.setSpacing(SPACE * 3)
        names = (self.tr("From"), self.tr("Until"))
        for row, (day, name) in enumerate(zip((self.first, self.last), names, strict=True)):
            # Qt turns the parts of a date round where one reads from the right.
            day.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            day.setDisplayFormat(_DAY_FORMAT)
            day.setCalendarPopup(False)
            day.setDate(today)  # pyright: ignore[reportArgumentType] - PySide6 takes Python's
            day.setAccessibleName(name)
            label = Label(name)
            label.setBuddy(day)
            grid.addWidget(label, row, 0)
            grid.addWidget(day, row, 1)
        grid.setColumnStretch(1, 1)
        self.add(grid)
        self.set_words(title, "", self.tr("Show these days"), self.tr("Cancel"))
        self.go_on.clicked.connect(self._choose)
        self.first.setFocus()

    def _choose(self) -> None:
        days = [_python_day(one) for one in (self.first, self.last)]
        self.chosen.emit(min(days), max(days))
        self.accept()


def _python_day(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
