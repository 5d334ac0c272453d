"""Words are found with what Arabic attaches to them, and lists are narrowed."""

from datetime import timedelta

import pytest

from core.drafts.model import EVERYTHING, Filters, Poll
from core.drafts.search import BATCH, readings
from core.drafts.service import Drafts
from core.storage.database import Database
from core.text.normalise import fold
from tests.fakes import FakeClock

PREFIXED = ("وبلدية", "فبلدية", "ببلدية", "كبلدية", "لبلدية", "البلدية", "والبلدية", "فالبلدية")
PREFIXED += ("بالبلدية", "كالبلدية", "وبالبلدية", "فبالبلدية", "وكالبلدية", "للبلدية")
PREFIXED += ("وللبلدية", "فللبلدية", "وببلدية", "ولبلدية")


def write(drafts: Drafts, text: str, account_key: str | None = None) -> str:
    draft = drafts.create(account_key)
    drafts.save(draft.id, text, 0)
    return draft.id


def found(drafts: Drafts, query: str, filters: Filters = EVERYTHING) -> list[str]:
    return [one.id for one in drafts.search(query, filters=filters)]


@pytest.mark.parametrize("written", PREFIXED)
def test_a_word_is_found_whatever_is_attached_to_its_front(drafts: Drafts, written: str):
    wanted = write(drafts, f"إعلان {written} مسقط")
    write(drafts, "موعد افتتاح الحديقة")
    assert found(drafts, "بلدية") == [wanted]


def test_the_beginning_of_a_word_with_a_prefix_is_enough(drafts: Drafts):
    wanted = write(drafts, "وبالشواطئ القريبة")
    assert found(drafts, "شواط") == [wanted]


@pytest.mark.parametrize("query", ["البلدية", "والبلدية", "بالبلدية", "للبلدية"])
def test_a_query_with_its_article_finds_the_bare_word(drafts: Drafts, query: str):
    wanted = write(drafts, "بلدية مسقط")
    assert found(drafts, query) == [wanted]


def test_a_word_that_begins_with_a_letter_of_its_own_is_found_whole(drafts: Drafts):
    wanted = write(drafts, "ورشة عمل في فبراير")
    assert found(drafts, "ورشة") == found(drafts, "فبراير") == [wanted]


def test_the_article_alone_is_no_prefix_of_a_short_word(drafts: Drafts):
    write(drafts, "الى الامام")
    assert found(drafts, "ى") == []


def test_a_draft_with_a_word_under_several_readings_is_found_once(drafts: Drafts):
    wanted = write(drafts, "البلدية والبلدية بلدية")
    assert found(drafts, "بلدية") == [wanted]


@pytest.mark.parametrize("word", ["ورق", "لبن", "الى", "كل"])
def test_no_reading_is_shorter_than_three_letters(word: str):
    assert readings(fold(word)) == set()


def test_more_drafts_than_one_batch_are_indexed(drafts: Drafts, database: Database):
    first = write(drafts, "الأول")
    with database.write() as connection:
        connection.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
            "INSERT INTO draft(id, text, cursor, created_at, updated_at, opened_at, indexed) "
            "SELECT 'copy' || i, 'كلمة ' || i, 0, 0, 0, 0, 0 FROM n",
            (BATCH + 5,),
        )
    assert (len(drafts.search("كلمة", BATCH * 2)), found(drafts, "الاول")) == (BATCH + 5, [first])


def test_a_list_is_narrowed_by_label_audience_and_account(drafts: Drafts):
    wanted = write(drafts, "الأول", "practice:one")
    drafts.set_labels(wanted, ["حملات"])
    drafts.set_purpose(wanted, "سكان السيب", "")
    write(drafts, "الثاني", "practice:two")
    for filters in (
        Filters(label="حملات"),
        Filters(audience="سكان السيب"),
        Filters(account_key="practice:one"),
    ):
        assert ([one.id for one in drafts.recent(9, 0, filters)], drafts.count(filters)) == (
            [wanted],
            1,
        )


def test_a_search_is_narrowed_as_the_list_is(drafts: Drafts):
    wanted = write(drafts, "حديقة القرم")
    drafts.set_labels(wanted, ["حدائق"])
    write(drafts, "حديقة السيب")
    assert found(drafts, "حديقة", Filters(label="حدائق")) == [wanted]


def test_the_first_moment_of_a_range_counts_and_the_last_does_not(drafts: Drafts, clock: FakeClock):
    begin = clock.now()
    first = write(drafts, "الأول")
    clock.advance(timedelta(days=1))
    write(drafts, "الثاني")
    within = Filters(changed_from=begin, changed_until=clock.now())
    assert [one.id for one in drafts.recent(9, 0, within)] == [first]


def test_the_trash_is_a_list_of_its_own(drafts: Drafts):
    kept, gone = write(drafts, "نص باق"), write(drafts, "نص مهمل")
    drafts.discard(gone)
    assert (found(drafts, "نص"), found(drafts, "نص", Filters(trash=True))) == ([kept], [gone])


def test_labels_stand_on_the_rows_of_list_and_search(drafts: Drafts):
    draft = write(drafts, "نص")
    drafts.set_labels(draft, ["ثان", "أول"])
    assert drafts.recent(1)[0].labels == drafts.search("نص")[0].labels == ("أول", "ثان")


def test_a_draft_with_nothing_but_a_poll_is_in_the_list(drafts: Drafts):
    draft = drafts.create()
    drafts.set_poll(draft.id, Poll(("نعم", "لا"), 60))
    assert [one.id for one in drafts.recent(9)] == [draft.id]
