"""The security key where the program asks for a second factor: step-up and reset."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.foundation.errors import NatiqError
from core.identity.model import Employee
from core.workplace import Workplace
from tests.office import PASSPHRASE, code_at, next_code
from tests.security_key_desk import KeyDesk
from tests.virtual_authenticator import VirtualKey
from ui.factors.security_key import KeyStage
from ui.sign_in.reset import Reset
from ui.step_up.dialog import StepUpDialog
from ui.step_up.model import StepUp
from ui.tasks import Tasks

PIN = "428571"
NEW = "مركب أبيض ينتظر الريح عند الخور"


class Asking:
    """A use case that needs a fresh second factor, and the dialog that asks for it."""

    def __init__(self, qtbot: QtBot, desk: KeyDesk, workplace: Workplace, tasks: Tasks) -> None:
        self._qtbot, self.desk, self._workplace = qtbot, desk, workplace
        self._tasks = tasks
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.step_up = StepUp(workplace, tasks)
        self.step_up.wanted.connect(self._open)
        self.dialog: StepUpDialog | None = None
        self.done: list[None] = []
        self.refused: list[NatiqError] = []

    def ask(self) -> StepUpDialog:
        self.desk.let_time_pass(6)
        self.step_up.run(
            self.window,
            self._workplace.session.require_fresh,
            self.done.append,
            self.refused.append,
        )
        self.wait(lambda: self.dialog is not None)
        assert self.dialog is not None
        return self.dialog

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=10_000)

    def _open(self) -> None:
        self.dialog = StepUpDialog(self.step_up, self.window)
        self.dialog.open()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:  # noqa: ARG001 - the application first
    tasks = Tasks()
    yield tasks
    tasks.shutdown()


@pytest.fixture
def asking(qtbot: QtBot, tmp_path: Path, tasks: Tasks) -> Iterator[Asking]:
    desk = KeyDesk(tmp_path)
    workplace = desk.enrol()
    desk.add(workplace, desk.key)
    yield Asking(qtbot, desk, workplace, tasks)
    workplace.close()


def by_key_alone(asking: Asking) -> None:
    asking._workplace.own_sign_in.remove_authenticator()  # noqa: SLF001


def test_who_has_both_is_asked_for_a_code_and_offered_the_key(asking: Asking) -> None:
    dialog = asking.ask()
    assert (dialog.by_key, dialog.other_way.isVisible()) == (False, True)
    dialog.reject()


def test_a_touch_is_a_fresh_second_factor(asking: Asking) -> None:
    dialog = asking.ask()
    dialog.other_way.click()
    dialog.go_on.click()
    asking.wait(lambda: asking.done == [None])


def test_a_code_still_does_for_who_has_both(asking: Asking) -> None:
    dialog = asking.ask()
    dialog.code.input.setText(next_code(asking.desk.seed, asking.desk.clock))
    dialog.go_on.click()
    asking.wait(lambda: asking.done == [None])


def test_who_has_only_the_key_is_asked_for_it_alone(asking: Asking) -> None:
    by_key_alone(asking)
    dialog = asking.ask()
    assert (dialog.code.isVisible(), dialog.other_way.isVisible()) == (False, False)
    dialog.go_on.click()
    asking.wait(lambda: asking.done == [None])


def test_a_key_that_is_missing_is_told_in_the_dialog(asking: Asking) -> None:
    by_key_alone(asking)
    asking.desk.ports.pull_out(asking.desk.key)
    dialog = asking.ask()
    dialog.go_on.click()
    asking.wait(lambda: "plugged in" in dialog.message.words)
    dialog.reject()


def test_giving_up_a_touch_leaves_the_question_open(asking: Asking) -> None:
    by_key_alone(asking)
    asking.desk.key.hand.does = "waits"
    dialog = asking.ask()
    dialog.go_on.click()
    asking.wait(lambda: dialog.key.stage is KeyStage.TOUCH)
    dialog.reject()
    asking.wait(lambda: not asking.step_up.busy)
    assert (dialog.isVisible(), asking.refused) == (True, [])
    dialog.reject()


def test_who_goes_back_without_a_touch_does_without(asking: Asking) -> None:
    by_key_alone(asking)
    asking.ask().reject()
    asking.wait(lambda: len(asking.refused) == 1)


@pytest.fixture
def forgotten(qtbot: QtBot, tmp_path: Path, tasks: Tasks) -> Iterator["Forgotten"]:
    forgotten = Forgotten(qtbot, KeyDesk(tmp_path), tasks)
    yield forgotten
    forgotten.leave()


class Forgotten:
    """Somebody who has forgotten the passphrase, but has a recovery code and a key."""

    def __init__(self, qtbot: QtBot, desk: KeyDesk, tasks: Tasks) -> None:
        self._qtbot, self.desk = qtbot, desk
        application = desk.start()
        pending = application.identity.begin_enrolment(Employee("1001", "موظف مفوَّض"), PASSPHRASE)
        pending.confirm(code_at(pending.seed_for_typing.replace(" ", ""), desk.clock))
        workplace = application.finish_enrolment(pending)
        desk.key = VirtualKey(pin=PIN, always_uv=True)
        desk.add(workplace, desk.key, pin=PIN)
        workplace.close()
        self.opened: list[Workplace] = []
        self.page = Reset(desk.start(), tasks, None)
        self.page.entered.connect(self.opened.append)
        self.page.offer_ways(authenticator=False, security_key=True)
        self.page.recovery_code.input.setText(pending.recovery_codes[0])
        self.page.choice.passphrase.input.setText(NEW)
        self.page.choice.again.input.setText(NEW)
        qtbot.addWidget(self.page)
        self.page.show()
        self.wait(self.page.go_on.isEnabled)

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=10_000)

    def leave(self) -> None:
        for workplace in self.opened:
            workplace.close()


def test_recovery_code_and_key_choose_a_new_passphrase(forgotten: Forgotten) -> None:
    forgotten.page.submit()
    forgotten.wait(lambda: forgotten.page.key.asks_for_pin)
    forgotten.page.key.pin.input.setText(PIN)
    forgotten.page.submit()
    forgotten.wait(lambda: bool(forgotten.opened))
    forgotten.opened.pop().close()
    forgotten.desk.sign_in_with_key(NEW, PIN).close()


def test_giving_up_the_touch_of_a_reset_changes_nothing(forgotten: Forgotten) -> None:
    forgotten.desk.key.hand.does = "waits"
    forgotten.page.key.pin.show()
    forgotten.page.key.pin.input.setText(PIN)
    forgotten.page.submit()
    forgotten.wait(lambda: forgotten.page.key.stage is KeyStage.TOUCH)
    forgotten.page.back.click()
    forgotten.wait(lambda: not forgotten.page.model.busy)
    forgotten.desk.key.hand.does = "touches"
    forgotten.desk.sign_in_with_key(PASSPHRASE, PIN).close()
