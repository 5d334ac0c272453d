"""Links and hashtags of a post, marked by the bytes they stand at.

Source: docs.bsky.app, "Links, mentions, and rich text": a facet names a range of UTF-8
bytes and what it is. The server marks nothing by itself.
"""

import unicodedata
from collections.abc import Iterator, Mapping

import regex

_LINK = regex.compile(r"(?<![\w@/])https?://[^\s\p{Cf}<>\"\u00ab\u00bb]+", regex.IGNORECASE)
_TAG = regex.compile(r"(?<![\w&/#])[#\uff03](?P<tag>[\w\p{M}\u200c]*[\p{L}][\w\p{M}\u200c]*)")
_GRAPHEME = regex.compile(r"\X")
_CLOSING = {")": "(", "]": "[", "}": "{"}
_LONGEST_TAG_BYTES = 640
_LONGEST_TAG = 64  # grapheme clusters

Facet = Mapping[str, object]


def facets_of(text: str) -> list[Facet]:
    """The facets of ``text`` in the order in which they stand; they never overlap."""
    found: list[tuple[int, int, Facet]] = []
    links = list(_links(text))
    for start, end in links:
        feature = {"$type": "app.bsky.richtext.facet#link", "uri": text[start:end]}
        found.append((start, end, feature))
    for match in _TAG.finditer(text):
        in_link = any(start < match.end() and match.start() < end for start, end in links)
        tag = match["tag"].rstrip("\u200c")
        if in_link or _is_too_long(tag):
            continue
        feature = {"$type": "app.bsky.richtext.facet#tag", "tag": tag}
        found.append((match.start(), match.start("tag") + len(tag), feature))
    return [
        {
            "index": {
                "byteStart": len(text[:start].encode()),
                "byteEnd": len(text[:end].encode()),
            },
            "features": [feature],
        }
        for start, end, feature in sorted(found, key=lambda one: one[0])
    ]


def _is_too_long(tag: str) -> bool:
    return len(tag.encode()) > _LONGEST_TAG_BYTES or len(_GRAPHEME.findall(tag)) > _LONGEST_TAG


def _links(text: str) -> Iterator[tuple[int, int]]:
    for match in _LINK.finditer(text):
        end = match.end()
        while end > match.start() and _trails(text, match.start(), end):
            end -= 1
        if end - match.start() > len("https://"):
            yield match.start(), end


def _trails(text: str, start: int, end: int) -> bool:
    """Whether the last character belongs to the sentence and not to the link."""
    last = text[end - 1]
    if last in _CLOSING:
        inside = text[start : end - 1]
        return inside.count(_CLOSING[last]) <= inside.count(last)
    return last not in "/#&=%+-_~" and unicodedata.category(last).startswith("P")
