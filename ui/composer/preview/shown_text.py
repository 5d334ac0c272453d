"""The text as a timeline shows it: links shortened, handles without their server, cut."""

from dataclasses import dataclass

import regex

from core.platforms.limits import LIMITS
from core.policy.length import length_of
from core.text.counting import end_of_graphemes
from ui.composer.preview.directions import closing_of
from ui.composer.preview.entities import Entity, EntityKind, entities_of
from ui.composer.preview.looks import Look
from ui.widgets.labels import isolate, isolate_ltr

ELLIPSIS = "\u2026"
_MOST = 2_200
"""No timeline shows more of one post: beyond that nothing need be laid out."""
_LONGEST_LINK = 300
"""How far behind the end a link is still looked at as a whole."""
_X_PATH, _BLUESKY_PATH, _BLUESKY_KEPT, _MASTODON_LINK = 15, 15, 13, 30
_PARTS_OF_LINK = regex.compile(r"(?P<scheme>https?://)?(?P<host>[^/?#]*)(?P<path>.*)", regex.I)
_WORD_END = regex.compile(r"\s+\S*$")


@dataclass(frozen=True)
class ShownText:
    """What stands there; ``cut`` says that the reader has to ask for the rest."""

    text: str
    entities: tuple[Entity, ...]
    cut: bool = False


def shown_text(text: str, look: Look) -> ShownText:
    """``text`` as the timeline of ``look`` shows it, before lines are counted."""
    end = _end_of_timeline(text, look)
    kept = text[:end].rstrip() if end < len(text) else text
    kept += closing_of(kept)
    pieces, entities, at, length = list[str](), list[Entity](), 0, 0
    for entity in entities_of(text[: end + _LONGEST_LINK], look.platform):
        if entity.start >= len(kept):
            break
        # A link that is cut through is a link to its end no more, but still looks like one.
        words = _words_of(kept[entity.start : entity.end], entity.kind, look.platform)
        before = kept[at : entity.start]
        if look.isolates_links:
            words = isolate(words) if entity.kind is EntityKind.TAG else isolate_ltr(words)
        length += len(before)
        pieces += [before, words]
        entities.append(Entity(entity.kind, length, length + len(words)))
        length += len(words)
        at = entity.end
    return ShownText("".join((*pieces, kept[at:])), tuple(entities), end < len(text))


def short_link(link: str, platform: str) -> str:
    """``link`` as ``platform`` writes it out.

    X: ``display_url`` has neither scheme nor ``www.`` and 15 characters of the path.
    Bluesky: ``toShortUrl`` of social-app. Mastodon: ``TextFormatter#link_to_url``, 30
    characters after scheme and ``www.``.
    """
    match = _PARTS_OF_LINK.match(link)
    if match is None:
        return link
    host, path = match["host"], match["path"]
    bare_host = host.lower().removeprefix("www.")
    if platform == "x":
        return bare_host + (path[:_X_PATH] + ELLIPSIS if len(path) > _X_PATH else path)
    if platform == "bluesky":
        path = "" if path == "/" else path
        return host.lower() + (path[:_BLUESKY_KEPT] + "..." if len(path) > _BLUESKY_PATH else path)
    if platform == "mastodon":
        whole = (host[4:] if host.lower().startswith("www.") else host) + path
        return whole[:_MASTODON_LINK] + (ELLIPSIS if len(whole) > _MASTODON_LINK else "")
    return link


def shortened_by_words(text: str) -> str:
    """``text`` without its last, perhaps incomplete word."""
    return _WORD_END.sub("", text) or text


def _words_of(words: str, kind: EntityKind, platform: str) -> str:
    if kind is EntityKind.LINK:
        return short_link(words, platform)
    if kind is EntityKind.HANDLE and platform == "mastodon":
        return "@" + words[1:].split("@", 1)[0]
    return words


def _end_of_timeline(text: str, look: Look) -> int:
    end = min(len(text), _MOST)
    if look.cut.characters is not None:
        most = end_of_graphemes(text, look.cut.characters)
        if most < end:
            end = len(shortened_by_words(text[:most]))
    if look.cut.length and look.platform in LIMITS:
        excess = length_of(text[:_MOST], LIMITS[look.platform]).excess_start
        end = end if excess is None else min(end, excess)
    return end
