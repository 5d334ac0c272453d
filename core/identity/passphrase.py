"""What makes a passphrase acceptable.

NIST SP 800-63B-4 section 3.1.1: at least 15 code points, no rules about kinds of letters,
common and personal ones refused. How guessable it is says zxcvbn, which knows no Arabic:
it gets our own list as a dictionary more, and what is predictable is found here as well.
"""

import importlib
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import cast

from core.identity.breached import BreachedPasswords
from core.identity.model import Advice, Strength
from core.identity.predictable import Prediction, personal_words, predict
from core.identity.words import CommonWords
from core.vault.keys import prepared

MINIMUM = 15
"""Code points; the least that IT can set."""

MAXIMUM = 256
"""More than anybody types; it bounds the time that judging one takes."""

_ENOUGH_SCORE = 3
_ENOUGH_UNPREDICTABLE = 12
"""Signs outside anything predictable: about four short words."""

_JUDGED = 72
"""zxcvbn's time grows with the square of the length, and it refuses more than this."""

_COSTLY = str.maketrans("({[<%|+", ")}]>&/=")
_DISGUISES = frozenset("48({[<3691!|70$5+%2@")
_MANY_DISGUISES = 8
"""zxcvbn tries every combination of letters that such signs may stand for: with all of them
in one passphrase that takes 14 seconds. Where there are many, the rarest become plain signs."""

_PATTERNS = {
    "dictionary": Advice.COMMON,
    "spatial": Advice.KEYBOARD_ROW,
    "repeat": Advice.REPEATS,
    "sequence": Advice.SEQUENCE,
    "regex": Advice.DATES,
    "date": Advice.DATES,
}

Dictionaries = Mapping[str, Mapping[str, int]]


class PassphrasePolicy:
    """Judges passphrases. Word list, filter of leaked ones and zxcvbn are read at the first use."""

    def __init__(self, words_folder: Path, minimum: int = MINIMUM) -> None:
        """``minimum`` code points, never fewer than ``MINIMUM``, which IT may set."""
        self.minimum = max(minimum, MINIMUM)
        self._words_folder = words_folder
        self.breached = BreachedPasswords(words_folder)

    def assess(self, passphrase: str, personal: Sequence[str] = ()) -> Strength:
        """The verdict. ``personal`` are names, numbers and handles of the employee: what
        they hold counts for nothing.

        Takes some milliseconds. Raises ``Damaged(WORDS_DAMAGED)`` where the word list or the
        filter is.
        """
        text = prepared(passphrase)
        if len(text) > MAXIMUM:
            return Strength(0, False, (Advice.TOO_LONG,), len(text), self.minimum)
        if any(unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn"} for sign in text):
            return Strength(0, False, (Advice.INVISIBLE,), len(text), self.minimum)
        prediction = predict(text, personal, self._common)
        length = max(len(text) - prediction.uncounted, 0)
        score, patterns = self._score(prediction, personal)
        if length < self.minimum or prediction.unpredictable < _ENOUGH_UNPREDICTABLE:
            score = min(score, _ENOUGH_SCORE - 1)
        leaked = [Advice.BREACHED] if self.breached.knows(text) else []
        if leaked:
            score = 0
        if length >= self.minimum and score >= _ENOUGH_SCORE:
            return Strength(score, True, (Advice.GOOD,), length, self.minimum)
        advice = self._advice(length, [*leaked, *prediction.kinds, *patterns])
        return Strength(min(score, _ENOUGH_SCORE - 1), False, advice, length, self.minimum)

    def _score(
        self, prediction: Prediction, personal: Sequence[str]
    ) -> tuple[int, Sequence[Advice]]:
        """zxcvbn's score of what is left, by the layout in which it guesses it sooner."""
        left = prediction.rest
        spellings = dict.fromkeys((left, left.translate(self._common.to_latin)))
        dictionaries = {**self._dictionaries, "personal": _ranked(personal_words(personal))}
        judged = [estimate(spelling, dictionaries) for spelling in spellings]
        return min(judged, key=lambda verdict: verdict[0])

    def _advice(self, length: int, found: Sequence[Advice]) -> tuple[Advice, ...]:
        too_short = [Advice.TOO_SHORT] if length < self.minimum else []
        return tuple(dict.fromkeys([*too_short, *found, Advice.ADD_WORDS]))

    @cached_property
    def _common(self) -> CommonWords:
        return CommonWords.load(self._words_folder / "common_passphrases.txt")

    @cached_property
    def _dictionaries(self) -> Dictionaries:
        return {**standard_dictionaries(), "natiq": _ranked(self._common.words)}


def standard_dictionaries() -> Dictionaries:
    """The dictionaries that come with zxcvbn."""
    return cast(Dictionaries, _zxcvbn("matching").RANKED_DICTIONARIES)


def estimate(text: str, dictionaries: Dictionaries) -> tuple[int, Sequence[Advice]]:
    """zxcvbn's score (0 to 4) of the first 72 code points, and the patterns it went by.

    zxcvbn's own entry point keeps the personal words in a variable of its module; this one
    leaves nothing behind.
    """
    judged = text[:_JUDGED]
    if len(_DISGUISES.intersection(judged)) > _MANY_DISGUISES:
        judged = judged.translate(_COSTLY)
    if not judged:
        return 0, ()
    matches = _zxcvbn("matching").omnimatch(judged, dictionaries)
    verdict = _zxcvbn("scoring").most_guessable_match_sequence(judged, matches)
    score = cast(int, _zxcvbn("time_estimates").guesses_to_score(verdict["guesses"]))
    sequence = cast(Sequence[Mapping[str, str]], verdict["sequence"])
    patterns = [_PATTERNS.get(match["pattern"]) for match in sequence]
    return score, [pattern for pattern in patterns if pattern is not None]


def _zxcvbn(module: str) -> ModuleType:
    # 22 ms to import, and a sign-in needs none of it: only choosing a passphrase does.
    return importlib.import_module(f"zxcvbn.{module}")


def _ranked(words: Sequence[str]) -> dict[str, int]:
    return {word: rank for rank, word in enumerate(words, 1)}
