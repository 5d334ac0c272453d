"""What was answered in review goes with the permit into the outbox and the log (clause TRN)."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text as sql_text

from core.audit.model import AuditAction
from core.delegation.model import Action
from core.drafts import store as drafts
from core.policy.model import ANSWER_LIMIT, Answer, AnswerKind, AnswerProblem
from core.publishing.given import MOST_GIVEN, GivenAnswer, read_given, write_given
from core.publishing.model import (
    Blocked,
    OutboxState,
    Published,
    PublishingProblem,
    Refusal,
)
from core.publishing.telling import ANSWERS
from core.storage import database as database_module
from core.storage.database import Database
from core.storage.migrations.upgrade import upgrade
from core.text.thread import BREAK
from tests.delegating import ACCOUNT, refusal_of
from tests.memory_platform import Moment
from tests.posts import plain_content
from tests.publishing_desk import NO_ANSWER, OFFLINE, QUESTIONED, TEXT, PublishingDesk

SOURCE = "قرار رقم 12/2026"
OTHER_CLAIM = "رسوم الموقف الجديدة 3 ريالات"
PRIVATE = "أكده المواطن على 91234567"


def answered(desk: PublishingDesk, text: str = QUESTIONED, words: str = SOURCE) -> str:
    """A draft whose every question was answered with ``words``."""
    draft = desk.draft(text)
    blocked = desk.publishing.publish(draft)
    assert isinstance(blocked, Blocked)
    for finding in blocked.findings:
        desk.drafts.answer(draft, finding.key, words, AnswerKind.SOURCE)
    return draft


def logged(desk: PublishingDesk, action: AuditAction) -> list[tuple[GivenAnswer, ...]]:
    """The answers of each entry of that kind, in their order."""
    return [
        read_given(entry.detail.get(ANSWERS, "[]"))
        for entry in desk.entries()
        if entry.action == action.value
    ]


@pytest.mark.parametrize("action", [AuditAction.QUEUED, AuditAction.PUBLISHED])
def test_the_log_tells_what_was_asked_and_what_was_answered(
    desk: PublishingDesk, action: AuditAction
):
    assert isinstance(desk.publishing.publish(answered(desk)), Published)
    given = GivenAnswer("claim_closure", "BAN-5", AnswerKind.SOURCE.value, SOURCE)
    assert logged(desk, action) == [(given,)]


def test_where_nothing_was_asked_the_log_tells_of_no_answers(desk: PublishingDesk):
    desk.publish()
    assert all(ANSWERS not in entry.detail for entry in desk.entries())


def test_an_answer_to_nothing_that_is_asked_goes_nowhere(desk: PublishingDesk):
    draft = answered(desk)
    desk.drafts.answer(draft, "insult:of an earlier text", "لم يعد في النص")
    desk.publishing.publish(draft)
    assert [one.text for one in logged(desk, AuditAction.PUBLISHED)[0]] == [SOURCE]


def test_each_part_of_a_thread_carries_the_answers_about_itself(desk: PublishingDesk):
    thread = f"{TEXT}\n{BREAK}\n{QUESTIONED}\n{BREAK}\n{OTHER_CLAIM}"
    desk.publishing.publish(answered(desk, thread))
    rules = [[one.rule for one in given] for given in logged(desk, AuditAction.PUBLISHED)]
    assert rules == [[], ["claim_closure"], ["claim_fee"]]


def test_a_post_found_on_the_platform_is_logged_with_its_answers(desk: PublishingDesk):
    desk.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    desk.publishing.publish(answered(desk))
    desk.pass_time(minutes=1)
    assert desk.item().state is OutboxState.PUBLISHED
    assert [one.text for one in logged(desk, AuditAction.PUBLISHED)[0]] == [SOURCE]


def test_an_answer_changed_while_it_waits_is_the_one_that_is_logged_as_published(
    desk: PublishingDesk,
):
    draft = answered(desk)
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    desk.publishing.publish(draft)
    (answer,) = desk.drafts.read(draft).answers
    desk.drafts.answer(draft, answer.finding_key, "دائرة الطرق", AnswerKind.REASON)
    desk.pass_time(minutes=1)
    (published,) = logged(desk, AuditAction.PUBLISHED)
    assert [(one.kind, one.text) for one in published] == [("answer_reason", "دائرة الطرق")]


def test_what_belongs_to_a_person_is_kept_out_of_the_log(desk: PublishingDesk):
    outcome = desk.publishing.publish(answered(desk, words=PRIVATE))
    assert isinstance(outcome, Refusal)
    assert (outcome.code, outcome.clause) == (AnswerProblem.PRIVATE, "PRV")
    assert all("91234567" not in entry.detail_json for entry in desk.entries())


def test_the_permit_is_for_its_answers_too(desk: PublishingDesk):
    blocked = refusal_of(lambda: _authorise(desk))
    assert blocked.code is PublishingProblem.BLOCKED
    question = desk.publishing.publish(desk.draft(QUESTIONED))
    assert isinstance(question, Blocked)
    permit = _authorise(desk, Answer(question.findings[0].key, SOURCE))
    forged = replace(permit, answers=(replace(permit.answers[0], text="قرار آخر"),))
    assert refusal_of(lambda: desk.gate.check(forged)).code is PublishingProblem.PERMIT_INVALID


def _authorise(desk: PublishingDesk, *answers: Answer):
    content = plain_content(QUESTIONED)
    (permit,) = desk.gate.authorise(ACCOUNT.key, Action.PUBLISH, content, answers)
    return permit


def test_what_is_left_of_a_thread_keeps_the_kind_of_its_answers(desk: PublishingDesk):
    draft = desk.drafts.read(answered(desk))
    with desk.database.write() as connection:
        rest = desk.drafts.go_on_with(connection, draft, QUESTIONED, ACCOUNT.key, whole=False)
    assert desk.drafts.read(rest).answers == draft.answers


# As it is kept


@pytest.mark.parametrize(
    "written",
    [
        "",
        "x",
        "{}",
        "7",
        "[1]",
        "[{}]",
        '[{"rule":1,"clause":"","kind":"","text":""}]',
        "[" * 9_999,
    ],
)
def test_what_this_program_never_wrote_gives_no_answers(written: str):
    assert read_given(written) == ()


def test_as_many_answers_of_the_greatest_length_as_may_be_are_read_again():
    one = GivenAnswer("r" * 40, "BAN-5", "answer_source", "س" * ANSWER_LIMIT)
    assert read_given(write_given([one] * MOST_GIVEN)) == (one,) * MOST_GIVEN


# Whom it is for and what for


@pytest.mark.parametrize(("audience", "aim"), [("", ""), ("سكان السيب", ""), (" ", "دعوة")])
def test_a_purpose_that_is_required_and_missing_stops_the_post(
    desk: PublishingDesk, audience: str, aim: str
):
    desk.rules.audience = True
    draft = desk.draft()
    desk.drafts.set_purpose(draft, audience, aim)
    outcome = desk.publishing.publish(draft)
    assert isinstance(outcome, Refusal)
    assert (outcome.code, outcome.clause) == (PublishingProblem.PURPOSE_MISSING, "CON-1")


def test_a_post_that_says_whom_it_is_for_and_what_for_goes_out(desk: PublishingDesk):
    desk.rules.audience = True
    draft = desk.draft()
    desk.drafts.set_purpose(draft, "سكان السيب", "دعوة")
    assert isinstance(desk.publishing.publish(draft), Published)


# From the release before


@pytest.fixture
def migrated(tmp_path: Path) -> Generator[Database]:
    """A database of the release before with two answers, brought up to date."""
    path = tmp_path / "natiq.db"
    path.touch()
    engine = database_module._engine(path, bytes(32))  # noqa: SLF001 - only its schema is older
    upgrade(engine, "0005")
    with engine.begin() as connection:
        connection.execute(
            sql_text(
                "INSERT INTO draft (id, text, cursor, created_at, updated_at, opened_at, indexed) "
                "VALUES ('d', 'نص', 0, 1, 1, 1, 0)"
            )
        )
        for key in ("unsourced_claim:1", "defamation:2"):
            connection.execute(
                sql_text("INSERT INTO draft_answer VALUES ('d', :key, 'قرار 12', 1)"), {"key": key}
            )
    engine.dispose()
    database = Database.open(path, bytes(32))
    yield database
    database.close()


def test_an_answer_of_the_release_before_has_the_kind_that_was_asked_for(migrated: Database):
    with migrated.read() as connection:
        found = drafts.read(connection, "d")
    assert found is not None
    kinds = {answer.finding_key: answer.kind for answer in found[0].answers}
    assert kinds == {
        "unsourced_claim:1": AnswerKind.SOURCE,
        "defamation:2": AnswerKind.REASON,
    }
