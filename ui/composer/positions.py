"""Between the core's positions and the editor's.

The core counts code points; Qt counts UTF-16 code units, of which a character beyond the
Basic Multilingual Plane (most emoji) takes two. Without such a character both are equal.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

_BEYOND = re.compile("[\U00010000-\U0010ffff]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class Positions:
    """Conversions for one text."""

    def __init__(self, text: str) -> None:
        # The code point offsets of the characters that take two units.
        # Asking for the length in units is ten times faster than looking for them.
        some = len(text.encode("utf-16-le", "surrogatepass")) != 2 * len(text)
        self._beyond: Sequence[int] = (
            [found.start() for found in _BEYOND.finditer(text)] if some else ()
        )
        self._length = len(text)

    def to_units(self, offset: int) -> int:
        """The UTF-16 offset of a code point offset."""
        return offset + bisect_left(self._beyond, offset)

    def to_code_points(self, units: int) -> int:
        """The code point offset of a UTF-16 offset; inside a pair, that of its character."""
        # The n-th wide character begins at its own offset plus n units.
        low, high = 0, len(self._beyond)
        while low < high:
            middle = (low + high) // 2
            if self._beyond[middle] + middle < units - 1:
                low = middle + 1
            else:
                high = middle
        return min(units - low, self._length)


def is_whole(text: str) -> bool:
    """Whether ``text`` holds no lone surrogate, so that it can be encoded."""
    try:
        text.encode("utf-16-le")
    except UnicodeEncodeError:
        return False
    return True


def clean(text: str) -> str:
    """``text`` as a draft may hold it: line ends as ``\\n``, no control characters.

    Lone surrogates (half a character, which no encoding accepts) go as well.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\u2029", "\n").replace("\u2028", "\n")
    text = _FORBIDDEN.sub("", text)
    return _LONE_SURROGATE.sub("", text)
