"""Earlier texts are kept at pauses that mean something, never twice, and can be brought back."""

from datetime import UTC, datetime, timedelta

import pytest

from core.drafts.model import DraftsProblem, RevisionReason
from core.drafts.revisions import MOST_REVISIONS, to_keep
from core.drafts.service import Drafts
from core.foundation.errors import Invalid, Refused
from core.storage.database import Database
from tests.fakes import FakeClock

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


@pytest.fixture
def draft(drafts: Drafts) -> str:
    fresh = drafts.create()
    drafts.save(fresh.id, "الأول", 0)
    return fresh.id


def texts(drafts: Drafts, draft_id: str) -> list[str]:
    return [drafts.revisions.text_of(one) for one in drafts.revisions.of(draft_id)]


def write_on(drafts: Drafts, clock: FakeClock, draft_id: str, *saved: str, every_s: float) -> None:
    for text in saved:
        clock.advance(timedelta(seconds=every_s))
        drafts.save(draft_id, text, 0)


def test_a_text_is_kept_when_writing_goes_on_after_a_pause(
    drafts: Drafts, clock: FakeClock, draft: str
):
    write_on(drafts, clock, draft, "الثاني", every_s=30)
    assert texts(drafts, draft) == ["الأول"]


def test_a_saving_soon_after_another_keeps_nothing(drafts: Drafts, clock: FakeClock, draft: str):
    write_on(drafts, clock, draft, "الثاني", "الثالث", every_s=29)
    assert texts(drafts, draft) == []


def test_writing_without_a_pause_is_kept_every_two_minutes(
    drafts: Drafts, clock: FakeClock, draft: str
):
    write_on(drafts, clock, draft, *(f"نص {number}" for number in range(49)), every_s=5)
    assert texts(drafts, draft) == ["نص 45", "نص 22"]


def test_a_revision_says_when_its_text_was_saved(drafts: Drafts, clock: FakeClock, draft: str):
    saved_at = clock.now()
    write_on(drafts, clock, draft, "الثاني", every_s=300)
    (revision,) = drafts.revisions.of(draft)
    assert (revision.at, revision.reason, revision.length) == (saved_at, RevisionReason.PAUSED, 5)


def test_the_same_text_is_not_kept_twice(drafts: Drafts, clock: FakeClock, draft: str):
    write_on(drafts, clock, draft, "الثاني", "الأول", "الثاني", "الأول", every_s=60)
    assert sorted(texts(drafts, draft)) == ["الأول", "الثاني"]


def test_an_empty_text_is_not_kept(drafts: Drafts, clock: FakeClock):
    draft = drafts.create()
    write_on(drafts, clock, draft.id, "الأول", every_s=60)
    assert texts(drafts, draft.id) == []


def test_a_cursor_that_moves_alone_changes_neither_revisions_nor_the_time(
    drafts: Drafts, clock: FakeClock, draft: str
):
    before = drafts.read(draft).updated_at
    clock.advance(timedelta(minutes=5))
    drafts.save(draft, "الأول", 3)
    after = drafts.read(draft)
    assert (after.cursor, after.updated_at, texts(drafts, draft)) == (3, before, [])


def test_leaving_a_draft_keeps_its_text(drafts: Drafts, draft: str):
    drafts.revisions.keep(draft, RevisionReason.LEFT)
    assert texts(drafts, draft) == ["الأول"]


def test_a_text_that_is_queued_is_kept(drafts: Drafts, database: Database, draft: str):
    with database.write() as connection:
        drafts.hand_over(connection, drafts.read(draft))
    assert [one.reason for one in drafts.revisions.of(draft)] == [RevisionReason.QUEUED]


def test_restoring_keeps_the_present_text_first(drafts: Drafts, clock: FakeClock, draft: str):
    write_on(drafts, clock, draft, "الثاني", every_s=60)
    (revision,) = drafts.revisions.of(draft)
    drafts.revisions.restore(draft, revision)
    assert (drafts.read(draft).text, texts(drafts, draft)) == ("الأول", ["الثاني", "الأول"])


def test_a_restored_text_is_found_by_the_search(drafts: Drafts, clock: FakeClock, draft: str):
    write_on(drafts, clock, draft, "الثاني", every_s=60)
    drafts.search("الثاني")
    drafts.revisions.restore(draft, drafts.revisions.of(draft)[0])
    assert [one.id for one in drafts.search("الأول")] == [draft]


def test_a_revision_of_another_draft_is_not_restored(drafts: Drafts, clock: FakeClock, draft: str):
    write_on(drafts, clock, draft, "الثاني", every_s=60)
    other = drafts.create()
    with pytest.raises(Invalid) as problem:
        drafts.revisions.restore(other.id, drafts.revisions.of(draft)[0])
    assert problem.value.code is DraftsProblem.REVISION_NOT_FOUND


def test_a_queued_draft_takes_no_earlier_text(
    drafts: Drafts, clock: FakeClock, database: Database, draft: str
):
    write_on(drafts, clock, draft, "الثاني", every_s=60)
    with database.write() as connection:
        drafts.hand_over(connection, drafts.read(draft))
    with pytest.raises(Refused) as problem:
        drafts.revisions.restore(draft, drafts.revisions.of(draft)[0])
    assert problem.value.code is DraftsProblem.ALREADY_QUEUED


def test_a_month_of_writing_leaves_a_bounded_number_with_the_first_and_the_latest():
    moments = [NOW - timedelta(days=30) + timedelta(minutes=2 * at) for at in range(21_600)]
    kept = to_keep(moments, NOW)
    assert len(kept) <= MOST_REVISIONS
    assert {0, len(moments) - 1} <= kept


def test_the_last_hour_is_kept_whole():
    moments = [NOW - timedelta(minutes=59 - at) for at in range(60)]
    assert to_keep(moments, NOW) == set(range(60))


def test_of_yesterday_one_in_an_hour_is_kept():
    begin = NOW - timedelta(hours=36)
    moments = [begin + timedelta(minutes=5 * at) for at in range(37)]
    assert to_keep(moments, NOW) == {0, 12, 24, 36}
