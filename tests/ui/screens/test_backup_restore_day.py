"""The first day on another workstation: from a file to an open profile."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.application import Application
from core.backup.model import BackupKind
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from core.workplace import Workplace
from tests.fakes import FakeClock, MemoryDeviceSecrets, seeded_randomness
from tests.office import next_code
from tests.ui.desk import PASSPHRASE, Enrolled
from tests.ui.screens.conftest import LIGHT
from ui.backup.restore_page import RestorePage
from ui.sign_in.welcome import Welcome
from ui.tasks import Tasks
from ui.widgets.theme import Theme


@dataclass
class Newcomer:
    """Somebody at a workstation without a profile, with file, code and authenticator."""

    qtbot: QtBot
    page: RestorePage
    file: Path
    code: str
    seed: str
    clock: FakeClock
    entered: list[Workplace]

    def open_file(self, passphrase: str = PASSPHRASE) -> None:
        step = self.page.file
        step.take(self.file)
        step.passphrase.input.setText(passphrase)
        step.code.input.setText(self.code)
        self.page.go_on()
        self.wait()

    def prove(self, code: str = "") -> None:
        self.page.proof.code.input.setText(code or next_code(self.seed, self.clock))
        self.page.go_on()
        self.wait()

    def keep_codes(self) -> None:
        self.page.codes.sheet.kept.setChecked(True)
        self.page.go_on()
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.page.model.busy, timeout=20_000)


@pytest.fixture
def newcomer(
    qtbot: QtBot, tmp_path: Path, theme: Theme, enrolled: Enrolled, clock: FakeClock
) -> Iterator[Newcomer]:
    del theme
    backups, file = enrolled.workplace.backups, tmp_path / "a.natiqbackup"
    code = backups.new_code()
    backups.make(file, PASSPHRASE, code, BackupKind.COPY, lambda _done: None)
    enrolled.workplace.close()
    application = Application(
        Paths(tmp_path / "new", tmp_path / "machine"),
        Settings(),
        clock,
        seeded_randomness(99),
        MemoryDeviceSecrets(),
        hardness=LIGHT,
    )
    tasks, entered = Tasks(), []
    page = RestorePage(application, tasks)
    page.entered.connect(entered.append)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    yield Newcomer(qtbot, page, file, code, enrolled.seed, clock, entered)
    page.forget()
    for workplace in entered:
        workplace.close()
    qtbot.waitUntil(lambda: not tasks.busy, timeout=5_000)
    tasks.shutdown()
    application.close()


def test_the_first_page_offers_it(qtbot: QtBot, theme: Theme):
    del theme
    page = Welcome()
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.restore_chosen):
        page.restore.click()


def test_without_a_file_it_does_not_go_on(newcomer: Newcomer):
    newcomer.page.file.passphrase.input.setText(PASSPHRASE)
    newcomer.page.file.code.input.setText(newcomer.code)
    assert not newcomer.page.next_button.isEnabled()


def test_from_the_file_to_the_open_profile(newcomer: Newcomer):
    newcomer.open_file()
    newcomer.prove()
    newcomer.keep_codes()
    newcomer.page.go_on()
    assert [workplace.employee.staff_number for workplace in newcomer.entered] == ["0000"]


def test_a_wrong_passphrase_stays_at_the_file(newcomer: Newcomer):
    newcomer.open_file("ليست هذه العبارة التي أعرفها")
    assert newcomer.page.step is newcomer.page.file
    assert newcomer.page.message.words


def test_the_passphrase_is_forgotten_once_the_file_is_open(newcomer: Newcomer):
    newcomer.open_file()
    assert (newcomer.page.file.passphrase.text, newcomer.page.file.code.text) == ("", "")


def test_a_wrong_code_is_told_at_its_field(newcomer: Newcomer):
    newcomer.open_file()
    right = next_code(newcomer.seed, newcomer.clock)
    newcomer.prove(f"{(int(right) + 1) % 10**6:06d}")
    assert newcomer.page.proof.code.error
    assert newcomer.page.step is newcomer.page.proof


def test_a_recovery_code_proves_it_as_well(newcomer: Newcomer, enrolled: Enrolled):
    newcomer.open_file()
    newcomer.page.proof.other_way.click()
    newcomer.page.proof.recovery_code.input.setText(enrolled.recovery_codes[0])
    newcomer.page.go_on()
    newcomer.wait()
    assert newcomer.page.step is newcomer.page.codes


def test_the_new_codes_have_to_be_kept(newcomer: Newcomer):
    newcomer.open_file()
    newcomer.prove()
    assert not newcomer.page.next_button.isEnabled()


def test_whoever_goes_back_leaves_nothing(newcomer: Newcomer, tmp_path: Path):
    newcomer.open_file()
    newcomer.page.forget()
    assert not list((tmp_path / "new").iterdir())


def test_reading_that_is_stopped_leaves_nothing(newcomer: Newcomer, tmp_path: Path):
    page = newcomer.page
    page.file.take(newcomer.file)
    page.file.passphrase.input.setText(PASSPHRASE)
    page.file.code.input.setText(newcomer.code)
    page.go_on()
    page.back_button.click()
    newcomer.wait()
    assert page.step is page.file
    assert not list((tmp_path / "new").iterdir())


def test_a_profile_that_nobody_took_over_is_closed(newcomer: Newcomer):
    newcomer.open_file()
    newcomer.prove()
    newcomer.keep_codes()
    workplace = newcomer.page.model.workplace
    assert workplace is not None
    newcomer.page.forget()
    assert workplace.session.ended


def test_the_last_step_says_to_look_at_the_accounts(newcomer: Newcomer):
    newcomer.open_file()
    newcomer.prove()
    newcomer.keep_codes()
    assert newcomer.page.done.words
    assert not newcomer.page.back_button.isVisible()
