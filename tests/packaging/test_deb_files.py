"""The Debian package as a file: what it says of itself, and what its parts say."""

import gzip
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import main
from tests.packages_built import ROOT, package, quick_package

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dpkg-deb") is None, reason="needs Debian's tools"
)
_MOST_BYTES = 55_000_000


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("deb")
    subprocess.run(["dpkg-deb", "-x", str(package()), str(folder)], check=True)
    return folder


@cache
def _field(name: str) -> str:
    return _told("dpkg-deb", "-f", str(package()), name).strip()


def _told(*command: str) -> str:
    """What a tool says about it; empty from checkers that find nothing."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"lacks {command[0]}; packaging/bootstrap.sh dev installs it")
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout + done.stderr


def test_the_package_is_below_55_megabytes() -> None:
    assert package().stat().st_size < _MOST_BYTES


def test_the_package_has_the_programs_version() -> None:
    source = (ROOT / "core/foundation/version.py").read_text(encoding="utf-8")
    assert f'VERSION = "{_field("Version")}"' in source


def test_every_file_belongs_to_root() -> None:
    lines = _told("dpkg-deb", "-c", str(package())).splitlines()
    assert [line for line in lines if line.split()[1] != "root/root"] == []


def test_nobody_but_root_may_write_a_file() -> None:
    lines = _told("dpkg-deb", "-c", str(package())).splitlines()
    # A link has the rights of what it leads to.
    assert [line for line in lines if line[0] != "l" and "w" in line[4:10]] == []


def test_libraries_that_newer_releases_have_renamed_have_both_names() -> None:
    assert "libssl3 | libssl3t64" in _field("Depends")


def test_the_description_is_in_arabic_too() -> None:
    assert re.search("[\u0620-\u064a]{3}", _field("Description"))


def test_lintian_finds_nothing_that_is_not_explained() -> None:
    told = _told("lintian", "--allow-root", "--fail-on", "none", str(package()))
    assert [line for line in told.splitlines() if line.startswith(("E:", "W:"))] == []


def test_the_menu_entry_is_valid(unpacked: Path) -> None:
    entry = unpacked / "usr/share/applications/natiq.desktop"
    assert _told("desktop-file-validate", str(entry)) == ""


def test_the_description_for_software_centres_is_valid(unpacked: Path) -> None:
    file = unpacked / "usr/share/metainfo/org.example.natiq.metainfo.xml"
    told = _told("appstreamcli", "validate", "--no-net", "--no-color", str(file))
    assert "Validation was successful" in told


def test_a_decision_is_known_by_its_first_bytes(unpacked: Path, tmp_path: Path) -> None:
    if shutil.which("update-mime-database") is None:
        pytest.skip("lacks update-mime-database; packaging/bootstrap.sh dev installs it")
    share = tmp_path / "mime"
    shutil.copytree(unpacked / "usr/share/mime", share)
    subprocess.run(["update-mime-database", str(share)], check=True)
    magic = (share / "magic").read_bytes()
    assert b"application/vnd.natiq.decision+jwt" in magic
    assert b"eyJhbGciOiJFZERTQSIsImtpZCI6" in magic


@pytest.mark.parametrize("language", ["", "ar/"])
def test_the_manual_page_names_every_command(unpacked: Path, language: str) -> None:
    page = gzip.decompress((unpacked / f"usr/share/man/{language}man1/natiq.1.gz").read_bytes())
    named = set(re.findall(r"^\.TP\n\.B (\w+)$", page.decode(), re.MULTILINE))
    assert named - {"DBUS_SESSION_BUS_ADDRESS"} == set(main._COMMANDS)  # noqa: SLF001


@pytest.mark.parametrize("language", ["", "ar/"])
def test_the_manual_page_is_set_without_a_complaint(unpacked: Path, language: str) -> None:
    page = unpacked / f"usr/share/man/{language}man1/natiq.1.gz"
    command = ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(page)]
    if shutil.which("man") is None:
        pytest.skip("lacks man; packaging/bootstrap.sh dev installs it")
    plain = {"LC_ALL": "C.UTF-8", "MANWIDTH": "100", "PATH": os.defpath}
    done = subprocess.run(command, capture_output=True, env=plain)
    assert done.stderr == b""


def test_two_builds_of_the_same_bundle_are_the_same_bytes(tmp_path: Path) -> None:
    package()
    one, two = tmp_path / "one", tmp_path / "two"
    for folder in (one, two):
        folder.mkdir()
    packages = [quick_package(folder, "9.9.9").read_bytes() for folder in (one, two)]
    assert packages[0] == packages[1]
