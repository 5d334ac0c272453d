"""The second factor once more: when it is asked for, and what comes of it."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from core.delegation.model import Decision
from core.publishing.model import OutboxState
from core.vault.model import SecretKind
from core.workplace import Workplace
from tests.office import next_code
from tests.ui.desk import ACCOUNT, Authority, Desk, Enrolled
from ui.composer.publish_dialog import PublishDialog
from ui.step_up.dialog import StepUpDialog

TEXT = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية"


@pytest.fixture
def desk(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    enrolled: Enrolled,
) -> Desk:
    """A desk at which somebody signed in more than five minutes ago; nobody answers online."""
    workplace = enrolled.workplace
    workplace.import_decision(authority.sign(decision))
    workplace.vault.store(ACCOUNT.key, SecretKind.APP_PASSWORD, "aaaa-bbbb-cccc-dddd")
    desk = at_desk(workplace)
    later(desk, minutes=6)
    return desk


def later(desk: Desk, minutes: int) -> None:
    desk.clock.advance(timedelta(minutes=minutes))
    desk.workplace.session.touch()


def publish(desk: Desk) -> None:
    desk.type(TEXT)
    desk.shell.review_now()
    desk.shell.composer.publish_button.click()
    desk.wait(lambda: bool(desk.shell.findChildren(PublishDialog)))
    desk.shell.findChildren(PublishDialog)[-1]._publish.click()  # noqa: SLF001


def asked(desk: Desk) -> StepUpDialog:
    desk.wait(lambda: desk.shell.step_up_dialog is not None)
    dialog = desk.shell.step_up_dialog
    assert dialog is not None
    return dialog


def show(dialog: StepUpDialog, code: str) -> None:
    dialog.code.input.setText(code)
    dialog.go_on.click()


def test_the_first_publication_after_a_while_asks_for_a_code_and_goes_on(
    desk: Desk, enrolled: Enrolled
) -> None:
    publish(desk)
    show(asked(desk), next_code(enrolled.seed, desk.clock))
    desk.wait(desk.shell.composer.outcome.isVisible)
    (item,) = desk.workplace.publishing.outbox()
    assert item.state is OutboxState.QUEUED


def test_a_second_publication_does_not_ask_again(desk: Desk, enrolled: Enrolled) -> None:
    publish(desk)
    show(asked(desk), next_code(enrolled.seed, desk.clock))
    desk.wait(lambda: len(desk.workplace.publishing.outbox()) == 1)
    desk.wait(lambda: not desk.tasks.busy)
    later(desk, minutes=6)
    publish(desk)
    desk.wait(lambda: len(desk.workplace.publishing.outbox()) == 2)
    assert desk.shell.step_up_dialog is None


def test_right_after_signing_in_nobody_is_asked(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    enrolled: Enrolled,
) -> None:
    enrolled.workplace.import_decision(authority.sign(decision))
    desk = at_desk(enrolled.workplace)
    publish(desk)
    desk.wait(desk.shell.composer.outcome.isVisible)
    assert desk.shell.step_up_dialog is None


def test_who_goes_back_publishes_nothing_and_keeps_the_text(desk: Desk) -> None:
    publish(desk)
    asked(desk).back.click()
    desk.wait(desk.shell.composer.outcome.isVisible)
    assert desk.workplace.publishing.outbox() == ()
    assert desk.shell.composer.editor.text() == TEXT


def test_a_wrong_code_is_said_beside_the_field(desk: Desk) -> None:
    publish(desk)
    dialog = asked(desk)
    show(dialog, "000000")
    desk.wait(lambda: bool(dialog.code.error))
    assert desk.workplace.publishing.outbox() == ()
    dialog.reject()


def test_too_many_wrong_codes_ask_for_patience(desk: Desk) -> None:
    publish(desk)
    dialog = asked(desk)
    for number in range(5):
        show(dialog, f"00000{number}")
        desk.wait(lambda: not desk.tasks.busy)
    assert dialog.message.words
    dialog.reject()


def test_an_unfinished_code_cannot_be_sent(desk: Desk) -> None:
    publish(desk)
    dialog = asked(desk)
    dialog.code.input.setText("12345")
    assert not dialog.go_on.isEnabled()
    dialog.reject()


def test_arabic_digits_are_digits(desk: Desk, enrolled: Enrolled) -> None:
    publish(desk)
    arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    show(asked(desk), next_code(enrolled.seed, desk.clock).translate(arabic))
    desk.wait(lambda: len(desk.workplace.publishing.outbox()) == 1)


def test_a_lock_takes_the_question_away(desk: Desk) -> None:
    publish(desk)
    asked(desk)
    desk.shell.leave()
    assert desk.shell.step_up_dialog is None


def test_the_dialog_quotes_the_clause_that_asks(desk: Desk) -> None:
    publish(desk)
    dialog = asked(desk)
    clause = desk.workplace.pack.clauses["SEC-4"]
    assert clause.text in dialog._quotation.words  # noqa: SLF001
    dialog.reject()


def test_practice_asks_nobody(at_desk: Callable[[Workplace], Desk], practice: Workplace) -> None:
    desk = at_desk(practice)
    later(desk, minutes=9)
    publish(desk)
    desk.wait(desk.shell.composer.outcome.isVisible)
    assert desk.shell.step_up_dialog is None
