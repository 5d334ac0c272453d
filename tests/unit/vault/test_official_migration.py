"""From the first schema to the vault of official accounts: nothing that was kept is lost."""

import pytest
from sqlalchemy import text

from core.storage import database as database_module
from core.storage.database import Database
from core.storage.migrations.upgrade import upgrade
from core.vault import store
from core.vault.model import SecretKind
from core.vault.service import Vault
from tests.fakes import FakeClock, seeded_randomness

KEY = bytes(32)
FIELD_KEY = bytes(range(32))
APP_PASSWORD = "wxyz-wxyz-wxyz-wxyz"


@pytest.fixture
def first(tmp_path):
    """A database as the first program left it, with an app password in it."""
    path = tmp_path / "natiq.db"
    path.touch()
    engine = database_module._engine(path, KEY)  # noqa: SLF001 - only its schema is older
    upgrade(engine, "0001")
    sealed = Vault(Database(engine, path), FIELD_KEY, FakeClock(), seeded_randomness()).seal(
        APP_PASSWORD.encode(), "account-secret:app_password:bluesky:a"
    )
    with engine.begin() as connection:
        connection.execute(
            text("INSERT INTO secret VALUES ('bluesky:a', 'app_password', :sealed, 1)"),
            {"sealed": sealed},
        )
    engine.dispose()
    return path


@pytest.fixture
def migrated(first):
    database = Database.open(first, KEY)
    yield database
    database.close()


def test_an_app_password_of_the_first_schema_still_opens(migrated):
    vault = Vault(migrated, FIELD_KEY, FakeClock(), seeded_randomness())
    assert vault.read("bluesky:a", SecretKind.APP_PASSWORD) == APP_PASSWORD


def test_it_was_not_used_as_far_as_is_known(migrated):
    with migrated.read() as connection:
        assert store.records(connection)["bluesky:a"].app_password_used_at is None
