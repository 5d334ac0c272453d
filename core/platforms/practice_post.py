"""A post of practice, and where such posts are kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from core.platforms.model import PollQuestion


@dataclass(frozen=True)
class PracticeMedia:
    """An attachment of a practice post. ``name`` is the program's own name for it."""

    name: str
    digest: str
    media_type: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True)
class PracticePost:
    """One post of the practice timeline.

    ``root`` is the record key of the thread's first post, its own where it stands alone;
    ``part`` counts from 0.
    """

    record_key: str
    text: str
    published_at: datetime
    root: str = ""
    part: int = 0
    media: tuple[PracticeMedia, ...] = ()
    poll: PollQuestion | None = None


class Timeline(Protocol):
    """Where practice posts are kept."""

    def add(self, post: PracticePost) -> None:
        """Keep the post; a second one of the same record key changes nothing."""
        ...

    def remove(self, record_key: str) -> None:
        """Take the post away, if it is there."""
        ...

    def find(self, record_key: str) -> PracticePost | None: ...
    def latest(self, limit: int) -> tuple[PracticePost, ...]: ...
