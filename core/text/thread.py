"""A thread is one text with break lines: what stands between two of them is one post.

So a thread is typed, undone, saved, searched and exported like any text. Break lines are
never published. A part that is blank is none.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from core.text.cutting import cut

BREAK = "\u2e3b"
"""The three-em dash; alone in its paragraph it divides two parts."""

WESTERN = "western"
ARABIC_INDIC = "arabic-indic"
_ARABIC_INDIC_DIGITS = {ord("0") + digit: chr(0x0660 + digit) for digit in range(10)}

_BETWEEN = f"\n{BREAK}\n"
_SECOND_BREAK = re.compile(rf"(?m)^{BREAK}\n(?=\s*^{BREAK}$)")
_JOINT = re.compile(rf"[^\S\n]*(?P<before>\n*)(?:^|\n){BREAK}(?:$|\n)(?P<after>\n*)(?!\n)")


@dataclass(frozen=True)
class Part:
    """One part of a thread, with its place in the thread's text in code points."""

    start: int
    end: int
    text: str


def parts_of(text: str) -> tuple[Part, ...]:
    """The parts of ``text``; of a text without break lines the one part is all of it.

    Blanks around break lines belong to no part.
    """
    breaks = list(_breaks(text))
    if not breaks:
        return (Part(0, len(text), text),)
    starts, ends = [0, *(at + 1 for at in breaks)], [*breaks, len(text)]
    parts = (_stripped(text, start, end) for start, end in zip(starts, ends, strict=True))
    return tuple(part for part in parts if part.text) or (Part(0, 0, ""),)


def numbering(number: int, total: int, digits: str = WESTERN) -> str:
    """What stands at the end of part ``number`` of ``total``: nothing where it is the only one."""
    if total < 2:
        return ""
    written = f" ({number}/{total})"
    return written.translate(_ARABIC_INDIC_DIGITS) if digits == ARABIC_INDIC else written


def numbered(parts: Sequence[Part], digits: str = WESTERN) -> tuple[str, ...]:
    """The texts of ``parts`` as they are published, each with its number and how many they are."""
    return tuple(
        part.text + numbering(number, len(parts), digits)
        for number, part in enumerate(parts, start=1)
    )


def split(text: str, fits: Callable[[str], bool], digits: str = WESTERN) -> str:
    """``text`` with break lines, so that each part fits with its number.

    Parts end where a sentence ends; where a sentence is too long, after a clause, else after
    a word, and only a word that alone is too long is cut itself. No link, handle, hashtag or
    number is ever cut: a part that is nothing else stays too long. Breaks that stand in the
    text stay.
    """
    parts = parts_of(text)
    if all(map(fits, numbered(parts, digits))):
        return text
    width = 1
    while True:
        # The longest number that a part can get is kept free in each.
        most = 10**width - 1
        tail = numbering(most, most, digits)
        pieces = [cut(part.text, partial(_fits_with, fits, tail)) for part in parts]
        if sum(map(len, pieces)) <= most:
            break
        width += 1
    return _BETWEEN.join(_BETWEEN.join(_ended(piece) for piece in one) for one in pieces)


def joined(text: str) -> str:
    """``text`` without its break lines: parts follow each other after a blank.

    Empty lines beside a break line stay, so that ``split`` is undone with its paragraphs.
    """
    return _JOINT.sub(_joint, _SECOND_BREAK.sub("", text)) if BREAK in text else text


def reordered(text: str, order: Sequence[int]) -> str:
    """``text`` with its parts in the order of their present places, counted from 0.

    Raises ``ValueError`` unless each part is named exactly once.
    """
    parts = parts_of(text)
    if sorted(order) != list(range(len(parts))):
        raise ValueError(order)
    return _BETWEEN.join(parts[place].text for place in order)


def _fits_with(fits: Callable[[str], bool], tail: str, piece: str) -> bool:
    return fits(piece + tail)


def _breaks(text: str) -> Iterator[int]:
    """Where the break lines stand."""
    at = text.find(BREAK)
    while at >= 0:
        if text[at - 1 : at] in {"", "\n"} and text[at + 1 : at + 2] in {"", "\n"}:
            yield at
        at = text.find(BREAK, at + 1)


def _stripped(text: str, start: int, end: int) -> Part:
    inner = text[start:end]
    start += len(inner) - len(inner.lstrip())
    inner = inner.strip()
    return Part(start, start + len(inner), inner)


def _ended(piece: tuple[str, str]) -> str:
    """The piece, and the line ends that followed it: ``joined`` puts them back."""
    words, blanks = piece
    return words + "\n" * blanks.count("\n")


def _joint(found: re.Match[str]) -> str:
    lines = found["before"] + found["after"]
    if found.start() == 0 or found.end() == len(found.string):
        return ""
    return lines or " "
