"""The database of the release before, in which nobody had looked at anything."""

from collections.abc import Generator
from pathlib import Path

import pytest
from sqlalchemy import text

from core.foundation.settings import Settings
from core.integrations import incident_store
from core.integrations.apps import AppRegister
from core.storage import database as database_module
from core.storage.database import Database
from core.storage.migrations.upgrade import upgrade

KEY = bytes(range(32))


@pytest.fixture
def migrated(tmp_path: Path) -> Generator[Database]:
    path = tmp_path / "natiq.db"
    path.touch()
    engine = database_module._engine(path, KEY)  # noqa: SLF001 - only its schema is older
    upgrade(engine, "0009")
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO secret (account_key, kind, sealed, updated_at) "
                "VALUES ('bluesky:a', 'app_password', x'00', 1)"
            )
        )
    engine.dispose()
    database = Database.open(path, KEY)
    yield database
    database.close()


def test_no_account_was_looked_at(migrated: Database):
    facts = AppRegister(migrated, Settings).facts()
    assert (facts.checks, facts.apps, facts.check_of("bluesky:a").checked_at) == ({}, {}, None)


def test_nothing_stops(migrated: Database):
    assert AppRegister(migrated, Settings).what_stops("bluesky:a") is None


def test_nothing_waits_for_a_person(migrated: Database):
    with migrated.read() as connection:
        posts = incident_store.newest_posts(connection, 10)
        incidents = incident_store.newest_incidents(connection, 10)
    assert (posts, incidents) == ((), ())
