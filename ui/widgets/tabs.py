"""Tabs over pages that are built when they are first looked at."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QTabBar, QVBoxLayout, QWidget

from ui.widgets.screen import Pages
from ui.widgets.tokens import SPACE

Make = Callable[[], QWidget]


class Tabs(QWidget):
    """A row of names and under it the page of the one chosen.

    Arrow keys move between the names. ``shown`` tells the number of the page on view.
    """

    shown = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makes: list[Make] = []
        self._made: dict[int, QWidget] = {}
        self._bar = QTabBar()
        self._bar.setDrawBase(False)
        self._bar.setExpanding(True)
        self._bar.setUsesScrollButtons(False)
        self._bar.setElideMode(Qt.TextElideMode.ElideRight)
        self._bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bar.setProperty("kind", "segments")
        self._pages = Pages()
        row = QVBoxLayout()
        row.setContentsMargins(SPACE * 4, SPACE * 3, SPACE * 4, 0)
        row.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self._bar)
        self._bar.currentChanged.connect(self._show)

    @property
    def bar(self) -> QTabBar:
        """The row of names."""
        return self._bar

    @property
    def current(self) -> int:
        return self._bar.currentIndex()

    def add(self, make: Make) -> int:
        """Offer one more page, which ``make`` builds at its first showing; gives its number."""
        self._makes.append(make)
        return self._bar.addTab("")

    def name(self, number: int, words: str, spoken: str = "") -> None:
        """What the tab is called; ``spoken`` where a screen reader should hear more."""
        self._bar.setTabText(number, words)
        self._bar.setAccessibleTabName(number, spoken or words)

    def set_words(self, name: str) -> None:
        """What the row of tabs is called."""
        self._bar.setAccessibleName(name)

    def go_to(self, number: int) -> None:
        """Show the page of that number."""
        self._bar.setCurrentIndex(number)
        self._show(number)

    def page(self, number: int) -> QWidget | None:
        """The page if it was looked at by now."""
        return self._made.get(number)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            # The bar keeps its tabs where they were until it is laid out anew.
            self._bar.setLayoutDirection(self.layoutDirection())
        super().changeEvent(event)

    def _show(self, number: int) -> None:
        if not 0 <= number < len(self._makes):
            return
        if number not in self._made:
            self._made[number] = self._makes[number]()
        if self._pages.shown is not self._made[number]:
            self._pages.show_page(self._made[number])
            self.shown.emit(number)
