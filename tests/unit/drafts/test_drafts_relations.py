"""Whose post a draft answers, and to which accounts it is to go besides its own."""

import pytest

from core.drafts.model import DraftsProblem, Relation, RelationKind, RevisionReason
from core.drafts.service import Drafts
from core.foundation.errors import Refused
from core.storage.database import Database
from tests.publishing_desk import failed, open_desk

RELATION = Relation(
    RelationKind.ANSWERS,
    "mastodon:1",
    "https://social.example/2",
    "v2",
    "https://social.example/1",
    None,
    "https://social.example/@citizen/2",
    "citizen",
    "متى تفتح الحديقة؟",
)
ALSO = ("x:1", "facebook:2")


@pytest.fixture
def draft(drafts: Drafts) -> str:
    """A draft that answers somebody and is to go to three accounts."""
    fresh = drafts.create("mastodon:1")
    drafts.save(fresh.id, "تفتح الحديقة في السابعة", 0)
    drafts.relate(fresh.id, RELATION)
    drafts.choose_further_accounts(fresh.id, ALSO)
    return fresh.id


def what_is_said(drafts: Drafts, draft_id: str) -> object:
    draft = drafts.read(draft_id)
    return draft.relation, draft.also


def test_both_are_kept(drafts: Drafts, draft: str):
    assert what_is_said(drafts, draft) == (RELATION, ALSO)


def test_both_can_be_taken_back(drafts: Drafts, draft: str):
    drafts.relate(draft, None)
    drafts.choose_further_accounts(draft, ())
    assert what_is_said(drafts, draft) == (None, ())


def test_an_account_that_is_named_twice_is_kept_once(drafts: Drafts, draft: str):
    drafts.choose_further_accounts(draft, ("x:1", "x:1"))
    assert drafts.read(draft).also == ("x:1",)


def test_a_copy_has_both(drafts: Drafts, draft: str):
    assert what_is_said(drafts, drafts.duplicate(draft).id) == (RELATION, ALSO)


def test_what_comes_back_from_the_trash_has_both(drafts: Drafts, draft: str):
    drafts.discard(draft)
    drafts.restore(draft)
    assert what_is_said(drafts, draft) == (RELATION, ALSO)


def test_an_earlier_text_changes_neither(drafts: Drafts, draft: str):
    drafts.revisions.keep(draft, RevisionReason.LEFT)
    drafts.save(draft, "نص آخر", 0)
    drafts.revisions.restore(draft, drafts.revisions.of(draft)[-1])
    assert what_is_said(drafts, draft) == (RELATION, ALSO)


def test_the_words_of_whoever_is_answered_are_not_found_as_ours(drafts: Drafts, draft: str):
    found = drafts.search("متى")
    assert (found, [one.id for one in drafts.search("السابعة")]) == ((), [draft])


def test_a_draft_that_answers_another_post_since_it_was_read_is_not_handed_over(
    drafts: Drafts, database: Database, draft: str
):
    read = drafts.read(draft)
    drafts.relate(draft, None)
    with pytest.raises(Refused) as refusal, database.write() as connection:
        drafts.hand_over(connection, read)
    assert refusal.value.code is DraftsProblem.ALREADY_QUEUED


def test_whoever_was_answered_is_forgotten_with_the_draft(tmp_path):
    """Also where the outbox still names the draft."""
    desk = open_desk(tmp_path)
    failed(desk)
    draft_id = desk.item().draft_id
    desk.drafts.relate(draft_id, RELATION)
    desk.drafts.choose_further_accounts(draft_id, ALSO)
    desk.drafts.discard(draft_id)
    desk.drafts.delete_for_good(draft_id)
    said = what_is_said(desk.drafts, draft_id)
    desk.database.close()
    assert said == (None, ())
