"""Fingerprints of passwords, and the moments of use."""

import unicodedata
from datetime import timedelta
from hashlib import sha256

import pytest

from core.foundation.errors import Refused
from core.storage.database import Database
from core.vault import store
from core.vault.model import SecretKind, VaultProblem
from core.vault.service import Vault
from tests.fakes import FakeClock, seeded_randomness

KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path):
    database = Database.create(tmp_path / "natiq.db", bytes(32))
    yield database
    database.close()


def vault_over(database, key: bytes = KEY, clock: FakeClock | None = None) -> Vault:
    return Vault(database, key, clock or FakeClock(), seeded_randomness())


def test_a_password_always_has_the_same_fingerprint(database):
    one, again = vault_over(database), vault_over(database)
    assert one.fingerprint("سر") == again.fingerprint("سر")


def test_two_passwords_have_two_fingerprints(database):
    vault = vault_over(database)
    assert vault.fingerprint("سر") != vault.fingerprint("سر ")


def test_two_spellings_of_a_letter_have_one_fingerprint(database):
    vault = vault_over(database)
    one, other = (unicodedata.normalize(form, "أمان") for form in ("NFC", "NFD"))
    assert vault.fingerprint(one) == vault.fingerprint(other)


def test_under_another_key_the_fingerprint_is_another(database):
    other = vault_over(database, bytes(32))
    assert vault_over(database).fingerprint("سر") != other.fingerprint("سر")


def test_a_fingerprint_is_no_plain_hash(database):
    fingerprint = vault_over(database).fingerprint("password")
    assert fingerprint not in (sha256(b"password").digest(), sha256(KEY + b"password").digest())


def test_a_closed_vault_gives_no_fingerprint(database):
    vault = vault_over(database)
    vault.close()
    with pytest.raises(Refused) as error:
        vault.fingerprint("سر")
    assert error.value.code is VaultProblem.LOCKED


def test_a_use_is_remembered_with_its_moment(database):
    clock = FakeClock()
    vault = vault_over(database, clock=clock)
    vault.store("a", SecretKind.APP_PASSWORD, "secret")
    clock.advance(timedelta(days=3))
    assert vault.use("a", SecretKind.APP_PASSWORD) == "secret"
    with database.read() as connection:
        assert store.records(connection)["a"].app_password_used_at == clock.now()


def test_a_new_secret_was_not_used_yet(database):
    vault = vault_over(database)
    vault.store("a", SecretKind.APP_PASSWORD, "old")
    vault.use("a", SecretKind.APP_PASSWORD)
    vault.store("a", SecretKind.APP_PASSWORD, "new")
    with database.read() as connection:
        assert store.records(connection)["a"].app_password_used_at is None


def test_using_what_is_not_there_gives_nothing(database):
    assert vault_over(database).use("a", SecretKind.APP_PASSWORD) is None
