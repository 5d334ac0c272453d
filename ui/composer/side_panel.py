"""The side where reading ends: review, language and preview, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.composer.review_panel import ReviewPanel
from ui.widgets.screen import Screen
from ui.widgets.surfaces import Surface
from ui.widgets.tabs import Tabs

REVIEW, LANGUAGE, PREVIEW = range(3)


class SidePanel(Screen):
    """Each page is made when it is first looked at. ``shown`` gives its number."""

    shown = Signal(int)

    def __init__(
        self,
        review: ReviewPanel,
        make_language: Callable[[], QWidget],
        make_preview: Callable[[], QWidget],
    ) -> None:
        super().__init__()
        self._findings = self._fixes = 0
        self.tabs = Tabs()
        for make in (lambda: review, make_language, make_preview):
            self.tabs.add(make)
        surface = Surface("leading")
        inner = QVBoxLayout(surface)
        # The hairline of the surface stays to be seen beside the pages.
        inner.setContentsMargins(1, 0, 1, 0)
        inner.addWidget(self.tabs)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(surface)
        self.setFocusProxy(self.tabs)
        self.tabs.shown.connect(self.shown)
        self.tabs.go_to(REVIEW)
        self.retranslate()

    def retranslate(self) -> None:
        """The names of the tabs, with how much is waiting behind each."""
        self.tabs.set_words(self.tr("Beside the text"))
        self.tabs.name(PREVIEW, self.tr("Preview"))
        self._name(REVIEW, self.tr("Review"), self._findings)
        self._name(LANGUAGE, self.tr("Language"), self._fixes)

    def show_findings(self, count: int) -> None:
        """How much the review still asks."""
        if count != self._findings:
            self._findings = count
            self._name(REVIEW, self.tr("Review"), count)

    def show_fixes(self, count: int) -> None:
        """How many fixes of the language are offered."""
        if count != self._fixes:
            self._fixes = count
            self._name(LANGUAGE, self.tr("Language"), count)

    def _name(self, number: int, name: str, count: int) -> None:
        if not count:
            self.tabs.name(number, name)
            return
        self.tabs.name(number, f"{name} ({count})", f"{name}: {count}")
