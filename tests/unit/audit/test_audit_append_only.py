"""The database itself refuses what would bend the log, even to our own program."""

from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from core.audit.model import Keeping
from core.audit.service import AuditLog
from core.storage.database import Database
from tests.audit_logs import publish
from tests.fakes import FakeClock
from tests.signers import a_signer

_COPY = (
    "SELECT {seq}, at, staff_number, 'مواطن', decision_number, account, action, subject, detail, "
    "previous, digest, key_id, signature FROM audit_entry WHERE seq = 3"
)


@pytest.fixture
def retired(database: Database, clock: FakeClock) -> AuditLog:
    """A log of which three entries are tombstones, and that has a checkpoint."""
    log = AuditLog(database, clock, "1001", "موظف مفوَّض", a_signer(), lambda: Keeping("", 0, 30))
    log.begin()
    for number in range(3):
        publish(log, number)
    clock.advance(timedelta(days=60))
    publish(log, 3)
    log.checkpoint()
    log.retire()
    return log


def refuses(database: Database, statement: str) -> None:
    with pytest.raises(DatabaseError, match="append only"), database.write() as connection:
        connection.execute(text(statement))


@pytest.mark.parametrize(
    "change",
    [
        "subject = 'x'",
        "signature = 'x'",
        "signature = NULL",
        "key_id = NULL, signature = NULL",
        "digest = previous",
        "seq = 9",
    ],
)
@pytest.mark.usefixtures("log")
def test_a_signed_entry_cannot_be_changed(database: Database, change: str):
    refuses(database, f"UPDATE audit_entry SET {change} WHERE seq = 3")  # noqa: S608


@pytest.mark.usefixtures("log")
def test_an_entry_without_a_tombstone_cannot_be_deleted(database: Database):
    refuses(database, "DELETE FROM audit_entry WHERE seq = 3")


@pytest.mark.parametrize("seq", [3, 9])
@pytest.mark.usefixtures("log")
def test_nothing_is_put_anywhere_but_at_the_end(database: Database, seq: int):
    refuses(database, f"INSERT INTO audit_entry {_COPY.format(seq=seq)}")


@pytest.mark.usefixtures("log")
def test_an_entry_cannot_be_replaced(database: Database):
    refuses(database, f"INSERT OR REPLACE INTO audit_entry {_COPY.format(seq=3)}")


@pytest.mark.usefixtures("log")
def test_a_tombstone_that_is_not_the_entrys_own_cannot_be_put(database: Database):
    refuses(
        database,
        "INSERT INTO audit_tombstone SELECT seq, previous, 'x', key_id, signature, at "
        "FROM audit_entry WHERE seq = 3",
    )


@pytest.mark.parametrize("table", ["audit_tombstone", "audit_checkpoint", "audit_key", "audit_log"])
@pytest.mark.parametrize("statement", ["UPDATE {table} SET rowid = rowid", "DELETE FROM {table}"])
@pytest.mark.usefixtures("retired")
def test_what_vouches_for_the_log_cannot_be_changed(database: Database, table: str, statement: str):
    refuses(database, statement.format(table=table))


@pytest.mark.parametrize("table", ["audit_tombstone", "audit_checkpoint", "audit_key", "audit_log"])
@pytest.mark.usefixtures("retired")
def test_what_vouches_for_the_log_cannot_be_replaced(database: Database, table: str):
    refuses(database, f"INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1")  # noqa: S608


def test_the_log_goes_on_after_its_newest_number_whatever_was_retired(retired: AuditLog):
    before = retired.entries(1)[0].seq
    publish(retired, 4)
    assert retired.entries(1)[0].seq == before + 1
