"""How Mastodon counts a text (docs.joinmastodon.org: posting; StatusLengthValidator).

Grapheme clusters, where a link with a protocol counts as a fixed number, and of a mention
of somebody elsewhere the server's name counts nothing.
"""

from collections.abc import Iterator

import regex

from core.text.counting.clusters import end_of_graphemes, graphemes
from core.text.counting.links import mastodon_links

LINK_LENGTH = 23
"""What a link counts for unless the server says else (``characters_reserved_per_url``)."""

_MENTION = regex.compile(
    r"(?<![=/\w])(?P<local>@[a-z0-9_]+(?:[.\-]+[a-z0-9_]+)*+)(?P<remote>@[\w.\-]+\w)",
    regex.IGNORECASE,
)


def countable(text: str, link_length: int = LINK_LENGTH) -> int:
    """What ``text`` counts for."""
    return graphemes("".join(shown for _, _, shown in _pieces(text, link_length)))


def end_of_countable(text: str, most: int, link_length: int = LINK_LENGTH) -> int:
    """The code point index up to which ``text`` counts for at most ``most``.

    A link is within or beyond as a whole.
    """
    pieces = list(_pieces(text, link_length))
    cut = end_of_graphemes("".join(shown for _, _, shown in pieces), most)
    for start, end, shown in pieces:
        if cut < len(shown):
            return start + (cut if shown == text[start:end] else 0)
        cut -= len(shown)
    return len(text)


def _pieces(text: str, link_length: int) -> Iterator[tuple[int, int, str]]:
    """Start, end and what is counted instead, of all of ``text`` in its order."""
    place = 0
    for start, end, shown in sorted(_replaced(text, link_length)):
        if start < place:
            continue
        yield place, start, text[place:start]
        yield start, end, shown
        place = end
    yield place, len(text), text[place:]


def _replaced(text: str, link_length: int) -> Iterator[tuple[int, int, str]]:
    for link in mastodon_links(text):
        yield link.start, link.end, "x" * link_length
    if "@" in text:
        for found in _MENTION.finditer(text):
            yield found.start("remote"), found.end(), ""
