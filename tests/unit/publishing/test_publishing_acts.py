"""Liking, boosting and deleting: asked of the gate, done once, written down."""

from dataclasses import replace

import pytest
from sqlalchemy.exc import DatabaseError

from core.audit.model import AuditAction
from core.delegation.model import Action, Decision, DelegationProblem
from core.foundation.errors import NatiqError
from core.platforms.model import PlatformProblem, PostRef, Rejected
from core.platforms.protocol import ActKind
from core.policy.model import AnswerProblem
from core.publishing.model import OutboxState, PublishingProblem
from core.text.thread import BREAK
from tests.delegating import ACCOUNT, refusal_of
from tests.memory_platform import Moment, PowerCutError
from tests.publishing_desk import NO_ANSWER, OFFLINE, PublishingDesk

POST = PostRef("https://a.example/1", "v1")
LINK = "https://a.example/@somebody/1"
WHY = "إعلان رسمي من الدفاع المدني"


def test_a_like_reaches_the_platform(desk: PublishingDesk):
    desk.acts.do(ACCOUNT.key, ActKind.LIKE, POST)
    assert [act.kind for act in desk.platform.acts] == [ActKind.LIKE]


def test_a_boost_needs_a_reason(desk: PublishingDesk):
    problem = refusal_of(lambda: desk.acts.do(ACCOUNT.key, ActKind.BOOST, POST, "  "))
    assert (problem.code, problem.clause, desk.platform.acts) == (
        PublishingProblem.REASON_MISSING,
        "CON-3",
        [],
    )


def test_the_reason_for_a_boost_stands_in_the_log(desk: PublishingDesk):
    desk.acts.do(ACCOUNT.key, ActKind.BOOST, POST, WHY)
    entry = desk.entries()[-1]
    assert (entry.action, entry.detail["reason"], entry.detail["uri"]) == (
        AuditAction.BOOSTED,
        WHY,
        POST.uri,
    )


def test_where_people_find_a_boosted_post_stands_in_the_log(desk: PublishingDesk):
    desk.acts.do(ACCOUNT.key, ActKind.BOOST, POST, WHY, link=LINK)
    assert desk.entries()[-1].detail["link"] == LINK


def test_the_log_tells_apart_accounts_of_one_handle(desk: PublishingDesk):
    desk.acts.do(ACCOUNT.key, ActKind.LIKE, POST)
    assert desk.entries()[-1].detail["account_key"] == ACCOUNT.key


def test_to_take_a_boost_back_needs_none(desk: PublishingDesk):
    desk.acts.do(ACCOUNT.key, ActKind.BOOST, POST, undo=True)
    assert desk.log()[-1] == AuditAction.UNDONE


@pytest.mark.parametrize("kind", [ActKind.LIKE, ActKind.BOOST])
def test_what_the_decision_does_not_permit_is_refused(desk: PublishingDesk, kind: ActKind):
    allowed = desk.bench.decision.actions - {Action(kind.value)}
    desk.sql("DELETE FROM decision")
    desk.bench.take_decision(_with_actions(desk, allowed))
    problem = refusal_of(lambda: desk.acts.do(ACCOUNT.key, kind, POST, WHY))
    assert (problem.code, desk.platform.acts) == (DelegationProblem.ACTION_NOT_NAMED, [])


def _with_actions(desk: PublishingDesk, actions: frozenset[Action]) -> Decision:
    return replace(desk.bench.decision, actions=actions)


def test_a_token_of_another_account_is_refused(desk: PublishingDesk):
    desk.platform.token_of = "did:plc:" + "c" * 24
    problem = refusal_of(lambda: desk.acts.do(ACCOUNT.key, ActKind.LIKE, POST))
    assert (problem.code, desk.platform.acts) == (PublishingProblem.WRONG_ACCOUNT, [])


@pytest.mark.parametrize(
    ("problem", "action"),
    [(OFFLINE, AuditAction.ACT_FAILED), (NO_ANSWER, AuditAction.UNCERTAIN)],
)
def test_what_went_wrong_stands_in_the_log(
    desk: PublishingDesk, problem: NatiqError, action: AuditAction
):
    desk.platform.raise_at(Moment.ACTING, problem)
    refusal_of(lambda: desk.acts.do(ACCOUNT.key, ActKind.LIKE, POST))
    entry = desk.entries()[-1]
    assert (entry.action, entry.detail["code"]) == (action, problem.code.value)


def test_what_died_in_between_stands_in_the_log(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ACTING, PowerCutError())
    with pytest.raises(PowerCutError):
        desk.acts.do(ACCOUNT.key, ActKind.BOOST, POST, WHY)
    entry = desk.entries()[-1]
    assert (entry.action, entry.detail["act"], entry.detail["reason"]) == (
        AuditAction.ACT_BEGUN,
        ActKind.BOOST.value,
        WHY,
    )


@pytest.mark.parametrize("kind", [ActKind.LIKE, ActKind.BOOST])
def test_what_is_refused_here_was_never_begun(desk: PublishingDesk, kind: ActKind):
    desk.platform.token_of = "did:plc:" + "c" * 24
    refusal_of(lambda: desk.acts.do(ACCOUNT.key, kind, POST, WHY))
    assert desk.log() == [AuditAction.ACT_FAILED]


PRIVATE = "صاحبه رقمه المدني 12345678"


def test_a_reason_with_personal_data_is_refused(desk: PublishingDesk):
    problem = refusal_of(lambda: desk.acts.do(ACCOUNT.key, ActKind.BOOST, POST, PRIVATE))
    assert (problem.code, problem.clause, desk.log()) == (AnswerProblem.PRIVATE, "PRV", [])


def test_a_locked_desk_does_nothing(desk: PublishingDesk):
    desk.session.end()
    refusal_of(lambda: desk.acts.do(ACCOUNT.key, ActKind.LIKE, POST))
    assert desk.platform.calls == []


def test_in_a_pause_nothing_is_added(desk: PublishingDesk):
    desk.publishing.pause(WHY)
    problem = refusal_of(lambda: desk.acts.do(ACCOUNT.key, ActKind.BOOST, POST, WHY))
    assert problem.code is PublishingProblem.PAUSED


@pytest.mark.parametrize("kind", [ActKind.LIKE, ActKind.BOOST])
def test_in_a_pause_it_can_be_taken_back(desk: PublishingDesk, kind: ActKind):
    desk.publishing.pause(WHY)
    desk.acts.do(ACCOUNT.key, kind, POST, undo=True)
    assert [act.undo for act in desk.platform.acts] == [True]


# Deleting


def test_a_post_of_ours_is_taken_away(desk: PublishingDesk):
    desk.publish()
    desk.acts.delete(desk.item().id, WHY)
    assert (desk.platform.texts, desk.item().state) == ([], OutboxState.DELETED)


def test_in_a_pause_it_can_be_taken_away(desk: PublishingDesk):
    desk.publish()
    desk.publishing.pause(WHY)
    desk.acts.delete(desk.item().id, WHY)
    assert desk.platform.texts == []


def test_a_deletion_needs_a_reason(desk: PublishingDesk):
    desk.publish()
    problem = refusal_of(lambda: desk.acts.delete(desk.item().id, ""))
    assert (problem.code, desk.item().state) == (
        PublishingProblem.REASON_MISSING,
        OutboxState.PUBLISHED,
    )


def test_what_was_not_deleted_still_stands_as_published(desk: PublishingDesk):
    desk.publish()
    desk.platform.raise_at(Moment.ACTING, Rejected(PlatformProblem.REJECTED))
    refusal_of(lambda: desk.acts.delete(desk.item().id, WHY))
    assert desk.item().state is OutboxState.PUBLISHED


def test_the_receipt_of_what_was_deleted_is_kept(desk: PublishingDesk):
    desk.publish()
    before = desk.item().receipt
    desk.acts.delete(desk.item().id, WHY)
    assert desk.item().receipt == before


def test_a_deletion_and_its_log_entry_stand_together(desk: PublishingDesk):
    desk.publish()
    desk.sql(
        "CREATE TRIGGER failing BEFORE UPDATE OF state ON outbox "
        "BEGIN SELECT RAISE(ABORT, 'as the test wants it'); END"
    )
    with pytest.raises(DatabaseError, match="as the test wants it"):
        desk.acts.delete(desk.item().id, WHY)
    assert desk.log()[-1] == AuditAction.ACT_BEGUN


def test_a_deletion_for_a_reason_with_personal_data_is_refused(desk: PublishingDesk):
    desk.publish()
    problem = refusal_of(lambda: desk.acts.delete(desk.item().id, PRIVATE))
    assert (problem.code, len(desk.platform.texts)) == (AnswerProblem.PRIVATE, 1)


def test_a_thread_whose_beginning_was_deleted_goes_no_further(desk: PublishingDesk):
    _half_out(desk)
    desk.acts.delete(desk.publishing.jobs()[0].first.id, WHY)
    desk.pass_time(minutes=1)
    second = desk.publishing.jobs()[0].items[1]
    assert (second.state, second.reason and second.reason.code, desk.platform.texts) == (
        OutboxState.FAILED,
        PlatformProblem.POST_NOT_FOUND.value,
        [],
    )


def test_what_it_would_have_said_is_a_draft_then(desk: PublishingDesk):
    _half_out(desk)
    desk.acts.delete(desk.publishing.jobs()[0].first.id, WHY)
    desk.pass_time(minutes=1)
    assert [one.opening for one in desk.drafts.recent(5)] == ["الجزء الثاني"]


def _half_out(desk: PublishingDesk) -> None:
    """Bring a thread to where its first part is out and the second one waits."""
    desk.platform.at(
        Moment.AFTER_WRITING, lambda: desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    )
    desk.publish(f"الجزء الأول\n{BREAK}\nالجزء الثاني")


def test_only_what_is_out_can_be_deleted(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, Rejected(PlatformProblem.REJECTED))
    desk.publish()
    problem = refusal_of(lambda: desk.acts.delete(desk.item().id, WHY))
    assert problem.code is PublishingProblem.NOT_FOUND


def test_the_text_of_a_post_is_looked_at_before_it_is_boosted(desk: PublishingDesk):
    desk.publish()
    link = desk.item().receipt.link  # pyright: ignore[reportOptionalMemberAccess]
    seen = desk.acts.look_up(ACCOUNT.key, link)
    insulting = replace(seen, text="يا حمار أنت لا تفهم")
    assert (desk.acts.concerns_about(seen), len(desk.acts.concerns_about(insulting))) == ((), 1)
