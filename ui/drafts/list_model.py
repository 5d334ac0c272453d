"""The rows of the list: as many as there are drafts, read page by page when they are looked at."""

from collections import OrderedDict

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.drafts.model import DraftSummary

PAGE = 100
SUMMARY_ROLE = int(Qt.ItemDataRole.UserRole)
_MOST_PAGES = 40
"""Pages that are kept; whoever scrolls through 100,000 drafts reads the others again."""

_Index = QModelIndex | QPersistentModelIndex


class DraftList(QAbstractListModel):
    """Summaries as rows; ``SUMMARY_ROLE`` gives ``None`` for a row that is not read yet.

    ``page_wanted`` asks for the page of such a row, once, as soon as it is looked at.
    """

    page_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._pages: OrderedDict[int, tuple[DraftSummary, ...]] = OrderedDict()
        self._wanted: set[int] = set()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self._total

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= self._total:
            return None
        if role == SUMMARY_ROLE:
            return self.summary(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            summary = self.summary(index.row())
            return "…" if summary is None else " ".join(summary.opening.split())
        return None

    def summary(self, row: int) -> DraftSummary | None:
        """The draft of a row, or ``None`` until its page was read."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            if number not in self._wanted:
                self._wanted.add(number)
                self.page_wanted.emit(number)
            return None
        self._pages.move_to_end(number)
        return page[place] if place < len(page) else None

    def replace(self, total: int, rows: tuple[DraftSummary, ...]) -> None:
        """Show ``total`` rows, of which the first are ``rows``; the others are read anew."""
        fresh = {at // PAGE: rows[at : at + PAGE] for at in range(0, len(rows), PAGE)}
        same = all(self._pages.get(number) == page for number, page in fresh.items())
        if total == self._total and same and not self._wanted:
            # Whatever changes comes to the beginning: the pages behind are the same too.
            return
        self.beginResetModel()
        self._total = total
        self._pages = OrderedDict(fresh)
        self._wanted.clear()
        self.endResetModel()

    def put_page(self, number: int, rows: tuple[DraftSummary, ...]) -> None:
        """The page that was asked for."""
        self._wanted.discard(number)
        self._pages[number] = rows
        while len(self._pages) > _MOST_PAGES:
            self._pages.popitem(last=False)
        last = min(number * PAGE + PAGE, self._total) - 1
        if last >= number * PAGE:
            self.dataChanged.emit(self.index(number * PAGE), self.index(last))
