"""The table of the log's entries."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from core.audit.model import AuditEntry
from ui.log.answers import answers_of
from ui.log.particulars import ParticularWords, action_words
from ui.moments import short_moment_words
from ui.widgets.lines import line_of

_ROW_HEIGHT = 36
_LEAST_COLUMN = 48
_COLUMNS = 6
_REMEMBERED = 256
_ON_VIEW = 0
"""Only the rows on view say how wide a column has to be (``setResizeContentsPrecision``)."""

_Index = QModelIndex | QPersistentModelIndex
_PLACE = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class EntriesModel(QAbstractTableModel):
    """Entries as lines; each is put into words when it is looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[AuditEntry] = ()
        self._words = ParticularWords(self)
        self._cells = lru_cache(_REMEMBERED)(self._cells_of)

    @property
    def entries(self) -> Sequence[AuditEntry]:
        return self._entries

    def replace(self, entries: Sequence[AuditEntry]) -> None:
        """Show these, in the language in force."""
        self.beginResetModel()
        self._entries = entries
        self._cells.cache_clear()
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells(index.row())[index.column()]
        return _PLACE if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("No."),
            self.tr("Time"),
            self.tr("What"),
            self.tr("Who"),
            self.tr("Decision"),
            self.tr("Particulars"),
        )[section]

    def _cells_of(self, row: int) -> tuple[str, ...]:
        entry = self._entries[row]
        answers = len(answers_of(entry))
        said = self.tr("%n answers given in review", "", answers) if answers else ""
        return (
            str(entry.seq),
            line_of(short_moment_words(entry.at)),
            action_words(entry.action),
            line_of(entry.employee, f"({entry.staff_number})"),
            entry.decision_number or "",
            line_of(*self._words.line(entry), said, between=" · "),
        )


class EntriesTable(QTableView):
    """A line for each entry, the newest first; ``chosen`` says that another one is chosen."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines = EntriesModel(self)
        self.setModel(self._lines)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(_PLACE)
        header.setMinimumSectionSize(_LEAST_COLUMN)
        header.setResizeContentsPrecision(_ON_VIEW)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_COLUMNS - 1, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.retranslate()

    @property
    def chosen_row(self) -> int | None:
        """Which line is chosen, from 0."""
        rows = {index.row() for index in self.selectedIndexes()}
        return min(rows, default=None)

    @property
    def row_count(self) -> int:
        """How many lines there are."""
        return self._lines.rowCount()

    def cell(self, row: int, column: int) -> str:
        """What stands there."""
        return str(self._lines.index(row, column).data())

    def show_entries(self, entries: Sequence[AuditEntry]) -> None:
        """Show these; where they are there already, what is chosen stays chosen."""
        if entries != self._lines.entries:
            self._lines.replace(entries)

    def choose_row(self, row: int) -> None:
        """Choose that line, and bring it into view."""
        # Not ``selectRow``: from right to left Qt looks for a column beyond the last one.
        self.setCurrentIndex(self._lines.index(row, 0))

    def choose_entry(self, seq: int) -> None:
        """Choose the entry of that number where it is on view."""
        for row, entry in enumerate(self._lines.entries):
            if entry.seq == seq:
                self.choose_row(row)

    def _tell(self) -> None:
        self.chosen.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """The lines in the language in force; the names of the columns with them."""
        self.setAccessibleName(self.tr("Entries of the log"))
        self._lines.replace(self._lines.entries)
