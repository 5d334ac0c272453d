"""The side of the help window: the table of contents, and what a search has found."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.help.finding import find
from ui.help.library import Page
from ui.widgets.labels import SmallText
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_SEARCH_AFTER_MS = 200
_SHOWN_LEVEL = 2
_PLACE = Qt.ItemDataRole.UserRole


class Contents(Screen):
    """``chosen`` and ``hit_chosen`` bring a page's name and the number of a section."""

    chosen = Signal(str, int)
    hit_chosen = Signal(str, int)
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search, self.tree, self.hits = QLineEdit(), QTreeWidget(), QListWidget()
        self._listed: dict[str, list[QTreeWidgetItem]] = {}
        self._nothing = SmallText()
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._stack = QStackedWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(SPACE * 4)
        self.tree.setWordWrap(True)
        self.hits.setWordWrap(True)
        for one in (self.tree, self.hits):
            one.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._stack.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 3)
        column.setSpacing(SPACE * 2)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self._stack, 1)
        self._nothing.hide()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._take_first)
        self._pause.timeout.connect(self._ask)
        self.tree.itemClicked.connect(self._choose)
        self.tree.itemActivated.connect(self._choose)
        self.hits.itemClicked.connect(self._choose_hit)
        self.hits.itemActivated.connect(self._choose_hit)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._into_list)
        self.retranslate()

    def fill(self, pages: tuple[Page, ...]) -> None:
        """List ``pages`` with their headings."""
        self.tree.clear()
        self._listed = {page.name: _listed(page) for page in pages}
        self.tree.addTopLevelItems([one[0] for one in self._listed.values()])
        if self.search.text():
            self._ask()

    def show_place(self, page: str, section: int) -> None:
        """Open the page in the list and stand on the heading that is shown."""
        for name, (top, *below) in self._listed.items():
            top.setExpanded(name == page)
            if name == page:
                passed = [one for one in below if one.data(0, _PLACE)[1] <= section]
                self.tree.setCurrentItem(passed[-1] if passed else top)

    def show_hits(self, pages: tuple[Page, ...], asked: str) -> None:
        """List what was found in all pages."""
        hits = find(pages, asked)
        self.hits.clear()
        for hit in hits:
            where = hit.heading if hit.number == 0 else f"{hit.title} · {hit.heading}"
            item = QListWidgetItem(f"{where}\n{hit.excerpt}" if hit.excerpt else where)
            item.setData(_PLACE, (hit.page, hit.number))
            self.hits.addItem(item)
        self._nothing.setVisible(not hits)
        self._stack.setCurrentWidget(self.hits)

    def begin_to_search(self) -> None:
        """Put the cursor into the line that searches."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Search all pages"))
        self.search.setAccessibleName(self.tr("Search all pages of the help"))
        self.tree.setAccessibleName(self.tr("Contents of the help"))
        self.hits.setAccessibleName(self.tr("Places found"))
        self._nothing.setText(self.tr("Nothing found. Try one word, or another one."))

    def _typed(self, text: str) -> None:
        if text.strip():
            self._pause.start()
            return
        self._pause.stop()
        self._nothing.hide()
        self._stack.setCurrentWidget(self.tree)

    def _ask(self) -> None:
        self.asked.emit(self.search.text())

    def _take_first(self) -> None:
        self._pause.stop()
        self._ask()
        if self.hits.count():
            self.hits.setCurrentRow(0)
            self._choose_hit(self.hits.item(0))

    def _into_list(self) -> None:
        found = self._stack.currentIndex() == self._stack.indexOf(self.hits)
        (self.hits if found else self.tree).setFocus(Qt.FocusReason.TabFocusReason)
        if found and self.hits.count() and self.hits.currentRow() < 0:
            self.hits.setCurrentRow(0)

    def _choose(self, item: QTreeWidgetItem) -> None:
        self.chosen.emit(*item.data(0, _PLACE))

    def _choose_hit(self, item: QListWidgetItem) -> None:
        self.hit_chosen.emit(*item.data(_PLACE))


def _listed(page: Page) -> list[QTreeWidgetItem]:
    """The page as it stands in the list, and after it its headings, which hang on it."""
    top = QTreeWidgetItem([page.title])
    top.setData(0, _PLACE, (page.name, 0))
    items = [top]
    for number, section in enumerate(page.sections):
        if section.level == _SHOWN_LEVEL:
            below = QTreeWidgetItem(top, [section.heading])
            below.setData(0, _PLACE, (page.name, number))
            items.append(below)
    return items
