"""What stands over the calendar: which month it is, by both calendars, and the ways to others."""

from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from ui.calendar.days import Period
from ui.calendar.sheet import Sheet
from ui.calendar.view_model import CalendarModel
from ui.moments import date_words, month_words
from ui.timing.hijri import hijri_span_words
from ui.widgets.buttons import IconButton, SecondaryButton
from ui.widgets.labels import SmallText, Title
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_PERIODS = (Period.MONTH, Period.WEEK)


class CalendarHeading(Screen):
    """Name of the period, month or week, and the steps to the one before and after."""

    def __init__(self, model: CalendarModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._title, self._hijri = Title(), SmallText()
        self.periods = QTabBar()
        self.before, self.after = IconButton("back"), IconButton("forward")
        self.today = SecondaryButton()
        self._build()
        self.periods.currentChanged.connect(lambda at: model.show_period(_PERIODS[at]))
        self.before.clicked.connect(lambda: model.step(-1))
        self.after.clicked.connect(lambda: model.step(1))
        self.today.clicked.connect(model.go_to_today)
        self.retranslate()

    def _build(self) -> None:
        self._title.setWordWrap(False)
        self._hijri.setWordWrap(False)
        self.periods.setProperty("kind", "segments")
        self.periods.setDrawBase(False)
        self.periods.setExpanding(False)
        for _ in _PERIODS:
            self.periods.addTab("")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._hijri)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 2)
        row.addLayout(names)
        row.addStretch(1)
        row.addWidget(self.periods)
        row.addSpacing(SPACE * 2)
        for button in (self.before, self.today, self.after):
            row.addWidget(button)

    def retranslate(self) -> None:
        """The heading's words."""
        self.periods.setTabText(0, self.tr("Month"))
        self.periods.setTabText(1, self.tr("Week"))
        self.periods.setAccessibleName(self.tr("Month or week"))
        self.today.setText(self.tr("Today"))
        self._name_the_steps()

    def show_sheet(self, sheet: Sheet) -> None:
        """Name the period that is shown."""
        if sheet.period is Period.MONTH:
            first = sheet.anchor.replace(day=1)
            in_month = [day for week in sheet.weeks for day in week if day.month == first.month]
            self._title.setText(month_words(first))
            self._hijri.setText(hijri_span_words(in_month[0], in_month[-1]))
        else:
            same = sheet.first.month == sheet.last.month
            first = str(sheet.first.day) if same else date_words(sheet.first)
            self._title.setText(f"{first} – {date_words(sheet.last)}")
            self._hijri.setText(hijri_span_words(sheet.first, sheet.last))
        self.periods.setCurrentIndex(_PERIODS.index(sheet.period))
        self._name_the_steps()

    @property
    def words(self) -> str:
        """The name of the period."""
        return self._title.text()

    def _name_the_steps(self) -> None:
        month = self._model.period is Period.MONTH
        self.before.set_words(self.tr("Previous month") if month else self.tr("Previous week"))
        self.after.set_words(self.tr("Next month") if month else self.tr("Next week"))
