"""The package in a bare Debian: installed by apt, started, upgraded, removed, purged."""

import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests import chroot as chroots
from tests.bench.start import await_window, watching_the_screen
from tests.chroot import Chroot
from tests.packages_built import package, quick_package

pytestmark = [
    pytest.mark.skipif(chroots.why_not() != "", reason=chroots.why_not()),
    # A system is made from nothing, once, and the program is built.
    pytest.mark.timeout(1800),
]

_NEWER = "999.0.0"
_MADE_BY_OTHERS = ("mimeinfo.cache", "icon-theme.cache", "usr/share/mime/", "usr/share/man/index")
"""Indexes that the system writes about the files of all packages."""


@dataclass
class _Life:
    """What was seen in each stage of the package's life."""

    installed: str = ""
    version: str = ""
    said_by_help: subprocess.CompletedProcess[str] | None = None
    window_came: bool = False
    opened_by_type: str = ""
    type_of_a_decision: str = ""
    after_upgrade: dict[str, str] = field(default_factory=dict[str, str])
    after_removal: set[str] = field(default_factory=set[str])
    after_purge: set[str] = field(default_factory=set[str])
    purged_status: str = ""
    entries_left: str = ""
    data_before: bytes = b""
    data_after: bytes = b""


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> _Life:
    newer = quick_package(tmp_path_factory.mktemp("newer"), _NEWER)
    seen = _Life()
    with chroots.bare_chroot() as chroot:
        # Types of files and the menu are looked up by what every desktop has.
        chroot.run("apt-get", "install", "-qy", "--no-install-recommends", *_OF_A_DESKTOP)
        before = _files(chroot)
        _install(chroot, seen)
        _use(chroot, seen)
        _upgrade(chroot, seen, newer)
        _remove(chroot, seen, before)
    return seen


_OF_A_DESKTOP = ("shared-mime-info", "desktop-file-utils", "xdg-utils", "libglib2.0-bin")


def _install(chroot: Chroot, seen: _Life) -> None:
    chroots.install(chroot, package())
    seen.installed = chroot.run("dpkg-query", "-W", "-f=${Status}", "natiq").stdout
    seen.version = chroot.run("dpkg-query", "-W", "-f=${Version}", "natiq").stdout
    seen.said_by_help = chroot.run_as_user("natiq", "--help")
    decision = chroot.home / "decision.jws"
    decision.write_text("eyJhbGciOiJFZERTQSIsImtpZCI6InNhbXBsZSJ9.e30.AA")
    kind = ("gio", "info", "-a", "standard::content-type", f"/home/{chroot.home.name}/decision.jws")
    seen.type_of_a_decision = chroot.run_as_user(*kind).stdout
    opened = chroot.run_as_user("gio", "mime", "application/vnd.natiq.decision+jwt")
    seen.opened_by_type = opened.stdout


def _use(chroot: Chroot, seen: _Life) -> None:
    with watching_the_screen() as display:
        process = chroot.start_as_user("natiq")
        await_window(display, process)
        seen.window_came = True
        _await(chroot.home / ".local/share/natiq/natiq.log")
        chroot.stop(process)
    data = chroot.home / ".local/share/natiq/official/keys.json"
    data.parent.mkdir(parents=True, exist_ok=True)
    data.write_text('{"of": "an employee"}')
    seen.data_before = data.read_bytes()
    (chroot.root / "etc/natiq/settings.toml").write_text('language = "ar"\n')
    (chroot.root / "etc/natiq/trust/authority.jwk").write_text("{}")


def _upgrade(chroot: Chroot, seen: _Life, newer: Path) -> None:
    chroots.install(chroot, newer)
    seen.after_upgrade = {
        "version": chroot.run("dpkg-query", "-W", "-f=${Version}", "natiq").stdout,
        "settings": (chroot.root / "etc/natiq/settings.toml").read_text(),
        "trust": (chroot.root / "etc/natiq/trust/authority.jwk").read_text(),
        "starts": str(chroot.run_as_user("natiq", "--help").returncode),
    }


def _remove(chroot: Chroot, seen: _Life, before: set[str]) -> None:
    chroot.run("apt-get", "remove", "-qy", "natiq")
    seen.after_removal = _files(chroot) - before
    (chroot.root / "etc/natiq/trust/authority.jwk").unlink()
    chroot.run("apt-get", "purge", "-qy", "natiq")
    seen.after_purge = _files(chroot) - before
    seen.purged_status = chroot.run("dpkg-query", "-W", "natiq", check=False).stdout
    places = ("/usr/share/applications", "/usr/share/mime", "/etc/alternatives", "/usr/share/icons")
    seen.entries_left = chroot.run("grep", "-rlI", "natiq", *places, check=False).stdout
    data = chroot.home / ".local/share/natiq/official/keys.json"
    seen.data_after = data.read_bytes()


def _files(chroot: Chroot) -> set[str]:
    """Everything in the package's places, and whatever else has its name."""
    found: set[str] = set()
    for path in (*(chroot.root / "usr").rglob("*"), *(chroot.root / "etc").rglob("*")):
        name = str(path.relative_to(chroot.root))
        if "natiq" in name and not any(other in name for other in _MADE_BY_OTHERS):
            found.add(name)
    return found


def _await(path: Path) -> None:
    until = time.monotonic() + 20
    while not path.exists() and time.monotonic() < until:
        time.sleep(0.1)


def test_apt_installs_it_with_what_it_needs_in_a_bare_system(life: _Life) -> None:
    assert life.installed == "install ok installed"


def test_an_ordinary_user_starts_it_and_sees_its_window(life: _Life) -> None:
    assert life.window_came


def test_it_answers_in_a_terminal(life: _Life) -> None:
    assert life.said_by_help is not None
    assert "ناطق" in life.said_by_help.stdout


def test_the_version_of_the_package_is_the_programs(life: _Life) -> None:
    assert package().name == f"natiq_{life.version}_amd64.deb"


def test_a_file_of_a_decision_has_its_type(life: _Life) -> None:
    assert "application/vnd.natiq.decision+jwt" in life.type_of_a_decision


def test_a_double_click_on_a_decision_leads_to_the_program(life: _Life) -> None:
    assert "natiq.desktop" in life.opened_by_type


def test_an_upgrade_brings_the_newer_version(life: _Life) -> None:
    assert life.after_upgrade["version"] == _NEWER


def test_the_upgraded_program_starts(life: _Life) -> None:
    assert life.after_upgrade["starts"] == "0"


def test_an_upgrade_keeps_its_settings_and_keys(life: _Life) -> None:
    kept = (life.after_upgrade["settings"], life.after_upgrade["trust"])
    assert kept == ('language = "ar"\n', "{}")


def test_removal_leaves_what_it_has_put_there_and_nothing_else(life: _Life) -> None:
    of_it = {name for name in life.after_removal if name.startswith("etc/natiq")}
    assert {"etc/natiq/settings.toml", "etc/natiq/trust/authority.jwk"} <= of_it


def test_removal_takes_the_program_away(life: _Life) -> None:
    left = {name for name in life.after_removal if not name.startswith("etc/natiq")}
    assert {name for name in left if "dpkg" not in name} == set()


def test_a_purge_leaves_the_settings_that_somebody_wrote(life: _Life) -> None:
    assert life.after_purge == {"etc/natiq", "etc/natiq/settings.toml"}


def test_a_purge_leaves_no_entry_of_a_menu_type_or_alternative(life: _Life) -> None:
    assert life.entries_left == ""


def test_the_system_has_forgotten_a_purged_package(life: _Life) -> None:
    assert life.purged_status == ""


def test_an_employees_data_outlive_upgrade_removal_and_purge(life: _Life) -> None:
    assert life.data_after == life.data_before != b""
