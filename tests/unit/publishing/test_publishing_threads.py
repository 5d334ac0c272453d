"""A thread is one job: in order, whole or told apart, never lost and never doubled."""

from datetime import timedelta

import pytest

from core.audit.model import AuditAction
from core.delegation.model import DelegationProblem
from core.identity.model import IdentityProblem
from core.platforms.model import PlatformProblem, PostRef, Rejected, ReplyTo
from core.publishing.model import (
    Blocked,
    OutboxItem,
    OutboxState,
    PartlyPublished,
    Published,
    PublishingProblem,
    Refusal,
    Unknown,
    Waiting,
)
from core.text.thread import BREAK
from tests.delegating import code_of
from tests.memory_platform import Moment, PowerCutError
from tests.publishing_desk import (
    NO_ANSWER,
    OFFLINE,
    TEXT,
    PublishingDesk,
    start_again,
)

PARTS = ("تدعو البلدية سكان السيب", "إلى يوم التشجير", "في حديقة القرم")
THREAD = f"\n{BREAK}\n".join(PARTS)
OUT = [f"{part} ({number}/3)" for number, part in enumerate(PARTS, 1)]
REFUSED = Rejected(PlatformProblem.REJECTED, status=400, reason="InvalidRequest")


def states(desk: PublishingDesk) -> list[OutboxState]:
    return [item.state for item in desk.publishing.outbox()]


def items(desk: PublishingDesk) -> tuple[OutboxItem, ...]:
    (job,) = desk.publishing.jobs()
    return job.items


def after_the_first(desk: PublishingDesk, moment: Moment, error: BaseException) -> None:
    """Let the first part go out, and break off the second at ``moment``."""
    passed: list[None] = []

    def happen() -> None:
        passed.append(None)
        if len(passed) == 2:
            raise error

    desk.platform.at(moment, happen, 2)


def test_a_thread_goes_out_as_one_job_in_its_order(desk: PublishingDesk):
    outcome = desk.publish(THREAD)
    assert isinstance(outcome, Published)
    assert (outcome.item.part, outcome.parts) == (0, 3)
    assert desk.platform.texts == OUT
    assert desk.publishing.counts() == {OutboxState.PUBLISHED: 1}


def test_the_parts_are_numbered_in_the_chosen_digits(desk: PublishingDesk):
    desk.rules.chosen_digits = "arabic-indic"
    desk.publish(THREAD)
    assert desk.platform.texts[0] == f"{PARTS[0]} (١/٣)"


def test_each_part_replies_to_the_one_before_and_names_the_first(desk: PublishingDesk):
    desk.publish(THREAD)
    first, second, _ = (_reference(item) for item in items(desk))
    replies = [post.reply_to for post in desk.platform.received.values()]
    assert replies == [None, ReplyTo(first, first), ReplyTo(first, second)]


def _reference(item: OutboxItem) -> PostRef:
    assert item.receipt is not None
    assert item.receipt.version is not None
    return item.receipt.reference


def test_all_rows_stand_before_anything_leaves(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, PowerCutError())
    with pytest.raises(PowerCutError):
        desk.publish(THREAD)
    assert states(desk) == [OutboxState.SENDING, OutboxState.QUEUED, OutboxState.QUEUED]
    assert len({item.record_key for item in items(desk)}) == 3


def test_the_log_names_each_part_with_its_hash(desk: PublishingDesk):
    desk.publish(THREAD)
    published = [one for one in desk.entries() if one.action == AuditAction.PUBLISHED]
    assert [one.detail["part"] for one in published] == ["1/3", "2/3", "3/3"]
    assert [one.detail["content_hash"] for one in published] == [
        item.content_hash for item in items(desk)
    ]


def test_a_part_that_waits_holds_those_after_it(desk: PublishingDesk):
    after_the_first(desk, Moment.BEFORE_WRITING, OFFLINE)
    outcome = desk.publish(THREAD)
    assert isinstance(outcome, Waiting)
    assert (outcome.item.part, desk.platform.texts) == (1, OUT[:1])
    desk.pass_time(seconds=10)
    assert desk.platform.texts == OUT[:1]
    assert desk.pass_time(minutes=1) == 2
    assert desk.platform.texts == OUT


def test_a_part_that_is_unknown_holds_those_after_it(desk: PublishingDesk):
    after_the_first(desk, Moment.AFTER_WRITING, NO_ANSWER)
    assert isinstance(desk.publish(THREAD), Unknown)
    assert states(desk) == [OutboxState.PUBLISHED, OutboxState.UNKNOWN, OutboxState.QUEUED]
    desk.pass_time(minutes=1)
    assert desk.platform.texts == OUT
    assert desk.platform.calls.count("publish") == 3


def test_a_settled_part_hands_its_version_to_the_next(desk: PublishingDesk):
    after_the_first(desk, Moment.AFTER_WRITING, NO_ANSWER)
    desk.publish(THREAD)
    desk.pass_time(minutes=1)
    last = list(desk.platform.received.values())[-1].reply_to
    assert last is not None
    assert last.parent == _reference(items(desk)[1])


@pytest.mark.parametrize("moment", [Moment.BEFORE_WRITING, Moment.AFTER_WRITING])
def test_a_thread_cut_off_in_the_middle_is_whole_after_the_next_start(
    desk: PublishingDesk, moment: Moment
):
    after_the_first(desk, moment, PowerCutError())
    with pytest.raises(PowerCutError):
        desk.publish(THREAD)
    again = start_again(desk)
    again.publishing.dispatch_due()
    assert (again.platform.texts, states(again)) == (OUT, [OutboxState.PUBLISHED] * 3)


def test_a_refused_first_part_gives_the_whole_thread_back(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, REFUSED)
    assert isinstance(desk.publish(THREAD), Refusal)
    assert states(desk) == [OutboxState.FAILED] * 3
    assert [one.opening for one in desk.drafts.recent(9)] == [THREAD]


def test_a_part_refused_in_the_middle_leaves_the_job_partly_published(desk: PublishingDesk):
    after_the_first(desk, Moment.BEFORE_WRITING, REFUSED)
    outcome = desk.publish(THREAD)
    assert isinstance(outcome, PartlyPublished)
    assert [item.state for item in outcome.items] == [
        OutboxState.PUBLISHED,
        OutboxState.FAILED,
        OutboxState.FAILED,
    ]
    assert desk.publishing.counts() == {OutboxState.PARTLY_PUBLISHED: 1}
    assert desk.platform.texts == OUT[:1]


def test_only_what_is_not_out_is_a_draft_then(desk: PublishingDesk):
    after_the_first(desk, Moment.BEFORE_WRITING, REFUSED)
    outcome = desk.publish(THREAD)
    assert isinstance(outcome, PartlyPublished)
    assert desk.drafts.read(outcome.draft_id).text == f"{PARTS[1]}\n{BREAK}\n{PARTS[2]}"
    assert [one.id for one in desk.drafts.recent(9)] == [outcome.draft_id]
    assert isinstance(desk.publishing.publish(outcome.draft_id), Published)
    assert desk.platform.texts == [OUT[0], f"{PARTS[1]} (1/2)", f"{PARTS[2]} (2/2)"]


def test_the_first_draft_of_a_partly_published_job_cannot_go_out_again(desk: PublishingDesk):
    after_the_first(desk, Moment.BEFORE_WRITING, REFUSED)
    draft = desk.draft(THREAD)
    desk.publishing.publish(draft)
    assert isinstance(desk.publishing.publish(draft), Refusal)
    assert desk.platform.texts == OUT[:1]


def test_a_job_that_failed_half_way_is_told_the_same_again(desk: PublishingDesk):
    after_the_first(desk, Moment.BEFORE_WRITING, REFUSED)
    outcome = desk.publish(THREAD)
    assert desk.dispatcher.send(items(desk)[0].job_id) == outcome


def test_another_text_under_a_later_key_leaves_the_job_partly_published(desk: PublishingDesk):
    after_the_first(desk, Moment.AFTER_WRITING, NO_ANSWER)
    desk.publish(THREAD)
    desk.platform.posts[items(desk)[1].record_key] = "نص آخر"
    desk.pass_time(minutes=1)
    assert states(desk) == [OutboxState.PUBLISHED, OutboxState.FAILED, OutboxState.FAILED]


def test_a_revocation_between_two_parts_stops_the_rest(desk: PublishingDesk):
    after_the_first(desk, Moment.BEFORE_WRITING, OFFLINE)
    desk.publish(THREAD)
    content = desk.bench.authority.revoke(desk.bench.decision, desk.clock.now())
    desk.bench.delegation.import_revocation(content)
    desk.pass_time(minutes=1)
    reason = items(desk)[2].reason
    assert reason is not None
    assert (reason.code, desk.platform.texts) == (DelegationProblem.REVOKED, OUT[:1])


def test_a_lock_between_two_parts_breaks_nothing_off(desk: PublishingDesk):
    passed: list[None] = []

    def lock_at_the_second() -> None:
        passed.append(None)
        if len(passed) == 2:
            desk.session.end()

    desk.platform.at(Moment.ASKED_WHOSE_TOKEN, lock_at_the_second, 2)
    desk.publish(THREAD)
    refused = code_of(lambda: desk.pass_time(minutes=1))
    again = start_again(desk)
    again.pass_time(minutes=1)
    assert (refused, again.platform.texts) == (IdentityProblem.LOCKED, OUT)


@pytest.mark.parametrize("part", [0, 1, 2])
@pytest.mark.parametrize("column", ["text", "content_hash"])
def test_a_part_altered_in_the_outbox_stops_the_thread_before_it_begins(
    desk: PublishingDesk, part: int, column: str
):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    desk.publish(THREAD)
    desk.sql(f"UPDATE outbox SET {column} = 'نص آخر' WHERE part = {part}")  # noqa: S608
    desk.pass_time(minutes=1)
    reason = items(desk)[0].reason
    assert reason is not None
    assert (reason.code, desk.platform.texts) == (PublishingProblem.CONTENT_CHANGED, [])
    assert desk.drafts.count() == 1


def test_parts_that_change_places_are_not_sent(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    desk.publish(THREAD)
    desk.sql("UPDATE outbox SET part = CASE part WHEN 0 THEN 2 WHEN 2 THEN 0 ELSE 1 END")
    desk.pass_time(minutes=1)
    assert desk.platform.texts == []


def test_a_waiting_thread_is_taken_back_whole(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    desk.publish(THREAD)
    desk.publishing.withdraw(items(desk)[2].id)
    assert states(desk) == [OutboxState.WITHDRAWN] * 3
    assert desk.pass_time(hours=1) == 0
    assert [one.opening for one in desk.drafts.recent(9)] == [THREAD]


def test_a_thread_of_which_a_part_was_sent_cannot_be_taken_back(desk: PublishingDesk):
    after_the_first(desk, Moment.BEFORE_WRITING, OFFLINE)
    desk.publish(THREAD)
    refused = code_of(lambda: desk.publishing.withdraw(items(desk)[2].id))
    assert refused is PublishingProblem.NOT_WITHDRAWABLE


def test_a_part_too_long_by_its_number_stops_the_thread(desk: PublishingDesk):
    outcome = desk.publish(f"{TEXT}\n{BREAK}\n{'ن' * 298}")
    assert isinstance(outcome, Blocked)
    assert [dict(one.values)["number"] for one in outcome.findings] == [2]
    assert desk.publishing.outbox() == ()


def test_a_part_that_shows_nothing_stops_the_thread(desk: PublishingDesk):
    outcome = desk.publish(f"{TEXT}\n{BREAK}\n\u200b\n{BREAK}\n{TEXT}")
    assert isinstance(outcome, Refusal)
    assert outcome.code == PublishingProblem.EMPTY


@pytest.mark.parametrize("text", [f"{TEXT}\n{BREAK}", f"{BREAK}\n{TEXT}\n{BREAK}\n"])
def test_a_break_line_beside_one_part_is_not_published(desk: PublishingDesk, text: str):
    desk.publish(text)
    assert desk.platform.texts == [TEXT]


def test_parts_name_moments_in_their_order(desk: PublishingDesk):
    desk.publish(THREAD)
    moments = [post.created_at for post in desk.platform.received.values()]
    assert moments == [moments[0] + timedelta(milliseconds=number) for number in range(3)]


def test_a_text_beside_a_waiting_thread_goes_out(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    desk.publish(THREAD)
    desk.publish(TEXT)
    assert desk.platform.texts == [TEXT]
