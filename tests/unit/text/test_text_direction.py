"""Text of one direction among text of the other."""

import random

import pytest

from core.text.direction import isolate, to_utf16, without_direction_controls

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"


def depths(text: str) -> list[int]:
    """How deep in isolates each character stands, as UAX 9 pairs the marks."""
    depth, found = 0, list[int]()
    for character in text:
        if character == PDI:
            depth = max(depth - 1, 0)
        found.append(depth)
        depth += character in (LRI, RLI, FSI)
    return found


def test_a_handle_is_put_between_isolates_as_it_is():
    assert isolate("@muscat.example") == f"{FSI}@muscat.example{PDI}"


@pytest.mark.parametrize(
    "inner",
    [
        "",
        PDI,
        f"a{PDI}b",
        f"{PDI}{PDI}{PDI}",
        f"{LRI}a",
        f"{RLI}{FSI}a",
        f"{PDI}{RLI}a{PDI}b{LRI}",
        "\u202eabc",
        f"{RLI}نص{PDI} كامل",
    ],
)
def test_text_from_outside_cannot_break_out_of_its_isolate(inner: str):
    whole = f"قبل {isolate(inner)} بعد"
    levels = depths(whole)
    begin, end = whole.index(FSI), whole.rindex(PDI)
    assert all(level > 0 for level in levels[begin + 1 : end])
    assert set(levels[:begin] + levels[end:]) == {0}


def test_isolates_that_are_whole_stay_as_they_are():
    inner = f"{RLI}نص{LRI}abc{PDI}{PDI} {FSI}7{PDI}"
    assert isolate(inner) == f"{FSI}{inner}{PDI}"


def test_any_mixture_of_marks_is_closed_again():
    chance = random.Random(5)  # noqa: S311 - the same in each run
    for _ in range(300):
        inner = "".join(chance.choices(["ن", "a", LRI, RLI, FSI, PDI], k=12))
        whole = isolate(inner) + "."
        assert depths(whole)[-1] == 0
        assert min(depths(whole)[1:-2], default=1) > 0
        assert [one for one in whole if one in "نa"] == [one for one in inner if one in "نa"]


def test_a_name_loses_what_is_invisible_and_reorders():
    name = "بلدية\u202e\u2067 مسقط\u200f\u061c\u2069\u202c\u200e"
    assert without_direction_controls(name) == "بلدية مسقط"


@pytest.mark.parametrize("text", ["نصٌّ", "👨‍👩‍👧 عائلة", "a\u200cb\u200d"])
def test_a_name_keeps_marks_and_joiners(text: str):
    assert without_direction_controls(text) == text


@pytest.mark.parametrize(
    ("text", "index", "units"),
    [("", 0, 0), ("نص", 2, 2), ("🌴نص", 1, 2), ("🌴نص", 3, 4), ("🇴🇲!", 2, 4), ("ﷺ\uffff🌴", 3, 4)],
)
def test_positions_are_told_in_utf16_units(text: str, index: int, units: int):
    assert to_utf16(text, index) == units


def test_positions_agree_with_the_encoding_itself():
    chance = random.Random(7)  # noqa: S311 - the same in each run
    for _ in range(100):
        text = "".join(chance.choices("نصَa🌴🇴👨\u200d\uffff\U00010000", k=40))
        for index in range(len(text) + 1):
            assert to_utf16(text, index) == len(text[:index].encode("utf-16-le")) // 2
