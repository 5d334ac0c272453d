"""What a timeline makes of a text: its marks, its directions, what it cuts."""

import pytest

from core.text.direction import isolate, without_direction_controls
from ui.composer.preview.directions import DirectionRule, lines_from_right
from ui.composer.preview.entities import Entity, EntityKind, entities_of
from ui.composer.preview.looks import PLATFORMS, look_of
from ui.composer.preview.shown_text import short_link, shown_text

WORDS = "نلتقي في حديقة القرم الطبيعية كل يوم. "
ADDRESS = "https://www.example.com/services/roads?year=2026"


def marked(text: str, platform: str) -> list[str]:
    return [text[one.start : one.end] for one in entities_of(text, platform)]


# Marks


@pytest.mark.parametrize("platform", PLATFORMS)
def test_an_arabic_hashtag_is_marked_to_its_last_letter(platform: str) -> None:
    assert marked("مساء الخير #بلدية_مسقط.", platform) == ["#بلدية_مسقط"]


def test_a_handle_within_an_isolate_is_marked_without_it() -> None:
    assert marked(f"تابعوا {isolate('@muscat_mun')} هنا", "x") == ["@muscat_mun"]


def test_facebook_marks_no_handle_of_what_a_program_publishes() -> None:
    assert marked("تابعوا @muscat_mun", "facebook") == []


def test_instagram_leaves_a_link_plain() -> None:
    assert marked(f"زوروا {ADDRESS}", "instagram") == []


def test_a_link_ends_before_the_mark_that_closes_its_isolate() -> None:
    assert marked(f"زوروا {isolate(ADDRESS)} الآن", "mastodon") == [ADDRESS]


def test_a_full_stop_behind_a_link_belongs_to_the_sentence() -> None:
    assert marked(f"زوروا {ADDRESS}.", "bluesky") == [ADDRESS]


def test_x_marks_a_link_without_its_scheme() -> None:
    assert marked("زوروا example.com اليوم", "x") == ["example.com"]


def test_bluesky_marks_a_handle_only_with_its_domain() -> None:
    assert marked("@muscat و @muscat.example", "bluesky") == ["@muscat.example"]


# Links as they are written


@pytest.mark.parametrize(
    ("platform", "shown"),
    [
        ("x", "example.com/services/roads\u2026"),
        ("bluesky", "www.example.com/services/roa..."),
        ("mastodon", "example.com/services/roads?yea\u2026"),
        ("facebook", ADDRESS),
        ("practice", ADDRESS),
    ],
)
def test_a_link_is_shortened_as_the_platform_does(platform: str, shown: str) -> None:
    assert short_link(ADDRESS, platform) == shown


def test_a_short_link_loses_its_scheme_alone() -> None:
    assert short_link("https://example.com/a", "x") == "example.com/a"


def test_mastodon_shows_a_handle_without_its_server() -> None:
    shown = shown_text("تابعوا @baladia@social.example اليوم", look_of("mastodon"))
    assert without_direction_controls(shown.text) == "تابعوا @baladia اليوم"


def test_the_marks_follow_the_text_that_a_link_made_shorter() -> None:
    shown = shown_text(f"{ADDRESS} #مسقط", look_of("x"))
    tag = next(one for one in shown.entities if one.kind is EntityKind.TAG)
    assert without_direction_controls(shown.text[tag.start : tag.end]) == "#مسقط"


@pytest.mark.parametrize("platform", ["x", "mastodon"])
def test_the_end_of_a_shortened_link_stays_at_its_end(platform: str) -> None:
    shown = shown_text(f"زوروا {ADDRESS} الآن", look_of(platform))
    assert "\u2066example.com/" in shown.text
    assert "\u2026\u2069" in shown.text


# Cuts


def test_instagram_ends_a_caption_at_a_word() -> None:
    shown = shown_text(WORDS * 10, look_of("instagram"))
    assert shown.cut
    assert (WORDS * 10).startswith(f"{shown.text} ")


def test_x_ends_a_text_at_its_limit() -> None:
    shown = shown_text("م" * 300, look_of("x"))
    assert (len(shown.text), shown.cut) == (280, True)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_short_text_is_not_cut(platform: str) -> None:
    assert not shown_text(WORDS, look_of(platform)).cut


def test_an_isolate_that_the_cut_leaves_open_is_closed() -> None:
    shown = shown_text("م" * 100 + " \u2067" + "م " * 100 + "\u2069", look_of("instagram"))
    assert shown.text.count("\u2067") == shown.text.count("\u2069")


# Directions

ARABIC, ENGLISH = "نلتقي في القرم", "See you at Qurum"


def test_one_direction_for_all_paragraphs_where_the_platform_has_one() -> None:
    sides = lines_from_right([ARABIC, ENGLISH], DirectionRule.WHOLE_TEXT)
    assert sides == (True, True)


@pytest.mark.parametrize("rule", [DirectionRule.EACH_LINE, DirectionRule.EACH_LINE_PLAIN])
def test_each_line_has_its_own_direction_elsewhere(rule: DirectionRule) -> None:
    assert lines_from_right([ARABIC, ENGLISH], rule) == (True, False)


def test_plain_text_is_not_turned_by_what_stands_in_an_isolate() -> None:
    line = f"{isolate('@muscat')} {ARABIC}"
    assert lines_from_right([line], DirectionRule.EACH_LINE_PLAIN) == (True,)


def test_automatic_direction_is_turned_by_what_stands_in_an_isolate() -> None:
    line = f"{isolate('@muscat')} {ARABIC}"
    assert lines_from_right([line], DirectionRule.WHOLE_TEXT) == (False,)


def test_a_run_that_decides_nothing_leaves_it_to_the_words_behind() -> None:
    handle = Entity(EntityKind.HANDLE, 0, 7)
    sides = lines_from_right([f"@muscat {ARABIC}"], DirectionRule.WHOLE_TEXT, silent=[[handle]])
    assert sides == (True,)


def test_a_line_of_digits_follows_its_surroundings_in_plain_text() -> None:
    rule = DirectionRule.EACH_LINE_PLAIN
    assert lines_from_right(["1234"], rule, around=True) == (True,)


def test_a_line_of_digits_runs_from_the_left_in_automatic_direction() -> None:
    assert lines_from_right(["1234"], DirectionRule.EACH_LINE, around=True) == (False,)
