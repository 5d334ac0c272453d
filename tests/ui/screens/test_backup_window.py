"""The whole window on a new workstation: from the welcome page into the restored profile."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.backup.model import BackupKind
from tests.fakes import FakeClock, MemoryDeviceSecrets
from tests.office import PASSPHRASE, STAFF_NUMBER, enrol, next_code, open_office
from tests.ui.office_window import Office, office_window
from ui.backup.restore_page import RestorePage


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    (tmp_path / "new").mkdir()
    with office_window(qtbot, qapp, tmp_path / "new") as office:
        yield office


@pytest.fixture
def page(office: Office) -> RestorePage:
    """The way to a restore, begun on the welcome page."""
    assert office.window.entrance.welcome is not None
    office.window.entrance.welcome.restore.click()
    office.wait(lambda: bool(office.window.findChildren(RestorePage)))
    return office.window.findChildren(RestorePage)[-1]


def backed_up(folder: Path) -> tuple[Path, str, str]:
    """A backup from another workstation, its code, and the authenticator's seed."""
    application = open_office(folder / "old", FakeClock(), MemoryDeviceSecrets())
    workplace, seed = enrol(application)
    file, code = folder / "a.natiqbackup", workplace.backups.new_code()
    workplace.backups.make(file, PASSPHRASE, code, BackupKind.MOVE, lambda _done: None)
    workplace.close()
    return file, code, seed


def test_from_the_welcome_page_into_the_shell(office: Office, page: RestorePage, tmp_path: Path):
    file, code, seed = backed_up(tmp_path)
    page.file.take(file)
    page.file.passphrase.input.setText(PASSPHRASE)
    page.file.code.input.setText(code)
    page.next_button.click()
    office.wait(lambda: page.step is page.proof)
    page.proof.code.input.setText(next_code(seed, office.clock))
    page.next_button.click()
    office.wait(lambda: page.step is page.codes)
    page.codes.sheet.kept.setChecked(True)
    page.next_button.click()
    office.wait(lambda: page.step is page.done)
    page.next_button.click()
    office.wait(lambda: office.desk.shell is not None)
    assert office.desk.workplace is not None
    assert office.desk.workplace.employee.staff_number == STAFF_NUMBER


def test_whoever_cancels_is_at_the_welcome_page_again(office: Office, page: RestorePage):
    page.back_button.click()
    assert office.window.entrance.shows(office.window.entrance.welcome)
