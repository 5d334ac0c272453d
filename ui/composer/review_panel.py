"""The review beside the text: a card for each finding, and a calm one where there is none."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.policy.model import Answer, Finding, Severity
from core.policy.pack import PolicyPack
from ui.composer.card_column import CardColumn, ScrolledColumn
from ui.composer.finding_card import FindingCard
from ui.composer.rule_words import RuleWords
from ui.moments import date_words
from ui.speaking.speakers import Speaker
from ui.texts import fill
from ui.widgets.labels import MutedText, SmallText, StrongText
from ui.widgets.panels import GOOD, STOP, Badge, Card
from ui.widgets.screen import Screen
from ui.widgets.theme import Theme

_Name = tuple[str, Severity, int]
_MOST_ASIDE = 8
MOST_CARDS = 40
"""More cards than this help nobody; the rest is counted."""


class CalmCard(Screen):
    """One card that says how something stands: title, badge, a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(GOOD)
        self._title = StrongText()
        self._badge = Badge(GOOD)
        self._words = SmallText()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._badge)
        self._card.add(head)
        self._card.add(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def show_state(self, tone: str, title: str, word: str, explanation: str) -> None:
        """Say how it stands."""
        self._card.set_tone(tone)
        self._title.setText(title)
        self._badge.set_state(tone, word)
        self._words.setText(explanation)
        self.setAccessibleName(f"{title} – {word}")
        self.setAccessibleDescription(explanation)


class ReviewPanel(Screen):
    """All findings of the text on the screen, kept in place while they stay the same."""

    go_to_place = Signal(object)
    remove_place = Signal(object)
    answered = Signal(object, str, object, bool)

    def __init__(self, theme: Theme, pack: PolicyPack) -> None:
        super().__init__()
        self._theme = theme
        self._pack = pack
        self._rule_words = RuleWords(pack.messages)
        self._cards: dict[_Name, FindingCard] = {}
        self._aside: dict[_Name, FindingCard] = {}
        self._more = 0
        self._speaker: Speaker | None = None
        self._scope = SmallText()
        self._rest = MutedText()
        self._text_card = CalmCard()
        self._right_card = CalmCard()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._column = CardColumn((self._scope, self._text_card), (self._rest, self._right_card))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrolledColumn(self._column))

    def show_findings(self, findings: Sequence[Finding], answers: Mapping[str, Answer]) -> None:
        """Show ``findings``; a card whose finding is still there stays where it is."""
        wanted = _numbered(findings[:MOST_CARDS])
        for name in [name for name in self._cards if name not in wanted]:
            self._put_aside(name, self._cards.pop(name))
        for name, finding in wanted.items():
            answer = answers.get(finding.key)
            card = self._cards.get(name)
            if card is None:
                card = self._take_back(name, finding, answer) or self._make(finding, answer)
                self._cards[name] = card
            else:
                card.update_finding(finding, answer)
        self._column.show_cards([self._cards[name] for name in wanted])
        self._more = max(0, len(findings) - MOST_CARDS)
        self._show_calm(findings)

    def show_right(self, speaker: Speaker | None) -> None:
        """Say under which decision the text would be published."""
        self._speaker = speaker
        self._show_right()

    @property
    def cards(self) -> tuple[FindingCard, ...]:
        """The cards from top to bottom."""
        return tuple(card for card in self._column.cards if isinstance(card, FindingCard))

    def retranslate(self) -> None:
        """The panel's own words; each card knows its own."""
        # The tab above bears the name already; who hears the screen hears it here.
        self.setAccessibleName(self.tr("Review"))
        self._scope.setText(
            fill(
                self.tr("Works offline · policy, edition {version}"),
                {"version": self._pack.version},
            )
        )
        self._show_calm([card.finding for card in self.cards])
        self._show_right()

    def _put_aside(self, name: _Name, card: FindingCard) -> None:
        """A finding that goes while one types often comes back, and a new card costs a frame."""
        self._aside[name] = card
        if len(self._aside) > _MOST_ASIDE:
            self._aside.pop(next(iter(self._aside))).deleteLater()

    def _take_back(
        self, name: _Name, finding: Finding, answer: Answer | None
    ) -> FindingCard | None:
        card = self._aside.pop(name, None)
        if card is not None:
            card.update_finding(finding, answer)
        return card

    def _make(self, finding: Finding, answer: Answer | None) -> FindingCard:
        clause = self._pack.clauses.get(finding.clause)
        card = FindingCard(self._theme, self._rule_words, finding, clause, answer)
        card.go_to_place.connect(self.go_to_place)
        card.remove_place.connect(self.remove_place)
        card.answered.connect(self.answered)
        return card

    def _show_calm(self, findings: Sequence[Finding]) -> None:
        self._rest.setVisible(self._more > 0)
        self._rest.setText(self.tr("and %n further places", "", self._more))
        self._text_card.setVisible(not findings)
        self._text_card.show_state(
            GOOD,
            self.tr("The text"),
            self.tr("Sound"),
            self.tr("Nothing in the text stands against the policy."),
        )

    def _show_right(self) -> None:
        title = self.tr("Delegation and identity")
        if self._speaker is None or self._speaker.decision is None:
            self._right_card.show_state(
                STOP,
                title,
                self.tr("Stops publishing"),
                self.tr("No decision in force lets you publish. You can go on drafting."),
            )
            return
        decision = self._speaker.decision
        self._right_card.show_state(
            GOOD,
            title,
            self.tr("Sound"),
            fill(
                self.tr("Decision {number} covers this account and publishing, until {date}."),
                {"number": decision.number, "date": date_words(decision.valid_until)},
            ),
        )


def stops(findings: Sequence[Finding]) -> int:
    """How many of them no answer can settle."""
    return sum(finding.severity is Severity.STOP for finding in findings)


def _numbered(findings: Sequence[Finding]) -> dict[_Name, Finding]:
    """By key and severity; the same words twice in a text are two findings of one key."""
    seen: dict[str, int] = {}
    numbered: dict[_Name, Finding] = {}
    for finding in findings:
        seen[finding.key] = seen.get(finding.key, 0) + 1
        numbered[(finding.key, finding.severity, seen[finding.key])] = finding
    return numbered
