"""The way back in for whoever has forgotten the passphrase."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.application import Application
from core.foundation.errors import NatiqError
from core.identity.model import Employee
from ui.factors.new_passphrase import NewPassphrase
from ui.factors.security_key import KeyStage, KeyTouch
from ui.sign_in.reset_model import ResetModel
from ui.tasks import Tasks
from ui.texts import words_for
from ui.widgets.arrange import in_the_middle
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import CodeField, Field
from ui.widgets.flags import centre, read_from_the_left
from ui.widgets.labels import MutedText, Title, isolate_ltr
from ui.widgets.panels import STOP, WARNING, Card, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_WIDTH = 600
_DIGITS = 6
_HUNDRED = 100
_ABOUT_RECOVERY = frozenset({"identity_wrong_recovery_code", "identity_recovery_code_used"})
_ABOUT_CODE = frozenset(
    {"identity_code_incomplete", "identity_wrong_code", "identity_code_replayed"}
)
_GIVEN_UP = "security_key_cancelled"


class Reset(Screen):
    """Recovery code, second factor and a new passphrase; ends in the open profile."""

    entered = Signal(object)
    left = Signal()

    def __init__(
        self,
        application: Application,
        tasks: Tasks,
        employee: Employee | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = ResetModel(application, tasks, employee, self)
        self._title, self._explanation = Title(), MutedText()
        self.recovery_code = Field()
        read_from_the_left(self.recovery_code.input)
        centre(self.recovery_code.input)
        self.recovery_code.input.setProperty("kind", "code")
        self.code = CodeField()
        self.key = KeyTouch()
        self.by_key = False
        self.other_way = QuietButton()
        self.other_way.hide()
        self.choice = NewPassphrase(self.model.judge, replaces=True)
        self.message = MessageBar()
        self.progress = QProgressBar()
        self.progress.setRange(0, _HUNDRED)
        self.progress.setTextVisible(False)
        self.go_on, self.back = PrimaryButton(), QuietButton()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._refresh()

    def _lay_out(self) -> None:
        card = Card()
        card.setFixedWidth(_WIDTH)
        card.body.setContentsMargins(SPACE * 8, SPACE * 6, SPACE * 8, SPACE * 6)
        card.body.setSpacing(SPACE * 3)
        proofs = QHBoxLayout()
        proofs.setSpacing(SPACE * 4)
        top = Qt.AlignmentFlag.AlignTop
        proofs.addWidget(self.recovery_code, 3, top)
        proofs.addWidget(self.code, 2, top)
        buttons = QHBoxLayout()
        buttons.addWidget(self.go_on)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        for item in (
            self._title,
            self._explanation,
            proofs,
            self.key,
            self.other_way,
            self.choice,
            self.message,
            self.progress,
            buttons,
        ):
            card.add(item)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(in_the_middle(card))
        self.key.hide()
        self.setFocusProxy(self.recovery_code.input)

    def offer_ways(self, *, authenticator: bool, security_key: bool) -> None:
        """Which second factors the profile has."""
        self.other_way.setVisible(authenticator and security_key)
        self._go_by(by_key=security_key and not authenticator)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._refresh)
        model.progressed.connect(self._show_progress)
        model.entered.connect(self.entered)
        model.refused.connect(self._show_refusal)
        model.key_stage.connect(self._show_stage)
        self.go_on.clicked.connect(self.submit)
        self.back.clicked.connect(self._go_back)
        self.other_way.clicked.connect(self._change_way)
        self.key.pin.input.textChanged.connect(self._refresh)
        self.choice.typed.connect(model.consider)
        self.choice.ready_changed.connect(self._refresh)
        self.choice.entered.connect(self.submit)
        self.recovery_code.input.textChanged.connect(self._edited)
        self.code.input.textChanged.connect(self._edited)
        self.recovery_code.input.returnPressed.connect(self.code.input.setFocus)
        self.code.input.returnPressed.connect(self.choice.passphrase.input.setFocus)

    def submit(self) -> None:
        """Reset with what is typed."""
        if self.go_on.isEnabled():
            self.message.clear()
            self.progress.setValue(0)
            if self.by_key:
                self.key.begin()
                self.model.reset_with_key(
                    self.recovery_code.text, self.key.pin.text, self.choice.text
                )
            else:
                self.model.reset(self.recovery_code.text, self.code.text, self.choice.text)

    def forget(self) -> None:
        """Nothing that was typed here stays."""
        self.recovery_code.input.clear()
        self.code.input.clear()
        self.key.forget()
        self.choice.forget()
        self.model.give_up()
        self.model.forget()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Choose a new passphrase"))
        self._explanation.setText(
            self.tr(
                "With one of your recovery codes and your security key. Your drafts stay as they "
                "are; the recovery code is used up."
            )
            if self.by_key
            else self.tr(
                "With one of your recovery codes and a code of your authenticator. Your drafts "
                "stay as they are; the recovery code is used up."
            )
        )
        self.other_way.setText(
            self.tr("Use a code from the authenticator")
            if self.by_key
            else self.tr("Use the security key")
        )
        self.recovery_code.set_words(
            self.tr("Recovery code"), placeholder=isolate_ltr("XXXX-XXXX-XXXX-XXXX")
        )
        self.code.set_words(self.tr("Verification code"), placeholder=isolate_ltr("000 000"))
        self.progress.setAccessibleName(self.tr("Changing the passphrase"))
        self.go_on.setText(self.tr("Change it and sign in"))
        self._refresh()

    def _change_way(self) -> None:
        self._go_by(by_key=not self.by_key)

    def _go_by(self, *, by_key: bool) -> None:
        self.by_key = by_key
        self.code.setVisible(not by_key)
        self.key.setVisible(by_key)
        self.retranslate()

    def _show_stage(self, stage: KeyStage) -> None:
        self.key.show_stage(stage)
        self._refresh()

    def _go_back(self) -> None:
        if self.model.busy:
            self.model.give_up()
        else:
            self.left.emit()

    def _edited(self) -> None:
        self.recovery_code.set_error("")
        self.code.set_error("")
        self._refresh()

    def _refresh(self) -> None:
        busy, left = self.model.busy, self.model.seconds_left
        if left:
            words = self.tr("Several attempts failed. Try again in %n seconds.", "", left)
            self.message.show_message(WARNING, words)
        elif self.message.property("tone") == WARNING:
            self.message.clear()
        digits = sum(letter.isdecimal() for letter in self.code.text)
        proven = self.key.filled if self.by_key else digits == _DIGITS
        filled = bool(self.recovery_code.text.strip()) and proven
        self.go_on.setEnabled(filled and self.choice.ready and not busy and not left)
        for part in (self.recovery_code, self.code, self.choice, self.other_way):
            part.setEnabled(not busy)
        # A change that is being made is waited for; a key need not be.
        waits_for_key = busy and self.by_key and self.key.waits
        self.back.setEnabled(not busy or waits_for_key)
        self.back.setText(self.tr("Cancel") if waits_for_key else self.tr("Back"))
        self.progress.setVisible(busy)

    def _show_progress(self, share: float) -> None:
        self.progress.setValue(round(share * _HUNDRED))

    def _show_refusal(self, error: NatiqError) -> None:
        code = error.code.value
        if self.key.take_refusal(error) or code == _GIVEN_UP or "seconds" in error.values:
            return
        if code in _ABOUT_RECOVERY:
            self.recovery_code.set_error(words_for(error))
            self.recovery_code.input.selectAll()
            self.recovery_code.input.setFocus()
        elif code in _ABOUT_CODE:
            self.code.set_error(words_for(error))
            self.code.input.selectAll()
            self.code.input.setFocus()
        else:
            self.message.show_message(STOP, words_for(error))
