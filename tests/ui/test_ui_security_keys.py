"""Security keys on the screen: the list, adding with touches, names, removal."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.workplace import Workplace
from tests.office import PASSPHRASE
from tests.security_key_desk import KEY_NAME, KeyDesk
from tests.virtual_authenticator import VirtualKey
from ui.factors.security_key import KeyStage
from ui.log.page import LogPage
from ui.log.view_model import LogModel
from ui.protection.security_key_dialogs import AddKeyDialog, RemoveKeyDialog, RenameKeyDialog
from ui.protection.security_keys import SecurityKeysPanel
from ui.protection.security_keys_model import SecurityKeysModel
from ui.step_up.model import StepUp
from ui.tasks import Tasks

PIN = "428571"


class Panel:
    """The panel over a real profile, at a machine whose ports the test reaches."""

    def __init__(self, qtbot: QtBot, desk: KeyDesk, workplace: Workplace, tasks: Tasks) -> None:
        self._qtbot, self.desk, self.workplace = qtbot, desk, workplace
        self.tasks = tasks
        self.step_up = StepUp(workplace, tasks)
        self.model = SecurityKeysModel(workplace, tasks, self.step_up)
        self.stages: list[KeyStage] = []
        self.model.stage.connect(self.stages.append)
        self.widget = SecurityKeysPanel(self.model)
        self.widget.resize(900, 500)
        qtbot.addWidget(self.widget)
        self.widget.show()

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=10_000)

    def names(self) -> list[str]:
        return [row.name.plain for row in self.widget.rows]

    def begin_to_add(self, name: str = KEY_NAME, passphrase: str = PASSPHRASE) -> AddKeyDialog:
        self.widget.add_button.click()
        dialog = self.widget.dialog
        assert isinstance(dialog, AddKeyDialog)
        dialog.name.input.setText(name)
        dialog.passphrase.input.setText(passphrase)
        return dialog

    def add(self, key: VirtualKey, name: str = KEY_NAME) -> None:
        self.desk.ports.plug_in(key)
        self.begin_to_add(name).go_on.click()
        self.wait(lambda: self.widget.dialog is None and name in self.names())


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> Iterator[Panel]:
    desk, tasks = KeyDesk(tmp_path), Tasks()
    workplace = desk.enrol()
    panel = Panel(qtbot, desk, workplace, tasks)
    yield panel
    panel.widget.close_dialogs()
    tasks.shutdown()
    workplace.close()


def test_a_key_that_was_added_stands_in_the_list(panel: Panel) -> None:
    panel.add(VirtualKey())
    assert panel.names() == [KEY_NAME]


def test_the_person_is_led_through_two_touches(panel: Panel) -> None:
    panel.add(VirtualKey())
    assert [one for at, one in enumerate(panel.stages) if one not in panel.stages[:at]] == [
        KeyStage.TOUCH,
        KeyStage.TOUCH_AGAIN,
        KeyStage.TOUCHED,
    ]


def test_while_the_key_blinks_the_dialog_says_what_to_do(panel: Panel) -> None:
    key = VirtualKey()
    key.hand.does = "waits"
    panel.desk.ports.plug_in(key)
    dialog = panel.begin_to_add()
    dialog.go_on.click()
    panel.wait(lambda: dialog.key.stage is KeyStage.TOUCH)
    assert "Touch" in dialog.key.guidance.text()


def test_the_touch_can_be_given_up_and_what_was_typed_stays(panel: Panel) -> None:
    key = VirtualKey()
    key.hand.does = "waits"
    panel.desk.ports.plug_in(key)
    dialog = panel.begin_to_add()
    dialog.go_on.click()
    panel.wait(lambda: dialog.key.stage is KeyStage.TOUCH)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    panel.wait(lambda: not panel.model.busy)
    assert (dialog.name.text, dialog.message.isHidden()) == (KEY_NAME, True)


def test_a_lock_while_the_key_blinks_waits_for_nobody(panel: Panel) -> None:
    key = VirtualKey()
    key.hand.does = "waits"
    panel.desk.ports.plug_in(key)
    dialog = panel.begin_to_add()
    dialog.go_on.click()
    panel.wait(lambda: dialog.key.stage is KeyStage.TOUCH)
    panel.widget.close_dialogs()
    panel.wait(lambda: not panel.model.busy)
    assert panel.widget.dialog is None


def test_without_a_key_plugged_in_the_dialog_says_so(panel: Panel) -> None:
    dialog = panel.begin_to_add()
    dialog.go_on.click()
    panel.wait(lambda: not dialog.message.isHidden())
    assert "plugged in" in dialog.message.words


def test_a_wrong_passphrase_is_told_beside_its_field(panel: Panel) -> None:
    panel.desk.ports.plug_in(VirtualKey())
    dialog = panel.begin_to_add(passphrase="خطأ")
    dialog.go_on.click()
    panel.wait(lambda: bool(dialog.passphrase.error))
    assert dialog.key.stage is KeyStage.READY


def test_a_taken_name_is_told_beside_its_field(panel: Panel) -> None:
    panel.add(VirtualKey())
    dialog = panel.begin_to_add()
    dialog.go_on.click()
    panel.wait(lambda: bool(dialog.name.error))


def test_the_pin_is_asked_for_only_by_a_key_that_wants_it(panel: Panel) -> None:
    panel.desk.ports.plug_in(VirtualKey(pin=PIN, always_uv=True))
    dialog = panel.begin_to_add()
    before = dialog.key.asks_for_pin
    dialog.go_on.click()
    panel.wait(lambda: dialog.key.asks_for_pin)
    dialog.key.pin.input.setText(PIN)
    dialog.go_on.click()
    panel.wait(lambda: panel.names() == [KEY_NAME])
    assert before is False


def test_a_wrong_pin_tells_how_often_it_may_be_tried(panel: Panel) -> None:
    panel.desk.ports.plug_in(VirtualKey(pin=PIN, always_uv=True))
    dialog = panel.begin_to_add()
    dialog.go_on.click()
    panel.wait(lambda: dialog.key.asks_for_pin)
    dialog.key.pin.input.setText("1111")
    dialog.go_on.click()
    panel.wait(lambda: "7" in dialog.key.pin.error)


def test_a_key_gets_another_name_in_the_list(panel: Panel) -> None:
    panel.add(VirtualKey())
    panel.widget.rows[0].rename.click()
    dialog = panel.widget.dialog
    assert isinstance(dialog, RenameKeyDialog)
    dialog.name.input.setText("مفتاح المكتب")
    dialog.go_on.click()
    panel.wait(lambda: panel.names() == ["مفتاح المكتب"])


def test_removal_is_asked_once_more_and_names_the_key(panel: Panel) -> None:
    panel.add(VirtualKey())
    panel.widget.rows[0].remove.click()
    dialog = panel.widget.dialog
    assert isinstance(dialog, RemoveKeyDialog)
    assert KEY_NAME in dialog.windowTitle()


def test_a_removed_key_leaves_the_list(panel: Panel) -> None:
    panel.add(VirtualKey())
    panel.widget.rows[0].remove.click()
    dialog = panel.widget.dialog
    assert isinstance(dialog, RemoveKeyDialog)
    dialog.remove.click()
    panel.wait(lambda: panel.widget.dialog is None and panel.names() == [])


def test_the_last_second_factor_is_not_removed(panel: Panel) -> None:
    panel.add(VirtualKey())
    panel.workplace.own_sign_in.remove_authenticator()
    panel.widget.rows[0].remove.click()
    dialog = panel.widget.dialog
    assert isinstance(dialog, RemoveKeyDialog)
    dialog.remove.click()
    panel.wait(lambda: not dialog.message.isHidden())
    assert panel.names() == [KEY_NAME]


def test_the_second_factor_is_asked_for_before_the_key_is_touched(panel: Panel) -> None:
    wanted: list[None] = []
    panel.step_up.wanted.connect(lambda: wanted.append(None))
    panel.desk.let_time_pass(6)
    key = VirtualKey()
    panel.desk.ports.plug_in(key)
    panel.begin_to_add().go_on.click()
    panel.wait(lambda: bool(wanted))
    assert key.hand.asked == 0
    panel.step_up.give_up()
    panel.wait(lambda: not panel.model.busy)


def test_the_log_names_the_key(panel: Panel, qtbot: QtBot) -> None:
    panel.add(VirtualKey())
    page = LogPage(LogModel(panel.workplace, panel.tasks), panel.step_up)
    qtbot.addWidget(page)
    page.show()
    panel.wait(lambda: page.table.row_count > 0)
    assert KEY_NAME in page.table.cell(0, 5)


def test_each_button_of_a_row_is_called_after_its_key(panel: Panel) -> None:
    panel.add(VirtualKey())
    row = panel.widget.rows[0]
    assert KEY_NAME in row.rename.accessibleName()
    assert KEY_NAME in row.remove.accessibleName()
