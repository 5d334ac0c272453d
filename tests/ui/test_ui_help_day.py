"""F1 from wherever somebody is: the window of help, beside whatever else is open."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.contracts.tree import ROOT
from tests.ui.office_window import Office, office_window
from ui.help.window import HelpWindow
from ui.shell.top_bar import TopBar

OUTSIDE = "https://www.omandaily.om/news/1"


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office_window(qtbot, qapp, tmp_path) as office:
        yield office


def press_f1(where: QWidget) -> None:
    QTest.keyClick(where, Qt.Key.Key_F1)


def help_of(office: Office) -> HelpWindow:
    window = office.desk.help.window
    assert window is not None
    return window


def shown(office: Office) -> tuple[str, str]:
    """The page that help shows, and the heading at which it stands."""
    stop, page = help_of(office).stop, help_of(office).view.page
    assert stop is not None
    assert page is not None
    return stop.page, page.sections[stop.section].anchor


def practise(office: Office) -> None:
    office.window.entrance.practice_chosen.emit()
    office.wait(lambda: office.desk.shell is not None)


def test_f1_on_the_first_window_tells_about_the_first_start(office: Office) -> None:
    press_f1(office.window)
    assert shown(office) == ("index", "start")


def test_f1_on_the_way_in_tells_about_that_step(office: Office) -> None:
    office.begin_enrolment()
    press_f1(office.window)
    assert shown(office) == ("sign-in", "enrolment")


def test_f1_while_locked_tells_about_signing_in(office: Office) -> None:
    office.enrol()
    office.desk.lock()
    press_f1(office.window)
    assert shown(office) == ("sign-in", "")


def test_f1_in_the_editor_tells_about_writing(office: Office) -> None:
    practise(office)
    office.shell.composer.editor.setFocus()
    press_f1(office.window)
    assert shown(office) == ("writing", "")


def test_f1_on_the_list_of_screens_tells_about_the_screen_that_is_shown(office: Office) -> None:
    practise(office)
    office.shell.go_to(office.shell.calendar)
    QTest.keyClick(office.window, Qt.Key.Key_F6)
    press_f1(office.window)
    assert shown(office) == ("publishing", "calendar")


def test_f1_in_a_dialog_tells_about_the_dialog(office: Office) -> None:
    practise(office)
    office.shell.pause_desk.ask_to_stop()
    office.wait(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    office.wait(dialog.isActiveWindow)
    press_f1(dialog)
    assert shown(office) == ("publishing", "stop")


def test_the_button_in_the_bar_opens_help(office: Office) -> None:
    practise(office)
    office.shell.go_to(office.shell.settings)
    (bar,) = office.shell.findChildren(TopBar)
    QTest.mouseClick(bar.help_button, Qt.MouseButton.LeftButton)
    assert shown(office) == ("settings", "")


def test_there_is_one_window_however_often_it_is_asked_for(office: Office) -> None:
    press_f1(office.window)
    first = help_of(office)
    office.window.activateWindow()
    press_f1(office.window)
    assert help_of(office) is first


def test_help_stays_open_over_the_lock(office: Office) -> None:
    office.enrol()
    office.desk.help.open()
    office.desk.lock()
    assert help_of(office).isVisible()


def test_the_program_does_not_go_on_for_an_open_help_window(office: Office) -> None:
    press_f1(office.window)
    assert not help_of(office).testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_nothing_of_help_is_brought_in_before_it_is_asked_for() -> None:
    code = (
        "import sys, ui.backstage, ui.shell.shell, ui.composer.page\n"
        "print(sorted(one for one in sys.modules if one.startswith('ui.help')))"
    )
    run = [sys.executable, "-c", code]
    said = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert said.strip() == "['ui.help', 'ui.help.desk']"


def test_a_link_to_outside_is_asked_about_when_somebody_is_signed_in(office: Office) -> None:
    practise(office)
    office.desk.help.open()
    help_of(office).view.link_wanted.emit(OUTSIDE)
    links = office.desk.help.links
    assert links is not None
    office.wait(lambda: links.dialog is not None)
    assert links.dialog is not None
    assert links.dialog.report.address == OUTSIDE


def test_without_a_profile_a_link_to_outside_can_only_be_copied(office: Office) -> None:
    press_f1(office.window)
    help_of(office).view.link_wanted.emit(OUTSIDE)
    assert OUTSIDE in help_of(office).message.words


def test_the_lock_takes_the_question_about_a_link_away(office: Office) -> None:
    practise(office)
    office.desk.help.open()
    help_of(office).view.link_wanted.emit(OUTSIDE)
    links = office.desk.help.links
    assert links is not None
    office.wait(lambda: links.dialog is not None)
    office.desk.lock()
    assert office.desk.help.links is None
