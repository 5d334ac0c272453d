"""Two threads at once, and what happens between two steps of one."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from core.audit.model import AuditAction
from core.foundation.errors import Refused
from core.identity.model import IdentityProblem
from core.platforms.model import PlatformProblem, Rejected
from core.publishing.bookkeeping import Bookkeeping
from core.publishing.model import (
    OutboxItem,
    OutboxState,
    Published,
    PublishingProblem,
    When,
)
from tests.delegating import refusal_of
from tests.memory_platform import Moment
from tests.publishing_desk import (
    NO_ANSWER,
    OFFLINE,
    TEXT,
    PublishingDesk,
    failed,
    start_again,
    wait_in_outbox,
)

ZONE = "Asia/Muscat"
WHY = "خبر غير مؤكد ينتشر"
OTHER_TEXT = "خبر آخر من بلدية مسقط"
AT_ONCE_SECONDS = 5


def plan(desk: PublishingDesk, text: str = TEXT) -> OutboxItem:
    """Plan the text for in an hour."""
    desk.publishing.publish(desk.draft(text), When(desk.clock.now() + timedelta(hours=1), ZONE))
    return next(one for one in desk.publishing.outbox() if one.text == text)


def on_another_thread(pool: ThreadPoolExecutor, act: Callable[[], object]) -> None:
    """Do it there, while this thread is in the middle of sending; raises what it raises."""
    pool.submit(act).result(AT_ONCE_SECONDS)


# The emergency stop


@pytest.mark.parametrize("moment", [Moment.ASKED_WHOSE_TOKEN, Moment.BEFORE_WRITING])
def test_a_stop_while_a_post_is_made_ready_keeps_it_here(desk: PublishingDesk, moment: Moment):
    stopped_at(desk, moment)
    item = desk.item()
    assert (item.state, item.reason and item.reason.code, desk.platform.texts) == (
        OutboxState.QUEUED,
        PublishingProblem.PAUSED.value,
        [],
    )


def test_what_the_stop_caught_leaves_once_afterwards(desk: PublishingDesk):
    stopped_at(desk, Moment.ASKED_WHOSE_TOKEN)
    desk.publishing.resume()
    desk.pass_time(minutes=1)
    assert desk.platform.texts == [TEXT]


def stopped_at(desk: PublishingDesk, moment: Moment) -> None:
    """Publish a text while somebody else stops everything at that moment."""
    with ThreadPoolExecutor(1) as pool:
        desk.platform.at(
            moment, lambda: on_another_thread(pool, lambda: desk.publishing.pause(WHY))
        )
        desk.publish()


# Another time, or none, while something is sent


def test_a_post_can_be_moved_while_another_one_is_uploaded(desk: PublishingDesk):
    waiting = plan(desk, OTHER_TEXT)
    later = waiting.due_at + timedelta(days=1) if waiting.due_at else desk.clock.now()
    with ThreadPoolExecutor(1) as pool:
        desk.platform.at(
            Moment.BEFORE_WRITING,
            lambda: on_another_thread(
                pool, lambda: desk.publishing.move(waiting.job_id, later, ZONE)
            ),
        )
        desk.publish()
    found = {one.text: one.due_at for one in desk.publishing.outbox()}
    assert found[OTHER_TEXT] == later


def test_a_post_can_be_taken_back_while_another_one_is_uploaded(desk: PublishingDesk):
    waiting = plan(desk, OTHER_TEXT)
    with ThreadPoolExecutor(1) as pool:
        desk.platform.at(
            Moment.BEFORE_WRITING,
            lambda: on_another_thread(pool, lambda: desk.publishing.withdraw(waiting.id)),
        )
        desk.publish()
    found = {one.text: one.state for one in desk.publishing.outbox()}
    assert found[OTHER_TEXT] is OutboxState.WITHDRAWN


@pytest.mark.parametrize("act", ["move", "withdraw"])
def test_what_is_being_sent_stays_as_it_is(desk: PublishingDesk, act: str):
    refused: list[object] = []

    def try_it() -> None:
        item, later = desk.item(), desk.clock.now() + timedelta(hours=1)
        acts = {
            "move": lambda: desk.publishing.move(item.job_id, later, ZONE),
            "withdraw": lambda: desk.publishing.withdraw(item.id),
        }
        try:
            on_another_thread(pool, acts[act])
        except Refused as problem:
            refused.append(problem.code)

    with ThreadPoolExecutor(1) as pool:
        desk.platform.at(Moment.BEFORE_WRITING, try_it)
        outcome = desk.publish()
    assert (len(refused), type(outcome), desk.platform.texts) == (1, Published, [TEXT])


def test_a_post_that_was_moved_meanwhile_is_not_sent_at_its_old_time(desk: PublishingDesk):
    before = plan(desk)
    desk.publishing.move(before.job_id, desk.clock.now() + timedelta(hours=3), ZONE)
    refusal_of(lambda: _books(desk).claim(before))
    assert desk.item().state is OutboxState.QUEUED


def test_a_post_that_was_moved_meanwhile_did_not_miss_its_old_time(desk: PublishingDesk):
    before = plan(desk)
    desk.publishing.move(before.job_id, desk.clock.now() + timedelta(hours=3), ZONE)
    refusal_of(lambda: _books(desk).overdue(before, PublishingProblem.LATE.value))
    assert desk.item().state is OutboxState.QUEUED


def test_what_was_taken_back_meanwhile_is_not_given_back_again(desk: PublishingDesk):
    wait_in_outbox(desk)
    before = desk.dispatcher.read_job(desk.item().job_id)
    desk.publishing.withdraw(before.first.id)
    refusal_of(lambda: _books(desk).withdraw(before))
    assert desk.log().count(AuditAction.WITHDRAWN) == 1


def test_moving_sending_and_taking_back_at_once_doubles_nothing(desk: PublishingDesk):
    texts = [f"خبر من بلدية مسقط {number}" for number in range(6)]
    planned = [plan(desk, text) for text in texts]
    desk.clock.advance(timedelta(minutes=59))
    later = desk.clock.now() + timedelta(hours=1)
    together = threading.Barrier(4)

    def each(act: Callable[[OutboxItem], object]) -> None:
        together.wait()
        for item in planned:
            try:
                act(item)
            except Refused:
                continue

    with ThreadPoolExecutor(4) as pool:
        runs = [
            pool.submit(each, lambda item: desk.publishing.send_now(item.job_id)),
            pool.submit(each, lambda item: desk.publishing.move(item.job_id, later, ZONE)),
            pool.submit(each, lambda item: desk.publishing.withdraw(item.id)),
            pool.submit(each, lambda _: desk.publishing.dispatch_due()),
        ]
        for run in runs:
            run.result()
    out = {one.text for one in desk.publishing.outbox() if one.state is OutboxState.PUBLISHED}
    assert sorted(desk.platform.texts) == sorted(out)
    assert desk.audit.verify().intact


# One job and the others


def test_a_job_that_breaks_off_in_an_unforeseen_way_holds_none_of_the_others(
    desk: PublishingDesk,
):
    wait_in_outbox(desk)
    wait_in_outbox(desk, OTHER_TEXT)
    desk.platform.raise_at(Moment.BEFORE_WRITING, ValueError("not foreseen"))
    with pytest.raises(ValueError, match="not foreseen"):
        desk.pass_time(minutes=1)
    assert desk.platform.texts == [OTHER_TEXT]


def test_what_broke_off_goes_out_once_at_the_next_look(desk: PublishingDesk):
    wait_in_outbox(desk)
    desk.platform.raise_at(Moment.AFTER_WRITING, ValueError("not foreseen"))
    with pytest.raises(ValueError, match="not foreseen"):
        desk.pass_time(minutes=1)
    desk.pass_time(minutes=1)
    assert (desk.item().state, desk.platform.calls.count("publish")) == (OutboxState.PUBLISHED, 1)


def test_what_missed_its_time_is_counted_as_moved(desk: PublishingDesk):
    plan(desk)
    assert desk.pass_time(hours=2) == 1


def test_what_left_without_an_answer_is_counted_as_moved(desk: PublishingDesk):
    wait_in_outbox(desk)
    desk.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    assert desk.pass_time(minutes=1) == 1


def test_what_still_waits_is_not(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE, times=2)
    desk.publish()
    assert desk.pass_time(minutes=1) == 0


# The session ends


def test_a_lock_while_a_planned_post_is_made_ready_lets_it_wait(desk: PublishingDesk):
    plan(desk)
    desk.platform.at(Moment.ASKED_WHOSE_TOKEN, desk.session.end)
    desk.pass_time(hours=1)
    item = desk.item()
    assert (item.state, item.reason and item.reason.code) == (
        OutboxState.QUEUED,
        IdentityProblem.LOCKED.value,
    )


def test_and_after_the_next_sign_in_it_goes_out_within_its_time(desk: PublishingDesk):
    plan(desk)
    desk.platform.at(Moment.ASKED_WHOSE_TOKEN, desk.session.end)
    desk.pass_time(hours=1)
    again = start_again(desk)
    again.pass_time(minutes=1)
    assert again.platform.texts == [TEXT]


# A request that may still arrive


def _left_and_refused(desk: PublishingDesk) -> None:
    """The first request is on its way still; the second was refused."""
    desk.platform.delay_request()
    desk.publish()
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, Rejected(PlatformProblem.REJECTED))
    desk.pass_time(seconds=16)


def test_a_text_that_may_still_arrive_is_no_draft_yet(desk: PublishingDesk):
    _left_and_refused(desk)
    assert (desk.item().state, desk.drafts.count()) == (OutboxState.UNKNOWN, 0)


def test_what_arrived_after_all_is_booked(desk: PublishingDesk):
    _left_and_refused(desk)
    desk.publish(OTHER_TEXT)  # Brings what was under way.
    desk.pass_time(minutes=9)
    assert {one.state for one in desk.publishing.outbox()} == {OutboxState.PUBLISHED}


def test_what_cannot_arrive_any_more_is_a_draft_again(desk: PublishingDesk):
    _left_and_refused(desk)
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, Rejected(PlatformProblem.REJECTED), times=9)
    for _ in range(8):
        desk.pass_time(minutes=3)
    assert (desk.item().state, desk.drafts.count()) == (OutboxState.FAILED, 1)


def test_what_a_person_gave_up_is_never_sent_again_for_that(desk: PublishingDesk):
    desk.platform.delay_request()
    desk.publish()
    desk.platform.at(Moment.BEFORE_WRITING, lambda: desk.publishing.give_up(desk.item().id))
    desk.pass_time(seconds=16)
    desk.pass_time(minutes=9)
    assert (desk.item().state, desk.platform.calls.count("publish")) == (OutboxState.FAILED, 2)


def test_what_may_still_arrive_cannot_be_taken_back(desk: PublishingDesk):
    desk.platform.delay_request()
    desk.publish()
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    desk.pass_time(seconds=16)
    problem = refusal_of(lambda: desk.publishing.withdraw(desk.item().id))
    assert (problem.code, desk.item().state) == (
        PublishingProblem.NOT_WITHDRAWABLE,
        OutboxState.QUEUED,
    )


# Trying again


def test_of_two_tries_at_once_one_goes_out(desk: PublishingDesk):
    failed(desk)
    job_id, together = desk.item().job_id, threading.Barrier(2)

    def retry() -> object:
        together.wait()
        try:
            return type(desk.publishing.retry(job_id))
        except Refused as problem:
            return problem.code

    with ThreadPoolExecutor(2) as pool:
        answers = [run.result() for run in [pool.submit(retry), pool.submit(retry)]]
    assert (answers.count(Published), desk.platform.texts) == (1, [TEXT])


def test_what_was_tried_again_is_not_tried_a_third_time(desk: PublishingDesk):
    failed(desk)
    job_id = desk.item().job_id
    desk.publishing.retry(job_id)
    problem = refusal_of(lambda: desk.publishing.retry(job_id))
    assert (problem.code, desk.platform.texts) == (PublishingProblem.NOT_RETRIABLE, [TEXT])


def test_what_was_published_by_hand_is_not_tried_again(desk: PublishingDesk):
    failed(desk)
    item = desk.item()
    desk.publishing.publish(item.draft_id)
    problem = refusal_of(lambda: desk.publishing.retry(item.job_id))
    assert (problem.code, desk.platform.texts) == (PublishingProblem.NOT_RETRIABLE, [TEXT])


def test_what_was_thrown_away_is_not_tried_again(desk: PublishingDesk):
    failed(desk)
    item = desk.item()
    desk.drafts.discard(item.draft_id)
    problem = refusal_of(lambda: desk.publishing.retry(item.job_id))
    assert (problem.code, desk.platform.texts) == (PublishingProblem.NOT_RETRIABLE, [])


def test_what_is_thrown_away_meanwhile_is_not_handed_over(desk: PublishingDesk):
    draft = desk.drafts.read(desk.draft())
    desk.drafts.discard(draft.id)
    with pytest.raises(Refused), desk.database.write() as connection:
        desk.drafts.hand_over(connection, draft)
    assert desk.drafts.still_drafts({draft.id}) == frozenset()


def test_the_text_that_is_tried_again_is_the_draft_as_it_stands(desk: PublishingDesk):
    failed(desk)
    item = desk.item()
    desk.drafts.save(item.draft_id, OTHER_TEXT, 0)
    desk.publishing.retry(item.job_id)
    assert desk.platform.texts == [OTHER_TEXT]


def _books(desk: PublishingDesk) -> Bookkeeping:
    return Bookkeeping(desk.database, desk.drafts, desk.audit, desk.clock)
