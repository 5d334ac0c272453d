"""Whether a password of an official account would hold (clause SEC-1)."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

from core.identity.breached import BreachedPasswords
from core.identity.passphrase import estimate, standard_dictionaries
from core.identity.predictable import personal_words, predict
from core.identity.words import CommonWords
from core.protection.model import PasswordVerdict
from core.vault.generator import Generator
from core.vault.platforms import PasswordLimits

ENOUGH_SCORE = 3
LEAST_LENGTH = 12
LEAST_UNPREDICTABLE = 8
"""Signs outside any word, row of keys, sequence or date that guessing begins with."""


class PasswordJudge:
    """Judges by zxcvbn with Arabic words, and by the filter of leaked passwords.

    Word lists and filter are read at the first use. Judging one password takes some
    milliseconds: a list of them is not for the main thread.
    """

    def __init__(self, words_folder: Path, generator: Generator) -> None:
        self._words_folder = words_folder
        self._generator = generator
        self._breached = BreachedPasswords(words_folder)

    def judge(
        self, password: str, limits: PasswordLimits, personal: Sequence[str] = ()
    ) -> PasswordVerdict:
        """The verdict. ``personal`` are names and addresses of the account and its people:
        what they hold counts for nothing.

        Raises ``Damaged`` where a word list or the filter is not as it was made.
        """
        breached = self._breached.knows(password)
        prediction = predict(password, personal, self._common)
        score = 0 if breached else self._score(prediction.rest, personal)
        counted = len(password) - prediction.uncounted
        if counted < LEAST_LENGTH or prediction.unpredictable < LEAST_UNPREDICTABLE:
            score = min(score, ENOUGH_SCORE - 1)
        return PasswordVerdict(score, score >= ENOUGH_SCORE, breached, limits.admit(password))

    def _score(self, rest: str, personal: Sequence[str]) -> int:
        """zxcvbn's score by the layout in which it is guessed sooner: as typed, or Latin."""
        spellings = dict.fromkeys((rest, rest.translate(self._common.to_latin)))
        own = {word: rank for rank, word in enumerate(personal_words(personal), 1)}
        dictionaries = {**self._dictionaries, "personal": own}
        return min(estimate(spelling, dictionaries)[0] for spelling in spellings)

    @cached_property
    def _common(self) -> CommonWords:
        return CommonWords.load(self._words_folder / "common_passphrases.txt")

    @cached_property
    def _dictionaries(self) -> Mapping[str, Mapping[str, int]]:
        # The program's own words too: a short passphrase must not pass for random letters.
        return {
            **standard_dictionaries(),
            "natiq": {word: rank for rank, word in enumerate(self._common.words, 1)},
            "drawn": {word: rank for rank, word in enumerate(self._generator.words, 1)},
        }
