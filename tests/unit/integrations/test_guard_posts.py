"""Foreign posts: found beside our own, and settled."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.audit.model import AuditAction
from core.delegation.model import Action, DelegationProblem
from core.integrations.model import ForeignPost, ForeignState
from core.integrations.problems import GuardProblem
from core.platforms.model import PlatformProblem
from core.policy.model import AnswerProblem
from core.publishing.model import OutboxState, Published, When
from core.text.thread import BREAK
from tests.delegating import ACCOUNT, code_of, refusal_of
from tests.guard_desk import PRIVATE, STRANGE, WHY, GuardDesk
from tests.memory_platform import Moment
from tests.publishing_desk import OFFLINE, TEXT, interrupted, unknown


def states(desk: GuardDesk) -> list[ForeignState]:
    return [one.state for one in desk.guard.overview().foreign]


# Finding


def test_a_post_that_did_not_leave_here_is_found(desk: GuardDesk):
    post = desk.stranger(STRANGE, "a game")
    assert (post.text, post.app, post.state, post.from_before) == (
        STRANGE,
        "a game",
        ForeignState.OPEN,
        False,
    )


def test_it_stands_in_the_log(desk: GuardDesk):
    post = desk.stranger(STRANGE, "a game")
    (entry,) = desk.logged(AuditAction.FOREIGN_POST_FOUND)
    assert (entry.account, entry.subject, entry.detail["uri"], entry.detail["app"]) == (
        ACCOUNT.handle,
        post.id,
        post.uri,
        "a game",
    )


def test_it_is_found_once(desk: GuardDesk):
    desk.stranger()
    assert (desk.look(), len(desk.guard.overview().foreign)) == ((), 1)


def test_our_own_post_is_no_stranger(desk: GuardDesk):
    desk.look()
    desk.publishing.publish()
    assert desk.look() == ()


def test_no_part_of_our_thread_is_one(desk: GuardDesk):
    desk.look()
    desk.publishing.publish(f"الجزء الأول\n{BREAK}\nالجزء الثاني")
    assert (desk.look(), len(desk.platform.texts)) == ((), 2)


def test_what_the_platform_published_at_its_time_is_none(desk: GuardDesk):
    desk.look()
    _entrust(desk)
    desk.clock.advance(timedelta(hours=1))
    desk.platform.run_scheduled()
    assert (desk.look(), desk.platform.texts) == ((), [TEXT])


def _entrust(desk: GuardDesk) -> None:
    """Leave a post with the platform for half an hour from now."""
    at = desk.clock.now() + timedelta(minutes=30)
    draft = desk.publishing.draft()
    desk.publishing.publishing.publish(draft, When(at, "Asia/Muscat", by_platform=True))


@pytest.mark.parametrize("bring", [unknown, interrupted])
def test_what_nobody_knows_the_outcome_of_is_none(desk: GuardDesk, bring):
    desk.look()
    bring(desk.publishing)
    assert (desk.look(), desk.platform.texts) == ((), [TEXT])


def test_a_stranger_beside_it_is_found(desk: GuardDesk):
    desk.look()
    unknown(desk.publishing)
    desk.platform.write_elsewhere(STRANGE)
    assert [one.text for one in desk.look()] == [STRANGE]


def test_once_it_is_settled_it_is_ours(desk: GuardDesk):
    desk.look()
    unknown(desk.publishing)
    desk.publishing.pass_time(minutes=5)
    assert (desk.look(), desk.publishing.item().state) == ((), OutboxState.PUBLISHED)


def test_the_same_text_from_long_before_is_not_taken_for_it(desk: GuardDesk):
    desk.look()
    hour_ago = desk.clock.now() - timedelta(hours=1)
    desk.platform.write_elsewhere(TEXT, at=hour_ago)
    unknown(desk.publishing)
    assert [one.published_at for one in desk.look()] == [hour_ago]


def test_what_proves_to_be_ours_later_waits_for_nobody(desk: GuardDesk):
    desk.look()
    desk.publishing.publish()
    uri = desk.publishing.item().receipt.uri  # pyright: ignore[reportOptionalMemberAccess]
    desk.publishing.sql("CREATE TABLE aside AS SELECT * FROM receipt")
    desk.publishing.sql("DELETE FROM receipt")
    (found,) = desk.look()
    desk.publishing.sql("INSERT INTO receipt SELECT * FROM aside")
    desk.look()
    assert (found.uri, states(desk)) == (uri, [ForeignState.CLAIMED])


def test_somebody_elses_post_in_the_list_is_none(desk: GuardDesk):
    desk.look()
    desk.platform.of_others.add(desk.platform.write_elsewhere(STRANGE))
    assert desk.look() == ()


def test_a_platform_that_is_not_reached_is_told(desk: GuardDesk):
    desk.platform.raise_at(Moment.ASKED_FOR_POST, OFFLINE)
    assert code_of(desk.look) is PlatformProblem.OFFLINE
    assert desk.guard.check_of(ACCOUNT.key).watch_code == PlatformProblem.OFFLINE.value


# What was there before


def test_what_was_there_before_the_first_look_waits_for_nobody(desk: GuardDesk):
    desk.platform.write_elsewhere(STRANGE, "a game")
    desk.look()
    (post,) = desk.guard.overview().foreign
    assert (post.from_before, desk.guard.needs_a_person()) == (True, 0)


def test_it_stops_nothing(desk: GuardDesk):
    desk.platform.write_elsewhere(STRANGE, "a game")
    desk.look()
    assert isinstance(desk.publishing.publish(), Published)


def test_a_post_that_says_it_is_old_is_new_all_the_same(desk: GuardDesk):
    desk.look()
    long_ago = desk.clock.now() - timedelta(days=900)
    desk.platform.write_elsewhere(STRANGE, at=long_ago)
    assert [one.from_before for one in desk.look()] == [False]


def test_what_the_first_look_could_not_see_is_from_before(desk: GuardDesk):
    begin = desk.clock.now() - timedelta(days=200)
    for day in range(101):
        desk.platform.write_elsewhere(f"{STRANGE} {day}", at=begin + timedelta(days=day))
    desk.look()
    newest = next(reversed(desk.platform.posts))
    del desk.platform.posts[newest]
    desk.look()
    posts = desk.guard.overview().foreign
    assert (len(posts), {one.from_before for one in posts}) == (101, {True})


# Settling


def test_it_is_claimed_with_its_reason(desk: GuardDesk):
    post = desk.guard.claim(desk.stranger().id, WHY)
    assert (post.state, post.reason, post.settled_at) == (
        ForeignState.CLAIMED,
        WHY,
        desk.clock.now(),
    )


def test_the_claim_stands_in_the_log(desk: GuardDesk):
    post = desk.stranger()
    desk.guard.claim(post.id, WHY)
    (entry,) = desk.logged(AuditAction.FOREIGN_POST_CLAIMED)
    assert (entry.subject, entry.detail["uri"], entry.detail["reason"]) == (post.id, post.uri, WHY)


def test_it_is_deleted_at_the_platform(desk: GuardDesk):
    post = desk.guard.delete(desk.stranger().id, WHY)
    assert (post.state, desk.platform.texts) == (ForeignState.DELETED, [])


def test_the_deletion_stands_in_the_log(desk: GuardDesk):
    post = desk.stranger()
    desk.guard.delete(post.id, WHY)
    (entry,) = desk.logged(AuditAction.POST_DELETED)
    assert (entry.subject, entry.decision_number, entry.detail["reason"]) == (
        post.id,
        desk.publishing.bench.decision.number,
        WHY,
    )


def test_what_was_not_deleted_still_waits(desk: GuardDesk):
    post = desk.stranger()
    desk.platform.raise_at(Moment.ACTING, OFFLINE)
    refusal_of(lambda: desk.guard.delete(post.id, WHY))
    assert (states(desk), desk.guard.needs_a_person()) == ([ForeignState.OPEN], 1)


def test_who_may_not_delete_deletes_nothing(desk: GuardDesk):
    post = desk.stranger()
    publishing = desk.publishing
    publishing.sql("DELETE FROM decision")
    allowed = publishing.bench.decision.actions - {Action.DELETE}
    publishing.bench.take_decision(replace(publishing.bench.decision, actions=allowed))
    problem = refusal_of(lambda: desk.guard.delete(post.id, WHY))
    assert (problem.code, len(desk.platform.texts)) == (DelegationProblem.ACTION_NOT_NAMED, 1)


def settled_by_claim(desk: GuardDesk, post: ForeignPost, reason: str) -> None:
    desk.guard.claim(post.id, reason)


def settled_by_deletion(desk: GuardDesk, post: ForeignPost, reason: str) -> None:
    desk.guard.delete(post.id, reason)


WAYS = pytest.mark.parametrize("settle", [settled_by_claim, settled_by_deletion])


@WAYS
def test_without_a_reason_nothing_is_settled(desk: GuardDesk, settle):
    post = desk.stranger()
    problem = refusal_of(lambda: settle(desk, post, "  "))
    assert (problem.code, problem.clause, states(desk)) == (
        GuardProblem.REASON_MISSING,
        "TRN",
        [ForeignState.OPEN],
    )


@WAYS
def test_a_reason_with_personal_data_is_refused(desk: GuardDesk, settle):
    post = desk.stranger()
    problem = refusal_of(lambda: settle(desk, post, PRIVATE))
    assert (problem.code, problem.clause) == (AnswerProblem.PRIVATE, "PRV")


@WAYS
def test_what_is_settled_is_settled_once(desk: GuardDesk, settle):
    post = desk.stranger()
    desk.guard.claim(post.id, WHY)
    assert code_of(lambda: settle(desk, post, WHY)) is GuardProblem.ALREADY_SETTLED


@WAYS
def test_without_a_decision_over_the_account_nothing_is_settled(desk: GuardDesk, settle):
    post = desk.stranger()
    desk.publishing.sql("DELETE FROM decision")
    assert refusal_of(lambda: settle(desk, post, WHY)).clause == "ACC-1"


def test_a_post_that_was_never_seen_is_not_there(desk: GuardDesk):
    assert code_of(lambda: desk.guard.claim("nothing", WHY)) is GuardProblem.NOT_FOUND


def test_what_is_gone_by_itself_waits_for_nobody(desk: GuardDesk):
    desk.stranger()
    desk.platform.posts.clear()
    desk.look()
    assert (states(desk), desk.guard.needs_a_person()) == ([ForeignState.GONE], 0)


def test_what_is_still_there_behind_the_newest_waits(desk: GuardDesk):
    post = desk.stranger()
    for number in range(100):
        desk.platform.write_elsewhere(f"{STRANGE} {number}")
    desk.look()
    assert desk.guard.foreign_post(post.id).state is ForeignState.OPEN


def test_a_claim_and_its_log_entry_stand_together(desk: GuardDesk):
    post = desk.stranger()
    desk.publishing.sql(
        "CREATE TRIGGER failing BEFORE INSERT ON audit_entry "
        "WHEN NEW.action = 'audit_foreign_post_claimed' "
        "BEGIN SELECT RAISE(ABORT, 'as the test wants it'); END"
    )
    with pytest.raises(Exception, match="as the test wants it"):
        desk.guard.claim(post.id, WHY)
    assert desk.guard.foreign_post(post.id).state is ForeignState.OPEN
