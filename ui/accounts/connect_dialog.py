"""Connecting a delegated account: its app password, and whose it proves to be."""

from PySide6.QtWidgets import QProgressBar, QWidget

from core.delegation.model import DelegatedAccount
from core.foundation.errors import NatiqError
from ui.accounts.refusal_view import RefusalView
from ui.accounts.view_model import AccountsModel
from ui.texts import fill
from ui.widgets.dialog import Dialog
from ui.widgets.fields import PassphraseField

_WIDTH = 520


class ConnectDialog(Dialog):
    """Closes itself once the account is connected."""

    def __init__(self, model: AccountsModel, account: DelegatedAccount, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self._account = account
        self.password = PassphraseField()
        self.refusal = RefusalView(model.clauses)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        for part in (self.password, self.refusal, self._progress):
            self.add(part)
        self._say()
        self.go_on.clicked.connect(self._try)
        model.connected.connect(self.accept)
        model.connect_failed.connect(self._show_problem)
        model.busy_changed.connect(self._show_busy)
        self.finished.connect(self.password.forget)
        self._show_busy()
        self.password.setFocus()

    def _say(self) -> None:
        names = {"account": self._account.name, "handle": f"@{self._account.handle}"}
        self.set_words(
            fill(self.tr("Connect {account} {handle}"), names),
            self.tr(
                "Enter an app password made for this account in the platform's settings. "
                "The platform is asked whose it is; only the delegated account's is kept, sealed."
            ),
            self.tr("Connect the account"),
            self.tr("Back"),
        )
        self.password.set_words(self.tr("App password"))
        self.password.set_eye_words(
            self.tr("Show the app password"),
            self.tr("Hide the app password"),
            self.tr("Caps Lock seems to be on."),
        )
        self._progress.setAccessibleName(self.tr("Asking the platform"))

    def _try(self) -> None:
        secret = self.password.text.strip()
        if not secret:
            self.password.set_error(self.tr("Enter the app password."))
            return
        self.password.set_error("")
        self.refusal.clear()
        self._model.connect_account(self._account, secret)

    def _show_problem(self, problem: NatiqError) -> None:
        self.refusal.show_problem(problem)
        self.password.input.selectAll()
        self.password.setFocus()

    def _show_busy(self) -> None:
        self._progress.setVisible(self._model.busy)
        self.go_on.setEnabled(not self._model.busy)
        self.password.input.setEnabled(not self._model.busy)
