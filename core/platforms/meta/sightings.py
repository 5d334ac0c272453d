"""Whether a post that the platform shows is the one that an attempt made.

Neither platform knows a key of ours, so a post is known by what it says, how many pictures
and films it has, and when it was made. Meta's clock decides when: how far it is ahead of ours
is noted before a post leaves, where the two differ.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.platforms.meta.refusals import whole_number
from core.platforms.protocol import Attempt, Notes

QUIET = timedelta(minutes=10)
"""After so long, what is not among the account's own was never made.

A request leaves within two minutes after it was begun, as a permit lasts no longer, and one
that was cut off may arrive within five more. Meta knows no key of ours and takes the same text
twice: what is sent again too soon stands there twice.
"""

_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks and isolates: a platform may drop them, and nobody reads them."""
_BLANKS = re.compile(r"\s+")
_AHEAD = "ahead"
_MARGIN = timedelta(minutes=5)
_AGREES = timedelta(minutes=1)
_MOST_DAYS = 20 * 366


@dataclass(frozen=True)
class Sighting:
    """A post, or a comment, as the platform shows it. ``media`` counts pictures and films."""

    uri: str
    link: str
    text: str
    at: datetime | None
    media: int = 0


def note_clock(ahead: timedelta | None, notes: Notes) -> None:
    """Remember how far the platform's clock is ahead of ours, where that is worth a word."""
    if ahead is not None and abs(ahead) >= _AGREES:
        notes.keep(_AHEAD, str(int(ahead.total_seconds())))


def earliest(attempt: Attempt) -> datetime:
    """Before this moment of the platform's clock, nothing can be of this attempt."""
    ours = attempt.since or attempt.post.created_at
    return ours + _kept_ahead(attempt) - _MARGIN


def first_of(attempt: Attempt, seen: Iterable[Sighting]) -> Sighting | None:
    """The oldest one that can be what this attempt made, ``None`` where none can."""
    since = earliest(attempt)
    fitting = [one for one in seen if _fits(attempt, one) and _is_new(one, since)]
    return min(fitting, key=lambda one: one.at or since, default=None)


def same_text(ours: str, theirs: str) -> bool:
    """Whether both say the same, whatever became of blanks and marks of direction."""
    return _plain(ours) == _plain(theirs)


def _fits(attempt: Attempt, one: Sighting) -> bool:
    if one.uri in attempt.known or one.media != len(attempt.post.media):
        return False
    return same_text(attempt.post.text, one.text)


def _is_new(one: Sighting, since: datetime) -> bool:
    """A post without a readable moment may be ours: taking it for another would double it."""
    return one.at is None or one.at >= since


def _kept_ahead(attempt: Attempt) -> timedelta:
    written = attempt.kept.get(_AHEAD, "")
    seconds = whole_number(written.removeprefix("-"))
    if seconds is None or seconds > _MOST_DAYS * 86_400:
        return timedelta()
    return timedelta(seconds=-seconds if written.startswith("-") else seconds)


def _plain(text: str) -> str:
    bare = _DIRECTION.sub("", unicodedata.normalize("NFC", text))
    return _BLANKS.sub(" ", bare).strip()
