"""Drafts as values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.policy.model import Answer

TEXT_LIMIT = 25_000
"""The most code points a draft holds; more than any platform takes, bounded all the same."""

OPENING_LENGTH = 200


class DraftsProblem(StrEnum):
    """Why a draft cannot be had or changed."""

    NOT_FOUND = "draft_not_found"
    TOO_LONG = "draft_too_long"
    ALREADY_QUEUED = "draft_already_queued"


@dataclass(frozen=True)
class Draft:
    """One draft. ``cursor`` counts code points from the start of ``text``."""

    id: str
    text: str
    cursor: int
    account_key: str | None
    created_at: datetime
    updated_at: datetime
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True)
class DraftSummary:
    """A line of the list: ``opening`` is the first part of the text, ``length`` counts all."""

    id: str
    opening: str
    updated_at: datetime
    length: int
