"""Every setting of the program, declared once.

``SETTINGS`` is the declaration: name, type, default, limits, and who may change it. The
typed object, the check of IT's machine-wide file and the employee's own preferences come
from it; descriptions for people live in ``ui/settings/words.py`` under the setting's name.
"""

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.foundation.errors import Invalid
from core.foundation.files import read_bounded, write_atomically

_FILE_LIMIT = 64 * 1024
_ZONE = r"UTC|[A-Za-z_]{2,20}(/[A-Za-z0-9_+-]{1,30}){1,2}"
_TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]"
_APP = r"[a-z]{1,20}: ?[^;\n\r]{1,100}"
_APPS = rf"({_APP}(; ?{_APP}){{0,99}})?"
_HOST = r"([a-z0-9-]{1,63}\.){1,8}[a-z0-9-]{2,63}"
_HOSTS = rf"({_HOST}( {_HOST}){{0,199}})?"


class SettingsProblem(StrEnum):
    """Why a settings file is refused."""

    NOT_READABLE = "settings_not_readable"
    UNKNOWN_NAME = "settings_unknown_name"
    WRONG_VALUE = "settings_wrong_value"
    LOCKED_BY_IT = "settings_locked_by_it"


class Source(StrEnum):
    """Where the value in force comes from."""

    DEFAULT = "settings_from_default"
    EMPLOYEE = "settings_from_employee"
    FILE = "settings_from_file"
    REGISTRY = "settings_from_registry"


@dataclass(frozen=True)
class SettingsFault:
    """What is wrong with IT's settings, and where: nothing is published until it is mended.

    ``place`` is the file, or the key of the registry; ``line`` counts from 1, and is 0 where
    the fault belongs to no line; ``name`` is the setting's, or empty.
    """

    code: SettingsProblem
    place: str
    line: int = 0
    name: str = ""


class Owner(StrEnum):
    """Who may set it: IT alone, or the employee unless IT has set it."""

    IT = "it"
    EMPLOYEE = "employee"


@dataclass(frozen=True)
class Settings:
    """The values in force. ``locked`` names those that IT has fixed on this machine.

    ``faults`` says what of IT's settings could not be followed, ``sources`` where each value
    that is not the default comes from.
    """

    language: str = "ar"
    theme: str = "system"
    digits: str = "western"
    idle_lock_minutes: int = 10
    passphrase_minimum: int = 15
    device_secret_store: str = "os-keyring"  # noqa: S105 - names a place, holds no secret
    device_secret_folder: str = ""
    institution_words: str = ""
    alt_text_required: str = "yes"
    audience_required: str = "no"
    time_zone: str = "Asia/Muscat"
    posting_slots: str = "09:00 12:30 16:00 19:30"
    quiet_from: str = "22:00"
    quiet_until: str = "07:00"
    apart_minutes: int = 15
    late_tolerance_minutes: int = 10
    own_schedule_allowed: str = "no"
    app_passwords_allowed: str = "yes"
    bluesky_client_id: str = ""
    x_client_id: str = ""
    x_redirect_port: int = 8917
    meta_app_id: str = ""
    allowed_apps: str = ""
    unknown_app_stops: str = "yes"
    app_check_hours: int = 24
    guided_check_days: int = 30
    refused_hosts: str = ""
    permitted_hosts: str = ""
    checkpoint_folder: str = ""
    log_kept_days: int = 0
    records_kept_days: int = 0
    locked: frozenset[str] = frozenset()
    faults: tuple[SettingsFault, ...] = ()
    sources: tuple[tuple[str, Source], ...] = ()

    def source_of(self, name: str) -> Source:
        """Where the value of the setting of that name comes from."""
        return dict(self.sources).get(name, Source.DEFAULT)


@dataclass(frozen=True)
class Setting:
    """One declared setting.

    ``choices`` or ``form`` bound text (``form`` is a regular expression for the whole of it),
    ``minimum`` and ``maximum`` numbers. ``zone`` says that it names a time zone (IANA).
    """

    name: str
    owner: Owner
    choices: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 0
    form: str = ""
    zone: bool = False

    @property
    def default(self) -> str | int:
        value: str | int = getattr(_DEFAULTS, self.name)
        return value

    def accepts(self, value: object) -> bool:
        """Whether ``value`` has the type of the default and lies within the limits."""
        if isinstance(self.default, int):
            return type(value) is int and self.minimum <= value <= self.maximum
        if not isinstance(value, str):
            return False
        if self.form:
            fits = re.fullmatch(self.form, value) is not None
            return fits and (not self.zone or value == self.default or _is_zone(value))
        return not self.choices or value in self.choices


_DEFAULTS = Settings()

SETTINGS: tuple[Setting, ...] = (
    Setting("language", Owner.EMPLOYEE, choices=("ar", "en")),
    Setting("theme", Owner.EMPLOYEE, choices=("system", "light", "dark")),
    Setting("digits", Owner.EMPLOYEE, choices=("western", "arabic-indic")),
    Setting("idle_lock_minutes", Owner.EMPLOYEE, minimum=1, maximum=60),
    # NIST SP 800-63B-4 section 3.1.1: IT can ask for more, never for less.
    Setting("passphrase_minimum", Owner.IT, minimum=15, maximum=64),
    Setting("device_secret_store", Owner.IT, choices=("os-keyring", "folder")),
    Setting("device_secret_folder", Owner.IT),
    # The path of a UTF-8 list, one word a line, that the speller knows besides its own.
    Setting("institution_words", Owner.IT),
    # Clause CON-1 asks that everybody be reached, and that each post be for somebody.
    Setting("alt_text_required", Owner.IT, choices=("yes", "no")),
    Setting("audience_required", Owner.IT, choices=("yes", "no")),
    # When posts go out: the names of zones are those of the IANA database.
    Setting("time_zone", Owner.EMPLOYEE, form=_ZONE, zone=True),
    Setting("posting_slots", Owner.EMPLOYEE, form=rf"({_TIME}( {_TIME}){{0,23}})?"),
    Setting("quiet_from", Owner.EMPLOYEE, form=_TIME),
    Setting("quiet_until", Owner.EMPLOYEE, form=_TIME),
    # Two posts of one account within so many minutes are called a clash.
    Setting("apart_minutes", Owner.EMPLOYEE, minimum=0, maximum=240),
    # So long after its time a post still goes out by itself; later it waits for a person.
    Setting("late_tolerance_minutes", Owner.IT, minimum=1, maximum=120),
    # What lies at a platform goes out while nobody is signed in here.
    Setting("own_schedule_allowed", Owner.IT, choices=("no", "yes")),
    Setting("app_passwords_allowed", Owner.IT, choices=("yes", "no")),
    # The institution's own apps at the platforms.
    Setting("bluesky_client_id", Owner.IT, form=r"(https://[A-Za-z0-9./_-]{1,200})?"),
    Setting("x_client_id", Owner.IT, form=r"[A-Za-z0-9_-]{0,200}"),
    Setting("x_redirect_port", Owner.IT, minimum=1024, maximum=65535),
    Setting("meta_app_id", Owner.IT, form=r"[0-9]{0,32}"),
    # Which apps may act for the official accounts: "bluesky: Newsroom; facebook: 1234567890".
    Setting("allowed_apps", Owner.IT, form=_APPS),
    Setting("unknown_app_stops", Owner.IT, choices=("yes", "no")),
    Setting("app_check_hours", Owner.IT, minimum=1, maximum=168),
    # After so many days a person has to look once more where a platform has no list.
    Setting("guided_check_days", Owner.IT, minimum=1, maximum=180),
    # Hosts whose links are refused besides those that the program knows, and exceptions.
    Setting("refused_hosts", Owner.IT, form=_HOSTS),
    Setting("permitted_hosts", Owner.IT, form=_HOSTS),
    # A file share of IT's where the state of the log is lodged.
    Setting("checkpoint_folder", Owner.IT),
    # 0 keeps for ever. Records are what the institution answers for: posts and decisions.
    Setting("log_kept_days", Owner.IT, minimum=0, maximum=36_500),
    Setting("records_kept_days", Owner.IT, minimum=0, maximum=36_500),
)

_BY_NAME = {setting.name: setting for setting in SETTINGS}


def load_settings(machine_file: Path, preferences_file: Path) -> Settings:
    """The values in force: defaults, then the employee's choices, then IT's file on top.

    A damaged or unknown entry in IT's file is refused (``Invalid``): a security setting
    that silently does not apply is worse than a program that does not start. The
    employee's own file is a convenience; there a value that no longer fits is dropped.
    """
    machine = _read_machine(machine_file)
    chosen = {
        name: value
        for name, value in _read_preferences(preferences_file).items()
        if name in _BY_NAME
        and _BY_NAME[name].owner is Owner.EMPLOYEE
        and _BY_NAME[name].accepts(value)
    }
    return _with(_with(_DEFAULTS, chosen), machine, locked=frozenset(machine))


def change_setting(
    settings: Settings, name: str, value: str | int, preferences_file: Path
) -> Settings:
    """Store the employee's choice and return the settings with it in force.

    Raises ``Invalid`` for a name or value that is not declared or that IT has fixed.
    """
    declared = _BY_NAME.get(name)
    if declared is None:
        raise Invalid(SettingsProblem.UNKNOWN_NAME, name=name)
    if declared.owner is Owner.IT or name in settings.locked:
        raise Invalid(SettingsProblem.LOCKED_BY_IT, name=name)
    if not declared.accepts(value):
        raise Invalid(SettingsProblem.WRONG_VALUE, name=name)
    kept = {**_read_preferences(preferences_file), name: value}
    write_atomically(preferences_file, json.dumps(kept, ensure_ascii=False).encode())
    return _with(settings, {name: value}, locked=settings.locked)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _with(
    settings: Settings, values: Mapping[str, object], locked: frozenset[str] = frozenset()
) -> Settings:
    # The values were checked against the declaration, whose types are the fields' types.
    return replace(settings, locked=locked, **values)  # pyright: ignore[reportArgumentType]


def _read_machine(path: Path) -> Mapping[str, object]:
    if not path.exists():
        return {}
    try:
        table: dict[str, object] = tomllib.loads(read_bounded(path, _FILE_LIMIT).decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Invalid(SettingsProblem.NOT_READABLE, name=str(path)) from error
    for name, value in table.items():
        if name not in _BY_NAME:
            raise Invalid(SettingsProblem.UNKNOWN_NAME, name=name)
        if not _BY_NAME[name].accepts(value):
            raise Invalid(SettingsProblem.WRONG_VALUE, name=name)
    return table


def _read_preferences(path: Path) -> Mapping[str, str | int]:
    if not path.exists():
        return {}
    try:
        table: object = json.loads(read_bounded(path, _FILE_LIMIT))
    except (ValueError, Invalid):
        return {}
    if not isinstance(table, dict):
        return {}
    pairs: dict[object, object] = table  # pyright: ignore[reportUnknownVariableType]
    return {str(name): value for name, value in pairs.items() if isinstance(value, str | int)}
