"""Kill -9 while a profile is made or a database is upgraded: what is left can be used."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]

from core.storage.database import HEAD, Database
from tests.faults.children import Child
from tests.faults.creation_process import KEY
from tests.faults.office_process import DATA, DEVICE_SECRETS, device_secrets_of, office_in
from tests.faults.prepared_office import enrol_quickly
from tests.faults.stopping import Point, Stop
from tests.office import PASSPHRASE

MODULE = "tests.faults.creation_process"

IN_THE_UPGRADE = {
    "at its beginning": Stop("\nCREATE TABLE profile", Point.BEFORE),
    "in its middle": Stop("CREATE VIRTUAL TABLE", Point.BEFORE),
    "before its revision is named": Stop("INSERT INTO alembic_version", Point.BEFORE),
    "before its commit": Stop("INSERT INTO alembic_version", Point.WRITTEN),
}
IN_THE_CREATION = {
    **IN_THE_UPGRADE,
    "after the tables": Stop("INSERT INTO alembic_version", Point.KEPT),
    "before the employee is in it": Stop("INSERT INTO profile", Point.BEFORE),
    "before the codes are committed": Stop("INSERT INTO recovery_code", Point.WRITTEN),
    "before the key file": Stop("INSERT INTO recovery_code", Point.KEPT),
}


def _die(what: str, place: Path, stop: Stop) -> None:
    child = Child(MODULE, what, str(place), stop.written())
    child.await_word("stopped")
    child.kill()
    assert child.was_killed


@pytest.fixture(scope="module")
def upgrades_killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Databases from before the first revision, each upgrade killed at another point."""
    place = tmp_path_factory.mktemp("upgrades")
    for name, stop in IN_THE_UPGRADE.items():
        (place / name).mkdir()
        _new_file(place / name / "natiq.db")
        _die("upgrade", place / name / "natiq.db", stop)
    return place


@pytest.fixture(params=list(IN_THE_UPGRADE))
def half_upgraded(request: pytest.FixtureRequest, upgrades_killed: Path, tmp_path: Path) -> Path:
    return shutil.copytree(upgrades_killed / request.param, tmp_path / "copy") / "natiq.db"


def _new_file(file: Path) -> None:
    file.touch(mode=0o600)


def _tables(file: Path) -> list[str]:
    """The names in the file as it stands, without the program that would upgrade it."""
    sqlcipher: Any = dbapi2
    connection = sqlcipher.connect(str(file))
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master")]
    connection.close()
    return names


def test_a_killed_upgrade_leaves_no_part_of_itself(half_upgraded: Path):
    assert _tables(half_upgraded) == []


def test_after_a_killed_upgrade_the_database_opens_at_the_newest_schema(half_upgraded: Path):
    database = Database.open(half_upgraded, KEY)
    with database.read() as connection:
        revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    database.check()
    database.close()
    assert revision == HEAD


def test_an_upgrade_killed_again_and_again_ends_well_at_last(tmp_path: Path):
    file = tmp_path / "natiq.db"
    _new_file(file)
    for stop in IN_THE_UPGRADE.values():
        _die("upgrade", file, stop)
    Database.open(file, KEY).close()
    assert "draft" in _tables(file)


@pytest.fixture(scope="module")
def creations_killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Offices in which the making of a profile was killed, each at another point."""
    place = tmp_path_factory.mktemp("creations")
    for name, stop in IN_THE_CREATION.items():
        (place / name / DEVICE_SECRETS).mkdir(parents=True, mode=0o700)
        _die("profile", place / name, stop)
    return place


@pytest.fixture(params=list(IN_THE_CREATION))
def cut_short(request: pytest.FixtureRequest, creations_killed: Path, tmp_path: Path) -> Path:
    return shutil.copytree(creations_killed / request.param, tmp_path / "office")


def _device_secrets(office: Path) -> int:
    return len(list((office / DEVICE_SECRETS).iterdir()))


def test_a_profile_cut_short_does_not_count_as_one(cut_short: Path):
    assert not office_in(cut_short).identity.enrolled


def test_after_a_profile_was_cut_short_another_is_made_and_opens(cut_short: Path):
    application = office_in(cut_short)
    _, codes = enrol_quickly(application, device_secrets_of(cut_short))
    workplace = application.sign_in_with_recovery_code(PASSPHRASE, codes[0])
    workplace.database.check()
    workplace.close()
    assert not (cut_short / DATA / "official" / "unfinished").exists()


def test_the_device_secret_of_a_profile_cut_short_does_not_stay(cut_short: Path):
    before = _device_secrets(cut_short)
    enrol_quickly(office_in(cut_short), device_secrets_of(cut_short))
    assert (before, _device_secrets(cut_short)) == (1, 1)
