"""The first glance agrees with the core, for it decides what the first window shows."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from core.foundation.paths import RESOURCES as CORE_RESOURCES
from core.foundation.paths import Paths, machine_folder
from core.foundation.registry import WindowsPolicies
from core.foundation.settings import load_settings
from tests.machine_policies import REG_DWORD, REG_SZ, FakeRegistry
from ui import first_look as glance
from ui.first_look import first_look, standard_data_folder
from ui.resources import RESOURCES
from ui.widgets import flags

ROOT = Path(__file__).resolve().parents[2]
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
BY_IT = [
    None,
    b'language = "en"\n',
    b'theme = "dark"\n',
    b"language = 5\n",
    b'language = "en"\nno toml [\n',
    b"language = en\n",
    b"[natiq]\ntheme = 'dark'\n",
    b"\xff",
]
POLICIES = [
    None,
    {},
    {"language": ("en", REG_SZ), "theme": ("dark", REG_SZ)},
    {"theme": ("pink", REG_SZ)},
    {"language": (5, REG_DWORD), "nobody": ("x", REG_SZ)},
]


@pytest.mark.parametrize("policies", POLICIES)
@pytest.mark.parametrize("by_it", BY_IT)
@pytest.mark.parametrize("preferences", PREFERENCES)
def test_the_glance_sees_what_the_core_reads(
    tmp_path: Path,
    preferences: bytes | None,
    by_it: bytes | None,
    policies: Mapping[str, tuple[object, int]] | None,
) -> None:
    machine = tmp_path / "settings.toml"
    if preferences is not None:
        (tmp_path / "preferences.json").write_bytes(preferences)
    if by_it is not None:
        machine.write_bytes(by_it)
    laid_down = None if policies is None else WindowsPolicies(FakeRegistry(policies))
    settings = load_settings(machine, tmp_path / "preferences.json", laid_down)
    look = first_look(tmp_path, machine, laid_down)
    assert (look.language, look.theme) == (settings.language, settings.theme)


def test_a_file_that_cannot_be_opened_is_for_the_core_to_judge(tmp_path: Path) -> None:
    machine = tmp_path / "settings.toml"
    machine.symlink_to(tmp_path / "gone")
    settings = load_settings(machine, tmp_path / "preferences.json")
    look = first_look(tmp_path, machine)
    assert (look.language, look.theme) == (settings.language, settings.theme)
    assert settings.faults


def test_the_glance_needs_no_more_of_the_core_where_it_has_laid_nothing_down() -> None:
    look = (
        "import sys\nfrom pathlib import Path\nfrom ui.first_look import first_look\n"
        "first_look(Path(sys.argv[1]), Path(sys.argv[1]) / 'settings.toml')\n"
        "print([name for name in sys.modules if name.startswith('core.') or name == 'winreg'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", look, "/nowhere"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


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
