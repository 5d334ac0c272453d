"""What a server allows a post to be, as it says itself.

Sources: docs.joinmastodon.org (entities/Instance, entities/V1_Instance); GoToSocial and Pleroma
leave out parts of it, and Pleroma has names of its own. What is missing or beyond sense is as
at Mastodon; a server can neither take a limit away nor make it nothing.
"""

import math
from dataclasses import replace
from typing import cast

from core.platforms.exchange import Call, Members
from core.platforms.limits import LIMITS
from core.platforms.model import Limits, MediaLimits, PollLimits

QUOTES_SINCE = 7
"""The version of Mastodon's API from which on a post can quote another."""

_KB, _MB = 1_000, 1_000_000
_CHARACTERS = (50, 100_000)
_URL_LENGTH = (1, 500)
_FILES = (1, 1_000)
_IMAGE_BYTES = (100 * _KB, 100 * _MB)
_VIDEO_BYTES = (500 * _KB, 2_000 * _MB)
_PIXELS = (100_000, 100_000_000)
_ALT_LENGTH = (50, 20_000)
_OPTIONS = (2, 20)
_OPTION_LENGTH = (10, 500)
_YEAR_SECONDS = 366 * 24 * 60 * 60
_SHORTEST_SECONDS = (0, _YEAR_SECONDS)
_LONGEST_SECONDS = (60, 100 * _YEAR_SECONDS)
_VIDEO = "video/mp4"
_NOTHING: Members = {}


def instance(server: str) -> Call:
    """The request for what the server says of itself."""
    return Call("GET", f"{server}/api/v2/instance")


def old_instance(server: str) -> Call:
    """The same, as servers knew it before Mastodon 4.0."""
    return Call("GET", f"{server}/api/v1/instance")


def limits_in(said: Members) -> Limits:
    """The limits in the answer to either request."""
    usual = LIMITS["mastodon"]
    configuration = _part(said, "configuration")
    statuses = _part(configuration, "statuses")
    length = _number(statuses, "max_characters", _CHARACTERS)
    length = length or _number(said, "max_toot_chars", _CHARACTERS)
    version = _number(_part(said, "api_versions"), "mastodon", (1, 10_000))
    return replace(
        usual,
        length=length or usual.length,
        url_length=_number(statuses, "characters_reserved_per_url", _URL_LENGTH)
        or usual.url_length,
        media=_media(usual.media, configuration, said),
        poll=_poll(usual.poll, _part(configuration, "polls") or _part(said, "poll_limits")),
        quote=version is not None and version >= QUOTES_SINCE,
    )


def _media(usual: MediaLimits, configuration: Members, said: Members) -> MediaLimits:
    statuses, media = _part(configuration, "statuses"), _part(configuration, "media_attachments")
    images = _number(statuses, "max_media_attachments", _FILES) or usual.images
    image_bytes = _number(media, "image_size_limit", _IMAGE_BYTES)
    video_bytes = _number(media, "video_size_limit", _VIDEO_BYTES)
    alt = _number(media, "description_limit", _ALT_LENGTH)
    types = _types(media)
    is_told = bool(types & usual.image_types)
    return replace(
        usual,
        images=min(images, usual.images),
        image_bytes=image_bytes or _number(said, "upload_limit", _IMAGE_BYTES) or usual.image_bytes,
        image_edge=_edge(usual, media),
        image_types=types & usual.image_types if is_told else usual.image_types,
        videos=usual.videos if not is_told or _VIDEO in types else 0,
        video_bytes=video_bytes or _number(said, "upload_limit", _VIDEO_BYTES) or usual.video_bytes,
        alt_length=alt or _number(said, "description_limit", _ALT_LENGTH) or usual.alt_length,
    )


def _edge(usual: MediaLimits, media: Members) -> int | None:
    """The longer edge with which an image of any shape stays within the number of pixels."""
    pixels = _number(media, "image_matrix_limit", _PIXELS)
    if pixels is None or usual.image_edge is None:
        return usual.image_edge
    return min(usual.image_edge, math.isqrt(pixels))


def _types(media: Members) -> frozenset[str]:
    value = media.get("supported_mime_types")
    values = cast("list[object]", value) if isinstance(value, list) else []
    return frozenset(one for one in values[:1_000] if isinstance(one, str))


def _poll(usual: PollLimits | None, said: Members) -> PollLimits | None:
    if usual is None:
        return None
    shortest = _number(said, "min_expiration", _SHORTEST_SECONDS)
    longest = _number(said, "max_expiration", _LONGEST_SECONDS)
    option_length = _number(said, "max_characters_per_option", _OPTION_LENGTH)
    option_length = option_length or _number(said, "max_option_chars", _OPTION_LENGTH)
    found = replace(
        usual,
        options=_number(said, "max_options", _OPTIONS) or usual.options,
        option_length=option_length or usual.option_length,
        shortest_minutes=usual.shortest_minutes if shortest is None else _whole_minutes(shortest),
        longest_minutes=min(longest, _YEAR_SECONDS) // 60 if longest else usual.longest_minutes,
    )
    return found if found.shortest_minutes <= found.longest_minutes else usual


def _whole_minutes(seconds: int) -> int:
    return max(1, math.ceil(seconds / 60))


def _part(members: Members, name: str) -> Members:
    value = members.get(name)
    return cast("Members", value) if isinstance(value, dict) else _NOTHING


def _number(members: Members, name: str, sensible: tuple[int, int]) -> int | None:
    """The number of that name, where it lies within what is sensible."""
    value = members.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    return value if sensible[0] <= value <= sensible[1] else None
