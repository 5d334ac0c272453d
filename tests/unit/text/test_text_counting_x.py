"""Texts as X weighs them, and what X finds in them."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.counting.x import end_of_weight, weight
from core.text.counting.x_entities import hashtags_in, links_in, mentions_in
from tests.twitter_text import EXTRACT, VALIDATE, cases

FAMILY = "👨‍👩‍👧‍👦"


def test_every_case_of_the_conformance_suite_passes():
    assert [case.name for case in cases() if not case.passes()] == []


def test_the_suite_is_read_whole():
    assert len(list(cases())) == 311
    assert len(EXTRACT) + len(VALIDATE) == 21


@pytest.mark.parametrize(
    ("text", "weighed"),
    [
        ("", 0),
        ("مسقط", 4),
        ("مَسْقَطُ", 8),
        ("مــسقط", 6),
        ("٠١٢", 3),
        ("ﷺ", 2),
        ("ﻻ", 2),
        ("\u200f", 2),
        ("\u2067", 2),
        ("\u061c", 1),
        ("\u200c", 1),
        ("⸻", 2),
        ("\n", 1),
        ("https://www.mm.gov.om/ar/news/2026", 23),
        ("mm.gov.om", 23),
        ("(mm.gov.om)", 25),
        ("انظر mm.gov.om.", 29),
        ("https://example.om/خدمات", 28),
        ("name@mm.gov.om", 14),
    ],
)
def test_a_text_weighs_as_x_says(text: str, weighed: int):
    assert weight(text) == weighed


@pytest.mark.parametrize(
    "emoji",
    [
        FAMILY,
        "🇴🇲",
        "❤️",
        "❤️‍🔥",
        "👩🏽‍🔧",
        "1️⃣",
        "©️",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "🫨",
        "🪿",
        "🩷",
        "🫷🏿",
        "🐦‍⬛",
        "🙂‍↔️",
        "🧑‍🧑‍🧒‍🧒",
        "👩🏽‍🦽‍➡️",
        "🍋‍🟩",
        "\U0001fae9",
        "\U0001fadf",
        "🇨🇶",
        "\U0001faea",
        "\U0001fac8",
    ],
)
def test_an_emoji_weighs_two_however_new_and_however_long(emoji: str):
    assert weight(emoji) == 2


@pytest.mark.parametrize(
    ("text", "weighed"), [("©", 1), ("🇦🇦", 4), ("🇴", 2), ("☺\ufe0e", 4), ("✌🏿🏿", 4), ("7", 1)]
)
def test_what_is_not_drawn_as_one_picture_weighs_by_its_code_points(text: str, weighed: int):
    assert weight(text) == weighed


@pytest.mark.parametrize(
    ("text", "most", "end"),
    [
        ("نص" * 5, 4, 4),
        ("نص", 9, 2),
        ("نص", 0, 0),
        ("漢字", 3, 1),
        ("a" + FAMILY, 2, 1),
        ("a" + FAMILY, 3, 8),
        ("a mm.gov.om b", 24, 2),
        ("a mm.gov.om b", 25, 11),
        ("e\u0301e\u0301e\u0301", 2, 4),
        ("e\u0301", 0, 0),
    ],
)
def test_the_place_of_the_excess_counts_code_points_as_typed(text: str, most: int, end: int):
    assert end_of_weight(text, most) == end


PIECES = [*"نصّـ ab.,/:#@1٣漢e\u0301\n\u200f©", FAMILY, "🇴🇲", "mm.gov.om", "https://a.om/"]
WRITTEN = st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=30)


@given(WRITTEN, st.integers(0, 60))
def test_there_is_an_excess_only_where_the_weight_is_too_much(text: str, most: int):
    end = end_of_weight(text, most)
    assert (end == len(text)) == (weight(text) <= most)


@given(WRITTEN)
def test_a_text_weighs_the_same_however_its_letters_are_composed(text: str):
    composed = unicodedata.normalize("NFC", text)
    assert weight(text) == weight(composed)


@given(st.lists(WRITTEN, max_size=4))
def test_lines_weigh_as_much_together_as_one_by_one(lines: list[str]):
    together = sum(weight(line) for line in lines) + max(0, len(lines) - 1)
    assert weight("\n".join(lines)) == together


def test_an_arabic_hashtag_with_marks_and_digits_is_one():
    assert [tag.name for tag in hashtags_in("#مسقط_٢٠٢٦ و#بلديةُ_مسقط")] == ["مسقط_٢٠٢٦"]


def test_a_mention_within_arabic_is_found():
    assert [one.name for one in mentions_in("تابعوا @mm_oman، شكرًا")] == ["mm_oman"]


def test_an_omani_domain_in_arabic_letters_is_a_link():
    assert [link.text for link in links_in("على https://بلدية.عمان/ الآن")] == [
        "https://بلدية.عمان/"
    ]


HOSTILE = {
    "dots": "ن.ن." * 6_000,
    "Latin dots": "a." * 12_500,
    "dashes": "a-" * 12_000 + ".com",
    "underscores": "a_" * 12_000 + ".com",
    "long labels": "ن" * 12_000 + "." + "ن" * 12_000,
    "brackets": "http://a.com/" + "(" * 12_000,
    "pairs of brackets": "http://a.com/" + "(a(b)" * 5_000,
    "questions": "http://a.com?" + ".." * 12_000,
    "protocols": "نhttp://ن." * 2_500,
    "families": FAMILY * 3_500,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_of_a_drafts_greatest_length_takes_long_to_weigh(name: str):
    begun = time.thread_time()
    weight(HOSTILE[name])
    assert time.thread_time() - begun < 3
