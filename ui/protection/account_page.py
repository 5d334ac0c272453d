"""One official account: everything that is kept of it, secrets hidden until asked for."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.protection.model import CurrentCode, OfficialCredential, SecretKind
from ui.links import copy_text, is_web_link
from ui.protection.account_lines import FactLine
from ui.protection.ages import Ages
from ui.protection.code_line import CodeLine
from ui.protection.health_list import Concern, HealthList
from ui.protection.secret_line import SecretLine
from ui.speaking.account_card import platform_name
from ui.widgets.buttons import IconButton, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.labels import IsolatedLabel, SmallText, Title
from ui.widgets.panels import WARNING, Avatar, Card, MessageBar
from ui.widgets.screen import Screen, scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tokens import SPACE

SECRETS = (
    SecretKind.PASSWORD,
    SecretKind.RECOVERY_CODES,
    SecretKind.NOTES,
)


class AccountPage(Screen):
    """The signals carry what is wanted; the page of the screen asks the model."""

    left = Signal()
    edit_wanted = Signal()
    change_wanted = Signal()
    remove_wanted = Signal()
    reveal_wanted = Signal(object)
    copy_wanted = Signal(object)
    hide_wanted = Signal()
    code_wanted = Signal()
    code_copy_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._credential: OfficialCredential | None = None
        self._ages = Ages(self)
        self._now: datetime | None = None
        self.back = IconButton("back")
        self._avatar = Avatar("", 36)
        self._name = Title()
        self._name.setWordWrap(False)
        self._handle = IsolatedLabel()
        self._handle.setProperty("kind", "muted")
        self._platform = SmallText()
        self.edit = SecondaryButton(icon="composer")
        self.change = PrimaryButton(icon="refresh")
        self.pending = MessageBar()
        self.health = HealthList()
        self.lines = {kind: SecretLine() for kind in SECRETS}
        self.sign_in_name, self.mail = FactLine(), FactLine()
        self._age = SmallText()
        self.code = CodeLine()
        self._no_code = SmallText()
        self._code_name = SmallText()
        self.page_button = QuietButton(icon="link")
        self.remove = QuietButton(icon="trash")
        self._build()
        self._connect()
        self.retranslate()

    # Building

    def _build(self) -> None:
        content = ScrolledColumn()
        rows = content.rows
        rows.setSpacing(SPACE * 3)
        rows.addWidget(self.pending)
        rows.addWidget(self.health)
        rows.addWidget(self._facts())
        rows.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignLeading)
        rows.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3)
        column.addLayout(self._head())
        column.addWidget(scrolling(content), 1)
        self.setFocusProxy(self.back)

    def _head(self) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(SPACE * 2)
        first.addWidget(self._name)
        first.addWidget(self._handle)
        first.addStretch(1)
        names.addLayout(first)
        names.addWidget(self._platform)
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3)
        head.addWidget(self.back)
        head.addWidget(self._avatar)
        head.addLayout(names, 1)
        head.addWidget(self.edit)
        head.addWidget(self.change)
        return head

    def _facts(self) -> Card:
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE * 8)
        grid.setVerticalSpacing(SPACE * 4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        password = QVBoxLayout()
        password.setSpacing(0)
        password.addWidget(self.lines[SecretKind.PASSWORD])
        password.addWidget(self._age)
        code = QVBoxLayout()
        code.setSpacing(SPACE)
        code.addWidget(self._code_name)
        code.addWidget(self._no_code)
        code.addWidget(self.code, alignment=Qt.AlignmentFlag.AlignLeading)
        code.addStretch(1)
        mail = QVBoxLayout()
        mail.setSpacing(SPACE)
        mail.addWidget(self.mail)
        mail.addWidget(self.page_button, alignment=Qt.AlignmentFlag.AlignLeading)
        mail.addStretch(1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.sign_in_name, 0, 0, top)
        grid.addLayout(password, 0, 1, top)
        grid.addLayout(code, 1, 0, top)
        grid.addWidget(self.lines[SecretKind.RECOVERY_CODES], 1, 1, top)
        grid.addLayout(mail, 2, 0, top)
        grid.addWidget(self.lines[SecretKind.NOTES], 2, 1, top)
        card.add(grid)
        return card

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.edit.clicked.connect(self.edit_wanted)
        self.change.clicked.connect(self.change_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self.code.show_wanted.connect(self.code_wanted)
        self.code.copy_wanted.connect(self.code_copy_wanted)
        self.sign_in_name.copy_wanted.connect(copy_text)
        self.mail.copy_wanted.connect(copy_text)
        self.page_button.clicked.connect(self._open_page)
        for kind, line in self.lines.items():
            line.reveal_wanted.connect(lambda kind=kind: self.reveal_wanted.emit(kind))
            line.copy_wanted.connect(lambda kind=kind: self.copy_wanted.emit(kind))
            line.hide_wanted.connect(self.hide_wanted)

    # What is shown

    @property
    def account_key(self) -> str:
        return self._credential.account_key if self._credential else ""

    def show_account(
        self, credential: OfficialCredential, concerns: tuple[Concern, ...], now: datetime
    ) -> None:
        """Show another account, or the same as it is now."""
        self._credential, self._now = credential, now
        self.health.show_concerns(concerns, calm=False)
        self.retranslate()

    def show_secret(self, kind: SecretKind, secret: str) -> None:
        """Let a secret be seen."""
        if kind in self.lines:
            self.lines[kind].show_secret(secret)

    def hide_secrets(self) -> None:
        """Only dots again."""
        for line in self.lines.values():
            line.hide_secret()

    def show_code(self, code: CurrentCode) -> None:
        """Let the code of now be seen."""
        self.code.show_code(code)

    def retranslate(self) -> None:
        """The page's words."""
        self.back.set_words(self.tr("Back to all accounts"))
        self.edit.setText(self.tr("Edit…"))
        self.change.setText(self.tr("Change the password…"))
        self.remove.setText(self.tr("Delete what is kept of this account…"))
        self.page_button.setText(self.tr("Open the platform's page"))
        self._code_name.setText(self.tr("Second factor"))
        self._no_code.setText(self.tr("Not kept"))
        self.sign_in_name.set_name(self.tr("Sign-in name"), self.tr("Not kept"))
        self.mail.set_name(self.tr("Owner's mail"), self.tr("Not kept"))
        self.lines[SecretKind.PASSWORD].set_name(self.tr("Password"))
        self.lines[SecretKind.NOTES].set_name(self.tr("Notes"))
        if self._credential is not None:
            self._show(self._credential)

    def _show(self, one: OfficialCredential) -> None:
        self._avatar.set_name(one.name)
        self._name.setText(one.name)
        self._handle.set_plain(f"@{one.handle}")
        self._platform.setText(platform_name(one.platform))
        self.edit.setVisible(one.delegated)
        self.change.setVisible(one.delegated)
        self.change.setEnabled(one.change_begun_at is None)
        self.remove.setVisible(bool(one.kept))
        self.sign_in_name.show_value(one.sign_in_name)
        self.mail.show_value(one.owner_mail)
        self.page_button.setVisible(is_web_link(one.settings_page))
        for kind, line in self.lines.items():
            line.set_missing(self._missing_words(one, kind))
        codes = self.tr("Recovery codes")
        if one.recovery_codes_left:
            counted = self.tr("%n left", "", one.recovery_codes_left)
            codes = f"{codes} · {counted}"
        self.lines[SecretKind.RECOVERY_CODES].set_name(codes)
        has_seed = SecretKind.TOTP_SEED in one.kept and one.delegated
        self.code.setVisible(has_seed)
        self._no_code.setVisible(not has_seed)
        self._age.setText(self._age_words(one))
        self._show_pending(one)

    def _missing_words(self, one: OfficialCredential, kind: SecretKind) -> str:
        if not one.delegated:
            return self.tr("Sealed: the account is no longer delegated to you")
        return "" if kind in one.kept else self.tr("Not kept")

    def _age_words(self, one: OfficialCredential) -> str:
        if one.password_changed_at is None or self._now is None:
            return ""
        parts = [self._ages.changed(one.password_changed_at, self._now)]
        if one.password_due_at is not None:
            parts.append(self._ages.due(one.password_due_at, self._now))
        return " · ".join(parts)

    def _show_pending(self, one: OfficialCredential) -> None:
        if one.change_begun_at is None or not one.delegated:
            self.pending.clear()
            return
        self.pending.show_message(
            WARNING,
            self.tr(
                "A new password waits for your word that the platform has taken it. Until then "
                "the old one counts."
            ),
            self.tr("Go on with the change…"),
            self.change_wanted.emit,
        )

    def _open_page(self) -> None:
        if self._credential is not None:
            self.page_wanted.emit(self._credential.settings_page)
