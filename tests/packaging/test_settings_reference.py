"""The page of the settings says what is declared, and its examples can be used as they are."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from core.foundation.settings import SETTINGS, Setting
from tests.bench.settings import undocumented
from tests.installers import ROOT

_PAGE = ROOT / "docs" / "it" / "settings.md"
_EXAMPLE = re.compile(r"^\| `settings\.toml` \| `(.+)` \|$", re.MULTILINE)


def _by_name(setting: Setting) -> str:
    return setting.name


def _section(setting: Setting) -> str:
    text = _PAGE.read_text(encoding="utf-8")
    return text.partition(f"\n## {setting.name}\n")[2].partition("\n## ")[0]


def test_the_page_is_what_the_settings_are_declared_to_be() -> None:
    done = _check(ROOT)
    assert done.returncode == 0, done.stderr


def test_a_page_that_says_something_else_is_refused(tmp_path: Path) -> None:
    root = tmp_path / "natiq"
    for folder in ("core", "ui", "packaging", "translations"):
        shutil.copytree(ROOT / folder, root / folder)
    page = root / "docs" / "it" / "settings.md"
    page.parent.mkdir(parents=True)
    page.write_text(_PAGE.read_text(encoding="utf-8").replace("1 – 60", "1 – 90"))
    assert _check(root).returncode == 1


@pytest.mark.usefixtures("qapp")
def test_every_setting_is_on_the_screen_on_the_page_and_in_the_templates() -> None:
    assert undocumented() == {}


@pytest.mark.usefixtures("qapp")
def test_a_setting_that_the_page_leaves_out_is_counted(tmp_path: Path) -> None:
    page = tmp_path / "settings.md"
    page.write_text(_PAGE.read_text(encoding="utf-8").replace("\n## digits\n", "\n"))
    assert undocumented(page) == {"digits": {"docs/it/settings.md"}}


@pytest.mark.parametrize("setting", SETTINGS, ids=_by_name)
def test_the_example_of_a_setting_is_one_that_it_accepts(setting: Setting) -> None:
    example = _EXAMPLE.search(_section(setting))
    assert example is not None
    written = tomllib.loads(example[1].replace("\\|", "|"))
    assert setting.accepts(written[setting.name])


@pytest.mark.parametrize(
    "setting", [one for one in SETTINGS if isinstance(one.default, str)], ids=_by_name
)
def test_the_example_of_a_text_is_not_empty(setting: Setting) -> None:
    example = _EXAMPLE.search(_section(setting))
    assert example is not None
    assert tomllib.loads(example[1])[setting.name]


def _check(root: Path) -> subprocess.CompletedProcess[str]:
    script = root / "packaging" / "check_settings_reference.py"
    return subprocess.run([sys.executable, script], capture_output=True, text=True, cwd=root)
