"""Spellings that a slip of the hand or of the ear leads to from one another."""

import re
from collections.abc import Iterator

from core.text.orthography import PREFIXES

_ALEFS = "\u0627\u0623\u0625\u0622"
_OF_VERBS = "\u0633"
"""The sign of the future, which no alef of a noun follows; names begin with it."""
_SEATS = "\u0621\u0624\u0626\u0623\u0625"
_FINALS = {
    "\u0647": "\u0629",
    "\u064a": "\u0649",
    "\u0649": "\u064a",
}
_BEFORE_ROOT = re.compile(
    "[\u0648\u0641\u0628\u0644]?(?:\u0627\u0644)?"
    "(?:[\u064a\u062a\u0646\u0645]\u062a|\u0627?\u0633\u062a|[\u064a\u062a\u0645])(?=\u0627\\w{2})"
)
"""Signs of a verb or a participle before an alef."""
_LIKE = {
    "\u062f": "\u0630", "\u0630": "\u062f",  # dal, thal
    "\u0636": "\u0638", "\u0638": "\u0636",  # dad, zah
}  # fmt: skip


def orthographic_neighbours(word: str) -> Iterator[str]:
    """Other spellings of ``word`` (without marks), the likeliest first, none twice."""
    seen = {word}
    for variant in _variants(word):
        if variant not in seen:
            seen.add(variant)
            yield variant


def _variants(word: str) -> Iterator[str]:
    finals = list(_with_final(word))
    yield from _with_alef(word)
    yield from finals
    for one in finals:
        yield from _with_alef(one)
    yield from _with_seat(word)
    yield from _with_like(word)


def _with_alef(word: str) -> Iterator[str]:
    """Another hamza on the alef that begins the word, behind its prefixes."""
    for prefix in PREFIXES:
        at = len(prefix)
        if prefix.endswith(_OF_VERBS):
            continue
        if word.startswith(prefix) and len(word) > at + 1 and word[at] in _ALEFS:
            # After the article's own alef no hamza is meant.
            if word[at : at + 2] == "\u0627\u0644" and not prefix:
                continue
            for alef in _ALEFS[1:] if word[at] == _ALEFS[0] else _ALEFS[0]:
                yield word[:at] + alef + word[at + 1 :]


def _with_final(word: str) -> Iterator[str]:
    for letter in _FINALS.get(word[-1:], ""):
        yield word[:-1] + letter


def _with_seat(word: str) -> Iterator[str]:
    for at in range(1, len(word)):
        if word[at] in _SEATS:
            for seat in _SEATS:
                yield word[:at] + seat + word[at + 1 :]
    # Verbs and participles whose root begins with a hamza; names rarely look like that.
    found = _BEFORE_ROOT.match(word)
    if found is not None:
        yield word[: found.end()] + _ALEFS[1] + word[found.end() + 1 :]


def _with_like(word: str) -> Iterator[str]:
    for at, letter in enumerate(word):
        if letter in _LIKE:
            yield word[:at] + _LIKE[letter] + word[at + 1 :]
