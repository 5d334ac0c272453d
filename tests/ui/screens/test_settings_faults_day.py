"""IT's settings cannot be followed: every screen says so, and the settings say what and where."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.application import Application
from core.delegation.model import Decision
from core.foundation.settings import Source
from core.foundation.settings_fault import SettingsFault, SettingsProblem
from core.workplace import Workplace
from tests.ui.desk import EMPLOYEE, Authority, Desk
from ui.composer.publish_dialog import PublishDialog
from ui.settings.row import ChoiceRow, LockedRow

TEXT = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية"
FILE = "/etc/natiq/settings.toml"
FAULTS = (
    SettingsFault(SettingsProblem.WRONG_VALUE, FILE, 3, "app_passwords_allowed"),
    SettingsFault(SettingsProblem.NO_SETTING, FILE, 7),
    SettingsFault(SettingsProblem.UNKNOWN_NAME, r"HKLM\Software\Policies\Natiq", 0, "Colour"),
)


@pytest.fixture
def faulty(application: Application) -> Application:
    """The program as it starts with such settings."""
    application.settings = replace(
        application.settings,
        app_passwords_allowed="no",
        locked=frozenset({"app_passwords_allowed"}),
        sources=(("app_passwords_allowed", Source.INSTEAD),),
        faults=FAULTS,
    )
    return application


@pytest.fixture
def at_work(
    faulty: Application,  # noqa: ARG001 - before the desk
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
) -> Desk:
    """An employee with a decision in force at an official desk."""
    official.delegation.import_decision(authority.sign(decision), EMPLOYEE.staff_number)
    return at_desk(official)


def test_a_banner_names_the_first_fault_with_its_place(at_work: Desk) -> None:
    banner = at_work.shell.faults
    assert banner is not None
    assert banner.isVisible()
    assert FILE in banner.words
    assert "line 3" in banner.words
    assert "app_passwords_allowed" in banner.words


def test_it_says_how_many_more_there_are(at_work: Desk) -> None:
    assert at_work.shell.faults is not None
    assert "And 2 more" in at_work.shell.faults.words


def test_a_single_fault_is_not_one_of_more(
    application: Application, official: Workplace, at_desk: Callable[[Workplace], Desk]
) -> None:
    application.settings = replace(application.settings, faults=FAULTS[:1])
    banner = at_desk(official).shell.faults
    assert banner is not None
    assert "more" not in banner.words


def test_it_stays_on_every_screen(at_work: Desk) -> None:
    shell = at_work.shell
    assert shell.faults is not None
    for screen in (shell.drafts, shell.outbox, shell.settings, shell.composer):
        shell.go_to(screen)
        assert shell.faults.isVisible()


def test_a_screen_reader_hears_the_whole_of_it(at_work: Desk) -> None:
    assert at_work.shell.faults is not None
    assert FILE in at_work.shell.faults.accessibleName()


def test_its_button_leads_to_all_of_them_by_the_keyboard(at_work: Desk) -> None:
    banner = at_work.shell.faults
    assert banner is not None
    banner.show_all.setFocus()
    QTest.keyClick(banner.show_all, Qt.Key.Key_Return)
    assert at_work.shell.shown is at_work.shell.settings


def test_without_faults_there_is_no_banner(
    official: Workplace, at_desk: Callable[[Workplace], Desk]
) -> None:
    assert at_desk(official).shell.faults is None


@pytest.mark.usefixtures("faulty")
def test_practice_goes_on_without_one(
    practice: Workplace, at_desk: Callable[[Workplace], Desk]
) -> None:
    assert at_desk(practice).shell.faults is None


def test_what_is_handed_over_is_refused_with_the_place(at_work: Desk) -> None:
    at_work.type(TEXT)
    at_work.shell.review_now()
    at_work.shell.composer.publish_button.click()
    at_work.shell.findChildren(PublishDialog)[-1]._publish.click()  # noqa: SLF001
    outcome = at_work.shell.composer.outcome
    at_work.wait(outcome.isVisible)
    assert f"{FILE}:3" in outcome.words


def test_the_settings_list_every_fault(at_work: Desk) -> None:
    card = at_work.shell.settings.faults
    assert card is not None
    assert [line.text() for line in card.lines] == [
        f"\u2068{FILE}\u2069, line 3: \u2068\u2068app_passwords_allowed\u2069 has a value that it "
        "cannot have.\u2069",
        f"\u2068{FILE}\u2069, line 7: \u2068What stands there is no setting. Each is written as "
        "name = value.\u2069",
        "\u2068HKLM\\Software\\Policies\\Natiq\u2069: \u2068There is no setting called "
        "\u2068Colour\u2069.\u2069",
    ]


@pytest.mark.usefixtures("faulty")
def test_the_settings_of_practice_list_them_too(
    practice: Workplace, at_desk: Callable[[Workplace], Desk]
) -> None:
    assert at_desk(practice).shell.settings.faults is not None


def test_without_faults_the_settings_list_none(
    practice: Workplace, at_desk: Callable[[Workplace], Desk]
) -> None:
    assert at_desk(practice).shell.settings.faults is None


def test_they_are_copied_for_whoever_mends_them(at_work: Desk) -> None:
    card = at_work.shell.settings.faults
    assert card is not None
    card.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert [fault.place in copied for fault in FAULTS] == [True, True, True]


@pytest.mark.usefixtures("arabic")
def test_all_of_it_is_arabic_in_arabic(at_work: Desk) -> None:
    banner, card = at_work.shell.faults, at_work.shell.settings.faults
    assert banner is not None
    assert card is not None
    assert "السطر 3" in banner.words
    assert "السطر 7" in card.lines[1].text()


def test_a_setting_with_a_fault_says_what_holds_instead(at_work: Desk) -> None:
    row = at_work.shell.settings.rows["app_passwords_allowed"]
    assert isinstance(row, LockedRow)
    assert row.shown == "Not allowed"
    assert row.accessibleDescription().startswith("Safe value for a fault")


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (Source.FILE, "Set by IT (file)"),
        (Source.REGISTRY, "Set by IT (policy)"),
        (Source.DEFAULT, "Default"),
    ],
)
def test_a_setting_of_it_says_where_its_value_comes_from(
    application: Application,
    practice: Workplace,
    at_desk: Callable[[Workplace], Desk],
    source: Source,
    words: str,
) -> None:
    application.settings = replace(application.settings, sources=(("log_kept_days", source),))
    row = at_desk(practice).shell.settings.rows["log_kept_days"]
    assert row.accessibleDescription().startswith(words)


def test_a_choice_becomes_the_employees_own_when_it_is_made(desk: Desk) -> None:
    row = desk.shell.settings.rows["theme"]
    assert isinstance(row, ChoiceRow)
    before = row.told
    desk.shell.go_to(desk.shell.settings)
    QTest.keyClick(row.control, Qt.Key.Key_End)
    assert (before[:7], row.told[:11]) == ("Default", "Your choice")


def test_at_the_smallest_size_nothing_of_it_is_cut_sideways(at_work: Desk) -> None:
    shell = at_work.shell
    shell.resize(800, 520)
    shell.go_to(shell.settings)
    QApplication.processEvents()
    card = shell.settings.faults
    assert card is not None
    assert card.width() <= shell.settings.width()
