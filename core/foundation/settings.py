"""Every setting of the program, declared once.

``SETTINGS`` is the declaration: name, type, default, limits, and who may change it. The
typed object, the check of what IT lays down (a machine-wide file, on Windows also policies in
the registry) and the employee's own preferences come from it; descriptions for people live in
``ui/settings/words.py`` under the setting's name.

What IT lays down and what cannot be followed is a fault: the program starts and drafts, and
publishes nothing. Meanwhile the setting stays IT's, and has the value that permits least.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.foundation.errors import Invalid, Unavailable
from core.foundation.files import read_bounded, write_atomically
from core.foundation.ownership import AnyOwnership, Ownership
from core.foundation.registry import Policies
from core.foundation.settings_fault import SettingsFault, SettingsProblem

_FILE_LIMIT = 64 * 1024
_ZONE = r"UTC|[A-Za-z_]{2,20}(/[A-Za-z0-9_+-]{1,30}){1,2}"
_TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]"
_APP = r"[a-z]{1,20}: ?[^;\n\r]{1,100}"
_APPS = rf"({_APP}(; ?{_APP}){{0,99}})?"
_HOST = r"([a-z0-9-]{1,63}\.){1,8}[a-z0-9-]{2,63}"
_HOSTS = rf"({_HOST}( {_HOST}){{0,199}})?"


class Source(StrEnum):
    """Where the value in force comes from."""

    DEFAULT = "settings_from_default"
    EMPLOYEE = "settings_from_employee"
    FILE = "settings_from_file"
    REGISTRY = "settings_from_registry"
    INSTEAD = "settings_from_fault"
    """What holds in place of something of IT's that cannot be followed."""


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
    update_notice: str = ""
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

    ``strict`` is the value that permits least. It holds where IT's own cannot be followed,
    and where nobody can tell what IT has laid down. Without it that is the default, and an
    employee's choice counts unless IT names the setting. ``each`` is the form of the words of
    a text, of which those that fit then hold.
    """

    name: str
    owner: Owner
    choices: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 0
    form: str = ""
    zone: bool = False
    strict: str | int | None = None
    each: str = ""

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

    def instead_of(self, value: object) -> str | int:
        """What holds in place of a value that cannot be followed."""
        if self.each and isinstance(value, str):
            return " ".join(word for word in value.split() if re.fullmatch(self.each, word))
        return self.default if self.strict is None else self.strict


_DEFAULTS = Settings()

SETTINGS: tuple[Setting, ...] = (
    Setting("language", Owner.EMPLOYEE, choices=("ar", "en")),
    Setting("theme", Owner.EMPLOYEE, choices=("system", "light", "dark")),
    Setting("digits", Owner.EMPLOYEE, choices=("western", "arabic-indic")),
    Setting("idle_lock_minutes", Owner.EMPLOYEE, minimum=1, maximum=60, strict=10),
    # NIST SP 800-63B-4 section 3.1.1: IT can ask for more, never for less.
    Setting("passphrase_minimum", Owner.IT, minimum=15, maximum=64, strict=64),
    Setting("device_secret_store", Owner.IT, choices=("os-keyring", "folder"), strict="os-keyring"),
    Setting("device_secret_folder", Owner.IT),
    # The path of a UTF-8 list, one word a line, that the speller knows besides its own.
    Setting("institution_words", Owner.IT),
    # Clause CON-1 asks that everybody be reached, and that each post be for somebody.
    Setting("alt_text_required", Owner.IT, choices=("yes", "no"), strict="yes"),
    Setting("audience_required", Owner.IT, choices=("yes", "no"), strict="yes"),
    # When posts go out: the names of zones are those of the IANA database.
    Setting("time_zone", Owner.EMPLOYEE, form=_ZONE, zone=True),
    Setting("posting_slots", Owner.EMPLOYEE, form=rf"({_TIME}( {_TIME}){{0,23}})?"),
    Setting("quiet_from", Owner.EMPLOYEE, form=_TIME),
    Setting("quiet_until", Owner.EMPLOYEE, form=_TIME),
    # Two posts of one account within so many minutes are called a clash.
    Setting("apart_minutes", Owner.EMPLOYEE, minimum=0, maximum=240),
    # So long after its time a post still goes out by itself; later it waits for a person.
    Setting("late_tolerance_minutes", Owner.IT, minimum=1, maximum=120, strict=1),
    # What lies at a platform goes out while nobody is signed in here.
    Setting("own_schedule_allowed", Owner.IT, choices=("no", "yes"), strict="no"),
    Setting("app_passwords_allowed", Owner.IT, choices=("yes", "no"), strict="no"),
    # The institution's own apps at the platforms.
    Setting("bluesky_client_id", Owner.IT, form=r"(https://[A-Za-z0-9./_-]{1,200})?"),
    Setting("x_client_id", Owner.IT, form=r"[A-Za-z0-9_-]{0,200}"),
    Setting("x_redirect_port", Owner.IT, minimum=1024, maximum=65535),
    Setting("meta_app_id", Owner.IT, form=r"[0-9]{0,32}"),
    # Which apps may act for the official accounts: "bluesky: Newsroom; facebook: 1234567890".
    Setting("allowed_apps", Owner.IT, form=_APPS, strict=""),
    Setting("unknown_app_stops", Owner.IT, choices=("yes", "no"), strict="yes"),
    Setting("app_check_hours", Owner.IT, minimum=1, maximum=168),
    # After so many days a person has to look once more where a platform has no list.
    Setting("guided_check_days", Owner.IT, minimum=1, maximum=180),
    # Hosts whose links are refused besides those that the program knows, and exceptions.
    Setting("refused_hosts", Owner.IT, form=_HOSTS, each=_HOST),
    Setting("permitted_hosts", Owner.IT, form=_HOSTS, strict=""),
    # A file share of IT's where the state of the log is lodged.
    Setting("checkpoint_folder", Owner.IT),
    # 0 keeps for ever. Records are what the institution answers for: posts and decisions.
    Setting("log_kept_days", Owner.IT, minimum=0, maximum=36_500, strict=0),
    Setting("records_kept_days", Owner.IT, minimum=0, maximum=36_500, strict=0),
    # The path of a signed file, on IT's share for one, that says which version there is.
    Setting("update_notice", Owner.IT),
)

_BY_NAME = {setting.name: setting for setting in SETTINGS}


def load_settings(
    machine_file: Path,
    preferences_file: Path,
    policies: Policies | None = None,
    ownership: Ownership | None = None,
) -> Settings:
    """The values in force: defaults, the employee's choices, IT's file, IT's policies on top.

    Nothing of IT's is dropped in silence: what cannot be followed is among ``faults``, the
    setting stays locked, and what permits least holds in its place. What is right beside it
    counts. Of a file that others than administrators may write nothing counts. The employee's
    own file is a convenience; there a value that no longer fits is dropped.

    ``ownership`` is asked about the file; without it nobody is.
    """
    laid_down = _LaidDown()
    laid_down.take_file(machine_file, ownership or AnyOwnership())
    if policies is not None:
        laid_down.take_policies(policies)
    chosen = {
        name: value
        for name, value in _read_preferences(preferences_file).items()
        if name in _BY_NAME
        and _BY_NAME[name].owner is Owner.EMPLOYEE
        and _BY_NAME[name].accepts(value)
    }
    values = {**chosen, **laid_down.values}
    sources = {**dict.fromkeys(chosen, Source.EMPLOYEE), **laid_down.sources}
    return replace(
        _with(_DEFAULTS, values),
        locked=frozenset(laid_down.values),
        faults=tuple(laid_down.faults),
        sources=tuple(sorted(sources.items())),
    )


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
    sources = {**dict(settings.sources), name: Source.EMPLOYEE}
    return replace(_with(settings, {name: value}), sources=tuple(sorted(sources.items())))


class _LaidDown:
    """What IT has laid down, place after place; a later one wins, setting by setting."""

    def __init__(self) -> None:
        self.values: dict[str, str | int] = {}
        self.sources: dict[str, Source] = {}
        self.faults: list[SettingsFault] = []

    def take_file(self, path: Path, ownership: Ownership) -> None:
        place = str(path)
        try:
            text = read_bounded(path, _FILE_LIMIT).decode("utf-8-sig")
        except Unavailable:
            if _is_absent(path):
                return
            self._know_nothing(SettingsProblem.NO_ACCESS, place)
            return
        except (Invalid, UnicodeDecodeError):
            self._know_nothing(SettingsProblem.NOT_TEXT, place)
            return
        # Memory: most machines have no such file.
        from core.foundation.settings_file import read_entries  # noqa: PLC0415

        entries, mistakes = read_entries(text)
        if not ownership.only_administrators_write(path):
            self._know_nothing(SettingsProblem.OPEN_TO_OTHERS, place)
            for one in (*entries, *mistakes):
                self._stay_safe(one.name, None)
            return
        for entry in entries:
            self._take(entry.name, entry.value, Source.FILE, place, entry.line)
        for one in mistakes:
            # A word on a line that makes no sense is the name of a setting, or it is nothing.
            if one.code is SettingsProblem.NOT_READABLE and one.name not in _BY_NAME:
                self.faults.append(SettingsFault(SettingsProblem.NO_SETTING, place, one.line))
                continue
            self.faults.append(SettingsFault(one.code, place, one.line, one.name))
            self._stay_safe(one.name, None)
        self.faults.sort(key=lambda fault: fault.line)

    def take_policies(self, policies: Policies) -> None:
        try:
            found = policies.values()
        except OSError:
            self._know_nothing(SettingsProblem.NO_ACCESS, policies.place)
            return
        for name, value in found.items():
            self._take(name, value, Source.REGISTRY, policies.place)

    def _take(self, name: str, value: object, source: Source, place: str, line: int = 0) -> None:
        declared = _BY_NAME.get(name)
        if declared is None:
            fault = SettingsFault(SettingsProblem.UNKNOWN_NAME, place, line, name)
            self.faults.append(fault)
        elif isinstance(value, str | int) and declared.accepts(value):
            self.values[name], self.sources[name] = value, source
        else:
            self.faults.append(SettingsFault(SettingsProblem.WRONG_VALUE, place, line, name))
            self._stay_safe(name, value)

    def _know_nothing(self, code: SettingsProblem, place: str) -> None:
        """Whatever IT may have laid down there: what permits least holds."""
        self.faults.append(SettingsFault(code, place))
        for setting in SETTINGS:
            if setting.strict is not None:
                self._stay_safe(setting.name, None)

    def _stay_safe(self, name: str, value: object) -> None:
        declared = _BY_NAME.get(name)
        if declared is not None:
            self.values[name] = declared.instead_of(value)
            self.sources[name] = Source.INSTEAD


def _is_absent(path: Path) -> bool:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _with(settings: Settings, values: Mapping[str, object]) -> Settings:
    # The values were checked against the declaration, whose types are the fields' types.
    return replace(settings, **values)  # pyright: ignore[reportArgumentType]


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
