"""Signing in with a security key, in the whole window; the key locks it again when it goes."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.office import PASSPHRASE, next_code
from tests.security_key_desk import KeyDesk
from tests.virtual_authenticator import VirtualKey
from ui.backstage import Backstage
from ui.factors.security_key import KeyStage, KeyTouch
from ui.language import Language
from ui.shell.shell import Shell
from ui.sign_in.sign_in_form import SignInForm
from ui.widgets.buttons import QuietButton
from ui.widgets.theme import Theme
from ui.window import Window

PIN = "428571"
AT_ONCE_S = 3
FIRST_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication
import ui.start
from ui.language import Language
from ui.window import Window
app = QApplication([])
Window(Language(app), enrolled=True).show()
print([name for name in ("fido2", "ui.factors.security_key", "core") if name in sys.modules])
import core.application, ui.shell.shell
print([name for name in sys.modules if name.startswith("fido2")])
"""
TEXT = "نلتقي في حديقة القرم الطبيعية"


class Entrance:
    """The program just started, on a machine with an enrolled employee."""

    def __init__(self, qtbot: QtBot, app: QApplication, desk: KeyDesk) -> None:
        self._qtbot = qtbot
        self.ports, self._desk = desk.ports, desk
        application = desk.start()
        self.language = Language(app, "en")
        self.window = Window(self.language, enrolled=True)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        log = desk.paths.log
        theme = Theme(app, "light")
        self.backstage = Backstage(app, self.window, theme, self.language, log, lambda: application)
        self.desk = self.backstage.desk
        self.wait(lambda: self.backstage.core_is_there)

    @property
    def form(self) -> SignInForm:
        form = self.window.entrance.sign_in_form
        assert form is not None
        return form

    @property
    def touch(self) -> KeyTouch:
        assert self.form.key is not None
        return self.form.key

    @property
    def give_up(self) -> QuietButton:
        assert self.form.give_up is not None
        return self.form.give_up

    @property
    def shell(self) -> Shell:
        assert self.desk.shell is not None
        return self.desk.shell

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=20_000)

    def use_key(self, passphrase: str = PASSPHRASE) -> None:
        """As the employee does: passphrase, the way by key, and in."""
        if self.form.key_way is not None and self.form.key_way.isVisible():
            self.form.key_way.click()
        self.form.passphrase.input.setText(passphrase)
        self.form.enter.click()

    def go_in(self) -> None:
        self.use_key()
        self.wait(lambda: self.desk.shell is not None)

    def use_key_that_blinks(self) -> None:
        """Nobody touches it."""
        self._desk.key.hand.does = "waits"
        self.use_key()
        self.wait(lambda: self.touch.stage is KeyStage.TOUCH)

    def leave(self) -> None:
        self.window.may_close = lambda: True
        self.window.close()
        self.backstage.leave()
        self.window.deleteLater()


@dataclass(frozen=True)
class Case:
    """What the employee has beside the passphrase."""

    key: bool = True
    authenticator: bool = True
    pin: str | None = None


@pytest.fixture
def case() -> Case:
    return Case()


@pytest.fixture
def desk(tmp_path: Path) -> KeyDesk:
    return KeyDesk(tmp_path)


@pytest.fixture
def entrance(qtbot: QtBot, qapp: QApplication, desk: KeyDesk, case: Case) -> Iterator[Entrance]:
    workplace = desk.enrol()
    if case.pin is not None:
        desk.key = VirtualKey(pin=case.pin, always_uv=True)
    if case.key:
        desk.add(workplace, desk.key, pin=case.pin)
    if not case.authenticator:
        workplace.own_sign_in.remove_authenticator()
    workplace.close()
    entrance = Entrance(qtbot, qapp, desk)
    yield entrance
    entrance.leave()


@pytest.mark.parametrize("case", [Case(key=False)])
def test_without_keys_the_form_speaks_of_none(entrance: Entrance) -> None:
    assert entrance.form.key_way is None


def test_with_a_key_there_is_a_third_way(entrance: Entrance) -> None:
    assert entrance.form.key_way is not None
    assert entrance.form.key_way.isVisible()


def test_passphrase_and_touch_open_the_desk(entrance: Entrance) -> None:
    entrance.go_in()
    assert entrance.desk.workplace is not None
    assert not entrance.desk.workplace.practice


@pytest.mark.parametrize("case", [Case(authenticator=False)])
def test_where_the_key_is_the_only_second_factor_the_form_begins_with_it(
    entrance: Entrance,
) -> None:
    assert (entrance.form.code.isVisible(), entrance.touch.isVisible()) == (False, True)


def test_while_the_key_blinks_the_form_asks_for_the_touch(entrance: Entrance) -> None:
    entrance.use_key_that_blinks()
    assert "Touch" in entrance.touch.guidance.text()
    assert entrance.give_up.isVisible()


def test_giving_the_touch_up_says_nothing_and_keeps_the_passphrase(entrance: Entrance) -> None:
    entrance.use_key_that_blinks()
    entrance.give_up.click()
    entrance.wait(lambda: entrance.touch.stage is KeyStage.READY)
    assert (entrance.form.passphrase.text, entrance.form.message.words) == (PASSPHRASE, "")


def test_after_another_way_was_chosen_the_authenticator_opens(
    entrance: Entrance, desk: KeyDesk
) -> None:
    entrance.use_key_that_blinks()
    entrance.form.other_way.click()
    entrance.wait(lambda: entrance.touch.stage is KeyStage.READY)
    entrance.form.code.input.setText(next_code(desk.seed, desk.clock))
    entrance.form.submit()
    entrance.wait(lambda: entrance.desk.shell is not None)


def test_a_key_that_is_missing_is_told(entrance: Entrance, desk: KeyDesk) -> None:
    desk.ports.pull_out(desk.key)
    entrance.use_key()
    entrance.wait(lambda: "plugged in" in entrance.form.message.words)


def test_a_wrong_passphrase_is_told_beside_its_field(entrance: Entrance) -> None:
    entrance.use_key("كلمات أخرى لا علاقة لها")
    entrance.wait(lambda: bool(entrance.form.passphrase.error))


@pytest.mark.parametrize("case", [Case(pin=PIN)])
def test_a_key_that_wants_its_pin_gets_a_field_for_it(entrance: Entrance) -> None:
    entrance.use_key()
    entrance.wait(lambda: entrance.touch.asks_for_pin)
    before = entrance.form.enter.isEnabled()
    entrance.touch.pin.input.setText(PIN)
    entrance.form.submit()
    entrance.wait(lambda: entrance.desk.shell is not None)
    assert before is False


@pytest.mark.parametrize("case", [Case(pin=PIN)])
def test_no_pin_stays_on_the_form_after_a_lock(entrance: Entrance) -> None:
    entrance.use_key()
    entrance.wait(lambda: entrance.touch.asks_for_pin)
    entrance.touch.pin.input.setText(PIN)
    entrance.form.submit()
    entrance.wait(lambda: entrance.desk.shell is not None)
    entrance.desk.lock()
    assert (entrance.touch.pin.text, entrance.touch.asks_for_pin) == ("", False)


def test_taking_the_key_out_locks_the_desk_and_keeps_the_text(
    entrance: Entrance, desk: KeyDesk
) -> None:
    entrance.go_in()
    entrance.shell.composer.editor.textCursor().insertText(TEXT)
    desk.ports.pull_out(desk.key)
    entrance.wait(lambda: entrance.desk.workplace is None)
    desk.ports.plug_in(desk.key)
    entrance.go_in()
    assert entrance.shell.composer.editor.text() == TEXT


def test_who_came_in_by_the_authenticator_may_take_the_key_out(
    entrance: Entrance, desk: KeyDesk
) -> None:
    entrance.form.passphrase.input.setText(PASSPHRASE)
    entrance.form.code.input.setText(next_code(desk.seed, desk.clock))
    entrance.form.submit()
    entrance.wait(lambda: entrance.desk.shell is not None)
    assert entrance.desk.key_watch is None


def test_the_program_ends_at_once_while_a_key_blinks(entrance: Entrance) -> None:
    entrance.use_key_that_blinks()
    began = time.monotonic()
    entrance.backstage.leave()
    assert time.monotonic() - began < AT_ONCE_S


def test_the_library_of_the_keys_is_not_loaded_before_a_key_is_used() -> None:
    """It takes a fifth of a second, and most employees have no key."""
    command = [sys.executable, "-c", FIRST_WINDOW]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines() == ["[]", "[]"], done.stderr
