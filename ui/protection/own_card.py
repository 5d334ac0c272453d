"""One's own sign-in at a glance, and what can be changed about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.identity.factors import OwnFactors
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.labels import Paragraph, SectionTitle
from ui.widgets.panels import GOOD, WARNING, Badge, Card
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

FEW_CODES = 2


class OwnCard(Screen):
    """What lets the employee in, and buttons that change each part."""

    passphrase_wanted = Signal()
    codes_wanted = Signal()
    authenticator_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, idle_minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._idle_minutes = idle_minutes
        self._factors: OwnFactors | None = None
        self._title = SectionTitle()
        self._badge = Badge()
        self._facts = Paragraph()
        self.passphrase = SecondaryButton(icon="key")
        self.codes = SecondaryButton(icon="refresh")
        self.authenticator = SecondaryButton(icon="phone")
        self.removal = QuietButton(icon="trash")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._badge)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE * 2)
        for button in (self.passphrase, self.codes, self.authenticator, self.removal):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card = Card()
        card.add(head)
        card.add(self._facts)
        card.add(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.passphrase.clicked.connect(self.passphrase_wanted)
        self.codes.clicked.connect(self.codes_wanted)
        self.authenticator.clicked.connect(self.authenticator_wanted)
        self.removal.clicked.connect(self.removal_wanted)
        self.retranslate()

    @property
    def facts(self) -> str:
        return self._facts.text()

    def show_factors(self, factors: OwnFactors) -> None:
        """Show what lets the employee in now."""
        self._factors = factors
        self.retranslate()

    def show_idle_minutes(self, minutes: int) -> None:
        """Another idle time is in force."""
        self._idle_minutes = minutes
        self.retranslate()

    def retranslate(self) -> None:
        """The card's words."""
        self._title.setText(self.tr("Your own sign-in"))
        self.passphrase.setText(self.tr("Change the passphrase…"))
        self.codes.setText(self.tr("New recovery codes…"))
        self.removal.setText(self.tr("Remove the authenticator…"))
        factors = self._factors
        connected = factors is None or factors.authenticator
        self.authenticator.setText(
            self.tr("Replace the authenticator…")
            if connected
            else self.tr("Connect an authenticator…")
        )
        # The last second factor cannot go.
        self.removal.setVisible(
            factors is not None and factors.authenticator and bool(factors.security_keys)
        )
        self._facts.setText(self._words(factors) if factors else "")
        few = factors is not None and factors.recovery_codes_left <= FEW_CODES
        tone, word = (
            (WARNING, self.tr("Few recovery codes")) if few else (GOOD, self.tr("Protected"))
        )
        self._badge.setVisible(factors is not None)
        self._badge.set_state(tone, word)

    def _words(self, factors: OwnFactors) -> str:
        keys = len(factors.security_keys)
        parts = [self.tr("Passphrase")]
        if factors.authenticator:
            parts.append(self.tr("authenticator"))
        if keys:
            parts.append(self.tr("%n security keys", "", keys))
        parts.append(self.tr("%n recovery codes left", "", factors.recovery_codes_left))
        parts.append(self.tr("locks after %n minutes", "", self._idle_minutes))
        return " · ".join(parts)
