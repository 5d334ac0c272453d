"""The licences of what ships, and the list of it."""

import hashlib
import json
import sys
from functools import cache
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tests.packages_built import ROOT, bundle

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the bundle of Linux")

_LEAST_LETTERS = 200
_NOT_SHIPPED = {"pycparser"}
"""Locked, and only needed where a library is compiled."""
_OTHERS = {
    "Ayaspell dictionary of Arabic", "Hunspell", "IBM Plex Sans Arabic", "ICU", "OpenSSL",
    "OpenSSL in SQLCipher", "Python", "PyInstaller bootloader", "Qt", "SQLCipher", "SQLite",
    "Unicode confusables",
}  # fmt: skip


@cache
def _listed() -> dict[str, Any]:
    return json.loads((bundle() / "sbom.cdx.json").read_text(encoding="utf-8"))


def _components() -> dict[str, dict[str, Any]]:
    return {one["name"]: one for one in _listed()["components"]}


def _like_the_lock(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


def _locked() -> dict[str, str]:
    """Names and versions of the lock for this system."""
    from packaging.requirements import Requirement  # noqa: PLC0415 - PyPI's, not our folder

    lines = (ROOT / "packaging/requirements.txt").read_text(encoding="utf-8").splitlines()
    wanted = [Requirement(line.rstrip(" \\")) for line in lines if "==" in line and line[0] != " "]
    return {
        _like_the_lock(one.name): str(one.specifier).removeprefix("==")
        for one in wanted
        if one.marker is None or one.marker.evaluate()
    }


def test_the_list_is_as_cyclonedx_1_6_wants_it() -> None:
    text = (bundle() / "sbom.cdx.json").read_text(encoding="utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None


def test_every_locked_package_is_listed_with_its_version() -> None:
    listed = {_like_the_lock(name): one.get("version") for name, one in _components().items()}
    wanted = {name: version for name, version in _locked().items() if name not in _NOT_SHIPPED}
    assert {name: listed.get(name) for name in wanted} == wanted


def test_what_is_no_package_of_python_is_listed_too() -> None:
    assert _OTHERS - set(_components()) == set()


def test_no_tool_of_tests_and_builds_is_listed() -> None:
    packages = {
        _like_the_lock(name)
        for name, one in _components().items()
        if one["purl"].startswith("pkg:pypi/")
    }
    # The loader of the bundle is PyInstaller's, and ships.
    assert packages - set(_locked()) == {"pyinstaller bootloader"}


def test_every_component_says_its_licence() -> None:
    assert [name for name, one in _components().items() if not one.get("licenses")] == []


def test_every_component_has_the_text_of_its_licence_beside_it() -> None:
    texts = {
        name: sum(file.stat().st_size for file in (bundle() / "licences" / name).rglob("*"))
        for name in _components()
    }
    assert [name for name, letters in texts.items() if letters < _LEAST_LETTERS] == []


def test_every_package_of_python_has_the_digests_of_the_lock() -> None:
    without = [
        name
        for name, one in _components().items()
        if _like_the_lock(name) in _locked() and not one.get("properties")
    ]
    assert without == []


def test_the_terms_of_qt_say_how_to_replace_it() -> None:
    notice = (bundle() / "licences/README.txt").read_text(encoding="utf-8")
    lgpl = (bundle() / "licences/Qt/LGPL-3.0.txt").read_text(encoding="utf-8")
    assert "libQt6" in notice
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in lgpl


def test_a_single_file_is_listed_with_its_own_digest() -> None:
    file = bundle() / "_internal/resources/words/confusables.txt"
    listed = _components()["Unicode confusables"]["hashes"][0]["content"]
    assert listed == hashlib.sha256(file.read_bytes()).hexdigest()


def test_the_list_names_the_program_with_its_version() -> None:
    program = _listed()["metadata"]["component"]
    source = (ROOT / "core/foundation/version.py").read_text(encoding="utf-8")
    assert f'VERSION = "{program["version"]}"' in source
