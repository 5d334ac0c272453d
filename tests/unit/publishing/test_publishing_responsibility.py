"""Who is responsible: each post and act with who, under which decision, when and why (TRN)."""

from datetime import timedelta

import pytest

from core.audit.model import AuditAction
from core.platforms.model import PostRef
from core.platforms.protocol import ActKind
from core.policy.model import AnswerKind
from core.publishing.model import Blocked
from core.publishing.responsibility import (
    RecordKind,
    Responsibility,
    ResponsibilityRecord,
    Wanted,
)
from core.text.thread import BREAK
from tests.delegating import ACCOUNT
from tests.office import EMPLOYEE, ISSUER, STAFF_NUMBER
from tests.publishing_desk import QUESTIONED, TEXT, PublishingDesk

SOMEBODYS = PostRef("https://a.example/1", "v1")
LINK = "https://a.example/@somebody/1"
WHY = "تنبيه رسمي من الدفاع المدني"
OTHER_TEXT = "شكرا لكل من شارك في حملة تنظيف شاطئ العذيبة"
SOURCE = "إعلان شرطة عمان السلطانية"


@pytest.fixture
def responsible(desk: PublishingDesk) -> Responsibility:
    return Responsibility(desk.database, desk.bench.delegation, desk.audit)


def found(
    responsible: Responsibility, wanted: Wanted | None = None, limit: int = 100
) -> tuple[ResponsibilityRecord, ...]:
    return responsible.find(wanted or Wanted(), limit).records


def texts(records: tuple[ResponsibilityRecord, ...]) -> list[str]:
    return [record.text for record in records]


def publish_later(desk: PublishingDesk, text: str = OTHER_TEXT) -> None:
    desk.clock.advance(timedelta(minutes=1))
    desk.session.touch()
    desk.publish(text)


def test_a_post_names_who_published_it(desk: PublishingDesk, responsible: Responsibility):
    desk.publish()
    (record,) = found(responsible)
    assert (record.by.employee, record.by.staff_number) == (EMPLOYEE, STAFF_NUMBER)


def test_a_post_names_the_decision_with_its_date_and_issuer(
    desk: PublishingDesk, responsible: Responsibility
):
    desk.publish()
    (record,) = found(responsible)
    decision = desk.bench.decision
    assert (record.by.decision_number, record.by.decision_date, record.by.issuer) == (
        decision.number,
        decision.date,
        ISSUER,
    )


def test_the_job_title_is_that_of_the_decision(desk: PublishingDesk, responsible: Responsibility):
    desk.publish()
    (record,) = found(responsible)
    assert record.by.job_title == desk.bench.decision.employees[0].job_title


def test_where_the_decision_does_not_read_any_more_the_job_title_is_not_known(
    desk: PublishingDesk, responsible: Responsibility
):
    desk.publish()
    desk.sql("DELETE FROM decision")
    (record,) = found(responsible)
    assert (record.by.decision_number, record.by.job_title) == (desk.bench.decision.number, None)


def test_a_post_tells_when_it_was_approved_and_when_it_was_published(
    desk: PublishingDesk, responsible: Responsibility
):
    desk.publish()
    item = desk.item()
    assert item.receipt is not None
    (record,) = found(responsible)
    assert (record.queued_at, record.at) == (item.queued_at, item.receipt.published_at)


def test_a_post_brings_the_answers_of_its_review(desk: PublishingDesk, responsible: Responsibility):
    draft = desk.draft(QUESTIONED)
    blocked = desk.publishing.publish(draft)
    assert isinstance(blocked, Blocked)
    for finding in blocked.findings:
        desk.drafts.answer(draft, finding.key, SOURCE, AnswerKind.SOURCE)
    desk.publishing.publish(draft)
    (record,) = found(responsible)
    assert {(given.clause, given.text) for given in record.answers} == {("BAN-5", SOURCE)}


def test_what_only_waits_is_no_record(desk: PublishingDesk, responsible: Responsibility):
    desk.publishing.publish(desk.draft(QUESTIONED))
    assert found(responsible) == ()


def test_the_newest_comes_first(desk: PublishingDesk, responsible: Responsibility):
    desk.publish()
    publish_later(desk)
    assert texts(found(responsible)) == [OTHER_TEXT, TEXT]


def test_no_more_than_asked_for_are_given_and_that_there_are_more_is_said(
    desk: PublishingDesk, responsible: Responsibility
):
    desk.publish()
    publish_later(desk)
    newest = responsible.find(Wanted(), 1)
    assert (texts(newest.records), newest.more) == ([OTHER_TEXT], True)


def test_each_part_of_a_thread_says_which_it_is(desk: PublishingDesk, responsible: Responsibility):
    desk.publish(f"{TEXT}\n{BREAK}\n{OTHER_TEXT}")
    assert sorted((one.part, one.parts) for one in found(responsible)) == [(0, 2), (1, 2)]


def test_a_boost_brings_its_reason_and_its_link(desk: PublishingDesk, responsible: Responsibility):
    desk.acts.do(ACCOUNT.key, ActKind.BOOST, SOMEBODYS, WHY, link=LINK)
    (record,) = found(responsible)
    assert (record.kind, record.reason, record.link) == (RecordKind.BOOST, WHY, LINK)


def test_an_act_names_the_job_title_too(desk: PublishingDesk, responsible: Responsibility):
    desk.acts.do(ACCOUNT.key, ActKind.LIKE, SOMEBODYS)
    (record,) = found(responsible)
    assert record.by.job_title == desk.bench.decision.employees[0].job_title


def test_an_act_names_its_entry_in_the_log(desk: PublishingDesk, responsible: Responsibility):
    desk.acts.do(ACCOUNT.key, ActKind.LIKE, SOMEBODYS)
    (record,) = found(responsible)
    assert record.entry == desk.entries()[-1].seq


def test_a_deletion_brings_the_text_that_was_deleted_and_why(
    desk: PublishingDesk, responsible: Responsibility
):
    desk.publish()
    desk.clock.advance(timedelta(minutes=1))
    desk.acts.delete(desk.item().id, WHY)
    deletion = found(responsible)[0]
    assert (deletion.kind, deletion.text, deletion.reason) == (RecordKind.DELETION, TEXT, WHY)


def test_a_deleted_post_stays_and_says_so(desk: PublishingDesk, responsible: Responsibility):
    desk.publish()
    desk.acts.delete(desk.item().id, WHY)
    posts = found(responsible, Wanted(kinds=frozenset({RecordKind.POST})))
    assert [(one.text, one.deleted) for one in posts] == [(TEXT, True)]


@pytest.mark.parametrize(
    "words",
    ["الى المشاركه", "السِّيب", EMPLOYEE, STAFF_NUMBER, "147/2026", ACCOUNT.handle],
)
def test_a_post_is_found_by_words_employee_decision_and_account(
    desk: PublishingDesk, responsible: Responsibility, words: str
):
    desk.publish()
    assert texts(found(responsible, Wanted(words))) == [TEXT]


def test_a_post_is_found_by_its_link(desk: PublishingDesk, responsible: Responsibility):
    desk.publish()
    publish_later(desk)
    receipt = desk.publishing.outbox()[-1].receipt
    assert receipt is not None
    assert texts(found(responsible, Wanted(f" {receipt.link}/ "))) == [TEXT]


def test_all_words_have_to_be_there(desk: PublishingDesk, responsible: Responsibility):
    desk.publish()
    assert found(responsible, Wanted("التشجير ظفار")) == ()


def test_a_boost_is_found_by_its_reason(desk: PublishingDesk, responsible: Responsibility):
    desk.acts.do(ACCOUNT.key, ActKind.BOOST, SOMEBODYS, WHY)
    desk.publish()
    assert [one.kind for one in found(responsible, Wanted("الدفاع"))] == [RecordKind.BOOST]


def test_another_account_has_other_records(desk: PublishingDesk, responsible: Responsibility):
    desk.publish()
    desk.acts.do(ACCOUNT.key, ActKind.LIKE, SOMEBODYS)
    assert found(responsible, Wanted(account_key="mastodon:9")) == ()


def test_another_employee_has_other_records(desk: PublishingDesk, responsible: Responsibility):
    desk.publish()
    desk.acts.do(ACCOUNT.key, ActKind.LIKE, SOMEBODYS)
    assert found(responsible, Wanted(staff_number="9999")) == ()


def test_a_time_leaves_out_what_was_before_it(desk: PublishingDesk, responsible: Responsibility):
    desk.publish()
    publish_later(desk)
    assert texts(found(responsible, Wanted(since=desk.clock.now()))) == [OTHER_TEXT]


def test_a_time_leaves_out_its_own_end(desk: PublishingDesk, responsible: Responsibility):
    desk.publish()
    published = found(responsible)[0].at
    assert found(responsible, Wanted(until=published)) == ()


def test_kinds_leave_out_the_others(desk: PublishingDesk, responsible: Responsibility):
    desk.publish()
    desk.acts.do(ACCOUNT.key, ActKind.LIKE, SOMEBODYS)
    liked = found(responsible, Wanted(kinds=frozenset({RecordKind.LIKE})))
    assert [one.kind for one in liked] == [RecordKind.LIKE]


def test_the_log_tells_every_step_of_a_post(desk: PublishingDesk, responsible: Responsibility):
    desk.publish()
    desk.acts.delete(desk.item().id, WHY)
    (post,) = found(responsible, Wanted(kinds=frozenset({RecordKind.POST})))
    assert [AuditAction(step.action) for step in responsible.steps(post)] == [
        AuditAction.QUEUED,
        AuditAction.PUBLISHED,
        AuditAction.ACT_BEGUN,
        AuditAction.POST_DELETED,
    ]


def test_of_somebody_elses_post_the_log_tells_no_steps(
    desk: PublishingDesk, responsible: Responsibility
):
    desk.acts.do(ACCOUNT.key, ActKind.LIKE, SOMEBODYS)
    (record,) = found(responsible)
    assert responsible.steps(record) == ()


def test_what_can_be_chosen_is_what_published_something(
    desk: PublishingDesk, responsible: Responsibility
):
    desk.publish()
    choices = responsible.choices()
    assert (choices.accounts, choices.employees) == (
        ((ACCOUNT.key, ACCOUNT.name, ACCOUNT.handle),),
        ((STAFF_NUMBER, EMPLOYEE),),
    )


def test_more_acts_than_are_read_at_once_all_come(
    desk: PublishingDesk, responsible: Responsibility
):
    for _ in range(205):
        desk.acts.do(ACCOUNT.key, ActKind.LIKE, SOMEBODYS)
    assert len(found(responsible, limit=1000)) == 205


def test_an_act_whose_particulars_somebody_has_spoilt_is_still_told(
    desk: PublishingDesk, responsible: Responsibility
):
    desk.acts.do(ACCOUNT.key, ActKind.LIKE, SOMEBODYS)
    desk.sql(
        "INSERT INTO audit_entry "
        "(seq, at, staff_number, employee, action, detail, previous, digest) "
        "SELECT seq + 1, at, staff_number, employee, action, '[', digest, '' "
        "FROM audit_entry WHERE action = 'audit_liked'"
    )
    assert len(found(responsible)) == 2
