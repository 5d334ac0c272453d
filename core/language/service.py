"""Spelling and orthography of a text: what the composer asks."""

import importlib
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.foundation.clock import Clock
from core.foundation.errors import Invalid, NatiqError
from core.language import store
from core.language.model import (
    LONGEST_OWN_WORD,
    MOST_OWN_WORDS,
    Certainty,
    Finding,
    LanguageProblem,
    Misspelling,
    OwnWord,
)
from core.storage.database import Database
from core.text.orthography import Fix, Orthography
from core.text.spans import protected_spans
from core.text.tokens import TATWEEL, without_marks, words_of
from core.text.word_lists import institution_words, lines_of

if TYPE_CHECKING:
    from core.text.spelling import Speller

_PARAGRAPHS = 2_000
"""Paragraphs whose findings are remembered; a draft of the longest kind has some hundreds."""
_LISTS = ("oman_places.txt", "municipal_words.txt")


class Language:
    """Checks texts with the dictionary, the program's lists, the institution's and one's own.

    The first question reads the dictionary in the thread of whoever asks, a third of a second:
    ask on a thread of the pool. Threads may share the object.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        resources: Path,
        institution_list: Path | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._resources = resources
        self._institution_list = institution_list
        self._loading = threading.Lock()
        self._checking = threading.Lock()
        self._speller: Speller | None = None
        self._orthography: Orthography | None = None
        self._shipped: frozenset[str] = frozenset()
        self._institution: frozenset[str] = frozenset()
        self._known: frozenset[str] = frozenset()
        self._checked: OrderedDict[str, tuple[Finding, ...]] = OrderedDict()
        self.institution_problem: NatiqError | None = None
        """Why the institution's list counts for nothing; for whoever shows the settings."""

    @property
    def loaded(self) -> bool:
        """Whether a check will not have to read the dictionary first."""
        return self._speller is not None

    def load(self) -> None:
        """Read dictionary and lists, if they are not there yet.

        A list of the institution that cannot be used leaves ``institution_problem``; the
        rest works without it. Raises ``Damaged`` where a list of the program is not as it
        was made.
        """
        self._ready()

    def check(self, text: str) -> tuple[Finding, ...]:
        """Everything found in ``text``, in its order; what was checked before costs little."""
        found: list[Finding] = []
        start = 0
        for paragraph in text.split("\n"):
            found += (_moved(one, start) for one in self.check_paragraph(paragraph))
            start += len(paragraph) + 1
        return tuple(found)

    def check_paragraph(self, paragraph: str) -> tuple[Finding, ...]:
        """The same for one paragraph, with places counted from its beginning."""
        speller, orthography = self._ready()
        with self._checking:
            known = self._checked.get(paragraph)
            if known is not None:
                self._checked.move_to_end(paragraph)
                return known
            words = self._known
        fixes = [
            fix
            for fix in orthography.fixes(paragraph, speller.accepts)
            if paragraph[fix.start : fix.end] not in words
        ]
        found = (*fixes, *_misspellings(paragraph, fixes, speller))
        ordered = tuple(sorted(found, key=lambda one: (one.start, one.end)))
        with self._checking:
            # A word that was added meanwhile makes this answer an old one.
            if words is self._known:
                self._checked[paragraph] = ordered
                if len(self._checked) > _PARAGRAPHS:
                    self._checked.popitem(last=False)
        return ordered

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may be meant by ``word``, the likeliest first; takes up to a tenth of a second."""
        speller, _ = self._ready()
        return speller.suggest(word)

    def add_word(self, word: str) -> OwnWord:
        """Know ``word`` from now on; gives it as it is kept.

        Raises ``Invalid(NOT_A_WORD)`` for what is none or is too long, and
        ``Invalid(TOO_MANY_WORDS)``.
        """
        kept = word.strip().replace(TATWEEL, "")
        words = words_of(kept[: LONGEST_OWN_WORD + 1])
        if len(kept) > LONGEST_OWN_WORD or [one.text for one in words] != [kept]:
            raise Invalid(LanguageProblem.NOT_A_WORD, limit=LONGEST_OWN_WORD)
        bare = words[0].bare
        now = self._clock.now()
        with self._database.write() as connection:
            if store.count(connection) >= MOST_OWN_WORDS:
                raise Invalid(LanguageProblem.TOO_MANY_WORDS, limit=MOST_OWN_WORDS)
            store.add(connection, bare, now)
        self._take_words()
        return OwnWord(bare, now)

    def forget_word(self, word: str) -> None:
        """Know ``word`` no longer, unless another list has it."""
        with self._database.write() as connection:
            store.remove(connection, without_marks(word.strip()))
        self._take_words()

    def own_words(self, most: int = MOST_OWN_WORDS) -> tuple[OwnWord, ...]:
        """The employee's words, the newest first; a few where ``most`` says so."""
        with self._database.read() as connection:
            return tuple(store.read(connection, most))

    def _ready(self) -> tuple["Speller", Orthography]:
        with self._loading:
            if self._speller is None or self._orthography is None:
                self._orthography = Orthography(self._resources / "words")
                self._shipped = _words_in(self._resources / "words" / name for name in _LISTS)
                self._institution = self._read_institution()
                # Hunspell is brought in with the first check and not with the program.
                speller: type[Speller] = importlib.import_module("core.text.spelling").Speller
                self._speller = speller(self._resources / "spelling")
                self._put_words()
            return self._speller, self._orthography

    def _take_words(self) -> None:
        with self._loading:
            if self._speller is not None:
                self._put_words()

    def _put_words(self) -> None:
        own = frozenset(one.word for one in self.own_words())
        known = self._shipped | self._institution | own
        if self._speller is not None:
            self._speller.know(known)
        with self._checking:
            self._known = known
            self._checked.clear()

    def _read_institution(self) -> frozenset[str]:
        if self._institution_list is None:
            return frozenset()
        try:
            return institution_words(self._institution_list, LONGEST_OWN_WORD)
        except NatiqError as problem:
            self.institution_problem = problem
            return frozenset()


def _words_in(files: Iterable[Path]) -> frozenset[str]:
    return frozenset(word for file in files for line in lines_of(file) for word in line.split())


def _moved(finding: Finding, by: int) -> Finding:
    return replace(finding, start=finding.start + by, end=finding.end + by)


def _misspellings(
    paragraph: str, fixes: Iterable[Fix], speller: "Speller"
) -> Iterator[Misspelling]:
    """Words that nobody knows, where no rule has spoken already."""
    spans = protected_spans(paragraph)
    fixed = [(fix.start, fix.end) for fix in fixes]
    for word in words_of(paragraph):
        if TATWEEL in word.text or speller.accepts(word.bare):
            continue
        if spans.touch(word.start, word.end) or _is_within_latin(paragraph, word.start, word.end):
            continue
        if any(start < word.end and word.start < end for start, end in fixed):
            continue
        near = tuple(map(word.written_as, speller.neighbours(word.bare)))
        certainty = Certainty.CERTAIN if near else Certainty.UNKNOWN
        yield Misspelling(word.start, word.end, word.text, certainty, near)


def _is_within_latin(paragraph: str, start: int, end: int) -> bool:
    """Whether letters of another script or digits stand at the word without a blank."""
    beside = paragraph[start - 1 : start] if start else "", paragraph[end : end + 1]
    return any(sign.isalnum() or sign == "_" for sign in beside)
