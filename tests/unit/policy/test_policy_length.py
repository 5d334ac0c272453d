"""Lengths as each platform counts them, whole and while typing."""

import random

import pytest

from core.platforms.limits import LIMITS
from core.platforms.model import LengthRule, Limits
from core.policy.length import Length, Lengths, Unit, fits, length_of, with_direction
from core.policy.model import Finding, Rule, Severity
from core.policy.review import Reviewer
from tests.announcements import ANNOUNCEMENTS

FAMILY = "👨‍👩‍👧‍👦"
LINK = "https://www.mm.gov.om/ar/news/2026"


@pytest.mark.parametrize(
    ("platform", "used", "most", "unit"),
    [
        ("bluesky", 37, 300, Unit.GRAPHEMES),
        ("practice", 37, 300, Unit.GRAPHEMES),
        ("x", 27, 280, Unit.WEIGHT),
        ("mastodon", 26, 500, Unit.GRAPHEMES),
        ("facebook", 47, 63_206, Unit.CHARACTERS),
        ("instagram", 47, 2200, Unit.CHARACTERS),
    ],
)
def test_a_text_is_counted_as_its_platform_counts(platform: str, used: int, most: int, unit: Unit):
    assert length_of(f"{LINK} {FAMILY}\n", LIMITS[platform]) == Length(used, most, unit)


@pytest.mark.parametrize("platform", LIMITS)
def test_the_excess_begins_where_the_text_no_longer_fits(platform: str):
    limits = LIMITS[platform]
    text = "كلمة وأخرى\n" * 7_000
    start = length_of(text, limits).excess_start
    assert start is not None
    assert fits(text[:start], limits)
    assert not fits(text[: start + 1], limits)


def test_bytes_are_told_where_they_are_what_is_exceeded():
    length = length_of(FAMILY * 200, LIMITS["bluesky"])
    assert (length.unit, length.used, length.most, length.over) == (Unit.BYTES, 5000, 3000, 2000)
    assert length.excess_start == 120 * len(FAMILY)


def test_what_is_limited_by_bytes_alone_is_counted_in_bytes():
    assert length_of("نص", Limits(None, utf8_bytes=10)) == Length(4, 10, Unit.BYTES)


def test_without_limits_there_is_no_excess():
    assert length_of("نص" * 999, Limits(None)) == Length(1998, None, Unit.GRAPHEMES)


HANDLE = "عند @muscat."


def test_what_leaves_keeps_its_direction():
    assert with_direction(HANDLE, LIMITS["bluesky"]) == "عند \u2066@muscat\u2069."


def test_only_the_bare_text_leaves_where_the_marks_would_be_too_much():
    text = HANDLE + "ن" * (300 - len(HANDLE))
    assert with_direction(text, LIMITS["bluesky"]) == text


def test_no_mark_stands_beside_a_link_where_it_would_be_read_as_a_part_of_it():
    text = "هنا https://example.om/a/ الآن"
    assert with_direction(text, LIMITS["mastodon"]) == text


SCRAPS = [
    *ANNOUNCEMENTS[:6],
    "\n",
    "\n\n",
    "\r\n",
    " ",
    LINK,
    FAMILY,
    "🇴🇲",
    "نَّ",
    "@a@b.example",
    "⸻",
    ".",
]


@pytest.mark.parametrize("rule", LengthRule)
def test_counting_while_typing_gives_what_counting_afresh_gives(rule: LengthRule):
    chance = random.Random(4)  # noqa: S311 - the same in each run
    limits, typing, text = Limits(280, rule=rule), Lengths(remembered=20), ""
    for _ in range(400):
        at = chance.randint(0, len(text))
        kept = chance.choice([0, 0, 0, 5, 200])
        text = text[:at] + chance.choice(SCRAPS) + text[at + kept :]
        assert typing.of(text, limits) == length_of(text, limits)


def test_the_number_of_a_part_is_counted_with_it():
    parts = Lengths().of_parts("أ\n⸻\nب", LIMITS["bluesky"])
    assert [one.length.used for one in parts] == [7, 7]


def test_a_part_that_only_its_number_makes_too_long_exceeds_at_its_end():
    text = "ن" * 298
    first, _ = Lengths().of_parts(f"{text}\n⸻\nب", LIMITS["bluesky"])
    assert (first.length.over, first.length.excess_start) == (4, 294)


def too_much(reviewer: Reviewer, text: str, platform: str) -> list[Finding]:
    found = reviewer.review(text, LIMITS[platform])
    return [one for one in found if one.rule in {Rule.LENGTH, Rule.HASHTAGS}]


def test_each_part_of_a_thread_that_is_too_long_is_found(reviewer: Reviewer):
    long = "كلمة " * 70
    first, second = too_much(reviewer, f"{long}\n⸻\nقصير\n⸻\n{long}", "bluesky")
    assert (first.values, first.end) == (
        {"unit": "graphemes", "part": 1, "parts": 3, "count": 355, "limit": 300, "over": 55},
        349,
    )
    assert second.values["part"] == 3
    assert second.end - second.start == first.end - first.start == 55


def test_a_thread_whose_parts_fit_is_not_too_long(reviewer: Reviewer):
    assert too_much(reviewer, "\n⸻\n".join(["كلمة " * 50] * 5), "bluesky") == []


def test_the_sixth_hashtag_is_too_many_for_instagram(reviewer: Reviewer):
    text = " ".join(f"#وسم{number}" for number in range(7))
    (found,) = too_much(reviewer, text, "instagram")
    assert (found.rule, found.severity) == (Rule.HASHTAGS, Severity.STOP)
    assert found.values == {"count": 7, "limit": 5, "over": 2}
    assert text[found.start : found.end] == "#وسم5 #وسم6"


def test_five_hashtags_are_not_too_many(reviewer: Reviewer):
    assert too_much(reviewer, "#وسم " * 5, "instagram") == []


def test_a_field_of_a_template_that_is_left_open_stops_the_text(reviewer: Reviewer):
    text = "يسرنا دعوتكم إلى [[اسم الفعالية. كاملا]] غدا [[]]"
    found, empty = reviewer.review(text, None)
    assert (found.rule, found.clause, found.severity, found.excerpt) == (
        Rule.UNFILLED_FIELD,
        "OFF-1",
        Severity.STOP,
        "[[اسم الفعالية. كاملا]]",
    )
    assert text[empty.start : empty.end] == "[[]]"


@pytest.mark.parametrize("text", ["[نص]", "[[نص", "[[نص\n]]", "نص]]"])
def test_brackets_that_are_no_field_are_left_alone(reviewer: Reviewer, text: str):
    assert reviewer.review(text, None) == ()
