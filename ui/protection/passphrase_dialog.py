"""Changing one's own passphrase."""

from PySide6.QtWidgets import QProgressBar, QWidget

from core.foundation.errors import NatiqError
from ui.factors.new_passphrase import NewPassphrase
from ui.protection.own_model import OwnSignInModel
from ui.texts import words_for
from ui.widgets.dialog import Dialog
from ui.widgets.fields import PassphraseField
from ui.widgets.panels import STOP

_WIDTH = 520
_ABOUT_THE_OLD = frozenset({"vault_wrong_passphrase"})
_ABOUT_THE_NEW = frozenset({"identity_passphrase_too_weak", "identity_passphrase_unchanged"})
_HUNDRED = 100


class PassphraseDialog(Dialog):
    """The one in force, and the new one twice; it closes itself once the change is made."""

    def __init__(self, model: OwnSignInModel, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self.old = PassphraseField()
        self.new = NewPassphrase(model.judge, replaces=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, _HUNDRED)
        self.progress.setTextVisible(False)
        self.progress.hide()
        for part in (self.old, self.new, self.progress):
            self.add(part)
        self._say()
        self._connect()
        self._refresh()
        self.old.input.setFocus()

    def _connect(self) -> None:
        model = self._model
        self.go_on.clicked.connect(self._change)
        self.old.input.textChanged.connect(self._old_edited)
        self.old.input.returnPressed.connect(self.new.passphrase.input.setFocus)
        self.new.typed.connect(model.consider)
        self.new.ready_changed.connect(self._refresh)
        self.new.entered.connect(self._change)
        model.busy_changed.connect(self._refresh)
        model.progressed.connect(self._show_progress)
        model.passphrase_changed.connect(self.accept)
        model.failed.connect(self._show_problem)
        self.finished.connect(self._forget)

    def _say(self) -> None:
        self.set_words(
            self.tr("Change your passphrase"),
            self.tr(
                "From the change on, only the new one opens this profile. It takes some seconds: "
                "the guard against guessing is fitted to this computer."
            ),
            self.tr("Change the passphrase"),
            self.tr("Back"),
        )
        self.old.set_words(self.tr("Passphrase until now"))
        self.old.set_eye_words(
            self.tr("Show the passphrase"),
            self.tr("Hide the passphrase"),
            self.tr("Caps Lock seems to be on."),
        )
        self.progress.setAccessibleName(self.tr("Changing the passphrase"))

    def reject(self) -> None:
        """A change that is under way is waited for: half of one there is not."""
        if not self._model.busy:
            super().reject()

    def _change(self) -> None:
        if not self.go_on.isEnabled():
            return
        self.message.clear()
        self.progress.setValue(0)
        self._model.change_passphrase(self.old.text, self.new.text)

    def _old_edited(self) -> None:
        self.old.set_error("")
        self._refresh()

    def _refresh(self) -> None:
        busy = self._model.busy
        self.progress.setVisible(busy)
        self.old.setEnabled(not busy)
        self.new.setEnabled(not busy)
        self.back.setEnabled(not busy)
        self.go_on.setEnabled(bool(self.old.text) and self.new.ready and not busy)

    def _show_progress(self, share: float) -> None:
        self.progress.setValue(round(share * _HUNDRED))

    def _show_problem(self, problem: NatiqError) -> None:
        if problem.code.value in _ABOUT_THE_OLD:
            self.old.set_error(words_for(problem))
            self.old.input.selectAll()
            self.old.input.setFocus()
        elif problem.code.value in _ABOUT_THE_NEW:
            self.new.passphrase.set_error(words_for(problem))
        else:
            self.message.show_message(STOP, words_for(problem))

    def _forget(self) -> None:
        self.old.forget()
        self.new.forget()
        self._model.forget()
