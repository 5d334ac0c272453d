"""Lengths as readers and platforms count them."""

import random

import pytest

from core.text.counting import end_of_graphemes, graphemes, utf8_bytes
from tests.grapheme_breaks import breaks_as_told, unicode_lines

KNOWN_DIFFERENCES = {
    # A virama that no consonant precedes joins the next consonant here; Unicode 17 parts them.
    "÷ 094D ÷ 0915 ÷",
    "÷ 094D × 0308 ÷ 0915 ÷",
    "÷ 0061 × 094D ÷ 0924 ÷",
    "÷ 003F × 094D ÷ 0924 ÷",
}
"""Lines of the Unicode test in which the regex library differs: Devanagari, none in Arabic."""


def test_clusters_are_those_of_unicode_but_for_the_known_differences():
    lines = list(unicode_lines())
    differing = {line for line in lines if not breaks_as_told(line)}
    assert differing == KNOWN_DIFFERENCES
    assert len(lines) - len(differing) >= 762


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("مسقط", 4),
        ("مَسْقَطُ", 4),
        ("مــسقط", 6),
        ("لا", 2),
        ("ﻻ", 1),
        ("👨‍👩‍👧‍👦", 1),
        ("🇴🇲🇴🇲", 2),
        ("❤️", 1),
        ("👩🏽‍🔧 ", 2),
        ("e\u0301", 1),
        ("\r\n", 1),
        ("a\r\nb", 3),
        ("\n\r", 2),
        ("\u200f", 1),
        ("نص\u200f", 3),
        ("abc", 3),
    ],
)
def test_a_reader_counts_as_many_letters(text: str, count: int):
    assert graphemes(text) == count


@pytest.mark.parametrize("number", [-1, 0])
def test_no_clusters_end_where_the_text_begins(number: int):
    assert end_of_graphemes("نص", number) == 0


def test_more_clusters_than_there_are_end_with_the_text():
    assert end_of_graphemes("نصٌّ", 9) == 4


def test_the_first_clusters_of_a_text_are_counted_as_so_many():
    chance = random.Random(3)  # noqa: S311 - the same in each run
    for _ in range(200):
        text = "".join(chance.choices("نصَّـ 🌴🇴🇲👩🏽\u200d🔧e\u0301\r\n", k=30))
        for number in range(graphemes(text) + 1):
            assert graphemes(text[: end_of_graphemes(text, number)]) == number


@pytest.mark.parametrize(("text", "size"), [("", 0), ("a", 1), ("ن", 2), ("€", 3), ("🌴", 4)])
def test_bytes_are_those_of_utf8(text: str, size: int):
    assert utf8_bytes(text) == size
