"""What the outbox does with every answer of a platform, and with none."""

from datetime import datetime, timedelta

import pytest

from core.audit.model import AuditAction
from core.delegation.model import DelegationProblem
from core.foundation.errors import NatiqError, Refused
from core.platforms.model import (
    PlatformProblem,
    Rejected,
    SignInRefused,
)
from core.publishing.model import (
    Blocked,
    OutboxState,
    Published,
    PublishingProblem,
    Refusal,
    Unknown,
    Waiting,
)
from tests.delegating import ACCOUNT, OTHER_ACCOUNT
from tests.memory_platform import Moment
from tests.office import EMPLOYEE
from tests.publishing_desk import (
    NO_ANSWER,
    OFFLINE,
    QUESTIONED,
    TEXT,
    PublishingDesk,
    wait_in_outbox,
)

FOREVER = 1_000


def test_a_published_draft_has_a_receipt_and_has_left_the_drafts(desk: PublishingDesk):
    outcome = desk.publish()
    assert isinstance(outcome, Published)
    assert (outcome.item, outcome.receipt) == (desk.item(), desk.item().receipt)
    assert (desk.item().state, desk.drafts.count()) == (OutboxState.PUBLISHED, 0)
    assert desk.platform.texts == [TEXT]


def test_the_log_says_who_published_what_under_which_decision(desk: PublishingDesk):
    desk.publish()
    queued, published = desk.entries()
    assert (queued.action, published.action) == (AuditAction.QUEUED, AuditAction.PUBLISHED)
    assert (published.employee, published.decision_number, published.account) == (
        EMPLOYEE,
        "147/2026",
        "muscat.example",
    )
    assert published.detail["content_hash"] == desk.item().content_hash
    assert desk.audit.verify().intact


def test_whose_token_it_is_is_asked_before_each_post(desk: PublishingDesk):
    desk.publish()
    desk.publish()
    assert desk.platform.calls == ["whose_token", "publish"] * 2


def test_two_drafts_of_the_same_text_are_two_posts(desk: PublishingDesk):
    desk.publish()
    desk.publish()
    assert desk.platform.texts == [TEXT, TEXT]
    assert desk.publishing.counts() == {OutboxState.PUBLISHED: 2}


def test_a_published_draft_is_not_published_again(desk: PublishingDesk):
    draft = desk.draft()
    desk.publishing.publish(draft)
    assert isinstance(desk.publishing.publish(draft), Refusal)
    assert desk.platform.texts == [TEXT]


def test_an_open_finding_queues_nothing_and_stands_in_the_log(desk: PublishingDesk):
    outcome = desk.publish(QUESTIONED)
    assert isinstance(outcome, Blocked)
    assert (desk.publishing.outbox(), desk.drafts.count()) == ((), 1)
    (entry,) = desk.entries()
    assert (entry.action, dict(entry.detail)) == (
        AuditAction.REFUSED,
        {"code": "publishing_blocked", "clause": "BAN-5"},
    )
    # As every other entry names it: who filters by account finds this too.
    assert entry.account == ACCOUNT.handle


@pytest.mark.parametrize(
    ("account_key", "code"),
    [(None, "publishing_no_account"), (OTHER_ACCOUNT.key, "delegation_account_not_named")],
)
def test_a_draft_for_no_account_of_the_decision_is_refused(
    desk: PublishingDesk, account_key: str | None, code: str
):
    draft = desk.drafts.create(account_key)
    desk.drafts.save(draft.id, TEXT, 0)
    outcome = desk.publishing.publish(draft.id)
    assert isinstance(outcome, Refusal)
    assert (outcome.code, outcome.clause, desk.platform.calls) == (code, "ACC-1", [])


def test_a_broken_revocation_refuses_and_stands_in_the_log(desk: PublishingDesk):
    desk.bench.revocations.mkdir()
    (desk.bench.revocations / "one.jws").write_bytes(b"x")
    outcome = desk.publish()
    assert isinstance(outcome, Refusal)
    assert (outcome.code, desk.log()) == (
        DelegationProblem.NOT_A_DECISION,
        [AuditAction.REFUSED],
    )


def test_what_cannot_leave_waits_and_goes_out_later_once(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, OFFLINE)
    outcome = desk.publish()
    assert isinstance(outcome, Waiting)
    assert (desk.item().state, outcome.reason.code) == (OutboxState.QUEUED, OFFLINE.code)
    assert desk.pass_time(minutes=1) == 1
    assert (desk.item().state, desk.platform.texts) == (OutboxState.PUBLISHED, [TEXT])


@pytest.mark.parametrize("moment", [Moment.ASKED_WHOSE_TOKEN, Moment.BEFORE_WRITING])
def test_each_further_pause_is_twice_as_long_up_to_ten_minutes(
    desk: PublishingDesk, moment: Moment
):
    desk.platform.raise_at(moment, OFFLINE, FOREVER)
    desk.publish()
    assert pauses(desk, 9) == [15, 30, 60, 120, 240, 480, 600, 600, 600]


def pauses(desk: PublishingDesk, number: int) -> list[int]:
    """How many seconds the item waits after each of so many attempts."""
    found: list[int] = []
    for _ in range(number):
        due = desk.item().next_attempt_at
        assert due is not None
        pause = due - desk.clock.now()
        found.append(int(pause.total_seconds()))
        desk.pass_time(seconds=pause.total_seconds())
    return found


def test_nothing_is_tried_before_its_pause_is_over(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, OFFLINE)
    desk.publish()
    calls = list(desk.platform.calls)
    desk.pass_time(seconds=14)
    assert desk.platform.calls == calls


def test_a_waiting_item_leaves_one_entry_in_the_log_however_often_it_is_tried(
    desk: PublishingDesk,
):
    desk.platform.raise_at(Moment.BEFORE_WRITING, OFFLINE, 3)
    desk.publish()
    for _ in range(4):
        desk.pass_time(minutes=11)
    assert desk.log() == [AuditAction.QUEUED, AuditAction.PUBLISHED]


def test_a_lost_answer_is_settled_by_looking_and_nothing_is_sent_again(desk: PublishingDesk):
    desk.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    assert isinstance(desk.publish(), Unknown)
    assert desk.item().state is OutboxState.UNKNOWN
    desk.pass_time(minutes=1)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.PUBLISHED, [TEXT])
    assert desk.platform.calls == ["whose_token", "publish", "find"]


def test_a_lost_request_is_sent_again_under_the_same_key_after_looking(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    desk.publish()
    key = desk.item().record_key
    desk.pass_time(minutes=1)
    assert desk.platform.posts == {key: TEXT}
    assert desk.platform.calls == ["whose_token", "publish", "find", "whose_token", "publish"]


def test_a_request_that_arrives_late_makes_no_second_post(desk: PublishingDesk):
    desk.platform.delay_request()
    assert isinstance(desk.publish(), Unknown)
    desk.pass_time(minutes=1)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.PUBLISHED, [TEXT])


def test_while_the_platform_does_not_say_nothing_is_sent(desk: PublishingDesk):
    desk.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    desk.platform.raise_at(Moment.ASKED_FOR_POST, OFFLINE, 5)
    desk.publish()
    for _ in range(5):
        desk.pass_time(minutes=11)
    assert desk.item().state is OutboxState.UNKNOWN
    assert desk.platform.calls.count("publish") == 1
    desk.pass_time(minutes=11)
    assert desk.item().state is OutboxState.PUBLISHED


def test_looks_that_fail_grow_apart_too(desk: PublishingDesk):
    desk.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    desk.platform.raise_at(Moment.ASKED_FOR_POST, OFFLINE, FOREVER)
    desk.publish()
    waits = pauses(desk, 8)
    assert waits == sorted(waits)
    assert (waits[0], waits[-1]) == (15, 600)


def test_an_uncertain_item_stands_in_the_log_once(desk: PublishingDesk):
    desk.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    desk.platform.raise_at(Moment.ASKED_FOR_POST, OFFLINE, 3)
    desk.publish()
    for _ in range(4):
        desk.pass_time(minutes=11)
    assert desk.log() == [AuditAction.QUEUED, AuditAction.UNCERTAIN, AuditAction.PUBLISHED]


def test_another_text_under_the_key_is_not_taken_for_ours(desk: PublishingDesk):
    desk.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    desk.publish()
    desk.platform.posts[desk.item().record_key] = "نص آخر"
    desk.pass_time(minutes=1)
    reason = desk.item().reason
    assert reason is not None
    assert (desk.item().state, reason.code) == (OutboxState.FAILED, PlatformProblem.KEY_TAKEN)


@pytest.mark.parametrize(
    "refusal",
    [
        Rejected(PlatformProblem.REJECTED, status=400, reason="InvalidRequest"),
        SignInRefused(PlatformProblem.SIGN_IN_REFUSED, status=401),
        Refused(PlatformProblem.WRONG_CONTENT, clause="ACC-1"),
    ],
)
def test_what_the_platform_refuses_is_a_draft_again(desk: PublishingDesk, refusal: NatiqError):
    desk.platform.raise_at(Moment.BEFORE_WRITING, refusal)
    outcome = desk.publish()
    assert isinstance(outcome, Refusal)
    assert (outcome.code, outcome.values) == (refusal.code, refusal.values)
    assert (desk.item().state, desk.drafts.count()) == (OutboxState.FAILED, 1)
    assert desk.log() == [AuditAction.QUEUED, AuditAction.FAILED]


def test_a_platform_that_asks_for_a_pause_gets_it(desk: PublishingDesk):
    pause = Rejected(PlatformProblem.TOO_MANY_REQUESTS, status=429, retry_after=300)
    desk.platform.raise_at(Moment.BEFORE_WRITING, pause)
    assert isinstance(desk.publish(), Waiting)
    desk.pass_time(seconds=299)
    before = list(desk.platform.texts)
    desk.pass_time(seconds=2)
    assert (before, len(desk.platform.texts)) == ([], 1)


def test_a_failed_item_is_not_tried_again(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, Rejected(PlatformProblem.REJECTED))
    desk.publish()
    assert desk.pass_time(hours=1) == 0
    assert desk.platform.calls == ["whose_token", "publish"]


def test_a_token_of_another_account_sends_nothing(desk: PublishingDesk):
    desk.platform.token_of = OTHER_ACCOUNT.account_id
    outcome = desk.publish()
    assert isinstance(outcome, Refusal)
    assert (outcome.code, outcome.clause) == (PublishingProblem.WRONG_ACCOUNT, "ACC-1")
    assert (desk.platform.calls, desk.platform.texts) == (["whose_token"], [])


def test_the_reason_keeps_its_moments_and_numbers(desk: PublishingDesk):
    since = desk.clock.now() + timedelta(minutes=1)
    wait_in_outbox(desk)
    desk.bench.delegation.import_revocation(desk.bench.authority.revoke(desk.bench.decision, since))
    desk.pass_time(minutes=1)
    reason = desk.item().reason
    assert reason is not None
    assert (reason.values["since"], reason.values["number"]) == (since, "147/2026")
    assert isinstance(reason.values["since"], datetime)
