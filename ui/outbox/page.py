"""The outbox's page."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout

from core.drafts.model import RelationKind
from core.foundation.errors import NatiqError
from core.publishing.model import OutboxState, Outcome
from ui.links import copy_text
from ui.outbox.actions import Do
from ui.outbox.batch_box import BatchBox
from ui.outbox.card import OutboxCard
from ui.outbox.deletion_dialog import DeletionDialog
from ui.outbox.filter_chips import FilterChips
from ui.outbox.send_dialog import SendDialog
from ui.outbox.standing import Batch, Sieve, Standing
from ui.outbox.view_model import OutboxModel, ToBeRetried
from ui.outcome_words import OutcomeWords
from ui.seen_post.dialog import SeenPostDialog
from ui.speaking.speakers import Speaker
from ui.widgets.arrange import widgets_in
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.labels import MutedText, Title
from ui.widgets.panels import GOOD, STOP, WARNING, EmptyState, MessageBar
from ui.widgets.screen import Screen, scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tokens import SPACE

_PAGE = 30
"""How many are shown before somebody asks for the earlier ones."""


class OutboxPage(Screen):
    """All jobs: what needs a person first, then the newest.

    ``open_wanted`` brings a draft's id, ``moment_wanted`` the moment (UTC) to be shown in the
    calendar; ``changed`` says that the outbox holds something else.
    """

    timeline_wanted = Signal()
    open_wanted = Signal(str)
    moment_wanted = Signal(object)
    accounts_wanted = Signal()
    policy_wanted = Signal()
    guard_wanted = Signal()
    dispatch_wanted = Signal()
    changed = Signal()

    def __init__(self, model: OutboxModel) -> None:
        super().__init__()
        self._model = model
        self._most = _PAGE
        self.dialog: QDialog | None = None
        self._title = Title()
        self._explanation = MutedText()
        self.seen_post, self._look = SecondaryButton(icon="reply"), SecondaryButton(icon="refresh")
        self.chips = FilterChips()
        self.message, self.overdue = MessageBar(), MessageBar()
        self._empty = EmptyState("outbox")
        self._list = QVBoxLayout()
        self.earlier = QuietButton(icon="down")
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.setFocusProxy(self._look)
        self.retranslate()

    # Building

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3)
        self._title.setWordWrap(False)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.seen_post)
        head.addWidget(self._look)
        content = ScrolledColumn()
        self._list.setSpacing(SPACE * 3)
        content.rows.setSpacing(SPACE * 3)
        content.rows.addWidget(self.overdue)
        content.rows.addLayout(self._list)
        content.rows.addWidget(self.earlier)
        content.rows.addStretch(1)
        self.area = scrolling(content)
        self._stack.addWidget(self.area)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 5, SPACE * 4, SPACE * 5, SPACE * 4)
        column.setSpacing(SPACE * 3)
        column.addLayout(head)
        column.addWidget(self._explanation)
        column.addWidget(self.chips)
        column.addWidget(self.message)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        model = self._model
        model.shown.connect(self._show)
        model.failed.connect(self.show_problem)
        model.withdrawn.connect(self._say_withdrawn)
        model.retriable.connect(self._ask_to_retry)
        model.sent.connect(self._say_sent)
        model.deleted.connect(self._say_deleted)
        model.begun.connect(self.open_wanted)
        model.progressed.connect(self._show_progress)
        self.chips.chosen.connect(self._choose)
        self.earlier.clicked.connect(self._show_earlier)
        self.seen_post.clicked.connect(self.look_up)
        self._look.clicked.connect(self.dispatch_wanted)

    def retranslate(self) -> None:
        """The page's words; each card knows its own."""
        self._title.setText(self.tr("Outbox"))
        self._explanation.setText(
            self.tr("What waits leaves by itself as soon as it can. Nothing is sent twice.")
        )
        self._look.setText(self.tr("Try now"))
        self.seen_post.setText(self.tr("A post on the platform…"))
        self.earlier.setText(self.tr("Show earlier posts"))
        self._show()

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.rest()

    def refresh(self) -> None:
        """Read the items again."""
        self._model.refresh()

    def close_dialogs(self) -> None:
        """Leave no dialog open over a window that goes away."""
        self._model.links.close()
        if self.dialog is not None:
            self.dialog.reject()

    def show_problem(self, problem: NatiqError) -> None:
        """Say what stood in the way of sending or withdrawing."""
        self.message.show_message(STOP, self._model.problem_words(problem))

    @property
    def boxes(self) -> tuple[BatchBox, ...]:
        """What is shown, from top to bottom: a box for each text."""
        return tuple(box for box in widgets_in(self._list) if isinstance(box, BatchBox))

    @property
    def cards(self) -> tuple[OutboxCard, ...]:
        """The cards from top to bottom."""
        return tuple(card for box in self.boxes for card in box.cards)

    def _show(self) -> None:
        batches = self._model.batches
        shown = batches[: self._most]
        known: dict[tuple[str, ...], BatchBox] = {}
        for box in self.boxes:
            self._list.removeWidget(box)
            known[_key(box.batch)] = box
        for batch in shown:
            box = known.pop(_key(batch), None)
            if box is None or box.batch != batch:
                if box is not None:
                    _drop(box)
                box = self._box(batch)
            self._list.addWidget(box)
        for box in known.values():
            _drop(box)
        self.earlier.setVisible(len(batches) > len(shown))
        self._stack.setCurrentIndex(0 if shown else 1)
        self.chips.show_counts(self._model.sieve, self._model.counts)
        self._show_overdue()
        self._say_empty()

    def _box(self, batch: Batch) -> BatchBox:
        box = BatchBox(batch, self._model.clauses, self._model.now)
        box.wanted.connect(self._do)
        return box

    def _show_overdue(self) -> None:
        overdue = sum(
            one.job.state is OutboxState.OVERDUE for batch in self._model.batches for one in batch
        )
        if not overdue:
            self.overdue.clear()
            return
        words = self.tr(
            "%n posts missed their time and need your word: send them now, give them another "
            "time, or take them back.",
            "",
            overdue,
        )
        self.overdue.show_message(WARNING, words)

    def _say_empty(self) -> None:
        if self._model.sieve is Sieve.ALL:
            self._empty.set_words(
                self.tr("Nothing was published yet"),
                self.tr(
                    "Every publication stands here with its link, its receipt and its decision."
                ),
            )
        elif self._model.sieve is Sieve.NEEDS_YOU:
            self._empty.set_words(
                self.tr("Nothing needs you"),
                self.tr("Posts that fail, miss their time or need a look stand here."),
            )
        else:
            self._empty.set_words(
                self.tr("Nothing of that kind"), self.tr("Choose “All” to see the others.")
            )

    def _show_progress(self, item_id: str, done: int, whole: int) -> None:
        for card in self.cards:
            if card.standing.told.id == item_id:
                card.show_progress(done, whole)

    # What can be done

    def look_up(self) -> None:
        """Ask for the link of somebody's post."""
        dialog = SeenPostDialog(self._model.seen_post(), self.window())
        dialog.begun.connect(self.open_wanted)
        self._open(dialog)

    def _do(self, standing: Standing, do: Do) -> None:
        self.message.clear()
        first, model = standing.job.first, self._model
        link = first.receipt.link if first.receipt else ""
        acts = {
            Do.OPEN_LINK: lambda: model.links.open_own(link, first.account_key, self),
            Do.SHOW_IN_TIMELINE: self.timeline_wanted.emit,
            Do.COPY_LINK: lambda: copy_text(link),
            Do.SEND: lambda: self._ask_to_send(standing),
            Do.RETRY: lambda: model.ask_to_retry(standing),
            Do.STOP: lambda: model.give_up(standing.told.id),
            Do.CONNECT: self.accounts_wanted.emit,
            Do.READ_POLICY: self.policy_wanted.emit,
            Do.SEE_TO_APPS: self.guard_wanted.emit,
            Do.OPEN_DRAFT: lambda: self.open_wanted.emit(standing.draft_id),
            Do.SHOW_IN_CALENDAR: lambda: self.moment_wanted.emit(first.due_at),
            Do.WITHDRAW: lambda: model.withdraw(first.id),
            Do.ANSWER: lambda: model.begin_about(first, RelationKind.ANSWERS),
            Do.QUOTE: lambda: model.begin_about(first, RelationKind.QUOTES),
            Do.DELETE: lambda: self._ask_to_delete(standing),
        }
        acts[do]()

    def _ask_to_send(self, standing: Standing) -> None:
        texts = [one.text for one in standing.job.items]
        job_id = standing.job.id
        dialog = SendDialog(standing, texts, self._speaker(standing), self.window())
        dialog.confirmed.connect(lambda: self._model.send_now(job_id))
        self._open(dialog)

    def _ask_to_retry(self, asked: ToBeRetried) -> None:
        standing, job_id = asked.standing, asked.standing.job.id
        speaker, window = self._speaker(standing), self.window()
        dialog = SendDialog(standing, asked.texts, speaker, window, again=True)
        dialog.confirmed.connect(lambda: self._model.retry(job_id))
        self._open(dialog)

    def _ask_to_delete(self, standing: Standing) -> None:
        self._open(DeletionDialog(self._model, standing, self.window()))

    def _speaker(self, standing: Standing) -> Speaker | None:
        return self._model.speaker_of(standing.job.first.account_key)

    def _open(self, dialog: QDialog) -> None:
        self.close_dialogs()
        self.dialog = dialog
        dialog.finished.connect(lambda: self._forget(dialog))
        dialog.open()

    def _forget(self, dialog: QDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _choose(self, sieve: Sieve) -> None:
        self._most = _PAGE
        self._model.choose(sieve)

    def _show_earlier(self) -> None:
        self._most += _PAGE
        self._show()

    # What came of it

    def _say_withdrawn(self, draft_id: str) -> None:
        self.message.show_message(
            GOOD,
            self.tr("Withdrawn. The text is a draft again."),
            self.tr("Open the draft"),
            lambda: self.open_wanted.emit(draft_id),
        )
        self.changed.emit()

    def _say_sent(self, outcome: Outcome) -> None:
        tone, words = OutcomeWords().of(outcome)
        self.message.show_message(tone, words)
        self.changed.emit()

    def _say_deleted(self) -> None:
        self.message.show_message(GOOD, self.tr("Deleted from the platform."))
        self.changed.emit()


def _key(batch: Batch) -> tuple[str, ...]:
    return tuple(one.job.id for one in batch)


def _drop(box: BatchBox) -> None:
    box.hide()
    box.deleteLater()
