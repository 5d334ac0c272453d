"""What the first window must know before the core is there: language, theme, which page.

The core's own settings and paths cost the start a good part of what it may cost in all, so
this looks at the same files in the shortest way. Where IT has a settings file, the core's
reader decides even here. A test compares both on all kinds of files.
"""

import importlib
import os
import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QJsonDocument, QStandardPaths

_LANGUAGES = ("ar", "en")
_THEMES = ("system", "light", "dark")
_LIMIT = 64 * 1024


class FirstLook(NamedTuple):
    """``enrolled``: whether an official profile seems to exist; identity has the last word."""

    language: str = "ar"
    theme: str = "system"
    enrolled: bool = False


def first_look(data: Path | None, machine_settings: Path | None = None) -> FirstLook:
    """Look at the employee's data folder (``data`` or the standard one)."""
    folder = data or standard_data_folder()
    enrolled = (folder / "official" / "keys.json").exists()
    by_it = machine_settings or _machine_settings()
    if by_it.exists():
        language, theme = _as_the_core_reads(by_it, folder)
    else:
        language, theme = _preferences(folder / "preferences.json")
    return FirstLook(language, theme, enrolled)


def standard_data_folder() -> Path:
    """The employee's folder for data of programs, and ours in it."""
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "natiq"


def _preferences(file: Path) -> tuple[str, str]:
    default = FirstLook()
    try:
        content = file.read_bytes() if file.stat().st_size <= _LIMIT else b""
    except OSError:
        return default.language, default.theme
    table = QJsonDocument.fromJson(content).object()
    language, theme = table.get("language"), table.get("theme")
    return (
        str(language) if language in _LANGUAGES else default.language,
        str(theme) if theme in _THEMES else default.theme,
    )


def _as_the_core_reads(machine_settings: Path, folder: Path) -> tuple[str, str]:
    core = importlib.import_module("core.foundation.settings")
    errors = importlib.import_module("core.foundation.errors")
    try:
        settings = core.load_settings(machine_settings, folder / "preferences.json")
    except errors.NatiqError:
        # Told in words as soon as the core reads the same file (see ui/core_arrival.py).
        return FirstLook().language, FirstLook().theme
    return settings.language, settings.theme


def _machine_settings() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Natiq" / "settings.toml"
    return Path("/etc/natiq/settings.toml")
