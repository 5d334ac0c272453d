"""The predictable parts of a passphrase: what a guesser tries before anything else."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from core.identity.folding import bare, undisguised, unified
from core.identity.model import Advice
from core.identity.words import NEIGHBOURS, CommonWords

_RUN = 3
_SHORT_WORD = 4
"""Words up to this length count only where they stand alone: *ali* is no part of *quality*."""

_LONG_NUMBER = re.compile(r"(?<=\d{6})\d+")
"""A number of more digits is a telephone, a civil number or a date: six of them count."""

_AGAIN = re.compile(r"(.{2,}?)\1+")
_NOTHING_ELSE = re.compile(r"(.+?)\1+")
_WORD = re.compile(r"[^\W_]{3,}")
_DATE = re.compile(
    r"""
      (?<!\d)\d{1,2}[-/. ]?\d{1,2}[-/. ]?(?:19|20|13|14)\d\d(?!\d)
    | (?<!\d)(?:19|20|13|14)\d\d[-/. ]?\d{1,2}[-/. ]?\d{1,2}(?!\d)
    | (?:19|20|13|14)\d\d(?!\d)
    """,
    re.VERBOSE,
)

Span = tuple[int, int]


@dataclass(frozen=True)
class Prediction:
    """What was found. ``rest`` is the folded passphrase without the personal words."""

    kinds: tuple[Advice, ...]
    unpredictable: int
    """How many signs, spaces left out, belong to nothing predictable."""
    rest: str
    uncounted: int
    """Signs of personal words, and of copies where the whole is one thing over and over."""


def predict(passphrase: str, personal: Sequence[str], words: CommonWords) -> Prediction:
    """Find every predictable part: personal and common words (also disguised, backwards or
    typed on the other keyboard layout), rows of keys, sequences, repeats and dates."""
    base = _joined(bare(passphrase))
    folded = unified(base)
    spellings = dict.fromkeys(
        (folded, undisguised(folded), base.translate(words.to_latin), _arabic(base, words))
    )
    kept = _Marks(folded)
    kept.mark(Advice.PERSONAL, _personal(spellings, personal, kept))
    uncounted = kept.count + _copies(folded)
    for spelling in spellings:
        kept.mark(Advice.COMMON, _common(spelling, words, kept))
        kept.mark(Advice.KEYBOARD_ROW, _rows(spelling, words))
    kept.mark(Advice.DATES, (match.span() for match in _DATE.finditer(folded)))
    kept.mark(Advice.DATES, (match.span() for match in _LONG_NUMBER.finditer(folded)))
    kept.mark(Advice.SEQUENCE, _runs(folded, (1, -1)))
    kept.mark(Advice.REPEATS, _runs(folded, (0,)))
    kept.mark(Advice.REPEATS, _repeats(folded))
    return Prediction(tuple(kept.kinds), kept.left(), kept.without_personal(), uncounted)


def personal_words(texts: Iterable[str]) -> tuple[str, ...]:
    """The words of names, numbers and handles, folded; with and without the Arabic article."""
    article = "\u0627\u0644"
    found: dict[str, None] = {}
    for word in _WORD.findall(unified(bare(" ".join(texts)))):
        found[word] = None
        if word.startswith(article) and len(word) > _SHORT_WORD + 1:
            found[word[len(article) :]] = None
    return tuple(sorted(found, key=len, reverse=True))


class _Marks:
    """Which signs are predictable, and of which kinds the parts were."""

    def __init__(self, folded: str) -> None:
        self._folded = folded
        self._marked = [False] * len(folded)
        self._personal: frozenset[int] = frozenset()
        self.kinds: dict[Advice, None] = {}

    def mark(self, kind: Advice, spans: Iterable[Span]) -> None:
        for start, end in spans:
            if not all(self._marked[start:end]):
                self.kinds[kind] = None
            self._marked[start:end] = [True] * (end - start)
        if kind is Advice.PERSONAL:
            self._personal = frozenset(place for place, marked in enumerate(self._marked) if marked)

    @property
    def count(self) -> int:
        return sum(self._marked)

    def left(self) -> int:
        pairs = zip(self._folded, self._marked, strict=True)
        return sum(not marked and not sign.isspace() for sign, marked in pairs)

    def without_personal(self) -> str:
        if not self._personal:
            return self._folded
        kept = (" " if place in self._personal else sign for place, sign in enumerate(self._folded))
        return " ".join("".join(kept).split())

    def stands_alone(self, start: int, end: int) -> bool:
        """Whether no unmarked letter touches the span."""
        return not (self._letter(start - 1) or self._letter(end))

    def _letter(self, place: int) -> bool:
        if not 0 <= place < len(self._folded):
            return False
        return self._folded[place].isalpha() and not self._marked[place]


def _joined(base: str) -> str:
    """Letters written one by one read as the word that they spell."""
    letters = base.split()
    return "".join(letters) if max(map(len, letters), default=0) == 1 else base


def _arabic(base: str, words: CommonWords) -> str:
    return unified(base.translate(words.to_arabic))


def _personal(spellings: Iterable[str], personal: Sequence[str], kept: _Marks) -> Iterator[Span]:
    for word in personal_words(personal):
        for spelling in spellings:
            for start in _places(word, spelling):
                end = start + len(word)
                if len(word) >= _SHORT_WORD or kept.stands_alone(start, end):
                    yield start, end


def _places(word: str, text: str) -> Iterator[int]:
    start = text.find(word)
    while start >= 0:
        yield start
        start = text.find(word, start + 1)


def _common(spelling: str, words: CommonWords, kept: _Marks) -> Iterator[Span]:
    length = len(spelling)
    for text, forwards in ((spelling, True), (spelling[::-1], False)):
        short: list[Span] = []
        start = 0
        while start < length:
            end = _longest_word(text, start, words)
            if end - start > _SHORT_WORD:
                yield (start, end) if forwards else (length - end, length - start)
                start = end
                continue
            if end > start and forwards:
                short.append((start, end))
            start += 1
        # The longer words are marked by now: what stands beside them stands alone.
        yield from (span for span in short if kept.stands_alone(*span))


def _longest_word(text: str, start: int, words: CommonWords) -> int:
    for end in range(min(len(text), start + words.longest), start + _RUN - 1, -1):
        if text[start:end] in words.known:
            return end
    return start


def _rows(spelling: str, words: CommonWords) -> Iterator[Span]:
    start = 0
    while start + NEIGHBOURS <= len(spelling):
        end = start + NEIGHBOURS
        if spelling[start:end] not in words.neighbours:
            start += 1
            continue
        while end < len(spelling) and any(spelling[start : end + 1] in row for row in words.rows):
            end += 1
        yield start, end
        start = end


def _runs(folded: str, steps: Sequence[int]) -> Iterator[Span]:
    """Stretches in which each sign follows the one before by the same step."""
    for step in steps:
        start = 0
        for place in range(1, len(folded) + 1):
            goes_on = place < len(folded) and ord(folded[place]) - ord(folded[place - 1]) == step
            if goes_on:
                continue
            if place - start >= _RUN:
                yield start, place
            start = place


def _copies(folded: str) -> int:
    again = _NOTHING_ELSE.fullmatch(folded)
    return 0 if again is None else len(folded) - len(again.group(1))


def _repeats(folded: str) -> Iterator[Span]:
    """Every copy but the first."""
    for match in _AGAIN.finditer(folded):
        yield match.start() + len(match.group(1)), match.end()
    seen: set[str] = set()
    for match in _WORD.finditer(folded):
        if match.group() in seen:
            yield match.span()
        seen.add(match.group())
