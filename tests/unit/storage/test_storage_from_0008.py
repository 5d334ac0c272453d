"""The log of the release before, as the present program goes on with it."""

from collections.abc import Generator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from core.audit.chain import BEGINNING, digest_of
from core.audit.model import AuditAction, AuditEntry
from core.audit.service import AuditLog
from core.storage import database as database_module
from core.storage.database import Database
from core.storage.migrations.upgrade import upgrade
from tests.fakes import FakeClock
from tests.signers import a_signer

KEY = bytes(range(32))
AT = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
_ENTRY = (
    "INSERT INTO audit_entry (seq, at, staff_number, employee, action, detail, previous, digest) "
    "VALUES (:seq, :at, '1001', 'موظف مفوَّض', 'audit_published', '{}', :previous, :digest)"
)


@pytest.fixture
def migrated(tmp_path: Path) -> Generator[Database]:
    path = tmp_path / "natiq.db"
    path.touch()
    engine = database_module._engine(path, KEY)  # noqa: SLF001 - only its schema is older
    upgrade(engine, "0008")
    _fill(engine)
    engine.dispose()
    database = Database.open(path, KEY)
    yield database
    database.close()


def _fill(engine: Engine) -> None:
    previous = BEGINNING
    with engine.begin() as connection:
        for seq in (1, 2, 3):
            entry = AuditEntry(
                seq, AT, "1001", "موظف مفوَّض", None, None, "audit_published", None, "{}",
                previous, "",
            )  # fmt: skip
            digest = digest_of(entry)
            micros = int(AT.timestamp() * 1_000_000)
            values = {"seq": seq, "at": micros, "previous": previous, "digest": digest}
            connection.execute(text(_ENTRY), values)
            previous = digest


@pytest.fixture
def log(migrated: Database) -> AuditLog:
    opened = AuditLog(migrated, FakeClock(), "1001", "موظف مفوَّض", a_signer())
    opened.begin()
    return opened


def test_its_entries_are_there_and_signed(log: AuditLog):
    entries = log.entries()[1:]
    assert [(entry.seq, entry.signature is not None) for entry in entries] == [
        (3, True),
        (2, True),
        (1, True),
    ]


def test_it_says_that_signing_began(log: AuditLog):
    newest = log.entries(1)[0]
    assert (newest.action, newest.detail["count"]) == (AuditAction.SIGNING_BEGUN, "3")


def test_it_is_intact(log: AuditLog):
    assert log.verify().intact


def test_it_has_a_name_of_its_own(migrated: Database, tmp_path: Path):
    other = Database.create(tmp_path / "other.db", KEY)
    names = []
    for database in (migrated, other):
        with database.read() as connection:
            names.append(connection.execute(text("SELECT log_id FROM audit_log")).scalar_one())
    other.close()
    assert [len(name) for name in names] == [32, 32]
    assert names[0] != names[1]
