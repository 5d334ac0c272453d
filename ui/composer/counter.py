"""Counting while one types: only what changed is counted again."""

from core.platforms.limits import LIMITS
from core.platforms.model import LengthRule, Limits
from core.policy.length import Length, Lengths, PartLength, length_of

LINKS_COUNT = frozenset({LengthRule.X_WEIGHTED, LengthRule.MASTODON})
"""The rules by which a link takes another length than its own."""
_ANY_LINK = "https://a.om"
_NO_TEXT = ""


class Counter:
    """How much of an account's limit a text, or a part of a thread, takes."""

    def __init__(self) -> None:
        self._lengths = Lengths()

    def used(self, text: str, limits: Limits) -> tuple[int, int | None]:
        """What ``text`` takes and what the account gives, in the unit that the account counts
        or that is exceeded; of a thread, what the fullest part takes."""
        fullest = max((one.length for one in self.parts(text, limits)), key=_fullness)
        return fullest.used, fullest.most

    def parts(self, text: str, limits: Limits) -> tuple[PartLength, ...]:
        """Each part of ``text`` with its length, its number counted in."""
        return self._lengths.of_parts(text, limits)

    def of_part(self, text: str, cursor: int, limits: Limits) -> Length:
        """The length of the part in which the code point index ``cursor`` stands.

        Beside the parts, at a break line or in a blank part, nothing is taken.
        """
        parts = self.parts(text, limits)
        if len(parts) == 1:
            return parts[0].length
        for one in parts:
            if one.part.start <= cursor <= one.part.end:
                return one.length
        return self._lengths.of(_NO_TEXT, limits)


def learn_links() -> None:
    """Read the list of domains and make the grammars of links: a tenth of a second, once.

    Whoever will count while somebody types has it done beforehand, off the main thread.
    """
    for limits in LIMITS.values():
        if limits.rule in LINKS_COUNT:
            length_of(_ANY_LINK, limits)


def _fullness(length: Length) -> tuple[bool, int]:
    return length.excess_start is not None, length.used
