"""Handles, hashtags and links in a text, as each platform finds them."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import regex

from core.text.counting.x_entities import cashtags_in, hashtags_in, links_in, mentions_in

_LINK = regex.compile(
    r"(?<![\w@/])https?://[^\s\p{Cf}<>\"\u00ab\u00bb\u061b\u060c]+", regex.IGNORECASE
)
_TAG = regex.compile(r"(?<![\w&/#])[#\uff03](?=[\d_]*[\p{L}\p{M}])[\w\p{M}\u200c]+")
_HANDLES = {
    "bluesky": regex.compile(r"(?<![\w@/])@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}"),
    "mastodon": regex.compile(r"(?<![\w@/.])@[A-Za-z0-9_.-]*[A-Za-z0-9_](?:@[\w.-]*\w)?"),
    "instagram": regex.compile(r"(?<![\w@/])@[A-Za-z0-9_.]*[A-Za-z0-9_]"),
    "practice": regex.compile(r"(?<![\w@/])@[A-Za-z0-9_.-]*[A-Za-z0-9_]"),
}
_CLOSING = {")": "(", "]": "[", "}": "{"}


class EntityKind(StrEnum):
    """What a marked run is."""

    HANDLE = "handle"
    TAG = "tag"
    LINK = "link"


@dataclass(frozen=True)
class Entity:
    """A marked run of a text, in code points."""

    kind: EntityKind
    start: int
    end: int


def entities_of(text: str, platform: str) -> tuple[Entity, ...]:
    """The runs of ``text`` that ``platform`` shows as handles, hashtags and links, in order.

    Sources: twitter-text 3 for X, and for links on Facebook; the AT Protocol's handle syntax.
    Bluesky and Mastodon find the links that are written out with ``https://``. Facebook marks
    no handles in what a program publishes; Instagram leaves links plain. The first text with
    a link takes long on X and Facebook: the list of domains is read for it.
    """
    links = list(_links(text, platform))
    found = [Entity(EntityKind.LINK, start, end) for start, end in links]
    for kind, runs in (
        (EntityKind.HANDLE, _handles(text, platform)),
        (EntityKind.TAG, _tags(text, platform)),
    ):
        for start, end in runs:
            if not any(start < after and before < end for before, after in links):
                found.append(Entity(kind, start, end))
    return tuple(sorted(found, key=lambda one: one.start))


def _handles(text: str, platform: str) -> Iterator[tuple[int, int]]:
    if platform == "x":
        yield from ((one.start, one.end) for one in mentions_in(text))
    elif platform in _HANDLES:
        yield from (match.span() for match in _HANDLES[platform].finditer(text))


def _tags(text: str, platform: str) -> Iterator[tuple[int, int]]:
    if platform == "x":
        yield from ((one.start, one.end) for one in (*hashtags_in(text), *cashtags_in(text)))
    else:
        yield from (match.span() for match in _TAG.finditer(text))


def _links(text: str, platform: str) -> Iterator[tuple[int, int]]:
    if platform == "instagram":
        return
    if platform in {"x", "facebook"}:
        yield from ((one.start, one.end) for one in links_in(text))
    else:
        yield from _written_out_links(text)


def _written_out_links(text: str) -> Iterator[tuple[int, int]]:
    for match in _LINK.finditer(text):
        end = match.end()
        while end > match.start() and _trails(text[match.start() : end]):
            end -= 1
        if text[match.start() : end].lower() not in {"http://", "https://"}:
            yield match.start(), end


def _trails(link: str) -> bool:
    """Whether the last character belongs to the sentence and not to the link."""
    last = link[-1]
    if last in _CLOSING:
        return link[:-1].count(_CLOSING[last]) <= link[:-1].count(last)
    return last not in "/#&=%+-_~" and unicodedata.category(last).startswith("P")
