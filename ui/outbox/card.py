"""One job of the outbox: state, reason and remedy, receipt."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from core.drafts.model import RelationKind
from core.policy.model import Clause
from core.publishing.model import OutboxState
from ui.outbox.actions import OutboxActions
from ui.outbox.parts import PartList, opening
from ui.outbox.reason_words import ReasonWords
from ui.outbox.standing import Standing
from ui.speaking.account_card import platform_name
from ui.texts import fill, words_for
from ui.timing.words import moment_in
from ui.widgets.labels import IsolatedLabel, Paragraph, SmallText, StrongText
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING, Avatar, Badge, Card
from ui.widgets.screen import Screen
from ui.widgets.surfaces import Quotation
from ui.widgets.tokens import SPACE

_LONGEST_OPENING = 280
_AVATAR = 28
_LOOKS = {
    OutboxState.QUEUED: (NEUTRAL, "clock"),
    OutboxState.SENDING: (NEUTRAL, "outbox"),
    OutboxState.PUBLISHED: (GOOD, "tick"),
    OutboxState.FAILED: (STOP, "stop"),
    OutboxState.UNKNOWN: (WARNING, "question"),
    OutboxState.WITHDRAWN: (NEUTRAL, "back"),
    OutboxState.PARTLY_PUBLISHED: (WARNING, "warning"),
    OutboxState.OVERDUE: (WARNING, "warning"),
    OutboxState.ENTRUSTED: (GOOD, "clock"),
    OutboxState.DELETED: (NEUTRAL, "trash"),
}
_ICONS: dict[str, str] = {state.value: icon for state, (_, icon) in _LOOKS.items()}
_TIMED = (OutboxState.QUEUED, OutboxState.OVERDUE, OutboxState.ENTRUSTED)


class OutboxCard(Screen):
    """Shows one post, or a thread as one thing, and what can be done with it now.

    ``wanted`` brings the job's ``Standing`` and what is to be done (``Do``). With ``among`` it
    stands under a heading that shows the text of all.
    """

    wanted = Signal(object, object)

    def __init__(
        self,
        standing: Standing,
        clauses: Mapping[str, Clause],
        now: Callable[[], datetime],
        *,
        among: bool = False,
    ) -> None:
        super().__init__()
        self.standing, self.job, self.item = standing, standing.job, standing.job.first
        self._clauses, self._now, self._among = clauses, now, among
        self._account, self._platform = StrongText(), SmallText()
        self._badge = Badge()
        self._text = Paragraph(opening(self.item.text, _LONGEST_OPENING))
        self._parts = PartList(_ICONS)
        self._about, self._others = SmallText(), SmallText()
        self._reason = Paragraph()
        self._quotation = Quotation()
        self._receipt = SmallText()
        self._address = IsolatedLabel()
        self.progress, self._progress_words = QProgressBar(), SmallText()
        self.actions_row = OutboxActions(standing)
        self._build()
        self.actions_row.wanted.connect(lambda do: self.wanted.emit(self.standing, do))
        self.retranslate()

    def _build(self) -> None:
        card = Card()
        card.add(self._head())
        self._address.setProperty("kind", "small")
        self._address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._address.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        for part in (
            self._text,
            self._parts,
            self._about,
            self._others,
            self._reason,
            self._quotation,
            self.progress,
            self._progress_words,
            self._receipt,
            self._address,
            self.actions_row,
        ):
            card.add(part)
        self._text.setVisible(self.item.parts == 1 and not self._among)
        self._parts.setVisible(self.item.parts > 1)
        sending = self.job.state is OutboxState.SENDING
        self.progress.setVisible(sending)
        self._progress_words.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _head(self) -> QHBoxLayout:
        avatar = Avatar(self.item.account_name, _AVATAR)
        avatar.set_colour(self.standing.colour)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._account)
        names.addWidget(self._platform)
        head = QHBoxLayout()
        head.setSpacing(SPACE * 2)
        head.addWidget(avatar)
        head.addLayout(names, 1)
        head.addWidget(self._badge, alignment=Qt.AlignmentFlag.AlignTop)
        return head

    @property
    def reason(self) -> str:
        """Cause and remedy, where something stands in the way."""
        return self._reason.text()

    @property
    def receipt(self) -> str:
        """When it went out or is to, under which decision, and by whom."""
        return self._receipt.text()

    def retranslate(self) -> None:
        """The card's words."""
        item, state = self.item, self.job.state
        tone, icon = _LOOKS[state]
        self._account.setText(line_of(item.account_name, f"@{item.handle}"))
        self._platform.setText(platform_name(item.account_key.partition(":")[0]))
        self._badge.set_state(tone, self._state_words(), icon)
        if item.parts > 1:
            self._parts.show_parts(self.job)
        self._show_reason()
        self._show_receipt()
        self._show_others()
        self.progress.setAccessibleName(self.tr("Sending"))
        self.setAccessibleName(f"{self._badge.word} – {self._account.text()}")
        self.setAccessibleDescription(self._text.text())

    def _state_words(self) -> str:
        """In one word how it stands; what waits for its time is planned."""
        planned = self.item.due_at is not None and self.standing.told.reason is None
        if self.job.state is OutboxState.QUEUED and planned:
            return self.tr("Planned")
        return words_for(self.job.state)

    def _show_reason(self) -> None:
        reason = self.standing.told.reason
        words = ReasonWords().of(self.standing, self._now())
        self._reason.setText(words)
        self._reason.setVisible(bool(words))
        clause = self._clauses.get(reason.clause) if reason and reason.clause else None
        self._quotation.setVisible(clause is not None)
        if clause is not None:
            self._quotation.set_words(f"{clause.heading}: «{clause.text}»")

    def _show_receipt(self) -> None:
        item, given = self.item, self.item.receipt
        at = given.published_at if given else item.queued_at
        sentence = self.tr("Handed over {moment} · decision {number} · {employee}")
        if given:
            sentence = self.tr("Published {moment} · decision {number} · {employee}")
        elif item.due_at is not None and self.job.state in _TIMED:
            at = item.due_at
            sentence = self.tr("Planned for {moment} · decision {number} · {employee}")
        values = {
            "moment": moment_in(at, self.standing.habits),
            "number": item.decision_number,
            "employee": item.employee_name,
        }
        self._receipt.setText(fill(sentence, values))
        self._address.setVisible(given is not None)
        self._address.set_plain(given.uri if given else "")

    def _show_others(self) -> None:
        about = []
        if self.item.answering is not None:
            about.append(words_for(RelationKind.ANSWERS))
        if self.item.quote is not None:
            about.append(words_for(RelationKind.QUOTES))
        self._about.setText(" · ".join(about))
        self._about.setVisible(bool(about))
        others = [
            line_of(job.first.account_name, f"({words_for(job.state)})")
            for job in self.standing.together
        ]
        self._others.setVisible(bool(others) and not self._among)
        names = {"accounts": self.tr(", ").join(others)}
        self._others.setText(fill(self.tr("The same text to other accounts: {accounts}"), names))

    def show_progress(self, done: int, whole: int) -> None:
        """How much of the attachments has left."""
        percent = 100 * done // max(whole, 1)
        self.progress.setVisible(True)
        self.progress.setRange(0, max(whole, 1))
        self.progress.setValue(done)
        words = self.tr("%n percent of the attachments sent", "", percent)
        self._progress_words.setText(words)
        self._progress_words.setVisible(whole > 0)
        self.progress.setAccessibleDescription(words)
