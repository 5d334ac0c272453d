"""Publishing: the last look, the sending, the receipt, and what is left behind."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from core.application import Application
from core.delegation.model import Decision
from core.publishing.model import OutboxState
from core.vault.model import SecretKind
from core.workplace import Workplace
from tests.ui.desk import ACCOUNT, Authority, Desk
from ui.composer.publish_dialog import PublishDialog
from ui.outbox.actions import Do

TEXT = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية"


def dialog_of(desk: Desk) -> PublishDialog:
    desk.wait(lambda: bool(desk.shell.findChildren(PublishDialog)))
    return desk.shell.findChildren(PublishDialog)[-1]


def publish(desk: Desk, text: str = TEXT) -> None:
    desk.type(text)
    desk.shell.review_now()
    desk.shell.composer.publish_button.click()
    dialog_of(desk)._publish.click()  # noqa: SLF001
    desk.wait(desk.shell.composer.outcome.isVisible)


def test_the_button_names_the_account(desk: Desk) -> None:
    assert "حساب التدريب" in desk.shell.composer.publish_button.text()


def test_an_empty_text_cannot_be_published(desk: Desk) -> None:
    assert not desk.shell.composer.publish_button.isEnabled()


def test_the_last_look_shows_exactly_the_text(desk: Desk) -> None:
    desk.type(TEXT)
    desk.shell.composer.publish_button.click()
    assert dialog_of(desk)._text.toPlainText() == TEXT  # noqa: SLF001
    dialog_of(desk).reject()


def test_enter_does_not_publish_in_the_last_look(desk: Desk) -> None:
    desk.type(TEXT)
    desk.shell.composer.publish_button.click()
    QTest.keyClick(dialog_of(desk), Qt.Key.Key_Return)
    desk.qtbot.wait(100)
    assert desk.workplace.publishing.outbox() == ()


def test_enter_on_the_button_itself_publishes(desk: Desk) -> None:
    desk.type(TEXT)
    desk.shell.composer.publish_button.click()
    dialog = dialog_of(desk)
    dialog._publish.setFocus()  # noqa: SLF001
    QTest.keyClick(dialog._publish, Qt.Key.Key_Return)  # noqa: SLF001
    desk.wait(lambda: len(desk.workplace.timeline()) == 1)


def test_control_and_enter_open_the_last_look(desk: Desk) -> None:
    desk.type(TEXT)
    editor = desk.shell.composer.editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "حساب التدريب" in dialog_of(desk)._publish.text()  # noqa: SLF001
    dialog_of(desk).reject()


def test_a_published_text_stands_in_timeline_outbox_and_log(desk: Desk) -> None:
    publish(desk)
    assert [post.text for post in desk.workplace.timeline()] == [TEXT]
    (item,) = desk.workplace.publishing.outbox()
    assert item.state is OutboxState.PUBLISHED
    assert desk.workplace.audit.entries()[0].action == "audit_published"


def test_after_publishing_a_new_draft_begins(desk: Desk) -> None:
    publish(desk)
    assert (desk.shell.composer.editor.text(), desk.workplace.drafts.count()) == ("", 0)


def test_a_second_confirmation_publishes_nothing_more(desk: Desk) -> None:
    desk.type(TEXT)
    desk.shell.composer.publish_button.click()
    dialog = dialog_of(desk)
    dialog._publish.click()  # noqa: SLF001
    dialog._publish.click()  # noqa: SLF001
    desk.wait(desk.shell.composer.outcome.isVisible)
    assert len(desk.workplace.timeline()) == 1


def test_nothing_can_be_changed_while_it_is_sent(desk: Desk) -> None:
    desk.type(TEXT)
    desk.shell.composer.publish_button.click()
    dialog_of(desk)._publish.click()  # noqa: SLF001
    assert desk.shell.composer.editor.isReadOnly()
    desk.wait(lambda: not desk.shell.composer.editor.isReadOnly())


def test_the_timeline_shows_the_post(desk: Desk) -> None:
    publish(desk)
    desk.shell.composer.outcome._open.click()  # noqa: SLF001
    timeline = desk.shell.timeline
    assert timeline is not None
    desk.wait(lambda: timeline.isVisible() and timeline._list.count() == 1)  # noqa: SLF001


def test_the_outbox_shows_the_receipt(desk: Desk) -> None:
    publish(desk)
    desk.shell.go_to(desk.shell.outbox)
    desk.wait(lambda: len(desk.shell.outbox.cards) == 1)
    (item,) = desk.workplace.publishing.outbox()
    assert item.receipt is not None
    assert desk.shell.outbox.cards[0]._address.plain == item.receipt.uri  # noqa: SLF001


def test_the_log_is_shown_and_verified(desk: Desk) -> None:
    publish(desk)
    desk.shell.go_to(desk.shell.log)
    desk.wait(lambda: desk.shell.log.table.row_count >= 3)
    desk.shell.log.verify_button.click()
    desk.wait(desk.shell.log.message.isVisible)
    assert desk.shell.log.message.property("tone") == "good"


@pytest.fixture
def connected(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
) -> Desk:
    """A desk over the official profile; its platform is a port on which nobody listens."""
    official.import_decision(authority.sign(decision))
    official.vault.store(ACCOUNT.key, SecretKind.APP_PASSWORD, "aaaa-bbbb-cccc-dddd")
    return at_desk(official)


def test_offline_a_publication_waits_in_the_outbox(connected: Desk) -> None:
    publish(connected)
    (item,) = connected.workplace.publishing.outbox()
    assert item.state is OutboxState.QUEUED
    assert connected.shell.composer.editor.text() == ""


def test_a_waiting_text_can_be_withdrawn_into_the_drafts(connected: Desk) -> None:
    publish(connected)
    connected.shell.go_to(connected.shell.outbox)
    connected.wait(lambda: len(connected.shell.outbox.cards) == 1)
    connected.shell.outbox.cards[0].actions_row.buttons[Do.WITHDRAW].click()
    connected.wait(lambda: connected.workplace.drafts.count() == 1)
    connected.wait(connected.shell.outbox.message.isVisible)
    connected.shell.outbox.message.findChildren(QPushButton)[0].click()
    assert connected.shell.composer.editor.text() == TEXT


def test_an_account_that_is_not_connected_is_refused_with_words(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
) -> None:
    official.import_decision(authority.sign(decision))
    desk = at_desk(official)
    publish(desk)
    assert desk.shell.composer.editor.text() == TEXT
    assert desk.shell.composer.outcome.words


def test_without_a_decision_one_drafts_and_cannot_publish(
    at_desk: Callable[[Workplace], Desk], official: Workplace, application: Application
) -> None:
    assert application.identity.enrolled
    desk = at_desk(official)
    desk.type(TEXT)
    desk.shell.review_now()
    assert not desk.shell.composer.publish_button.isEnabled()
