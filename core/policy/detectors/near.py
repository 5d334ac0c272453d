"""Whether words stand near what was found, all in folded text."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from core.policy.detectors.model import Asked, Piece, Span

_LETTERS_BETWEEN = 3
"""A pronoun may stand between a word and the number that it announces, a word may not."""
_SIGNS_BETWEEN = 12


def is_near(words: Sequence[Span], start: int, end: int, within: int) -> bool:
    """Whether one of ``words`` is at most ``within`` characters away, on either side."""
    # Words are in the order of the text, so that only those around are looked at.
    at = bisect_left(words, start - within, key=lambda word: word[1])
    return at < len(words) and words[at][0] <= end + within


def next_word(words: Sequence[Span], last: int) -> Span | None:
    """The first of ``words`` that begins at ``last`` or behind."""
    at = bisect_left(words, last, key=lambda word: word[0])
    return words[at] if at < len(words) else None


def announced(
    piece: Piece, words: Sequence[Span], start: int, letters: int = _LETTERS_BETWEEN
) -> bool:
    """Whether one of ``words`` stands right before ``start``, no digit between."""
    at = bisect_right(words, start, key=lambda word: word[1])
    if not at:
        return False
    between = piece.folded[words[at - 1][1] : start]
    if len(between) > _SIGNS_BETWEEN + letters or "\n\n" in between:
        return False
    return sum(map(str.isalpha, between)) <= letters and not any(map(str.isdigit, between))


def is_amount(asked: Asked, start: int, end: int) -> bool:
    """Whether a unit stands at once behind the number, or a code of a currency before it."""
    units = asked.words("unit_words")
    if not units:
        return False
    folded = asked.piece.folded
    rest = folded[end : end + _SIGNS_BETWEEN]
    behind = end + len(rest) - len(rest.lstrip())
    if (unit := next_word(units, behind)) is not None and unit[0] == behind:
        return True
    lead = folded[max(0, start - _SIGNS_BETWEEN) : start]
    before = start - len(lead) + len(lead.rstrip(" :"))
    at = bisect_left(units, before, key=lambda unit: unit[1])
    # What is counted stands behind; a word before may be whose number it is.
    return at < len(units) and units[at][1] == before and folded[slice(*units[at])].isascii()


def is_reference(asked: Asked, start: int) -> bool:
    """Whether the number is called a request's or another thing's."""
    return asked.piece.folded[max(0, start - 1) : start] == "#" or announced(
        asked.piece, asked.words("reference_words"), start
    )
