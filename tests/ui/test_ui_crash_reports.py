"""A report of an error, and the person who decides what becomes of it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.foundation.crashes import CrashReport, CrashReports
from tests.fakes import seeded_randomness
from tests.ui.office_window import Office, office_window
from ui.crash_reports.card import CrashReportsCard
from ui.crash_reports.dialog import CrashReportDialog
from ui.crash_reports.view_model import CrashReportsModel

AT = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
TEXT = "natiq crash report 1\n\n  editor.py:88 in keep\nValueError\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "crashes"


@pytest.fixture
def reports(folder: Path) -> CrashReports:
    return CrashReports(folder, seeded_randomness())


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """What the dialog stands before."""
    window = QWidget()
    qtbot.addWidget(window)
    yield window
    window.hide()


@pytest.fixture
def dialog(window: QWidget, folder: Path, reports: CrashReports) -> CrashReportDialog:
    """Over two reports."""
    reports.keep(TEXT, AT)
    reports.keep(TEXT.replace("88", "99"), AT + timedelta(hours=1))
    model = CrashReportsModel(folder, seeded_randomness(), window)
    model.list_undecided()
    dialog = CrashReportDialog(model, window)
    dialog.open()
    return dialog


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office_window(qtbot, qapp, tmp_path) as office:
        yield office


def leave_report(office: Office) -> CrashReport:
    return CrashReports(office.paths.crashes, seeded_randomness()).keep(TEXT, AT)


def test_the_text_is_what_is_handed_on(dialog: CrashReportDialog, qapp: QApplication) -> None:
    dialog.copy.click()
    assert qapp.clipboard().text() == dialog.text.toPlainText() == TEXT.replace("88", "99")


def test_the_other_report_is_one_step_away(dialog: CrashReportDialog) -> None:
    dialog.older.click()
    assert dialog.text.toPlainText() == TEXT


def test_deleted_means_deleted(dialog: CrashReportDialog, folder: Path) -> None:
    dialog.delete.click()
    left = [path.read_text(encoding="utf-8") for path in folder.iterdir()]
    assert left == [TEXT]


def test_when_nothing_is_left_the_dialog_goes(dialog: CrashReportDialog) -> None:
    dialog.delete.click()
    dialog.delete.click()
    assert not dialog.isVisible()


def test_a_kept_report_stays_and_is_not_asked_about(
    dialog: CrashReportDialog, reports: CrashReports
) -> None:
    dialog.go_on.click()
    assert [one.decided for one in reports.all()] == [True, False]


def test_later_leaves_everything_as_it_is(dialog: CrashReportDialog, reports: CrashReports) -> None:
    dialog.back.click()
    assert len(reports.undecided()) == 2


def test_the_settings_count_what_lies_here(qtbot: QtBot, folder: Path, reports: CrashReports):
    reports.keep(TEXT, AT)
    card = CrashReportsCard(CrashReportsModel(folder, seeded_randomness()))
    qtbot.addWidget(card)
    assert card.meaning.text().startswith("1 report")


def test_where_nothing_lies_there_is_nothing_to_look_at(qtbot: QtBot, folder: Path):
    card = CrashReportsCard(CrashReportsModel(folder, seeded_randomness()))
    qtbot.addWidget(card)
    assert card.look.isHidden()


def test_after_signing_in_the_window_says_that_a_report_lies_here(office: Office) -> None:
    seed = office.enrol()
    office.desk.lock()
    leave_report(office)
    office.sign_in(seed)
    assert "تقرير" in office.window.told


def test_while_it_is_locked_nothing_is_said(office: Office) -> None:
    office.enrol()
    leave_report(office)
    office.desk.lock()
    assert office.window.told == ""
