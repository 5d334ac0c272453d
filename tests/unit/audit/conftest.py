"""A log of five entries in the real encrypted database."""

from collections.abc import Generator
from pathlib import Path

import pytest

from core.audit.service import AuditLog
from core.storage.database import Database
from tests.audit_logs import publish
from tests.fakes import FakeClock
from tests.signers import a_signer


@pytest.fixture
def database(tmp_path: Path) -> Generator[Database]:
    made = Database.create(tmp_path / "natiq.db", bytes(32))
    yield made
    made.close()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def empty(database: Database, clock: FakeClock) -> AuditLog:
    log = AuditLog(database, clock, "1001", "موظف مفوَّض", a_signer())
    log.begin()
    return log


@pytest.fixture
def log(empty: AuditLog) -> AuditLog:
    for number in range(5):
        publish(empty, number)
    return empty
