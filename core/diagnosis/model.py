"""A report on one workstation, line by line, each with a verdict.

``code`` and ``values`` are what IT's tools read; words for people live in ``ui/console``.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from core.foundation.errors import NatiqError

FORMAT, FORMAT_VERSION = "natiq-diagnosis", 1


class Verdict(StrEnum):
    """What a line says of its matter."""

    GOOD = "good"
    LOOK = "look"
    """Nothing is broken; somebody should know."""
    FAULT = "fault"


class Section(StrEnum):
    """What lines belong together."""

    PROGRAM = "program"
    FOLDERS = "folders"
    KEYRING = "keyring"
    PROFILE = "profile"
    OPENED = "opened"
    SETTINGS = "settings"
    AUTHORITIES = "authorities"
    SHIPPED = "shipped"
    NETWORK = "network"
    REPORTS = "reports"


class Finding(StrEnum):
    """What was found. The names are stable: IT's tools look for them."""

    CHECK_FAILED = "check_failed"

    VERSION = "version"
    PYTHON = "python"
    SYSTEM = "system"
    QT = "qt"
    QT_BUILT_FOR_OTHER = "qt_versions_differ"
    DISPLAY_FOUND = "display_found"
    DISPLAY_NOT_ASKED = "display_not_asked"
    DISPLAY_SILENT = "display_silent"
    DISPLAY_NONE = "display_none"
    DISPLAY_LIBRARY_MISSING = "display_library_missing"
    TRANSLATION_THERE = "translation_there"
    TRANSLATION_MISSING = "translation_missing"
    CLOCK = "clock"
    CLOCK_WRONG = "clock_wrong"
    CLOCK_STANDS = "clock_stands"
    ZONE_MISSING = "zone_missing"

    DATA_FOLDER = "data_folder"
    DATA_FOLDER_MISSING = "data_folder_missing"
    DATA_FOLDER_OPEN = "data_folder_open_to_others"
    DATA_FOLDER_READ_ONLY = "data_folder_read_only"
    MACHINE_FOLDER = "machine_folder"
    MACHINE_FOLDER_MISSING = "machine_folder_missing"
    MACHINE_FOLDER_OPEN = "machine_folder_open_to_others"
    MACHINE_FOLDER_CLOSED = "machine_folder_closed"
    DISK_FREE = "disk_free"
    DISK_LOW = "disk_low"
    DISK_FULL = "disk_full"

    SECRETS_IN_KEYRING = "secrets_in_keyring"
    SECRETS_IN_FOLDER = "secrets_in_folder"
    SECRETS_KEPT = "secrets_kept"
    SECRETS_NOT_KEPT = "secrets_not_kept"
    SECRETS_UNAVAILABLE = "secrets_unavailable"

    PROFILE_NONE = "profile_none"
    PROFILE_THERE = "profile_there"
    KEYS_AUTHENTIC = "keys_authentic"
    KEYS_BAD = "keys_bad"
    DATABASE_ENCRYPTED = "database_encrypted"
    DATABASE_PLAIN = "database_plain"
    DATABASE_SHORT = "database_short"
    DATABASE_MISSING = "database_missing"
    DATABASE_UNREADABLE = "database_unreadable"
    WAL = "wal"
    WAL_LARGE = "wal_large"
    RUNNING = "running"
    NOT_RUNNING = "not_running"

    OPENED = "opened"
    NOT_OPENED = "not_opened"
    DATABASE_SOUND = "database_sound"
    DATABASE_DAMAGED = "database_damaged"
    LOG_INTACT = "log_intact"
    LOG_BROKEN = "log_broken"
    POLICY_IN_PROFILE = "policy_in_profile"

    SETTING = "setting"
    SETTINGS_FAULT = "settings_fault"
    SETTINGS_FOLLOWED = "settings_followed"

    ANCHOR = "anchor"
    ANCHORS_NONE = "anchors_none"
    ANCHORS_BAD = "anchors_bad"
    REVOCATIONS = "revocations"
    REVOCATIONS_BAD = "revocations_bad"
    POLICY_SHIPPED = "policy_shipped"
    POLICY_SHIPPED_BAD = "policy_shipped_bad"
    POLICY_INSTALLED = "policy_installed"
    POLICY_INSTALLED_BAD = "policy_installed_bad"
    POLICY_IN_FORCE = "policy_in_force"

    FONTS_THERE = "fonts_there"
    FONT_MISSING = "font_missing"
    SPELLING_LOADS = "spelling_loads"
    SPELLING_BAD = "spelling_bad"

    GATE_HELD = "gate_held"
    GATE_FAILED = "gate_failed"

    UPDATE_NONE = "update_none"
    UPDATE_CURRENT = "update_current"
    UPDATE_NEWER = "update_newer"
    UPDATE_OVERDUE = "update_overdue"
    UPDATE_BAD = "update_bad"

    CRASHES_NONE = "crashes_none"
    CRASHES = "crashes"


Value = str | int


@dataclass(frozen=True)
class Line:
    """One thing that was looked at. ``values`` fill its sentence and hold no secret."""

    verdict: Verdict
    finding: Finding
    values: Mapping[str, Value] = field(default_factory=dict[str, Value])


@dataclass(frozen=True)
class Part:
    """The lines of one section."""

    section: Section
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Diagnosis:
    """The whole report; its verdict is that of its worst line."""

    at: datetime
    parts: tuple[Part, ...]

    @property
    def verdict(self) -> Verdict:
        found = {line.verdict for part in self.parts for line in part.lines}
        order = (Verdict.FAULT, Verdict.LOOK)
        return next((one for one in order if one in found), Verdict.GOOD)


Look = Callable[[], Iterable[Line]]
"""Looks at one thing and gives its lines."""


def good(finding: Finding, **values: Value) -> Line:
    """All is well, and this is how."""
    return Line(Verdict.GOOD, finding, values)


def look(finding: Finding, **values: Value) -> Line:
    """Somebody should know."""
    return Line(Verdict.LOOK, finding, values)


def fault(finding: Finding, **values: Value) -> Line:
    """Something does not work."""
    return Line(Verdict.FAULT, finding, values)


def reason_of(problem: NatiqError) -> dict[str, Value]:
    """A refusal as values of a line: its code, and what its own sentence needs."""
    values = {name: _plain(value) for name, value in problem.values.items()}
    return {**values, "reason": problem.code.value}


def _plain(value: str | int | datetime) -> Value:
    return value.isoformat() if isinstance(value, datetime) else value
