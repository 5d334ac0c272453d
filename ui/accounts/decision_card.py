"""One decision: its number and issuer, whom and what it names, and how it was verified."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from core.delegation.model import Action
from core.policy.model import Clause
from ui.accounts.view_model import DecisionView
from ui.moments import date_words
from ui.speaking.account_card import platform_name
from ui.texts import fill, words_for
from ui.widgets.labels import MutedText, Paragraph, SectionTitle
from ui.widgets.panels import GOOD, STOP, WARNING, Badge, Card
from ui.widgets.screen import Screen
from ui.widgets.surfaces import Quotation


class DecisionCard(Screen):
    """Shows one decision; nothing in it can be changed here."""

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
        self._accounts = MutedText()
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
            self._accounts,
            self._actions,
        ):
            card.add(part)
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
        accounts = self.tr(", ").join(
            fill(
                self.tr("{name}, {handle} on {platform}"),
                {
                    "name": one.name,
                    "handle": f"@{one.handle}",
                    "platform": platform_name(one.platform),
                },
            )
            for one in decision.accounts
        )
        self._accounts.setText(fill(self.tr("Accounts: {accounts}"), {"accounts": accounts}))
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


def action_words(action: Action) -> str:
    """What a decision permits, as a word."""
    return {
        Action.PUBLISH: QCoreApplication.translate("DecisionCard", "publishing"),
        Action.REPLY: QCoreApplication.translate("DecisionCard", "replying"),
        Action.LIKE: QCoreApplication.translate("DecisionCard", "liking"),
        Action.BOOST: QCoreApplication.translate("DecisionCard", "boosting"),
        Action.DELETE: QCoreApplication.translate("DecisionCard", "deleting"),
    }[action]
