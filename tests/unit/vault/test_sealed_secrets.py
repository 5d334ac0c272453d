import traceback

import pytest
from sqlalchemy import text

from core.foundation.errors import Damaged, Refused
from core.storage.database import Database
from core.vault.model import SecretKind, VaultProblem
from core.vault.service import Vault
from tests.fakes import FakeClock, seeded_randomness

APP = SecretKind.APP_PASSWORD
SECRET = "abcd-efgh-ijkl-mnop"
KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path):
    database = Database.create(tmp_path / "natiq.db", bytes(32))
    yield database
    database.close()


@pytest.fixture
def vault(database):
    return Vault(database, KEY, FakeClock(), seeded_randomness())


def test_a_stored_secret_is_read_back(vault):
    vault.store("bluesky:did:plc:one", APP, SECRET)
    assert vault.read("bluesky:did:plc:one", APP) == SECRET


def test_an_account_without_a_secret_has_none(vault):
    assert vault.read("bluesky:did:plc:one", APP) is None
    assert not vault.holds("bluesky:did:plc:one", APP)


def test_a_newer_secret_takes_the_place_of_the_older(vault):
    vault.store("a", APP, "old")
    vault.store("a", APP, SECRET)
    assert vault.read("a", APP) == SECRET


def test_a_forgotten_secret_is_gone_and_forgetting_twice_is_harmless(vault):
    vault.store("a", APP, SECRET)
    assert vault.holds("a", APP)
    vault.forget("a", APP)
    vault.forget("a", APP)
    assert not vault.holds("a", APP)


def test_secrets_are_sealed_in_the_database_too(vault, database):
    vault.store("a", APP, SECRET)
    with database.read() as connection:
        sealed = connection.execute(text("SELECT sealed FROM secret")).scalar_one()
    assert SECRET.encode() not in sealed


def test_a_secret_moved_to_another_account_does_not_open(vault, database):
    vault.store("a", APP, SECRET)
    with database.write() as connection:
        connection.execute(text("UPDATE secret SET account_key = 'b'"))
    with pytest.raises(Damaged) as error:
        vault.read("b", APP)
    assert error.value.code is VaultProblem.SECRET_DAMAGED


def test_every_changed_byte_of_a_sealed_value_is_noticed(vault):
    sealed = vault.seal(b"seed", "context")
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(Damaged):
            vault.unseal(bytes(changed), "context")


@pytest.mark.parametrize("length", [0, 1, 12, 27])
def test_a_sealed_value_cut_short_is_noticed(vault, length):
    with pytest.raises(Damaged):
        vault.unseal(vault.seal(b"seed", "context")[:length], "context")


def test_the_same_secret_never_looks_the_same_twice(vault):
    assert vault.seal(b"seed", "context") != vault.seal(b"seed", "context")


def test_a_closed_vault_refuses_everything_that_needs_the_key(vault):
    sealed = vault.seal(b"seed", "context")
    vault.store("a", APP, SECRET)
    vault.close()
    vault.close()
    for use in (
        lambda: vault.read("a", APP),
        lambda: vault.store("a", APP, "new"),
        lambda: vault.seal(b"x", "context"),
        lambda: vault.unseal(sealed, "context"),
    ):
        with pytest.raises(Refused) as error:
            use()
        assert error.value.code is VaultProblem.LOCKED


def test_closing_zeroes_the_key(vault):
    key = vault._key.view()  # noqa: SLF001 - the very bytes are under test
    assert bytes(key) == KEY
    vault.close()
    assert not any(key)


def test_neither_key_nor_secret_shows_in_representation_or_traceback(vault, database):
    vault.store("a", APP, SECRET)
    with database.write() as connection:
        connection.execute(text("UPDATE secret SET account_key = 'b'"))
    with pytest.raises(Damaged) as error:
        vault.read("b", APP)
    shown = "".join(traceback.format_exception(error.value)) + repr(vault) + repr(error.value)
    assert SECRET not in shown
    assert KEY.hex() not in shown
    assert repr(KEY) not in shown
