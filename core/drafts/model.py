"""Drafts as values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.media.model import MediaKind
from core.policy.model import Answer

TEXT_LIMIT = 25_000
"""The most code points a draft holds; more than any platform takes, bounded all the same."""

OPENING_LENGTH = 200


class DraftsProblem(StrEnum):
    """Why a draft cannot be had or changed."""

    NOT_FOUND = "draft_not_found"
    TOO_LONG = "draft_too_long"
    ALREADY_QUEUED = "draft_already_queued"


class RightsKind(StrEnum):
    """By what right something is published (clause BAN-4)."""

    OWN = "rights_own"
    LICENSED = "rights_licensed"
    PERMITTED = "rights_permitted"


@dataclass(frozen=True)
class Rights:
    """The declared right to an attachment; ``reference`` names the licence or the permission."""

    kind: RightsKind
    reference: str = ""

    @property
    def complete(self) -> bool:
        """Whether nothing is missing: what is not one's own needs its reference."""
        return self.kind is RightsKind.OWN or bool(self.reference.strip())


@dataclass(frozen=True)
class Attachment:
    """An image or a video of a draft, as it will be published; its content is read apart.

    ``size`` in bytes, ``width`` and ``height`` in pixels. ``removed`` names what was taken out
    of the file (``core.media.model.Trace``), ``rights`` is ``None`` until declared.
    """

    id: str
    kind: MediaKind
    name: str
    media_type: str
    size: int
    width: int
    height: int
    seconds: float | None
    digest: str
    alt: str = ""
    rights: Rights | None = None
    removed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Poll:
    """A question with options to choose from (clause CON-2); the question is the text."""

    options: tuple[str, ...]
    minutes: int
    multiple: bool = False


@dataclass(frozen=True)
class Draft:
    """One draft. ``cursor`` counts code points from the start of ``text``.

    ``audience`` and ``aim`` say whom it is for and what for (clause CON-1).
    """

    id: str
    text: str
    cursor: int
    account_key: str | None
    created_at: datetime
    updated_at: datetime
    answers: tuple[Answer, ...] = ()
    audience: str = ""
    aim: str = ""
    labels: tuple[str, ...] = ()
    poll: Poll | None = None
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True)
class DraftSummary:
    """A line of the list: ``opening`` is the first part of the text, ``length`` counts all."""

    id: str
    opening: str
    updated_at: datetime
    length: int
