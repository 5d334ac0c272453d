"""A post of practice, and where such posts are kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True)
class PracticePost:
    """One post of the practice timeline."""

    record_key: str
    text: str
    published_at: datetime


class Timeline(Protocol):
    """Where practice posts are kept."""

    def add(self, post: PracticePost) -> None:
        """Keep the post; a second one of the same record key changes nothing."""
        ...

    def find(self, record_key: str) -> PracticePost | None: ...
    def latest(self, limit: int) -> tuple[PracticePost, ...]: ...
