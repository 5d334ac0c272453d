"""The English sentences about settings and what is wrong with them; a part of ``ui.wording``."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SETTINGS_WORDS = {
    "settings_no_access": QT_TRANSLATE_NOOP(
        "Texts", "It cannot be opened, so nobody can tell what IT has laid down there."
    ),
    "settings_not_text": QT_TRANSLATE_NOOP("Texts", "It is no text in UTF-8, or it is too large."),
    "settings_not_readable": QT_TRANSLATE_NOOP(
        "Texts", "{name} is not written as settings are: name = value."
    ),
    "settings_no_setting": QT_TRANSLATE_NOOP(
        "Texts", "What stands there is no setting. Each is written as name = value."
    ),
    "settings_in_section": QT_TRANSLATE_NOOP(
        "Texts", "{name} stands in a section. Settings stand by themselves, without headings."
    ),
    "settings_twice": QT_TRANSLATE_NOOP("Texts", "{name} is set more than once."),
    "settings_unknown_name": QT_TRANSLATE_NOOP("Texts", "There is no setting called {name}."),
    "settings_wrong_value": QT_TRANSLATE_NOOP("Texts", "{name} has a value that it cannot have."),
    "settings_open_to_others": QT_TRANSLATE_NOOP(
        "Texts",
        "Not only administrators can write it or put something else in its place, so it cannot "
        "be relied on.",
    ),
    "settings_locked_by_it": QT_TRANSLATE_NOOP(
        "Texts", "IT has fixed the setting {name} on this machine; it cannot be changed here."
    ),
    "settings_from_default": QT_TRANSLATE_NOOP("Texts", "Default"),
    "settings_from_employee": QT_TRANSLATE_NOOP("Texts", "Your choice"),
    "settings_from_file": QT_TRANSLATE_NOOP("Texts", "Set by IT (file)"),
    "settings_from_registry": QT_TRANSLATE_NOOP("Texts", "Set by IT (policy)"),
    "settings_from_fault": QT_TRANSLATE_NOOP("Texts", "Safe value for a fault"),
}
