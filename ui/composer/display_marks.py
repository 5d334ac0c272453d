"""Isolates that are shown and not stored: a handle or a link reads right inside Arabic.

Unicode's algorithm (UAX 9) puts a handle's ``@``, a link's dots and the ends of a number
range where the surrounding direction wants them. An isolate around each keeps its own
order. The document holds the isolates, the text does not: they are found again whenever
the paragraph changes.
"""

import re
from functools import lru_cache

from PySide6.QtGui import QTextBlock, QTextCursor

from core.text.direction import places_to_isolate
from ui.composer.positions import Positions, without_display_marks

_OPEN, _CLOSE = "\u2068", "\u2069"
_MARKS = frozenset("\u2066\u2067\u2068\u2069")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def is_mark(character: str) -> bool:
    """Whether it is shown only."""
    return character in _MARKS


def with_marks(text: str) -> str:
    """``text``, of any number of paragraphs and without marks, as the document shows it."""
    return "\n".join(map(_paragraph_with_marks, text.split("\n")))


# Asked for the same paragraph several times a change; the longest is all of a draft.
@lru_cache(maxsize=32)
def _paragraph_with_marks(paragraph: str) -> str:
    # Nothing is out of order where all runs one way, which is nearly every paragraph.
    if not _RIGHT_TO_LEFT.search(paragraph):
        return paragraph
    pieces: list[str] = []
    done = 0
    for start, end in places_to_isolate(paragraph):
        pieces += (paragraph[done:start], _OPEN, paragraph[start:end], _CLOSE)
        done = end
    return "".join([*pieces, paragraph[done:]])


def is_marked(block: QTextBlock) -> bool:
    """Whether a paragraph has the marks that its text wants."""
    shown = block.text()
    return shown == _paragraph_with_marks(without_display_marks(shown))


def mark_again(block: QTextBlock) -> None:
    """Set a changed paragraph's marks anew."""
    shown = block.text()
    wanted = _paragraph_with_marks(without_display_marks(shown))
    positions = Positions(shown)
    writer = QTextCursor(block)
    writer.beginEditBlock()
    # From the end on, so that what is still to be done keeps its place.
    for at, mark in reversed(_difference(shown, wanted)):
        writer.setPosition(block.position() + positions.to_units(at))
        if mark:
            writer.insertText(mark)
        else:
            writer.setPosition(writer.position() + 1, QTextCursor.MoveMode.KeepAnchor)
            writer.removeSelectedText()
    writer.endEditBlock()


def _difference(shown: str, wanted: str) -> list[tuple[int, str]]:
    """Where in ``shown`` a mark comes in, or one goes (an empty one)."""
    changes: list[tuple[int, str]] = []
    at = to = 0
    while at < len(shown) or to < len(wanted):
        one, other = shown[at : at + 1], wanted[to : to + 1]
        if one == other:
            at, to = at + 1, to + 1
        elif one in _MARKS:
            changes.append((at, ""))
            at += 1
        else:
            changes.append((at, other))
            to += 1
    return changes
