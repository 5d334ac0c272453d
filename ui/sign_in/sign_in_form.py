"""The sign-in form; the lock screen is the same form with the profile fixed."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.arrange import in_the_middle
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import CodeField, Field, PassphraseField
from ui.widgets.flags import centre, read_from_the_left
from ui.widgets.labels import IsolatedLabel, MutedText, NameLabel, Title, isolate_ltr
from ui.widgets.panels import STOP, WARNING, Avatar, Card, MessageBar, Separator
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

if TYPE_CHECKING:
    from core.foundation.errors import NatiqError
    from core.identity.model import Employee
    from ui.factors.security_key import KeyStage, KeyTouch

_ABOUT_PASSPHRASE = frozenset({"vault_wrong_passphrase"})
_ABOUT_CODE = frozenset(
    {
        "identity_code_incomplete",
        "identity_wrong_code",
        "identity_code_replayed",
        "identity_wrong_recovery_code",
        "identity_recovery_code_used",
    }
)
_GIVEN_UP = "security_key_cancelled"
_WIDTH = 440
_BELOW_THE_SUBTITLE = 2
_CODE, _RECOVERY, _KEY = "code", "recovery", "key"
"""What stands beside the passphrase."""


class SignInForm(Screen):
    """Passphrase and code in one form; ``practice_chosen`` is the way round it.

    It stands before the core is there, so it knows no model: it says what was typed, and
    is told what came of it (see ``Entrance``). Until it is told by ``offer_ways`` it takes
    the profile for one with an authenticator and without security keys.
    """

    code_submitted = Signal(str, str)
    recovery_submitted = Signal(str, str)
    key_submitted = Signal(str, str)
    key_given_up = Signal()
    practice_chosen = Signal()
    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self._seconds_left = 0
        self._locked_for: Employee | None = None
        self._way = self._usual_way = _CODE
        self._offers_key = False
        self._error: NatiqError | None = None
        self._title, self._subtitle = Title(), MutedText()
        self._who: _Who | None = None
        self.passphrase = PassphraseField()
        self.code = CodeField()
        self.recovery_code = Field()
        read_from_the_left(self.recovery_code.input)
        centre(self.recovery_code.input)
        self.message = MessageBar()
        self.enter = PrimaryButton()
        self.key: KeyTouch | None = None
        self.give_up: QuietButton | None = None
        self.key_way: QuietButton | None = None
        self.other_way = QuietButton()
        self.forgotten = QuietButton()
        self.practice = QuietButton(icon="practice")
        self._lay_out()
        self._connect()
        self.retranslate()
        self._refresh()

    def lock_for(self, employee: Employee | None) -> None:
        """Fix the profile (the lock screen), or let it go (sign in)."""
        self._locked_for = employee
        if employee is not None:
            if self._who is None:
                self._who = _Who()
                self._card.body.insertWidget(_BELOW_THE_SUBTITLE, self._who)
            self._who.show_employee(employee)
        if self._who is not None:
            self._who.setVisible(employee is not None)
        self.retranslate()

    def reset(self) -> None:
        """Empty every field and put the cursor where typing starts."""
        self.passphrase.forget()
        self.code.input.clear()
        self.recovery_code.input.clear()
        self._show_error(None)
        if self.key is not None:
            self.key.forget()
        if self._way != self._usual_way:
            self._take_way(self._usual_way)
        self.passphrase.input.setFocus()

    def offer_ways(self, *, authenticator: bool, security_key: bool) -> None:
        """Which second factors the profile has; asked for once the core is there."""
        if security_key and self.key is None:
            self._build_key_way()
        usual = _CODE if authenticator or not security_key else _KEY
        stays = usual == self._usual_way and (security_key or self._way != _KEY)
        self._offers_key, self._usual_way = security_key, usual
        self._take_way(self._way if stays else usual)

    def retranslate(self) -> None:
        locked = self._locked_for is not None
        self._title.setText(self.tr("Natiq is locked") if locked else self.tr("Sign in"))
        if locked:
            self._subtitle.setText(self.tr("Your text is kept exactly as you left it."))
        elif self._way == _KEY:
            self._subtitle.setText(self.tr("With your passphrase and your security key."))
        else:
            self._subtitle.setText(
                self.tr("With your passphrase and the code in your authenticator.")
            )
        self.passphrase.set_words(self.tr("Passphrase"))
        self.passphrase.set_eye_words(
            self.tr("Show the passphrase"),
            self.tr("Hide the passphrase"),
            self.tr("Caps Lock seems to be on."),
        )
        self.code.set_words(self.tr("Verification code"), placeholder=isolate_ltr("000 000"))
        self.recovery_code.set_words(
            self.tr("Recovery code"),
            self.tr("Each recovery code works once."),
            isolate_ltr("XXXX-XXXX-XXXX-XXXX"),
        )
        self.other_way.setText(self._other_way_words())
        if self.key_way is not None and self.give_up is not None:
            self.key_way.setText(self.tr("Use the security key"))
            self.give_up.setText(self.tr("Cancel"))
        self.forgotten.setText(self.tr("Passphrase forgotten?"))
        self.practice.setText(self.tr("Practise without signing in"))
        self._show_error(self._error)
        self._refresh()

    def submit(self) -> None:
        """Sign in with what is typed."""
        if not self.enter.isEnabled():
            return
        self._show_error(None)
        if self._way == _KEY and self.key is not None:
            self.key.begin()
            self.key_submitted.emit(self.passphrase.text, self.key.pin.text)
        elif self._way == _RECOVERY:
            self.recovery_submitted.emit(self.passphrase.text, self.recovery_code.text)
        else:
            self.code_submitted.emit(self.passphrase.text, self.code.text)

    def _lay_out(self) -> None:
        self._card = card = Card()
        card.setFixedWidth(_WIDTH)
        card.body.setContentsMargins(SPACE * 8, SPACE * 7, SPACE * 8, SPACE * 6)
        card.body.setSpacing(SPACE * 4)
        for widget in (
            self._title,
            self._subtitle,
            self.passphrase,
            self.code,
            self.recovery_code,
            self.message,
            self.enter,
        ):
            card.add(widget)
        card.body.setSpacing(SPACE * 3)
        for quiet in (self.other_way, self.forgotten, Separator(), self.practice):
            card.add(quiet)
        self.recovery_code.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(in_the_middle(card))
        self.setFocusProxy(self.passphrase.input)

    def _connect(self) -> None:
        self.enter.clicked.connect(self.submit)
        self.other_way.clicked.connect(self._change_way)
        self.forgotten.clicked.connect(self.reset_wanted)
        self.practice.clicked.connect(self.practice_chosen)
        for field in (self.passphrase, self.code, self.recovery_code):
            field.input.returnPressed.connect(self._go_on)
            field.input.textChanged.connect(self._refresh)

    def _go_on(self) -> None:
        """Enter: to the first empty field, or in."""
        for field in (self.passphrase, self._second_field()):
            if field is not None and not field.text.strip():
                field.input.setFocus()
                return
        self.submit()

    def _second_field(self) -> Field | None:
        """The field below the passphrase; a security key has one only while it wants its PIN."""
        if self._way == _KEY:
            return self.key.pin if self.key is not None and self.key.asks_for_pin else None
        return self.recovery_code if self._way == _RECOVERY else self.code

    def _other_way(self) -> str:
        """Where the link leads: to the usual way, or from there to a recovery code."""
        if self._way == _KEY and self._usual_way == _CODE:
            return _CODE
        return _RECOVERY if self._way == self._usual_way else self._usual_way

    def _other_way_words(self) -> str:
        other = self._other_way()
        if other == _KEY:
            return self.tr("Use the security key")
        if other == _CODE:
            return self.tr("Use a code from the authenticator")
        if self._way == _KEY:
            return self.tr("Security key not at hand? Use a recovery code")
        return self.tr("Authenticator not at hand? Use a recovery code")

    def _change_way(self) -> None:
        self._go_by(self._other_way())

    def _use_key(self) -> None:
        self._go_by(_KEY)

    def _go_by(self, way: str) -> None:
        if self._busy and self._way == _KEY:
            self.key_given_up.emit()
        self._take_way(way)
        second = self._second_field()
        (second or self.passphrase).input.setFocus()

    def _take_way(self, way: str) -> None:
        self._way = way
        self.code.setVisible(way == _CODE)
        self.recovery_code.setVisible(way == _RECOVERY)
        if self.key is not None and self.key_way is not None:
            self.key.setVisible(way == _KEY)
            # Where the key is the usual way, the other link leads there already.
            self.key_way.setVisible(self._offers_key and way != _KEY and self._usual_way != _KEY)
        self._show_error(None)
        self.retranslate()

    def _build_key_way(self) -> None:
        # Imported in the background by now (see CoreArrival): start-up time.
        key: KeyTouch = importlib.import_module("ui.factors.security_key").KeyTouch()
        self.key = key
        self.give_up, self.key_way = QuietButton(), QuietButton(icon="key")
        body = self._card.body
        body.insertWidget(body.indexOf(self.recovery_code) + 1, key)
        body.insertWidget(body.indexOf(self.enter) + 1, self.give_up)
        body.insertWidget(body.indexOf(self.other_way), self.key_way)
        key.pin.input.returnPressed.connect(self._go_on)
        key.pin.input.textChanged.connect(self._refresh)
        self.give_up.clicked.connect(self.key_given_up)
        self.key_way.clicked.connect(self._use_key)
        self._take_way(self._way)

    def show_key_stage(self, stage: KeyStage) -> None:
        """How far the use of the security key is."""
        if self.key is not None:
            self.key.show_stage(stage)
            self._refresh()

    def set_progress(self, *, busy: bool, seconds_left: int) -> None:
        """Whether an attempt runs, and how long the next one must wait."""
        self._busy, self._seconds_left = busy, seconds_left
        self._refresh()

    def show_refusal(self, error: NatiqError) -> None:
        """Say beside the right field why it did not open."""
        self.code.input.clear()
        if self.key is not None and self.key.take_refusal(error):
            return
        self._show_error(error)
        second = self._second_field()
        if error.code.value in _ABOUT_PASSPHRASE:
            self.passphrase.input.selectAll()
            self.passphrase.input.setFocus()
        elif error.code.value in _ABOUT_CODE and second is not None:
            second.input.setFocus()

    def _show_error(self, error: NatiqError | None) -> None:
        self._error = error
        code = error.code.value if error is not None else ""
        words = _words(error)
        about_code = words if code in _ABOUT_CODE else ""
        self.passphrase.set_error(words if code in _ABOUT_PASSPHRASE else "")
        self.code.set_error(about_code if self._way == _CODE else "")
        self.recovery_code.set_error(about_code if self._way == _RECOVERY else "")
        if words and code not in _ABOUT_PASSPHRASE | _ABOUT_CODE:
            self.message.show_message(STOP, words)
        elif not self._seconds_left:
            self.message.clear()

    def _refresh(self) -> None:
        left = self._seconds_left
        if left:
            self.message.show_message(
                WARNING, self.tr("Several attempts failed. Try again in %n seconds.", "", left)
            )
        elif self._error is not None and _asks_to_wait(self._error):
            self._show_error(None)
        second = self._second_field()
        filled = bool(self.passphrase.text) and (second is None or bool(second.text.strip()))
        self.enter.setEnabled(filled and not left and not self._busy)
        waits = self._busy and self._way == _KEY and self.key is not None and self.key.waits
        if waits:
            self.enter.setText(self.tr("Waiting for the security key…"))
        else:
            self.enter.setText(self.tr("Signing in…") if self._busy else self.tr("Sign in"))
        if self.give_up is not None:
            self.give_up.setVisible(waits)


def _words(error: NatiqError | None) -> str:
    if error is None or _asks_to_wait(error) or error.code.value == _GIVEN_UP:
        return ""
    # Every sentence of the core's codes: not read before one is needed (start-up time).
    from ui.texts import words_for  # noqa: PLC0415

    return words_for(error)


def _asks_to_wait(error: NatiqError) -> bool:
    return "seconds" in error.values


class _Who(QWidget):
    """Whose profile is locked."""

    def __init__(self) -> None:
        super().__init__()
        self._avatar, self._name, self._number = Avatar(size=40), NameLabel(), IsolatedLabel()
        self._number.setProperty("kind", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 3)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._number)
        row.addWidget(self._avatar)
        row.addLayout(words, 1)

    def show_employee(self, employee: Employee) -> None:
        """Name and staff number."""
        self._avatar.set_name(employee.name)
        self._name.set_plain(employee.name)
        self._number.set_plain(employee.staff_number)
