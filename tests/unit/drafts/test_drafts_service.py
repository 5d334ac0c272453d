"""Drafts are kept as typed and found however they are spelled."""

from datetime import timedelta
from pathlib import Path

import pytest

from core.drafts.model import TEXT_LIMIT, DraftsProblem
from core.drafts.service import Drafts
from core.foundation.errors import Invalid, Refused
from core.policy.model import Answer
from core.storage.database import Database
from tests.fakes import FakeClock, seeded_randomness


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def database(tmp_path: Path):
    made = Database.create(tmp_path / "natiq.db", bytes(32))
    yield made
    made.close()


@pytest.fixture
def drafts(database: Database, clock: FakeClock) -> Drafts:
    return Drafts(database, clock, seeded_randomness())


def _write(drafts: Drafts, clock: FakeClock, text: str) -> str:
    clock.advance(timedelta(seconds=1))
    draft = drafts.create("practice:one")
    drafts.save(draft.id, text, len(text))
    return draft.id


def test_text_and_cursor_come_back(drafts: Drafts):
    draft = drafts.create("practice:one")
    drafts.save(draft.id, "تعلن بلدية مسقط 🌴", 5)
    kept = drafts.read(draft.id)
    assert (kept.text, kept.cursor, kept.account_key) == ("تعلن بلدية مسقط 🌴", 5, "practice:one")


def test_a_cursor_beyond_the_text_is_brought_inside(drafts: Drafts):
    draft = drafts.create()
    drafts.save(draft.id, "نص", 900)
    assert drafts.read(draft.id).cursor == 2


def test_a_text_beyond_the_bound_is_refused_and_the_old_one_kept(drafts: Drafts):
    draft = drafts.create()
    drafts.save(draft.id, "الأول", 0)
    with pytest.raises(Invalid) as problem:
        drafts.save(draft.id, "ا" * (TEXT_LIMIT + 1), 0)
    assert problem.value.code is DraftsProblem.TOO_LONG
    assert drafts.read(draft.id).text == "الأول"


def test_the_draft_worked_on_last_is_the_one_to_come_back_to(drafts: Drafts, clock: FakeClock):
    first = _write(drafts, clock, "الأول")
    _write(drafts, clock, "الثاني")
    clock.advance(timedelta(seconds=1))
    drafts.open(first)
    last = drafts.last_open()
    assert last is not None
    assert last.id == first


@pytest.mark.parametrize(
    "query", ["إغلاق", "اغلاق", "إِغْلاق", "إغـــلاق", "اغل", "إغلاق جزئي", "147", "١٤٧", "الطريق  "]
)
def test_spelling_variants_find_the_draft(drafts: Drafts, clock: FakeClock, query: str):
    wanted = _write(drafts, clock, "إغلاقٌ جزئيّ للطريق بموجب القرار ١٤٧، الطريق البحري")
    _write(drafts, clock, "موعد افتتاح الحديقة")
    assert [found.id for found in drafts.search(query)] == [wanted]


def test_the_search_sees_a_change_at_once(drafts: Drafts, clock: FakeClock):
    draft = _write(drafts, clock, "القديم")
    drafts.search("القديم")
    drafts.save(draft, "الجديد", 0)
    assert (drafts.search("القديم"), len(drafts.search("الجديد"))) == ((), 1)


@pytest.mark.parametrize("query", ["", "  ", '"', "*", "AND", '" OR "', "(((", "NEAR(", "؟!"])
def test_a_query_of_signs_is_harmless(drafts: Drafts, clock: FakeClock, query: str):
    _write(drafts, clock, "نص عادي")
    assert drafts.search(query) == ()


def test_the_list_shows_the_last_change_first_and_hides_empty_ones(
    drafts: Drafts, clock: FakeClock
):
    first = _write(drafts, clock, "الأول")
    second = _write(drafts, clock, "الثاني")
    drafts.create()
    clock.advance(timedelta(seconds=1))
    drafts.save(first, "الأول معدلًا", 0)
    assert [one.id for one in drafts.recent(10)] == [first, second]
    assert drafts.count() == 2


def test_a_discarded_draft_leaves_list_and_search_until_restored(drafts: Drafts, clock: FakeClock):
    draft = _write(drafts, clock, "مسودة")
    drafts.discard(draft)
    assert (drafts.recent(10), drafts.search("مسودة"), drafts.last_open()) == ((), (), None)
    drafts.restore(draft)
    assert [one.id for one in drafts.search("مسودة")] == [draft]


def test_an_answer_is_kept_replaced_and_taken_back(drafts: Drafts):
    draft = drafts.create()
    drafts.answer(draft.id, "claim:1", "قرار 12/2026")
    drafts.answer(draft.id, "claim:1", "قرار 13/2026")
    assert drafts.read(draft.id).answers == (Answer("claim:1", "قرار 13/2026"),)
    drafts.answer(draft.id, "claim:1", " ")
    assert drafts.read(draft.id).answers == ()


def test_a_queued_draft_can_neither_be_changed_nor_queued_again(
    drafts: Drafts, database: Database, clock: FakeClock
):
    draft = drafts.read(_write(drafts, clock, "نص"))
    with database.write() as connection:
        drafts.hand_over(connection, draft)
    with pytest.raises(Refused):
        drafts.save(draft.id, "نص آخر", 0)
    with pytest.raises(Refused), database.write() as connection:
        drafts.hand_over(connection, draft)
    assert drafts.count() == 0


def test_a_draft_that_changed_since_it_was_read_is_not_handed_over(
    drafts: Drafts, database: Database, clock: FakeClock
):
    draft = drafts.read(_write(drafts, clock, "نص"))
    drafts.save(draft.id, "نص تغيّر", 0)
    with pytest.raises(Refused), database.write() as connection:
        drafts.hand_over(connection, draft)
    assert drafts.read(draft.id).text == "نص تغيّر"


def test_an_unknown_draft_is_said_to_be_missing(drafts: Drafts):
    with pytest.raises(Invalid) as problem:
        drafts.save("nothing", "نص", 0)
    assert problem.value.code is DraftsProblem.NOT_FOUND


def test_only_what_the_list_shows_is_still_a_draft(drafts: Drafts):
    kept, thrown_away = drafts.create().id, drafts.create().id
    for draft_id in (kept, thrown_away):
        drafts.save(draft_id, "نص", 0)
    drafts.discard(thrown_away)
    assert drafts.still_drafts({kept, thrown_away, "none"}) == {kept}
