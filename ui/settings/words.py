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
        "time_zone": QT_TRANSLATE_NOOP("Settings", "Time zone of planned posts"),
        "posting_slots": QT_TRANSLATE_NOOP("Settings", "Usual times of posts"),
        "quiet_from": QT_TRANSLATE_NOOP("Settings", "Quiet hours begin"),
        "quiet_until": QT_TRANSLATE_NOOP("Settings", "Quiet hours end"),
        "apart_minutes": QT_TRANSLATE_NOOP("Settings", "Between two posts"),
        "late_tolerance_minutes": QT_TRANSLATE_NOOP("Settings", "Still in time"),
        "own_schedule_allowed": QT_TRANSLATE_NOOP("Settings", "Planning by the platforms"),
        "app_passwords_allowed": QT_TRANSLATE_NOOP("Settings", "App passwords"),
        "bluesky_client_id": QT_TRANSLATE_NOOP("Settings", "The institution's app at Bluesky"),
        "x_client_id": QT_TRANSLATE_NOOP("Settings", "The institution's app at X"),
        "x_redirect_port": QT_TRANSLATE_NOOP("Settings", "Port for signing in at X"),
        "meta_app_id": QT_TRANSLATE_NOOP("Settings", "The institution's app at Meta"),
        "allowed_apps": QT_TRANSLATE_NOOP("Settings", "Allowed apps"),
        "unknown_app_stops": QT_TRANSLATE_NOOP("Settings", "When an unknown app is found"),
        "app_check_hours": QT_TRANSLATE_NOOP("Settings", "Between two readings of the apps"),
        "guided_check_days": QT_TRANSLATE_NOOP("Settings", "Between two looks by a person"),
        "refused_hosts": QT_TRANSLATE_NOOP("Settings", "Refused sites"),
        "permitted_hosts": QT_TRANSLATE_NOOP("Settings", "Sites that are allowed all the same"),
        "checkpoint_folder": QT_TRANSLATE_NOOP("Settings", "Folder for the state of the log"),
        "log_kept_days": QT_TRANSLATE_NOOP("Settings", "How long the log is kept"),
        "records_kept_days": QT_TRANSLATE_NOOP("Settings", "How long records are kept"),
        "update_notice": QT_TRANSLATE_NOOP("Settings", "Notice of new versions"),
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
        "time_zone": QT_TRANSLATE_NOOP(
            "Settings",
            "Times are entered and shown in it. What is planned already keeps its moment.",
        ),
        "posting_slots": QT_TRANSLATE_NOOP(
            "Settings",
            "The times of day at which posts go out, among which the next free one is found.",
        ),
        "quiet_from": QT_TRANSLATE_NOOP(
            "Settings", "From then on planning a post is advised against."
        ),
        "quiet_until": QT_TRANSLATE_NOOP(
            "Settings", "From then on nothing speaks against a post any more."
        ),
        "apart_minutes": QT_TRANSLATE_NOOP(
            "Settings",
            "Two posts of one account are pointed out where fewer minutes lie between them.",
        ),
        "late_tolerance_minutes": QT_TRANSLATE_NOOP(
            "Settings",
            "So long after its time a planned post still goes out by itself. Later than that it "
            "waits until somebody says so.",
        ),
        "own_schedule_allowed": QT_TRANSLATE_NOOP(
            "Settings",
            "Whether a planned post may be left with its platform, which publishes it while "
            "nobody is signed in here.",
        ),
        "app_passwords_allowed": QT_TRANSLATE_NOOP(
            "Settings",
            "Whether an account may be connected with an app password instead of signing in "
            "through the browser.",
        ),
        "bluesky_client_id": QT_TRANSLATE_NOOP(
            "Settings", "The address under which the platform finds what this program may ask for."
        ),
        "x_client_id": QT_TRANSLATE_NOOP(
            "Settings", "The number under which the platform knows this program."
        ),
        "x_redirect_port": QT_TRANSLATE_NOOP(
            "Settings",
            "Where the browser comes back to on this machine; it must be the one that is "
            "registered with the app.",
        ),
        "meta_app_id": QT_TRANSLATE_NOOP(
            "Settings", "The number under which the platform knows this program."
        ),
        "allowed_apps": QT_TRANSLATE_NOOP(
            "Settings",
            "The apps that may act for the official accounts besides this program, each with its "
            "platform.",
        ),
        "unknown_app_stops": QT_TRANSLATE_NOOP(
            "Settings",
            "Whether nothing is published under an account until an app on it that is not on the "
            "list has been dealt with.",
        ),
        "app_check_hours": QT_TRANSLATE_NOOP(
            "Settings",
            "How often the apps of an account are read where its platform gives a list of them.",
        ),
        "guided_check_days": QT_TRANSLATE_NOOP(
            "Settings",
            "How often somebody looks at the platform where it gives no list, or not the whole.",
        ),
        "refused_hosts": QT_TRANSLATE_NOOP(
            "Settings",
            "Links to these sites are neither opened nor published, besides the games and stores "
            "that the program knows.",
        ),
        "permitted_hosts": QT_TRANSLATE_NOOP(
            "Settings", "Sites that the program would refuse and that the institution needs."
        ),
        "checkpoint_folder": QT_TRANSLATE_NOOP(
            "Settings",
            "Where signed states of the log are kept outside this machine, so that a shortened log "
            "shows.",
        ),
        "log_kept_days": QT_TRANSLATE_NOOP(
            "Settings",
            "After that the content of ordinary entries goes; their place in the log stays and can "
            "still be verified.",
        ),
        "records_kept_days": QT_TRANSLATE_NOOP(
            "Settings",
            "The same for what the institution answers for: posts, deletions, decisions and "
            "incidents.",
        ),
        "update_notice": QT_TRANSLATE_NOOP(
            "Settings", "A signed file of IT's that says when there is a newer version of Natiq."
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
        ("own_schedule_allowed", "yes"): QT_TRANSLATE_NOOP("Settings", "Allowed"),
        ("own_schedule_allowed", "no"): QT_TRANSLATE_NOOP("Settings", "Not allowed"),
        ("app_passwords_allowed", "yes"): QT_TRANSLATE_NOOP("Settings", "Allowed"),
        ("app_passwords_allowed", "no"): QT_TRANSLATE_NOOP("Settings", "Not allowed"),
        ("unknown_app_stops", "yes"): QT_TRANSLATE_NOOP("Settings", "Publishing stops"),
        ("unknown_app_stops", "no"): QT_TRANSLATE_NOOP("Settings", "It is only shown"),
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
EXAMPLES: Mapping[str, str] = MappingProxyType(
    {
        "time_zone": "Asia/Muscat",
        "posting_slots": "09:00 12:30 16:00",
        "quiet_from": "22:00",
        "quiet_until": "07:00",
    }
)
"""What a value that is typed may look like."""
_MINUTES = frozenset({"idle_lock_minutes", "apart_minutes", "late_tolerance_minutes"})
_HOURS = frozenset({"app_check_hours"})
_KEPT_DAYS = frozenset({"log_kept_days", "records_kept_days"})
_DAYS = _KEPT_DAYS | {"guided_check_days"}
_PLAIN_NUMBERS = frozenset({"x_redirect_port"})
_FOR_EVER = QT_TRANSLATE_NOOP("Settings", "For ever")
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
        if name in _MINUTES:
            return self.tr("%n minutes", "", value)
        if name in _HOURS:
            return self.tr("%n hours", "", value)
        if name in _KEPT_DAYS and not value:
            return _say(_FOR_EVER)
        if name in _DAYS:
            return self.tr("%n days", "", value)
        if name in _PLAIN_NUMBERS:
            return isolate(str(value))
        return self.tr("%n characters", "", value)


def _say(sentence: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(sentence))
