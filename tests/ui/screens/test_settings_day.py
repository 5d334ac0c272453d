"""The settings: what the employee changes applies at once, what IT laid down stays."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.application import Application
from core.foundation.settings import SETTINGS, Owner, load_settings
from core.workplace import Workplace
from tests.ui.desk import Desk
from ui.language import Language
from ui.settings.page import SettingsPage
from ui.settings.row import ChoiceRow, LockedRow, NumberRow, TextRow, ZoneRow
from ui.settings.words import ValueWords, description_of, name_of


def page_of(desk: Desk) -> SettingsPage:
    desk.shell.go_to(desk.shell.settings)
    return desk.shell.settings


def choose(desk: Desk, name: str, value: str) -> None:
    """As with the arrow keys: the list stays closed."""
    row = page_of(desk).rows[name]
    assert isinstance(row, ChoiceRow)
    row.control.setFocus()
    key = Qt.Key.Key_Down if row.control.findData(value) else Qt.Key.Key_Up
    while row.control.currentData() != value:
        QTest.keyClick(row.control, key)


def enter_minutes(desk: Desk, minutes: str) -> None:
    row = page_of(desk).rows["idle_lock_minutes"]
    assert isinstance(row, NumberRow)
    row.control.setFocus()
    row.control.selectAll()
    QTest.keyClicks(row.control, minutes)
    QTest.keyClick(row.control, Qt.Key.Key_Return)


def test_every_declared_setting_has_its_row_the_own_ones_first(desk: Desk) -> None:
    in_order = sorted(SETTINGS, key=lambda setting: setting.owner is Owner.IT)
    assert list(page_of(desk).rows) == [setting.name for setting in in_order]


def test_the_settings_come_last_in_the_navigation(desk: Desk) -> None:
    assert desk.shell._places[-1].icon == "settings"  # noqa: SLF001


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_each_setting_has_an_arabic_name_and_description(setting) -> None:
    said = f"{name_of(setting)} {description_of(setting)}"
    assert not any(letter.isascii() and letter.isalpha() for letter in said)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_each_choice_of_a_setting_has_words(setting) -> None:
    assert all(ValueWords().of(setting, choice) for choice in setting.choices)


def test_the_theme_turns_at_once(desk: Desk) -> None:
    choose(desk, "theme", "dark")
    assert desk.theme.dark


def test_the_language_is_asked_for_at_once(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.shell.language_wanted) as wanted:
        choose(desk, "language", "en")
    assert wanted.args == ["en"]


def test_the_page_itself_turns_to_the_language_that_is_chosen_in_it(
    desk: Desk, qapp: QApplication
) -> None:
    language = Language(qapp, "en")
    desk.shell.language_wanted.connect(language.choose)
    choose(desk, "language", "en")
    choose(desk, "language", "ar")
    row = page_of(desk).rows["theme"]
    assert isinstance(row, ChoiceRow)
    control = row.control
    desk.wait(lambda: control.accessibleName() == "المظهر")
    language.choose("en")


def test_the_idle_time_shown_under_protection_follows(
    at_desk: Callable[[Workplace], Desk], official: Workplace
) -> None:
    desk = at_desk(official)
    desk.shell.go_to(desk.shell.protection)
    own = desk.shell.protection.overview.own
    desk.wait(lambda: bool(own.facts))
    enter_minutes(desk, "3")
    assert "locks after 3 minutes" in own.facts


def test_the_idle_time_holds_in_the_session_that_is_open(desk: Desk) -> None:
    enter_minutes(desk, "3")
    desk.workplace.session.touch()
    desk.clock.advance(timedelta(minutes=3))
    assert desk.workplace.session.is_idle()


def test_the_idle_time_holds_in_the_sessions_to_come(desk: Desk, application: Application) -> None:
    enter_minutes(desk, "3")
    assert application.identity._idle_after == timedelta(minutes=3)  # noqa: SLF001


def test_a_number_beyond_the_limits_is_not_taken(desk: Desk, application: Application) -> None:
    enter_minutes(desk, "99")
    assert application.settings.idle_lock_minutes <= 60


def test_parts_of_a_thread_are_numbered_in_the_digits_chosen(desk: Desk) -> None:
    desk.compose("صباح الخير\n⸻\nنلتقي غدًا")
    choose(desk, "digits", "arabic-indic")
    model = desk.shell.composer._model  # noqa: SLF001 - the state behind the page
    assert model.numbered_texts()[0].endswith("(١/٢)")


def test_what_was_chosen_is_kept_for_the_next_start(desk: Desk, application: Application) -> None:
    choose(desk, "theme", "dark")
    paths = application.paths
    assert load_settings(paths.machine_settings, paths.preferences).theme == "dark"


def test_what_only_it_lays_down_cannot_be_changed_here(desk: Desk) -> None:
    rows = page_of(desk).rows
    of_it = [setting.name for setting in SETTINGS if setting.owner is Owner.IT]
    assert all(isinstance(rows[name], LockedRow) for name in of_it)


def test_a_locked_setting_shows_its_value_and_where_it_comes_from(desk: Desk) -> None:
    row = page_of(desk).rows["passphrase_minimum"]
    assert row.accessibleName() == "Shortest passphrase: 15 characters"
    assert row.accessibleDescription().startswith("Default. ")


def test_a_choice_that_it_has_fixed_is_locked(
    application: Application, practice: Workplace, at_desk: Callable[[Workplace], Desk]
) -> None:
    application.settings = replace(application.settings, theme="dark", locked=frozenset({"theme"}))
    row = page_of(at_desk(practice)).rows["theme"]
    assert isinstance(row, LockedRow)
    assert row.shown == "Dark"


def test_a_choice_that_is_refused_is_said_and_taken_back(
    desk: Desk, application: Application
) -> None:
    page = page_of(desk)
    application.settings = replace(application.settings, locked=frozenset({"theme"}))
    choose_dark = page.rows["theme"]
    assert isinstance(choose_dark, ChoiceRow)
    QTest.keyClick(choose_dark.control, Qt.Key.Key_End)
    assert page.message.isVisible()
    assert choose_dark.control.currentData() == "system"


def enter(desk: Desk, name: str, words: str) -> TextRow:
    """Type a value and leave the field."""
    row = page_of(desk).rows[name]
    assert isinstance(row, TextRow)
    row.control.setFocus()
    row.control.clear()
    desk.type(words, into=row.control)
    QTest.keyClick(row.control, Qt.Key.Key_Return)
    return row


def test_a_time_that_is_typed_applies(desk: Desk, application: Application) -> None:
    enter(desk, "quiet_from", "21:30")
    assert application.settings.quiet_from == "21:30"


def test_arabic_digits_are_taken_for_what_they_mean(desk: Desk, application: Application) -> None:
    enter(desk, "quiet_from", "٢١:٣٠")
    assert application.settings.quiet_from == "21:30"


def test_what_is_no_time_is_said_with_an_example(desk: Desk, application: Application) -> None:
    row = enter(desk, "quiet_from", "half past nine")
    assert "22:00" in row.error
    assert application.settings.quiet_from == "22:00"


def test_what_was_wrong_is_forgotten_when_it_is_right(desk: Desk) -> None:
    enter(desk, "quiet_from", "25:00")
    assert enter(desk, "quiet_from", "23:00").error == ""


def test_usual_times_may_stand_apart_by_any_blanks(desk: Desk, application: Application) -> None:
    enter(desk, "posting_slots", " 08:00   13:15 ")
    assert application.settings.posting_slots == "08:00 13:15"


def test_a_time_zone_that_nobody_knows_is_not_taken(desk: Desk, application: Application) -> None:
    row = enter(desk, "time_zone", "Asia/Nowhere")
    assert "Asia/Muscat" in row.error
    assert application.settings.time_zone == "Asia/Muscat"


def test_time_zones_are_offered_as_one_types(desk: Desk) -> None:
    row = page_of(desk).rows["time_zone"]
    assert isinstance(row, ZoneRow)
    row.control.setFocus()
    row.control.clear()
    desk.type("Riya", into=row.control)
    desk.wait(lambda: row.control.completer() is not None)
    completer = row.control.completer()
    assert completer is not None
    completer.setCompletionPrefix("Riya")
    assert completer.currentCompletion() == "Asia/Riyadh"
    row.control.clearFocus()


def test_the_calendar_follows_another_time_zone(desk: Desk) -> None:
    desk.shell.go_to(desk.shell.calendar)
    calendar = desk.shell.calendar.view.calendar
    enter(desk, "time_zone", "Europe/Berlin")
    desk.wait(lambda: calendar.habits.zone.key == "Europe/Berlin")


def test_a_port_is_shown_as_the_number_it_is(desk: Desk) -> None:
    row = page_of(desk).rows["x_redirect_port"]
    assert isinstance(row, LockedRow)
    assert "8917" in row.shown


def test_the_wheel_over_a_choice_changes_nothing(desk: Desk, application: Application) -> None:
    row = page_of(desk).rows["theme"]
    assert isinstance(row, ChoiceRow)
    middle = QPointF(row.control.rect().center())
    wheel = QWheelEvent(
        middle,
        QPointF(row.control.mapToGlobal(middle.toPoint())),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(row.control, wheel)
    assert application.settings.theme == "system"


def test_every_control_says_what_it_is(desk: Desk) -> None:
    rows = page_of(desk).rows.values()
    controls = [control for row in rows if (control := row.focusProxy()) is not None]
    assert len(controls) == sum(one.owner is Owner.EMPLOYEE for one in SETTINGS)
    assert all(control.accessibleName() for control in controls)


def test_the_page_takes_the_keyboard_to_its_first_choice(desk: Desk) -> None:
    assert page_of(desk).rows["language"].focusProxy() is QApplication.focusWidget()


def test_at_the_smallest_size_nothing_is_cut_sideways(desk: Desk) -> None:
    desk.shell.resize(1024, 700)
    page = page_of(desk)
    QApplication.processEvents()
    assert all(row.width() <= page.width() for row in page.rows.values())
