"""Backups as values."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from core.identity.model import Employee
from core.vault.keys import TakenOut

ENDING = ".natiqbackup"


class BackupKind(StrEnum):
    """What the file is for: to be kept, or to go on with elsewhere and no longer here."""

    COPY = "backup_copy"
    MOVE = "backup_move"


class BackupProblem(StrEnum):
    """Why a profile is not written to a file, or not restored from one."""

    NOT_A_BACKUP = "backup_not_a_backup"
    VERSION_UNKNOWN = "backup_version_unknown"
    NOT_OPENED = "backup_not_opened"
    """Passphrase or backup code is not the file's, or its beginning was altered: which of
    them, nobody is told."""
    DAMAGED = "backup_damaged"
    """Altered, cut off, or longer than it was written."""
    CODE_MISTYPED = "backup_code_mistyped"
    """What was typed cannot be a backup code: too short, too long, other signs."""
    NO_ROOM = "backup_no_room"
    """The disk has not got the room (``megabytes``)."""
    NOT_VERIFIED = "backup_not_verified"
    """What was read back is not what was written: nothing is left of it."""
    IN_THE_DATA_FOLDER = "backup_in_the_data_folder"
    """It would lie beside what it is a backup of."""
    PROFILE_THERE = "backup_profile_there"
    """There is a profile on this workstation, and a restore replaces none."""
    NOT_PROVEN = "backup_not_proven"
    """No second factor was shown yet."""
    NOT_MOVED = "backup_not_moved"
    """The profile works here: there is nothing to take back."""


@dataclass(frozen=True)
class BackupFacts:
    """What a backup says of itself once it is open."""

    kind: BackupKind
    employee: Employee
    made_at: datetime


@dataclass(frozen=True)
class BackupContents:
    """Everything in the file but the database itself, which has ``database_bytes``."""

    facts: BackupFacts
    taken: TakenOut = field(repr=False)
    database_bytes: int = 0


@dataclass(frozen=True)
class Made:
    """A backup that was written, read back and found whole. ``sha256`` is of the whole file."""

    name: str
    size: int
    sha256: str
    kind: BackupKind


@dataclass(frozen=True)
class Moved:
    """Since when, and by whom, the profile works elsewhere."""

    since: datetime
    employee_name: str
    sha256: str


@dataclass(frozen=True)
class Restored:
    """What came of a restore: how many texts are drafts again, how many posts lie at platforms
    that publish them, and of how many nobody knows whether they are out."""

    facts: BackupFacts
    drafts: int
    at_platforms: int
    unsure: int
    security_keys: int
