"""The drafts' page: a search line, filters, the list, the trash, and what is done with a draft."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
)

from core.drafts.model import DraftSummary, Filters
from core.foundation.errors import NatiqError
from ui.drafts.actions import DraftActions
from ui.drafts.delegate import ROW_HEIGHT, DraftDelegate
from ui.drafts.deletion_dialog import DeletionDialog
from ui.drafts.exchange import ExchangeDesk, draft_file_in
from ui.drafts.filter_bar import FilterBar
from ui.drafts.revisions_dialog import RevisionsDialog
from ui.drafts.revisions_model import RevisionsModel
from ui.drafts.view_model import MOST_FOUND, SUMMARY_ROLE, DraftsModel
from ui.texts import words_for
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.labels import MutedText, Title
from ui.widgets.panels import GOOD, NEUTRAL, STOP, EmptyState, MessageBar
from ui.widgets.rows_view import RowsView
from ui.widgets.screen import Screen
from ui.widgets.search_line import SearchLine
from ui.widgets.theme import Theme
from ui.widgets.tokens import SPACE


class DraftsPage(Screen):
    """All drafts, the last changed first, or those that a query finds; or the trash."""

    open_wanted = Signal(str)
    new_wanted = Signal()
    discarded = Signal(str)
    text_replaced = Signal(str)
    changed = Signal()

    def __init__(self, model: DraftsModel, theme: Theme) -> None:
        super().__init__()
        self._model, self._theme = model, theme
        self._title = Title()
        self._count = MutedText()
        self.search = SearchLine()
        self.filters = FilterBar(model.clock)
        self.list = RowsView(model.rows, DraftDelegate(), ROW_HEIGHT)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.message = MessageBar()
        self.foot = DraftActions()
        self.trash = QuietButton(icon="trash")
        self.import_button = SecondaryButton(icon="file")
        self.new_button = PrimaryButton(icon="plus")
        self.exchange = ExchangeDesk(model.workplace, model.tasks, self)
        self._empty = EmptyState("drafts")
        self._nothing = EmptyState("search")
        self._no_trash = EmptyState("trash")
        self._stack = QStackedWidget()
        self.dialog: QDialog | None = None
        self._build()
        self._connect()
        self._add_shortcuts()
        self.retranslate()

    @property
    def _discard(self) -> QuietButton:
        return self.foot.discard

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3)
        self._title.setWordWrap(False)
        self._count.setWordWrap(False)
        self.trash.setCheckable(True)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        for button in (self.trash, self.import_button, self.new_button):
            head.addWidget(button)
        finding = QHBoxLayout()
        finding.setSpacing(SPACE * 2)
        finding.addWidget(self.search, 1)
        finding.addWidget(self.filters.button)
        self.search.setMaxLength(200)
        for page in (self.list, self._empty, self._nothing, self._no_trash):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 5, SPACE * 4, SPACE * 5, SPACE * 4)
        column.setSpacing(SPACE * 3)
        column.addLayout(head)
        column.addLayout(finding)
        column.addWidget(self.filters)
        column.addWidget(self.message)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        self.setFocusProxy(self.search)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        model, foot, exchange = self._model, self.foot, self.exchange
        model.shown.connect(self._show)
        model.choices_changed.connect(lambda: self.filters.set_choices(model.choices))
        model.discarded.connect(self._offer_undo)
        model.discarded.connect(self.discarded)
        model.discarded.connect(self.changed)
        model.restored.connect(self._restored)
        model.deleted.connect(self._deleted)
        model.duplicated.connect(self._duplicated)
        model.failed.connect(self._show_problem)
        self.search.textChanged.connect(model.search)
        self.search.returnPressed.connect(self._into_list)
        self.filters.changed.connect(model.narrow)
        self.trash.toggled.connect(self._show_trash)
        self.list.activated.connect(self._open_index)
        self.list.selectionModel().currentChanged.connect(self._refresh_buttons)
        self.list.customContextMenuRequested.connect(self._show_menu)
        foot.open.clicked.connect(self._open_current)
        foot.revisions.clicked.connect(self.show_revisions)
        foot.duplicate.clicked.connect(self._duplicate_current)
        foot.export.clicked.connect(self._export_current)
        foot.discard.clicked.connect(self._discard_current)
        foot.restore.clicked.connect(self._restore_current)
        foot.delete.clicked.connect(self._ask_to_delete)
        foot.empty.clicked.connect(self._ask_to_empty)
        exchange.exported.connect(self._exported)
        exchange.imported.connect(self._imported)
        exchange.failed.connect(self._show_problem)
        self.import_button.clicked.connect(exchange.choose)
        self.new_button.clicked.connect(self.new_wanted)
        self._empty.action.clicked.connect(self.new_wanted)

    def _add_shortcuts(self) -> None:
        keys = QKeySequence
        for widget, sequence, act in (
            (self.list, keys(keys.StandardKey.Delete), self._delete_pressed),
            (self.list, keys("Ctrl+D"), self._duplicate_current),
            (self.search, keys(Qt.Key.Key_Down), self._into_list),
        ):
            shortcut = QShortcut(sequence, widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def retranslate(self) -> None:
        """The page's words."""
        in_trash = self._model.filters.trash
        self._title.setText(self.tr("Trash") if in_trash else self.tr("Drafts"))
        self.search.setPlaceholderText(self.tr("Search the drafts…"))
        self.search.setAccessibleName(self.tr("Search the drafts"))
        self.list.setAccessibleName(self._title.text())
        self.trash.setText(self.tr("Trash"))
        self.import_button.setText(self.tr("Import…"))
        self.new_button.setText(self.tr("New draft"))
        self._empty.set_words(
            self.tr("No drafts yet"),
            self.tr("What you write is kept here, encrypted, on this machine."),
            self.tr("Write the first one"),
        )
        self._nothing.set_words(
            self.tr("Nothing found"),
            self.tr("Spelling variants, diacritics and elongation make no difference."),
        )
        self._no_trash.set_words(
            self.tr("The trash is empty"),
            self.tr("What you throw away stays here for 30 days and is then deleted for good."),
        )
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.refresh()

    def forget_rows(self) -> None:
        """Let go of what was read; the next showing reads it anew."""
        self._model.rows.replace(0, ())

    # What is shown

    def _show(self) -> None:
        model = self._model
        rows, narrowed = model.rows.rowCount(), bool(model.query) or model.filters.narrows
        nothing = self._no_trash if model.filters.trash else self._empty
        self._stack.setCurrentWidget(self.list if rows else self._nothing if narrowed else nothing)
        self._count.setText(self._count_words(rows) if rows else "")
        self.filters.show_filters(model.filters)
        self.import_button.setVisible(not model.filters.trash)
        self.foot.show_trash(model.filters.trash)
        if rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(model.rows.index(0, 0))
        self._refresh_buttons()

    def _count_words(self, rows: int) -> str:
        if self._model.query:
            if rows == MOST_FOUND:
                return self.tr("the newest %n found", "", rows)
            return self.tr("%n found", "", rows)
        return self.tr("%n drafts", "", self._model.total)

    def _show_trash(self, shown: bool) -> None:
        self.message.clear()
        self._model.narrow(Filters(trash=shown))
        self.retranslate()

    def _refresh_buttons(self) -> None:
        chosen = self._current() is not None
        self.foot.set_chosen(chosen, anything=self._model.rows.rowCount() > 0)

    def _show_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            self.list.setCurrentIndex(index)
        if self._current() is not None:
            self.foot.menu().popup(self.list.viewport().mapToGlobal(place))

    # What came of it

    def _offer_undo(self, draft_id: str) -> None:
        self.message.show_message(
            NEUTRAL,
            self.tr("The draft is in the trash."),
            self.tr("Undo"),
            lambda: self._model.restore(draft_id),
        )

    def _restored(self) -> None:
        self.message.clear()
        if self._model.filters.trash:
            self.message.show_message(GOOD, self.tr("The draft is among the drafts again."))
        self.changed.emit()

    def _deleted(self, how_many: int) -> None:
        self.message.show_message(NEUTRAL, self.tr("%n drafts deleted for good", "", how_many))

    def _duplicated(self, draft_id: str) -> None:
        self.message.show_message(
            GOOD,
            self.tr("The copy stands first in the list."),
            self.tr("Open it"),
            lambda: self.open_wanted.emit(draft_id),
        )
        self.changed.emit()

    def _exported(self, name: str) -> None:
        words = self.tr("Signed and written to %s. Send it to your colleague.")
        self.message.show_message(GOOD, words.replace("%s", f"\u2068{name}\u2069"))

    def _imported(self, draft_id: str) -> None:
        self.message.show_message(
            GOOD,
            self.tr("Imported as a new draft. Choose its account before you publish."),
            self.tr("Open it"),
            lambda: self.open_wanted.emit(draft_id),
        )
        self.trash.setChecked(False)
        self._model.refresh()
        self.changed.emit()

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))

    # What is done with the chosen one

    def _into_list(self) -> None:
        if self._model.rows.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _current(self) -> DraftSummary | None:
        index = self.list.currentIndex()
        return index.data(SUMMARY_ROLE) if index.isValid() else None

    def _open_index(self, index: QModelIndex) -> None:
        summary: DraftSummary | None = index.data(SUMMARY_ROLE)
        if summary is not None and not self._model.filters.trash:
            self.open_wanted.emit(summary.id)

    def _open_current(self) -> None:
        self._open_index(self.list.currentIndex())

    def _delete_pressed(self) -> None:
        if self._model.filters.trash:
            self._ask_to_delete()
        else:
            self._discard_current()

    def _discard_current(self) -> None:
        summary = self._current()
        if summary is not None:
            self._model.discard(summary.id)

    def _restore_current(self) -> None:
        summary = self._current()
        if summary is not None:
            self._model.restore(summary.id)

    def _duplicate_current(self) -> None:
        summary = self._current()
        if summary is not None and not self._model.filters.trash:
            self._model.duplicate(summary.id)

    def _export_current(self) -> None:
        summary = self._current()
        if summary is not None:
            self.exchange.ask_where(summary)

    def _ask_to_delete(self) -> None:
        summary = self._current()
        if summary is not None:
            dialog = DeletionDialog(self.window(), lambda: self._model.delete_for_good(summary.id))
            dialog.about_one()
            self._open_dialog(dialog)

    def _ask_to_empty(self) -> None:
        dialog = DeletionDialog(self.window(), self._model.empty_trash)
        dialog.about_all(self._model.total)
        self._open_dialog(dialog)

    def show_revisions(self) -> None:
        """The earlier texts of the chosen draft."""
        summary = self._current()
        if summary is None:
            return
        model = RevisionsModel(self._model.workplace.drafts, self._model.tasks, summary.id, self)
        dialog = RevisionsDialog(model, self._theme, self.window())
        model.restored.connect(self._text_restored)
        dialog.finished.connect(model.deleteLater)
        self._open_dialog(dialog)

    def _text_restored(self, draft_id: str) -> None:
        self.message.show_message(
            GOOD,
            self.tr("The earlier text is back; the one before it is kept as well."),
            self.tr("Open it"),
            lambda: self.open_wanted.emit(draft_id),
        )
        self.text_replaced.emit(draft_id)
        self._model.refresh()

    def _open_dialog(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._dialog_closed)
        dialog.open()

    def _dialog_closed(self) -> None:
        self.dialog = None

    # A file is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if draft_file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path: Path | None = draft_file_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.exchange.look(path)
