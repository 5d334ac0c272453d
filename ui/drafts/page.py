"""The drafts' page: a search line, the list, and the way back from the trash."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QStackedWidget, QVBoxLayout

from core.drafts.model import DraftSummary
from core.foundation.errors import NatiqError
from ui.drafts.delegate import DraftDelegate
from ui.drafts.view_model import SUMMARY_ROLE, DraftsModel
from ui.texts import words_for
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.labels import MutedText, Title
from ui.widgets.panels import NEUTRAL, STOP, EmptyState, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class DraftsPage(Screen):
    """All drafts, the newest first, or those that a query finds."""

    open_wanted = Signal(str)
    new_wanted = Signal()
    discarded = Signal(str)
    changed = Signal()

    def __init__(self, model: DraftsModel) -> None:
        super().__init__()
        self._model = model
        self._title = Title()
        self._count = MutedText()
        self.search = QLineEdit()
        self.list = QListView()
        self.message = MessageBar()
        self._open = SecondaryButton()
        self._discard = QuietButton(icon="trash")
        self.new_button = PrimaryButton(icon="plus")
        self._empty = EmptyState("drafts")
        self._nothing = EmptyState("search")
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3)
        self._title.setWordWrap(False)
        self._count.setWordWrap(False)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.new_button)
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(200)
        self.list.setModel(self._model.rows)
        self.list.setItemDelegate(DraftDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        for page in (self.list, self._empty, self._nothing):
            self._stack.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE * 2)
        foot.addWidget(self._open)
        foot.addWidget(self._discard)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 5, SPACE * 4, SPACE * 5, SPACE * 4)
        column.setSpacing(SPACE * 3)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self.message)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.search)

    def _connect(self) -> None:
        model = self._model
        model.shown.connect(self._show)
        model.discarded.connect(self._offer_undo)
        model.discarded.connect(self.discarded)
        model.discarded.connect(self.changed)
        model.restored.connect(self._restored)
        model.failed.connect(self._show_problem)
        self.search.textChanged.connect(model.search)
        self.search.returnPressed.connect(self._into_list)
        self.list.activated.connect(self._open_index)
        self.list.selectionModel().currentChanged.connect(self._refresh_buttons)
        self._open.clicked.connect(self._open_current)
        self._discard.clicked.connect(self._discard_current)
        self.new_button.clicked.connect(self.new_wanted)
        self._empty.action.clicked.connect(self.new_wanted)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._discard_current)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._into_list)

    def retranslate(self) -> None:
        """The page's words."""
        self._title.setText(self.tr("Drafts"))
        self.search.setPlaceholderText(self.tr("Search the drafts…"))
        self.search.setAccessibleName(self.tr("Search the drafts"))
        self.list.setAccessibleName(self.tr("Drafts"))
        self._open.setText(self.tr("Open"))
        self._discard.setText(self.tr("Move to the trash"))
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
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.refresh()

    def _show(self) -> None:
        rows, query = self._model.rows.rowCount(), self._model.query
        self._stack.setCurrentWidget(self.list if rows else self._nothing if query else self._empty)
        words = (
            self.tr("%n found", "", rows) if query else self.tr("%n drafts", "", self._model.total)
        )
        self._count.setText(words if rows else "")
        if rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._model.rows.index(0, 0))
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        chosen = self._current() is not None
        self._open.setEnabled(chosen)
        self._discard.setEnabled(chosen)

    def _offer_undo(self, draft_id: str) -> None:
        self.message.show_message(
            NEUTRAL,
            self.tr("The draft is in the trash."),
            self.tr("Undo"),
            lambda: self._model.restore(draft_id),
        )

    def _restored(self) -> None:
        self.message.clear()
        self.changed.emit()

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))

    def _into_list(self) -> None:
        if self._model.rows.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _current(self) -> DraftSummary | None:
        index = self.list.currentIndex()
        return index.data(SUMMARY_ROLE) if index.isValid() else None

    def _open_index(self, index: QModelIndex) -> None:
        summary: DraftSummary = index.data(SUMMARY_ROLE)
        self.open_wanted.emit(summary.id)

    def _open_current(self) -> None:
        summary = self._current()
        if summary is not None:
            self.open_wanted.emit(summary.id)

    def _discard_current(self) -> None:
        summary = self._current()
        if summary is not None:
            self._model.discard(summary.id)
