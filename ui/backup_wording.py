"""The English sentences of backup and move."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

BACKUP_WORDS = {
    "backup_copy": QT_TRANSLATE_NOOP("Texts", "backup copy"),
    "backup_move": QT_TRANSLATE_NOOP("Texts", "move to another workstation"),
    "backup_not_a_backup": QT_TRANSLATE_NOOP(
        "Texts", "This file is no backup of Natiq. Choose another one."
    ),
    "backup_version_unknown": QT_TRANSLATE_NOOP(
        "Texts",
        "This backup comes from a newer version of Natiq. Ask IT support for the newer version.",
    ),
    "backup_not_opened": QT_TRANSLATE_NOOP(
        "Texts",
        "The backup does not open. Passphrase or backup code is not the one it was made with, or "
        "the file was changed.",
    ),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "Texts",
        "The backup is not whole: it was changed or cut off. Nothing of it was restored. Try "
        "another copy of the file.",
    ),
    "backup_code_mistyped": QT_TRANSLATE_NOOP(
        "Texts", "A backup code has six groups of four letters and digits. Compare it sign by sign."
    ),
    "backup_no_room": QT_TRANSLATE_NOOP(
        "Texts", "The disk of this computer has not got the room: {megabytes} MB are needed."
    ),
    "backup_not_verified": QT_TRANSLATE_NOOP(
        "Texts",
        "What was read back is not what was written, so nothing of it was left. Use another disk "
        "or stick.",
    ),
    "backup_in_the_data_folder": QT_TRANSLATE_NOOP(
        "Texts",
        "That is the folder of Natiq's own data. Choose a place outside it, best on another disk.",
    ),
    "backup_profile_there": QT_TRANSLATE_NOOP(
        "Texts",
        "There is a profile on this computer already, and a restore replaces none. Nothing was "
        "changed.",
    ),
    "backup_not_proven": QT_TRANSLATE_NOOP("Texts", "Show your second factor first."),
    "backup_not_moved": QT_TRANSLATE_NOOP("Texts", "The profile works on this computer."),
    "audit_backup_made": QT_TRANSLATE_NOOP("Texts", "Backup of the profile made"),
    "audit_move_taken_back": QT_TRANSLATE_NOOP("Texts", "Move of the profile taken back"),
    "audit_profile_restored": QT_TRANSLATE_NOOP("Texts", "Profile restored from a backup"),
    "publishing_from_backup": QT_TRANSLATE_NOOP(
        "Texts",
        "It waited when the profile went into a backup, and may have been published elsewhere "
        "since. Look at the account, then publish the draft again if it is missing.",
    ),
}
