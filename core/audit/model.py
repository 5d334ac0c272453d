"""The log as values."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

PUBLIC_KEY_BYTES = 32

Report = Callable[[float], object]
"""Is told how much is done, from 0 to 1. What it raises ends the work."""


def tell_nobody(_progress: float) -> None:
    """A report that nobody reads."""


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
    SIGN_IN_FAILED = "audit_sign_in_failed"
    SETTING_CHANGED = "audit_setting_changed"
    SIGNING_BEGUN = "audit_signing_begun"
    SIGNING_KEY_REPLACED = "audit_signing_key_replaced"
    CHECKPOINT_LODGED = "audit_checkpoint_lodged"
    LOG_EXPORTED = "audit_log_exported"
    ENTRIES_RETIRED = "audit_entries_retired"
    APPS_CHECKED = "audit_apps_checked"
    APP_REVOKED = "audit_app_revoked"
    APP_REVOKE_FAILED = "audit_app_revoke_failed"
    FOREIGN_POST_FOUND = "audit_foreign_post_found"
    FOREIGN_POST_CLAIMED = "audit_foreign_post_claimed"
    INCIDENT_OPENED = "audit_incident_opened"
    INCIDENT_STEP_DONE = "audit_incident_step_done"
    INCIDENT_CLOSED = "audit_incident_closed"
    REPORT_PRINTED = "audit_report_printed"
    LINK_OPENED = "audit_link_opened"
    LINK_REFUSED = "audit_link_refused"
    BACKUP_MADE = "audit_backup_made"
    MOVE_TAKEN_BACK = "audit_move_taken_back"
    PROFILE_RESTORED = "audit_profile_restored"


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
    to read what somebody else wrote there. ``signature`` is that of the device's key
    ``key_id``, in hexadecimal digits.
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
    key_id: str | None = None
    signature: str | None = None

    @property
    def detail(self) -> Mapping[str, str]:
        """The particulars of the action, by name."""
        members: dict[str, str] = json.loads(self.detail_json)
        return members


@dataclass(frozen=True)
class Tombstone:
    """What is left of an entry that was retired: its place in the chain, and its signature."""

    seq: int
    previous: str
    digest: str
    key_id: str
    signature: str
    retired_at: datetime


class AuditFlaw(StrEnum):
    """What is wrong with a log, with an export of it, or against a checkpoint of it."""

    NOT_AN_EXPORT = "audit_flaw_not_an_export"
    VERSION_UNKNOWN = "audit_flaw_version_unknown"
    LINE_MALFORMED = "audit_flaw_line_malformed"
    CUT_OFF = "audit_flaw_cut_off"
    AFTER_THE_END = "audit_flaw_after_the_end"
    BYTES_CHANGED = "audit_flaw_bytes_changed"
    COUNTS_DIFFER = "audit_flaw_counts_differ"
    UNREADABLE = "audit_flaw_unreadable"
    OUT_OF_ORDER = "audit_flaw_out_of_order"
    LINK_BROKEN = "audit_flaw_link_broken"
    CONTENT_CHANGED = "audit_flaw_content_changed"
    NOT_SIGNED = "audit_flaw_not_signed"
    SIGNATURE_WRONG = "audit_flaw_signature_wrong"
    KEY_UNKNOWN = "audit_flaw_key_unknown"
    KEY_CHANGE_UNEXPLAINED = "audit_flaw_key_change_unexplained"
    CHECKPOINT_WRONG = "audit_flaw_checkpoint_wrong"
    HISTORY_DIFFERS = "audit_flaw_history_differs"
    TAIL_MISSING = "audit_flaw_tail_missing"
    OTHER_LOG = "audit_flaw_other_log"


class AuditProblem(StrEnum):
    """Why something cannot be done with the log."""

    KEY_UNREADABLE = "audit_key_unreadable"
    CHECKPOINT_UNREADABLE = "audit_checkpoint_unreadable"
    CODE_MISTYPED = "audit_code_mistyped"
    FOLDER_MISSING = "audit_folder_missing"
    FOLDER_SILENT = "audit_folder_silent"
    LODGED_OTHERWISE = "audit_lodged_otherwise"
    ENTRY_UNREADABLE = "audit_entry_unreadable"


@dataclass(frozen=True)
class Verification:
    """Whether the log holds; ``first_broken`` is the number of the first entry that does not.

    ``problem`` says what is wrong there. For ``TAIL_MISSING`` the number is that of an entry
    which a checkpoint knows and the log does not have any more.
    """

    intact: bool
    entries: int
    first_broken: int | None = None
    problem: AuditFlaw | None = None

    @property
    def at_seq(self) -> int | None:
        """The number of the entry that ``problem`` is about."""
        return self.first_broken


@dataclass(frozen=True)
class Keeping:
    """What IT says about the log: where its state is lodged, and for how many days it is kept.

    0 keeps for ever. ``records_days`` is for what the institution answers for.
    """

    folder: str = ""
    log_days: int = 0
    records_days: int = 0


@dataclass(frozen=True)
class AuditFilter:
    """Which entries somebody wants; what is ``None`` or empty lets all through.

    From ``since`` up to but without ``until``; ``actions`` are codes of ``AuditAction``. Each
    of ``words`` (separated by blanks) must stand somewhere in the entry, however it is
    spelled. ``account`` is as entries name it.
    """

    since: datetime | None = None
    until: datetime | None = None
    staff_number: str | None = None
    account: str | None = None
    actions: frozenset[str] = frozenset()
    words: str = ""

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self == AuditFilter()


@dataclass(frozen=True)
class PublicKey:
    """The public half of a device's key. ``raw`` has 32 bytes (RFC 8032)."""

    raw: bytes

    @classmethod
    def of_digits(cls, digits: str) -> "PublicKey":
        """The key in 64 lower-case hexadecimal digits. Raises ``ValueError``."""
        raw = bytes.fromhex(digits)
        if len(raw) != PUBLIC_KEY_BYTES or raw.hex() != digits:
            raise ValueError("a public key has 64 hexadecimal digits")
        return cls(raw)

    @property
    def key_id(self) -> str:
        """The first 16 hexadecimal digits of the SHA-256 of ``raw``: a name, no proof."""
        return self.digest[:16]

    @property
    def digest(self) -> str:
        """The whole SHA-256 of ``raw`` in hexadecimal digits."""
        return hashlib.sha256(self.raw).hexdigest()

    @property
    def fingerprint(self) -> str:
        """``digest`` in groups of four, for people to compare over the telephone."""
        return " ".join(self.digest[at : at + 4] for at in range(0, 64, 4))


@dataclass(frozen=True)
class Checkpoint:
    """What the log was at one moment, signed: its newest entry, and through it all before.

    ``lodged_at`` is when a copy was seen to lie with IT; ``None`` while none does.
    """

    log_id: str
    seq: int
    digest: str
    at: datetime
    key_id: str
    signature: str
    lodged_at: datetime | None = None


class LodgingState(StrEnum):
    """Whether copies of the checkpoints lie where the log itself cannot be cut."""

    NOT_SET_UP = "lodging_not_set_up"
    LODGED = "lodging_lodged"
    WAITING = "lodging_waiting"
    FAILING = "lodging_failing"


@dataclass(frozen=True)
class Lodging:
    """How the lodging stands. ``code`` is the newest checkpoint's as it can be printed.

    ``waiting`` counts checkpoints without a copy. ``FAILING`` says that the folder was tried
    last without success, ``problem`` names why.
    """

    state: LodgingState
    last_at: datetime | None
    folder: str
    code: str | None
    checkpoint: Checkpoint | None = None
    waiting: int = 0
    problem: str | None = None


@dataclass(frozen=True)
class Exported:
    """What an export holds. ``sha256`` is that of the whole file, in hexadecimal digits."""

    entries: int
    withheld: int
    sha256: str


@dataclass(frozen=True)
class ExportHeader:
    """What an export says of itself in its first line."""

    log_id: str
    keys: tuple[PublicKey, ...]
    wanted: AuditFilter
    exported_at: datetime
    staff_number: str
    employee: str


@dataclass(frozen=True)
class ExportVerdict:
    """What came of verifying an export. Without a ``flaw`` it is as it was written.

    ``key_known`` says that whoever verifies had its key from elsewhere: without it the file
    is only consistent in itself. ``other_keys`` are those of earlier entries that were not
    given; the signature of the end vouches for them. ``line`` counts from 1, ``seq`` is the
    entry's number where the flaw is in one.
    """

    flaw: AuditFlaw | None
    line: int | None = None
    seq: int | None = None
    header: ExportHeader | None = None
    entries: int = 0
    withheld: int = 0
    last_seq: int = 0
    key_known: bool = False
    signed_by: PublicKey | None = None
    other_keys: tuple[PublicKey, ...] = ()

    @property
    def intact(self) -> bool:
        return self.flaw is None
