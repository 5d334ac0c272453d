"""Words are known with their prefixes and without their marks; what is near comes first."""

import threading
import time

import pytest

from core.foundation.paths import RESOURCES
from core.text.hunspell_binding import open_by_binding
from core.text.hunspell_library import open_dictionary
from core.text.spelling import LONGEST_WORD, Speller

FOLDER = RESOURCES / "spelling"


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller(FOLDER, ["السيب", "بوشر", "مُطرح"])


@pytest.mark.parametrize(
    "word",
    ["بلدية", "والبلدية", "وبالمدارس", "مَسْقَطُ", "فسيكتبونها", "للسيب", "ببوشر"],
)
def test_a_word_is_known(speller: Speller, word: str):
    assert speller.accepts(word)


@pytest.mark.parametrize("word", ["البلديهه", "السييب", "إستخدام", "مدرسسة", "سيب" + "ب" * 5])
def test_a_word_is_not_known(speller: Speller, word: str):
    assert not speller.accepts(word)


@pytest.mark.parametrize("word", ["السيب", "وبالسيب", "مَطرح", "و", ""])
def test_a_listed_word_or_a_single_letter_is_known(speller: Speller, word: str):
    assert speller.accepts(word)


def test_what_is_too_long_for_a_word_is_not_looked_up(speller: Speller):
    assert (speller.accepts("س" * 100_000), speller.suggest("س" * (LONGEST_WORD + 1))) == (True, ())


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("البلديه", "البلدية"),
        ("إستخدام", "استخدام"),
        ("الاخبار", "الأخبار"),
        ("العربى", "العربي"),
        ("رءيس", "رئيس"),
        ("المدينهه", "المدينة"),
        ("مدرسسة", "مدرسة"),
        ("يتاكد", "يتأكد"),
    ],
)
def test_the_likeliest_comes_first(speller: Speller, word: str, meant: str):
    assert speller.suggest(word)[0] == meant


def test_neighbours_differ_by_the_usual_slips_alone(speller: Speller):
    assert speller.neighbours("القاهره") == ("القاهرة",)


def test_a_name_has_no_neighbours(speller: Speller):
    assert speller.neighbours("ميونيخ") == ()


def test_words_are_known_until_the_list_is_another():
    own = Speller(FOLDER)
    before = own.accepts("الزدجالييي")
    own.know(["الزدجالييي"])
    during = own.accepts("الزدجالييي")
    own.know([])
    assert (before, during, own.accepts("الزدجالييي")) == (False, True, False)


def test_threads_may_share_it(speller: Speller):
    words = ["بلدية", "المدينه", "إستخدام", "السيب", "طريق"] * 40
    expected = [speller.accepts(word) for word in words]
    answers: list[list[bool]] = []

    def ask() -> None:
        answers.append([speller.accepts(word) for word in words])
        speller.suggest("المدينه")

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [expected] * 4


def test_other_threads_go_on_while_the_dictionary_is_read():
    longest = 0.0
    done = threading.Event()

    def read() -> None:
        Speller(FOLDER)
        done.set()

    reading = threading.Thread(target=read)
    began = last = time.perf_counter()
    reading.start()
    while not done.is_set():
        time.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    reading.join()
    assert longest < (time.perf_counter() - began) / 2


@pytest.mark.parametrize("word", ["\ud800", "ن\x00ص", "🌴🌴", "a b"])
def test_what_is_no_word_harms_nothing(speller: Speller, word: str):
    speller.accepts(word)
    assert isinstance(speller.suggest(word), tuple)


def test_the_binding_knows_the_same_words_as_the_library():
    words = ["بلدية", "البلديه", "وبالمدارس", "إستخدام", "مسقط"]
    binding, library = open_by_binding(FOLDER, "ar"), open_dictionary(FOLDER)
    assert [bool(binding.spell(one)) for one in words] == [library.spell(one) for one in words]
    assert tuple(binding.suggest("البلديه")) == library.suggest("البلديه")
