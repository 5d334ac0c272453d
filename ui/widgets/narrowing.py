"""What a list is narrowed by: a menu to choose from, and a chip for each choice."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu

from ui.moments import MUSCAT, date_words
from ui.widgets.arrange import clear_out
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.chips import ChipButton
from ui.widgets.days_dialog import DaysDialog
from ui.widgets.labels import isolate
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_MOST_CHOICES = 40
"""More do not fit into a menu; the search finds the others."""


@dataclass(frozen=True)
class Choice:
    """Something to narrow by, and what it is called."""

    words: str
    value: object


@dataclass(frozen=True)
class Facet:
    """What can be chosen of one kind; ``groups`` stand in menus of their own under it."""

    key: str
    title: str
    choices: tuple[Choice, ...] = ()
    groups: tuple[tuple[str, tuple[Choice, ...]], ...] = ()

    @property
    def all(self) -> tuple[Choice, ...]:
        return (*self.choices, *(one for _, choices in self.groups for one in choices))


class NarrowingBar(Screen):
    """``changed`` says that something else is chosen: ``chosen`` by key, ``since``, ``until``.

    The bar itself holds the chips and is not there without one; ``button`` stands where the
    page wants it. ``until`` does not belong to the time any more.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date], days_title: Callable[[], str]) -> None:
        super().__init__()
        self._today, self._days_title = today, days_title
        self._facets: tuple[Facet, ...] = ()
        self.chosen: dict[str, object] = {}
        self.since: datetime | None = None
        self.until: datetime | None = None
        self.button = SecondaryButton(icon="down")
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.button.setMenu(self.menu)
        self.clear_all = QuietButton()
        self.clear_all.clicked.connect(self.clear)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(SPACE * 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 2)
        row.addLayout(self._chips)
        row.addStretch(1)
        row.addWidget(self.clear_all)
        self.chips: list[ChipButton] = []
        self.retranslate()

    def retranslate(self) -> None:
        """Button and chips."""
        self.button.setText(self.tr("Filter"))
        self.clear_all.setText(self.tr("Clear all"))
        self._show_chips()

    @property
    def narrows(self) -> bool:
        """Whether anything is chosen."""
        return bool(self.chosen) or self.since is not None or self.until is not None

    def offer(self, facets: Sequence[Facet]) -> None:
        """What there is to choose from, in the language in force."""
        self._facets = tuple(facets)
        self._show_chips()

    def choose(self, key: str, value: object) -> None:
        """Narrow by it, in the place of what was chosen of that kind before."""
        self.chosen[key] = value
        self._tell()

    def choose_days(self, begin: date | None, end: date | None) -> None:
        """From the beginning of one day in Muscat to the end of another."""
        self.since = None if begin is None else _start_of(begin)
        self.until = None if end is None else _start_of(end + timedelta(days=1))
        self._tell()

    def clear(self) -> None:
        """Narrow by nothing."""
        self.chosen.clear()
        self.since = self.until = None
        self._tell()

    def words(self) -> Mapping[str, str]:
        """What is chosen, by the name of its kind."""
        said: dict[str, str] = {}
        if self.since is not None or self.until is not None:
            said[self.tr("Time")] = self._days_words()
        for facet in self._chosen_facets():
            said[facet.title] = self._choice_words(facet)
        return said

    def _chosen_facets(self) -> list[Facet]:
        return [facet for facet in self._facets if facet.key in self.chosen]

    # The menu

    def fill_menu(self) -> None:
        """What stands in the menu that opens under the button."""
        self.menu.clear()
        self._add_days()
        for facet in self._facets:
            menu = self.menu.addMenu(facet.title)
            menu.setEnabled(bool(facet.all))
            self._add_choices(menu, facet.key, facet.choices)
            for title, choices in facet.groups:
                self._add_choices(menu.addMenu(title), facet.key, choices)

    def _add_choices(self, menu: QMenu, key: str, choices: Sequence[Choice]) -> None:
        for choice in choices[:_MOST_CHOICES]:
            action = menu.addAction(isolate(choice.words.replace("&", "&&")))
            action.setCheckable(True)
            action.setChecked(self.chosen.get(key) == choice.value)
            action.triggered.connect(self._chooser(key, choice.value))

    def _add_days(self) -> None:
        menu = self.menu.addMenu(self.tr("Time"))
        today = self._today()
        for words, days in (
            (self.tr("Today"), 0),
            (self.tr("In the last 7 days"), 6),
            (self.tr("In the last 30 days"), 29),
            (self.tr("In the last 365 days"), 364),
        ):
            menu.addAction(words).triggered.connect(
                self._days_chooser(today - timedelta(days=days))
            )
        menu.addAction(self.tr("Between two days…")).triggered.connect(self._ask_for_days)

    def _chooser(self, key: str, value: object) -> Callable[[], None]:
        return lambda: self.choose(key, value)

    def _days_chooser(self, begin: date) -> Callable[[], None]:
        return lambda: self.choose_days(begin, None)

    def _ask_for_days(self) -> None:
        dialog = DaysDialog(self._days_title(), self._today(), self.window())
        dialog.chosen.connect(self.choose_days)
        dialog.open()

    # The chips

    def _tell(self) -> None:
        self._show_chips()
        self.changed.emit()

    def _show_chips(self) -> None:
        clear_out(self._chips)
        self.chips = []
        if self.since is not None or self.until is not None:
            self._add_chip(self._days_words(), lambda: self.choose_days(None, None))
        named = {facet.key: self._choice_words(facet) for facet in self._chosen_facets()}
        for key, value in self.chosen.items():
            # What is not offered any more narrows still, and says so.
            self._add_chip(named.get(key, str(value)), self._dropper(key))
        self.setVisible(bool(self.chips))

    def _add_chip(self, words: str, clear: Callable[[], None]) -> None:
        chip = ChipButton("close")
        chip.set_fact(words, empty=False)
        chip.setAccessibleName(self.tr("Clear the filter: %s").replace("%s", words))
        chip.clicked.connect(clear)
        self._chips.addWidget(chip)
        self.chips.append(chip)

    def _dropper(self, key: str) -> Callable[[], None]:
        def drop() -> None:
            del self.chosen[key]
            self._tell()

        return drop

    def _choice_words(self, facet: Facet) -> str:
        value = self.chosen[facet.key]
        return next((one.words for one in facet.all if one.value == value), str(value))

    def _days_words(self) -> str:
        last = None if self.until is None else date_words(self.until - timedelta(days=1))
        if self.since is None:
            return f"… – {last}"
        return f"{date_words(self.since)} – {last or '…'}"


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time(), MUSCAT)
