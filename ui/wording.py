"""The English sentence of every code of the core; Arabic comes from the translation.

A sentence says what happened and what to do next. ``{name}`` stands for a value that the
core gives with the code. A test fails for a code without a sentence.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.answer_wording import ANSWER_WORDS
from ui.audit_wording import AUDIT_WORDS
from ui.backup_wording import BACKUP_WORDS
from ui.delegation_wording import DELEGATION_WORDS
from ui.draft_wording import DRAFT_WORDS
from ui.guard_wording import GUARD_WORDS
from ui.identity_wording import IDENTITY_WORDS
from ui.link_wording import LINK_WORDS
from ui.media_wording import MEDIA_WORDS
from ui.platform_wording import PLATFORM_WORDS
from ui.policy_wording import POLICY_WORDS
from ui.publishing_wording import PUBLISHING_WORDS
from ui.schedule_wording import SCHEDULE_WORDS
from ui.settings_wording import SETTINGS_WORDS
from ui.update_wording import UPDATE_WORDS
from ui.vault_wording import VAULT_WORDS

_FILES = {
    "file_too_large": QT_TRANSLATE_NOOP(
        "Texts", "The file {name} is too large to be what was asked for. Choose another one."
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "Texts", "The file {name} cannot be read. Check that it is there and that you may open it."
    ),
    "file_unwritable": QT_TRANSLATE_NOOP(
        "Texts",
        "The file {name} cannot be written. Check the free space on the disk, then try again.",
    ),
}

_VAULT = {
    "vault_no_keyring": QT_TRANSLATE_NOOP(
        "Texts", "The operating system offers no keyring in this session."
    ),
    "vault_keyring_locked": QT_TRANSLATE_NOOP(
        "Texts", "The operating system's keyring is locked. Unlock it, then try again."
    ),
    "vault_keyring_insecure": QT_TRANSLATE_NOOP(
        "Texts",
        "The keyring set up on this machine ({name}) does not protect what it keeps. Ask IT "
        "support for the system's own one.",
    ),
    "vault_keyring_failed": QT_TRANSLATE_NOOP(
        "Texts", "The operating system's keyring failed ({kind}). Try again, or ask IT support."
    ),
    "vault_folder_not_usable": QT_TRANSLATE_NOOP(
        "Texts",
        "The folder that IT chose for this machine's secret is not there. Check that its drive is "
        "connected.",
    ),
    "vault_folder_open_to_others": QT_TRANSLATE_NOOP(
        "Texts",
        "Others can read the folder or file of this machine's secret ({name}). Ask IT support to "
        "close it to them.",
    ),
    "vault_folder_beside_data": QT_TRANSLATE_NOOP(
        "Texts",
        "The folder for this machine's secret lies with the data that it protects. Ask IT support "
        "to choose another one.",
    ),
    "vault_device_secret_missing": QT_TRANSLATE_NOOP(
        "Texts",
        "This machine's keyring does not hold the secret of this profile: the profile was copied "
        "from another machine, or the keyring was emptied.",
    ),
    "vault_device_secret_damaged": QT_TRANSLATE_NOOP(
        "Texts", "What this machine's keyring holds for this profile is damaged."
    ),
    "vault_keys_missing": QT_TRANSLATE_NOOP(
        "Texts",
        "The profile's key file is missing; its drafts cannot be opened without it. Nothing was "
        "deleted: ask IT support to restore the file from a backup.",
    ),
    "vault_keys_damaged": QT_TRANSLATE_NOOP(
        "Texts", "The profile's key file is damaged. Ask IT support to restore it from a backup."
    ),
    "vault_keys_foreign": QT_TRANSLATE_NOOP(
        "Texts",
        "The profile's key file was changed, or it belongs to another machine. It is not opened.",
    ),
    "vault_wrong_passphrase": QT_TRANSLATE_NOOP("Texts", "The passphrase is not right."),
    "vault_no_memory": QT_TRANSLATE_NOOP(
        "Texts",
        "This computer has not got the memory to check the passphrase now. Close other programs, "
        "then try again.",
    ),
    "vault_security_key_needed": QT_TRANSLATE_NOOP(
        "Texts", "This profile opens with a security key only. Plug yours in and use it."
    ),
    "vault_security_key_unknown": QT_TRANSLATE_NOOP(
        "Texts", "This security key was not added to your profile. Use one that was."
    ),
    "vault_security_key_there": QT_TRANSLATE_NOOP(
        "Texts", "This security key was added to your profile before."
    ),
    "vault_too_many_security_keys": QT_TRANSLATE_NOOP(
        "Texts", "A profile holds {most} security keys at most. Remove one that you do not use."
    ),
    "vault_last_way_in": QT_TRANSLATE_NOOP(
        "Texts", "This is your last second factor. Add another one before you remove it."
    ),
    "vault_secret_damaged": QT_TRANSLATE_NOOP(
        "Texts", "A stored secret is damaged and is not used. Enter it again."
    ),
    "vault_locked": QT_TRANSLATE_NOOP("Texts", "The session is locked. Sign in again."),
    "storage_wrong_key": QT_TRANSLATE_NOOP(
        "Texts",
        "The database {name} does not open with this profile's key: it is damaged or comes from "
        "another profile.",
    ),
    "storage_damaged": QT_TRANSLATE_NOOP(
        "Texts",
        "The database {name} is damaged. Nothing was deleted: ask IT support to restore it from a "
        "backup.",
    ),
    "storage_newer_than_program": QT_TRANSLATE_NOOP(
        "Texts",
        "The data comes from a newer version of Natiq. Nothing was changed: ask IT support for "
        "the newer version.",
    ),
    "storage_exists": QT_TRANSLATE_NOOP(
        "Texts", "The database {name} is there already and is not overwritten."
    ),
    "storage_missing": QT_TRANSLATE_NOOP(
        "Texts",
        "The profile's database {name} is missing. Ask IT support to restore it from a backup.",
    ),
    "storage_closed": QT_TRANSLATE_NOOP("Texts", "The session is locked. Sign in again."),
    "storage_already_running": QT_TRANSLATE_NOOP(
        "Texts",
        "Natiq is running already with your data. Go to its window, or close it and start again.",
    ),
    "storage_disk": QT_TRANSLATE_NOOP(
        "Texts",
        "The disk does not take the data: it is full, or writing is not allowed. Free some space.",
    ),
}

_DRAFTS = {
    "draft_not_found": QT_TRANSLATE_NOOP("Texts", "This draft is not there any more."),
    "draft_too_long": QT_TRANSLATE_NOOP(
        "Texts", "The text has {length} characters; a draft holds {limit} at most."
    ),
    "draft_already_queued": QT_TRANSLATE_NOOP(
        "Texts", "This text is in the outbox and cannot be changed there. Withdraw it first."
    ),
}

# The stubs give QT_TRANSLATE_NOOP no type; it gives back the text.
WORDS = cast(
    "Mapping[str, str]",
    MappingProxyType(
        {
            **_FILES,
            **SETTINGS_WORDS,
            **DELEGATION_WORDS,
            **IDENTITY_WORDS,
            **_VAULT,
            **UPDATE_WORDS,
            **VAULT_WORDS,
            **_DRAFTS,
            **DRAFT_WORDS,
            **MEDIA_WORDS,
            **POLICY_WORDS,
            **ANSWER_WORDS,
            **PUBLISHING_WORDS,
            **PLATFORM_WORDS,
            **SCHEDULE_WORDS,
            **AUDIT_WORDS,
            **BACKUP_WORDS,
            **GUARD_WORDS,
            **LINK_WORDS,
        }
    ),
)
