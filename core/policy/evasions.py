"""Finding terms that are written so as not to be found.

Where a word is spelt out letter by letter, nothing says where words begin. So all terms are
looked for at once, by an automaton after Aho and Corasick, in the classes of the letters of
a skeleton; what it meets is then compared letter by letter. In plain text words are looked
up one by one (``core.policy.terms``): with clitics before and after them that is as fast
there, and finds no term within a longer word.
"""

from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import Any, Protocol, cast

import ahocorasick

from core.policy.lookalikes import LookAlikes
from core.policy.skeleton import Glue, Letter, collapsed
from core.policy.terms import Entry, Lexicon, Places

_FEWEST_LETTERS = 3
_FEWEST_SPELT_OUT = 4
"""Three letters with dots between them are an abbreviation more often than a word."""
_MANY_LETTERS = 6
"""A term of so many letters may stand anywhere among letters that are spelt out."""
_LONGEST_BEFORE, _LONGEST_AFTER = 4, 3
_ENOUGH = 2
"""How much must speak for a hidden word: two blanks within it, or anything else once."""
_COMPARED = 6
"""Letters by which the automaton finds a term: enough to leave few for the comparison."""
_OPEN_ENDED, _EXACT = 1, 2
_SPEAKS = {Glue.NONE: 0, Glue.SIGN: 2, Glue.BLANK: 1}


class _Automaton(Protocol):
    """What is used of the library, which says nothing of its types."""

    def add_word(self, word: str, number: int, /) -> bool: ...
    def make_automaton(self) -> None: ...
    def iter(self, text: str, /) -> Iterator[tuple[int, int]]: ...


@dataclass(frozen=True, slots=True)
class _Hidden:
    """A term as it stands in a skeleton; ``starts`` are those of its further words."""

    label: str
    letters: str
    starts: tuple[int, ...]
    open_ended: bool
    exact: bool


class EvasiveLexicon:
    """Lists of a lexicon, in which hidden words are looked for.

    Thousands of terms are kept in a few strings and arrays: as objects they would take
    megabytes.
    """

    def __init__(self, lexicon: Lexicon, labels: Collection[str], look_alikes: LookAlikes) -> None:
        self._clitics = lexicon.clitics
        self._look_alikes = look_alikes
        self._labels = tuple(labels)
        terms = sorted(_spellings(lexicon.entries(labels), look_alikes))
        self._words = "\n".join(words for _, words, _, _ in terms)
        self._ends = array("L", accumulate(len(words) + 1 for _, words, _, _ in terms))
        self._labelled = array("H", (self._labels.index(label) for _, _, label, _ in terms))
        self._kinds = bytes(kind for _, _, _, kind in terms)
        self._automaton = _new_automaton()
        self._classes = array("L")
        """Of the terms of one class, which follow one another, the first; and one more."""
        for classes, same in groupby(enumerate(terms), lambda one: one[1][0]):
            self._automaton.add_word(classes, len(self._classes))
            self._classes.append(next(same)[0])
        self._classes.append(len(terms))
        self._automaton.make_automaton()

    def find(self, skeleton: Sequence[Letter]) -> Places:
        """Where hidden terms stand, by the label of their list; counted in the folded text."""
        found: dict[str, dict[int, int]] = {}
        if len(self._classes) == 1:
            return {}
        classes = self._look_alikes.classes(letter.may_be for letter in skeleton)
        for last, number in self._automaton.iter(classes):
            for term in self._of_class(number):
                first = last + 1 - min(len(term.letters), _COMPARED)
                place = self._place(term, skeleton, first)
                if place is not None:
                    ends = found.setdefault(term.label, {})
                    ends[place[0]] = max(place[1], ends.get(place[0], 0))
        return {label: sorted(ends.items()) for label, ends in found.items()}

    def _of_class(self, number: int) -> Iterator[_Hidden]:
        for at in range(self._classes[number], self._classes[number + 1]):
            begin = self._ends[at - 1] if at else 0
            words = self._words[begin : self._ends[at] - 1].split(" ")
            yield _Hidden(
                self._labels[self._labelled[at]],
                "".join(words),
                tuple(accumulate(map(len, words)))[:-1],
                bool(self._kinds[at] & _OPEN_ENDED),
                bool(self._kinds[at] & _EXACT),
            )

    def _place(
        self, term: _Hidden, skeleton: Sequence[Letter], first: int
    ) -> tuple[int, int] | None:
        """From where to where the term stands with what is joined to it, if it does."""
        last = first + len(term.letters) - 1
        if last >= len(skeleton) or not _is_meant(term, skeleton, first):
            return None
        start = self._start(term, skeleton, first)
        end = self._end(term, skeleton, last)
        if start is None or end is None:
            return None
        return skeleton[start].begin, skeleton[end].end

    def _start(self, term: _Hidden, skeleton: Sequence[Letter], first: int) -> int | None:
        joined = ""
        for at in range(first, max(first - _LONGEST_BEFORE, 0) - 1, -1):
            if at < first:
                joined = skeleton[at].may_be[0] + joined
            if joined in self._clitics.before_first and _begins_at(skeleton, at, term):
                return at
            if term.exact or skeleton[at].glue >= Glue.GAP:
                return None
        return None

    def _end(self, term: _Hidden, skeleton: Sequence[Letter], last: int) -> int | None:
        joined = ""
        for at in range(last, min(last + _LONGEST_AFTER, len(skeleton) - 1) + 1):
            if at > last:
                if skeleton[at].glue >= Glue.GAP:
                    return None
                joined += skeleton[at].may_be[0]
            if joined in self._clitics.after and _ends_at(skeleton, at, term):
                return at
            if not term.open_ended:
                return None
        return None


def _new_automaton() -> _Automaton:
    library = cast("Any", ahocorasick)
    return cast("_Automaton", library.Automaton(library.STORE_INTS))


def _spellings(
    entries: Iterable[Entry], look_alikes: LookAlikes
) -> Iterator[tuple[str, str, str, int]]:
    """Classes, words, label and kind of each term, as it may stand in a skeleton."""
    for entry in entries:
        stems = tuple(word.stem for word in entry.words)
        kind = _OPEN_ENDED * entry.words[-1].open_ended + _EXACT * entry.exact
        # Letters that a word has twice stand twice where it is spelt out.
        for written in {stems, tuple(map(collapsed, stems))}:
            if sum(map(len, written)) >= _FEWEST_LETTERS:
                classes = look_alikes.classes("".join(written))[:_COMPARED]
                yield classes, " ".join(written), entry.label, kind


def _is_meant(term: _Hidden, skeleton: Sequence[Letter], first: int) -> bool:
    """Whether the term's letters stand there, in one stretch, and anything hides them."""
    speaks = 0
    for offset, letter in enumerate(term.letters):
        written = skeleton[first + offset]
        if letter not in written.may_be:
            return False
        if written.changed:
            speaks += _ENOUGH
        if offset in term.starts:
            if not Glue.SIGN <= written.glue <= Glue.GAP:
                return False
            if written.apart == 0:
                speaks += _ENOUGH  # A break without width: plainly read, it is one word.
        elif offset:
            if written.glue > Glue.BLANK:
                return False
            if len(term.letters) >= _FEWEST_SPELT_OUT:
                speaks += _SPEAKS[written.glue]
    return speaks >= _ENOUGH


def _begins_at(skeleton: Sequence[Letter], at: int, term: _Hidden) -> bool:
    """Whether a word may begin there."""
    letter = skeleton[at]
    if letter.glue is Glue.NONE:
        return at == 0
    return (
        at == 0
        or letter.glue >= Glue.GAP
        or _stands_alone(skeleton[at - 1], letter)
        or len(term.letters) >= _MANY_LETTERS
    )


def _ends_at(skeleton: Sequence[Letter], at: int, term: _Hidden) -> bool:
    """Whether a word may end there."""
    if at + 1 == len(skeleton):
        return True
    following = skeleton[at + 1]
    if following.glue is Glue.NONE:
        return False
    return (
        following.glue >= Glue.GAP
        or _stands_alone(following, skeleton[at], following.apart)
        or len(term.letters) >= _MANY_LETTERS
    )


def _stands_alone(beside: Letter, letter: Letter, apart: int | None = None) -> bool:
    """Whether what is beside a word spelt out is another word: longer, or further away."""
    wide = letter.apart if apart is None else apart
    return beside.together > 1 or letter.together >= _FEWEST_LETTERS or wide > 1
