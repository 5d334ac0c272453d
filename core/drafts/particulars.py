"""What is said of a draft besides its text, in the form in which it is kept."""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from core.drafts.model import (
    LABEL_LIMIT,
    LONGEST_POLL,
    MOST_LABELS,
    MOST_OPTIONS,
    OPTION_LIMIT,
    PURPOSE_LIMIT,
    DraftsProblem,
    Poll,
)
from core.foundation.errors import Invalid
from core.text.normalise import fold

_LEAST_OPTIONS = 2
_KEPT_MARKS = frozenset({"\u200c", "\u200d"})
"""Joiners, which are part of words and of emoji."""


def one_line(text: str) -> str:
    """``text`` without line breaks, control characters, and blanks at its ends."""
    return " ".join("".join(map(_shown, text)).split())


def checked_purpose(text: str) -> str:
    """An audience or an aim. Raises ``Invalid(PURPOSE_TOO_LONG)``."""
    purpose = one_line(text)
    if len(purpose) > PURPOSE_LIMIT:
        raise Invalid(DraftsProblem.PURPOSE_TOO_LONG, limit=PURPOSE_LIMIT)
    return purpose


def checked_labels(labels: Sequence[str]) -> tuple[str, ...]:
    """The labels, each once however it is spelled.

    Raises ``Invalid`` with ``LABEL_INVALID`` or ``TOO_MANY_LABELS``.
    """
    kept: dict[str, str] = {}
    for label in map(one_line, labels):
        if not 0 < len(label) <= LABEL_LIMIT:
            raise Invalid(DraftsProblem.LABEL_INVALID, limit=LABEL_LIMIT)
        kept.setdefault(fold(label), label)
    if len(kept) > MOST_LABELS:
        raise Invalid(DraftsProblem.TOO_MANY_LABELS, limit=MOST_LABELS)
    return tuple(kept.values())


def checked_poll(poll: Poll) -> Poll:
    """The poll within bounds that hold for every platform. Raises ``Invalid(POLL_INVALID)``.

    What the account's own platform takes is asked when it is to be published.
    """
    options = tuple(map(one_line, poll.options))
    fits = (
        _LEAST_OPTIONS <= len(options) <= MOST_OPTIONS
        and all(0 < len(option) <= OPTION_LIMIT for option in options)
        and 0 < poll.minutes <= LONGEST_POLL // timedelta(minutes=1)
    )
    if not fits:
        raise Invalid(DraftsProblem.POLL_INVALID, most=MOST_OPTIONS, length=OPTION_LIMIT)
    return replace(poll, options=options)


def _shown(sign: str) -> str:
    if sign in _KEPT_MARKS:
        return sign
    category = unicodedata.category(sign)
    if category in {"Cc", "Zl", "Zp"}:
        return " "
    return "" if category in {"Cf", "Cs", "Co", "Cn"} else sign
