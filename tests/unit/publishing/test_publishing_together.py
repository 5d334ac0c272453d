"""One text for several accounts: a job for each, which stands and fails by itself."""

from collections.abc import Generator
from datetime import timedelta
from pathlib import Path

import pytest

from core.identity.model import IdentityProblem
from core.platforms.model import PlatformProblem, Rejected
from core.publishing.model import (
    OutboxItem,
    OutboxState,
    Published,
    PublishingProblem,
    Refusal,
    Together,
    Waiting,
    When,
)
from tests.delegating import ACCOUNT, OTHER_ACCOUNT, refusal_of
from tests.memory_platform import MemoryPlatform, Moment
from tests.publishing_desk import OFFLINE, TEXT, PublishingDesk, open_desk_of_two

BOTH = ACCOUNT.key, OTHER_ACCOUNT.key
AN_HOUR = timedelta(hours=1)


@pytest.fixture
def desk(tmp_path: Path) -> Generator[PublishingDesk]:
    made = open_desk_of_two(tmp_path)
    yield made
    made.bench.database.close()


def other(desk: PublishingDesk) -> MemoryPlatform:
    return desk.others[OTHER_ACCOUNT.key]


def publish(desk: PublishingDesk, text: str = TEXT) -> Together:
    return desk.publishing.publish_together(desk.draft(text), BOTH)


def items(desk: PublishingDesk) -> dict[str, OutboxItem]:
    return {item.account_key: item for item in desk.publishing.outbox()}


def test_a_text_goes_to_both_accounts(desk: PublishingDesk):
    publish(desk)
    assert (desk.platform.texts, other(desk).texts) == ([TEXT], [TEXT])


def test_each_account_has_its_own_outcome(desk: PublishingDesk):
    outcomes = publish(desk).outcomes
    assert [type(outcomes[key]) for key in BOTH] == [Published, Published]


def test_the_jobs_belong_together(desk: PublishingDesk):
    publish(desk)
    assert len({item.batch_id for item in desk.publishing.outbox()}) == 1


def test_where_one_account_is_stopped_nothing_leaves_for_any(desk: PublishingDesk):
    draft = desk.draft()
    together = desk.publishing.publish_together(draft, (ACCOUNT.key, "bluesky:did:plc:nobody"))
    assert (together.queued, desk.platform.calls, desk.publishing.outbox()) == (False, [], ())


def test_the_one_that_could_have_gone_says_that_the_other_was_stopped(desk: PublishingDesk):
    draft = desk.draft()
    together = desk.publishing.publish_together(draft, (ACCOUNT.key, "bluesky:did:plc:nobody"))
    held = together.outcomes[ACCOUNT.key]
    assert isinstance(held, Refusal)
    assert held.code == PublishingProblem.OTHER_ACCOUNT_STOPPED.value


def test_one_that_waits_does_not_hold_the_other(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    outcomes = publish(desk).outcomes
    assert [type(outcomes[key]) for key in BOTH] == [Waiting, Published]


def test_one_that_is_refused_leaves_the_other_alone(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, Rejected(PlatformProblem.REJECTED))
    publish(desk)
    found = items(desk)
    assert [found[key].state for key in BOTH] == [OutboxState.FAILED, OutboxState.PUBLISHED]


def test_what_was_refused_is_a_draft_for_that_account_only(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, Rejected(PlatformProblem.REJECTED))
    publish(desk)
    rest = desk.drafts.read(items(desk)[ACCOUNT.key].rest_draft_id or "")
    assert (rest.text, rest.account_key, rest.also) == (TEXT, ACCOUNT.key, ())


def test_a_new_try_goes_to_that_account_only(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, Rejected(PlatformProblem.REJECTED))
    publish(desk)
    outcome = desk.publishing.retry(items(desk)[ACCOUNT.key].job_id)
    assert isinstance(outcome, Published)
    assert (desk.platform.texts, other(desk).texts) == ([TEXT], [TEXT])


def test_what_was_refused_stays_refused_for_whoever_asks(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, Rejected(PlatformProblem.REJECTED))
    publish(desk)
    outcome = desk.dispatcher.send(items(desk)[ACCOUNT.key].job_id)
    assert isinstance(outcome, Refusal)
    assert outcome.code == PlatformProblem.REJECTED.value


def test_a_new_try_goes_to_the_accounts_of_the_job_whatever_the_draft_names(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, Rejected(PlatformProblem.REJECTED))
    draft_id = desk.draft()
    desk.publishing.publish(draft_id)
    desk.drafts.choose_account(draft_id, OTHER_ACCOUNT.key)
    desk.publishing.retry(items(desk)[ACCOUNT.key].job_id)
    assert (desk.platform.texts, other(desk).texts) == ([TEXT], [])


def test_a_rest_that_was_tried_again_is_not_tried_a_third_time(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, Rejected(PlatformProblem.REJECTED))
    publish(desk)
    job_id = items(desk)[ACCOUNT.key].job_id
    desk.publishing.retry(job_id)
    problem = refusal_of(lambda: desk.publishing.retry(job_id))
    assert (problem.code, desk.platform.texts) == (PublishingProblem.NOT_RETRIABLE, [TEXT])


def test_a_rest_that_was_written_anew_is_tried_as_it_stands(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, Rejected(PlatformProblem.REJECTED))
    publish(desk)
    item = items(desk)[ACCOUNT.key]
    desk.drafts.save(item.rest_draft_id or "", "نص آخر", 0)
    desk.publishing.retry(item.job_id)
    assert (desk.platform.texts, other(desk).texts) == (["نص آخر"], [TEXT])


def test_without_an_account_nothing_is_handed_over(desk: PublishingDesk):
    draft = desk.draft()
    problem = refusal_of(lambda: desk.publishing.publish_together(draft, ()))
    assert (problem.code, desk.drafts.still_drafts({draft})) == (
        PublishingProblem.NO_ACCOUNT,
        {draft},
    )


def test_a_lock_in_the_middle_lets_the_others_wait(desk: PublishingDesk):
    desk.platform.at(Moment.ASKED_WHOSE_TOKEN, desk.session.end)
    together = publish(desk)
    waiting = together.outcomes[OTHER_ACCOUNT.key]
    assert isinstance(waiting, Waiting)
    assert (together.queued, waiting.reason.code) == (True, IdentityProblem.LOCKED.value)


def test_each_one_taken_back_is_a_draft_for_its_account(desk: PublishingDesk):
    desk.publishing.publish_together(desk.draft(), BOTH, When(desk.clock.now() + AN_HOUR))
    for item in items(desk).values():
        desk.publishing.withdraw(item.id)
    drafts = [desk.drafts.read(one.id) for one in desk.drafts.recent(5)]
    assert {(one.account_key, one.text) for one in drafts} == {(key, TEXT) for key in BOTH}


def test_what_did_not_fail_is_not_tried_again(desk: PublishingDesk):
    publish(desk)
    job_id = items(desk)[ACCOUNT.key].job_id
    problem = refusal_of(lambda: desk.publishing.retry(job_id))
    assert problem.code is PublishingProblem.NOT_RETRIABLE


def test_an_account_that_is_named_twice_gets_it_once(desk: PublishingDesk):
    desk.publishing.publish_together(desk.draft(), (ACCOUNT.key, ACCOUNT.key))
    assert desk.platform.texts == [TEXT]


def test_one_can_be_taken_back_and_the_other_goes_out(desk: PublishingDesk):
    when = When(desk.clock.now() + AN_HOUR)
    desk.publishing.publish_together(desk.draft(), BOTH, when)
    desk.publishing.withdraw(items(desk)[ACCOUNT.key].id)
    desk.pass_time(hours=1)
    assert (desk.platform.texts, other(desk).texts) == ([], [TEXT])
