"""The settings by name: what each is, what it does, and what its values are called."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from core.foundation.settings import Setting
from ui.widgets.labels import isolate

_CONTEXT = "Settings"

_NAMES: Mapping[str, object] = MappingProxyType(
    {
        "language": QT_TRANSLATE_NOOP("Settings", "Language"),
        "theme": QT_TRANSLATE_NOOP("Settings", "Appearance"),
        "digits": QT_TRANSLATE_NOOP("Settings", "Digits"),
        "idle_lock_minutes": QT_TRANSLATE_NOOP("Settings", "Lock when nobody is there"),
        "passphrase_minimum": QT_TRANSLATE_NOOP("Settings", "Shortest passphrase"),
        "device_secret_store": QT_TRANSLATE_NOOP("Settings", "Place of this machine's key"),
        "device_secret_folder": QT_TRANSLATE_NOOP("Settings", "Folder of this machine's key"),
        "institution_words": QT_TRANSLATE_NOOP("Settings", "The institution's words"),
        "alt_text_required": QT_TRANSLATE_NOOP("Settings", "Descriptions of images and videos"),
        "audience_required": QT_TRANSLATE_NOOP("Settings", "Audience and aim of a post"),
    }
)
_DESCRIPTIONS: Mapping[str, object] = MappingProxyType(
    {
        "language": QT_TRANSLATE_NOOP(
            "Settings", "The language of all screens, and the direction in which they read."
        ),
        "theme": QT_TRANSLATE_NOOP("Settings", "Light, dark, or as the desktop is."),
        "digits": QT_TRANSLATE_NOOP(
            "Settings",
            "How the program writes numbers into your texts: the parts of a thread, Hijri dates.",
        ),
        "idle_lock_minutes": QT_TRANSLATE_NOOP(
            "Settings",
            "After how many minutes without a key pressed or the pointer moved the program locks.",
        ),
        "passphrase_minimum": QT_TRANSLATE_NOOP(
            "Settings", "What a new passphrase must have at least."
        ),
        "device_secret_store": QT_TRANSLATE_NOOP(
            "Settings",
            "One part of the key to your profile lies outside it: in the system's keyring, or in "
            "a folder that IT names.",
        ),
        "device_secret_folder": QT_TRANSLATE_NOOP(
            "Settings", "Where that part lies when it is not in the keyring."
        ),
        "institution_words": QT_TRANSLATE_NOOP(
            "Settings", "A list of words that the spelling knows besides its own."
        ),
        "alt_text_required": QT_TRANSLATE_NOOP(
            "Settings",
            "Whether a post waits until each of them is described for those who cannot see it.",
        ),
        "audience_required": QT_TRANSLATE_NOOP(
            "Settings", "Whether a post waits until it says whom it is for and what for."
        ),
    }
)
_VALUES: Mapping[tuple[str, str], object] = MappingProxyType(
    {
        ("theme", "system"): QT_TRANSLATE_NOOP("Settings", "As the desktop"),
        ("theme", "light"): QT_TRANSLATE_NOOP("Settings", "Light"),
        ("theme", "dark"): QT_TRANSLATE_NOOP("Settings", "Dark"),
        ("device_secret_store", "os-keyring"): QT_TRANSLATE_NOOP("Settings", "In the keyring"),
        ("device_secret_store", "folder"): QT_TRANSLATE_NOOP("Settings", "In a folder"),
        ("alt_text_required", "yes"): QT_TRANSLATE_NOOP("Settings", "Required"),
        ("alt_text_required", "no"): QT_TRANSLATE_NOOP("Settings", "Not required"),
        ("audience_required", "yes"): QT_TRANSLATE_NOOP("Settings", "Required"),
        ("audience_required", "no"): QT_TRANSLATE_NOOP("Settings", "Not required"),
    }
)
_THEMSELVES: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("language", "ar"): "العربية",
        ("language", "en"): "English",
        ("digits", "western"): "0123456789",
        ("digits", "arabic-indic"): "٠١٢٣٤٥٦٧٨٩",
    }
)
"""What is said alike in any language: each language names itself."""
_NOT_SET = QT_TRANSLATE_NOOP("Settings", "Not set")


def name_of(setting: Setting) -> str:
    """What the setting is called."""
    return _say(_NAMES[setting.name])


def description_of(setting: Setting) -> str:
    """What it does, in one sentence."""
    return _say(_DESCRIPTIONS[setting.name])


class ValueWords(QObject):
    """Values; an object only because ``tr`` counts in the language's own forms."""

    def of(self, setting: Setting, value: str | int) -> str:
        """What a value of the setting is called."""
        if isinstance(value, int):
            return self._number(setting.name, value)
        if not setting.choices:
            return isolate(value) if value else _say(_NOT_SET)
        itself = _THEMSELVES.get((setting.name, value))
        return itself if itself is not None else _say(_VALUES[setting.name, value])

    def _number(self, name: str, value: int) -> str:
        if name == "idle_lock_minutes":
            return self.tr("%n minutes", "", value)
        return self.tr("%n characters", "", value)


def _say(sentence: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(sentence))
