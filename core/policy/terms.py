"""Finding the terms of a list in folded Arabic text.

Conjunctions, prepositions and the article are written as part of a word, and pronouns and
endings follow it. So a word of the text is looked up in every reading that takes such a
piece off its front, and, where the list allows it (``*`` after the word), off its end. One
dictionary look-up a reading costs the same for ten terms and for ten thousand.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.text.normalise import fold

_WORD = re.compile(r"[^\W_]+")
_GAP = re.compile(r"[\s._-]+")
_NUMBER_NEAR = 40
"""Folded characters within which a term that needs a number must have one."""


@dataclass(frozen=True)
class Clitics:
    """What may be joined to a word: before a term, before its further words, and after."""

    before_first: frozenset[str]
    before_others: frozenset[str]
    after: frozenset[str]

    @classmethod
    def of(
        cls, before_first: Iterable[str], before_others: Iterable[str], after: Iterable[str]
    ) -> "Clitics":
        def folded(pieces: Iterable[str]) -> frozenset[str]:
            return frozenset((*map(fold, pieces), ""))

        return cls(folded(before_first), folded(before_others), folded(after))


_NONE = Clitics.of((), (), ())


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a term; an open-ended one may take an ending."""

    stem: str
    open_ended: bool

    def is_read_in(self, token: str, before: frozenset[str], after: frozenset[str]) -> bool:
        at = token.find(self.stem)
        while at != -1:
            ending = token[at + len(self.stem) :]
            if token[:at] in before and (ending in after if self.open_ended else not ending):
                return True
            at = token.find(self.stem, at + 1)
        return False


@dataclass(frozen=True)
class TermList:
    """Terms under one label. ``with_number`` asks for a digit near each.

    ``exact`` ones stand without anything joined to them.
    """

    label: str
    terms: Sequence[str]
    with_number: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A term of the list ``label``, in words. ``second`` is the stem of its second, if any."""

    label: str
    words: tuple[Word, ...]
    second: str
    with_number: bool
    exact: bool


Places = Mapping[str, Sequence[tuple[int, int]]]
"""By label, start and end of what was found, in the order of the text."""


class Lexicon:
    """All lists of a pack, looked for in one pass over the words of a text."""

    def __init__(self, lists: Iterable[TermList], clitics: Clitics) -> None:
        self.clitics = clitics
        self._by_first: dict[str, list[Entry]] = {}
        known: dict[Word, Word] = {}
        for one in lists:
            # The longest first: of several terms that begin at a word it is the one found.
            for term in sorted(set(one.terms), key=len, reverse=True):
                words = tuple(known.setdefault(word, word) for word in words_of(term))
                second = words[1].stem if words[1:] else ""
                entry = Entry(one.label, words, second, one.with_number, one.exact)
                self._by_first.setdefault(words[0].stem, []).append(entry)

    def entries(self, labels: Collection[str]) -> Iterator[Entry]:
        """The terms of those lists."""
        for entries in self._by_first.values():
            yield from (entry for entry in entries if entry.label in labels)

    def find(self, folded: str) -> Places:
        """Every term in ``folded``, by the label of its list."""
        tokens = list(_WORD.finditer(folded))
        places: dict[str, list[tuple[int, int]]] = {}
        for at, token in enumerate(tokens):
            seen: set[str] = set()
            following = tokens[at + 1].group() if at + 1 < len(tokens) else ""
            for stem in self._readings(token.group()):
                for entry in self._by_first.get(stem, ()):
                    # What the next word rules out is most; it is quick to say.
                    if entry.second not in following or entry.label in seen:
                        continue
                    if self._fits(entry, folded, tokens, at):
                        seen.add(entry.label)
                        place = (token.start(), tokens[at + len(entry.words) - 1].end())
                        places.setdefault(entry.label, []).append(place)
        return places

    def _readings(self, token: str) -> Iterator[str]:
        clitics = self.clitics
        for cut in range(min(4, len(token) - 1) + 1):
            if token[:cut] not in clitics.before_first:
                continue
            rest = token[cut:]
            yield rest
            for ending in range(1, min(3, len(rest) - 1) + 1):
                if rest[-ending:] in clitics.after:
                    yield rest[:-ending]

    def _fits(
        self,
        entry: Entry,
        folded: str,
        tokens: Sequence[re.Match[str]],
        at: int,
    ) -> bool:
        words = entry.words
        if at + len(words) > len(tokens):
            return False
        clitics = _NONE if entry.exact else self.clitics
        before = clitics.before_first
        for offset, word in enumerate(words):
            token = tokens[at + offset]
            if offset:
                before = clitics.before_others
                gap = folded[tokens[at + offset - 1].end() : token.start()]
                if _GAP.fullmatch(gap) is None:
                    return False
            if not word.is_read_in(token.group(), before, clitics.after):
                return False
        end = tokens[at + len(words) - 1].end()
        return not entry.with_number or _has_number(folded, tokens[at].start(), end)


def has_word(term: str) -> bool:
    """Whether anything of the term is left to look for once it is folded."""
    return _WORD.search(fold(term)) is not None


def words_of(term: str) -> Iterator[Word]:
    """The words of a term, folded."""
    for part in term.split():
        pieces = _WORD.findall(fold(part))
        for piece in pieces:
            yield Word(piece, part.endswith("*") and piece is pieces[-1])


def _has_number(folded: str, start: int, end: int) -> bool:
    around = folded[max(0, start - 12) : start] + folded[start : end + _NUMBER_NEAR]
    return any(character.isdecimal() for character in around)
