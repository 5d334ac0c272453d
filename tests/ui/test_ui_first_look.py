"""The first glance agrees with the core, for it decides what the first window shows."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from core.foundation.errors import Invalid
from core.foundation.paths import RESOURCES as CORE_RESOURCES
from core.foundation.paths import Paths, machine_folder
from core.foundation.settings import Settings, load_settings
from ui import first_look as glance
from ui.first_look import first_look, standard_data_folder
from ui.resources import RESOURCES
from ui.widgets import flags

PREFERENCES = [
    None,
    b"",
    b"{}",
    b"[]",
    b"not json",
    b"\xff\xfe\x00",
    json.dumps({"language": "en"}).encode(),
    json.dumps({"language": "en", "theme": "dark"}).encode(),
    json.dumps({"language": "fr", "theme": "pink"}).encode(),
    json.dumps({"language": 7, "theme": None}).encode(),
    json.dumps({"language": ["ar"], "theme": {"a": 1}}).encode(),
    json.dumps({"unknown": "x", "theme": "light"}).encode(),
    b'{"language": "en"' + b" " * 70_000 + b"}",
]
BY_IT = [None, 'language = "en"\n', 'theme = "dark"\n', "language = 5\n", "no toml ["]


@pytest.mark.parametrize("by_it", BY_IT)
@pytest.mark.parametrize("preferences", PREFERENCES)
def test_the_glance_sees_what_the_core_reads(
    tmp_path: Path, preferences: bytes | None, by_it: str | None
) -> None:
    machine = tmp_path / "settings.toml"
    if preferences is not None:
        (tmp_path / "preferences.json").write_bytes(preferences)
    if by_it is not None:
        machine.write_text(by_it, encoding="utf-8")
    try:
        settings = load_settings(machine, tmp_path / "preferences.json")
    except Invalid:
        settings = Settings()
    look = first_look(tmp_path, machine)
    assert (look.language, look.theme) == (settings.language, settings.theme)


def test_a_key_file_looks_enrolled(tmp_path: Path) -> None:
    paths = Paths(tmp_path, tmp_path / "machine")
    before = first_look(tmp_path).enrolled
    paths.official.mkdir()
    (paths.official / "keys.json").touch()
    assert (before, first_look(tmp_path).enrolled) == (False, True)


def test_both_know_the_same_standard_folder() -> None:
    assert standard_data_folder() == Paths.of_this_machine().data


def test_both_know_the_same_folder_of_it() -> None:
    assert glance._machine_settings() == machine_folder() / "settings.toml"  # noqa: SLF001


def test_both_know_the_same_resources() -> None:
    assert RESOURCES == CORE_RESOURCES


@pytest.mark.parametrize(
    ("ours", "of_qt"),
    [
        (flags.PLAIN_TEXT, Qt.TextFormat.PlainText),
        (flags.LEFT_TO_RIGHT, Qt.LayoutDirection.LeftToRight),
        (flags.ALIGN_HCENTRE, Qt.AlignmentFlag.AlignHCenter),
        (flags.ALIGN_VCENTRE, Qt.AlignmentFlag.AlignVCenter),
        (flags.NO_FOCUS, Qt.FocusPolicy.NoFocus),
        (flags.SCROLL_BAR_ALWAYS_OFF, Qt.ScrollBarPolicy.ScrollBarAlwaysOff),
        (flags.SHIFT, Qt.KeyboardModifier.ShiftModifier),
        (flags.SENSITIVE, Qt.InputMethodHint.ImhSensitiveData),
        (flags.NO_AUTO_UPPERCASE, Qt.InputMethodHint.ImhNoAutoUppercase),
        (flags.NO_PREDICTIVE_TEXT, Qt.InputMethodHint.ImhNoPredictiveText),
        (flags.DIGITS_ONLY, Qt.InputMethodHint.ImhDigitsOnly),
    ],
)
def test_the_numbers_of_flags_are_those_of_qt(ours: int, of_qt: object) -> None:
    assert ours == getattr(of_qt, "value", of_qt)
