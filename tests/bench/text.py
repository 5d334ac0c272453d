"""Counting as the platforms count, against the suites of those who define it."""

from dataclasses import dataclass

from tests.grapheme_breaks import breaks_as_told, unicode_lines
from tests.twitter_text import cases


@dataclass(frozen=True)
class Passed:
    """How many cases there are, and how many of them pass."""

    passed: int
    total: int


def measure_twitter_text() -> Passed:
    """The cases of twitter-text: extraction and validation."""
    passes = [case.passes() for case in cases()]
    return Passed(sum(passes), len(passes))


def measure_graphemes() -> Passed:
    """The lines of Unicode's test of grapheme clusters."""
    passes = [breaks_as_told(line) for line in unicode_lines()]
    return Passed(sum(passes), len(passes))
