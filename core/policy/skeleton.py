"""The letters of a text as they are meant, whatever hides them: repeated, kept apart, replaced.

A text is read in this way only where ``has_traces`` says, quickly, that it looks as if a
word were being hidden: ordinary text has no such reading, so it costs nothing and can give
no false alarm.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from core.policy.lookalikes import LookAlikes

_ARABIC = "\u0621-\u063a\u0641-\u064a"
"""What folding leaves of Arabic letters; those of other languages are not among them."""
_LETTER = re.compile(f"[{_ARABIC}]")
_ALEF = "\u0627"
_SIGNS = "@!|$\u20ac\u00a3\u2800"
"""What may be a letter within a word; at its edge it may be that or just a sign."""
_TRACES = re.compile(
    rf"([{_ARABIC}])\1\1|{_ALEF}{_ALEF}"
    # Two letters by themselves with at most two between them.
    rf"|(?<![^\W_])[{_ARABIC}][\W_]{{1,3}}(?:[{_ARABIC}]{{1,2}}[\W_]{{1,3}})?[{_ARABIC}](?![^\W_])"
    # A sign within a word.
    rf"|[{_ARABIC}](?:[^\w\s]|_){{1,2}}[{_ARABIC}]"
    # A digit, or a letter of another script, beside an Arabic one.
    rf"|[{_ARABIC}](?![{_ARABIC}])[^\W_]|(?![{_ARABIC}])[^\W_][{_ARABIC}]"
    # A sign at the edge of a word that may be its first or last letter.
    rf"|[{_ARABIC}][{_SIGNS}]|[{_SIGNS}][{_ARABIC}]"
)
_UNSEEN = re.compile(
    "(?<=[\u0620-\u06ff\ufb50-\ufefc])[\u00ad\u200b\u2060-\u2064\ufeff]+(?=[\u0620-\u06ff\ufb50-\ufefc])"
)
"""Breaks without width: folding drops them, and joins what they keep apart."""
_RUN = re.compile(rf"[^\W_]+(?:[{_SIGNS}]+[^\W_]+)*")
_RUNS = tuple(
    re.compile(f"{first}{_RUN.pattern}{last}")
    for first in ("", f"[{_SIGNS}]?")
    for last in ("", f"[{_SIGNS.replace('!', '')}]?", f"[{_SIGNS}]?")
)
"""What stands together, without and with a sign as its first or last letter; after a word, an
exclamation mark is mostly that."""
_GAP = re.compile(r"[\s._-]+")
_BLANK = re.compile(r"\s")
_UNKNOWN = "\0"
_MOST_SIGNS = 2
_MOST_APART = 3
_ELONGATED = 3
"""Letters of a kind in a row that no word has; of alef no word has two."""


class Glue(IntEnum):
    """What stands before a letter."""

    NONE = 0
    SIGN = 1
    """A sign or two, or something unseen: within a word, or between words."""
    BLANK = 2
    """Blanks beside a letter by itself: within a word that is spelt out, or between words."""
    GAP = 3
    """Between words of a term."""
    BREAK = 4
    """Nothing goes over it."""


@dataclass(slots=True)
class Letter:
    """One letter of the skeleton, or several where its sign may stand for each of them.

    ``begin`` and ``end`` count in the folded text. ``changed``: it was replaced, or written
    three times or more. ``apart`` is the width of the gap before it, ``together`` how many
    letters stand together where it stands.
    """

    may_be: str
    begin: int
    end: int
    changed: bool
    glue: Glue = Glue.NONE
    apart: int = 0
    together: int = 1


def has_traces(text: str, folded: str) -> bool:
    """Whether anything looks as if a word were being hidden."""
    return _TRACES.search(folded) is not None or _UNSEEN.search(text) is not None


def skeletons_of(
    text: str, folded: str, origins: Sequence[int], look_alikes: LookAlikes
) -> Iterator[list[Letter]]:
    """The letters of ``text``, of which ``folded`` and ``origins`` are the ``fold_with_map``.

    A reading for each way to take the signs at the edges of words: as letters, or as signs.
    """
    breaks = frozenset(match.end() for match in _UNSEEN.finditer(text))
    readings = dict.fromkeys(tuple(match.span() for match in run.finditer(folded)) for run in _RUNS)
    for stretches in readings:
        yield _skeleton(text, folded, origins, look_alikes, stretches, breaks)


def collapsed(letters: str) -> str:
    """The same without repetitions: what is written once and twice is the same word here."""
    return "".join(
        letter for at, letter in enumerate(letters) if at == 0 or letter != letters[at - 1]
    )


def _skeleton(
    text: str,
    folded: str,
    origins: Sequence[int],
    look_alikes: LookAlikes,
    stretches: Iterable[tuple[int, int]],
    breaks: Collection[int],
) -> list[Letter]:
    skeleton: list[Letter] = []
    before, end = 0, 0
    for first, last in stretches:
        letters = _letters(text, folded, origins, look_alikes, range(first, last))
        if letters:
            glue = _glue(folded[end:first], min(before, len(letters)))
            letters[0].glue, letters[0].apart = glue, first - end
            skeleton += letters
        before, end = len(letters), last
    if breaks:
        for letter in skeleton:
            if letter.glue is Glue.NONE and origins[letter.begin] in breaks:
                letter.glue = Glue.SIGN
    return skeleton


def _letters(
    text: str, folded: str, origins: Sequence[int], look_alikes: LookAlikes, places: range
) -> list[Letter]:
    """The letters of what stands together; none where nothing of it is Arabic."""
    if len(places) > 1 and _LETTER.search(folded, places.start, places.stop) is None:
        return []
    letters: list[Letter] = []
    repeated, unseen = 1, False
    for at in places:
        sign = folded[at]
        plain = _LETTER.match(sign) is not None
        may_be = sign if plain else look_alikes.letters(text[origins[at]], sign)
        if may_be == "":
            unseen = True
        elif letters and letters[-1].may_be == may_be:
            repeated += 1
            letters[-1].end = at + 1
            letters[-1].changed |= repeated >= _ELONGATED or sign == _ALEF or not plain
        else:
            letters.append(Letter(may_be or _UNKNOWN, at, at + 1, unseen or not plain))
            repeated, unseen = 1, False
    for letter in letters:
        letter.together = len(letters)
    return letters


def _glue(between: str, shorter: int) -> Glue:
    """The glue of what stands ``between`` two stretches; nothing stands before the first."""
    if shorter == 0:
        return Glue.BREAK
    if len(between) <= _MOST_SIGNS and _BLANK.search(between) is None:
        return Glue.SIGN
    if len(between) <= _MOST_APART and shorter == 1:
        return Glue.BLANK
    return Glue.GAP if _GAP.fullmatch(between) else Glue.BREAK
