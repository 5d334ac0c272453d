"""Links and hashtags are marked by the bytes they stand at."""

import random
from typing import Any, cast

import pytest

from core.platforms.bluesky.facets import facets_of

LINK, TAG = "app.bsky.richtext.facet#link", "app.bsky.richtext.facet#tag"


def marked(text: str) -> list[tuple[str, str, str]]:
    """Kind, target and the bytes marked, as a reader of the record cuts them out."""
    found: list[tuple[str, str, str]] = []
    for facet in facets_of(text):
        index, features = cast("Any", facet["index"]), cast("Any", facet["features"])
        (feature,) = features
        target = feature["uri"] if feature["$type"] == LINK else feature["tag"]
        piece = text.encode()[index["byteStart"] : index["byteEnd"]].decode()
        found.append((feature["$type"], target, piece))
    return found


def links(text: str) -> list[str]:
    return [target for kind, target, _ in marked(text) if kind == LINK]


def tags(text: str) -> list[str]:
    return [target for kind, target, _ in marked(text) if kind == TAG]


@pytest.mark.parametrize(
    "before",
    ["", "نص ", "🌴 ", "👨‍👩‍👧‍👦 عائلة ", "نَصٌّ مُشَكَّلٌ ", "🇴🇲\n", "e\u0301 ", "\u200f\u2067نص\u2069 "],
)
@pytest.mark.parametrize("after", ["", " نص", "، ثم", ".", "!\n🌴", "؟"])
def test_marks_stand_at_the_right_bytes_whatever_is_around(before: str, after: str):
    link, tag = "https://www.example.om/حدائق?x=1", "#بلدية_مسقط"
    text = f"{before}{link} {tag}{after}"
    assert marked(text) == [(LINK, link, link), (TAG, tag[1:], tag)]


@pytest.mark.parametrize(
    "mark", [".", "،", "؛", "؟", "!", ":", "»", ")", "].", "…", "”", "'", "؟!"]
)
def test_punctuation_after_a_link_belongs_to_the_sentence(mark: str):
    assert links(f"زوروا https://a.example/b{mark} شكرًا") == ["https://a.example/b"]


@pytest.mark.parametrize(
    "link",
    [
        "https://a.example",
        "https://a.example/",
        "http://a.example:8080/b",
        "HTTPS://A.EXAMPLE",
        "https://a.example/b_(c)",
        "https://a.example/?q=%D9%86&r=1",
        "https://a.example/#part",
        "https://a.example/a-b_c~d",
        "https://حدائق.example/مسار",
    ],
)
def test_a_link_is_marked_whole(link: str):
    assert links(f"انظر {link} لتعرف") == [link]


def test_a_link_in_brackets_ends_before_the_bracket():
    assert links("(انظر https://a.example/b_(c))") == ["https://a.example/b_(c)"]


@pytest.mark.parametrize(
    "text",
    [
        "https://",
        "https:// a.example",
        "http//a.example",
        "ftp://a.example",
        "www.example.om",
        "xhttps://a.example",
        "me@https://a.example",
    ],
)
def test_what_is_no_link_is_not_marked(text: str):
    assert links(text) == []


def test_an_invisible_mark_ends_a_link():
    assert links("\u2067https://a.example\u2069نص") == ["https://a.example"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("#بلدية_مسقط", ["بلدية_مسقط"]),
        ("#مَسْقَط", ["مَسْقَط"]),
        ("#عُمان_2040", ["عُمان_2040"]),
        ("#2040عمان", ["2040عمان"]),
        ("#نص، #آخر. (#ثالث)", ["نص", "آخر", "ثالث"]),
        ("＃مسقط", ["مسقط"]),
        ("#می\u200cخواهم", ["می\u200cخواهم"]),
        ("#مسقط\u200c نص", ["مسقط"]),
        ("#MuscatMunicipality!", ["MuscatMunicipality"]),
        ("🌴#مسقط", ["مسقط"]),
        ("\u2067#مسقط\u2069", ["مسقط"]),
        ("#مسقط🌴", ["مسقط"]),
    ],
)
def test_a_hashtag_is_marked(text: str, found: list[str]):
    assert tags(text) == found


@pytest.mark.parametrize(
    "text", ["#", "# مسقط", "#123", "#١٢٣", "#_", "نص#مسقط", "##مسقط", "&#1575;", "#🌴", "/#مسقط"]
)
def test_what_is_no_hashtag_is_not_marked(text: str):
    assert tags(text) == []


def test_a_hashtag_inside_a_link_is_part_of_the_link():
    assert marked("https://a.example/b#مسقط") == [
        (LINK, "https://a.example/b#مسقط", "https://a.example/b#مسقط")
    ]


def test_a_link_right_after_a_hash_is_a_link_and_no_hashtag():
    assert marked("#https://a.example/b") == [(LINK, "https://a.example/b", "https://a.example/b")]


@pytest.mark.parametrize(("letters", "count"), [(64, 1), (65, 0)])
def test_a_hashtag_of_more_than_64_letters_is_not_marked(letters: int, count: int):
    assert len(tags("#" + "نّ" * letters)) == count


def test_a_hashtag_of_more_than_640_bytes_is_not_marked():
    assert tags("#" + "ن" + "ّ" * 320) == []


def test_marks_come_in_order_and_never_overlap():
    chance = random.Random(11)  # noqa: S311 - the same in each run
    scraps = ["#وسم", "https://a.example/ب", " ", "،", "🌴", "نَص", "(", ")", "#", "\u200f", "\n"]
    for _ in range(300):
        text = "".join(chance.choices(scraps, k=14))
        places = [cast("dict[str, int]", facet["index"]) for facet in facets_of(text)]
        ends = [0, *(place["byteEnd"] for place in places)]
        for place, end in zip(places, ends, strict=False):
            assert end <= place["byteStart"] < place["byteEnd"] <= len(text.encode())


def test_a_text_without_links_and_tags_has_no_marks():
    assert facets_of("تعلن بلدية مسقط عن افتتاح الحديقة @muscat.example") == []
