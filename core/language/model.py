"""What the check of a text's language says, as values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.text.orthography import Fix

LONGEST_OWN_WORD = 64
"""Characters of a word that an employee or an institution adds."""

MOST_OWN_WORDS = 5_000


class LanguageProblem(StrEnum):
    """Why a word cannot be added."""

    NOT_A_WORD = "own_word_not_a_word"
    TOO_MANY_WORDS = "own_words_too_many"


class Certainty(StrEnum):
    """How sure it is that a word is misspelt.

    ``CERTAIN``: a spelling that is known differs by one of the usual slips. ``UNKNOWN``: no
    list has it, and nothing near it; most such words are names.
    """

    CERTAIN = "certain"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Misspelling:
    """A word at ``start`` to ``end`` (code points) that no dictionary or list has.

    ``neighbours`` are spellings that differ by a usual slip, the likeliest first.
    """

    start: int
    end: int
    word: str
    certainty: Certainty
    neighbours: tuple[str, ...] = ()


Finding = Misspelling | Fix


@dataclass(frozen=True)
class OwnWord:
    """A word that the employee has added."""

    word: str
    added_at: datetime
