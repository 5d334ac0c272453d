"""The log shows any change to what was written."""

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.storage.database import Database
from tests.fakes import FakeClock


@pytest.fixture
def database(tmp_path: Path):
    made = Database.create(tmp_path / "natiq.db", bytes(32))
    yield made
    made.close()


@pytest.fixture
def log(database: Database) -> AuditLog:
    kept = AuditLog(database, FakeClock(), "1001", "موظف مفوَّض")
    for number in range(5):
        kept.record(
            Deed(
                AuditAction.PUBLISHED,
                decision_number="147/2026",
                account="muscat.example",
                subject=f"item {number}",
                detail={"link": f"natiq:practice/{number}"},
            )
        )
    return kept


def _tamper(database: Database, statement: str) -> None:
    """What somebody with the key and a database tool could do."""
    with database.write() as connection:
        connection.execute(text("DROP TRIGGER audit_entry_keeps_update"))
        connection.execute(text("DROP TRIGGER audit_entry_keeps_delete"))
        connection.execute(text(statement))


def test_an_entry_says_who_under_which_decision_when(log: AuditLog):
    entry = log.entries(1)[0]
    assert (entry.employee, entry.staff_number, entry.decision_number, entry.at) == (
        "موظف مفوَّض",
        "1001",
        "147/2026",
        FakeClock().now(),
    )


def test_an_untouched_log_is_intact(log: AuditLog):
    verification = log.verify()
    assert (verification.intact, verification.entries) == (True, 5)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entry SET employee = 'مواطن' WHERE seq = 3",
        "UPDATE audit_entry SET at = at + 1 WHERE seq = 3",
        "UPDATE audit_entry SET action = 'anything' WHERE seq = 3",
        "UPDATE audit_entry SET detail = 'not json' WHERE seq = 3",
        "UPDATE audit_entry SET decision_number = NULL WHERE seq = 3",
        "UPDATE audit_entry SET digest = previous WHERE seq = 3",
        "DELETE FROM audit_entry WHERE seq = 3",
    ],
)
def test_a_changed_or_missing_entry_is_found(database: Database, log: AuditLog, statement: str):
    _tamper(database, statement)
    verification = log.verify()
    assert (verification.intact, verification.first_broken) == (False, 3)


@pytest.mark.parametrize(
    "statement", ["UPDATE audit_entry SET subject = 'x'", "DELETE FROM audit_entry"]
)
@pytest.mark.usefixtures("log")
def test_the_database_itself_refuses_to_rewrite_the_log(database: Database, statement: str):
    with pytest.raises(DatabaseError, match="append only"), database.write() as connection:
        connection.execute(text(statement))


def _fail_after_appending(database: Database, log: AuditLog) -> None:
    with database.write() as connection:
        log.append(connection, Deed(AuditAction.QUEUED))
        raise RuntimeError


def test_an_entry_vanishes_with_the_deed_that_failed(database: Database, log: AuditLog):
    with pytest.raises(RuntimeError):
        _fail_after_appending(database, log)
    assert len(log.entries()) == 5
