"""What a vault of another program holds, and why one is refused."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, StrEnum

from core.foundation.errors import Invalid
from core.vault.fields import CheckedChanges, checked_text
from core.vault.model import SecretKind

MOST_ENTRIES = 10_000
FIELD_LIMIT = 1024 * 1024
"""The longest single text in a file, in bytes or characters; notes are far below it."""

NOT_TAKEN = "\0"
"""Stands for a part that is there and cannot be used here: every check refuses it."""

_SHOWN_LIMIT = 200


class ImportSource(Enum):
    """Whose file it is."""

    KEEPASS = "keepass"
    BITWARDEN = "bitwarden"


class ImportProblem(StrEnum):
    """Why a file, or one part of an entry, is not taken."""

    NOT_A_VAULT = "import_not_a_vault"
    """Neither a KeePass database nor a JSON export of Bitwarden."""

    OLD_FORMAT = "import_old_format"
    """A KeePass database older than KDBX 4: its own program saves it anew."""

    NEWER_FORMAT = "import_newer_format"
    """A KeePass database newer than KDBX 4."""

    CIPHER_UNKNOWN = "import_cipher_unknown"
    """Encrypted or hashed in a way that is not read here (Twofish, a plug-in's own)."""

    TOO_COSTLY = "import_too_costly"
    """Opening it would take more memory or time than any real vault asks for."""

    PASSPHRASE_NEEDED = "import_passphrase_needed"  # noqa: S105 - a code, no secret
    WRONG_PASSPHRASE = "import_wrong_passphrase"  # noqa: S105 - a code, no secret
    """Passphrase or key file is not the right one, or the head of the file was altered."""

    ACCOUNT_RESTRICTED = "import_account_restricted"
    """An export that only the Bitwarden account it came from can open."""

    DAMAGED = "import_damaged"
    """Altered, cut off, or not made by the program that it claims."""

    FORBIDDEN_MARKUP = "import_forbidden_markup"
    """Its XML declares entities or a document type: no password program does."""

    TOO_LARGE = "import_too_large"
    """It unfolds to more than any real vault holds."""

    NO_ENTRIES = "import_no_entries"
    """It opens, and holds nothing to sign in with."""


def damaged() -> Invalid:
    """The file is not what it must be. Says no more: there is nothing the employee could mend."""
    return Invalid(ImportProblem.DAMAGED)


def too_large() -> Invalid:
    return Invalid(ImportProblem.TOO_LARGE)


@dataclass(frozen=True)
class RawEntry:
    """An entry as the file has it, nothing checked yet. ``totp_seed`` is base32 or an address."""

    title: str
    folder: str
    user_name: str
    address: str
    password: str = field(repr=False)
    totp_seed: str = field(repr=False)
    notes: str = field(repr=False)
    changed_at: datetime | None


@dataclass(frozen=True)
class ImportedEntry:
    """An entry as it can be shown before it is taken, with what would be kept of it.

    ``left_out`` names the parts that cannot be kept: a seed of a vendor's own kind, a
    password that only refers to another entry.
    """

    number: int
    title: str
    folder: str
    user_name: str
    address: str
    changes: CheckedChanges = field(repr=False)
    left_out: tuple[SecretKind, ...] = ()

    @property
    def kinds(self) -> frozenset[SecretKind]:
        """What is kept when the entry is taken."""
        return frozenset(self.changes.texts)


@dataclass(frozen=True)
class VaultFile:
    """A file that was read to its end."""

    source: ImportSource
    entries: tuple[ImportedEntry, ...]


def vault_file(source: ImportSource, raw: Sequence[RawEntry]) -> VaultFile:
    """The entries that hold something to sign in with, in the order of the file.

    Raises ``Invalid(NO_ENTRIES)`` where there is none, and ``TOO_LARGE`` for too many.
    """
    if len(raw) > MOST_ENTRIES:
        raise too_large()
    useful = [one for one in raw if one.password or one.totp_seed]
    if not useful:
        raise Invalid(ImportProblem.NO_ENTRIES)
    return VaultFile(source, tuple(_entry(number, one) for number, one in enumerate(useful)))


def _entry(number: int, raw: RawEntry) -> ImportedEntry:
    offered = {
        SecretKind.PASSWORD: raw.password,
        SecretKind.TOTP_SEED: raw.totp_seed,
        SecretKind.NOTES: raw.notes,
        SecretKind.SIGN_IN_NAME: raw.user_name,
    }
    texts: dict[SecretKind, str] = {}
    left_out: list[SecretKind] = []
    for kind, text in offered.items():
        if not text:
            continue
        try:
            texts[kind] = checked_text(kind, text)
        except Invalid:
            left_out.append(kind)
    return ImportedEntry(
        number,
        shown(raw.title),
        shown(raw.folder),
        shown(raw.user_name),
        shown(raw.address),
        CheckedChanges(texts, raw.changed_at, None),
        tuple(left_out),
    )


def shown(text: str) -> str:
    """A text of the file as it may stand in a list: one line, nothing unseen, not too long."""
    line = " ".join(text.split())
    return "".join(sign for sign in line if sign.isprintable())[:_SHOWN_LIMIT]
