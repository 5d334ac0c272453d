"""What the first window must know before the core is there: language, theme, which page.

The core's own settings and paths cost the start a good part of what it may cost in all, so
this looks at the same files in the shortest way. Where IT has laid anything down, in its file
or in the registry of Windows, the core's reader decides even here. A test compares both on all
kinds of files.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QJsonDocument, QStandardPaths

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.foundation.ownership import Ownership
    from core.foundation.registry import Policies

_LANGUAGES = ("ar", "en")
_THEMES = ("system", "light", "dark")
_LIMIT = 64 * 1024


class FirstLook(NamedTuple):
    """``enrolled``: whether an official profile seems to exist; identity has the last word."""

    language: str = "ar"
    theme: str = "system"
    enrolled: bool = False


def first_look(
    data: Path | None, machine_settings: Path | None = None, policies: Policies | None = None
) -> FirstLook:
    """Look at the employee's data folder (``data`` or the standard one).

    ``machine_settings`` and ``policies`` stand in for those of this machine.
    """
    folder = data or standard_data_folder()
    enrolled = (folder / "official" / "keys.json").exists()
    preferences = folder / "preferences.json"
    if machine_settings is not None:
        language, theme = _look(machine_settings, preferences, policies, None)
    else:
        language, theme = _look(_machine_settings(), preferences, *_of_this_system())
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


def _look(
    machine_settings: Path,
    preferences: Path,
    policies: Policies | None,
    ownership: Callable[[], Ownership] | None,
) -> tuple[str, str]:
    if policies is None and not _is_there(machine_settings):
        return _preferences(preferences)
    core = importlib.import_module("core.foundation.settings")
    owned = None if ownership is None else ownership()
    settings = core.load_settings(machine_settings, preferences, policies, owned)
    return settings.language, settings.theme


def _of_this_system() -> tuple[Policies | None, Callable[[], Ownership]]:
    """The registry on Windows alone, and who may write files; neither is looked at yet."""
    policies = None
    if sys.platform == "win32":
        policies = importlib.import_module("core.foundation.registry").policies_of_this_machine()
    return policies, _ownership


def _ownership() -> Ownership:
    ownership: Ownership = importlib.import_module(
        "core.foundation.ownership"
    ).ownership_of_this_system()
    return ownership


def _is_there(file: Path) -> bool:
    """Whether there is something, as far as one can tell: what cannot be asked is asked fully."""
    try:
        file.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _machine_settings() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Natiq" / "settings.toml"
    return Path("/etc/natiq/settings.toml")
