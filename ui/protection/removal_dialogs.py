"""Asking once more before something is taken away, and saying what that means."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from core.foundation.errors import NatiqError
from core.protection.model import OfficialCredential
from ui.protection.own_model import OwnSignInModel
from ui.protection.view_model import ProtectionModel
from ui.texts import fill, words_for
from ui.widgets.buttons import DangerButton
from ui.widgets.dialog import Dialog
from ui.widgets.panels import STOP

_WIDTH = 480


class _RemovalDialog(Dialog):
    """``remove`` takes away; Enter alone does not."""

    def __init__(self, parent: QWidget, remove: Callable[[], None]) -> None:
        super().__init__(parent, _WIDTH)
        self.remove = DangerButton()
        self.go_on.hide()
        self.buttons.insertWidget(0, self.remove)
        self.remove.clicked.connect(self.message.clear)
        self.remove.clicked.connect(remove)
        self.back.setDefault(True)
        self.back.setFocus()

    def show_problem(self, problem: NatiqError) -> None:
        """Say why it was not taken away."""
        self.message.show_message(STOP, words_for(problem))


class RemoveCredentialDialog(_RemovalDialog):
    """Everything that is kept of one account."""

    def __init__(
        self, model: ProtectionModel, credential: OfficialCredential, parent: QWidget
    ) -> None:
        super().__init__(parent, lambda: model.remove(credential.account_key))
        self.set_words(
            fill(self.tr("Delete what is kept of {handle}?"), {"handle": f"@{credential.handle}"}),
            self.tr(
                "Password, second factor, recovery codes and notes are gone for good, and the "
                "account is no longer connected. At the platform nothing changes: hand the "
                "account over first."
            ),
            "",
            self.tr("Keep it"),
        )
        self.remove.setText(self.tr("Delete it"))
        model.removed.connect(self.accept)
        model.save_failed.connect(self.show_problem)


class RemoveAuthenticatorDialog(_RemovalDialog):
    """The employee's own authenticator, where a security key is there instead."""

    def __init__(self, model: OwnSignInModel, parent: QWidget) -> None:
        super().__init__(parent, model.remove_authenticator)
        self.set_words(
            self.tr("Remove the authenticator?"),
            self.tr(
                "From then on this profile opens with a security key only. If every key is lost, "
                "nobody can open it, not even with your recovery codes and passphrase."
            ),
            "",
            self.tr("Keep it"),
        )
        self.remove.setText(self.tr("Remove the authenticator"))
        model.authenticator_removed.connect(self.accept)
        model.failed.connect(self.show_problem)
