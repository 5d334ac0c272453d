"""Once and only once, whatever dies whenever and whoever works at the same time."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from core.audit.model import AuditAction
from core.platforms.model import PublishedPost
from core.publishing.bookkeeping import Bookkeeping
from core.publishing.model import (
    OutboxState,
    Published,
    PublishingProblem,
    Refusal,
    Unknown,
)
from tests.delegating import refusal_of
from tests.memory_platform import Moment, PowerCutError
from tests.publishing_desk import (
    OFFLINE,
    TEXT,
    PublishingDesk,
    failed,
    interrupted,
    start_again,
    unknown,
    withdrawn,
)


@pytest.mark.parametrize(
    "moment", [Moment.ASKED_WHOSE_TOKEN, Moment.BEFORE_WRITING, Moment.AFTER_WRITING]
)
def test_a_post_cut_off_anywhere_is_published_once_after_the_next_start(
    desk: PublishingDesk, moment: Moment
):
    desk.platform.raise_at(moment, PowerCutError())
    with pytest.raises(PowerCutError):
        desk.publish()
    assert desk.item().state is OutboxState.SENDING
    again = start_again(desk)
    again.publishing.dispatch_due()
    assert (again.item().state, again.platform.texts) == (OutboxState.PUBLISHED, [TEXT])


def test_what_was_cut_off_is_unknown_until_the_platform_was_asked(desk: PublishingDesk):
    interrupted(desk)
    again = start_again(desk)
    again.platform.raise_at(Moment.ASKED_FOR_POST, OFFLINE)
    again.publishing.dispatch_due()
    assert again.item().state is OutboxState.UNKNOWN
    assert again.platform.calls.count("publish") == 1


def test_a_cut_while_looking_changes_nothing(desk: PublishingDesk):
    interrupted(desk)
    again = start_again(desk)
    again.platform.raise_at(Moment.ASKED_FOR_POST, PowerCutError())
    with pytest.raises(PowerCutError):
        again.publishing.dispatch_due()
    once_more = start_again(again)
    once_more.publishing.dispatch_due()
    assert (once_more.item().state, once_more.platform.texts) == (OutboxState.PUBLISHED, [TEXT])


def test_cut_after_cut_ends_in_one_post(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, PowerCutError(), 3)
    with pytest.raises(PowerCutError):
        desk.publish()
    for _ in range(2):
        desk = start_again(desk)
        with pytest.raises(PowerCutError):
            desk.publishing.dispatch_due()
    desk = start_again(desk)
    desk.publishing.dispatch_due()
    assert (desk.item().state, desk.platform.texts) == (OutboxState.PUBLISHED, [TEXT])
    assert desk.audit.verify().intact


def test_an_item_that_was_sent_meanwhile_is_not_sent_again(desk: PublishingDesk):
    desk.publish()
    outcome = desk.dispatcher.send(desk.item().id)
    assert isinstance(outcome, Published)
    assert outcome.receipt == desk.item().receipt
    assert desk.platform.calls == ["whose_token", "publish"]


@pytest.mark.parametrize(("reach", "outcome"), [(failed, Refusal), (unknown, Unknown)])
def test_asking_to_send_what_is_settled_tells_how_it_stands(
    desk: PublishingDesk, reach: Callable[[PublishingDesk], None], outcome: type
):
    reach(desk)
    before, calls = desk.item(), list(desk.platform.calls)
    assert isinstance(desk.dispatcher.send(before.id), outcome)
    assert (desk.item(), desk.platform.calls) == (before, calls)


def test_what_was_taken_back_is_not_sent(desk: PublishingDesk):
    withdrawn(desk)
    refusal = refusal_of(lambda: desk.dispatcher.send(desk.item().id))
    assert refusal.code is PublishingProblem.NOT_WITHDRAWABLE


def test_publishing_and_looking_after_the_outbox_at_once_doubles_nothing(desk: PublishingDesk):
    texts = [f"خبر من بلدية مسقط {number}" for number in range(12)]
    drafts = [desk.draft(text) for text in texts]
    together, finished = threading.Barrier(5), threading.Event()

    def look_after_the_outbox() -> None:
        together.wait()
        while not finished.is_set():
            desk.publishing.dispatch_due()

    def publish(some: list[str]) -> list[bool]:
        together.wait()
        return [isinstance(desk.publishing.publish(draft), Published) for draft in some]

    with ThreadPoolExecutor(5) as pool:
        looks = [pool.submit(look_after_the_outbox) for _ in range(2)]
        answers = list(pool.map(publish, [drafts[start::3] for start in range(3)]))
        finished.set()
        for look in looks:
            look.result()
    assert answers == [[True] * 4] * 3
    assert sorted(desk.platform.texts) == sorted(texts)
    assert desk.platform.calls.count("publish") == len(texts)
    assert desk.publishing.counts() == {OutboxState.PUBLISHED: len(texts)}
    assert desk.audit.verify().intact


def test_what_another_program_has_booked_meanwhile_is_not_booked_again(desk: PublishingDesk):
    unknown(desk)
    before = desk.item()
    desk.pass_time(minutes=1)
    books = Bookkeeping(desk.database, desk.drafts, desk.audit, desk.clock)
    late = PublishedPost(before.record_key, "elsewhere", "https://elsewhere.example", before.text)
    outcome = books.book(before, late)
    assert outcome.receipt == desk.item().receipt
    assert desk.log().count(AuditAction.PUBLISHED) == 1
