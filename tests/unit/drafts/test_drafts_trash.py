"""The trash: kept for a while, restored or emptied, and then nothing is left."""

from datetime import timedelta

import pytest

from core.drafts.attachments import Attachments
from core.drafts.model import KEPT_IN_TRASH, DraftsProblem, Filters, Poll, RevisionReason
from core.drafts.service import Drafts
from core.foundation.errors import Invalid, Refused
from core.platforms.limits import LIMITS
from core.storage.database import Database
from tests.fakes import FakeClock
from tests.media_files import jpeg
from tests.publishing_desk import failed, open_desk

TABLES = ("draft", "draft_label", "draft_answer", "draft_revision", "attachment")
TABLES += ("attachment_content", "draft_index")
TRASH = Filters(trash=True)
WORD = "زمرد"


@pytest.fixture
def draft(drafts: Drafts, attachments: Attachments) -> str:
    """A draft in the trash, with everything that a draft can have."""
    fresh = drafts.create()
    drafts.save(fresh.id, f"نص فيه {WORD}", 0)
    drafts.revisions.keep(fresh.id, RevisionReason.LEFT)
    drafts.set_purpose(fresh.id, "السكان", "دعوة")
    drafts.set_labels(fresh.id, ["حملات"])
    drafts.set_poll(fresh.id, Poll(("نعم", "لا"), 60))
    drafts.answer(fresh.id, "claim:1", "قرار 12/2026")
    attachments.add(fresh.id, "a.jpg", jpeg(), LIMITS["bluesky"].media)
    drafts.search(WORD)
    drafts.discard(fresh.id)
    return fresh.id


def rows(database: Database) -> dict[str, int]:
    with database.read() as connection:
        return {
            name: connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one()  # noqa: S608
            for name in TABLES
        }


def test_deleting_for_good_leaves_no_row_anywhere(drafts: Drafts, database: Database, draft: str):
    assert min(rows(database).values()) > 0
    drafts.delete_for_good(draft)
    assert rows(database) == dict.fromkeys(TABLES, 0)


def test_the_words_of_a_deleted_draft_are_gone_from_the_index(
    drafts: Drafts, database: Database, draft: str
):
    def pieces() -> bytes:
        with database.read() as connection:
            found = connection.exec_driver_sql("SELECT block FROM draft_index_data").scalars()
            return b"".join(found)

    # The index shares beginnings between neighbours; the end of a rare word stands as it is.
    assert WORD[1:].encode() in pieces()
    drafts.delete_for_good(draft)
    assert WORD[1:].encode() not in pieces()


def test_what_is_not_in_the_trash_is_not_deleted(drafts: Drafts):
    kept = drafts.create()
    drafts.save(kept.id, "نص", 0)
    with pytest.raises(Refused) as problem:
        drafts.delete_for_good(kept.id)
    assert problem.value.code is DraftsProblem.NOT_IN_TRASH
    assert drafts.read(kept.id).text == "نص"


def test_emptying_the_trash_leaves_the_list_alone(drafts: Drafts, draft: str):
    kept = drafts.create()
    drafts.save(kept.id, "نص", 0)
    assert drafts.empty_trash() == 1
    assert (drafts.count(), drafts.count(TRASH)) == (1, 0)
    with pytest.raises(Invalid):
        drafts.read(draft)


def test_a_large_trash_is_emptied_whole(drafts: Drafts):
    for number in range(120):
        draft = drafts.create()
        drafts.save(draft.id, f"نص {number}", 0)
        drafts.discard(draft.id)
    assert (drafts.empty_trash(), drafts.count(TRASH)) == (120, 0)


@pytest.mark.usefixtures("draft")
def test_only_what_has_lain_in_the_trash_long_enough_is_purged(drafts: Drafts, clock: FakeClock):
    clock.advance(KEPT_IN_TRASH)
    assert drafts.purge_trash() == 0
    clock.advance(timedelta(seconds=1))
    assert drafts.purge_trash() == 1


def test_a_restored_draft_has_everything(drafts: Drafts, draft: str):
    drafts.restore(draft)
    back = drafts.read(draft)
    assert (back.labels, len(back.attachments), len(back.answers)) == (("حملات",), 1, 1)
    assert [one.id for one in drafts.search(WORD)] == [draft]


def test_a_draft_that_stood_in_the_outbox_loses_its_content_all_the_same(tmp_path):
    desk = open_desk(tmp_path)
    failed(desk)
    draft_id = desk.item().draft_id
    desk.drafts.discard(draft_id)
    desk.drafts.delete_for_good(draft_id)
    left = desk.drafts.read(draft_id)
    assert (left.text, desk.drafts.count(), desk.drafts.count(TRASH)) == ("", 0, 0)
