"""What X keeps, and how it changes and tells it: users, posts, uploads."""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import regex

_URL = re.compile(
    r"https?://[^\s<>\"]*[\w/]|\b(?:[a-z0-9-]+\.)+(?:com|net|org|om|gov|edu|info|example)\b(?:/[^\s]*[\w/])?",
    re.IGNORECASE,
)
_EMOJI = regex.compile(r"[\p{Extended_Pictographic}--[\u0023-\u00AE]]|\p{RI}|\u20E3", regex.V1)
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
"""Code points that weigh 1; any other weighs 2 (twitter-text, configuration v3)."""

_LINK_WEIGHT = 23


@dataclass
class User:
    """An account of X."""

    id: str
    username: str
    name: str
    suspended: bool = False


@dataclass
class Upload:
    """A file on its way or there. ``alt`` is its text alternative."""

    id: str
    user_id: str
    media_type: str
    category: str
    total_bytes: int
    ends: datetime
    segments: dict[int, bytes] = field(default_factory=dict, repr=False)
    finalized: bool = False
    polls_left: int = 0
    failed: bool = False
    alt: str = ""

    @property
    def content(self) -> bytes:
        return b"".join(self.segments[index] for index in sorted(self.segments))

    @property
    def key(self) -> str:
        kind = {"tweet_video": "7", "amplify_video": "13", "tweet_gif": "16"}
        return f"{kind.get(self.category, '3')}_{self.id}"

    @property
    def kind(self) -> str:
        """As the API names it."""
        kinds = {"tweet_video": "video", "amplify_video": "video", "tweet_gif": "animated_gif"}
        return kinds.get(self.category, "photo")


@dataclass(frozen=True)
class Poll:
    """A question with options that is open so many minutes."""

    id: str
    options: tuple[str, ...]
    minutes: int


@dataclass(frozen=True)
class Link:
    """A link of a post: what it became, and where it leads."""

    short: str
    expanded: str
    shown: str
    media_key: str | None = None


@dataclass
class Post:
    """A post that stands. ``text`` is what was sent; ``served`` what X makes of it."""

    id: str
    author_id: str
    text: str
    served: str
    created_at: datetime
    links: tuple[Link, ...] = ()
    reply_to: str | None = None
    quote: str | None = None
    media: tuple[Upload, ...] = ()
    poll: Poll | None = None
    repost_of: str | None = None

    @property
    def media_ids(self) -> tuple[str, ...]:
        return tuple(one.id for one in self.media)

    @property
    def alts(self) -> tuple[str, ...]:
        return tuple(one.alt for one in self.media)


def weight_of(text: str) -> int:
    """The length that X holds against 280 (twitter-text, configuration v3)."""
    plain = unicodedata.normalize("NFC", text)
    bare, links = _URL.subn("", plain)
    return links * _LINK_WEIGHT + sum(_cluster_weight(one) for one in regex.findall(r"\X", bare))


def _cluster_weight(cluster: str) -> int:
    if _EMOJI.search(cluster):
        return 2
    return sum(
        1 if any(first <= ord(sign) <= last for first, last in _LIGHT) else 2 for sign in cluster
    )


class Shortener:
    """Gives every link an address of its own at t.co."""

    def __init__(self) -> None:
        self._given = 0

    def serve(self, text: str, extra: list[Link]) -> tuple[str, tuple[Link, ...]]:
        """What X shows for ``text``: escaped, links shortened, ``extra`` ones at its end."""
        links: list[Link] = []
        pieces: list[str] = []
        end = 0
        text = text.strip()
        for match in _URL.finditer(text):
            target = match.group()
            expanded = target if "://" in target else f"http://{target}"
            links.append(Link(self.next_short(), expanded, _shown(expanded)))
            pieces += [_escaped(text[end : match.start()]), links[-1].short]
            end = match.end()
        pieces.append(_escaped(text[end:]))
        shorts = dict.fromkeys(one.short for one in extra)
        served = " ".join(filter(None, ["".join(pieces), *shorts]))
        return served, (*links, *extra)

    def next_short(self) -> str:
        self._given += 1
        return f"https://t.co/n{self._given:09}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _shown(url: str) -> str:
    bare = url.partition("://")[2].removeprefix("www.").rstrip("/")
    return bare if len(bare) <= 27 else f"{bare[:26]}…"


def moment(at: datetime) -> str:
    """As X writes a time: milliseconds and ``Z``."""
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03}Z"


def entities_of(post: Post) -> dict[str, Any]:
    """Links, tags and mentions by place in the served text, counted in code points."""
    urls = [
        {
            "start": post.served.index(one.short),
            "end": post.served.index(one.short) + len(one.short),
            "url": one.short,
            "expanded_url": one.expanded,
            "display_url": one.shown,
        }
        | ({"media_key": one.media_key} if one.media_key else {})
        for one in post.links
    ]
    tags = [
        {"start": match.start(), "end": match.end(), "tag": match[1]}
        for match in re.finditer(r"(?<![\w&/])#(\w+)", post.served)
    ]
    mentions = [
        {"start": match.start(), "end": match.end(), "username": match[1]}
        for match in re.finditer(r"(?<!\w)@(\w{1,15})\b", post.served)
    ]
    told = {"urls": urls, "hashtags": tags, "mentions": mentions}
    return {name: values for name, values in told.items() if values}
