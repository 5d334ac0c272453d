"""What the list is narrowed by: a menu to choose from, and a chip for each choice."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu

from core.drafts.model import Filters
from core.foundation.clock import Clock
from ui.drafts.view_model import Choices
from ui.moments import date_words
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.chips import ChipButton
from ui.widgets.days_dialog import DaysDialog
from ui.widgets.labels import isolate
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_MUSCAT = ZoneInfo("Asia/Muscat")
_MOST_CHOICES = 30
"""More do not fit into a menu; the search finds the others."""


class FilterBar(Screen):
    """``changed`` carries the filters that were chosen; ``show_filters`` shows them."""

    changed = Signal(object)

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._choices = Choices()
        self._filters = Filters()
        self.button = SecondaryButton(icon="down")
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.button.setMenu(self.menu)
        self.chips: list[ChipButton] = []
        self.clear_all = QuietButton()
        self.clear_all.clicked.connect(lambda: self._choose(Filters(trash=self._filters.trash)))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE * 2)
        self._row.addStretch(1)
        self._row.addWidget(self.clear_all)
        self.retranslate()

    def retranslate(self) -> None:
        """Button and chips."""
        self.button.setText(self.tr("Filter"))
        self.clear_all.setText(self.tr("Clear all"))
        self._show_chips()

    def set_choices(self, choices: Choices) -> None:
        """What there is to choose from."""
        if choices != self._choices:
            self._choices = choices
            self._show_chips()

    def show_filters(self, filters: Filters) -> None:
        """A chip for each choice; the bar is not there without one."""
        if filters != self._filters:
            self._filters = filters
            self._show_chips()

    def _choose(self, filters: Filters) -> None:
        self.show_filters(filters)
        self.changed.emit(filters)

    # The menu

    def _fill_menu(self) -> None:
        self.menu.clear()
        chosen, choices = self._filters, self._choices
        self._submenu(
            self.tr("Label"), [(one, one) for one in choices.labels], chosen.label, "label"
        )
        self._submenu(
            self.tr("Audience"),
            [(one, one) for one in choices.audiences],
            chosen.audience,
            "audience",
        )
        accounts = [(one.name, one.key) for one in choices.accounts]
        self._submenu(self.tr("Account"), accounts, chosen.account_key, "account_key")
        self._days_menu()
        having = [(self.tr("With attachments"), True), (self.tr("Without attachments"), False)]
        self._submenu(self.tr("Attachments"), having, chosen.attachments, "attachments")

    def _submenu(
        self, title: str, entries: Sequence[tuple[str, object]], chosen: object, name: str
    ) -> None:
        menu = self.menu.addMenu(title)
        menu.setEnabled(bool(entries))
        for words, value in entries[:_MOST_CHOICES]:
            action = menu.addAction(isolate(words.replace("&", "&&")))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(self._setter(name, value))

    def _days_menu(self) -> None:
        menu = self.menu.addMenu(self.tr("Last changed"))
        today = self._clock.now().astimezone(_MUSCAT).date()
        for words, days in (
            (self.tr("Today"), 0),
            (self.tr("In the last 7 days"), 6),
            (self.tr("In the last 30 days"), 29),
            (self.tr("In the last 365 days"), 364),
        ):
            begin = today - timedelta(days=days)
            menu.addAction(words).triggered.connect(self._days_setter(begin, None))
        menu.addAction(self.tr("Between two days…")).triggered.connect(self._ask_for_days)

    def _setter(self, name: str, value: object) -> Callable[[], None]:
        return lambda: self._choose(replace(self._filters, **{name: value}))

    def _days_setter(self, begin: date | None, end: date | None) -> Callable[[], None]:
        return lambda: self.choose_days(begin, end)

    def choose_days(self, begin: date | None, end: date | None) -> None:
        """From the beginning of one day in Muscat to the end of another."""
        until = None if end is None else _start_of(end + timedelta(days=1))
        begun = None if begin is None else _start_of(begin)
        self._choose(replace(self._filters, changed_from=begun, changed_until=until))

    def _ask_for_days(self) -> None:
        today = self._clock.now().astimezone(_MUSCAT).date()
        dialog = DaysDialog(self.tr("Changed between two days"), today, self.window())
        dialog.chosen.connect(self.choose_days)
        dialog.open()

    # The chips

    def _show_chips(self) -> None:
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for words, cleared in self._chosen():
            chip = ChipButton("close")
            chip.set_fact(words, empty=False)
            chip.setAccessibleName(self.tr("Clear the filter: %s").replace("%s", words))
            chip.clicked.connect(self._clearer(cleared))
            self._row.insertWidget(len(self.chips), chip)
            self.chips.append(chip)
        self.setVisible(bool(self.chips))

    def _clearer(self, filters: Filters) -> Callable[[], None]:
        return lambda: self._choose(filters)

    def _chosen(self) -> list[tuple[str, Filters]]:
        """The words of each choice, and the filters without it."""
        filters, found = self._filters, []
        if filters.label is not None:
            found.append((filters.label, replace(filters, label=None)))
        if filters.audience is not None:
            found.append((filters.audience, replace(filters, audience=None)))
        if filters.account_key is not None:
            found.append((self._account_name(), replace(filters, account_key=None)))
        if filters.changed_from is not None or filters.changed_until is not None:
            rest = replace(filters, changed_from=None, changed_until=None)
            found.append((self._days_words(), rest))
        if filters.attachments is not None:
            with_them, without = self.tr("With attachments"), self.tr("Without attachments")
            words = with_them if filters.attachments else without
            found.append((words, replace(filters, attachments=None)))
        return found

    def _account_name(self) -> str:
        key = self._filters.account_key or ""
        return next((one.name for one in self._choices.accounts if one.key == key), key)

    def _days_words(self) -> str:
        begin, until = self._filters.changed_from, self._filters.changed_until
        last = None if until is None else date_words(until - timedelta(days=1))
        if begin is None:
            return f"… – {last}"
        return f"{date_words(begin)} – {last or '…'}"


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time(), _MUSCAT)
