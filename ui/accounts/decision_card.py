"""One decision: its number and issuer, whom and what it names, and how it was verified."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.delegation.model import Action, DelegatedAccount
from core.policy.model import Clause
from ui.accounts.view_model import AccountLine, DecisionView
from ui.moments import date_words
from ui.speaking.account_card import platform_name
from ui.texts import fill, words_for
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import (
    IsolatedLabel,
    Label,
    MutedText,
    Paragraph,
    SectionTitle,
    SmallText,
)
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, STOP, WARNING, Avatar, Badge, Card, Separator
from ui.widgets.screen import Screen
from ui.widgets.surfaces import Quotation
from ui.widgets.tokens import SPACE


class DecisionCard(Screen):
    """Shows one decision; nothing in it can be changed here."""

    connect_wanted = Signal(object)

    def __init__(self, view: DecisionView, clauses: Mapping[str, Clause], practice: bool) -> None:
        super().__init__()
        self._view = view
        self._clauses = clauses
        self._practice = practice
        self._title = SectionTitle()
        self._badge = Badge()
        self._result = Paragraph()
        self._quotation = Quotation()
        self._validity = MutedText()
        self._employees = MutedText()
        self._actions = MutedText()
        self._rows = [AccountRow(line, view.in_force and not practice) for line in view.lines]
        for row in self._rows:
            row.connect_wanted.connect(self.connect_wanted)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._badge, alignment=Qt.AlignmentFlag.AlignTop)
        card.add(head)
        for part in (
            self._result,
            self._quotation,
            self._validity,
            self._employees,
            self._actions,
        ):
            card.add(part)
        for row in self._rows:
            card.add(Separator())
            card.add(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def retranslate(self) -> None:
        """The card's words."""
        decision = self._view.verified.decision
        self._title.setText(fill(self.tr("Decision {number}"), {"number": decision.number}))
        tone, word = self._state()
        self._badge.set_state(tone, word)
        self._result.setText(self._verification_words())
        problem = self._view.verified.problem
        clause = self._clauses.get(problem.clause) if problem and problem.clause else None
        self._quotation.setVisible(clause is not None)
        if clause is not None:
            self._quotation.set_words(f"{clause.heading}: «{clause.text}»")
        self._validity.setText(
            fill(
                self.tr("Issued by {issuer}, {date}. Valid from {begin} until {end}."),
                {
                    "issuer": decision.issuer,
                    "date": date_words(decision.date),
                    "begin": date_words(decision.valid_from),
                    "end": date_words(decision.valid_until),
                },
            )
        )
        names = self.tr(", ").join(
            fill(
                self.tr("{name}, {title} (staff number {number})"),
                {"name": one.name, "title": one.job_title, "number": one.staff_number},
            )
            for one in decision.employees
        )
        self._employees.setText(fill(self.tr("Delegates: {people}"), {"people": names}))
        actions = self.tr(", ").join(
            action_words(action) for action in Action if action in decision.actions
        )
        self._actions.setText(fill(self.tr("Permits: {actions}"), {"actions": actions}))
        self.setAccessibleName(f"{self._title.text()} – {word}")

    def _state(self) -> tuple[str, str]:
        if self._view.verified.problem is not None:
            return STOP, self.tr("Not in force")
        if not self._view.names_me:
            return WARNING, self.tr("Names others")
        return GOOD, self.tr("Verified")

    def _verification_words(self) -> str:
        problem = self._view.verified.problem
        if problem is not None:
            return words_for(problem)
        if not self._view.names_me:
            return self.tr("The decision is genuine, but it does not name you.")
        if self._practice:
            return self.tr("A built-in decision for practice; it counts nowhere else.")
        return self.tr(
            "Signature, dates and revocations were checked just now: the decision is in force."
        )


class AccountRow(Screen):
    """An account of a decision, and whether it can publish yet."""

    connect_wanted = Signal(object)

    def __init__(self, line: AccountLine, may_connect: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._badge = Badge()
        self.connect_button = SecondaryButton(icon="key")
        self.connect_button.clicked.connect(lambda: self.connect_wanted.emit(line.account))
        self.connect_button.setVisible(may_connect)
        self._platform = SmallText()
        name = Label(line.account.name)
        name.setProperty("kind", "strong")
        handle = IsolatedLabel(f"@{line.account.handle}")
        handle.setProperty("kind", "small")
        first = QHBoxLayout()
        first.setSpacing(SPACE * 2)
        first.addWidget(name)
        first.addWidget(handle)
        first.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(first)
        words.addWidget(self._platform)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 3)
        row.addWidget(Avatar(line.account.name, 36))
        row.addLayout(words, 1)
        row.addWidget(self._badge)
        row.addWidget(self.connect_button)
        self.retranslate()

    def retranslate(self) -> None:
        """The row's words."""
        account = self._line.account
        self._platform.setText(_place(account))
        if self._line.connected:
            self._badge.set_state(GOOD, self.tr("Connected"))
            self.connect_button.setText(self.tr("Replace the app password…"))
        else:
            self._badge.set_state(WARNING, self.tr("Not connected"))
            self.connect_button.setText(self.tr("Connect…"))


def _place(account: DelegatedAccount) -> str:
    if account.platform == "practice":
        return platform_name(account.platform)
    name = platform_name(account.platform)
    return line_of(name, account.server, account.account_id, between=" · ")


def action_words(action: Action) -> str:
    """What a decision permits, as a word."""
    return {
        Action.PUBLISH: QCoreApplication.translate("DecisionCard", "publishing"),
        Action.REPLY: QCoreApplication.translate("DecisionCard", "replying"),
        Action.LIKE: QCoreApplication.translate("DecisionCard", "liking"),
        Action.BOOST: QCoreApplication.translate("DecisionCard", "boosting"),
        Action.DELETE: QCoreApplication.translate("DecisionCard", "deleting"),
    }[action]
