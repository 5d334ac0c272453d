"""What stands in the database of the Windows installer, read without Windows."""

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.foundation.windows_ownership import is_guarded
from tests.installers import (
    PROGRAM,
    ROOT,
    make_bundle,
    make_installer,
    make_templates,
    needs,
    table,
)

_FILES = {
    "_internal/base_library.zip": "x",
    "_internal/base_library.txt": "x",
    "_internal/base_librarian.zip": "x",
    "_internal/خط/ناطق.txt": "x",
}
_UPGRADE_CODE = "{A6E8459A-5CA2-4139-93D3-4BCE96D059AC}"
_FOR_64_BIT = 1 << 8
_PERMANENT = 1 << 4
_ARABIC = re.compile("[\u0620-\u064a]")
_SHORT = re.compile(r"[A-Z0-9_~-]{1,8}(\.[A-Z0-9_-]{1,3})?", re.IGNORECASE)
_WORDS = re.compile(r'<\?define Package\w+ = "([^"]*)"')
_ANY_WRITING = 0x500D0156
"""Write, append, attributes, delete, change the list or the owner, write or everything."""


@dataclass(frozen=True)
class _Made:
    old: Path
    new: Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> _Made:
    folder = tmp_path_factory.mktemp("msi")
    templates = make_templates(folder / "templates")
    bundle = make_bundle(folder / "bundle", b"MZ", _FILES)
    return _Made(
        make_installer(bundle, templates, "0.1.0", folder / "old.msi"),
        make_installer(bundle, templates, "0.2.0", folder / "new.msi"),
    )


def _properties(installer: Path) -> dict[str, str]:
    return {row["Property"]: row["Value"] for row in table(installer, "Property")}


def _summary(installer: Path) -> dict[str, str]:
    msiinfo = needs("msiinfo", "msitools")
    done = subprocess.run([msiinfo, "suminfo", installer], capture_output=True, check=True)
    pairs = (line.partition(": ") for line in done.stdout.decode().splitlines())
    return {name: value for name, _, value in pairs}


def _sequence(installer: Path) -> list[str]:
    rows = table(installer, "InstallExecuteSequence")
    return [row["Action"] for row in sorted(rows, key=lambda row: int(row["Sequence"]))]


def test_it_is_for_64_bit_and_in_arabic(made: _Made) -> None:
    assert _summary(made.old)["Template"] == "x64;1025"


def test_its_summary_says_in_arabic_what_it_is(made: _Made) -> None:
    assert "ناطق" in _summary(made.old)["Subject"]


def test_its_summary_can_be_written_in_the_code_page_of_arabic_windows() -> None:
    # WiX takes no UTF-8 for the summary.
    words = (ROOT / "packaging" / "msi" / "words.wxi").read_text(encoding="utf-8")
    said = _WORDS.findall(words)
    assert [one.encode("cp1256").decode("cp1256") for one in said] == said != []


def test_it_is_for_the_whole_machine(made: _Made) -> None:
    assert _properties(made.old)["ALLUSERS"] == "1"


def test_every_version_replaces_the_one_before_it(made: _Made) -> None:
    codes = {_properties(one)["UpgradeCode"] for one in (made.old, made.new)}
    assert codes == {_UPGRADE_CODE}


def test_each_version_is_a_product_of_its_own(made: _Made) -> None:
    assert _properties(made.old)["ProductCode"] != _properties(made.new)["ProductCode"]


def test_a_file_is_the_same_component_in_every_version(made: _Made) -> None:
    old, new = (
        {row["Component"]: row["ComponentId"] for row in table(one, "Component")}
        for one in (made.old, made.new)
    )
    assert old == new


def test_every_component_is_for_64_bit(made: _Made) -> None:
    attributes = {int(row["Attributes"]) for row in table(made.old, "Component")}
    assert all(one & _FOR_64_BIT for one in attributes)


def test_the_folders_of_it_stay_when_the_program_goes(made: _Made) -> None:
    folders = {row["Component_"] for row in table(made.old, "CreateFolder")}
    stays = {
        row["Component"]
        for row in table(made.old, "Component")
        if int(row["Attributes"]) & _PERMANENT
    }
    assert stays == folders == {"Machine", "Trust", "Revocations", "Policy"}


def test_every_folder_of_it_has_its_own_permissions(made: _Made) -> None:
    folders = {row["Directory_"] for row in table(made.old, "CreateFolder")}
    assert {row["LockObject"] for row in table(made.old, "MsiLockPermissionsEx")} == folders


def test_users_may_not_write_into_the_folders_of_it(made: _Made) -> None:
    descriptors = {row["SDDLText"] for row in table(made.old, "MsiLockPermissionsEx")}
    # As the program itself reads them, of folders that the system has made.
    assert all(is_guarded(f"O:SY{one}", _ANY_WRITING) for one in descriptors)


def test_the_folders_of_it_inherit_nothing_from_above(made: _Made) -> None:
    descriptors = {row["SDDLText"] for row in table(made.old, "MsiLockPermissionsEx")}
    assert all(one.startswith("D:P") for one in descriptors)


def test_what_is_given_on_the_command_line_reaches_the_service(made: _Made) -> None:
    secure = set(_properties(made.old)["SecureCustomProperties"].split(";"))
    assert secure >= {"INSTALLDIR", "NOSHORTCUT", "NOASSOCIATION", "WIX_DOWNGRADE_DETECTED"}


def test_an_older_version_is_refused_in_both_languages(made: _Made) -> None:
    (words,) = [
        row["Description"]
        for row in table(made.old, "LaunchCondition")
        if "DOWNGRADE" in row["Condition"]
    ]
    assert _ARABIC.search(words)
    assert "newer version" in words


def test_every_refusal_is_said_in_arabic(made: _Made) -> None:
    words = [row["Description"] for row in table(made.old, "LaunchCondition")]
    assert [one for one in words if not _ARABIC.search(one)] == []


def test_the_old_version_goes_before_anything_new_comes(made: _Made) -> None:
    actions = _sequence(made.old)
    assert actions.index("RemoveExistingProducts") == actions.index("InstallValidate") + 1


def test_what_was_chosen_before_is_read_before_folders_are_decided(made: _Made) -> None:
    actions = _sequence(made.old)
    assert (
        actions.index("AppSearch") < actions.index("KeepFolder") < actions.index("CostInitialize")
    )


def test_long_names_have_a_short_one_before_them(made: _Made) -> None:
    names = [row["FileName"] for row in table(made.old, "File")]
    names += [row["DefaultDir"] for row in table(made.old, "Directory")]
    named = [name for name in names if name not in (".", "SourceDir")]
    assert [name for name in named if not _SHORT.fullmatch(name.split("|")[0])] == []


def test_no_two_files_of_a_folder_have_one_short_name(made: _Made) -> None:
    folders = {row["Component"]: row["Directory_"] for row in table(made.old, "Component")}
    names = [
        (folders[row["Component_"]], row["FileName"].split("|")[0].upper())
        for row in table(made.old, "File")
    ]
    assert len(set(names)) == len(names)


def test_arabic_names_of_files_are_whole(made: _Made) -> None:
    assert any(row["FileName"].endswith("|ناطق.txt") for row in table(made.old, "File"))


def test_no_stand_in_for_a_text_is_left(made: _Made) -> None:
    tables = ("Property", "Registry", "Shortcut", "LaunchCondition", "File", "_SummaryInformation")
    cells = {cell for name in tables for row in table(made.old, name) for cell in row.values()}
    assert [cell for cell in cells if "WORDS_" in cell or "$(" in cell] == []


def test_decisions_are_opened_with_their_path_in_quotes(made: _Made) -> None:
    (command,) = [
        row["Value"] for row in table(made.old, "Registry") if row["Key"].endswith(r"open\command")
    ]
    assert command == f'"[INSTALLDIR]{PROGRAM}" "%1"'


def test_nothing_of_it_is_written_for_one_user_only(made: _Made) -> None:
    of_the_machine = "2"
    assert {row["Root"] for row in table(made.old, "Registry")} == {of_the_machine}


@pytest.mark.parametrize("version", ["1.256.0", "256.0.0", "1.0.65536", "1.0"])
def test_a_version_that_windows_cannot_compare_is_refused(tmp_path: Path, version: str) -> None:
    bundle = make_bundle(tmp_path / "bundle", b"MZ", {})
    done = _harvest(bundle, tmp_path, "--version", version)
    assert "Windows Installer knows no version" in done.stderr


def test_a_bundle_without_the_program_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bundle").mkdir()
    done = _harvest(tmp_path / "bundle", tmp_path)
    assert f"there is no {PROGRAM}" in done.stderr


def test_what_is_written_for_wix_names_every_file(tmp_path: Path) -> None:
    bundle = make_bundle(tmp_path / "bundle", b"MZ", _FILES)
    _harvest(bundle, tmp_path)
    listed = (tmp_path / "made" / "files.wxs").read_text(encoding="utf-8")
    assert {place for place in _FILES if str(bundle / place) not in listed} == set()


def _harvest(bundle: Path, folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    templates = folder / "templates"
    templates.mkdir(exist_ok=True)
    return subprocess.run(
        [
            sys.executable, ROOT / "packaging" / "msi" / "harvest.py", bundle,
            "--templates", templates, "--into", folder / "made", *more,
        ],
        capture_output=True,
        text=True,
    )  # fmt: skip
