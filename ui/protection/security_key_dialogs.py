"""Adding, naming and removing a security key."""

from PySide6.QtWidgets import QWidget

from core.foundation.errors import NatiqError
from core.identity.key_register import LONGEST_NAME, SecurityKey
from ui.factors.security_key import KeyTouch
from ui.protection.security_keys_model import SecurityKeysModel
from ui.texts import fill, words_for
from ui.widgets.buttons import DangerButton
from ui.widgets.dialog import Dialog
from ui.widgets.fields import Field, PassphraseField
from ui.widgets.panels import STOP

_WIDTH = 520
_ABOUT_THE_NAME = frozenset({"security_key_name_invalid", "security_key_name_taken"})
_ABOUT_THE_PASSPHRASE = frozenset({"vault_wrong_passphrase"})
_GIVEN_UP = "security_key_cancelled"


class AddKeyDialog(Dialog):
    """Name and passphrase, then two touches; it closes itself once the key is let in."""

    def __init__(self, model: SecurityKeysModel, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self.name = Field()
        self.name.input.setMaxLength(LONGEST_NAME)
        self.passphrase = PassphraseField()
        self.key = KeyTouch()
        for part in (self.name, self.passphrase, self.key):
            self.add(part)
        self._say()
        self._connect()
        self._refresh()
        self.name.input.setFocus()

    def reject(self) -> None:
        """Give the touch up first; leave once nothing is asked of the key any more."""
        if self._model.busy:
            self._model.give_up()
        else:
            super().reject()

    def leave(self) -> None:
        """Close at once: the desk is being locked."""
        self._model.give_up()
        self.done(0)

    def _connect(self) -> None:
        model = self._model
        self.go_on.clicked.connect(self._add)
        for field in (self.name, self.passphrase, self.key.pin):
            field.input.returnPressed.connect(self._add)
            field.input.textChanged.connect(self._edited)
        model.stage.connect(self.key.show_stage)
        model.busy_changed.connect(self._refresh)
        model.added.connect(self.accept)
        model.failed.connect(self._show_problem)
        self.finished.connect(self._forget)

    def _say(self) -> None:
        self.set_words(
            self.tr("Add a security key"),
            self.tr(
                "A FIDO2 key of your own. Together with your passphrase it opens this profile, "
                "and you will be asked to touch it twice."
            ),
            self.tr("Add the key"),
            self.tr("Back"),
        )
        self.name.set_words(
            self.tr("Name of the key"), placeholder=self.tr("Such as: blue key, office")
        )
        self.passphrase.set_words(self.tr("Passphrase"))
        self.passphrase.set_eye_words(
            self.tr("Show the passphrase"),
            self.tr("Hide the passphrase"),
            self.tr("Caps Lock seems to be on."),
        )

    def _add(self) -> None:
        if not self.go_on.isEnabled():
            return
        self.message.clear()
        self.key.begin()
        self._model.add(self.name.text, self.passphrase.text, self.key.pin.text)

    def _edited(self) -> None:
        self.name.set_error("")
        self.passphrase.set_error("")
        self._refresh()

    def _refresh(self) -> None:
        busy = self._model.busy
        for field in (self.name, self.passphrase):
            field.setEnabled(not busy)
        filled = bool(self.name.text.strip()) and bool(self.passphrase.text) and self.key.filled
        self.go_on.setEnabled(filled and not busy)
        self.back.setText(self.tr("Cancel") if busy else self.tr("Back"))

    def _show_problem(self, problem: NatiqError) -> None:
        code = problem.code.value
        if self.key.take_refusal(problem) or code == _GIVEN_UP:
            return
        if code in _ABOUT_THE_NAME:
            _refuse(self.name, problem)
        elif code in _ABOUT_THE_PASSPHRASE:
            _refuse(self.passphrase, problem)
        else:
            self.message.show_message(STOP, words_for(problem))

    def _forget(self) -> None:
        self.passphrase.forget()
        self.key.forget()


class RenameKeyDialog(Dialog):
    """Another name for a key."""

    def __init__(self, model: SecurityKeysModel, key: SecurityKey, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model, self._key = model, key
        self.name = Field()
        self.name.input.setMaxLength(LONGEST_NAME)
        self.name.input.setText(key.name)
        self.add(self.name)
        self.set_words(self.tr("Rename the security key"), "", self.tr("Rename"), self.tr("Back"))
        self.name.set_words(self.tr("Name of the key"))
        self.go_on.clicked.connect(self._rename)
        self.name.input.textChanged.connect(self._edited)
        model.busy_changed.connect(self._edited)
        model.renamed.connect(self.accept)
        model.failed.connect(self._show_problem)
        self.name.input.selectAll()
        self.name.input.setFocus()

    def leave(self) -> None:
        """Close at once: the desk is being locked."""
        self.done(0)

    def _rename(self) -> None:
        self._model.rename(self._key, self.name.text)

    def _edited(self) -> None:
        self.name.set_error("")
        self.go_on.setEnabled(bool(self.name.text.strip()) and not self._model.busy)

    def _show_problem(self, problem: NatiqError) -> None:
        if problem.code.value in _ABOUT_THE_NAME:
            _refuse(self.name, problem)
        else:
            self.message.show_message(STOP, words_for(problem))


class RemoveKeyDialog(Dialog):
    """Asks once more, and says what it means."""

    def __init__(self, model: SecurityKeysModel, key: SecurityKey, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model, self._key = model, key
        self.remove = DangerButton()
        self.go_on.hide()
        self.buttons.insertWidget(0, self.remove)
        self.back.setDefault(True)
        self.set_words(
            fill(self.tr("Remove the security key {name}?"), {"name": key.name}),
            self.tr(
                "This profile will not open with it any more. Your other second factors stay "
                "as they are."
            ),
            "",
            self.tr("Keep it"),
        )
        self.remove.setText(self.tr("Remove the key"))
        self.remove.clicked.connect(self._remove)
        model.busy_changed.connect(self._refresh)
        model.removed.connect(self.accept)
        model.failed.connect(self._show_problem)
        self.back.setFocus()

    def leave(self) -> None:
        """Close at once: the desk is being locked."""
        self.done(0)

    def _remove(self) -> None:
        self.message.clear()
        self._model.remove(self._key)

    def _refresh(self) -> None:
        self.remove.setEnabled(not self._model.busy)

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))


def _refuse(field: Field, problem: NatiqError) -> None:
    field.set_error(words_for(problem))
    field.input.selectAll()
    field.input.setFocus()
