"""One machine and one window on it, as ``main.py`` builds them, on a clock that the test owns."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.application import Application
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from tests.fakes import FakeClock, MemoryDeviceSecrets, seeded_randomness
from tests.office import (
    EMPLOYEE,
    PASSPHRASE,
    QUICK,
    STAFF_NUMBER,
    Authority,
    account_on,
    code_at,
    decision_for,
    new_authority,
)
from ui.backstage import Backstage
from ui.language import Language
from ui.sign_in.enrolment import Enrolment
from ui.sign_in.reset import Reset
from ui.widgets.theme import Theme
from ui.window import Window


class Office:
    """One machine and one window on it, as ``main.py`` builds them."""

    def __init__(self, qtbot: QtBot, app: QApplication, folder: Path) -> None:
        self.qtbot, self.clock = qtbot, FakeClock()
        self.paths = Paths(folder / "data", folder / "machine")
        self.authority: Authority = new_authority()
        self.authority.trusted_in(self.paths.trust)
        self.account = account_on("http://127.0.0.1:9", "muscat.example", "did:plc:" + "a" * 24)
        self.decision = folder / "decision.jws"
        self.decision.write_bytes(
            self.authority.decide(decision_for(self.account, self.clock.now()))
        )
        self.application = Application(
            self.paths,
            Settings(),
            self.clock,
            seeded_randomness(),
            MemoryDeviceSecrets(),
            hardness=QUICK,
        )
        self.language = Language(app, "ar")
        self.window = Window(self.language, enrolled=False)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.backstage = Backstage(
            app,
            self.window,
            Theme(app, "light"),
            self.language,
            self.paths.log,
            lambda: self.application,
        )
        self.desk = self.backstage.desk
        self.recovery_codes: tuple[str, ...] = ()
        self.wait(lambda: self.backstage.core_is_there)

    def wait(self, until) -> None:
        self.qtbot.waitUntil(until, timeout=20_000)

    @property
    def shell(self):
        assert self.desk.shell is not None
        return self.desk.shell

    def begin_enrolment(self) -> Enrolment:
        assert self.window.entrance.welcome is not None
        self.window.entrance.welcome.official.click()
        self.wait(lambda: bool(self.window.findChildren(Enrolment)))
        return self.window.findChildren(Enrolment)[-1]

    def enrol(self) -> str:
        """The guided path as an employee walks it; gives the authenticator's seed."""
        page = self.begin_enrolment()
        page.who.name.input.setText(EMPLOYEE)
        page.who.number.input.setText(STAFF_NUMBER)
        page.next_button.click()
        self.choose_passphrase(page)
        assert page.model.pending is not None
        seed = page.model.pending.seed_for_typing.replace(" ", "")
        self.recovery_codes = page.model.pending.recovery_codes
        page.authenticator.code.input.setText(code_at(seed, self.clock))
        page.next_button.click()
        page.recovery.kept.setChecked(True)
        page.next_button.click()
        self.wait(lambda: page.model.workplace is not None)
        page.model.import_decision(self.decision)
        self.wait(lambda: page.model.decision is not None)
        page.next_button.click()
        self.wait(lambda: self.desk.shell is not None)
        return seed

    def choose_passphrase(self, page: Enrolment) -> None:
        page.passphrase.passphrase.input.setText(PASSPHRASE)
        page.passphrase.again.input.setText(PASSPHRASE)
        self.wait(page.next_button.isEnabled)
        page.next_button.click()
        self.wait(lambda: page.model.pending is not None)

    def sign_in(self, seed: str) -> None:
        form = self.window.entrance.sign_in_form
        assert form is not None
        self.clock.advance(timedelta(seconds=31))
        form.passphrase.input.setText(PASSPHRASE)
        form.code.input.setText(code_at(seed, self.clock))
        form.submit()
        self.wait(lambda: self.desk.shell is not None)

    def begin_reset(self) -> Reset:
        """The way of whoever has forgotten the passphrase, from the lock screen."""
        form = self.window.entrance.sign_in_form
        assert form is not None
        form.forgotten.click()
        self.wait(lambda: bool(self.window.findChildren(Reset)))
        return self.window.findChildren(Reset)[-1]

    def reset(self, page: Reset, seed: str, recovery_code: str, passphrase: str) -> None:
        self.clock.advance(timedelta(seconds=31))
        page.recovery_code.input.setText(recovery_code)
        page.code.input.setText(code_at(seed, self.clock))
        page.choice.passphrase.input.setText(passphrase)
        page.choice.again.input.setText(passphrase)
        self.wait(page.go_on.isEnabled)
        page.go_on.click()

    def type(self, text: str) -> None:
        self.shell.composer.editor.textCursor().insertText(text)

    def text(self) -> str:
        return self.shell.composer.editor.text()


@contextmanager
def office_window(qtbot: QtBot, app: QApplication, folder: Path) -> Iterator[Office]:
    """The window, which goes with all that stands behind it."""
    office = Office(qtbot, app, folder)
    yield office
    office.window.may_close = lambda: True
    office.window.close()
    office.backstage.leave()
    office.window.deleteLater()
    office.language.choose("en")
