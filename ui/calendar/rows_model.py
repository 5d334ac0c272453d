"""Days and posts as a list: what a screen reader finds in the painted calendar."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.calendar.sheet import Row, Sheet
from ui.calendar.words import CalendarWords

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
_SPOKEN = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)


class RowsModel(QAbstractListModel):
    """A row for each day, followed by one for each of its posts; words only when asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._words = CalendarWords(self)

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._sheet.rows if self._sheet else ()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another period, or the same with other posts."""
        self.beginResetModel()
        self._sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _SPOKEN or self._sheet is None or not index.isValid():
            return None
        row, sheet = self.rows[index.row()], self._sheet
        if row.entry is not None:
            return self._words.entry(row.entry, sheet.now)
        count = len(sheet.days.get(row.day, ()))
        return self._words.day(row.day, count, sheet.habits, sheet.today)
