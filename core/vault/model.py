"""What the vault can answer with."""

from enum import StrEnum


class SecretKind(StrEnum):
    """The kinds of secret kept for an official account."""

    APP_PASSWORD = "app_password"  # noqa: S105 - names a kind, holds no secret


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

    SECRET_DAMAGED = "vault_secret_damaged"  # noqa: S105 - a code, no secret
    """A sealed secret was altered, moved from where it belongs, or sealed by another key."""

    LOCKED = "vault_locked"
    """The vault is closed; its key has been dropped."""
