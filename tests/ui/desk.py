"""A desk for tests: the real shell over a real profile, on a clock that the test owns."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.application import Application
from core.delegation.model import (
    Decision,
    DelegatedAccount,
)
from core.identity.model import Employee
from core.workplace import Workplace
from tests.fakes import FakeClock
from ui.shell.shell import Shell
from ui.tasks import Tasks
from ui.widgets.theme import Theme

EMPLOYEE = Employee("0000", "موظف مفوَّض")
PASSPHRASE = "سحابة تمر فوق وادي الحواسنة صباحا"
ACCOUNT = DelegatedAccount(
    platform="bluesky",
    server="http://127.0.0.1:9",
    handle="baladia.example",
    account_id="did:plc:aaaaaaaaaaaaaaaaaaaaaaaa",
    name="حساب البلدية",
)
OTHER_ACCOUNT = DelegatedAccount(
    platform="bluesky",
    server="http://127.0.0.1:9",
    handle="khadamat.example",
    account_id="did:plc:bbbbbbbbbbbbbbbbbbbbbbbb",
    name="حساب الخدمات",
)


class TickingClock(FakeClock):
    """Stands still but for a millisecond a look, so that later is always later."""

    def now(self):
        self.advance(timedelta(milliseconds=1))
        return super().now()


@dataclass
class Desk:
    """One employee's desk: the program, the profile that is open, and the shell on it."""

    qtbot: QtBot
    application: Application
    tasks: Tasks
    theme: Theme
    clock: FakeClock
    workplace: Workplace
    shells: list[Shell] = field(default_factory=list)

    @property
    def shell(self) -> Shell:
        return self.shells[-1]

    def sit_down(self, width: int = 1200, height: int = 780) -> Shell:
        """Show a fresh shell over the open profile."""
        shell = Shell(self.workplace, self.application, self.tasks, self.theme)
        self.shells.append(shell)
        shell.resize(width, height)
        shell.show()
        # No window manager hands out the keyboard here.
        shell.activateWindow()
        self.qtbot.waitUntil(shell.isActiveWindow)
        return shell

    def type(self, text: str, into: QWidget | None = None) -> None:
        """Press the keys of ``text``, in any language."""
        target = into or self.shell.composer.editor
        for letter in text:
            press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(target, press)

    def compose(self, text: str) -> None:
        """Enter ``text`` as an input method does."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.shell.composer.editor, event)

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=5_000)

    def stand_up(self) -> None:
        """Leave as the window does."""
        shell = self.shells.pop()
        shell.save()
        shell.leave()
        shell.hide()
        shell.deleteLater()


@dataclass(frozen=True)
class Authority:
    """Who signs decisions for the tests; IT has installed its key on this machine."""

    sign: Callable[[Decision], bytes]


@dataclass(frozen=True)
class Enrolled:
    """An open official profile, and what its employee keeps: authenticator and paper."""

    workplace: Workplace
    seed: str
    recovery_codes: tuple[str, ...]
