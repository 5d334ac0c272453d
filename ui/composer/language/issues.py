"""What the language check found in a paragraph, and what of it outlives an edit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ui.composer.positions import difference


@dataclass(frozen=True)
class Issue:
    """A word that no list knows (``spelling``), or a fix that a rule offers.

    ``start`` and ``end`` count code points of the paragraph, ``words`` stand there,
    ``replacement`` is what is usual instead, where the check knows it by itself.
    """

    start: int
    end: int
    words: str
    kind: str
    spelling: bool
    replacement: str | None = None


def moved(issue: Issue, by: int) -> Issue:
    """The same further on in the text."""
    return replace(issue, start=issue.start + by, end=issue.end + by) if by else issue


def carried(issues: Sequence[Issue], before: str, after: str) -> tuple[Issue, ...]:
    """Of the ``issues`` of a paragraph as it was, those that its edit has not touched.

    Until the paragraph is checked again they are shown where their words are now: what
    vanished with each keystroke and came back would flicker.
    """
    head, tail = difference(before, after)
    kept: list[Issue] = []
    for issue in issues:
        if issue.end <= head and _parted(after, issue.end):
            kept.append(issue)
        elif issue.start >= len(before) - tail and _parted(
            after, issue.start + len(after) - len(before)
        ):
            kept.append(moved(issue, len(after) - len(before)))
    return tuple(kept)


def _parted(text: str, at: int) -> bool:
    """Whether no word runs over ``at``."""
    return not (0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum())
