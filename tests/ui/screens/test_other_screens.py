"""Drafts, accounts, and the frame around the screens."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget

from core.delegation.model import Decision
from core.workplace import Workplace
from tests.ui.desk import ACCOUNT, Authority, Desk
from ui.accounts.view_model import Paper
from ui.drafts.view_model import PAGE
from ui.widgets.fields import Field


def write_drafts(desk: Desk, *texts: str) -> None:
    for text in texts:
        draft = desk.workplace.drafts.create()
        desk.workplace.drafts.save(draft.id, text, 0)


def show_drafts(desk: Desk, rows: int) -> None:
    desk.shell.go_to(desk.shell.drafts)
    desk.wait(lambda: desk.shell.drafts.list.model().rowCount() == rows)


def test_search_finds_without_diacritics_as_one_types(desk: Desk) -> None:
    write_drafts(desk, "إعلانٌ عن حملةِ النظافة", "حديقة القرم", "سوق مطرح")
    show_drafts(desk, 3)
    desk.type("حمله النظافه", into=desk.shell.drafts.search)
    desk.wait(lambda: desk.shell.drafts.list.model().rowCount() == 1)


def test_the_newest_query_wins(desk: Desk) -> None:
    write_drafts(desk, "حديقة القرم", "سوق مطرح", "سوق السيب")
    show_drafts(desk, 3)
    model = desk.shell.drafts._model  # noqa: SLF001
    model.search("سوق")
    model.refresh()
    model.search("القرم")
    model.refresh()
    desk.wait(lambda: not desk.tasks.busy)
    assert desk.shell.drafts.list.model().rowCount() == 1


def test_nothing_found_says_so(desk: Desk) -> None:
    write_drafts(desk, "حديقة القرم")
    show_drafts(desk, 1)
    desk.type("مطرح", into=desk.shell.drafts.search)
    desk.wait(desk.shell.drafts._nothing.isVisible)  # noqa: SLF001


def test_enter_opens_the_draft_in_the_composer(desk: Desk) -> None:
    write_drafts(desk, "حديقة القرم")
    show_drafts(desk, 1)
    desk.shell.drafts.list.setFocus()
    QTest.keyClick(desk.shell.drafts.list, Qt.Key.Key_Return)
    assert desk.shell.composer.isVisible()
    assert desk.shell.composer.editor.text() == "حديقة القرم"


def test_a_discarded_draft_can_be_brought_back(desk: Desk) -> None:
    write_drafts(desk, "حديقة القرم")
    show_drafts(desk, 1)
    desk.shell.drafts._discard.click()  # noqa: SLF001
    desk.wait(desk.shell.drafts._empty.isVisible)  # noqa: SLF001
    desk.shell.drafts.message.findChildren(QPushButton)[0].click()
    desk.wait(lambda: desk.shell.drafts.list.model().rowCount() == 1)


def test_discarding_the_draft_on_the_screen_begins_another(desk: Desk) -> None:
    desk.type("حديقة القرم")
    desk.wait(lambda: desk.workplace.drafts.count() == 1)
    show_drafts(desk, 1)
    desk.shell.drafts._discard.click()  # noqa: SLF001
    assert desk.shell.composer.editor.text() == ""


def test_a_long_list_is_fetched_page_by_page(desk: Desk) -> None:
    write_drafts(desk, *(f"مسودة {number}" for number in range(PAGE + 20)))
    desk.shell.go_to(desk.shell.drafts)
    rows = desk.shell.drafts.list.model()
    desk.wait(lambda: rows.rowCount() >= PAGE)
    desk.shell.drafts.list.scrollToBottom()
    desk.wait(lambda: rows.rowCount() == PAGE + 20)


def test_the_navigation_counts_the_drafts(desk: Desk) -> None:
    desk.type("حديقة القرم")
    buttons = desk.shell._navigation.buttons  # noqa: SLF001
    desk.wait(lambda: buttons[1].count == 1)


def test_the_accounts_page_shows_a_verified_decision(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
    tmp_path: Path,
) -> None:
    desk = at_desk(official)
    file = tmp_path / "decision.jws"
    file.write_bytes(authority.sign(decision))
    accounts = desk.shell.accounts
    desk.shell.go_to(accounts)
    accounts.model.bring_in(file, Paper.DECISION)
    desk.wait(lambda: len(accounts.decisions) == 1)
    assert accounts.message.property("tone") == "good"
    speaker = desk.shell._composer_model.speaker  # noqa: SLF001
    assert speaker is not None
    assert speaker.account == ACCOUNT


def test_an_expired_decision_says_why_it_is_refused(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
    tmp_path: Path,
) -> None:
    desk = at_desk(official)
    file = tmp_path / "decision.jws"
    old = replace(decision, valid_until=decision.valid_from + timedelta(days=1))
    file.write_bytes(authority.sign(old))
    desk.shell.accounts.model.bring_in(file, Paper.DECISION)
    desk.wait(lambda: bool(desk.shell.accounts.message.words))
    assert desk.shell.accounts.message.property("tone") == "stop"


def test_a_decision_that_runs_out_leaves_the_employee_without_a_voice(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
) -> None:
    official.import_decision(authority.sign(decision))
    desk = at_desk(official)
    desk.clock.advance(timedelta(days=60))
    desk.shell._speakers.refresh()  # noqa: SLF001
    assert desk.shell._composer_model.speaker is None  # noqa: SLF001


def test_an_app_password_that_nobody_answers_for_is_not_kept(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
) -> None:
    official.import_decision(authority.sign(decision))
    desk = at_desk(official)
    dialog = desk.shell.accounts.open_connect_dialog(ACCOUNT)
    desk.type("aaaa-bbbb-cccc-dddd", into=dialog.password.input)
    dialog.go_on.click()
    desk.wait(lambda: bool(dialog.refusal.words))
    assert not official.is_connected(ACCOUNT.key)
    dialog.reject()


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6, 7])
def test_control_and_a_number_go_to_a_screen(desk: Desk, number: int) -> None:
    key = Qt.Key(Qt.Key.Key_0 + number)
    QTest.keyClick(desk.shell, key, Qt.KeyboardModifier.ControlModifier)
    assert desk.shell._stack.currentIndex() == number - 1  # noqa: SLF001


def test_f6_goes_from_region_to_region(desk: Desk) -> None:
    desk.shell.composer.editor.setFocus()
    seen: list[bool] = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget() or desk.shell, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(desk.shell._navigation.isAncestorOf(focused))  # noqa: SLF001
    assert True in seen


def test_in_arabic_the_navigation_is_at_the_right(arabic: None, desk: Desk) -> None:  # noqa: ARG001
    navigation = desk.shell._navigation  # noqa: SLF001
    place = navigation.mapTo(desk.shell, QPoint(0, 0)).x()
    assert place + navigation.width() == desk.shell.width()


@pytest.mark.usefixtures("arabic")
def test_every_screen_fits_the_smallest_window_in_arabic(desk: Desk) -> None:
    assert desk.shell.minimumSizeHint().width() <= 1024
    assert desk.shell.minimumSizeHint().height() <= 700


def test_every_screen_fits_the_smallest_window_in_english(desk: Desk) -> None:
    assert desk.shell.minimumSizeHint().width() <= 1024
    assert desk.shell.minimumSizeHint().height() <= 700


def test_every_control_has_a_name(desk: Desk) -> None:
    nameless = [
        widget
        for widget in desk.shell.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLineEdit)
        and widget.isVisibleTo(desk.shell)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not isinstance(widget.parentWidget(), Field | QLineEdit)
    ]
    assert nameless == []
