"""Asking once more before an account is disconnected, and saying what that means."""

from PySide6.QtWidgets import QProgressBar, QWidget

from core.connections.model import Way
from core.delegation.model import DelegatedAccount
from ui.accounts.account_views import AccountView
from ui.accounts.refusal_view import RefusalView
from ui.accounts.view_model import AccountsModel, Disconnected
from ui.texts import fill
from ui.widgets.buttons import DangerButton
from ui.widgets.dialog import Dialog

_WIDTH = 500


class DisconnectDialog(Dialog):
    """Closes itself once the account is disconnected; Enter alone does not do it."""

    def __init__(self, model: AccountsModel, view: AccountView, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self._account: DelegatedAccount = view.account
        self._way = view.connection.way if view.connection is not None else None
        self.disconnect_button = DangerButton()
        self.refusal = RefusalView(model.clauses)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self.go_on.hide()
        self.buttons.insertWidget(0, self.disconnect_button)
        for part in (self.refusal, self._progress):
            self.add(part)
        self._say()
        self.disconnect_button.clicked.connect(self.refusal.clear)
        self.disconnect_button.clicked.connect(lambda: model.disconnect_account(self._account))
        model.disconnected.connect(self._finish)
        model.connect_failed.connect(self.refusal.show_problem)
        model.busy_changed.connect(self._show_busy)
        self._show_busy()
        self.back.setDefault(True)
        self.back.setFocus()

    def _say(self) -> None:
        names = {"handle": f"@{self._account.handle}"}
        self.set_words(
            fill(self.tr("Disconnect {handle}?"), names),
            f"{self._what_ends()} {self._what_waits()}",
            "",
            self.tr("Keep it connected"),
        )
        self.disconnect_button.setText(self.tr("Disconnect the account"))
        self._progress.setAccessibleName(self.tr("Telling the platform"))

    def _what_ends(self) -> str:
        if self._way is Way.BROWSER:
            return self.tr(
                "The program forgets the permission, and the platform is told to forget it too."
            )
        if self._way is Way.APP_PASSWORD:
            return self.tr(
                "The program forgets the app password. At the platform it stays valid until you "
                "delete it in the account's settings there."
            )
        if self._way is Way.TOKEN:
            return self.tr(
                "The program forgets the token. At Meta it stays valid until IT withdraws it."
            )
        return self.tr("The program forgets what it cannot open any more.")

    def _what_waits(self) -> str:
        return self.tr(
            "Posts that are planned here become drafts again when their time comes; what the "
            "platform itself holds for a later time, it publishes."
        )

    def _finish(self, _: Disconnected) -> None:
        self.accept()

    def _show_busy(self) -> None:
        self._progress.setVisible(self._model.busy)
        for button in (self.disconnect_button, self.back):
            button.setEnabled(not self._model.busy)
