"""The outbox: what waits, what missed its time, what failed, what is out, and the ways on."""

from collections.abc import Callable
from datetime import datetime, timedelta

from core.audit.model import AuditAction
from core.delegation.model import Action, Decision
from core.drafts.model import RelationKind
from core.publishing.model import OutboxState, When
from core.text.thread import BREAK
from core.workplace import Workplace
from tests.fakes import FakeClock
from tests.ui.desk import Authority, Desk
from tests.ui.outbox_desk import (
    OTHER_TEXT,
    TEXT,
    ZONE,
    deleting,
    draft,
    fail,
    miss,
    only_card,
    outbox,
    plan,
    press,
    publish,
    sending,
    state,
)
from tests.ui.social_desk import SocialDesk, social_desk
from ui.outbox.actions import Do
from ui.widgets.read_text import ReadText

WHY = "تاريخ خاطئ"


# Planned


def test_a_planned_post_says_when_it_goes_out(desk: Desk) -> None:
    desk.workplace.publishing.publish(
        draft(desk), When(datetime.fromisoformat("2026-11-29T05:30:00+00:00"), ZONE)
    )
    assert "29 November 2026 09:30" in only_card(desk).receipt


def test_a_planned_post_leads_to_its_day_in_the_calendar(desk: Desk) -> None:
    at = plan(desk, ahead=timedelta(days=40))
    press(only_card(desk), Do.SHOW_IN_CALENDAR)
    calendar = desk.shell.calendar
    desk.wait(calendar.isVisible)
    assert calendar._model.anchor == at.astimezone().date()  # noqa: SLF001


def test_a_post_is_not_sent_ahead_of_its_time_by_one_press(desk: Desk) -> None:
    plan(desk)
    press(only_card(desk), Do.SEND)
    sending(desk).reject()
    assert state(desk) is OutboxState.QUEUED


def test_the_last_look_shows_the_text_and_names_the_account(desk: Desk) -> None:
    plan(desk)
    press(only_card(desk), Do.SEND)
    dialog = sending(desk)
    shown = dialog.findChildren(ReadText)[0].toPlainText()
    assert (shown, "حساب التدريب" in dialog.go_on.text()) == (TEXT, True)
    dialog.reject()


def test_a_planned_post_goes_out_when_it_is_confirmed(desk: Desk) -> None:
    plan(desk)
    press(only_card(desk), Do.SEND)
    sending(desk).go_on.click()
    desk.wait(lambda: state(desk) is OutboxState.PUBLISHED)
    desk.wait(desk.shell.outbox.message.isVisible)
    assert "practice.example" in desk.shell.outbox.message.words


def test_while_all_publishing_is_stopped_the_post_stays_and_the_page_says_why(desk: Desk) -> None:
    plan(desk)
    desk.workplace.publishing.pause("بلاغ كاذب")
    press(only_card(desk), Do.SEND)
    sending(desk).go_on.click()
    desk.wait(desk.shell.outbox.message.isVisible)
    assert desk.shell.outbox.message.words.startswith("All publishing is stopped.")
    assert desk.workplace.timeline() == ()


# Overdue


def test_what_missed_its_time_stands_first_under_a_strip_that_says_so(desk: Desk) -> None:
    miss(desk)
    publish(desk, OTHER_TEXT)
    page = outbox(desk)
    assert page.overdue.isVisible()
    assert [card.job.state for card in page.cards] == [OutboxState.OVERDUE, OutboxState.PUBLISHED]


def test_what_missed_its_time_goes_out_late_on_a_persons_word(desk: Desk) -> None:
    miss(desk)
    press(only_card(desk), Do.SEND)
    sending(desk).go_on.click()
    desk.wait(lambda: state(desk) is OutboxState.PUBLISHED)
    actions = [entry.action for entry in desk.workplace.audit.entries()]
    assert AuditAction.SENT_LATE in actions


def test_the_strip_is_gone_once_the_post_is_taken_back(desk: Desk) -> None:
    miss(desk)
    card = only_card(desk)
    press(card, Do.WITHDRAW)
    desk.wait(lambda: not desk.shell.outbox.overdue.isVisible())


# Failed


def test_a_post_that_failed_says_why_and_what_helps(social: SocialDesk) -> None:
    fail(social)
    card = only_card(social.desk)
    assert "Only the platform can lift that" in card.reason
    assert "the text is a draft again" in card.reason


def test_trying_again_shows_the_draft_as_it_stands_now(social: SocialDesk) -> None:
    made = fail(social)
    social.workplace.drafts.save(made, OTHER_TEXT, 0)
    press(only_card(social.desk), Do.RETRY)
    dialog = sending(social.desk)
    assert dialog.findChildren(ReadText)[0].toPlainText() == OTHER_TEXT
    dialog.reject()


def test_trying_again_publishes_what_failed(social: SocialDesk) -> None:
    fail(social)
    press(only_card(social.desk), Do.RETRY)
    sending(social.desk).go_on.click()
    social.desk.wait(lambda: [post.text for post in social.server.statuses] == [TEXT])


def test_a_failed_post_that_was_published_since_is_not_tried_again(social: SocialDesk) -> None:
    made = fail(social)
    social.workplace.publishing.publish(made)
    failed = next(
        card for card in outbox(social.desk).cards if card.job.state is OutboxState.FAILED
    )
    assert Do.RETRY not in failed.actions_row.buttons


def test_an_account_that_must_be_connected_again_leads_to_the_accounts(social: SocialDesk) -> None:
    for token in list(social.server.oauth.tokens):
        social.server.revoke(token)
    social.workplace.publishing.publish(draft(social.desk))
    press(only_card(social.desk), Do.CONNECT)
    social.desk.wait(social.desk.shell.accounts.isVisible)


def test_a_limit_of_use_says_until_when(social: SocialDesk) -> None:
    social.server.budget.limit = 0
    social.workplace.publishing.publish(draft(social.desk))
    card = only_card(social.desk)
    again = card.item.next_attempt_at
    assert again is not None
    ends = (again + timedelta(minutes=1)).astimezone(card.standing.habits.zone)
    assert f"limit until \u2068{ends:%H:%M}\u2069" in card.reason


# Deleting


def test_nothing_is_deleted_without_a_reason(desk: Desk) -> None:
    publish(desk)
    press(only_card(desk), Do.DELETE)
    assert not deleting(desk).go_on.isEnabled()
    deleting(desk).reject()


def test_a_deleted_post_is_gone_and_the_log_keeps_why(desk: Desk) -> None:
    publish(desk)
    press(only_card(desk), Do.DELETE)
    dialog = deleting(desk)
    dialog.reason.input.setPlainText(WHY)
    dialog.go_on.click()
    desk.wait(lambda: state(desk) is OutboxState.DELETED)
    entry = desk.workplace.audit.entries()[0]
    assert (desk.workplace.timeline(), entry.action, entry.detail["reason"]) == (
        (),
        AuditAction.POST_DELETED,
        WHY,
    )
    desk.wait(lambda: desk.shell.outbox.dialog is None)


def test_all_parts_of_a_thread_are_deleted(social: SocialDesk) -> None:
    publish(social.desk, f"{TEXT}\n{BREAK}\n{OTHER_TEXT}")
    press(only_card(social.desk), Do.DELETE)
    dialog = deleting(social.desk)
    dialog.reason.input.setPlainText(WHY)
    dialog.go_on.click()
    social.desk.wait(lambda: social.server.statuses == [])
    social.desk.wait(lambda: social.desk.shell.outbox.dialog is None)


def test_a_deletion_that_fails_keeps_the_reason_that_was_typed(social: SocialDesk) -> None:
    publish(social.desk)
    press(only_card(social.desk), Do.DELETE)
    dialog = deleting(social.desk)
    dialog.reason.input.setPlainText(WHY)
    social.server.suspend()
    dialog.go_on.click()
    social.desk.wait(lambda: bool(dialog.message.words))
    assert (dialog.reason.text, dialog.go_on.isEnabled()) == (WHY, True)
    dialog.reject()


def test_a_post_that_was_deleted_offers_nothing_more(desk: Desk) -> None:
    publish(desk)
    (item,) = desk.workplace.publishing.outbox()
    desk.workplace.acts.delete(item.id, WHY)
    card = only_card(desk)
    assert (card.actions_row.buttons, card.actions_row.menu) == ({}, {})


# A draft about a post of one's own


def test_an_answer_to_a_post_of_ones_own_begins_as_a_draft(desk: Desk) -> None:
    publish(desk)
    press(only_card(desk), Do.ANSWER)
    desk.wait(desk.shell.composer.sheet.relation.isVisible)
    (item,) = desk.workplace.publishing.outbox()
    made = desk.workplace.drafts.last_open()
    assert made is not None
    assert made.relation is not None
    assert item.receipt is not None
    assert (made.relation.kind, made.relation.uri) == (RelationKind.ANSWERS, item.receipt.uri)


def test_what_the_platform_lacks_is_not_offered(desk: Desk) -> None:
    publish(desk)
    assert Do.QUOTE not in only_card(desk).actions_row.menu


def test_what_the_decision_does_not_permit_is_not_offered(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
    clock: FakeClock,
) -> None:
    publishing_only = frozenset({Action.PUBLISH})
    with social_desk(at_desk, authority, decision, official, clock, publishing_only) as made:
        publish(made.desk)
        assert only_card(made.desk).actions_row.more is None
