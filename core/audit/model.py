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
    STEPPED_UP = "audit_stepped_up"
    STEPPED_UP_BY_RECOVERY_CODE = "audit_stepped_up_by_recovery_code"
    PASSPHRASE_CHANGE_BEGUN = "audit_passphrase_change_begun"  # noqa: S105 - a code, no secret
    PASSPHRASE_CHANGED = "audit_passphrase_changed"  # noqa: S105 - a code, no secret
    PASSPHRASE_RESET = "audit_passphrase_reset"  # noqa: S105 - a code, no secret
    RECOVERY_CODES_RENEWED = "audit_recovery_codes_renewed"
    AUTHENTICATOR_REPLACED = "audit_authenticator_replaced"
    AUTHENTICATOR_REMOVED = "audit_authenticator_removed"
    SECURITY_KEY_ADDED = "audit_security_key_added"
    SECURITY_KEY_RENAMED = "audit_security_key_renamed"
    SECURITY_KEY_REMOVED = "audit_security_key_removed"
    SECRET_SHOWN = "audit_secret_shown"  # noqa: S105 - a code, no secret
    SECRET_COPIED = "audit_secret_copied"  # noqa: S105 - a code, no secret
    CODE_SHOWN = "audit_code_shown"
    CREDENTIAL_SAVED = "audit_credential_saved"
    CREDENTIAL_REMOVED = "audit_credential_removed"
    CREDENTIAL_IMPORTED = "audit_credential_imported"
    PASSWORD_CHANGE_BEGUN = "audit_password_change_begun"  # noqa: S105 - a code, no secret
    PASSWORD_CHANGE_CONFIRMED = "audit_password_change_confirmed"  # noqa: S105 - a code, no secret
    PASSWORD_CHANGE_GIVEN_UP = "audit_password_change_given_up"  # noqa: S105 - a code, no secret
    DECISION_IMPORTED = "audit_decision_imported"
    REVOCATION_IMPORTED = "audit_revocation_imported"
    ACCOUNT_CONNECTED = "audit_account_connected"
    ACCOUNT_REFUSED = "audit_account_refused"
    ACCOUNT_DISCONNECTED = "audit_account_disconnected"
    QUEUED = "audit_queued"
    MOVED = "audit_moved"
    OVERDUE = "audit_overdue"
    SENT_LATE = "audit_sent_late"
    ENTRUSTED = "audit_entrusted"
    RECALLED = "audit_recalled"
    PAUSED = "audit_paused"
    RESUMED = "audit_resumed"
    LIKED = "audit_liked"
    BOOSTED = "audit_boosted"
    UNDONE = "audit_undone"
    POST_DELETED = "audit_post_deleted"
    ACT_BEGUN = "audit_act_begun"
    ACT_FAILED = "audit_act_failed"
    PUBLISHED = "audit_published"
    REFUSED = "audit_refused"
    FAILED = "audit_failed"
    UNCERTAIN = "audit_uncertain"
    WITHDRAWN = "audit_withdrawn"
    DRAFT_EXPORTED = "audit_draft_exported"
    DRAFT_IMPORTED = "audit_draft_imported"
    NETWORK_REFUSED = "audit_network_refused"
    POLICY_IMPORTED = "audit_policy_imported"
    POLICY_REFUSED = "audit_policy_refused"
    POLICY_ACKNOWLEDGED = "audit_policy_acknowledged"


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
