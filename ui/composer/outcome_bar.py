"""What came of a publication, said once where one was writing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.foundation.errors import NatiqError
from core.integrations.problems import GuardProblem
from core.policy.model import Clause, PolicyProblem
from core.publishing.model import (
    Blocked,
    OutboxState,
    PartlyPublished,
    Planned,
    Published,
    PublishingProblem,
    Refusal,
    Together,
    Unknown,
    Waiting,
)
from ui.composer.schedule.settling import Settled
from ui.composer.schedule.together_lines import TogetherLines
from ui.composer.schedule.words import planned_words
from ui.links import copy_text, is_web_link
from ui.outcome_words import waiting_words
from ui.speaking.speakers import Speaker
from ui.texts import fill, words_for
from ui.widgets.buttons import IconButton, QuietButton, SecondaryButton
from ui.widgets.icons import Icon
from ui.widgets.labels import Paragraph
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING, Card
from ui.widgets.screen import Screen
from ui.widgets.surfaces import Quotation
from ui.widgets.tokens import SPACE

_ICONS = {GOOD: "check", NEUTRAL: "clock", WARNING: "question", STOP: "stop"}
_ABOUT_AN_APP = frozenset({GuardProblem.UNKNOWN_APP.value, GuardProblem.FOREIGN_APP_FOUND.value})
"""What is mended in the guard's room of the apps."""


class OutcomeBar(Screen):
    """One message with its clause and what can be done next; hidden while there is none.

    ``link_wanted`` brings the link of a post of ours, and its account's key.
    """

    outbox_wanted = Signal()
    timeline_wanted = Signal()
    draft_wanted = Signal(str)
    policy_wanted = Signal()
    calendar_wanted = Signal()
    guard_wanted = Signal()
    link_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = self._account_key = ""
        self._draft_id = ""
        self._icon = Icon("info", 20)
        self._words = Paragraph()
        self._quotation = Quotation()
        self.lines = TogetherLines()
        self._calendar = SecondaryButton()
        self._open = SecondaryButton()
        self._copy = QuietButton()
        self._outbox = QuietButton()
        self._rest = SecondaryButton()
        self.policy = SecondaryButton()
        self.guard = SecondaryButton(icon="shield")
        self._close = IconButton("close")
        self._build()
        self._open.clicked.connect(self._open_link)
        self._copy.clicked.connect(lambda: copy_text(self._link))
        self._outbox.clicked.connect(self.outbox_wanted)
        self._rest.clicked.connect(lambda: self.draft_wanted.emit(self._draft_id))
        self.policy.clicked.connect(self.policy_wanted)
        self.guard.clicked.connect(self.guard_wanted)
        self._calendar.clicked.connect(self.calendar_wanted)
        self._close.clicked.connect(self.hide)
        self.retranslate()
        self.hide()

    def _build(self) -> None:
        self._card = Card(NEUTRAL)
        self._card.body.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        head = QHBoxLayout()
        head.setSpacing(SPACE * 2)
        head.addWidget(self._icon)
        head.addWidget(self._words, 1)
        head.addWidget(self._close)
        self._card.add(head)
        self._card.add(self._quotation)
        self._card.add(self.lines)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE * 2)
        asked = (self.guard, self.policy, self._rest)
        for button in (*asked, self._open, self._calendar, self._copy, self._outbox):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._card.add(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    @property
    def words(self) -> str:
        return self._words.text()

    def retranslate(self) -> None:
        """The buttons' names; a message keeps the language in which it came."""
        self._copy.setText(self.tr("Copy the link"))
        self._outbox.setText(self.tr("Open the outbox"))
        self._rest.setText(self.tr("Open the draft with the rest"))
        self.policy.setText(self.tr("Read the policy"))
        self.guard.setText(self.tr("See to the apps"))
        self._calendar.setText(self.tr("Open the calendar"))
        self._close.set_words(self.tr("Close the message"))

    def show_outcome(
        self, outcome: Settled, clause: Clause | None, speakers: Sequence[Speaker] = ()
    ) -> None:
        """Say what came of a publication; ``clause`` is the one a refusal names.

        Of several accounts each has its line, with the names that ``speakers`` give them.
        """
        if isinstance(outcome, Together):
            self._show_together(outcome, speakers)
        elif isinstance(outcome, Published):
            self._show_published(outcome)
        elif isinstance(outcome, Planned):
            self._show(GOOD, planned_words(outcome), icon="clock", outbox=True, calendar=True)
        elif isinstance(outcome, PartlyPublished):
            self._show_partly_published(outcome)
        elif isinstance(outcome, Blocked):
            words = self.tr(
                "Not published: the review still has %n open findings.", "", len(outcome.findings)
            )
            self._show(STOP, words)
        elif isinstance(outcome, Refusal):
            to_be_read = outcome.code == PolicyProblem.NOT_ACKNOWLEDGED.value
            words, guard = _refusal_words(outcome), outcome.code in _ABOUT_AN_APP
            self._show(STOP, words, clause=clause, policy=to_be_read, guard=guard)
        elif isinstance(outcome, Waiting):
            self._show_waiting(outcome)
        elif isinstance(outcome, Unknown):
            words = self.tr(
                "Being checked: the text left, but no trustworthy answer came back. "
                "The platform will be asked; nothing is sent twice."
            )
            self._show(WARNING, words, outbox=True)

    def _show_together(self, outcome: Together, speakers: Sequence[Speaker]) -> None:
        self.lines.show_outcomes(outcome, speakers)
        count = len(outcome.outcomes)
        if outcome.queued:
            planned = any(isinstance(one, Planned) for one in outcome.outcomes.values())
            words = self.tr("Handed over for %n accounts. For each of them:", "", count)
            self._show(self.lines.tone, words, lines=True, outbox=True, calendar=planned)
        else:
            words = self.tr("Nothing was published under any of the %n accounts:", "", count)
            self._show(STOP, words, lines=True, guard=_is_about_an_app(outcome))

    def show_problem(self, problem: NatiqError, clause: Clause | None = None) -> None:
        """Say why something asked for here did not happen."""
        self._show(STOP, words_for(problem), clause=clause)

    def show_words(self, words: str) -> None:
        """Say something that stands in the way and is nobody's fault."""
        self._show(WARNING, words)

    def show_note(self, words: str) -> None:
        """Say what came of a command."""
        self._show(NEUTRAL, words, icon="info")

    def _show_published(self, outcome: Published) -> None:
        self._link = outcome.receipt.link
        item = outcome.item
        self._account_key = item.account_key
        values = {"account": item.account_name, "handle": f"@{item.handle}"}
        words = fill(self.tr("Published as {account} {handle}."), values)
        if outcome.parts > 1:
            words = fill(
                self.tr(
                    "Published as {account} {handle}: a thread of %n parts.", "", outcome.parts
                ),
                {"account": item.account_name, "handle": f"@{item.handle}"},
            )
        self._say_where_the_link_leads()
        self._show(GOOD, words, link=True, outbox=True)

    def _show_partly_published(self, outcome: PartlyPublished) -> None:
        """Some parts of a thread are out; the way leads to the draft of the others."""
        first = outcome.items[0]
        self._link = first.receipt.link if first.receipt else ""
        self._account_key = first.account_key
        self._draft_id = outcome.draft_id
        words = self.tr(
            "The first %n parts of the thread are out; the rest was not taken.",
            "",
            sum(one.state is OutboxState.PUBLISHED for one in outcome.items),
        )
        reason = words_for(outcome.reason.code, outcome.reason.values)
        self._say_where_the_link_leads()
        self._show(WARNING, f"{words} {reason}", link=bool(self._link), outbox=True, rest=True)

    def _say_where_the_link_leads(self) -> None:
        self._open.setText(
            self.tr("Open the link") if is_web_link(self._link) else self.tr("Show in the timeline")
        )

    def _show_waiting(self, outcome: Waiting) -> None:
        reason = waiting_words(outcome)
        if outcome.reason.code == PublishingProblem.LATE.value:
            self._show(WARNING, reason, outbox=True)
        elif outcome.reason.code == PublishingProblem.PAUSED.value:
            words = self.tr("It is kept in the outbox, and nothing leaves.")
            self._show(WARNING, f"{words} {reason}", icon="pause", outbox=True)
        elif outcome.reason.code in _ABOUT_AN_APP:
            self._show(WARNING, reason, outbox=True, guard=True)
        else:
            words = self.tr("Waits in the outbox and leaves as soon as it can.")
            self._show(NEUTRAL, f"{words} {reason}", outbox=True)

    def _show(
        self,
        tone: str,
        words: str,
        *,
        clause: Clause | None = None,
        link: bool = False,
        outbox: bool = False,
        rest: bool = False,
        policy: bool = False,
        calendar: bool = False,
        guard: bool = False,
        lines: bool = False,
        icon: str = "",
    ) -> None:
        self._card.set_tone(tone)
        self._icon.set_name(icon or _ICONS[tone])
        self._words.setText(words)
        self._quotation.setVisible(clause is not None)
        if clause is not None:
            self._quotation.set_words(f"{clause.heading}: «{clause.text}»")
        self._open.setVisible(link)
        self._copy.setVisible(link and is_web_link(self._link))
        self._outbox.setVisible(outbox)
        self._rest.setVisible(rest)
        self.policy.setVisible(policy)
        self.guard.setVisible(guard)
        self._calendar.setVisible(calendar)
        self.lines.setVisible(lines)
        self.setAccessibleName(words)
        self.show()

    def _open_link(self) -> None:
        if is_web_link(self._link):
            self.link_wanted.emit(self._link, self._account_key)
        else:
            self.timeline_wanted.emit()


def _is_about_an_app(outcome: Together) -> bool:
    """Whether one of the accounts is stopped by the guard."""
    refusals = (one for one in outcome.outcomes.values() if isinstance(one, Refusal))
    return any(one.code in _ABOUT_AN_APP for one in refusals)


def _refusal_words(outcome: Refusal) -> str:
    return words_for(outcome.code, outcome.values)
