"""The official accounts in a list: how strong, how old, the code of now, and the way in."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.protection.health import HealthReport, Weakness
from core.protection.model import CurrentCode, OfficialCredential, SecretKind
from ui.factors.strength_words import strength_tone, strength_words
from ui.protection.ages import Ages
from ui.protection.code_line import CodeLine
from ui.speaking.account_card import platform_name
from ui.widgets.arrange import clear_out, widgets_in
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import IsolatedLabel, Label, SectionTitle
from ui.widgets.lines import ElidedLabel, line_of
from ui.widgets.panels import NEUTRAL, STOP, WARNING, Avatar, Badge, Card, EmptyState, Separator
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class AccountRow(Screen):
    """One official account."""

    open_wanted = Signal(str)
    code_wanted = Signal(str)
    code_copy_wanted = Signal(str)

    def __init__(
        self,
        credential: OfficialCredential,
        score: int | None,
        damaged: bool,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._credential, self._score, self._now = credential, score, now
        self._damaged = damaged
        self._ages = Ages(self)
        self._facts = ElidedLabel()
        self._facts.setProperty("kind", "small")
        self._badge = Badge()
        self.code = CodeLine()
        self.open = SecondaryButton()
        has_seed = SecretKind.TOTP_SEED in credential.kept and credential.delegated
        self.code.setVisible(has_seed)
        self._build()
        key = credential.account_key
        self.open.clicked.connect(lambda: self.open_wanted.emit(key))
        self.code.show_wanted.connect(lambda: self.code_wanted.emit(key))
        self.code.copy_wanted.connect(lambda: self.code_copy_wanted.emit(key))
        self.retranslate()

    def _build(self) -> None:
        name = Label(self._credential.name)
        name.setProperty("kind", "strong")
        handle = IsolatedLabel(f"@{self._credential.handle}")
        handle.setProperty("kind", "small")
        first = QHBoxLayout()
        first.setSpacing(SPACE * 2)
        first.addWidget(name)
        first.addWidget(handle)
        first.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(first)
        words.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 3)
        row.addWidget(Avatar(self._credential.name, 36))
        row.addLayout(words, 1)
        row.addWidget(self._badge)
        row.addWidget(self.code)
        row.addWidget(self.open)

    @property
    def account_key(self) -> str:
        return self._credential.account_key

    @property
    def state(self) -> str:
        return self._badge.word

    def retranslate(self) -> None:
        """The row's words."""
        one = self._credential
        parts = [platform_name(one.platform)]
        if one.password_changed_at is not None:
            parts.append(self._ages.changed(one.password_changed_at, self._now))
        self._facts.setText(line_of(*parts, between=" · "))
        tone, word = self._state()
        self._badge.set_state(tone, word)
        self.open.setText(self.tr("Details"))
        self.open.setAccessibleName(self.tr("Details of {name}").replace("{name}", one.name))
        self.setAccessibleName(f"{one.name} @{one.handle} – {word}")

    def _state(self) -> tuple[str, str]:
        one = self._credential
        if not one.delegated:
            return WARNING, self.tr("No longer delegated")
        if self._damaged:
            return STOP, self.tr("Damaged")
        if one.change_begun_at is not None:
            return WARNING, self.tr("Change not confirmed")
        if self._score is None:
            return NEUTRAL, self.tr("No password kept")
        return strength_tone(self._score), strength_words(self._score)


class AccountsCard(Screen):
    """Every official account of the employee."""

    open_wanted = Signal(str)
    code_wanted = Signal(str)
    code_copy_wanted = Signal(str)
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = SectionTitle()
        self.import_button = SecondaryButton(icon="file")
        self._empty = EmptyState("key")
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE * 3)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.import_button, alignment=Qt.AlignmentFlag.AlignTop)
        card = Card()
        card.body.setSpacing(SPACE * 3)
        card.add(head)
        card.add(self._empty)
        card.add(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.import_button.clicked.connect(self.import_wanted)
        self.retranslate()

    @property
    def rows(self) -> tuple[AccountRow, ...]:
        return tuple(one for one in widgets_in(self._list) if isinstance(one, AccountRow))

    def show_accounts(
        self,
        credentials: tuple[OfficialCredential, ...],
        health: HealthReport,
        now: datetime,
    ) -> None:
        """Show these accounts, as strong as ``health`` says."""
        damaged = {
            one.account_key for one in health.findings if one.weakness is Weakness.UNREADABLE
        }
        clear_out(self._list)
        for number, credential in enumerate(credentials):
            if number:
                self._list.addWidget(Separator())
            key = credential.account_key
            row = AccountRow(credential, health.scores.get(key), key in damaged, now)
            row.open_wanted.connect(self.open_wanted)
            row.code_wanted.connect(self.code_wanted)
            row.code_copy_wanted.connect(self.code_copy_wanted)
            self._list.addWidget(row)
        self._empty.setVisible(not credentials)
        self.import_button.setEnabled(any(one.delegated for one in credentials))

    def show_code(self, account_key: str, code: CurrentCode) -> None:
        """Show the account's code in its row."""
        for row in self.rows:
            if row.account_key == account_key:
                row.code.show_code(code)

    def hide_codes(self) -> None:
        """Show no code any more."""
        for row in self.rows:
            row.code.hide_code()

    def retranslate(self) -> None:
        """The words around the list."""
        self._title.setText(self.tr("Official accounts"))
        self.import_button.setText(self.tr("Import a vault…"))
        self._empty.set_words(
            self.tr("No official account yet"),
            self.tr("The accounts that a decision delegates to you appear here."),
        )
