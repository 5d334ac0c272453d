"""What goes from one employee's desk to another's."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from core.drafts.model import Poll, Rights


class ExchangeProblem(StrEnum):
    """Why a draft can neither be given away nor taken."""

    NOT_A_DRAFT = "exchange_not_a_draft"
    ALGORITHM_REFUSED = "exchange_algorithm_refused"
    SIGNATURE_WRONG = "exchange_signature_wrong"
    FIELD_INVALID = "exchange_field_invalid"
    TOO_LARGE = "exchange_too_large"


class Standing(StrEnum):
    """What this desk knows of the key that signed a file."""

    OWN = "signer_own"
    KNOWN = "signer_known"
    FIRST_SEEN = "signer_first_seen"
    OTHER_KEY = "signer_other_key"
    """The staff number is known, and it has signed with another key until now."""
    OTHER_NAME = "signer_other_name"
    """The key is known, and it belonged to another name or staff number."""


@dataclass(frozen=True)
class Signer:
    """Who says to have signed, and by which key. ``fingerprint`` is for reading aloud."""

    name: str
    staff_number: str
    key_id: str
    fingerprint: str


@dataclass(frozen=True)
class SentAttachment:
    """An image or a video on its way."""

    name: str
    alt: str
    rights: Rights | None
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class SentDraft:
    """Everything of a draft that a colleague gets; no account, no answers."""

    text: str
    audience: str
    aim: str
    labels: tuple[str, ...]
    poll: Poll | None
    attachments: tuple[SentAttachment, ...]


@dataclass(frozen=True)
class Received:
    """A file whose signature fits: what is in it, who signed, and what is known of the key.

    ``since`` is when the key was first seen here.
    """

    draft: SentDraft
    signer: Signer
    standing: Standing
    signed_at: datetime
    since: datetime | None = None
