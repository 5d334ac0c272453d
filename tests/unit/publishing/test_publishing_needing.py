"""Which jobs a person should look at, and that none of them is left out of the outbox."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from core.publishing.model import OutboxState, When
from tests.publishing_desk import (
    PublishingDesk,
    failed,
    published,
    unknown,
    wait_in_outbox,
    withdrawn,
)

LATER = timedelta(hours=7)


def overdue(desk: PublishingDesk) -> None:
    """Bring the item to where its time has passed while nobody looked."""
    planned(desk)
    desk.pass_time(hours=8)


def planned(desk: PublishingDesk) -> None:
    """Bring the item to where it waits for its time."""
    desk.publishing.publish(desk.draft(), When(desk.clock.now() + LATER, "Asia/Muscat"))


@pytest.mark.parametrize("happens", [overdue, failed, unknown])
def test_what_does_not_go_on_by_itself_needs_a_person(
    desk: PublishingDesk, happens: Callable[[PublishingDesk], None]
):
    happens(desk)
    assert desk.publishing.needing_a_person() == {desk.item().job_id}


@pytest.mark.parametrize("happens", [published, planned, wait_in_outbox, withdrawn])
def test_what_goes_on_or_is_over_needs_nobody(
    desk: PublishingDesk, happens: Callable[[PublishingDesk], None]
):
    happens(desk)
    assert desk.publishing.needing_a_person() == frozenset()


def test_a_failed_post_that_was_published_since_needs_nobody(desk: PublishingDesk):
    failed(desk)
    desk.publishing.retry(desk.item().job_id)
    assert desk.publishing.needing_a_person() == frozenset()


def test_a_failed_post_whose_draft_was_thrown_away_needs_nobody(desk: PublishingDesk):
    failed(desk)
    desk.drafts.discard(desk.item().draft_id)
    assert desk.publishing.needing_a_person() == frozenset()


def test_a_draft_out_of_the_trash_needs_a_person_again(desk: PublishingDesk):
    failed(desk)
    desk.drafts.discard(desk.item().draft_id)
    desk.drafts.restore(desk.item().draft_id)
    assert desk.publishing.needing_a_person() == {desk.item().job_id}


def test_what_waits_for_its_time_is_listed_however_much_came_after_it(desk: PublishingDesk):
    planned(desk)
    for _ in range(3):
        desk.clock.advance(timedelta(minutes=1))
        desk.publish()
    states = [job.state for job in desk.publishing.jobs(limit=2)]
    assert states == [OutboxState.PUBLISHED, OutboxState.PUBLISHED, OutboxState.QUEUED]


def test_what_failed_is_listed_until_somebody_has_seen_to_it(desk: PublishingDesk):
    failed(desk)
    for _ in range(2):
        desk.clock.advance(timedelta(minutes=1))
        desk.publish()
    states = [job.state for job in desk.publishing.jobs(limit=1)]
    assert states == [OutboxState.PUBLISHED, OutboxState.FAILED]
