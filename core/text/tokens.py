"""Arabic words as they stand in a text, with and without their marks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_WORD = re.compile(
    "[\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff]"
    "[\u0620-\u065f\u0670-\u06d3\u06d5-\u06dc\u06fa-\u06ff\u200c]*"
)
_MARKS = re.compile("[\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u200c]")
TATWEEL = "\u0640"


@dataclass(frozen=True)
class Word:
    """A word at ``start`` to ``end``; ``bare`` is ``text`` without harakat and tatweel."""

    start: int
    end: int
    text: str
    bare: str

    def written_as(self, right: str) -> str:
        """``right`` with the marks of this word, where both have as many letters."""
        if self.text == self.bare or len(self.bare) != len(right):
            return right
        letters = iter(right)
        return "".join(sign if _MARKS.match(sign) else next(letters) for sign in self.text)


def words_of(text: str) -> Sequence[Word]:
    """The Arabic words of ``text`` in their order."""
    return [
        Word(found.start(), found.end(), found.group(), without_marks(found.group()))
        for found in _WORD.finditer(text)
    ]


def without_marks(word: str) -> str:
    """``word`` without harakat, tatweel and joiners: its letters alone."""
    return _MARKS.sub("", word)
