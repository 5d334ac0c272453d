"""The vault of official accounts as the screens see it.

What the screens need of ``core.vault`` is named here as well: they know this room only.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from core.vault.fields import CredentialChanges
from core.vault.generator import (
    LENGTHS,
    SEPARATORS,
    WORD_COUNTS,
    Alphabet,
    Drawn,
    PassphraseRecipe,
    PasswordRecipe,
    Recipe,
)
from core.vault.imports.model import ImportedEntry, ImportSource, VaultFile
from core.vault.model import (
    LEAST_ROTATION_DAYS,
    MOST_ROTATION_DAYS,
    ROTATION_DAYS,
    SHOWN_ON_REQUEST,
    SecretKind,
)
from core.vault.one_time_codes import CurrentCode

__all__ = [
    "LEAST_ROTATION_DAYS",
    "LENGTHS",
    "MOST_ROTATION_DAYS",
    "ROTATION_DAYS",
    "SEPARATORS",
    "SHOWN_ON_REQUEST",
    "WORD_COUNTS",
    "Alphabet",
    "CredentialChanges",
    "CurrentCode",
    "Drawn",
    "ImportPreview",
    "ImportSource",
    "ImportedEntry",
    "OfficialCredential",
    "PassphraseRecipe",
    "PasswordRecipe",
    "PasswordVerdict",
    "ProtectionProblem",
    "Recipe",
    "SecretKind",
]


class ProtectionProblem(StrEnum):
    """Why something is not done with an official credential."""

    NOT_DELEGATED = "protection_not_delegated"
    """No decision delegates the account: personal accounts have no place here (OFF-3)."""

    DELEGATION_ENDED = "protection_delegation_ended"
    """Its credential is kept, but no decision delegates the account any more (ACC-1)."""

    NOT_SHOWN = "protection_not_shown"
    """This kind is not shown: the program alone uses it."""

    ENTRY_UNKNOWN = "protection_entry_unknown"
    """The import names an entry that the file does not hold."""

    NOTHING_CHOSEN = "protection_nothing_chosen"
    """The import names no account."""


@dataclass(frozen=True)
class OfficialCredential:
    """What a list shows of an account's credential: nothing that opens anything.

    ``kept`` says which parts are there. For an account that no decision in force delegates
    (``delegated`` is false) the details stay sealed too and are empty. A detail that was
    damaged is empty here, and named by the health report.
    """

    account_key: str
    platform: str
    handle: str
    name: str
    delegated: bool
    kept: frozenset[SecretKind]
    sign_in_name: str
    owner_mail: str
    settings_page: str
    password_changed_at: datetime | None
    rotation_days: int
    password_due_at: datetime | None
    change_begun_at: datetime | None
    recovery_codes_left: int
    app_password_kept_at: datetime | None
    app_password_used_at: datetime | None


@dataclass(frozen=True)
class PasswordVerdict:
    """How a password would hold: ``score`` from 0 to 4, and whether it is strong enough.

    ``breached`` says that it is known from leaks, ``fits`` that the platform takes it.
    """

    score: int
    acceptable: bool
    breached: bool
    fits: bool


@dataclass(frozen=True)
class ImportPreview:
    """A foreign vault that was read and not yet taken. It shows entries without secrets.

    ``suggested`` are the entries that seem to belong to a delegated account, by its key.
    """

    file: VaultFile = field(repr=False)
    suggested: dict[str, int]

    @property
    def source(self) -> ImportSource:
        return self.file.source

    @property
    def entries(self) -> tuple[ImportedEntry, ...]:
        return self.file.entries
