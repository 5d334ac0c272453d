"""The protection screen: what is weak first, then the official accounts, then own sign-in."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout

from core.foundation.errors import NatiqError
from core.protection.model import CurrentCode, SecretKind
from ui.guard.models import GuardModels
from ui.guard.page import GuardPage, Room
from ui.protection.account_page import AccountPage
from ui.protection.authenticator_dialog import AuthenticatorDialog
from ui.protection.change_dialog import ChangeDialog
from ui.protection.clipboard_strip import ClipboardStrip
from ui.protection.concerns import Concerns
from ui.protection.credential_dialog import CredentialDialog
from ui.protection.import_dialog import ImportDialog
from ui.protection.models import ProtectionModels
from ui.protection.overview import Overview
from ui.protection.passphrase_dialog import PassphraseDialog
from ui.protection.recovery_dialog import RecoveryDialog
from ui.protection.removal_dialogs import RemoveAuthenticatorDialog, RemoveCredentialDialog
from ui.protection.showing import Showing
from ui.texts import words_for
from ui.widgets.labels import MutedText, Title
from ui.widgets.panels import GOOD, STOP, EmptyState, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_CODES_HIDDEN_AFTER_S = 60


class ProtectionPage(Screen):
    """An overview, one page for the account that is looked at, and the guard's rooms."""

    accounts_wanted = Signal()
    moved = Signal()

    def __init__(self, models: ProtectionModels, guard: GuardModels, idle_minutes: int) -> None:
        super().__init__()
        self._models, self._guard_models = models, guard
        self._official, self._own = models.official, models.own
        self._title, self._explanation = Title(), MutedText()
        self.message = MessageBar()
        self.overview = Overview(models, guard, idle_minutes)
        self.account = AccountPage()
        self._empty = EmptyState("shield")
        self.strip = ClipboardStrip(models.official.clipboard)
        self.dialog: QDialog | None = None
        self._guard: GuardPage | None = None
        self._concerns = Concerns(models, guard, self)
        self._secrets = Showing(self)
        # A code is read off here and typed into the platform's own page.
        self._codes = Showing(self, hidden_after_s=_CODES_HIDDEN_AFTER_S, despite_focus=True)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for page in (self.overview, self.account, self._empty):
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._empty if self._official.practice else self.overview)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 5, SPACE * 4, SPACE * 5, SPACE * 4)
        column.setSpacing(SPACE * 3)
        for widget in (self._title, self._explanation, self.message):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addWidget(self.strip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        official, own = self._official, self._own
        official.shown.connect(self._show)
        official.revealed.connect(self._show_secret)
        official.code_shown.connect(self._show_code)
        official.failed.connect(self._show_problem)
        official.removed.connect(self._back_to_overview)
        own.shown.connect(self._show)
        self._guard_models.overview.shown.connect(self._show_concerns)
        for changed in (self._models.keys.added, self._models.keys.removed):
            changed.connect(own.refresh)
        own.codes_drawn.connect(self._open_codes)
        own.authenticator_begun.connect(self._open_authenticator)
        own.failed.connect(self._show_problem)
        own.passphrase_changed.connect(
            lambda: self._tell(self.tr("Your new passphrase is in force."))
        )
        own.codes_renewed.connect(
            lambda: self._tell(self.tr("The new recovery codes count; destroy the old sheet."))
        )
        own.authenticator_replaced.connect(
            lambda: self._tell(self.tr("The new authenticator is in force."))
        )
        own.authenticator_removed.connect(
            lambda: self._tell(self.tr("From now on your security key lets you in."))
        )
        self._connect_parts()

    def _connect_parts(self) -> None:
        official, overview, account = self._official, self.overview, self.account
        overview.accounts.open_wanted.connect(self.open_account)
        overview.accounts.code_wanted.connect(official.show_code)
        overview.accounts.code_copy_wanted.connect(official.copy_code)
        overview.accounts.import_wanted.connect(self.open_import)
        overview.own.passphrase_wanted.connect(self.open_passphrase)
        overview.own.codes_wanted.connect(self._own.draw_codes)
        overview.own.authenticator_wanted.connect(self._own.begin_authenticator)
        overview.own.removal_wanted.connect(self._open_authenticator_removal)
        overview.guard.open_wanted.connect(self.open_guard)
        overview.backup.wanted.connect(self.open_backup)
        account.left.connect(self._back_to_overview)
        account.edit_wanted.connect(lambda: self.open_credential(account.account_key))
        account.change_wanted.connect(lambda: self.open_change(account.account_key))
        account.remove_wanted.connect(lambda: self.open_removal(account.account_key))
        account.reveal_wanted.connect(lambda kind: official.reveal(account.account_key, kind))
        account.copy_wanted.connect(lambda kind: official.copy(account.account_key, kind))
        account.hide_wanted.connect(self._secrets.hide_all)
        account.code_wanted.connect(lambda: official.show_code(account.account_key))
        account.code_copy_wanted.connect(lambda: official.copy_code(account.account_key))
        account.page_wanted.connect(
            lambda page: official.links.open_own(page, account.account_key, self)
        )
        self._concerns.change_wanted.connect(self.open_change)
        self._concerns.edit_wanted.connect(self.open_credential)
        self._concerns.account_wanted.connect(self.open_account)
        self._concerns.accounts_wanted.connect(self.accounts_wanted)
        self._concerns.room_wanted.connect(self.open_guard)

    def retranslate(self) -> None:
        """The page's words; each part knows its own."""
        self._title.setText(self.tr("Protection"))
        self.setAccessibleName(self._title.text())
        self._explanation.setText(
            self.tr("What protects the official accounts, and what needs to be done now.")
        )
        self._empty.set_words(
            self.tr("No official account in practice"),
            self.tr(
                "In your official profile the passwords and codes of the official accounts stand "
                "here, with what is weak about them, and your own sign-in."
            ),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self._hide_everything()
        super().hideEvent(event)

    # What can be done

    def show_idle_minutes(self, minutes: int) -> None:
        """Another idle time is in force."""
        self.overview.own.show_idle_minutes(minutes)

    def refresh(self) -> None:
        """Look again at everything that the screen shows."""
        if not self._official.practice:
            self._official.refresh()
            self._own.refresh()
            self._guard_models.overview.refresh()
            self._guard_models.network.refresh()

    @property
    def guard(self) -> GuardPage:
        """The guard's rooms, built when they are first wanted."""
        if self._guard is None:
            self._guard = GuardPage(self._guard_models)
            self._guard.left.connect(self._back_to_overview)
            self._guard.password_wanted.connect(self.open_change)
            self._stack.addWidget(self._guard)
        return self._guard

    def open_guard(self, room: Room) -> None:
        """Look at one of the guard's rooms."""
        if self._official.practice:
            return
        self._hide_everything()
        self.message.clear()
        self.guard.open_room(room)
        self._stack.setCurrentWidget(self.guard)
        self._explanation.hide()
        self.guard.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_account(self, account_key: str) -> None:
        """Look at one account."""
        if self._official.of(account_key) is None:
            return
        self._hide_everything()
        self._show_account(account_key)
        self._stack.setCurrentWidget(self.account)
        self._explanation.hide()
        self.account.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_change(self, account_key: str) -> None:
        """The guided change of the account's password, from its beginning or where it stands."""
        credential = self._official.of(account_key)
        if credential is not None:
            model = self._models.change_of(account_key, self)
            dialog = ChangeDialog(model, self._official, credential, self.window())
            dialog.settled.connect(self._tell)
            self._open(dialog)

    def open_credential(
        self, account_key: str, begin_at: SecretKind = SecretKind.SIGN_IN_NAME
    ) -> None:
        """Enter or edit what is kept of the account."""
        credential = self._official.of(account_key)
        if credential is not None:
            self._open(CredentialDialog(self._official, credential, self.window(), begin_at))

    def open_removal(self, account_key: str) -> None:
        """Ask before everything that is kept of the account is deleted."""
        credential = self._official.of(account_key)
        if credential is not None:
            self._open(RemoveCredentialDialog(self._official, credential, self.window()))

    def open_import(self) -> None:
        """Take over another program's vault."""
        dialog = ImportDialog(self._models.bringing_in(self), self.window())
        dialog.taken.connect(self._say_taken)
        self._open(dialog)

    def open_passphrase(self) -> None:
        """Change one's own passphrase."""
        self._open(PassphraseDialog(self._own, self.window()))

    def open_backup(self) -> None:
        """Put the profile into a file."""
        from ui.backup.making_dialog import MakingDialog  # noqa: PLC0415 - memory

        dialog = MakingDialog(self._models.making_backup(self), self.window())
        dialog.moved.connect(self.moved)
        self._open(dialog)

    def close_dialogs(self) -> None:
        """Leave no dialog open over a window that goes away, and no secret on the screen."""
        self._hide_everything()
        self.overview.keys.close_dialogs()
        if self._guard is not None:
            self._guard.close_dialogs()
        self._official.links.close()
        if self.dialog is not None:
            # Even one that waits for its work: the desk is being locked.
            self.dialog.done(QDialog.DialogCode.Rejected)

    def _open_codes(self) -> None:
        self._open(RecoveryDialog(self._own, self.window()))

    def _open_authenticator(self) -> None:
        self._open(AuthenticatorDialog(self._own, self.window()))

    def _open_authenticator_removal(self) -> None:
        self._open(RemoveAuthenticatorDialog(self._own, self.window()))

    def _open(self, dialog: QDialog) -> None:
        self.message.clear()
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None
        self.refresh()

    # What is shown

    def _show(self) -> None:
        concerns = self._concerns.all()
        self.overview.show_everything(concerns, known=self._official.read)
        if self.account.account_key:
            self._show_account(self.account.account_key)

    def _show_concerns(self) -> None:
        """What the guard has found; codes and secrets on the screen stay as they are."""
        if self._official.read:
            self.overview.show_concerns(self._concerns.all())

    def _show_account(self, account_key: str) -> None:
        credential = self._official.of(account_key)
        if credential is not None:
            concerns = self._concerns.of(account_key)
            self.account.show_account(credential, concerns, self._official.now())

    def _show_secret(self, account_key: str, kind: SecretKind, secret: str) -> None:
        # A dialog that has asked for it shows it itself.
        if self.dialog is None and self._shows(account_key):
            self.account.show_secret(kind, secret)
            self._secrets.begin(self.account.hide_secrets)

    def _show_code(self, account_key: str, code: CurrentCode) -> None:
        if not self.isVisible():
            return
        if self._shows(account_key):
            self._begin_code(lambda: self.account.show_code(code), self.account.code.hide_code)
        elif self._stack.currentWidget() is self.overview:
            accounts = self.overview.accounts
            self._begin_code(lambda: accounts.show_code(account_key, code), accounts.hide_codes)

    def _begin_code(self, show: Callable[[], None], hide: Callable[[], None]) -> None:
        """The next code of a showing does not lengthen it."""
        show()
        if not self._codes.anything:
            self._codes.begin(hide)

    def _shows(self, account_key: str) -> bool:
        on_top = self._stack.currentWidget() is self.account
        return on_top and self.account.account_key == account_key

    def _back_to_overview(self) -> None:
        if not self._official.practice:
            self._hide_everything()
            self._stack.setCurrentWidget(self.overview)
            self._explanation.show()
            self.overview.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide_everything(self) -> None:
        self._secrets.hide_all()
        self._codes.hide_all()

    def _say_taken(self, count: int) -> None:
        self._tell(self.tr("%n accounts were taken over from the file.", "", count))

    def _tell(self, words: str) -> None:
        self.message.show_message(GOOD, words)

    def _show_problem(self, problem: NatiqError) -> None:
        if self.dialog is None:
            self.message.show_message(STOP, words_for(problem))
