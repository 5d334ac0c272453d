"""All posts of one day, where the month has no room for them."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.calendar.entries import Entry
from ui.calendar.sheet import Sheet
from ui.calendar.words import CalendarWords
from ui.moments import full_date_words
from ui.timing.hijri import hijri_words
from ui.widgets.dialog import Dialog

_WIDTH, _HEIGHT = 620, 320


class DayDialog(Dialog):
    """Enter or a click opens one; ``opened`` brings it. ``begin_wanted`` asks for a new one."""

    opened = Signal(object)
    begin_wanted = Signal(object)

    def __init__(self, sheet: Sheet, day: date, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._day = day
        self._entries: tuple[Entry, ...] = sheet.days.get(day, ())
        self.list = QListWidget()
        self.list.setFixedHeight(_HEIGHT)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        words = CalendarWords(self)
        for entry in self._entries:
            self.list.addItem(QListWidgetItem(words.entry(entry, sheet.now)))
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        self.add(self.list)
        self.set_words(
            full_date_words(day), hijri_words(day), self.tr("New post"), self.tr("Close")
        )
        self.list.setAccessibleName(full_date_words(day))
        # Enter belongs to the list.
        self.go_on.setDefault(False)
        self.go_on.setAutoDefault(False)
        self.back.setAutoDefault(False)
        self.go_on.setVisible(day >= sheet.today)
        self.go_on.clicked.connect(self._begin)
        self.list.setFocus()

    def _open(self) -> None:
        entry = self._entries[self.list.currentRow()]
        self.accept()
        self.opened.emit(entry)

    def _begin(self) -> None:
        self.accept()
        self.begin_wanted.emit(self._day)
