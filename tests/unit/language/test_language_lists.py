"""The lists that ship: large enough, without doubles, and without slips of their own."""

import pytest

from core.foundation.paths import RESOURCES
from core.text.orthography import Orthography
from core.text.spelling import Speller
from core.text.tokens import words_of
from core.text.word_lists import lines_of

WORDS = RESOURCES / "words"
LISTS = ["oman_places.txt", "municipal_words.txt"]


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_each_entry_once(name: str):
    lines = lines_of(WORDS / name)
    assert (len(lines) >= 400, len(lines)) == (True, len(set(lines)))


@pytest.mark.parametrize("name", LISTS)
def test_every_entry_is_made_of_arabic_words(name: str):
    wrong = [
        line
        for line in lines_of(WORDS / name)
        if [word.text for word in words_of(line)] != line.split()
    ]
    assert wrong == []


@pytest.mark.parametrize("name", LISTS)
def test_no_entry_has_a_slip(name: str):
    speller, orthography = Speller(RESOURCES / "spelling"), Orthography(WORDS)
    slips = [
        fix.replacement
        for line in lines_of(WORDS / name)
        for fix in orthography.fixes(line, speller.accepts)
        # A man's name stands in the name of a wilayat.
        if line != "جعلان بني بوعلي"
    ]
    assert slips == []


def test_no_slip_is_its_own_correction():
    lines = [line.split() for line in lines_of(WORDS / "confusions.txt")]
    assert [line for line in lines if line[0] == line[-1]] == []
