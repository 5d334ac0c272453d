"""What a server of the Mastodon API says a post may be, and what of it is believed."""

from typing import Any

import pytest

from core.platforms.limits import LIMITS
from core.platforms.mastodon.limits import limits_in
from core.platforms.model import Limits, MediaLimits, PollLimits

USUAL = LIMITS["mastodon"]
_HUGE = 10**18


def _instance(**parts: dict[str, Any]) -> dict[str, Any]:
    return {"configuration": parts}


def _media(said: dict[str, Any]) -> MediaLimits:
    return limits_in(_instance(media_attachments=said)).media


def _poll(said: dict[str, Any]) -> PollLimits:
    poll = limits_in(_instance(polls=said)).poll
    assert poll is not None
    return poll


def test_the_length_is_the_servers():
    assert limits_in(_instance(statuses={"max_characters": 5000})).length == 5000


def test_what_a_link_counts_is_the_servers():
    assert limits_in(_instance(statuses={"characters_reserved_per_url": 25})).url_length == 25


@pytest.mark.parametrize("said", [{}, {"configuration": None}, {"configuration": []}])
def test_a_server_that_says_nothing_is_as_mastodon(said: dict[str, Any]):
    assert limits_in(said) == USUAL


@pytest.mark.parametrize("value", [0, -1, 1, _HUGE, "5000", 5000.0, True, None, [], {}])
def test_a_length_beyond_sense_is_not_believed(value: object):
    assert limits_in(_instance(statuses={"max_characters": value})).length == USUAL.length


@pytest.mark.parametrize("value", [0, -1, _HUGE, "23", None])
def test_a_link_of_no_length_is_not_believed(value: object):
    said = _instance(statuses={"characters_reserved_per_url": value})
    assert limits_in(said).url_length == USUAL.url_length


def test_fewer_images_are_believed():
    assert limits_in(_instance(statuses={"max_media_attachments": 1})).media.images == 1


def test_more_images_than_a_draft_holds_are_of_no_use():
    assert limits_in(_instance(statuses={"max_media_attachments": 16})).media.images == 4


def test_no_images_at_all_is_not_believed():
    assert limits_in(_instance(statuses={"max_media_attachments": 0})).media.images == 4


def test_sizes_are_the_servers():
    media = _media({"image_size_limit": 8_000_000, "video_size_limit": 40_000_000})
    assert (media.image_bytes, media.video_bytes) == (8_000_000, 40_000_000)


@pytest.mark.parametrize("value", [0, 1, -5, _HUGE, "8000000"])
def test_sizes_beyond_sense_are_not_believed(value: object):
    media = _media({"image_size_limit": value, "video_size_limit": value})
    assert (media.image_bytes, media.video_bytes) == (
        USUAL.media.image_bytes,
        USUAL.media.video_bytes,
    )


def test_an_image_of_any_shape_stays_within_few_pixels():
    assert _media({"image_matrix_limit": 1_000_000}).image_edge == 1000


def test_many_pixels_do_not_widen_the_edge():
    assert _media({"image_matrix_limit": 33_177_600}).image_edge == USUAL.media.image_edge


def test_a_type_that_the_server_does_not_take_is_left_out():
    types = ["image/jpeg", "image/png", "video/mp4"]
    assert _media({"supported_mime_types": types}).image_types == {"image/jpeg", "image/png"}


def test_a_server_without_films_takes_none():
    assert _media({"supported_mime_types": ["image/jpeg"]}).videos == 0


def test_a_type_that_nobody_makes_is_not_added():
    types = ["image/jpeg", "image/x-icon", "video/mp4"]
    assert _media({"supported_mime_types": types}).image_types == {"image/jpeg"}


@pytest.mark.parametrize("types", [[], ["text/html"], "image/jpeg", [5], None])
def test_no_types_at_all_are_not_believed(types: object):
    media = _media({"supported_mime_types": types})
    assert (media.image_types, media.videos) == (USUAL.media.image_types, 1)


def test_the_length_of_a_description_is_the_servers():
    assert _media({"description_limit": 5000}).alt_length == 5000


def test_figures_of_polls_are_the_servers():
    said = {
        "max_options": 6,
        "max_characters_per_option": 80,
        "min_expiration": 61,
        "max_expiration": 86_400,
    }
    expected = PollLimits(6, 80, shortest_minutes=2, longest_minutes=1440, multiple=True)
    assert _poll(said) == expected


def test_a_poll_may_be_as_short_as_pleroma_says():
    assert _poll({"min_expiration": 0}).shortest_minutes == 1


def test_a_poll_never_lasts_longer_than_a_year():
    assert _poll({"max_expiration": 31_536_000 * 50}).longest_minutes == 366 * 24 * 60


@pytest.mark.parametrize(
    "said",
    [
        {"max_options": 1},
        {"max_options": _HUGE},
        {"max_characters_per_option": 0},
        {"min_expiration": -1},
        {"max_expiration": 0},
        {"max_expiration": _HUGE},
        {"min_expiration": 86_400, "max_expiration": 300},
    ],
)
def test_polls_beyond_sense_are_not_believed(said: dict[str, Any]):
    assert _poll(said) == USUAL.poll


def test_an_old_pleroma_has_names_of_its_own():
    limits = limits_in(
        {
            "max_toot_chars": 5000,
            "upload_limit": 16_000_000,
            "description_limit": 5000,
            "poll_limits": {
                "max_options": 20,
                "max_option_chars": 200,
                "min_expiration": 0,
                "max_expiration": 31_536_000,
            },
        }
    )
    assert limits.poll is not None
    assert (limits.length, limits.media.image_bytes, limits.media.alt_length) == (
        5000,
        16_000_000,
        5000,
    )
    assert (limits.poll.options, limits.poll.option_length) == (20, 200)


@pytest.mark.parametrize(
    ("versions", "quotes"),
    [({"mastodon": 7}, True), ({"mastodon": 6}, False), ({"mastodon": "7"}, False), ({}, False)],
)
def test_quotes_are_for_servers_that_know_them(versions: dict[str, Any], quotes: bool):
    assert limits_in({"api_versions": versions}).quote is quotes


@pytest.mark.parametrize("hostile", [0, -1, _HUGE, None, "x", [], {}, True, 0.1])
def test_no_value_takes_a_limit_away_or_makes_it_nothing(hostile: object):
    members = ("statuses", "media_attachments", "polls", "accounts")
    names = (
        *("max_characters", "characters_reserved_per_url", "max_media_attachments"),
        *("image_size_limit", "video_size_limit", "image_matrix_limit", "description_limit"),
        *("max_options", "max_characters_per_option", "min_expiration", "max_expiration"),
        "supported_mime_types",
    )
    part = dict.fromkeys(names, hostile)
    said = {"configuration": dict.fromkeys(members, part), "api_versions": hostile} | part
    assert _all_sensible(limits_in(said))


def _all_sensible(limits: Limits) -> bool:
    media, poll = limits.media, limits.poll
    numbers = (limits.length, media.image_bytes, media.video_bytes, media.image_edge)
    numbers = (*numbers, media.alt_length, media.images, media.videos, limits.url_length)
    return (
        all(number is not None and 0 < number < 10**10 for number in numbers)
        and poll is not None
        and 0 < poll.shortest_minutes <= poll.longest_minutes
        and 2 <= poll.options <= 20
    )
