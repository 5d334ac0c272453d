"""What in a text is not language: addresses, handles, hashtags.

Whoever converts, corrects or isolates leaves these as they are.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

LONGEST = 2_048
"""Characters of one address; what goes on longer is cut there, so that a look stays linear."""

_ADDRESS = (
    rf"(?:https?://|www\.)[^\s\u2066-\u2069<>\"\u00ab\u00bb]{{1,{LONGEST}}}"
    r"|(?<![\w.@+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}"
    r"|(?<![\w.@/])[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,7}"
    r"\.(?:com|om|org|net|gov|edu|info|app|social|me)\b(?:/[^\s\u2066-\u2069<>\"]{0,2048})?"
)
_HANDLE = r"(?<![\w@])@[A-Za-z0-9_](?:[\w.-]{0,252}\w)?(?:@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*)?"
_HASHTAG = r"(?<![\w#&])#\w{1,280}"
_PROTECTED = re.compile(f"{_ADDRESS}|{_HANDLE}|{_HASHTAG}")
_TRAILING = ".,;:!?\u060c\u061b\u061f)]}'\u2026"


@dataclass(frozen=True)
class Spans:
    """Places in a text, in order and apart from each other."""

    starts: Sequence[int]
    ends: Sequence[int]

    def touch(self, start: int, end: int) -> bool:
        """Whether any of them shares a character with ``start`` to ``end``."""
        at = bisect_right(self.starts, start) - 1
        if at >= 0 and self.ends[at] > start:
            return True
        return at + 1 < len(self.starts) and self.starts[at + 1] < end


def protected_spans(text: str) -> Spans:
    """Links, mail addresses, handles and hashtags; signs that end a sentence are not theirs."""
    starts: list[int] = []
    ends: list[int] = []
    if not any(sign in text for sign in "@#./"):
        return Spans(starts, ends)
    for found in _PROTECTED.finditer(text):
        whole = found.group()
        kept = whole.rstrip(_TRAILING)
        if kept:
            starts.append(found.start())
            ends.append(found.start() + len(kept))
    return Spans(starts, ends)
