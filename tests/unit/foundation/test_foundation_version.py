"""One version: the project file's."""

import tomllib
from pathlib import Path

from core.foundation.version import VERSION

_PROJECT = Path(__file__).resolve().parents[3] / "pyproject.toml"


def test_the_program_says_the_version_of_the_project_file() -> None:
    assert tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["version"] == VERSION
