"""Lines for a terminal that draws letter after letter from the left and joins none.

They are wrapped as they are read, then joined, put in the order seen and moved to the side on
which reading begins. For the screen of such a terminal alone: what is stored or handed on
stays as it was written. Brings in the tools of ``design_copy``: import it when it is needed.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal

from core.text.design_copy import as_seen
from core.text.direction import (
    FIRST_STRONG_ISOLATE,
    POP_DIRECTIONAL_ISOLATE,
    open_isolates,
)

_WITHOUT_WIDTH = frozenset({"Mn", "Me", "Cf", "Cc"})
_MARKS = re.compile("([\u064b-\u065f\u0670]+)([^\u064b-\u065f\u0670])")
_LEAST_COLUMNS = 20
_FURTHER = 2
"""Cells by which what goes on is indented."""


def for_plain_terminal(text: str, columns: int, *, right_to_left: bool) -> list[str]:
    """``text`` as lines of at most ``columns`` cells, each as it is to be drawn."""
    columns = max(columns, _LEAST_COLUMNS)
    base: Literal["L", "R"] = "R" if right_to_left else "L"
    lines = [line for one in text.split("\n") for line in _wrapped(one, columns)]
    if not right_to_left:
        return [_seen(line, base) for line in lines]
    # Indented is what stands away from the side where reading begins.
    return [_moved(_seen(line.lstrip(" "), base), columns, _indent(line)) for line in lines]


def _seen(line: str, base: Literal["L", "R"]) -> str:
    """As it is drawn: a terminal puts a mark on the letter before it (UAX 9, rule L3)."""
    return _MARKS.sub(r"\2\1", as_seen(line, base))


def width_of(text: str) -> int:
    """How many cells it takes."""
    return sum(unicodedata.category(sign) not in _WITHOUT_WIDTH for sign in text)


def _moved(seen: str, columns: int, indent: int) -> str:
    return " " * max(columns - indent - width_of(seen), 0) + seen if seen else ""


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _wrapped(line: str, columns: int) -> Iterator[str]:
    """Pieces that fit, the later ones indented a little more; isolates are closed in each."""
    indent, piece, opened = _indent(line), "", ""
    room, begin = columns - indent, " " * indent
    for word in _words(line.strip(" "), room - _FURTHER):
        longer = f"{piece} {word}" if piece else word
        if piece and width_of(longer) > room:
            yield begin + _closed(opened + piece)
            opened = FIRST_STRONG_ISOLATE * open_isolates(opened + piece)
            room, begin = columns - indent - _FURTHER, " " * (indent + _FURTHER)
            longer = word
        piece = longer
    yield begin + _closed(opened + piece)


def _closed(piece: str) -> str:
    return piece + POP_DIRECTIONAL_ISOLATE * open_isolates(piece)


def _words(line: str, longest: int) -> Iterator[str]:
    """The words; what is longer than a line is cut."""
    for word in line.split(" "):
        yield from (word[at : at + longest] for at in range(0, max(len(word), 1), longest))
