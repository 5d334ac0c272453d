"""The whole window: the way in, the work, the lock, and leaving."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.foundation.errors import Refused
from core.storage.model import StorageProblem
from tests.desktop_buses import ScreenSaver
from tests.office import (
    EMPLOYEE,
    PASSPHRASE,
    STAFF_NUMBER,
    code_at,
)
from tests.ui.office_window import Office, office_window

TEXT = "نلتقي في حديقة القرم الطبيعية"
OTHER_PASSPHRASE = "قارب أبيض يعبر خور مطرح مساء"


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    with office_window(qtbot, qapp, tmp_path) as office:
        yield office


def test_the_guided_path_ends_in_the_composer_with_a_voice(office: Office) -> None:
    office.enrol()
    assert "muscat.example" in office.shell.composer.publish_button.text()


def test_a_back_step_keeps_what_was_typed(office: Office) -> None:
    page = office.begin_enrolment()
    page.who.name.input.setText(EMPLOYEE)
    page.who.number.input.setText(STAFF_NUMBER)
    page.next_button.click()
    page.back_button.click()
    assert (page.who.name.text, page.who.number.text) == (EMPLOYEE, STAFF_NUMBER)


def test_a_weak_passphrase_does_not_go_on_and_says_why(office: Office) -> None:
    page = office.begin_enrolment()
    page.who.name.input.setText(EMPLOYEE)
    page.who.number.input.setText(STAFF_NUMBER)
    page.next_button.click()
    page.passphrase.passphrase.input.setText("مسقط 2026")
    office.wait(lambda: page.model.strength is not None)
    assert not page.next_button.isEnabled()
    assert page.passphrase.advice.text()


def test_two_different_passphrases_do_not_go_on(office: Office) -> None:
    page = office.begin_enrolment()
    page.who.name.input.setText(EMPLOYEE)
    page.who.number.input.setText(STAFF_NUMBER)
    page.next_button.click()
    page.passphrase.passphrase.input.setText(PASSPHRASE)
    page.passphrase.again.input.setText(PASSPHRASE[:-1] + "ز")
    office.wait(lambda: page.model.strength is not None)
    assert page.passphrase.again.error
    assert not page.next_button.isEnabled()


def test_a_wrong_code_does_not_confirm_the_authenticator(office: Office) -> None:
    page = office.begin_enrolment()
    page.who.name.input.setText(EMPLOYEE)
    page.who.number.input.setText(STAFF_NUMBER)
    page.next_button.click()
    office.choose_passphrase(page)
    assert page.model.pending is not None
    seed = page.model.pending.seed_for_typing.replace(" ", "")
    wrong = "".join(str((int(digit) + 1) % 10) for digit in code_at(seed, office.clock))
    page.authenticator.code.input.setText(wrong)
    page.next_button.click()
    assert page.authenticator.code.error


def test_recovery_codes_must_be_kept_before_it_goes_on(office: Office) -> None:
    page = office.begin_enrolment()
    page.who.name.input.setText(EMPLOYEE)
    page.who.number.input.setText(STAFF_NUMBER)
    page.next_button.click()
    office.choose_passphrase(page)
    assert page.model.pending is not None
    seed = page.model.pending.seed_for_typing.replace(" ", "")
    page.authenticator.code.input.setText(code_at(seed, office.clock))
    page.next_button.click()
    assert not page.next_button.isEnabled()


def test_name_and_number_come_from_the_decision(office: Office) -> None:
    page = office.begin_enrolment()
    page.model.read_decision(office.decision)
    office.wait(lambda: bool(page.who.number.text))
    assert (page.who.name.text, page.who.number.text) == (EMPLOYEE, STAFF_NUMBER)


def test_a_decision_read_in_the_first_step_is_imported_in_the_last(office: Office) -> None:
    page = office.begin_enrolment()
    page.model.read_decision(office.decision)
    office.wait(lambda: bool(page.who.number.text))
    page.next_button.click()
    office.choose_passphrase(page)
    assert page.model.pending is not None
    seed = page.model.pending.seed_for_typing.replace(" ", "")
    page.authenticator.code.input.setText(code_at(seed, office.clock))
    page.next_button.click()
    page.recovery.kept.setChecked(True)
    page.next_button.click()
    office.wait(lambda: page.model.workplace is not None and page.model.decision is not None)
    assert page.model.workplace is not None
    assert [one.handle for one in page.model.workplace.accounts()] == ["muscat.example"]


def test_ctrl_l_locks_and_signing_in_brings_the_text_back(office: Office) -> None:
    seed = office.enrol()
    office.type(TEXT)
    QTest.keyClick(office.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert office.desk.workplace is None
    office.sign_in(seed)
    assert office.text() == TEXT


def test_after_the_idle_time_the_database_is_closed(office: Office) -> None:
    office.enrol()
    workplace = office.desk.workplace
    assert workplace is not None
    office.clock.advance(timedelta(minutes=11))
    office.desk.lock_if_due()
    with pytest.raises(Refused) as refusal:
        workplace.drafts.count()
    assert refusal.value.code is StorageProblem.CLOSED


def test_after_a_working_day_the_desk_locks_however_busy(office: Office) -> None:
    seed = office.enrol()
    office.type(TEXT)
    assert office.desk.workplace is not None
    for _ in range(12 * 12):
        office.clock.advance(timedelta(minutes=5))
        if office.desk.workplace is not None:
            office.desk.workplace.session.touch()
            office.desk.lock_if_due()
    assert office.desk.workplace is None
    office.sign_in(seed)
    assert office.text() == TEXT


def test_a_text_that_cannot_be_saved_keeps_the_desk_open(office: Office) -> None:
    office.enrol()
    office.type(TEXT)
    assert office.desk.workplace is not None
    office.desk.workplace.database.close()
    office.desk.lock()
    assert office.text() == TEXT


def test_an_idle_lock_brings_even_an_unsaved_text_back(office: Office) -> None:
    seed = office.enrol()
    office.type(TEXT)
    assert office.desk.workplace is not None
    office.desk.workplace.database.close()
    office.clock.advance(timedelta(minutes=11))
    office.desk.lock_if_due()
    office.sign_in(seed)
    assert office.text() == TEXT


def test_the_lock_of_the_desktop_closes_the_database(office: Office) -> None:
    office.enrol()
    workplace = office.desk.workplace
    assert workplace is not None
    saver = ScreenSaver("org.freedesktop.ScreenSaver")
    saver.cover()
    office.wait(lambda: office.desk.workplace is None)
    saver.close()
    with pytest.raises(Refused) as refusal:
        workplace.drafts.count()
    assert refusal.value.code is StorageProblem.CLOSED


def test_the_lock_of_the_desktop_brings_even_an_unsaved_text_back(office: Office) -> None:
    seed = office.enrol()
    office.type(TEXT)
    assert office.desk.workplace is not None
    assert office.desk.os_events is not None
    office.desk.workplace.database.close()
    office.desk.os_events.lock_wanted.emit()
    office.sign_in(seed)
    assert office.text() == TEXT


def test_a_desktop_that_is_locked_while_nobody_is_signed_in_changes_nothing(
    office: Office,
) -> None:
    office.enrol()
    office.desk.lock()
    assert office.desk.os_events is not None
    office.desk.os_events.lock_wanted.emit()
    assert office.window.entrance.isVisible()


def test_the_window_stays_while_its_text_cannot_be_saved(office: Office) -> None:
    office.enrol()
    office.type(TEXT)
    assert office.desk.workplace is not None
    office.desk.workplace.database.close()
    assert office.window.close() is False


def test_a_forgotten_passphrase_is_replaced_and_the_text_is_still_there(office: Office) -> None:
    seed = office.enrol()
    office.type(TEXT)
    office.desk.lock()
    page = office.begin_reset()
    office.reset(page, seed, office.recovery_codes[0], OTHER_PASSPHRASE)
    office.wait(lambda: office.desk.shell is not None)
    assert office.text() == TEXT


def test_a_recovery_code_that_is_none_resets_nothing(office: Office) -> None:
    seed = office.enrol()
    office.desk.lock()
    page = office.begin_reset()
    office.reset(page, seed, "AAAA-BBBB-CCCC-DDDD", OTHER_PASSPHRASE)
    office.wait(lambda: bool(page.recovery_code.error))
    page.back.click()
    office.sign_in(seed)
    assert office.desk.workplace is not None


def test_nothing_typed_for_a_reset_stays_when_one_goes_back(office: Office) -> None:
    office.enrol()
    office.desk.lock()
    page = office.begin_reset()
    page.recovery_code.input.setText(office.recovery_codes[0])
    page.choice.passphrase.input.setText(OTHER_PASSPHRASE)
    page.back.click()
    assert (page.recovery_code.text, page.choice.text) == ("", "")


def test_practice_is_one_click_away(office: Office) -> None:
    office.window.entrance.practice_chosen.emit()
    office.wait(lambda: office.desk.shell is not None)
    assert office.desk.workplace is not None
    assert office.desk.workplace.practice


def test_the_language_turns_the_whole_window(office: Office) -> None:
    office.language.choose("en")
    assert not office.window.isRightToLeft()
    office.wait(lambda: office.window.windowTitle() == "Natiq")
