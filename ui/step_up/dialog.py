"""The dialog that asks for the second factor once more."""

from PySide6.QtWidgets import QWidget

from core.foundation.errors import NatiqError
from ui.factors.security_key import KeyTouch
from ui.step_up.model import StepUp
from ui.texts import words_for
from ui.widgets.buttons import QuietButton
from ui.widgets.dialog import Dialog
from ui.widgets.fields import CodeField
from ui.widgets.labels import isolate_ltr
from ui.widgets.panels import STOP
from ui.widgets.surfaces import Quotation

_WIDTH = 460
_DIGITS = 6
_ABOUT_THE_CODE = frozenset(
    {
        "identity_code_incomplete",
        "identity_wrong_code",
        "identity_code_replayed",
        "identity_code_locked",
        "identity_no_authenticator",
    }
)
_GIVEN_UP = "security_key_cancelled"


class StepUpDialog(Dialog):
    """Closes itself once the second factor was shown.

    Who has both chooses between code and security key; who has one is asked for that.
    """

    def __init__(self, step_up: StepUp, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._step_up = step_up
        factors = step_up.factors
        self._has_keys = factors is not None and bool(factors.security_keys)
        self._has_codes = factors is None or factors.authenticator or not self._has_keys
        self.by_key = not self._has_codes
        self._quotation = Quotation()
        self.code = CodeField()
        self.key = KeyTouch()
        self.other_way = QuietButton()
        for part in (self._quotation, self.code, self.key, self.other_way):
            self.add(part)
        self._connect()
        self._go_by(by_key=self.by_key)

    def reject(self) -> None:
        """Give the touch up first; then do without what was asked for."""
        if self._step_up.busy and self.by_key:
            self._step_up.give_up_touch()
        else:
            super().reject()

    def _connect(self) -> None:
        self.go_on.clicked.connect(self._show)
        self.other_way.clicked.connect(self._change_way)
        self.code.input.textChanged.connect(self._edited)
        self.key.pin.input.textChanged.connect(self._refresh)
        self._step_up.key_stage.connect(self.key.show_stage)
        self._step_up.passed.connect(self.accept)
        self._step_up.refused.connect(self._show_refusal)
        self._step_up.busy_changed.connect(self._refresh)
        self.rejected.connect(self._step_up.give_up)

    def _say(self) -> None:
        self.set_words(
            self.tr("Confirm that it is you"),
            self.tr("Touch your security key to go on. It counts for five minutes.")
            if self.by_key
            else self.tr(
                "Enter a new code of your authenticator to go on. It counts for five minutes."
            ),
            self.tr("Use the security key") if self.by_key else self.tr("Go on"),
            self.tr("Back"),
        )
        clause = self._step_up.clause
        self._quotation.setVisible(clause is not None)
        if clause is not None:
            self._quotation.set_words(f"{clause.heading}: «{clause.text}»")
        self.code.set_words(self.tr("Verification code"), placeholder=isolate_ltr("000 000"))
        self.other_way.setText(
            self.tr("Use a code from the authenticator")
            if self.by_key
            else self.tr("Use the security key")
        )

    def _change_way(self) -> None:
        self._go_by(by_key=not self.by_key)

    def _go_by(self, *, by_key: bool) -> None:
        self.by_key = by_key
        self.code.setVisible(not by_key)
        self.key.setVisible(by_key)
        self.other_way.setVisible(self._has_keys and self._has_codes)
        self.message.clear()
        self._say()
        self._refresh()
        (self.go_on if by_key else self.code.input).setFocus()

    def _edited(self) -> None:
        self.code.set_error("")
        self.message.clear()
        self._refresh()

    def _refresh(self) -> None:
        busy = self._step_up.busy
        digits = sum(letter.isdecimal() for letter in self.code.text)
        filled = self.key.filled if self.by_key else digits == _DIGITS
        self.go_on.setEnabled(filled and not busy)
        self.code.input.setEnabled(not busy)
        self.other_way.setEnabled(not busy)
        self.back.setText(self.tr("Cancel") if busy and self.by_key else self.tr("Back"))

    def _show(self) -> None:
        self.message.clear()
        if self.by_key:
            self.key.begin()
            self._step_up.use_key(self.key.pin.text)
        else:
            self._step_up.show_code(self.code.text)

    def _show_refusal(self, problem: NatiqError) -> None:
        code = problem.code.value
        if self.key.take_refusal(problem) or code == _GIVEN_UP:
            return
        if code in _ABOUT_THE_CODE:
            self.code.set_error(words_for(problem))
        else:
            self.message.show_message(STOP, words_for(problem))
        if not self.by_key:
            self.code.input.selectAll()
            self.code.input.setFocus()
