"""The Windows installer on a machine of its own: installed, upgraded, repaired, removed.

The payload is a stand-in: what is tested is the installer, not the program inside.
"""

import tempfile
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.installers import (
    FATAL,
    PROGRAM,
    WindowsMachine,
    as_seen,
    make_bundle,
    make_installer,
    make_templates,
)

_SYSTEM = "system32"
_STAND_IN = "regedit.exe"
"""A program that ships with wine and leaves a trace of having been given a file."""
_ABOUT = r"HKEY_LOCAL_MACHINE\Software\Natiq"
_KIND = r"HKEY_LOCAL_MACHINE\Software\Classes\Natiq.Decision"
_SUFFIX = r"HKEY_LOCAL_MACHINE\Software\Classes\.jws"
_PROGRAMS = r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\Uninstall"
_ELSEWHERE = r"C:\برامج\Natiq"
_OLD = {"_internal/base.zip": "old", "_internal/خط/ناطق.txt": "خط", "_internal/old.txt": "old"}
_NEW = {"_internal/base.zip": "new", "_internal/new.txt": "new"}


@dataclass(frozen=True)
class _Desk:
    """The machine and the installers of two versions."""

    machine: WindowsMachine
    old: Path
    new: Path


@pytest.fixture(scope="module")
def _machine() -> Generator[_Desk]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        machine = WindowsMachine.new(folder)
        try:
            program = (machine.drive / "windows" / _STAND_IN).read_bytes()
            templates = make_templates(folder / "templates")
            old = make_bundle(folder / "old", program, _OLD)
            new = make_bundle(folder / "new", program, _NEW)
            yield _Desk(
                machine,
                make_installer(old, templates, "0.1.0", folder / "old.msi"),
                make_installer(new, templates, "0.2.0", folder / "new.msi"),
            )
        finally:
            machine.close()


@pytest.fixture
def desk(_machine: _Desk) -> Generator[_Desk]:
    """A machine without the program, whatever the test before has left."""
    yield _machine
    for installer in (_machine.new, _machine.old):
        _machine.machine.uninstall(installer)


def _files_below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_silent_installation_brings_every_file(desk: _Desk) -> None:
    assert desk.machine.install(desk.old) == 0
    templates = {
        "templates/natiq.admx", "templates/ar-SA/natiq.adml", "templates/en-US/natiq.adml",
    }  # fmt: skip
    assert _files_below(desk.machine.installed) == {PROGRAM, *_OLD, *templates}


def test_the_registry_says_which_version_lies_where(desk: _Desk) -> None:
    desk.machine.install(desk.old)
    about = desk.machine.registry(_ABOUT)[_ABOUT]
    assert (about["Version"], about["InstallFolder"]) == ("0.1.0", "C:\\Program Files\\Natiq\\")


def test_the_start_menu_has_the_arabic_name(desk: _Desk) -> None:
    desk.machine.install(desk.old)
    assert [path.name for path in desk.machine.shortcuts()] == ["ناطق.lnk"]


def test_the_entry_of_the_start_menu_leads_to_the_program(desk: _Desk) -> None:
    desk.machine.install(desk.old)
    (shortcut,) = desk.machine.shortcuts()
    assert rb"C:\Program Files\Natiq\natiq.exe" in shortcut.read_bytes()


def test_the_entry_of_the_start_menu_says_in_arabic_what_it_is(desk: _Desk) -> None:
    desk.machine.install(desk.old)
    (shortcut,) = desk.machine.shortcuts()
    assert "النشر من الحسابات الرسمية".encode("utf-16le") in shortcut.read_bytes()


def test_the_list_of_programs_has_the_arabic_name(desk: _Desk) -> None:
    desk.machine.install(desk.old)
    (listed,) = [one for one in desk.machine.registry(_PROGRAMS).values() if one]
    assert listed["DisplayName"] == "ناطق (Natiq)"


def test_opening_a_decision_hands_it_to_the_program(desk: _Desk, tmp_path: Path) -> None:
    desk.machine.install(desk.old)
    decision = tmp_path / "القرار رقم 9.jws"
    trace = r"HKEY_LOCAL_MACHINE\Software\Opened"
    decision.write_bytes(f'REGEDIT4\r\n\r\n[{trace}]\r\n"by"="natiq"\r\n'.encode())
    desk.machine.open(decision)
    assert desk.machine.registry(trace) == {trace: {"by": "natiq"}}


def test_decisions_have_an_arabic_name_among_the_kinds_of_files(desk: _Desk) -> None:
    desk.machine.install(desk.old)
    assert desk.machine.registry(_KIND)[_KIND]["@"] == "قرار تفويض لبرنامج ناطق"


def test_it_can_do_without_the_entry_in_the_start_menu(desk: _Desk) -> None:
    desk.machine.install(desk.old, NOSHORTCUT="1")
    assert desk.machine.shortcuts() == []


def test_it_can_leave_the_kind_of_file_to_another_program(desk: _Desk) -> None:
    desk.machine.install(desk.old, NOASSOCIATION="1")
    assert desk.machine.registry(_KIND) == desk.machine.registry(_SUFFIX) == {}


def test_it_goes_into_another_folder_if_told_so(desk: _Desk) -> None:
    desk.machine.install(desk.old, INSTALLDIR=_ELSEWHERE)
    assert (desk.machine.drive / "برامج" / "Natiq" / PROGRAM).is_file()


def test_the_folder_of_it_is_prepared(desk: _Desk) -> None:
    desk.machine.install(desk.old)
    folders = {path.name for path in desk.machine.machine_folder.iterdir()}
    assert folders == {"trust", "revocations", "policy"}


def test_an_upgrade_takes_the_old_files_out_and_brings_the_new(desk: _Desk) -> None:
    desk.machine.install(desk.old)
    desk.machine.install(desk.new)
    inside = desk.machine.installed / "_internal"
    assert {path.name: path.read_text() for path in inside.iterdir()} == {
        "base.zip": "new",
        "new.txt": "new",
    }


def test_after_an_upgrade_one_version_is_listed(desk: _Desk) -> None:
    desk.machine.install(desk.old)
    desk.machine.install(desk.new)
    listed = [one for one in desk.machine.registry(_PROGRAMS).values() if one]
    assert [one["DisplayVersion"] for one in listed] == ["0.2.0"]


def test_an_upgrade_goes_where_the_program_was_installed(desk: _Desk) -> None:
    desk.machine.install(desk.old, INSTALLDIR=_ELSEWHERE)
    desk.machine.install(desk.new)
    assert (desk.machine.drive / "برامج" / "Natiq" / "_internal" / "new.txt").is_file()


def test_an_upgrade_brings_no_entry_that_was_refused_before(desk: _Desk) -> None:
    desk.machine.install(desk.old, NOSHORTCUT="1")
    desk.machine.install(desk.new)
    assert desk.machine.shortcuts() == []


def test_an_upgrade_can_bring_the_entry_after_all(desk: _Desk) -> None:
    desk.machine.install(desk.old, NOSHORTCUT="1")
    desk.machine.install(desk.new, NOSHORTCUT="0")
    assert len(desk.machine.shortcuts()) == 1


def test_an_upgrade_leaves_what_it_has_put_into_its_folder(desk: _Desk) -> None:
    desk.machine.install(desk.old)
    anchor = desk.machine.machine_folder / "trust" / "natiq-key.json"
    anchor.write_text("{}")
    desk.machine.install(desk.new)
    assert anchor.read_text() == "{}"


def test_an_older_version_is_refused(desk: _Desk) -> None:
    desk.machine.install(desk.new)
    assert desk.machine.install(desk.old) == as_seen(FATAL)


def test_after_a_refused_older_version_the_newer_one_is_whole(desk: _Desk) -> None:
    desk.machine.install(desk.new)
    before = _files_below(desk.machine.installed)
    desk.machine.install(desk.old)
    assert _files_below(desk.machine.installed) == before


def test_a_repair_brings_a_deleted_file_back(desk: _Desk) -> None:
    desk.machine.install(desk.old)
    lost = desk.machine.installed / "_internal" / "base.zip"
    lost.unlink()
    desk.machine.repair(desk.old)
    assert lost.read_text() == "old"


def test_removal_leaves_no_file_of_the_program(desk: _Desk) -> None:
    desk.machine.install(desk.old)
    desk.machine.uninstall(desk.old)
    assert not desk.machine.installed.exists()


def test_removal_leaves_no_entry_in_the_start_menu(desk: _Desk) -> None:
    desk.machine.install(desk.old)
    desk.machine.uninstall(desk.old)
    assert desk.machine.shortcuts() == []


@pytest.mark.parametrize("key", [_ABOUT, _KIND, _SUFFIX])
def test_removal_leaves_no_entry_in_the_registry(desk: _Desk, key: str) -> None:
    desk.machine.install(desk.old)
    desk.machine.uninstall(desk.old)
    assert desk.machine.registry(key) == {}


def test_removal_leaves_what_it_has_put_into_its_folder(desk: _Desk) -> None:
    desk.machine.install(desk.old)
    settings = desk.machine.machine_folder / "settings.toml"
    settings.write_text('language = "ar"\n')
    desk.machine.uninstall(desk.old)
    assert settings.exists()


def test_removal_leaves_the_data_of_employees(desk: _Desk) -> None:
    desk.machine.install(desk.old)
    for folder in desk.machine.own_data:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "natiq.db").write_text("drafts")
    desk.machine.uninstall(desk.old)
    assert all((folder / "natiq.db").exists() for folder in desk.machine.own_data)


def test_a_windows_that_is_too_old_is_refused(desk: _Desk) -> None:
    desk.machine.be("win7")
    try:
        assert desk.machine.install(desk.old) == as_seen(FATAL)
    finally:
        desk.machine.be("win10")
