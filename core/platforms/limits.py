"""What a post may be on each platform, by the platform's name.

Looked up in 2026: the lexicons of app.bsky (``feed.post``, ``embed.images``, ``embed.video``);
the example answer of Mastodon's ``/api/v2/instance`` (an instance may say other numbers, these
are the defaults); docs.x.com (media best practices; the contract's ``CreatePostsPoll``), config
version 3 of twitter-text; developers.facebook.com (IG User ``media``). Not written down by the
platform, and common measurement: Facebook's length and image size, the longer edges but
Instagram's, X's limit of a description. Where two sources differ, the smaller number stands.
A platform that takes more images is given the four that a draft holds.
"""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

from core.platforms.model import LengthRule, Limits, MediaLimits, OwnSchedule, PollLimits

_MB = 1_000_000
_MIB = 1_048_576
_MONTH_MINUTES = 30 * 24 * 60
_WEEK_MINUTES = 7 * 24 * 60
_PHOTOS = frozenset({"image/jpeg", "image/png"})
_WEB_IMAGES = _PHOTOS | {"image/webp"}

_BLUESKY_MEDIA = MediaLimits(
    images=4,
    image_bytes=1_000_000,
    image_edge=2000,
    image_types=_WEB_IMAGES,
    videos=1,
    video_bytes=100 * _MB,
    video_seconds=180,
    alt_length=2000,
    video_alt_length=1000,
)
"""What servers of every age take: newer lexicons allow images and videos of more bytes.

Edge, seconds and an image's description are what Bluesky's own app keeps to.
"""

_BLUESKY = Limits(
    length=300,
    utf8_bytes=3000,
    thread=True,
    media=_BLUESKY_MEDIA,
    reply=True,
    quote=True,
    like=True,
    boost=True,
)

_PRACTICE = Limits(
    length=300,
    utf8_bytes=3000,
    thread=True,
    reply=True,
    media=_BLUESKY_MEDIA,
    poll=PollLimits(
        options=4, option_length=50, shortest_minutes=5, longest_minutes=_MONTH_MINUTES
    ),
)
"""Bluesky's, and a poll besides: whoever practises learns to ask."""

_MASTODON = Limits(
    length=500,
    rule=LengthRule.MASTODON,
    url_length=23,
    thread=True,
    # Its grammar takes anything but a blank for a part of the path; its pages keep links apart.
    bare_links=True,
    media=MediaLimits(
        images=4,
        image_bytes=16 * _MIB,
        image_edge=3840,
        image_types=_WEB_IMAGES | {"image/gif"},
        videos=1,
        video_bytes=99 * _MIB,
        alt_length=1500,
    ),
    poll=PollLimits(
        options=4,
        option_length=50,
        shortest_minutes=5,
        longest_minutes=_MONTH_MINUTES,
        multiple=True,
    ),
    reply=True,
    # Only servers that say so take quotes (API version 7).
    quote=False,
    like=True,
    boost=True,
    # It wants five minutes when the request arrives; the sixth is for the way there.
    own_schedule=OwnSchedule(earliest=timedelta(minutes=6)),
)

_X = Limits(
    length=280,
    rule=LengthRule.X_WEIGHTED,
    url_length=23,
    thread=True,
    reply=True,
    quote=True,
    like=True,
    boost=True,
    media=MediaLimits(
        images=4,
        image_bytes=5 * _MB,
        image_edge=4096,
        image_types=_WEB_IMAGES | {"image/gif"},
        videos=1,
        # One page of the documentation says 8 GB, another one 512 MB.
        video_bytes=512 * _MB,
        video_seconds=20 * 60,
        alt_length=1000,
    ),
    poll=PollLimits(options=4, option_length=25, shortest_minutes=5, longest_minutes=_WEEK_MINUTES),
)
"""Isolates come through: twitter-text counts them as valid and finds links between them, and
collections of real posts hold hashtags and links in RLI and LRI with their PDI.
"""

_FACEBOOK = Limits(
    length=63_206,
    rule=LengthRule.CHARACTERS,
    media=MediaLimits(
        images=4,
        image_bytes=4 * _MB,
        image_edge=2048,
        image_types=_PHOTOS,
        videos=1,
        video_bytes=1024 * _MB,
        video_seconds=20 * 60,
    ),
    # As a comment below what it answers; a Page has no other reply, and nothing to quote by.
    reply=True,
    like=True,
    # Ten minutes when the request arrives; the eleventh is for the way there.
    own_schedule=OwnSchedule(earliest=timedelta(minutes=11), latest=timedelta(days=30)),
)

_INSTAGRAM = Limits(
    length=2200,
    rule=LengthRule.CHARACTERS,
    # Thirty by Meta's pages for programs, five for all by its announcement of December 2025.
    hashtags=5,
    media=MediaLimits(
        images=4,
        image_bytes=8 * _MB,
        image_edge=1440,
        image_types=frozenset({"image/jpeg"}),
        videos=1,
        video_bytes=300 * _MB,
        video_seconds=15 * 60,
        alt_length=1000,
        together=True,
    ),
    # As a comment; programs can neither like nor share.
    reply=True,
)

LIMITS: Mapping[str, Limits] = MappingProxyType(
    {
        "bluesky": _BLUESKY,
        "practice": _PRACTICE,
        "mastodon": _MASTODON,
        "x": _X,
        "facebook": _FACEBOOK,
        "instagram": _INSTAGRAM,
    }
)
