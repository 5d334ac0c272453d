"""Pictures of what happens seldom: a backup, a move, a restore, faults of IT's, a report."""

import os
from dataclasses import replace
from pathlib import Path

from core.foundation.clock import SystemClock
from core.foundation.crashes import CrashReports, written
from core.foundation.settings_fault import SettingsFault, SettingsProblem
from core.foundation.surroundings import surroundings
from tests.office import PASSPHRASE, enrol
from tests.shot_stage import Run, Stage
from ui.backup.making_dialog import MakingDialog
from ui.backup.making_dialog import Stage as MakingStage
from ui.backup.moved_banner import MovedBanner
from ui.backup.restore_page import RestorePage
from ui.crash_reports.dialog import CrashReportDialog

_FAULTS = (
    SettingsFault(
        SettingsProblem.WRONG_VALUE, "/etc/natiq/settings.toml", 12, "passphrase_minimum"
    ),
    SettingsFault(SettingsProblem.UNKNOWN_NAME, "/etc/natiq/settings.toml", 15, "idle_lock"),
)


def backup_day(stage: Stage, other: Stage) -> None:
    """A profile goes into a file and away from here; ``other`` is the next workstation."""
    run = stage.open()
    workplace, _ = enrol(run.application)
    workplace.import_decision(stage.authority.decide(stage.decision))
    run.desk.flow.entered.emit(workplace)
    run.camera.wait(lambda: run.desk.shell is not None)
    run.shell.go_to(run.shell.protection)
    _backup(run, stage.paths.data / "muscat.natiqbackup")
    run.close()
    _restore(other.open(), stage.paths.data / "muscat.natiqbackup")


def faults_and_reports(stage: Stage) -> None:
    """What IT has laid down cannot be followed; and the program broke down once."""
    at = SystemClock().now()
    report = written(at, surroundings({}), ["  page.py:118 in show", "KeyError"])
    CrashReports(stage.paths.crashes, os.urandom).keep(report, at)
    run = stage.open()
    run.application.settings = replace(run.application.settings, faults=_FAULTS)
    workplace, _ = enrol(run.application)
    run.desk.flow.entered.emit(workplace)
    run.camera.wait(lambda: run.desk.shell is not None and bool(run.window.told))
    run.camera.take("430-faults-and-report")
    run.shell.go_to(run.shell.settings)
    run.camera.take("431-settings-faults")
    run.shell.settings.crash_reports.look.click()
    run.camera.wait(lambda: bool(run.window.findChildren(CrashReportDialog)))
    run.camera.take("432-crash-report")
    run.window.findChildren(CrashReportDialog)[-1].reject()
    run.close()


def _backup(run: Run, file: Path) -> None:
    run.shell.protection.overview.backup.make.click()
    dialog = run.shell.protection.dialog
    assert isinstance(dialog, MakingDialog)
    dialog.to_move.setChecked(True)
    run.camera.take("420-backup")
    dialog.passphrase.input.setText(PASSPHRASE)
    dialog.go_on.click()
    run.camera.wait(lambda: dialog.stage is MakingStage.CODE)
    run.camera.take("421-backup-code")
    dialog.sheet.kept.setChecked(True)
    dialog.begin(file)
    run.camera.wait(lambda: dialog.made is not None)
    run.camera.take("422-backup-made")
    dialog.reject()
    run.shell.go_to(run.shell.composer)
    run.camera.wait(lambda: bool(run.shell.findChildren(MovedBanner)))
    run.camera.take("423-moved")


def _restore(run: Run, file: Path) -> None:
    run.window.entrance.restore_chosen.emit()
    run.camera.wait(lambda: bool(run.window.findChildren(RestorePage)))
    page = run.window.findChildren(RestorePage)[-1]
    run.camera.take("424-restore")
    page.file.take(file)
    page.file.passphrase.input.setText(PASSPHRASE)
    page.file.code.input.setText("AAAA-AAAA-AAAA-AAAA-AAAA-AAAA")
    page.next_button.click()
    run.camera.wait(lambda: bool(page.message.words))
    run.camera.take("425-restore-refused")
    run.close()
