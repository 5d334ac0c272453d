"""One job of the outbox: state, reason and remedy, receipt."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from core.policy.model import Clause
from core.publishing.model import Job, OutboxState
from ui.links import copy_text, is_web_link, open_link
from ui.moments import moment_words
from ui.outbox.parts import PartList, opening
from ui.texts import fill, words_for
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.labels import IsolatedLabel, Paragraph, SmallText, StrongText
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING, Badge, Card
from ui.widgets.screen import Screen
from ui.widgets.surfaces import Quotation
from ui.widgets.tokens import SPACE

_LONGEST_OPENING = 280
_LOOKS = {
    OutboxState.QUEUED: (NEUTRAL, "clock"),
    OutboxState.SENDING: (NEUTRAL, "outbox"),
    OutboxState.PUBLISHED: (GOOD, "tick"),
    OutboxState.FAILED: (STOP, "stop"),
    OutboxState.UNKNOWN: (WARNING, "question"),
    OutboxState.WITHDRAWN: (NEUTRAL, "back"),
    OutboxState.PARTLY_PUBLISHED: (WARNING, "warning"),
}
_ICONS: dict[str, str] = {state.value: icon for state, (_, icon) in _LOOKS.items()}


class OutboxCard(Screen):
    """Shows one post, or a thread as one thing, and what can be done with it now."""

    withdraw_wanted = Signal(str)
    open_wanted = Signal(str)
    timeline_wanted = Signal()

    def __init__(self, job: Job, clauses: Mapping[str, Clause]) -> None:
        super().__init__()
        self.job = job
        self.item = job.first
        self._told = job.head or job.first
        """The part of which state and reason tell."""
        self._clauses = clauses
        self._account = StrongText()
        self._badge = Badge()
        self._text = Paragraph(opening(self.item.text, _LONGEST_OPENING))
        self._parts = PartList(_ICONS)
        self._reason = Paragraph()
        self._quotation = Quotation()
        self._receipt = SmallText()
        self._address = IsolatedLabel()
        self.open_link = SecondaryButton()
        self.copy_link = QuietButton()
        self.withdraw = SecondaryButton()
        self.open_draft = SecondaryButton()
        self._build()
        self.open_link.clicked.connect(self._open_link)
        self.copy_link.clicked.connect(self._copy_link)
        self.withdraw.clicked.connect(lambda: self.withdraw_wanted.emit(self.item.id))
        self.open_draft.clicked.connect(lambda: self.open_wanted.emit(self._draft_id))
        self.retranslate()

    def _build(self) -> None:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(SPACE * 2)
        head.addWidget(self._account, 1)
        head.addWidget(self._badge, alignment=Qt.AlignmentFlag.AlignTop)
        card.add(head)
        self._address.setProperty("kind", "small")
        self._address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._address.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        rows = (self._text, self._parts, self._reason, self._quotation, self._receipt)
        for part in (*rows, self._address):
            card.add(part)
        self._text.setVisible(self.item.parts == 1)
        self._parts.setVisible(self.item.parts > 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE * 2)
        for button in (self.open_link, self.copy_link, self.withdraw, self.open_draft):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card.add(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def retranslate(self) -> None:
        """The card's words."""
        item, state = self.item, self.job.state
        tone, icon = _LOOKS[state]
        self._account.setText(line_of(item.account_name, f"@{item.handle}"))
        self._badge.set_state(tone, words_for(state), icon)
        if item.parts > 1:
            self._parts.show_parts(self.job)
        self._show_reason()
        self._show_receipt()
        self._offer_actions()
        self.setAccessibleName(f"{self._badge.word} – {self._account.text()}")
        self.setAccessibleDescription(self._text.text())

    def _show_reason(self) -> None:
        reason, state = self._told.reason, self.job.state
        self._reason.setVisible(reason is not None)
        clause = self._clauses.get(reason.clause) if reason and reason.clause else None
        self._quotation.setVisible(clause is not None)
        if clause is not None:
            self._quotation.set_words(f"{clause.heading}: «{clause.text}»")
        if reason is None:
            return
        words = [words_for(reason.code, reason.values)]
        if self._told.next_attempt_at is not None and state in _STILL_GOING:
            next_time = {"moment": moment_words(self._told.next_attempt_at)}
            words.append(fill(self.tr("Next attempt: {moment}"), next_time))
        if state is OutboxState.UNKNOWN:
            words.append(self.tr("The platform is asked first; nothing is sent twice."))
        if state is OutboxState.FAILED:
            words.append(self.tr("Nothing was published; the text is a draft again."))
        if state is OutboxState.PARTLY_PUBLISHED:
            out = len(self.job.published)
            words.append(
                self.tr("%n parts are out and stay there; the rest is a draft of its own.", "", out)
            )
        self._reason.setText(" ".join(words))

    def _show_receipt(self) -> None:
        item = self.item
        given = item.receipt
        at = given.published_at if given else item.queued_at
        sentence = (
            self.tr("Published {moment} · decision {number} · {employee}")
            if given
            else self.tr("Handed over {moment} · decision {number} · {employee}")
        )
        values = {
            "moment": moment_words(at),
            "number": item.decision_number,
            "employee": item.employee_name,
        }
        self._receipt.setText(fill(sentence, values))
        self._address.setVisible(given is not None)
        self._address.set_plain(given.uri if given else "")

    def _offer_actions(self) -> None:
        item, state = self.item, self.job.state
        link = item.receipt.link if item.receipt else ""
        self.open_link.setVisible(bool(link))
        self.open_link.setText(
            self.tr("Open the link") if is_web_link(link) else self.tr("Show in the timeline")
        )
        self.copy_link.setVisible(is_web_link(link))
        self.copy_link.setText(self.tr("Copy the link"))
        self.withdraw.setVisible(self.job.withdrawable)
        self.withdraw.setText(self.tr("Withdraw"))
        self.open_draft.setVisible(state in _DRAFT_AGAIN)
        self.open_draft.setText(
            self.tr("Open the rest as a draft")
            if state is OutboxState.PARTLY_PUBLISHED
            else self.tr("Open the draft")
        )

    @property
    def _draft_id(self) -> str:
        """The draft in which it goes on: what was not published, or the whole."""
        return self._told.rest_draft_id or self.item.draft_id

    def _open_link(self) -> None:
        link = self.item.receipt.link if self.item.receipt else ""
        if is_web_link(link):
            open_link(link)
        else:
            self.timeline_wanted.emit()

    def _copy_link(self) -> None:
        if self.item.receipt is not None:
            copy_text(self.item.receipt.link)


_STILL_GOING = (OutboxState.QUEUED, OutboxState.UNKNOWN)
_DRAFT_AGAIN = (OutboxState.FAILED, OutboxState.WITHDRAWN, OutboxState.PARTLY_PUBLISHED)
