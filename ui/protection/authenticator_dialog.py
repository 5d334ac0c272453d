"""Another authenticator in the place of the one until now."""

from PySide6.QtWidgets import QWidget

from core.foundation.errors import NatiqError
from ui.factors.authenticator import NewAuthenticator
from ui.protection.own_model import OwnSignInModel
from ui.texts import words_for
from ui.widgets.dialog import Dialog
from ui.widgets.fields import PassphraseField
from ui.widgets.panels import STOP

_WIDTH = 640


class AuthenticatorDialog(Dialog):
    """Shows a seed that was drawn; the old authenticator counts until the new one has proven.

    Where there was none, the passphrase is asked for too: its way in is made anew.
    """

    def __init__(self, model: OwnSignInModel, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self._asks_passphrase = model.factors is not None and not model.factors.authenticator
        self.authenticator = NewAuthenticator()
        self.passphrase = PassphraseField()
        self.passphrase.setVisible(self._asks_passphrase)
        self.add(self.authenticator)
        self.add(self.passphrase)
        pending = model.pending_authenticator
        if pending is not None:
            self.authenticator.show_seed(pending.uri, pending.seed_for_typing)
        self._say()
        self._connect()
        self._refresh()
        self.authenticator.setFocus()

    def _connect(self) -> None:
        model = self._model
        self.go_on.clicked.connect(self._put)
        self.authenticator.ready_changed.connect(self._refresh)
        self.authenticator.entered.connect(self._put)
        self.passphrase.input.textChanged.connect(self._passphrase_edited)
        model.busy_changed.connect(self._refresh)
        model.authenticator_replaced.connect(self.accept)
        model.failed.connect(self._show_problem)
        self.finished.connect(self._forget)

    def _say(self) -> None:
        self.set_words(
            self.tr("Connect another authenticator"),
            self.tr("The authenticator until now counts until the new one has shown a code."),
            self.tr("Use this authenticator"),
            self.tr("Back"),
        )
        self.passphrase.set_words(self.tr("Passphrase"))
        self.passphrase.set_eye_words(
            self.tr("Show the passphrase"),
            self.tr("Hide the passphrase"),
            self.tr("Caps Lock seems to be on."),
        )

    def _put(self) -> None:
        if not self.go_on.isEnabled():
            return
        self.message.clear()
        try:
            self._model.confirm_authenticator(self.authenticator.code.text)
        except NatiqError as problem:
            self.authenticator.refuse(words_for(problem))
            return
        self._model.put_authenticator(self.passphrase.text)

    def _passphrase_edited(self) -> None:
        self.passphrase.set_error("")
        self._refresh()

    def _refresh(self) -> None:
        filled = self.authenticator.ready and (
            not self._asks_passphrase or bool(self.passphrase.text)
        )
        self.go_on.setEnabled(filled and not self._model.busy)

    def _show_problem(self, problem: NatiqError) -> None:
        if problem.code.value == "vault_wrong_passphrase":
            self.passphrase.set_error(words_for(problem))
        else:
            self.message.show_message(STOP, words_for(problem))

    def _forget(self) -> None:
        self.authenticator.forget()
        self.passphrase.forget()
        self._model.forget()
