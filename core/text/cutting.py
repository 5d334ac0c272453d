"""Cutting a text into pieces that fit, at the best places and about equally long."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum

import regex

from core.text.counting.clusters import cluster_ends


class Place(IntEnum):
    """What ends before a blank; the lower, the better it is to cut there."""

    SENTENCE = 0
    CLAUSE = 1
    WORD = 2


@dataclass(frozen=True)
class _Blank:
    start: int
    end: int
    place: Place


_BLANKS = regex.compile(r"\s+")
_CLOSING = r"[\p{Pe}\p{Pf}\"'\u201d\u2019]*"
_SENTENCE_END = regex.compile(rf"[.!?\u2026\u061f\u061b\u06d4]{_CLOSING}$")
_CLAUSE_END = regex.compile(rf"[,:;\u060c\u2013\u2014]{_CLOSING}$")
# One letter and a full stop is a title or an initial; so are some Latin words of old.
_ABBREVIATION = regex.compile(
    r"(?:^|[^\p{L}\p{M}\p{N}])(?:\p{L}\p{M}*\u0640?|(?i:dr|mr|mrs|ms|eng|prof|no|st|vs|etc|approx))\.$"
)
_LIST_NUMBER = regex.compile(r"(?:^|\n)\p{Nd}{1,3}[.)\-]$")
_NUMBER_ENDS = regex.compile(r"[\p{Nd}+]$")
_NUMBER_BEGINS = regex.compile(r"\p{Nd}")
_WHOLE = regex.compile(r"://|[@#＃.]|^www\.|\p{Nd}")
"""What a word holds that must not be cut within: a link, a handle, a hashtag, a number."""
_LOOK_BACK = 24
_FEW_WORDS = 3
"""A last piece of fewer words than this is worth a lesser place to cut."""


_Cut = tuple[int, int]
"""Where a piece ends, and where the one after it begins."""


def cut(text: str, fits: Callable[[str], bool]) -> list[tuple[str, str]]:
    """The pieces of ``text``, each with the blanks that followed it.

    What fits, fits with less at its end as well: ``fits`` is not asked about all.
    """
    return [(text, "")] if fits(text) else _Cutting(text, fits).pieces()


class _Cutting:
    """One text that does not fit as a whole."""

    def __init__(self, text: str, fits: Callable[[str], bool]) -> None:
        self._text = text
        self._fits = fits
        self._blanks = list(_blanks(text))
        self._by_place = [[one for one in self._blanks if one.place <= place] for place in Place]
        self._reached: dict[int, int] = {}

    def pieces(self) -> list[tuple[str, str]]:
        cuts = self._without_orphan(self._balanced(self._cuts(len(self._text))))
        starts = [0, *(after for _, after in cuts)]
        ends = [*(end for end, _ in cuts), len(self._text)]
        afters = [*(after for _, after in cuts), len(self._text)]
        return [
            (self._text[start:end], self._text[end:after])
            for start, end, after in zip(starts, ends, afters, strict=True)
        ]

    def _cuts(self, most: int) -> list[_Cut]:
        """Each piece as long as it can be, with at most ``most`` code points where one can."""
        start, cuts = 0, list[_Cut]()
        while len(self._text) - start > most or self._reach(start) < len(self._text):
            following = self._next(start, most)
            if following is None:
                break
            cuts.append(following)
            start = following[1]
        return cuts

    def _next(self, start: int, most: int) -> _Cut | None:
        reach = min(self._reach(start), start + most)
        for blanks in self._by_place:
            at = bisect_right(blanks, reach, key=lambda blank: blank.start) - 1
            if at >= 0 and blanks[at].start > start:
                return blanks[at].start, blanks[at].end
        return self._within_word(start)

    def _reach(self, start: int) -> int:
        """The last blank, or the end, up to which a piece from ``start`` fits; else ``start``."""
        if start not in self._reached:
            first = bisect_right(self._blanks, start, key=lambda blank: blank.start)
            ends = [blank.start for blank in self._blanks[first:]] + [len(self._text)]
            self._reached[start] = self._last_fitting(start, ends)
        return self._reached[start]

    def _last_fitting(self, start: int, ends: list[int]) -> int:
        """Asks about short pieces first: a long one takes long to count."""
        many = 1
        while many <= len(ends) and self._fits(self._text[start : ends[many - 1]]):
            many *= 2
        at = bisect_left(
            ends,
            True,
            many // 2,
            min(many, len(ends)),
            key=lambda end: not self._fits(self._text[start:end]),
        )
        return ends[at - 1] if at else start

    def _within_word(self, start: int) -> _Cut | None:
        """Where to cut when not even one word fits; ``None`` where nothing is left to cut."""
        at = bisect_right(self._blanks, start, key=lambda blank: blank.start)
        last = len(self._text)
        end, after = (
            (self._blanks[at].start, self._blanks[at].end)
            if at < len(self._blanks)
            else (last, last)
        )
        word = self._text[start:end]
        if not _WHOLE.search(word):
            reached = self._last_fitting(start, [start + one for one in cluster_ends(word)])
            if start < reached < end:
                return reached, reached
        return (end, after) if after < last else None

    def _balanced(self, cuts: list[_Cut]) -> list[_Cut]:
        """As many pieces, cut at places as good, the longest of them as short as can be."""
        known = self._places(cuts)
        low, high = len(self._text) // (len(cuts) + 1), len(self._text)
        while known is not None and low < high:
            most = (low + high) // 2
            tried = self._cuts(most)
            places = self._places(tried)
            if len(tried) == len(cuts) and places is not None and places <= known:
                cuts, high = tried, most
            else:
                low = most + 1
        return cuts

    def _places(self, cuts: list[_Cut]) -> list[Place] | None:
        """The places of the cuts, the worst first; ``None`` where a word itself is cut."""
        places = {blank.start: blank.place for blank in self._blanks}
        if not cuts or any(end not in places for end, _ in cuts):
            return None
        return sorted((places[end] for end, _ in cuts), reverse=True)

    def _without_orphan(self, cuts: list[_Cut]) -> list[_Cut]:
        """A last piece of hardly any words takes some of the piece before it."""
        if not cuts or self._words_from(cuts[-1][1]) >= _FEW_WORDS:
            return cuts
        start = cuts[-2][1] if len(cuts) > 1 else 0
        middle = (start + len(self._text)) // 2
        inside = [
            blank
            for blank in self._blanks
            if start < blank.start < cuts[-1][0] and self._words_from(blank.end) >= _FEW_WORDS
        ]
        for blank in sorted(inside, key=lambda one: (one.place, abs(one.start - middle))):
            if self._fits(self._text[blank.end :]):
                return [*cuts[:-1], (blank.start, blank.end)]
        return cuts

    def _words_from(self, start: int) -> int:
        return len(self._text[start:].split(maxsplit=_FEW_WORDS))


def _blanks(text: str) -> Iterator[_Blank]:
    """The blanks of ``text`` where it may be cut, with what ends before each."""
    for found in _BLANKS.finditer(text):
        start, end = found.span()
        if start == 0 or end == len(text):
            continue
        before = text[max(0, start - _LOOK_BACK) : start]
        place = _place(before, "\n" in found[0])
        if place is None or (
            place is Place.WORD and _NUMBER_ENDS.search(before) and _NUMBER_BEGINS.match(text, end)
        ):
            continue
        yield _Blank(start, end, place)


def _place(before: str, ends_line: bool) -> Place | None:
    if ends_line:
        return Place.SENTENCE
    if _ABBREVIATION.search(before) or _LIST_NUMBER.search(before):
        return None
    if _SENTENCE_END.search(before):
        return Place.SENTENCE
    return Place.CLAUSE if _CLAUSE_END.search(before) else Place.WORD
