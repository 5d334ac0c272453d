"""What is said of a draft besides its text: purpose, labels, a poll, and copies of it all."""

import pytest

from core.drafts.model import (
    LABEL_LIMIT,
    MOST_LABELS,
    PURPOSE_LIMIT,
    DraftsProblem,
    Poll,
)
from core.drafts.service import Drafts
from core.foundation.errors import Invalid, NatiqError
from core.storage.database import Database

POLL = Poll(("نعم", "لا"), 60)


@pytest.fixture
def draft(drafts: Drafts) -> str:
    fresh = drafts.create("practice:one")
    drafts.save(fresh.id, "نص", 2)
    return fresh.id


def test_purpose_labels_and_poll_come_back(drafts: Drafts, draft: str):
    drafts.set_purpose(draft, " سكان\nالسيب ", "دعوة إلى المشاركة")
    drafts.set_labels(draft, ["حملات", "السيب"])
    drafts.set_poll(draft, POLL)
    kept = drafts.read(draft)
    assert (kept.audience, kept.aim, kept.labels, kept.poll) == (
        "سكان السيب",
        "دعوة إلى المشاركة",
        ("السيب", "حملات"),
        POLL,
    )


def test_labels_that_differ_in_spelling_only_are_one(drafts: Drafts, draft: str):
    drafts.set_labels(draft, ["إعلان", "اعلان"])
    assert drafts.read(draft).labels == ("إعلان",)


def test_labels_replace_those_from_before(drafts: Drafts, draft: str):
    drafts.set_labels(draft, ["قديم"])
    drafts.set_labels(draft, ["جديد"])
    assert drafts.labels() == ("جديد",)


@pytest.mark.parametrize(
    ("labels", "code"),
    [
        ([""], DraftsProblem.LABEL_INVALID),
        (["ا" * (LABEL_LIMIT + 1)], DraftsProblem.LABEL_INVALID),
        ([f"وسم {number}" for number in range(MOST_LABELS + 1)], DraftsProblem.TOO_MANY_LABELS),
    ],
)
def test_labels_are_bounded(drafts: Drafts, draft: str, labels: list[str], code: DraftsProblem):
    with pytest.raises(Invalid) as problem:
        drafts.set_labels(draft, labels)
    assert problem.value.code is code


def test_an_audience_beyond_the_bound_is_refused(drafts: Drafts, draft: str):
    with pytest.raises(Invalid) as problem:
        drafts.set_purpose(draft, "ا" * (PURPOSE_LIMIT + 1), "")
    assert problem.value.code is DraftsProblem.PURPOSE_TOO_LONG


@pytest.mark.parametrize(
    "poll",
    [
        Poll(("نعم",), 60),
        Poll(("نعم", " "), 60),
        Poll(("نعم", "لا"), 0),
        Poll(("نعم", "لا"), 1_000_000),
        Poll(tuple(str(number) for number in range(21)), 60),
    ],
)
def test_a_poll_that_no_platform_takes_is_refused(drafts: Drafts, draft: str, poll: Poll):
    with pytest.raises(Invalid) as problem:
        drafts.set_poll(draft, poll)
    assert problem.value.code is DraftsProblem.POLL_INVALID


def test_a_poll_is_taken_away_again(drafts: Drafts, draft: str):
    drafts.set_poll(draft, POLL)
    drafts.set_poll(draft, None)
    assert drafts.read(draft).poll is None


def test_what_was_said_before_is_offered_again(drafts: Drafts, draft: str):
    drafts.set_purpose(draft, "الزوار", "إرشاد")
    other = drafts.create()
    drafts.set_purpose(other.id, "السكان", "إرشاد")
    assert (drafts.audiences(), drafts.aims()) == (("الزوار", "السكان"), ("إرشاد",))


def test_a_copy_has_everything_but_the_answers(drafts: Drafts, draft: str):
    drafts.set_purpose(draft, "الزوار", "إرشاد")
    drafts.set_labels(draft, ["حملات"])
    drafts.set_poll(draft, POLL)
    drafts.answer(draft, "claim:1", "قرار 12/2026")
    copy = drafts.duplicate(draft)
    assert (copy.text, copy.audience, copy.aim, copy.labels, copy.poll, copy.account_key) == (
        "نص",
        "الزوار",
        "إرشاد",
        ("حملات",),
        POLL,
        "practice:one",
    )
    assert copy.answers == ()


def test_a_copy_is_another_draft(drafts: Drafts, draft: str):
    copy = drafts.duplicate(draft)
    drafts.save(copy.id, "نص آخر", 0)
    assert drafts.read(draft).text == "نص"


def test_a_draft_whose_poll_changed_since_it_was_read_is_not_handed_over(
    drafts: Drafts, database: Database, draft: str
):
    read = drafts.read(draft)
    drafts.set_poll(draft, POLL)
    with pytest.raises(NatiqError) as problem, database.write() as connection:
        drafts.hand_over(connection, read)
    assert problem.value.code is DraftsProblem.ALREADY_QUEUED
