"""A day with backups: the profile into a file, away from here, and back again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from core.audit.model import AuditAction
from core.backup.model import BackupKind
from tests.office import next_code
from tests.ui.desk import PASSPHRASE, Desk, Enrolled
from ui.backup.making_dialog import MakingDialog, Stage
from ui.backup.moved_banner import MovedBanner, ReturnDialog


@pytest.fixture
def desk(at_desk, enrolled: Enrolled) -> Desk:
    """A desk in an official profile."""
    made = at_desk(enrolled.workplace)
    made.shell.go_to(made.shell.protection)
    return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "a.natiqbackup"


def opened(desk: Desk) -> MakingDialog:
    desk.shell.protection.overview.backup.make.click()
    dialog = desk.shell.protection.dialog
    assert isinstance(dialog, MakingDialog)
    return dialog


def to_the_code(desk: Desk, *, move: bool = False) -> MakingDialog:
    dialog = opened(desk)
    dialog.to_move.setChecked(move)
    dialog.passphrase.input.setText(PASSPHRASE)
    dialog.go_on.click()
    desk.wait(lambda: dialog.stage is Stage.CODE)
    return dialog


def make(desk: Desk, file: Path, *, move: bool = False) -> MakingDialog:
    dialog = to_the_code(desk, move=move)
    dialog.sheet.kept.setChecked(True)
    dialog.begin(file)
    desk.qtbot.waitUntil(
        lambda: dialog.made is not None or bool(dialog.message.words), timeout=20_000
    )
    return dialog


def banner_of(desk: Desk) -> MovedBanner:
    banners = desk.shell.findChildren(MovedBanner)
    assert len(banners) == 1
    return banners[0]


def moved(desk: Desk, file: Path) -> MovedBanner:
    make(desk, file, move=True).back.click()
    desk.wait(lambda: bool(desk.shell.findChildren(MovedBanner)))
    return banner_of(desk)


def test_without_a_passphrase_it_does_not_go_on(desk: Desk):
    assert not opened(desk).go_on.isEnabled()


def test_a_wrong_passphrase_is_told_at_its_field(desk: Desk):
    dialog = opened(desk)
    dialog.passphrase.input.setText("ليست هذه العبارة التي أعرفها")
    dialog.go_on.click()
    desk.wait(lambda: bool(dialog.passphrase.error))
    assert dialog.stage is Stage.CHOICE


def test_the_code_has_to_be_kept_before_there_is_a_file(desk: Desk):
    dialog = to_the_code(desk)
    before = dialog.go_on.isEnabled()
    dialog.sheet.kept.setChecked(True)
    assert (before, dialog.go_on.isEnabled()) == (False, True)


def test_the_file_is_there_and_the_dialog_says_so(desk: Desk, file: Path):
    dialog = make(desk, file)
    assert file.name in dialog.message.words
    assert file.exists()


def test_the_code_is_shown_no_longer_then(desk: Desk, file: Path):
    assert make(desk, file).sheet.code.plain == ""


def test_a_stick_that_is_gone_is_told(desk: Desk, file: Path):
    file.parent.rmdir()
    dialog = make(desk, file)
    assert dialog.made is None
    assert file.name in dialog.message.words


def test_one_that_is_stopped_leaves_no_file(desk: Desk, file: Path):
    dialog = to_the_code(desk)
    dialog.sheet.kept.setChecked(True)
    dialog.begin(file)
    dialog.reject()
    desk.qtbot.waitUntil(lambda: bool(dialog.message.words), timeout=20_000)
    assert (dialog.made, list(file.parent.iterdir())) == (None, [])


def test_what_is_proposed_names_employee_and_day(desk: Desk):
    assert opened(desk).file_name == "natiq-0000-2026-11-24.natiqbackup"


def test_a_locked_desk_leaves_no_dialog(desk: Desk):
    dialog = to_the_code(desk)
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    desk.shell.leave()
    assert closed == [0]


def test_after_a_move_every_screen_says_so(desk: Desk, file: Path):
    banner = moved(desk, file)
    desk.shell.go_to(desk.shell.composer)
    desk.wait(banner.isVisible)
    assert desk.workplace.employee.name in banner.words


def test_the_banner_is_there_at_the_next_sign_in(desk: Desk, file: Path):
    moved(desk, file)
    desk.stand_up()
    desk.sit_down()
    desk.wait(lambda: bool(desk.shell.findChildren(MovedBanner)))
    desk.wait(banner_of(desk).isVisible)


def test_coming_back_needs_the_word_that_nobody_works_there(desk: Desk, file: Path):
    banner = moved(desk, file)
    banner.come_back.click()
    dialog = banner.dialog
    assert isinstance(dialog, ReturnDialog)
    assert not dialog.go_on.isEnabled()


def test_coming_back_ends_the_banner_and_is_written_down(desk: Desk, file: Path):
    banner = moved(desk, file)
    banner.come_back.click()
    dialog = banner.dialog
    assert isinstance(dialog, ReturnDialog)
    dialog.sure.setChecked(True)
    dialog.go_on.click()
    desk.wait(lambda: desk.workplace.moved() is None)
    desk.wait(lambda: not desk.shell.findChildren(MovedBanner))
    assert desk.workplace.audit.entries(1)[0].action == AuditAction.MOVE_TAKEN_BACK


def test_coming_back_asks_for_the_second_factor_where_that_is_long_ago(
    desk: Desk, enrolled: Enrolled, file: Path
):
    banner = moved(desk, file)
    for _ in range(11):
        next_code(enrolled.seed, desk.clock)
        desk.workplace.session.touch()
    banner.come_back.click()
    dialog = banner.dialog
    assert isinstance(dialog, ReturnDialog)
    dialog.sure.setChecked(True)
    dialog.go_on.click()
    desk.wait(lambda: desk.shell.step_up_dialog is not None)
    assert desk.workplace.moved() is not None


def test_every_control_has_a_name(desk: Desk):
    dialog = to_the_code(desk)
    controls = [dialog.sheet.print_button, dialog.sheet.save_button, dialog.sheet.kept]
    assert all(_name(one) for one in controls)


def test_a_move_is_its_own_kind(desk: Desk):
    dialog = opened(desk)
    dialog.to_move.setChecked(True)
    assert dialog.kind is BackupKind.MOVE


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or getattr(widget, "text", str)()
