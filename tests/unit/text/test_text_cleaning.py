"""What a paste brings along and nobody has written goes; what was meant stays."""

import random
import time

import pytest

from core.text.cleaning import Change, cleaned
from core.text.direction import without_direction_controls

FAMILY = "👨\u200d👩\u200d👧"
WALES = "\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"


@pytest.mark.parametrize(
    ("pasted", "meant"),
    [
        ("\ufee3\ufeb4\ufed8\ufec2", "مسقط"),
        ("\ufeed\ufefb\ufef3\ufe94", "ولاية"),
        ("\ufdf2", "\ufdf2"),
        ("ن\u064b\u064b", "ن\u064b"),
        ("نصّ\u064f\u064f", "نصّ\u064f"),
        (" \u064eنص", " نص"),
        ("1\u064e", "1"),
        ("مس\u200bقط", "مسقط"),
        ("\ufeffمسقط", "مسقط"),
        ("مس\u00adقط", "مسقط"),
        ("مسقط\u200d ", "مسقط\u200d "),
        ("مسقط\u200c ", "مسقط "),
        ("a\u200db", "ab"),
        ("مس\u200c\u200cقط", "مس\u200cقط"),
        ("\u202bمسقط\u202c \u200f\u2067x\u2069", "مسقط x"),
        ("ن\U000e0041ص", "نص"),
        ("\ue123ن\ufdd0\U0010ffff", "ن"),
        ("بلدية\u00a0مسقط", "بلدية مسقط"),
        ("بلدية\u2003مسقط", "بلدية مسقط"),
    ],
)
def test_a_paste_becomes_what_was_meant(pasted: str, meant: str):
    assert cleaned(pasted).text == meant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Muscat, 2026!",
        "بلديةُ مَسْقَطَ تُعلِنُ عن حملةٍ.",
        "النبي \ufdfa والله \ufdfb",
        "\ufd3fآية\ufd3e",
        "هـ ١٤٤٨ مـسـقـط",
        "می\u200cخواهم",
        "5\u00a0كم و 20\u00a0%",
        f"{FAMILY} 👩🏽\u200d🔧 ❤\ufe0f {WALES} 🇴🇲",
        "سطر\nوسطر\tآخر",
        "رَّ شدة وفتحة",
    ],
)
def test_what_was_meant_stays(text: str):
    assert cleaned(text).text == text


def test_a_clean_text_counts_no_change():
    assert dict(cleaned("بلدية مسقط 👩🏽\u200d🔧").changes) == {}


def test_changes_are_counted_by_kind():
    changes = cleaned("\ufee3\ufeb4\ufed8\ufec2\u200b\u200b \u064eنص\u202b\u00a0ن").changes
    assert dict(changes) == {
        Change.PRESENTATION_FORMS: 4,
        Change.INVISIBLE: 2,
        Change.STRAY_MARKS: 1,
        Change.DIRECTION_CONTROLS: 1,
        Change.SPACES: 1,
    }


def test_every_presentation_form_of_a_letter_becomes_letters():
    forms = [chr(code) for code in (*range(0xFB50, 0xFBB2), *range(0xFE80, 0xFEFD))]
    left = [form for form in forms if cleaned(f"ن{form}").text.endswith(form)]
    assert left == []


def test_a_flag_of_a_region_keeps_its_tags_and_loses_none():
    assert cleaned(f"ن {WALES}\U000e0041").text == f"ن {WALES}"


def test_what_is_clean_stays_clean_and_without_controls():
    chance = random.Random(7)  # noqa: S311 - the same in each run
    signs = "نصَّ \u200c\u200d\u200b\u202e\u2067\u2069\ufefb\ufe77\u00a05\u064b\ud800\x00"
    signs += "👩🔧🏴\U000e0067\U000e007f"
    for _ in range(3_000):
        once = cleaned("".join(chance.choices(signs, k=14))).text
        assert without_direction_controls(once) == once
        assert cleaned(cleaned(once).text).text == cleaned(once).text


def test_hostile_lengths_take_no_more_time_than_their_share():
    began = time.perf_counter()
    for sign in (
        "\u064e",
        "\u200d",
        "\ufefb",
        "\U000e0067",
        "\u00a0",
        "ن\u064e\u064e",
        "🏴\U000e0067",
    ):
        cleaned(sign * (50_000 // len(sign)))
    assert time.perf_counter() - began < 10
