"""While a post waits: what stops it, and how it is taken back."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from core.audit.model import AuditAction
from core.delegation.model import Action, DelegationProblem
from core.identity.model import IdentityProblem
from core.policy.model import Answer
from core.publishing.model import (
    Blocked,
    OutboxState,
    Published,
    PublishingProblem,
    Refusal,
)
from core.publishing.permit import LIFETIME
from tests.delegating import code_of
from tests.memory_platform import Moment
from tests.office import changed
from tests.posts import hash_of
from tests.publishing_desk import (
    OFFLINE,
    QUESTIONED,
    TEXT,
    PublishingDesk,
    failed,
    interrupted,
    published,
    start_again,
    unknown,
    wait_in_outbox,
    withdrawn,
)


def stopped(desk: PublishingDesk) -> tuple[str, str | None]:
    """Why the queued item was stopped without a word to the platform."""
    desk.pass_time(minutes=1)
    reason = desk.item().reason
    assert (desk.item().state, desk.platform.texts) == (OutboxState.FAILED, [])
    assert "publish" not in desk.platform.calls
    assert desk.drafts.count() == 1
    assert reason is not None
    return reason.code, reason.clause


def test_a_revoked_decision_stops_a_queued_post(desk: PublishingDesk):
    wait_in_outbox(desk)
    content = desk.bench.authority.revoke(desk.bench.decision, desk.clock.now())
    desk.bench.delegation.import_revocation(content)
    assert stopped(desk) == (DelegationProblem.REVOKED, "ACC-1")


def test_an_ended_decision_stops_a_queued_post(desk: PublishingDesk):
    short = changed(desk.bench.decision, valid_until=desk.clock.now() + timedelta(seconds=50))
    desk.bench.take_decision(short)
    wait_in_outbox(desk)
    assert stopped(desk) == (DelegationProblem.EXPIRED, "ACC-1")


def test_a_decision_without_the_action_stops_a_queued_post(desk: PublishingDesk):
    wait_in_outbox(desk)
    desk.bench.take_decision(changed(desk.bench.decision, actions=frozenset({Action.LIKE})))
    assert stopped(desk) == (DelegationProblem.ACTION_NOT_NAMED, "ACC-1")


@pytest.mark.parametrize("column", ["text", "content_hash"])
def test_a_changed_text_stops_a_queued_post(desk: PublishingDesk, column: str):
    wait_in_outbox(desk)
    desk.sql(f"UPDATE outbox SET {column} = 'نص آخر'")  # noqa: S608 - a name of this file's
    assert stopped(desk) == (PublishingProblem.CONTENT_CHANGED, "TRN")


def test_a_text_changed_together_with_its_hash_is_reviewed_like_any_other(desk: PublishingDesk):
    wait_in_outbox(desk)
    insult = "يا كلب"
    desk.sql(f"UPDATE outbox SET text = '{insult}', content_hash = '{hash_of(insult)}'")  # noqa: S608
    assert stopped(desk) == (PublishingProblem.BLOCKED, "BAN-2")


def test_an_answer_taken_back_stops_a_queued_post(desk: PublishingDesk):
    draft = desk.draft(QUESTIONED)
    blocked = desk.publishing.publish(draft)
    assert isinstance(blocked, Blocked)
    question = blocked.findings[0].key
    desk.drafts.answer(draft, question, "قرار رقم 12/2026")
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    desk.publishing.publish(draft)
    desk.drafts.answer(draft, question, "")
    assert stopped(desk) == (PublishingProblem.BLOCKED, "BAN-5")


def test_an_answered_question_is_published_after_waiting(desk: PublishingDesk):
    draft = desk.draft(QUESTIONED)
    blocked = desk.publishing.publish(draft)
    assert isinstance(blocked, Blocked)
    desk.drafts.answer(draft, blocked.findings[0].key, "قرار رقم 12/2026")
    assert desk.drafts.read(draft).answers == (Answer(blocked.findings[0].key, "قرار رقم 12/2026"),)
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    desk.publishing.publish(draft)
    desk.pass_time(minutes=1)
    assert desk.platform.texts == [QUESTIONED]


def test_a_lock_leaves_the_outbox_as_it_is(desk: PublishingDesk):
    wait_in_outbox(desk)
    desk.session.end()
    before = desk.item()
    refused = code_of(lambda: desk.pass_time(minutes=1))
    assert (refused, desk.item()) == (IdentityProblem.LOCKED, before)
    assert desk.platform.calls == []


def test_an_item_that_waited_through_a_lock_goes_out_after_the_next_sign_in(
    desk: PublishingDesk,
):
    wait_in_outbox(desk)
    desk.session.end()
    again = start_again(desk)
    again.pass_time(minutes=1)
    assert (again.item().state, again.platform.texts) == (OutboxState.PUBLISHED, [TEXT])


def test_a_lock_while_the_platform_is_asked_stops_the_post(desk: PublishingDesk):
    desk.platform.at(Moment.ASKED_WHOSE_TOKEN, desk.session.end)
    outcome = desk.publish()
    assert isinstance(outcome, Refusal)
    assert (outcome.code, outcome.clause) == (IdentityProblem.LOCKED, "SEC-4")
    assert desk.platform.texts == []


def test_a_platform_that_answers_too_slowly_finds_the_permit_ended(desk: PublishingDesk):
    desk.platform.at(Moment.ASKED_WHOSE_TOKEN, lambda: desk.clock.advance(LIFETIME))
    outcome = desk.publish()
    assert isinstance(outcome, Refusal)
    assert outcome.code == PublishingProblem.PERMIT_EXPIRED
    assert desk.platform.texts == []


def test_the_log_names_the_decision_under_which_it_was_sent(desk: PublishingDesk):
    wait_in_outbox(desk)
    following = changed(desk.bench.decision, id="f" * 32, number="200/2026")
    desk.bench.take_decision(following)
    desk.bench.delegation.import_revocation(
        desk.bench.authority.revoke(desk.bench.decision, desk.clock.now())
    )
    desk.pass_time(minutes=1)
    published = desk.entries()[-1]
    assert (published.action, published.decision_number) == (AuditAction.PUBLISHED, "200/2026")
    assert (desk.item().decision_id, desk.item().decision_number) == ("f" * 32, "200/2026")


def test_a_waiting_item_can_be_taken_back_and_is_not_sent(desk: PublishingDesk):
    wait_in_outbox(desk)
    taken = desk.publishing.withdraw(desk.item().id)
    assert (taken.state, desk.drafts.count()) == (OutboxState.WITHDRAWN, 1)
    assert desk.pass_time(hours=1) == 0
    assert (desk.platform.texts, desk.log()[-1]) == ([], AuditAction.WITHDRAWN)


@pytest.mark.parametrize("reach", [published, failed, unknown, withdrawn, interrupted])
def test_only_a_waiting_item_can_be_taken_back(
    desk: PublishingDesk, reach: Callable[[PublishingDesk], None]
):
    reach(desk)
    before = desk.item()
    refused = code_of(lambda: desk.publishing.withdraw(before.id))
    assert (refused, desk.item()) == (PublishingProblem.NOT_WITHDRAWABLE, before)


def test_an_item_that_is_not_there_cannot_be_taken_back(desk: PublishingDesk):
    assert code_of(lambda: desk.publishing.withdraw("x")) is PublishingProblem.NOT_FOUND


def test_a_draft_taken_back_can_be_published_anew(desk: PublishingDesk):
    wait_in_outbox(desk)
    draft = desk.publishing.withdraw(desk.item().id).draft_id
    assert isinstance(desk.publishing.publish(draft), Published)
    assert desk.platform.texts == [TEXT]


def test_a_queued_post_waits_until_the_new_policy_was_read(desk: PublishingDesk):
    wait_in_outbox(desk)
    desk.rules.policy_read = False
    desk.pass_time(minutes=1)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.QUEUED, [])
    desk.rules.policy_read = True
    desk.pass_time(minutes=20)
    assert desk.item().state is OutboxState.PUBLISHED
