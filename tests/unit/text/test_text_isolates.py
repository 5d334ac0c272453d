"""Mixed text reads right wherever it is published: shown by an implementation of UAX 9."""

import itertools
import random

import pytest
from bidi import get_display  # pyright: ignore[reportMissingTypeStubs]

from core.text.direction import for_publishing, isolated, without_direction_controls

LRI, PDI, RLM = "\u2066", "\u2069", "\u200f"

ADDRESSES = [
    "@muscat_municipality",
    "@a.example.om",
    "#Muscat2026",
    "https://example.om/path/?a=1&b=2/",
    "www.example.om/",
    "info@example.om",
]
NAMES = [
    "+968 2412 3456",
    "24-123456",
    "C++",
    ".NET",
    "COVID-19",
    "Oman Vision 2040",
    "Wi-Fi",
]
TOKENS = ADDRESSES + NAMES
ARABIC = ["تعلن البلدية", "في ولاية السيب", "عبر", "من الساعة 8", "، أو", "؛ ثم 15 ألفًا", "(بوشر)"]


def shown(text: str) -> str:
    """The line from left to right as it is seen, in the direction that platforms find."""
    seen = get_display(text)
    assert isinstance(seen, str)
    return without_direction_controls(seen)


def sentences() -> list[tuple[str, list[str]]]:
    """Lines of Arabic with some of the tokens in them; names beside each other would be one."""
    chance = random.Random(11)  # noqa: S311 - the same in each run
    made: list[tuple[str, list[str]]] = []
    for number in range(600):
        tokens = chance.sample(TOKENS, k=1 + number % 3)
        words = [chance.choice(ARABIC)]
        for token in tokens:
            alone = token in ADDRESSES and chance.random() < 0.4
            words += [token] if alone else [token, chance.choice(ARABIC)]
        if words[-1] in TOKENS and chance.random() < 0.5:
            words[-1] += "."
        made.append((" ".join(words), tokens))
    return made


@pytest.mark.parametrize("keeps_isolates", [True, False])
def test_each_piece_is_whole_and_they_follow_from_the_right(keeps_isolates: bool):
    wrong: list[str] = []
    for text, tokens in sentences():
        seen = shown(for_publishing(text, keeps_isolates))
        places = [seen.find(token) for token in tokens]
        if -1 in places or places != sorted(places, reverse=True):
            wrong.append(text)
    assert wrong == []


def test_without_help_such_text_would_fall_apart():
    broken = sum(any(token not in shown(text) for token in tokens) for text, tokens in sentences())
    assert broken > 100


@pytest.mark.parametrize("keeps_isolates", [True, False])
def test_what_is_published_is_the_text_once_the_controls_are_out(keeps_isolates: bool):
    for text, _ in sentences():
        published = for_publishing(text, keeps_isolates)
        assert without_direction_controls(published) == text
        assert for_publishing(published, keeps_isolates) == published


def test_a_line_that_begins_with_a_handle_is_set_from_the_right():
    assert shown(isolated("@muscat تعلن بلدية مسقط")).endswith("@muscat")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "تعلن بلدية مسقط عن حملة نظافة.",
        "نظام COVID بدأ",
        "تطبيق iPhone 15 متاح",
        "#مسقط_2026 و #عمان",
        "من 10-20 نوفمبر",
        "26/11/2026",
        "English only @handle https://example.om/",
        "An English sentence with one عربي word.",
    ],
)
def test_nothing_is_added_where_nothing_falls_apart(text: str):
    assert (isolated(text), for_publishing(text, keeps_isolates=False)) == (text, text)


def test_an_isolate_holds_the_handle_and_nothing_else():
    assert isolated("تابعوا @muscat, الآن") == f"تابعوا {LRI}@muscat{PDI}, الآن"


@pytest.mark.parametrize("link", ["https://example.om/a?b=2", "HTTP://example.om/a"])
def test_a_link_can_be_left_bare_while_the_rest_is_isolated(link: str):
    text = f"تابعوا @muscat, أو {link} الآن"
    expected = f"تابعوا {LRI}@muscat{PDI}, أو {link} الآن"
    assert for_publishing(text, keeps_isolates=True, bare_links=True) == expected


def test_no_isolate_reaches_a_platform_that_takes_them_out():
    text = " ".join(itertools.chain(ARABIC, TOKENS))
    assert not set(for_publishing(text, keeps_isolates=False)) & {LRI, PDI, "\u2067", "\u2068"}


def test_each_line_is_looked_at_by_itself():
    assert isolated("a @b\nنص @b") == f"a @b\nنص {LRI}@b{PDI}"


def test_controls_from_outside_do_not_survive():
    assert isolated(f"نص \u202e{RLM}عكس") == "نص عكس"
