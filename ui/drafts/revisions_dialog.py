"""The earlier texts of a draft: by time at the leading side, the difference beside them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from core.drafts.model import Change, Revision
from core.foundation.errors import NatiqError
from ui.drafts.revisions_model import Comparison, RevisionsModel
from ui.moments import short_moment_words
from ui.texts import words_for
from ui.widgets.dialog import Dialog
from ui.widgets.difference_view import DifferenceView
from ui.widgets.labels import SmallText
from ui.widgets.panels import STOP, EmptyState
from ui.widgets.theme import Theme
from ui.widgets.tokens import SPACE

_WIDTH, _LIST_WIDTH, _HEIGHT = 860, 260, 340
_REVISION_ROLE = int(Qt.ItemDataRole.UserRole)


class RevisionsDialog(Dialog):
    """Choosing one compares it with the present text; the button brings it back."""

    def __init__(self, model: RevisionsModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self.list = QListWidget()
        self.view = DifferenceView(theme)
        self.summary = SmallText()
        self._nothing = EmptyState("clock")
        self._stack = QStackedWidget()
        self._build()
        self._say()
        model.listed.connect(self._show)
        model.compared.connect(self._compare)
        model.failed.connect(self._show_problem)
        model.restored.connect(self.accept)
        self.list.currentItemChanged.connect(self._chosen)
        self.go_on.clicked.connect(self._restore)
        self.go_on.setEnabled(False)
        model.refresh()

    def _build(self) -> None:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 3)
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        row.addWidget(self.list)
        row.addWidget(self.view, 1)
        self._stack.addWidget(both)
        self._stack.addWidget(self._nothing)
        self._stack.setFixedHeight(_HEIGHT)
        self.add(self._stack)
        self.add(self.summary)

    def _say(self) -> None:
        self.set_words(
            self.tr("Earlier texts"),
            self.tr(
                "Compared with the text as it is now: underlined is what came since, struck is "
                "what went."
            ),
            self.tr("Restore this text"),
            self.tr("Close"),
        )
        self.list.setAccessibleName(self.tr("Earlier texts"))
        self.view.setAccessibleName(self.tr("What has changed since"))
        self._nothing.set_words(
            self.tr("No earlier texts yet"),
            self.tr("One is kept at every pause of writing, and before a whole text is changed."),
        )

    def _show(self) -> None:
        self.list.clear()
        for revision in self._model.all:
            item = QListWidgetItem(self._words_of(revision))
            item.setData(_REVISION_ROLE, revision)
            self.list.addItem(item)
        self._stack.setCurrentIndex(0 if self._model.all else 1)
        if self._model.all:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self.back.setFocus()

    def _words_of(self, revision: Revision) -> str:
        length = self.tr("%n characters", "", revision.length)
        reason = words_for(revision.reason)
        return f"{short_moment_words(revision.at)}\n{reason}\n{length}"

    def _current(self) -> Revision | None:
        item = self.list.currentItem()
        return None if item is None else item.data(_REVISION_ROLE)

    def _chosen(self) -> None:
        revision = self._current()
        self.go_on.setEnabled(False)
        if revision is not None:
            self._model.compare(revision)

    def _compare(self, comparison: Comparison) -> None:
        self.view.show_runs(comparison.runs)
        came = _words(comparison, Change.INSERTED)
        went = _words(comparison, Change.DELETED)
        same = not came and not went
        # What is as the present text needs no restoring.
        self.go_on.setEnabled(any(run.change is not Change.EQUAL for run in comparison.runs))
        self.summary.setText(
            self.tr("The same words as now")
            if same
            else " · ".join(
                (self.tr("%n words came", "", came), self.tr("%n words went", "", went))
            )
        )

    def _restore(self) -> None:
        revision = self._current()
        if revision is not None:
            self._model.restore(revision)

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))


def _words(comparison: Comparison, change: Change) -> int:
    return sum(len(run.text.split()) for run in comparison.runs if run.change is change)
