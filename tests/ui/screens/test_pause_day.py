"""The emergency stop: one button, a reason, a banner on every screen, and the way on."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from core.audit.model import AuditAction
from core.delegation.model import Decision
from core.publishing.model import OutboxState
from core.workplace import Workplace
from tests.planned_posts import Post, plan
from tests.ui.desk import ACCOUNT, EMPLOYEE, Authority, Desk
from ui.composer.publish_dialog import PublishDialog
from ui.shell.pause_dialogs import ResumeDialog, StopDialog

TEXT = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية"
REASON = "خبر غير صحيح متداول"


def stop_dialog(desk: Desk) -> StopDialog:
    desk.shell._bar.stop_button.click()  # noqa: SLF001
    dialog = desk.shell.pause_desk.dialog
    assert isinstance(dialog, StopDialog)
    return dialog


def stop(desk: Desk, reason: str = REASON) -> None:
    dialog = stop_dialog(desk)
    dialog.reason.input.setPlainText(reason)
    dialog.go_on.click()
    desk.wait(desk.shell.banner.isVisible)


def resume(desk: Desk) -> None:
    desk.shell.banner.resume.click()
    dialog = desk.shell.pause_desk.dialog
    assert isinstance(dialog, ResumeDialog)
    dialog.go_on.click()
    desk.wait(desk.shell.banner.isHidden)


def publish(desk: Desk) -> None:
    desk.shell.go_to(desk.shell.composer)
    desk.type(TEXT)
    desk.shell.review_now()
    desk.shell.composer.publish_button.click()
    desk.shell.findChildren(PublishDialog)[-1]._publish.click()  # noqa: SLF001
    desk.wait(desk.shell.composer.outcome.isVisible)


def test_nothing_is_stopped_without_a_reason(desk: Desk) -> None:
    dialog = stop_dialog(desk)
    dialog.reason.input.setPlainText("   ")
    assert not dialog.go_on.isEnabled()
    dialog.reject()


def test_giving_up_the_question_stops_nothing(desk: Desk) -> None:
    dialog = stop_dialog(desk)
    dialog.reason.input.setPlainText(REASON)
    dialog.back.click()
    assert desk.workplace.publishing.pause_in_force() is None


def test_the_stop_is_in_force_and_in_the_log(desk: Desk) -> None:
    stop(desk)
    pause = desk.workplace.publishing.pause_in_force()
    assert pause is not None
    assert pause.reason == REASON
    assert AuditAction.PAUSED in [entry.action for entry in desk.workplace.audit.entries()]


def test_keys_lead_to_the_stop_from_anywhere(desk: Desk) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desk.shell, Qt.Key.Key_P, keys)
    assert isinstance(desk.shell.pause_desk.dialog, StopDialog)
    desk.shell.pause_desk.close_dialog()


def test_the_banner_says_who_since_when_and_why(desk: Desk) -> None:
    stop(desk)
    words = desk.shell.banner.words
    expected = (EMPLOYEE.name, "24 November 2026", REASON)
    assert [part in words for part in expected] == [True] * 3


@pytest.mark.parametrize("screen", ["composer", "drafts", "calendar", "outbox", "log", "settings"])
def test_the_banner_stands_on_every_screen(desk: Desk, screen: str) -> None:
    stop(desk)
    page: QWidget = getattr(desk.shell, screen)
    desk.shell.go_to(page)
    assert desk.shell.banner.isVisible()


def test_the_banner_is_there_for_whoever_signs_in_later(desk: Desk) -> None:
    stop(desk)
    desk.stand_up()
    desk.sit_down()
    desk.wait(desk.shell.banner.isVisible)
    assert REASON in desk.shell.banner.words


def test_while_stopped_the_button_does_nothing_more(desk: Desk) -> None:
    stop(desk)
    assert not desk.shell._bar.stop_button.isEnabled()  # noqa: SLF001


def test_a_text_handed_over_while_stopped_does_not_leave(desk: Desk) -> None:
    stop(desk)
    publish(desk)
    (item,) = desk.workplace.publishing.outbox()
    assert item.state is OutboxState.QUEUED
    assert desk.workplace.timeline() == ()


def test_the_composer_says_that_all_is_stopped(desk: Desk) -> None:
    stop(desk)
    publish(desk)
    assert "stopped" in desk.shell.composer.outcome.words


def test_after_the_stop_what_waited_goes_out(desk: Desk) -> None:
    stop(desk)
    publish(desk)
    resume(desk)
    desk.wait(lambda: len(desk.workplace.timeline()) == 1)


def test_going_on_can_be_left_undone(desk: Desk) -> None:
    stop(desk)
    desk.shell.banner.resume.click()
    desk.shell.pause_desk.close_dialog()
    assert desk.workplace.publishing.pause_in_force() is not None


def test_what_lies_at_a_platform_and_cannot_be_recalled_is_named(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
) -> None:
    official.import_decision(authority.sign(decision))
    due = datetime(2026, 11, 26, 6, 0, tzinfo=UTC)
    plan(official, Post(TEXT, due, ACCOUNT, OutboxState.ENTRUSTED))
    desk = at_desk(official)
    stop(desk)
    desk.wait(lambda: ACCOUNT.handle in desk.shell.banner.words)
    assert desk.shell.banner.show_left.isVisible()


def test_at_a_narrow_window_the_stop_keeps_its_name(desk: Desk) -> None:
    desk.shell.resize(1024, 700)
    button = desk.shell._bar.stop_button  # noqa: SLF001
    desk.wait(lambda: button.width() <= 44)
    assert button.accessibleName() == "Stop all publishing"
