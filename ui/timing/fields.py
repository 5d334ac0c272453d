"""Date and time as fields, with weekday, Hijri date and time zone beside them."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QHBoxLayout,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from ui.moments import weekday_words
from ui.timing.date_popup import DatePopup
from ui.timing.hijri import hijri_words
from ui.widgets.labels import Label, SmallText
from ui.widgets.lines import line_of
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_DATE_FORMAT, _TIME_FORMAT = "dd/MM/yyyy", "HH:mm"
_DATE_WIDTH, _TIME_WIDTH = 152, 104


class MomentFields(Screen):
    """A time on the institution's wall. ``changed`` comes with every change of it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.date, self.time = QDateEdit(), QTimeEdit()
        self._date_label, self._time_label = Label(), Label()
        self._beside, self._zone = SmallText(), SmallText()
        self._popup = DatePopup(self)
        self._set_up()
        columns = QHBoxLayout()
        columns.setSpacing(SPACE * 3)
        for label, field in ((self._date_label, self.date), (self._time_label, self.time)):
            label.setProperty("kind", "strong")
            label.setBuddy(field)
            column = QVBoxLayout()
            column.setSpacing(SPACE)
            column.addWidget(label)
            column.addWidget(field)
            columns.addLayout(column)
        columns.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE)
        rows.addLayout(columns)
        rows.addWidget(self._beside)
        rows.addWidget(self._zone)
        self.setFocusProxy(self.date)
        self.date.dateChanged.connect(self._tell)
        self.time.timeChanged.connect(self._tell)
        self.retranslate()

    @property
    def wall(self) -> datetime:
        """The time that the fields show, without a zone."""
        day, at = self.date.date(), self.time.time()
        return datetime.combine(
            date(day.year(), day.month(), day.day()), time(at.hour(), at.minute())
        )

    def show_wall(self, wall: datetime) -> None:
        """Show another time; nobody is told."""
        for field in (self.date, self.time):
            field.blockSignals(True)
        self.date.setDate(QDate(wall.year, wall.month, wall.day))
        self.time.setTime(QTime(wall.hour, wall.minute))
        for field in (self.date, self.time):
            field.blockSignals(False)
        self._say_what_day()

    def show_zone(self, words: str) -> None:
        """The zone in which the time is meant."""
        self._zone.setText(words)

    @property
    def zone(self) -> str:
        """The name of the zone that is shown."""
        return self._zone.text()

    def retranslate(self) -> None:
        """The fields' names."""
        self._date_label.setText(self.tr("Day"))
        self._time_label.setText(self.tr("Time"))
        self.time.setAccessibleName(self._time_label.text())
        self._popup.dress(self.layoutDirection())
        self._say_what_day()

    def _set_up(self) -> None:
        # In a field that reads from the right Qt shows the parts of a time in the wrong order.
        for field in (self.date, self.time):
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            field.setLocale(QLocale.c())
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.date.setDisplayFormat(_DATE_FORMAT)
        self.date.setCalendarPopup(True)
        self.date.setCalendarWidget(self._popup)
        self.date.setFixedWidth(_DATE_WIDTH)
        self.time.setDisplayFormat(_TIME_FORMAT)
        self.time.setFixedWidth(_TIME_WIDTH)

    def _tell(self) -> None:
        self._say_what_day()
        self.changed.emit()

    def _say_what_day(self) -> None:
        day = self.wall.date()
        self._beside.setText(line_of(weekday_words(day), hijri_words(day), between=" · "))
        self.date.setAccessibleName(self._date_label.text())
        self.date.setAccessibleDescription(self._beside.text())
