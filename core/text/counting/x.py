"""How X weighs a text (developer.x.com: counting characters; twitter-text, configuration 3)."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from core.text.counting.clusters import cluster_ends
from core.text.counting.emoji import emoji_spans
from core.text.counting.links import REFUSED, x_links


@dataclass(frozen=True)
class Weights:
    """A published configuration of the counting.

    A code point within one of the ``light_ranges`` weighs 1, any other ``heavy``, a link
    ``link``. Where ``whole_emoji`` is set, an emoji sequence weighs ``heavy`` as one.
    """

    most: int
    heavy: int
    link: int
    light_ranges: tuple[tuple[int, int], ...]
    whole_emoji: bool


X_WEIGHTS = Weights(
    most=280,
    heavy=2,
    link=23,
    light_ranges=((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247)),
    whole_emoji=True,
)
_REFUSED = regex.compile(f"[{REFUSED}]")


def weight(text: str, weights: Weights = X_WEIGHTS) -> int:
    """What ``text`` weighs, in its composed form (NFC) as X keeps it."""
    text = unicodedata.normalize("NFC", text)
    heavy, total, place = _heavy(weights), 0, 0
    for start, end, weighed in (*_wholes(text, weights), (len(text), len(text), 0)):
        beyond = sum(1 for _ in heavy.finditer(text, place, start))
        total += start - place + beyond * (weights.heavy - 1) + weighed
        place = end
    return total


def end_of_weight(text: str, most: int, weights: Weights = X_WEIGHTS) -> int:
    """The code point index up to which ``text`` weighs at most ``most``.

    A link or an emoji sequence is within or beyond as a whole.
    """
    composed = unicodedata.normalize("NFC", text)
    end = _end_in_composed(composed, most, weights)
    return end if composed == text else _as_typed(text, end)


def first_refused(text: str) -> int | None:
    """Where the first code point stands that X takes in no post."""
    found = _REFUSED.search(text)
    return found.start() if found else None


def _end_in_composed(text: str, most: int, weights: Weights) -> int:
    heavy, left, place = _heavy(weights), most, 0
    for start, end, weighed in (*_wholes(text, weights), (len(text), len(text), 0)):
        for index in range(place, start):
            left -= weights.heavy if heavy.match(text, index) else 1
            if left < 0:
                return index
        left -= weighed
        if left < 0:
            return start
        place = end
    return len(text)


def _as_typed(text: str, end: int) -> int:
    """The index in ``text`` of the index ``end`` in its composed form.

    Code points compose within a grapheme cluster only; within one that changes, the end of
    what came before it is given.
    """
    start, composed_start = 0, 0
    for cluster_end in cluster_ends(text):
        cluster = text[start:cluster_end]
        composed = unicodedata.normalize("NFC", cluster)
        if composed_start + len(composed) > end:
            return start + (end - composed_start if composed == cluster else 0)
        start, composed_start = cluster_end, composed_start + len(composed)
    return len(text)


def _wholes(text: str, weights: Weights) -> Iterator[tuple[int, int, int]]:
    """Start, end and weight of what is weighed as one, in its order."""
    links = x_links(text)
    spans = [(link.start, link.end, weights.link) for link in links]
    if weights.whole_emoji:
        spans += [
            (start, end, weights.heavy)
            for start, end in emoji_spans(text)
            if not any(link.start < end and start < link.end for link in links)
        ]
    yield from sorted(spans)


@lru_cache(maxsize=4)
def _heavy(weights: Weights) -> regex.Pattern[str]:
    light = "".join(rf"\U{start:08x}-\U{end:08x}" for start, end in weights.light_ranges)
    return regex.compile(f"[^{light}]" if light else r"[\s\S]")
