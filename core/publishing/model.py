"""Publications as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.policy.model import Finding


class PublishingProblem(StrEnum):
    """Why a publication does not go on."""

    NO_ACCOUNT = "publishing_no_account"
    EMPTY = "publishing_empty"
    NOT_CONNECTED = "publishing_not_connected"
    WRONG_ACCOUNT = "publishing_wrong_account"
    BLOCKED = "publishing_blocked"
    CONTENT_CHANGED = "publishing_content_changed"
    PERMIT_INVALID = "publishing_permit_invalid"
    PERMIT_EXPIRED = "publishing_permit_expired"
    NOT_FOUND = "publishing_not_found"
    NOT_WITHDRAWABLE = "publishing_not_withdrawable"
    INTERRUPTED = "publishing_interrupted"


class OutboxState(StrEnum):
    """Where a publication stands."""

    QUEUED = "outbox_queued"
    SENDING = "outbox_sending"
    PUBLISHED = "outbox_published"
    FAILED = "outbox_failed"
    UNKNOWN = "outbox_unknown"
    WITHDRAWN = "outbox_withdrawn"


@dataclass(frozen=True)
class Receipt:
    """What the platform gave for a post: its address for programs, its link for people."""

    uri: str
    link: str
    published_at: datetime


@dataclass(frozen=True)
class Reason:
    """Why an item stands where it does: a code, the clause behind it, the sentence's values."""

    code: str
    clause: str | None
    values: Mapping[str, str | int | datetime]


@dataclass(frozen=True)
class OutboxItem:
    """One text on its way to one account."""

    id: str
    draft_id: str
    account_key: str
    account_name: str
    handle: str
    text: str
    content_hash: str
    record_key: str
    state: OutboxState
    reason: Reason | None
    staff_number: str
    employee_name: str
    decision_id: str
    decision_number: str
    queued_at: datetime
    updated_at: datetime
    attempts: int
    next_attempt_at: datetime | None
    receipt: Receipt | None = None


@dataclass(frozen=True)
class Published:
    """It is out, and here is where."""

    item: OutboxItem
    receipt: Receipt


@dataclass(frozen=True)
class Blocked:
    """The review stops it; nothing was queued. These findings are open."""

    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Refusal:
    """A rule stops it; the text is still a draft."""

    code: str
    clause: str | None
    values: Mapping[str, str | int | datetime]


@dataclass(frozen=True)
class Waiting:
    """It could not leave now; the outbox sends it when it can."""

    item: OutboxItem
    reason: Reason


@dataclass(frozen=True)
class Unknown:
    """It left, and no trustworthy answer came back; the platform will be asked."""

    item: OutboxItem
    reason: Reason


Outcome = Published | Blocked | Refusal | Waiting | Unknown
