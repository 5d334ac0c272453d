"""Kill -9 and a full disk while a profile is brought to a newer schema: nothing is lost."""

from pathlib import Path
from typing import Any

import pytest

from core.storage.database import HEAD, Database
from core.storage.model import StorageProblem
from tests.faults.children import Child
from tests.faults.disk import Kind, can_mount, launcher
from tests.faults.upgrades import (
    MODULE,
    WHILE_COPYING,
    WHILE_MIGRATING,
    WITH_THE_KEY_FILE,
    Aftermath,
    kill_at,
    revision_of,
)
from tests.older_profiles import FIRST, lost_in, older_profile

OLD = "0001"
STOPS = {**WHILE_COPYING, **WHILE_MIGRATING}
FITS_NO_COPY, FITS_NO_MIGRATION = 100_000, 300_000
"""Bytes of room beside a database of 172,032 bytes."""


@pytest.fixture(scope="module")
def aftermaths(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Aftermath]:
    """The upgrade of the first release's profile, killed at each step."""
    place = tmp_path_factory.mktemp("upgrades")
    return {name: kill_at(FIRST, place / name, stop) for name, stop in STOPS.items()}


@pytest.fixture(params=list(STOPS))
def aftermath(request: pytest.FixtureRequest, aftermaths: dict[str, Aftermath]) -> Aftermath:
    return aftermaths[request.param]


def test_a_killed_upgrade_was_really_killed(aftermath: Aftermath):
    assert aftermath.killed


def test_a_killed_upgrade_leaves_a_sound_database(aftermath: Aftermath):
    assert aftermath.sound


def test_after_a_killed_upgrade_nothing_is_lost(aftermath: Aftermath):
    assert aftermath.lost == ()


def test_after_a_killed_upgrade_one_copy_is_kept(aftermath: Aftermath):
    assert aftermath.copy_revision is not None


@pytest.mark.parametrize("name", [name for name in STOPS if name != "after the commit"])
def test_until_the_commit_it_is_the_old_database(aftermaths: dict[str, Aftermath], name: str):
    assert aftermaths[name].revision == OLD


def test_from_the_commit_on_it_is_the_new_database(aftermaths: dict[str, Aftermath]):
    assert aftermaths["after the commit"].revision == HEAD


def test_an_upgrade_killed_at_every_step_in_turn_ends_well(tmp_path: Path):
    older = older_profile(FIRST, tmp_path / "office")
    key = older.key()
    for stop in STOPS.values():
        child = Child(MODULE, "upgrade", str(older.database), key.hex(), stop.written())
        child.await_word("stopped")
        child.kill()
        child.finish()
    database = Database.open(older.database, key)
    lost = lost_in(database, older.rows)
    database.close()
    assert lost == []


@pytest.mark.parametrize("name", list(WITH_THE_KEY_FILE))
def test_killed_while_the_key_file_is_made_anew_the_employee_comes_in(tmp_path: Path, name: str):
    stop = WITH_THE_KEY_FILE[name].written()
    child = Child(MODULE, "sign_in", str(tmp_path / "office"), str(FIRST), stop)
    child.await_word("stopped")
    child.kill()
    child.finish()
    older = older_profile(FIRST, tmp_path / "again")
    older.folder = tmp_path / "office"
    workplace = older.sign_in()
    assert workplace.audit.verify().intact
    workplace.close()


@pytest.fixture(scope="module", params=[Kind.TMPFS, Kind.LIMIT])
def kind(request: pytest.FixtureRequest) -> Kind:
    if request.param is Kind.TMPFS and not can_mount():
        pytest.skip("this machine lets nobody mount a disk; the other kind is tested everywhere")
    return request.param


@pytest.fixture(scope="module", params=[FITS_NO_COPY, FITS_NO_MIGRATION])
def told(
    request: pytest.FixtureRequest, kind: Kind, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """What came of opening the profile where only so many bytes are left."""
    arguments = ("full_disk", str(tmp_path_factory.mktemp("disk")), kind.value, str(request.param))
    child = Child(MODULE, *arguments, launcher=launcher(kind))
    told = child.await_word("done")
    code, complaints = child.finish()
    assert code == 0, complaints
    return told


def test_without_room_the_upgrade_is_refused(told: dict[str, Any]):
    assert told["refused"] == StorageProblem.UPGRADE_NO_ROOM


def test_without_room_the_database_stays_as_it_was(told: dict[str, Any]):
    assert told["unchanged"]


def test_no_half_copy_is_left_on_a_full_disk(told: dict[str, Any]):
    assert not [name for name in told["left"] if name.endswith(".new")]


def test_with_room_again_nothing_is_lost(told: dict[str, Any]):
    assert told["lost"] == []


def test_the_copy_is_the_database_of_before(tmp_path: Path):
    older = older_profile(FIRST, tmp_path / "office")
    key = older.key()
    Database.open(older.database, key).close()
    copy = older.database.parent / f"before-{HEAD}" / older.database.name
    assert revision_of(copy, key) == OLD
