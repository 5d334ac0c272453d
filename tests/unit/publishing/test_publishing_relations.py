"""What a draft has to do with a post of ours, once that is out."""

import pytest

from core.drafts.model import RelationKind
from core.platforms.model import ReplyTo
from core.publishing.model import OutboxItem, OutboxState, PublishingProblem
from core.publishing.relations import relation_to_own
from core.text.thread import BREAK
from tests.delegating import refusal_of
from tests.publishing_desk import PublishingDesk, wait_in_outbox

THREAD = f"الجزء الأول\n{BREAK}\nالجزء الثاني"


def address(item: OutboxItem) -> str:
    assert item.receipt is not None
    return item.receipt.uri


def test_an_answer_to_a_post_of_ours_begins_at_that_post(desk: PublishingDesk):
    desk.publish()
    relation = relation_to_own(desk.item(), RelationKind.ANSWERS)
    assert (relation.uri, relation.root_uri) == (address(desk.item()), address(desk.item()))


def test_an_answer_to_a_later_part_begins_where_its_thread_does(desk: PublishingDesk):
    desk.publish(THREAD)
    (job,) = desk.publishing.jobs()
    relation = relation_to_own(job.items[1], RelationKind.ANSWERS, job.first)
    assert (relation.uri, relation.root_uri) == (address(job.items[1]), address(job.first))


def test_an_answer_hangs_on_the_post_that_it_names(desk: PublishingDesk):
    desk.publish()
    first = desk.item().receipt
    assert first is not None
    draft_id = desk.draft("جواب")
    desk.drafts.relate(draft_id, relation_to_own(desk.item(), RelationKind.ANSWERS))
    desk.publishing.publish(draft_id)
    last = list(desk.platform.received.values())[-1]
    assert last.reply_to == ReplyTo(first.reference, first.reference)


@pytest.mark.parametrize("kind", RelationKind)
def test_what_is_not_out_cannot_be_answered(desk: PublishingDesk, kind: RelationKind):
    wait_in_outbox(desk)
    problem = refusal_of(lambda: relation_to_own(desk.item(), kind))
    assert (problem.code, desk.item().state) == (PublishingProblem.NOT_FOUND, OutboxState.QUEUED)
