"""What the vault keeps, and what it can answer with."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SecretKind(StrEnum):
    """What is kept for an official account, each kind sealed by itself.

    ``APP_PASSWORD`` or ``TOKENS`` are what the program itself publishes with; everything
    else is the account's official credential, which people sign in to the platform with.
    """

    APP_PASSWORD = "app_password"  # noqa: S105 - names a kind, holds no secret
    TOKENS = "tokens"
    """What a platform gave the program when the employee signed in there."""
    PASSWORD = "password"  # noqa: S105 - names a kind, holds no secret
    PENDING_PASSWORD = "pending_password"  # noqa: S105 - names a kind, holds no secret
    """The new password of a change that was begun and is not confirmed yet."""
    TOTP_SEED = "totp_seed"
    """The second factor, as an ``otpauth://`` address."""
    RECOVERY_CODES = "recovery_codes"
    """One a line."""
    NOTES = "notes"
    SIGN_IN_NAME = "sign_in_name"
    OWNER_MAIL = "owner_mail"
    """Where the platform writes to when somebody wants to reset the password."""
    SETTINGS_PAGE = "settings_page"
    """The page of the platform on which the password is changed."""


SHOWN_ON_REQUEST = frozenset(
    {
        SecretKind.PASSWORD,
        SecretKind.PENDING_PASSWORD,
        SecretKind.TOTP_SEED,
        SecretKind.RECOVERY_CODES,
        SecretKind.NOTES,
    }
)
"""The kinds that are shown or copied one by one, each time with an entry in the log."""

PROGRAMS_OWN = frozenset({SecretKind.APP_PASSWORD, SecretKind.TOKENS})
"""The kinds that no person types anywhere: the program publishes with them."""

DETAILS = frozenset({SecretKind.SIGN_IN_NAME, SecretKind.OWNER_MAIL, SecretKind.SETTINGS_PAGE})
"""The kinds that a list may show: they open nothing by themselves."""

ROTATION_DAYS = 180
LEAST_ROTATION_DAYS, MOST_ROTATION_DAYS = 7, 730


@dataclass(frozen=True)
class NamedAccount:
    """An official account as it is named: enough to list it when its decision is gone."""

    key: str
    platform: str
    handle: str
    name: str


@dataclass(frozen=True)
class CredentialRecord:
    """What is known of an account's credential without opening any of it.

    ``account`` is ``None`` where only an app password is kept. ``kept`` says of each kind
    since when it is as it is. ``password_changed_at`` is when the password was chosen,
    which may be long before it came here.
    """

    account: NamedAccount | None
    kept: dict[SecretKind, datetime]
    app_password_used_at: datetime | None
    password_changed_at: datetime | None = None
    rotation_days: int = ROTATION_DAYS
    change_begun_at: datetime | None = None
    recovery_codes_left: int = 0


class VaultProblem(StrEnum):
    """Why keys or secrets cannot be had."""

    NO_KEYRING = "vault_no_keyring"
    """The operating system offers no keyring here (no session bus, no secret service)."""

    KEYRING_LOCKED = "vault_keyring_locked"
    """There is a keyring, but it is locked and was not unlocked."""

    KEYRING_INSECURE = "vault_keyring_insecure"
    """The configured keyring keeps secrets in the open, or is not known to protect them."""

    KEYRING_FAILED = "vault_keyring_failed"
    """The keyring answered with an error of its own, or did not keep what it was given."""

    FOLDER_NOT_USABLE = "vault_folder_not_usable"
    """IT's folder for device secrets is not set, not absolute, or not there."""

    FOLDER_OPEN_TO_OTHERS = "vault_folder_open_to_others"
    """Others than the employee can read IT's folder for device secrets, or own it."""

    FOLDER_BESIDE_DATA = "vault_folder_beside_data"
    """IT's folder lies in the data folder (or around it): one copy would take both."""

    DEVICE_SECRET_MISSING = "vault_device_secret_missing"  # noqa: S105 - a code, no secret
    """This machine holds no secret for the profile: copied from elsewhere, or lost."""

    DEVICE_SECRET_DAMAGED = "vault_device_secret_damaged"  # noqa: S105 - a code, no secret
    """What this machine holds for the profile is not a device secret."""

    KEYS_MISSING = "vault_keys_missing"
    """The profile has a database but no key file."""

    KEYS_DAMAGED = "vault_keys_damaged"
    """The key file is not one, or asks for more or less than a key file may."""

    KEYS_FOREIGN = "vault_keys_foreign"
    """The key file was altered, or does not belong to this machine's device secret."""

    WRONG_PASSPHRASE = "vault_wrong_passphrase"  # noqa: S105 - a code, no secret
    """The passphrase does not open the key file."""

    NO_MEMORY = "vault_no_memory"
    """The machine cannot give the memory that one trial of the passphrase takes."""

    SECURITY_KEY_NEEDED = "vault_security_key_needed"
    """The key file has no way in without a security key."""

    SECURITY_KEY_UNKNOWN = "vault_security_key_unknown"
    """The security key is none of those that the key file lets in."""

    SECURITY_KEY_THERE = "vault_security_key_there"
    """The key file lets this security key in already."""

    TOO_MANY_SECURITY_KEYS = "vault_too_many_security_keys"
    """The key file lets in as many security keys as it can (``most``)."""

    LAST_WAY_IN = "vault_last_way_in"
    """Without it no second factor would be left."""

    SECRET_DAMAGED = "vault_secret_damaged"  # noqa: S105 - a code, no secret
    """A sealed secret was altered, moved from where it belongs, or sealed by another key."""

    LOCKED = "vault_locked"
    """The vault is closed; its key has been dropped."""


class CredentialProblem(StrEnum):
    """Why a part of an official credential is not taken, or cannot be had."""

    PASSWORD_INVALID = "credential_password_invalid"  # noqa: S105 - a code, no secret
    """Empty, longer than any password, or with signs that no form takes (line ends)."""

    PASSWORD_TOO_LONG = "credential_password_too_long"  # noqa: S105 - a code, no secret
    """The platform takes ``limit`` characters at most, or would cut the rest off."""

    PASSWORD_TOO_WEAK = "credential_password_too_weak"  # noqa: S105 - a code, no secret
    """A new password that is guessed too soon."""

    PASSWORD_USED_BEFORE = "credential_password_used_before"  # noqa: S105 - a code, no secret
    """A new password that an official account has now or had once."""

    SEED_INVALID = "credential_seed_invalid"
    """Neither base32 nor an ``otpauth://totp/`` address that can be followed."""

    RECOVERY_CODES_INVALID = "credential_recovery_codes_invalid"
    """Too many, too long, or with signs that cannot be seen."""

    TEXT_TOO_LONG = "credential_text_too_long"
    """A note or name of more than ``limit`` characters."""

    TEXT_INVALID = "credential_text_invalid"
    """A name or note with signs that cannot be seen."""

    MAIL_INVALID = "credential_mail_invalid"
    PAGE_INVALID = "credential_page_invalid"
    """Not the address of a page that is reached over TLS."""

    ROTATION_INVALID = "credential_rotation_invalid"
    """An interval outside ``least`` and ``most`` days."""

    RECIPE_INVALID = "credential_recipe_invalid"
    """A length or a number of words outside the limits, or no alphabet but the digits."""

    RECIPE_TOO_WEAK = "credential_recipe_too_weak"
    """What it draws could be guessed: fewer than ``least`` bits."""

    RECIPE_TOO_LONG = "credential_recipe_too_long"
    """What it draws does not fit into what the platform takes."""

    WORDS_DAMAGED = "credential_words_damaged"
    """The word list for passphrases that ships with the program is not as it was."""

    NOT_KEPT = "credential_not_kept"
    """Nothing of this kind is kept for the account."""

    CHANGE_PENDING = "credential_change_pending"
    """A change of the password was begun and must be confirmed or given up first."""

    NO_CHANGE_PENDING = "credential_no_change_pending"
    """There is no change to confirm or give up."""
