"""The issues of a text as a list that costs the same however many there are."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.composer.language.issues import Issue
from ui.composer.language.words import issue_words, kind_words

_Index = QModelIndex | QPersistentModelIndex


class FixList(QAbstractListModel):
    """One line an issue: what it says, and the name of its kind."""

    def __init__(self) -> None:
        super().__init__()
        self._issues: tuple[Issue, ...] = ()

    @property
    def issues(self) -> tuple[Issue, ...]:
        """What is shown, from the beginning of the text on."""
        return self._issues

    def show_issues(self, issues: Sequence[Issue]) -> None:
        """Show these instead."""
        if tuple(issues) != self._issues:
            self.beginResetModel()
            self._issues = tuple(issues)
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._issues)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        issue = self._issues[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return issue_words(issue)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{kind_words(issue.kind)}: {issue_words(issue)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return kind_words(issue.kind)
        return None
