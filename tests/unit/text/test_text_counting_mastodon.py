"""Texts as Mastodon counts them, and units of UTF-16."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.counting import end_of_utf8_bytes, end_of_utf16_units, utf8_bytes, utf16_units
from core.text.counting.mastodon import countable, end_of_countable

FAMILY = "👨‍👩‍👧‍👦"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("مَسْقَطُ", 4),
        (FAMILY, 1),
        ("https://www.mm.gov.om/ar/news/2026?page=1", 23),
        ("https://a.om", 23),
        ("https://a.om/خدمات/بلدية", 23),
        ("mm.gov.om", 9),
        ("(https://a.om)", 25),
        ("@mm@oman.example", 3),
        ("@mm", 3),
        ("@mm@oman.example، @b@c.example.", 8),
        ("name@mm.gov.om", 14),
        ("https://a.om/@mm@oman.example", 23),
    ],
)
def test_a_text_counts_as_mastodon_says(text: str, count: int):
    assert countable(text) == count


def test_a_server_may_count_links_by_another_number():
    assert countable("https://www.mm.gov.om/ar", link_length=30) == 30


@pytest.mark.parametrize(
    ("text", "most", "end"),
    [
        ("نص", 1, 1),
        ("نص", 5, 2),
        ("a https://a.om b", 24, 2),
        ("a https://a.om b", 25, 14),
        ("@mm@oman.example ab", 4, 17),
        (f"{FAMILY}a", 1, 7),
    ],
)
def test_the_place_of_the_excess_counts_code_points(text: str, most: int, end: int):
    assert end_of_countable(text, most) == end


WRITTEN = st.lists(
    st.sampled_from([*"نصّ @.a/1\n", FAMILY, "https://a.om/", "@mm@oman.example"]), max_size=30
).map("".join)


@given(WRITTEN, st.integers(0, 60))
def test_there_is_an_excess_only_where_too_much_is_counted(text: str, most: int):
    assert (end_of_countable(text, most) == len(text)) or countable(text) > most


@pytest.mark.parametrize(("text", "units"), [("", 0), ("نص", 2), ("🌴", 2), ("a🌴b", 4)])
def test_units_of_utf16_are_counted(text: str, units: int):
    assert utf16_units(text) == units == len(text.encode("utf-16-le")) // 2


@given(st.text(), st.integers(0, 40))
def test_no_character_is_cut_by_units_or_by_bytes(text: str, most: int):
    by_units, by_bytes = end_of_utf16_units(text, most), end_of_utf8_bytes(text, most)
    assert utf16_units(text[:by_units]) <= most
    assert utf8_bytes(text[:by_bytes]) <= most
    assert by_units == len(text) or utf16_units(text[: by_units + 1]) > most
    assert by_bytes == len(text) or utf8_bytes(text[: by_bytes + 1]) > most
