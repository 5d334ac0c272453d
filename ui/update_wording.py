"""The English sentences about newer versions of the program; a part of ``ui.wording``."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

UPDATE_WORDS = {
    "update_notice_unreadable": QT_TRANSLATE_NOOP(
        "Texts", "The notice of a newer version is not as it must be ({field})."
    ),
    "update_notice_signature": QT_TRANSLATE_NOOP(
        "Texts",
        "The signature of the notice of a newer version is wrong: the file was changed, or is no "
        "such notice. It is shown to nobody.",
    ),
    "update_notice_unknown_authority": QT_TRANSLATE_NOOP(
        "Texts",
        "The notice of a newer version is signed by an authority that this machine does not "
        "know. It is shown to nobody.",
    ),
    "update_notice_older": QT_TRANSLATE_NOOP(
        "Texts",
        "The notice of version {version} is older than one that was here before, of version "
        "{seen}. An older notice never takes a newer one's place.",
    ),
    "update_version_wrong": QT_TRANSLATE_NOOP(
        "Texts", "“{version}” is no version: digits and dots only, as 1.4.0."
    ),
    "storage_upgrade_no_room": QT_TRANSLATE_NOOP(
        "Texts",
        "Your data must be brought to the form of this version, and a copy of them cannot be kept "
        "first: the disk is full, or writing is not allowed. Nothing was changed. See that "
        "{megabytes} MB are free, and sign in again.",
    ),
    "storage_upgrade_failed": QT_TRANSLATE_NOOP(
        "Texts",
        "Your data could not be brought to the form of this version. They were left as they "
        "were, and nothing is lost. Tell IT support: until this is mended, the previous version "
        "of Natiq opens them.",
    ),
}
