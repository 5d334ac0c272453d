"""The sign-in form; the lock screen is the same form with the profile fixed."""

from __future__ import annotations

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
_WIDTH = 440
_BELOW_THE_SUBTITLE = 2


class SignInForm(Screen):
    """Passphrase and code in one form; ``practice_chosen`` is the way round it.

    It stands before the core is there, so it knows no model: it says what was typed, and
    is told what came of it (see ``Entrance``).
    """

    code_submitted = Signal(str, str)
    recovery_submitted = Signal(str, str)
    practice_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self._seconds_left = 0
        self._locked_for: Employee | None = None
        self._by_recovery = False
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
        self.other_way = QuietButton()
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
        if self._by_recovery:
            self._change_way()
        self.passphrase.input.setFocus()

    def retranslate(self) -> None:
        locked = self._locked_for is not None
        self._title.setText(self.tr("Natiq is locked") if locked else self.tr("Sign in"))
        self._subtitle.setText(
            self.tr("Your text is kept exactly as you left it.")
            if locked
            else self.tr("With your passphrase and the code in your authenticator.")
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
        self.other_way.setText(
            self.tr("Use a code from the authenticator")
            if self._by_recovery
            else self.tr("Authenticator not at hand? Use a recovery code")
        )
        self.practice.setText(self.tr("Practise without signing in"))
        self._show_error(self._error)
        self._refresh()

    def submit(self) -> None:
        """Sign in with what is typed."""
        if not self.enter.isEnabled():
            return
        self._show_error(None)
        if self._by_recovery:
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
        for quiet in (self.other_way, Separator(), self.practice):
            card.add(quiet)
        self.recovery_code.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(in_the_middle(card))
        self.setFocusProxy(self.passphrase.input)

    def _connect(self) -> None:
        self.enter.clicked.connect(self.submit)
        self.other_way.clicked.connect(self._change_way)
        self.practice.clicked.connect(self.practice_chosen)
        for field in (self.passphrase, self.code, self.recovery_code):
            field.input.returnPressed.connect(self._go_on)
            field.input.textChanged.connect(self._refresh)

    def _go_on(self) -> None:
        """Enter: to the first empty field, or in."""
        second = self.recovery_code if self._by_recovery else self.code
        for field in (self.passphrase, second):
            if not field.text.strip():
                field.input.setFocus()
                return
        self.submit()

    def _change_way(self) -> None:
        self._by_recovery = not self._by_recovery
        self.code.setVisible(not self._by_recovery)
        self.recovery_code.setVisible(self._by_recovery)
        self._show_error(None)
        self.retranslate()
        (self.recovery_code if self._by_recovery else self.code).input.setFocus()

    def set_progress(self, *, busy: bool, seconds_left: int) -> None:
        """Whether an attempt runs, and how long the next one must wait."""
        self._busy, self._seconds_left = busy, seconds_left
        self._refresh()

    def show_refusal(self, error: NatiqError) -> None:
        """Say beside the right field why it did not open."""
        self.code.input.clear()
        self._show_error(error)
        if error.code.value in _ABOUT_PASSPHRASE:
            self.passphrase.input.selectAll()
            self.passphrase.input.setFocus()
        elif error.code.value in _ABOUT_CODE:
            (self.recovery_code if self._by_recovery else self.code).input.setFocus()

    def _show_error(self, error: NatiqError | None) -> None:
        self._error = error
        code = error.code.value if error is not None else ""
        words = _words(error)
        about_code = words if code in _ABOUT_CODE else ""
        self.passphrase.set_error(words if code in _ABOUT_PASSPHRASE else "")
        self.code.set_error("" if self._by_recovery else about_code)
        self.recovery_code.set_error(about_code if self._by_recovery else "")
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
        second = self.recovery_code if self._by_recovery else self.code
        filled = bool(self.passphrase.text) and bool(second.text.strip())
        self.enter.setEnabled(filled and not left and not self._busy)
        self.enter.setText(self.tr("Signing in…") if self._busy else self.tr("Sign in"))


def _words(error: NatiqError | None) -> str:
    if error is None or _asks_to_wait(error):
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
