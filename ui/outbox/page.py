"""The outbox's page."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.foundation.errors import NatiqError
from ui.outbox.card import OutboxCard
from ui.outbox.view_model import OutboxModel
from ui.texts import words_for
from ui.widgets.arrange import widgets_in
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import MutedText, Title
from ui.widgets.panels import GOOD, STOP, EmptyState, MessageBar
from ui.widgets.screen import Screen, scrolling
from ui.widgets.tokens import SPACE


class OutboxPage(Screen):
    """All jobs, the newest first."""

    timeline_wanted = Signal()
    open_wanted = Signal(str)
    dispatch_wanted = Signal()
    changed = Signal()

    def __init__(self, model: OutboxModel) -> None:
        super().__init__()
        self._model = model
        self._title = Title()
        self._explanation = MutedText()
        self._look = SecondaryButton(icon="refresh")
        self.message = MessageBar()
        self._empty = EmptyState("outbox")
        self._list = QVBoxLayout()
        self._stack = QStackedWidget()
        self._build()
        model.shown.connect(self._show)
        model.failed.connect(self.show_problem)
        model.withdrawn.connect(self._say_withdrawn)
        self._look.clicked.connect(self.dispatch_wanted)
        self.setFocusProxy(self._look)
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3)
        self._title.setWordWrap(False)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._look)
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACE * 3)
        rows.addLayout(self._list)
        rows.addStretch(1)
        self._stack.addWidget(scrolling(content))
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 5, SPACE * 4, SPACE * 5, SPACE * 4)
        column.setSpacing(SPACE * 3)
        column.addLayout(head)
        column.addWidget(self._explanation)
        column.addWidget(self.message)
        column.addWidget(self._stack, 1)

    def retranslate(self) -> None:
        """The page's words; each card knows its own."""
        self._title.setText(self.tr("Outbox"))
        self._explanation.setText(
            self.tr("What waits leaves by itself as soon as it can. Nothing is sent twice.")
        )
        self._look.setText(self.tr("Try now"))
        self._empty.set_words(
            self.tr("Nothing was published yet"),
            self.tr("Every publication stands here with its link, its receipt and its decision."),
        )
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read the items again."""
        self._model.refresh()

    def show_problem(self, problem: NatiqError) -> None:
        """Say what stood in the way of sending or withdrawing."""
        self.message.show_message(STOP, words_for(problem))

    @property
    def cards(self) -> tuple[OutboxCard, ...]:
        """The cards from top to bottom."""
        return tuple(card for card in widgets_in(self._list) if isinstance(card, OutboxCard))

    def _show(self) -> None:
        known = {card.job.id: card for card in self.cards}
        jobs = {job.id: job for job in self._model.jobs}
        for job_id, card in list(known.items()):
            if jobs.get(job_id) != card.job:
                self._list.removeWidget(known.pop(job_id))
                card.hide()
                card.deleteLater()
        for place, job in enumerate(self._model.jobs):
            if job.id not in known:
                card = OutboxCard(job, self._model.clauses)
                card.withdraw_wanted.connect(self._model.withdraw)
                card.open_wanted.connect(self.open_wanted)
                card.timeline_wanted.connect(self.timeline_wanted)
                self._list.insertWidget(place, card)
        self._stack.setCurrentIndex(0 if jobs else 1)

    def _say_withdrawn(self, draft_id: str) -> None:
        self.message.show_message(
            GOOD,
            self.tr("Withdrawn. The text is a draft again."),
            self.tr("Open the draft"),
            lambda: self.open_wanted.emit(draft_id),
        )
        self.changed.emit()
