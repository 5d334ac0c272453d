"""Spelling by Ayaspell's dictionary, and by lists of names and words that it lacks.

Import it when a text is first checked. Making a ``Speller`` reads the dictionary: a third of a
second, 17 MB.
"""

import re
import threading
from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

from core.text.hunspell_library import open_dictionary
from core.text.neighbours import orthographic_neighbours
from core.text.normalise import fold
from core.text.orthography import PREFIXES
from core.text.tokens import without_marks

LONGEST_WORD = 64
"""Letters; what is longer is no word, and is not looked up."""

_REPEATED = re.compile(r"(.)\1+")
_CACHED = 20_000
_SUGGESTIONS = 8


class Speller:
    """Which words are known. Threads may share it."""

    def __init__(self, folder: Path, words: Iterable[str] = ()) -> None:
        """Read ``ar.aff`` and ``ar.dic`` in ``folder``; ``words`` are known besides."""
        self._hunspell = open_dictionary(folder)
        self._lock = threading.Lock()
        self._answers: OrderedDict[str, bool] = OrderedDict()
        self._words = frozenset(map(without_marks, words))

    def know(self, words: Iterable[str]) -> None:
        """From now on exactly these are known besides the dictionary's."""
        known = frozenset(map(without_marks, words))
        with self._lock:
            self._words = known
            self._answers.clear()

    def accepts(self, word: str) -> bool:
        """Whether the word is known as it is, or behind prefixes that are written with it."""
        bare = without_marks(word)
        if not 1 < len(bare) <= LONGEST_WORD:
            return True
        with self._lock:
            if bare in self._answers:
                self._answers.move_to_end(bare)
                return self._answers[bare]
            answer = self._is_listed(bare) or self._hunspell.spell(bare)
            self._answers[bare] = answer
            if len(self._answers) > _CACHED:
                self._answers.popitem(last=False)
            return answer

    def neighbours(self, word: str) -> tuple[str, ...]:
        """Known words that differ by hamza, a last letter or letters that sound alike."""
        bare = without_marks(word)
        return tuple(filter(self.accepts, orthographic_neighbours(bare)))

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may be meant, the likeliest first; takes up to a tenth of a second.

        Orthographic neighbours come before what the dictionary thinks of by itself.
        """
        bare = without_marks(word)
        if len(bare) > LONGEST_WORD:
            return ()
        near = dict.fromkeys(self.neighbours(bare))
        once = _REPEATED.sub(r"\1", bare)
        if once != bare:
            near |= dict.fromkeys(filter(self.accepts, (once, *self.neighbours(once))))
        with self._lock:
            others = self._hunspell.suggest(bare)
        folded = fold(bare)
        # Two words in the place of one are what it thinks of when nothing is near.
        for one in sorted(others, key=lambda other: (" " in other, fold(other) != folded)):
            if one != bare:
                near.setdefault(one)
        return tuple(near)[:_SUGGESTIONS]

    def _is_listed(self, bare: str) -> bool:
        return any(
            bare.startswith(prefix) and bare[len(prefix) :] in self._words for prefix in PREFIXES
        ) or self._is_listed_with_article(bare)

    def _is_listed_with_article(self, bare: str) -> bool:
        """Two lams stand for a preposition before a name that has the article itself."""
        double = PREFIXES_OF_DEFINITE.get(bare[:2]) or PREFIXES_OF_DEFINITE.get(bare[:3])
        return double is not None and double + bare.lstrip("\u0648\u0641")[2:] in self._words


_ARTICLE = "\u0627\u0644"
PREFIXES_OF_DEFINITE = {
    "\u0644\u0644": _ARTICLE,
    "\u0648\u0644\u0644": _ARTICLE,
    "\u0641\u0644\u0644": _ARTICLE,
}
