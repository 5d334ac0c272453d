"""The list of drafts: everything, page by page, or what a query finds."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from core.drafts.model import DraftSummary
from core.foundation.errors import NatiqError
from core.workplace import Workplace
from ui.tasks import Tasks

PAGE = 100
MOST_FOUND = 200
SEARCH_AFTER_MS = 80
SUMMARY_ROLE = int(Qt.ItemDataRole.UserRole)

_Index = QModelIndex | QPersistentModelIndex


class DraftList(QAbstractListModel):
    """Summaries as rows. Further rows are fetched when the view comes near them."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[DraftSummary] = []
        self._more = False

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        summary = self._rows[index.row()]
        if role == SUMMARY_ROLE:
            return summary
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " ".join(summary.opening.split())
        return None

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802 - Qt's name
        return not parent.isValid() and self._more

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802 - Qt's name
        if self.canFetchMore(parent):
            self._more = False
            self.more_wanted.emit()

    def replace(self, rows: tuple[DraftSummary, ...], more: bool) -> None:
        """Show ``rows`` in place of all others; ``more`` says whether there are further ones."""
        if list(rows) == self._rows[: len(rows)] and len(rows) == len(self._rows):
            self._more = more
            return
        self.beginResetModel()
        self._rows = list(rows)
        self._more = more
        self.endResetModel()

    def append(self, rows: tuple[DraftSummary, ...], more: bool) -> None:
        """Add ``rows`` at the end."""
        if rows:
            last = len(self._rows) + len(rows) - 1
            self.beginInsertRows(QModelIndex(), len(self._rows), last)
            self._rows += rows
            self.endInsertRows()
        self._more = more


class DraftsModel(QObject):
    """What the drafts screen shows, and what can be done there."""

    shown = Signal()
    discarded = Signal(str)
    restored = Signal(str)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = workplace.drafts
        self._tasks = tasks
        self._query = ""
        self._asked = 0
        self.rows = DraftList(self)
        self.rows.more_wanted.connect(self._fetch_more)
        self.total = 0
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._timer.timeout.connect(self.refresh)

    @property
    def query(self) -> str:
        return self._query

    def search(self, query: str) -> None:
        """Find as one types: shortly after the last keystroke, the newest query wins."""
        self._query = query.strip()
        self._timer.start()

    def refresh(self) -> None:
        """Read the list again from its beginning."""
        self._timer.stop()
        self._asked += 1
        asked, query, drafts = self._asked, self._query, self._drafts

        def read() -> tuple[int, tuple[DraftSummary, ...], int]:
            rows = drafts.search(query, MOST_FOUND) if query else drafts.recent(PAGE)
            return asked, rows, drafts.count()

        self._tasks.run(self, read, self._show, self.failed.emit)

    def discard(self, draft_id: str) -> None:
        """Put a draft into the trash, from which ``restore`` brings it back."""
        try:
            self._drafts.discard(draft_id)
        except NatiqError as problem:
            self.failed.emit(problem)
            return
        self.discarded.emit(draft_id)
        self.refresh()

    def restore(self, draft_id: str) -> None:
        """Bring a draft back from the trash."""
        try:
            self._drafts.restore(draft_id)
        except NatiqError as problem:
            self.failed.emit(problem)
            return
        self.restored.emit(draft_id)
        self.refresh()

    def _show(self, answer: tuple[int, tuple[DraftSummary, ...], int]) -> None:
        asked, rows, self.total = answer
        if asked != self._asked:
            return
        self.rows.replace(rows, more=not self._query and len(rows) == PAGE)
        self.shown.emit()

    def _fetch_more(self) -> None:
        asked, offset, drafts = self._asked, self.rows.rowCount(), self._drafts

        def read() -> tuple[int, tuple[DraftSummary, ...]]:
            return asked, drafts.recent(PAGE, offset)

        self._tasks.run(self, read, self._append, self.failed.emit)

    def _append(self, answer: tuple[int, tuple[DraftSummary, ...]]) -> None:
        asked, rows = answer
        if asked == self._asked:
            self.rows.append(rows, more=len(rows) == PAGE)
