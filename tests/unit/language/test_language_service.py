"""What the composer asks about language, over a real database and the real dictionary."""

import random
import subprocess
import sys
import time
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from core.foundation.errors import Invalid, Unavailable
from core.foundation.paths import RESOURCES
from core.language.model import (
    LONGEST_OWN_WORD,
    MOST_OWN_WORDS,
    Certainty,
    LanguageProblem,
    Misspelling,
)
from core.language.service import Language
from core.storage.database import Database
from core.text.orthography import Fix
from core.text.word_lists import WordListProblem
from tests.fakes import FakeClock


@pytest.fixture
def database(tmp_path: Path):
    made = Database.create(tmp_path / "natiq.db", bytes(32))
    yield made
    made.close()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="module")
def unchanged(tmp_path_factory: pytest.TempPathFactory):
    """One for all that only ask: reading the dictionary takes its time."""
    made = Database.create(tmp_path_factory.mktemp("language") / "natiq.db", bytes(32))
    yield Language(made, FakeClock(), RESOURCES)
    made.close()


@pytest.fixture
def language(database: Database, clock: FakeClock) -> Language:
    return Language(database, clock, RESOURCES)


def misspelt(language: Language, text: str) -> list[str]:
    return [one.word for one in language.check(text) if isinstance(one, Misspelling)]


def test_findings_come_in_order_with_their_places(unchanged: Language):
    text = "ندعوكم الى\n\nزيارة ميونيييخ و المدينه"
    assert [text[one.start : one.end] for one in unchanged.check(text)] == [
        "الى",
        "ميونيييخ",
        "و ",
        "المدينه",
    ]


def test_a_word_near_a_known_one_is_certain_and_a_name_is_unknown(unchanged: Language):
    found = unchanged.check("يتاكد هندريكسون")
    assert [(one.certainty, one.neighbours) for one in found if isinstance(one, Misspelling)] == [
        (Certainty.CERTAIN, ("يتأكد",)),
        (Certainty.UNKNOWN, ()),
    ]


def test_a_rule_and_the_dictionary_do_not_flag_the_same_word(unchanged: Language):
    (found,) = unchanged.check("الى")
    assert isinstance(found, Fix)


@pytest.mark.parametrize(
    "text",
    [
        "السيب وبوشر والعامرات وقريات",
        "جعلان بني بوعلي ورمال بدية",
        "بالسيب وللسيب ولبوشر",
        "خمسة ريالات ومئتا بيسة",
        "https://example.om/هندريكسون #هندريكسون",
        "جـــديـــيـيـد",
        "أ ب ج",
        "نص2x",
        "Hendrikson 2026",
    ],
)
def test_places_municipal_words_and_what_is_no_language_are_not_flagged(
    unchanged: Language, text: str
):
    assert misspelt(unchanged, text) == []


def test_an_own_word_is_known_in_what_was_checked_before(language: Language):
    before = misspelt(language, "قرية زغبنطوش وبزغبنطوش")
    language.add_word(" زُغبنطوش ")
    assert (len(before), misspelt(language, "قرية زغبنطوش وبزغبنطوش")) == (2, [])


def test_a_rule_says_nothing_of_an_own_word(language: Language):
    language.add_word("دلك")
    assert language.check("دلك") == ()


def test_own_words_outlive_the_program(database: Database, clock: FakeClock, language: Language):
    language.add_word("زغبنطوش")
    again = Language(database, clock, RESOURCES)
    assert misspelt(again, "زغبنطوش") == []


def test_the_newest_own_word_comes_first(language: Language, clock: FakeClock):
    for word in ("أولى", "ثانية"):
        clock.advance(timedelta(seconds=1))
        language.add_word(word)
    language.add_word("أولى")
    assert [(one.word, one.added_at) for one in language.own_words()] == [
        ("ثانية", clock.now()),
        ("أولى", clock.now() - timedelta(seconds=1)),
    ]


def test_only_so_many_own_words_are_given_as_are_asked_for(language: Language):
    for word in ("أولى", "ثانية"):
        language.add_word(word)
    assert len(language.own_words(1)) == 1


def test_a_forgotten_word_is_flagged_again(language: Language):
    language.add_word("زغبنطوش")
    language.forget_word("زُغبنطوش")
    assert (language.own_words(), misspelt(language, "زغبنطوش")) == ((), ["زغبنطوش"])


@pytest.mark.parametrize(
    "word", ["", "  ", "two", "كلمتان هنا", "نص،", "نص1", "س" * (LONGEST_OWN_WORD + 1), "ن\x00ص"]
)
def test_what_is_no_word_is_not_added(language: Language, word: str):
    with pytest.raises(Invalid) as refusal:
        language.add_word(word)
    assert (refusal.value.code, language.own_words()) == (LanguageProblem.NOT_A_WORD, ())


def test_own_words_have_a_bound(database: Database, language: Language):
    with database.write() as connection:
        for number in range(MOST_OWN_WORDS):
            connection.exec_driver_sql("INSERT INTO own_word VALUES (?, 0)", (f"ن{number}",))
    with pytest.raises(Invalid) as refusal:
        language.add_word("زغبنطوش")
    assert refusal.value.code is LanguageProblem.TOO_MANY_WORDS


def test_words_of_the_institution_are_known(database: Database, clock: FakeClock, tmp_path: Path):
    words = tmp_path / "words.txt"
    words.write_text("\ufeff# أسماء\nزغبنطوش\nشركة فرقعوطة # شريك\n", encoding="utf-8")
    language = Language(database, clock, RESOURCES, words)
    assert misspelt(language, "وزغبنطوش فرقعوطة") == []


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (b"\xff\xfe", WordListProblem.NOT_TEXT, None),
        ("نص\n".encode() + b"a" * 65, WordListProblem.WRONG_LINE, 2),
        ("نص\x07".encode(), WordListProblem.WRONG_LINE, 1),
    ],
)
def test_a_wrong_list_of_the_institution_says_why_and_harms_nothing(
    database: Database,
    clock: FakeClock,
    tmp_path: Path,
    content: bytes,
    code: WordListProblem,
    line: int | None,
):
    words = tmp_path / "words.txt"
    words.write_bytes(content)
    language = Language(database, clock, RESOURCES, words)
    assert [type(one) for one in language.check("الى")] == [Fix]
    problem = language.institution_problem
    assert problem is not None
    assert (problem.code, problem.values.get("line")) == (code, line)


def test_a_list_of_the_institution_that_is_not_there_is_said(
    database: Database, clock: FakeClock, tmp_path: Path
):
    language = Language(database, clock, RESOURCES, tmp_path / "none.txt")
    language.load()
    assert isinstance(language.institution_problem, Unavailable)


def test_a_list_of_more_than_a_megabyte_is_not_read(
    database: Database, clock: FakeClock, tmp_path: Path
):
    words = tmp_path / "words.txt"
    words.write_text("كلمة\n" * 150_000, encoding="utf-8")
    language = Language(database, clock, RESOURCES, words)
    language.load()
    assert isinstance(language.institution_problem, Invalid)


def test_nothing_is_read_before_the_first_question(language: Language):
    before = language.loaded
    language.check("")
    assert (before, language.loaded) == (False, True)


def test_the_dictionary_is_not_brought_in_with_the_service():
    tools = "{'hunspell', 'hijridate', 'arabic_reshaper', 'bidi'}"
    code = f"import sys, core.language.service; print({tools} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_a_paragraph_that_was_checked_costs_next_to_nothing(unchanged: Language):
    text = "\n".join(f"تعلن بلدية مسقط عن الحملة رقم {number} في السيب" for number in range(500))
    unchanged.check(text)
    began = time.perf_counter()
    unchanged.check(text)
    assert time.perf_counter() - began < 0.2


def test_suggestions_come_without_a_draft(unchanged: Language):
    assert unchanged.suggest("البلديه")[0] == "البلدية"


def test_whatever_is_typed_is_checked(unchanged: Language):
    chance = random.Random(5)  # noqa: S311 - the same in each run
    pieces = [
        *"ابةهىيعأإ\u064b\u0640\u200c\u06cc ،,؟.\n@#/",
        "علي ",
        " ان ",
        "و ",
        "\ud800",
        "🌴",
        "a1",
    ]
    for _ in range(400):
        text = "".join(chance.choices(pieces, k=40))
        found = unchanged.check(text)
        assert all(0 <= one.start <= one.end <= len(text) for one in found)
        assert all(one.end <= other.start for one, other in pairwise(found))


def test_long_and_strange_texts_take_no_more_time_than_their_share(unchanged: Language):
    began = time.perf_counter()
    for piece in ("ا", "و ", " ", "،", "اء", "على ان ", "a.", "\u0640", "ن,", "ددد", "إنشاء "):
        unchanged.check(piece * (25_000 // len(piece)))
    assert time.perf_counter() - began < 10
