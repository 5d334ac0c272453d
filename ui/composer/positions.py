"""Between the core's positions and the editor's.

The core counts code points; Qt counts UTF-16 code units, of which a character beyond the
Basic Multilingual Plane (most emoji) takes two. The editor's document moreover holds marks
that are shown and belong to no text (``display_marks``): they have a place in the document
and none in the text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

_BEYOND = re.compile("[\U00010000-\U0010ffff]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2066-\u2069]")
_DISPLAY_MARKS = re.compile("[\u2066-\u2069]")
_ANY_DISPLAY_MARK = ("\u2068", "\u2069", "\u2066", "\u2067")


class Positions:
    """Conversions for one text; ``of_document`` for one with marks that are only shown."""

    def __init__(self, text: str, marks: Sequence[int] = ()) -> None:
        # The code point offsets of the characters that take two units.
        # Asking for the length in units is ten times faster than looking for them.
        some = len(text.encode("utf-16-le", "surrogatepass")) != 2 * len(text)
        self._beyond: Sequence[int] = (
            [found.start() for found in _BEYOND.finditer(text)] if some else ()
        )
        self._length = len(text)
        # How many units of the text stand before each mark.
        self._marks = marks

    @classmethod
    def of_document(cls, shown: str) -> "Positions":
        """Of what a document shows, marks and all."""
        text = without_display_marks(shown)
        if len(text) == len(shown):
            return cls(text)
        plain = cls(text)
        marks = [
            plain.to_units(found.start() - number)
            for number, found in enumerate(_DISPLAY_MARKS.finditer(shown))
        ]
        return cls(text, marks)

    def to_units(self, offset: int) -> int:
        """The document's place of a code point offset: before marks that stand there."""
        units = offset + bisect_left(self._beyond, offset)
        return units + bisect_left(self._marks, units)

    def to_units_behind_marks(self, offset: int) -> int:
        """As ``to_units``, but behind marks: where a selection of what follows begins."""
        units = offset + bisect_left(self._beyond, offset)
        return units + bisect_right(self._marks, units)

    def marks_before(self, units: int) -> int:
        """How many marks stand before the place of a text's ``units``."""
        return bisect_left(self._marks, units)

    def to_text_units(self, place: int) -> int:
        """The units of the text itself before a place of the document."""
        low, high = 0, len(self._marks)
        while low < high:
            middle = (low + high) // 2
            # The n-th mark stands behind its units of text and n other marks.
            if self._marks[middle] + middle < place:
                low = middle + 1
            else:
                high = middle
        return place - low

    def to_code_points(self, place: int) -> int:
        """The code point offset of a place; inside a pair, that of its character."""
        units = self.to_text_units(place)
        # The n-th wide character begins at its own offset plus n units.
        low, high = 0, len(self._beyond)
        while low < high:
            middle = (low + high) // 2
            if self._beyond[middle] + middle < units - 1:
                low = middle + 1
            else:
                high = middle
        return min(units - low, self._length)


def difference(before: str, after: str) -> tuple[int, int]:
    """How many characters both texts begin with, and how many of the rest they end with."""
    head = _alike(before, after)
    return head, _alike(before[head:][::-1], after[head:][::-1])


def _alike(one: str, other: str) -> int:
    """How many characters both begin with; whole stretches are compared, which is fast."""
    length = min(len(one), len(other))
    if one[:length] == other[:length]:
        return length
    low, high = 0, length
    while low + 1 < high:
        middle = (low + high) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle
    return low


def without_display_marks(shown: str) -> str:
    """The text of what a document shows."""
    # Looking is faster than replacing, and mostly there is nothing to replace.
    if not any(mark in shown for mark in _ANY_DISPLAY_MARK):
        return shown
    return _DISPLAY_MARKS.sub("", shown)


def clean(text: str) -> str:
    """``text`` as a draft may hold it: line ends as ``\\n``, no control characters.

    Lone surrogates (half a character, which no encoding accepts) go as well, and isolates:
    the program adds those itself, for showing and for publishing.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\u2029", "\n").replace("\u2028", "\n")
    text = _FORBIDDEN.sub("", text)
    return _LONE_SURROGATE.sub("", text)
