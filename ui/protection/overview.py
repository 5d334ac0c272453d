"""Everything at a glance: concerns, the guard, official accounts, own sign-in, keys, backup."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.backup.card import BackupCard
from ui.guard.cards import GuardCards
from ui.guard.models import GuardModels
from ui.protection.accounts_card import AccountsCard
from ui.protection.health_list import Concern, HealthList
from ui.protection.models import ProtectionModels
from ui.protection.own_card import OwnCard
from ui.protection.security_keys import SecurityKeysPanel
from ui.widgets.screen import Screen, scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tokens import SPACE


class Overview(Screen):
    """The parts one below the other; each says itself what is wanted."""

    def __init__(
        self,
        models: ProtectionModels,
        guard: GuardModels,
        idle_minutes: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._official, self._own_model = models.official, models.own
        self.health = HealthList()
        self.guard = GuardCards(guard)
        self.accounts = AccountsCard()
        self.own = OwnCard(idle_minutes)
        self.keys = SecurityKeysPanel(models.keys)
        self.backup = BackupCard()
        content = ScrolledColumn()
        content.rows.setSpacing(SPACE * 4)
        parts = (self.health, self.guard, self.accounts, self.own, self.keys, self.backup)
        for part in parts:
            content.rows.addWidget(part)
        content.rows.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling(content))
        self.setFocusProxy(self.accounts.import_button)

    def show_everything(self, concerns: Sequence[Concern], *, known: bool) -> None:
        """Show everything as the models have it; ``known`` once they have looked."""
        official = self._official
        if known:
            self.show_concerns(concerns)
            self.accounts.show_accounts(official.credentials, official.health, official.now())
        if self._own_model.factors is not None:
            self.own.show_factors(self._own_model.factors)

    def show_concerns(self, concerns: Sequence[Concern]) -> None:
        """Show these, and leave everything else as it is."""
        # Without an account there is nothing that could be strong.
        self.health.show_concerns(concerns, calm=bool(self._official.credentials))
