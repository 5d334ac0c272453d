"""Counting while one types: only the paragraph that changed is counted again."""

from collections.abc import Callable

from core.platforms.model import Limits
from core.text.counting import graphemes, utf8_bytes

_KEPT = 1_000


class Counter:
    """How much of an account's limit a text takes.

    A line end is always a boundary between grapheme clusters (UAX #29, GB4 and GB5), so
    the clusters of the paragraphs and the line ends between them add up to the text's.
    """

    def __init__(self) -> None:
        self._graphemes: dict[str, int] = {}

    def used(self, text: str, limits: Limits) -> tuple[int, int | None]:
        """What ``text`` takes and what the account gives: grapheme clusters where the
        account counts them, else bytes of UTF-8."""
        if limits.length is None and limits.utf8_bytes is not None:
            return utf8_bytes(text), limits.utf8_bytes
        return self.graphemes(text), limits.length

    def graphemes(self, text: str) -> int:
        """The grapheme clusters of ``text``."""
        paragraphs = text.split("\n")
        return sum(self._of(paragraph, graphemes) for paragraph in paragraphs) + len(paragraphs) - 1

    def _of(self, paragraph: str, count: Callable[[str], int]) -> int:
        known = self._graphemes.get(paragraph)
        if known is None:
            known = count(paragraph)
            if len(self._graphemes) >= _KEPT:
                self._graphemes.clear()
            self._graphemes[paragraph] = known
        return known
