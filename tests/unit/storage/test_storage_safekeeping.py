"""The copy before an upgrade, and an upgrade that fails."""

import hashlib
import os
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from core.foundation.errors import Damaged, Invalid, NatiqError, Unavailable
from core.storage import database as database_module
from core.storage.database import HEAD, Database
from core.storage.model import StorageProblem
from core.storage.safekeeping import KEPT, copies_of, forget_expired
from tests.older_profiles import FIRST, OlderProfile, lost_in, older_profile

PAGE = 4096


@pytest.fixture
def older(tmp_path: Path) -> OlderProfile:
    return older_profile(FIRST, tmp_path / "office")


def _execute(older: OlderProfile, statement: str) -> None:
    engine = database_module._engine(older.database, older.key())  # noqa: SLF001 - not upgraded
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def _open(older: OlderProfile) -> None:
    Database.open(older.database, older.key()).close()


def _refusal(older: OlderProfile) -> NatiqError:
    with pytest.raises(NatiqError) as refusal:
        _open(older)
    return refusal.value


def _copy(older: OlderProfile) -> Path:
    (copy,) = copies_of(older.database)
    return copy


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def failing(older: OlderProfile) -> OlderProfile:
    """A profile on which one of the last migrations trips over a table that is there."""
    _execute(older, "CREATE TABLE guard_check (id INTEGER)")
    return older


@pytest.fixture
def later(older: OlderProfile) -> OlderProfile:
    """A profile that a later program has worked with."""
    _execute(older, "UPDATE alembic_version SET version_num = '9999'")
    return older


def test_the_copy_goes_with_the_key_file_of_before(older: OlderProfile):
    before = older.database.with_name("keys.json").read_bytes()
    older.sign_in().close()
    assert (_copy(older) / "keys.json").read_bytes() == before


def test_the_copy_holds_no_word_that_can_be_read(older: OlderProfile):
    _open(older)
    content = (_copy(older) / older.database.name).read_bytes()
    needles = ("مطرح".encode(), b"SQLite format", b"audit_entry")
    assert not [needle for needle in needles if needle in content]


def test_the_copy_is_for_its_owner_only(older: OlderProfile):
    _open(older)
    modes = [one.stat().st_mode & 0o077 for one in (_copy(older), *_copy(older).iterdir())]
    assert not any(modes)


def test_the_copy_is_two_files_and_nothing_else(older: OlderProfile):
    _open(older)
    assert sorted(one.name for one in _copy(older).iterdir()) == ["keys.json", "natiq.db"]


def test_a_database_of_today_is_not_copied(older: OlderProfile):
    Database.create(older.folder / "new" / "natiq.db", bytes(32)).close()
    Database.open(older.folder / "new" / "natiq.db", bytes(32)).close()
    assert copies_of(older.folder / "new" / "natiq.db") == []


def test_the_copy_of_the_upgrade_before_goes_once_the_next_is_done(older: OlderProfile):
    older.database.with_name("before-0001").mkdir()
    _open(older)
    assert _copy(older).name == f"before-{HEAD}"


def test_the_copy_of_the_upgrade_before_stays_where_the_next_fails(failing: OlderProfile):
    failing.database.with_name("before-0001").mkdir()
    _refusal(failing)
    assert failing.database.with_name("before-0001") in copies_of(failing.database)


def test_a_copy_is_kept_for_its_days(older: OlderProfile):
    _open(older)
    made = (_copy(older) / "natiq.db").stat().st_mtime
    os.utime(_copy(older) / "natiq.db", (made, older.clock.now().timestamp()))
    forget_expired(older.database, older.clock.now() + KEPT)
    assert copies_of(older.database)


def test_signing_in_after_its_days_removes_the_copy(older: OlderProfile):
    older.sign_in().close()
    now = older.clock.now().timestamp()
    os.utime(_copy(older) / "natiq.db", (now, now))
    older.clock.advance(KEPT + timedelta(minutes=1))
    older.sign_in().close()
    assert copies_of(older.database) == []


def test_a_migration_that_fails_has_its_own_code(failing: OlderProfile):
    refusal = _refusal(failing)
    assert (type(refusal), refusal.code) == (Unavailable, StorageProblem.UPGRADE_FAILED)


def test_a_migration_that_fails_takes_back_those_before_it(failing: OlderProfile):
    before = _digest(failing.database)
    _refusal(failing)
    assert _digest(failing.database) == before


def test_after_a_migration_that_failed_nothing_is_lost(failing: OlderProfile):
    _refusal(failing)
    _execute(failing, "DROP TABLE guard_check")
    database = Database.open(failing.database, failing.key())
    lost = lost_in(database, failing.rows)
    database.close()
    assert lost == []


def test_a_failed_upgrade_leaves_the_key_file_alone(failing: OlderProfile):
    before = failing.database.with_name("keys.json").read_bytes()
    with pytest.raises(Unavailable):
        failing.sign_in()
    assert failing.database.with_name("keys.json").read_bytes() == before


def test_a_failed_upgrade_counts_as_no_wrong_passphrase(failing: OlderProfile):
    for _ in range(6):
        with pytest.raises(Unavailable):
            failing.sign_in()


def test_a_database_of_a_later_program_is_named_as_that(later: OlderProfile):
    refusal = _refusal(later)
    assert (type(refusal), refusal.code) == (Invalid, StorageProblem.NEWER_THAN_PROGRAM)


def test_a_database_of_a_later_program_keeps_every_byte(later: OlderProfile):
    before = _digest(later.database)
    _refusal(later)
    assert _digest(later.database) == before


def test_a_database_of_a_later_program_is_not_copied(later: OlderProfile):
    _refusal(later)
    assert copies_of(later.database) == []


@pytest.fixture
def damaged(older: OlderProfile) -> OlderProfile:
    """A profile with a page that a bad disk has changed."""
    content = bytearray(older.database.read_bytes())
    content[20 * PAGE + 100] ^= 0xFF
    older.database.write_bytes(content)
    return older


def test_a_damaged_database_is_not_upgraded(damaged: OlderProfile):
    refusal = _refusal(damaged)
    assert (type(refusal), refusal.code) == (Damaged, StorageProblem.DAMAGED)


def test_a_damaged_database_stays_as_it_was(damaged: OlderProfile):
    before = _digest(damaged.database)
    _refusal(damaged)
    assert _digest(damaged.database) == before
