"""Cutting a text into pieces that are reviewed, and remembered, one by one.

A cut depends on what stands around it and hardly on what stands far before, so that typing
in one place leaves the pieces everywhere else as they were. Pieces end after a newline or a
sentence; runs without either end, once they are long, after the next word with a common
last letter. A newline after a colon ends nothing: what is announced belongs to what
announces it. Nor does one before a line of a single letter: a word may be spelt out so.
"""

import re
from collections.abc import Iterator

_SENTENCE_END = re.compile(
    r"\s(?:(?<=\n)(?<![:\n]\n)\n*(?!\w(?:\n|\Z))"
    r"|(?<=[.!?\u061f\u061b\u06d4][^\S\n])[^\S\n]*(?!\n))"
)
"""It begins with what it takes: what begins with a look behind is tried at every letter,
which takes three times as long and is felt at every keystroke."""
_LAST_LETTER = re.compile(r"(?<=[\u0629\u0646\u0631\u0645\u062fes])[^\S\n]+(?!\n)")
"""A blank after teh marbuta, noon, reh, meem, dal, e or s; CR and LF stay together."""
_BLANK = re.compile(r"\s+")
_LONG = 300
_LONGEST = 1_000


def pieces_of(text: str) -> Iterator[tuple[int, str]]:
    """Start and content of each piece; together they are the text.

    Pieces end after blanks only, so that no word and no grapheme cluster is cut unless a
    mark stands alone after a blank.
    """
    start = 0
    for blank in _SENTENCE_END.finditer(text):
        yield from _cut_long(text, start, blank.end())
        start = blank.end()
    if start < len(text):
        yield from _cut_long(text, start, len(text))


def _cut_long(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    while end - start > _LONG:
        blank = _LAST_LETTER.search(text, start + _LONG, min(end, start + _LONGEST))
        blank = blank or _BLANK.search(text, start + _LONGEST, end)
        if blank is None:
            break
        yield start, text[start : blank.end()]
        start = blank.end()
    if start < end:
        yield start, text[start:end]
