"""The log as values."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class AuditAction(StrEnum):
    """What can be done here that has to be answered for (clause TRN)."""

    SIGNED_IN = "audit_signed_in"
    RECOVERY_CODE_USED = "audit_recovery_code_used"
    LOCKED = "audit_locked"
    DECISION_IMPORTED = "audit_decision_imported"
    REVOCATION_IMPORTED = "audit_revocation_imported"
    ACCOUNT_CONNECTED = "audit_account_connected"
    ACCOUNT_REFUSED = "audit_account_refused"
    QUEUED = "audit_queued"
    PUBLISHED = "audit_published"
    REFUSED = "audit_refused"
    FAILED = "audit_failed"
    UNCERTAIN = "audit_uncertain"
    WITHDRAWN = "audit_withdrawn"
    NETWORK_REFUSED = "audit_network_refused"


@dataclass(frozen=True)
class Deed:
    """What is to be written down: who did what, to what, under which decision, and why."""

    action: AuditAction
    decision_number: str | None = None
    account: str | None = None
    subject: str | None = None
    detail: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class AuditEntry:
    """One line of the log. ``digest`` covers the line and, through ``previous``, all before.

    ``action`` and ``detail_json`` are as they stand in the file: verification must be able
    to read what somebody else wrote there.
    """

    seq: int
    at: datetime
    staff_number: str
    employee: str
    decision_number: str | None
    account: str | None
    action: str
    subject: str | None
    detail_json: str
    previous: str
    digest: str

    @property
    def detail(self) -> Mapping[str, str]:
        """The particulars of the action, by name."""
        members: dict[str, str] = json.loads(self.detail_json)
        return members


@dataclass(frozen=True)
class Verification:
    """Whether the chain holds; ``first_broken`` is the number of the first entry that does not."""

    intact: bool
    entries: int
    first_broken: int | None = None
