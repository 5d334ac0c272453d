"""A profile that was copied, with its passphrase or without, opens nowhere else.

The employee's own profile lies under the real keyring of the session; the copies are tried
with every part that a thief may have.
"""

import json
import os
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]

from core.application import Application
from core.foundation.clock import SystemClock
from core.foundation.errors import Damaged, NatiqError, Refused, Unavailable
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from core.identity.model import IdentityProblem
from core.storage.database import KEY_BYTES, Database
from core.storage.model import StorageProblem
from core.vault.device_secret import SECRET_BYTES, DeviceSecretStore, OsKeyring
from core.vault.model import VaultProblem
from tests.fakes import MemoryDeviceSecrets
from tests.faults.prepared_office import enrol_quickly
from tests.office import PASSPHRASE

DRAFT = "مسودة لم تُنشر بعد عن سوق مطرح"


@dataclass(frozen=True)
class Profile:
    """The employee's profile, and what opens it here."""

    folder: Path
    profile_id: str
    recovery_codes: Iterator[str] = field(repr=False)

    def copy(self, to: Path) -> Path:
        return Path(shutil.copytree(self.folder, to))

    def open_in(self, data: Path, device_secrets: DeviceSecretStore, passphrase: str = PASSPHRASE):
        """What the program there does with passphrase and a recovery code that is still good."""
        application = _program(data, device_secrets)
        return application.sign_in_with_recovery_code(passphrase, next(self.recovery_codes))


def _program(data: Path, device_secrets: DeviceSecretStore) -> Application:
    paths = Paths(data, data.parent / "machine")
    return Application(paths, Settings(), SystemClock(), secrets.token_bytes, device_secrets)


@pytest.fixture(scope="module")
def keyring() -> OsKeyring:
    return OsKeyring()


@pytest.fixture(scope="module")
def profile(keyring: OsKeyring, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Profile]:
    data = tmp_path_factory.mktemp("employee") / "data"
    application = _program(data, keyring)
    _, codes = enrol_quickly(application, keyring)
    workplace = application.sign_in_with_recovery_code(PASSPHRASE, codes[0])
    draft = workplace.drafts.create()
    workplace.drafts.save(draft.id, DRAFT, 0)
    workplace.close()
    profile_id = _profile_id(data)
    yield Profile(data, profile_id, iter(codes[1:]))
    keyring.delete(profile_id)


def _profile_id(data: Path) -> str:
    """The name under which the keyring holds the device secret."""
    members = json.loads((data / "official" / "keys.json").read_text())
    return members["profile"]


def test_on_its_own_machine_even_the_copy_opens(
    profile: Profile, keyring: OsKeyring, tmp_path: Path
):
    """The other tests would show nothing if a copy could not be opened at all."""
    workplace = profile.open_in(profile.copy(tmp_path / "data"), keyring)
    draft = workplace.drafts.last_open()
    workplace.close()
    assert draft is not None
    assert draft.text == DRAFT


def test_with_the_passphrase_and_an_empty_keyring_it_does_not_open(
    profile: Profile, tmp_path: Path
):
    with pytest.raises(Unavailable) as problem:
        profile.open_in(profile.copy(tmp_path / "data"), MemoryDeviceSecrets())
    assert problem.value.code is VaultProblem.DEVICE_SECRET_MISSING


def test_with_the_passphrase_and_another_machine_s_secret_it_does_not_open(
    profile: Profile, tmp_path: Path
):
    elsewhere = MemoryDeviceSecrets()
    elsewhere.write(profile.profile_id, os.urandom(SECRET_BYTES))
    with pytest.raises(Damaged) as problem:
        profile.open_in(profile.copy(tmp_path / "data"), elsewhere)
    assert problem.value.code is VaultProblem.KEYS_FOREIGN


def test_without_the_passphrase_it_does_not_open_even_on_its_own_machine(
    profile: Profile, keyring: OsKeyring, tmp_path: Path
):
    with pytest.raises(Refused) as problem:
        profile.open_in(profile.copy(tmp_path / "data"), keyring, PASSPHRASE + " ")
    assert problem.value.code is VaultProblem.WRONG_PASSPHRASE


def test_under_the_key_file_of_another_profile_it_does_not_open(profile: Profile, tmp_path: Path):
    own = MemoryDeviceSecrets()
    mine = tmp_path / "mine"
    _, codes = enrol_quickly(_program(mine, own), own)
    stolen = profile.copy(tmp_path / "data") / "official" / "natiq.db"
    shutil.copy(stolen, mine / "official" / "natiq.db")
    with pytest.raises(Refused) as problem:
        _program(mine, own).sign_in_with_recovery_code(PASSPHRASE, codes[0])
    assert problem.value.code is StorageProblem.WRONG_KEY


def test_without_its_key_file_it_is_no_profile(
    profile: Profile, keyring: OsKeyring, tmp_path: Path
):
    data = profile.copy(tmp_path / "data")
    (data / "official" / "keys.json").unlink()
    with pytest.raises(Refused) as problem:
        profile.open_in(data, keyring)
    assert problem.value.code is IdentityProblem.NOT_ENROLLED


def test_the_database_alone_does_not_open_under_a_guessed_key(profile: Profile, tmp_path: Path):
    database = profile.copy(tmp_path / "data") / "official" / "natiq.db"
    with pytest.raises(NatiqError) as problem:
        Database.open(database, os.urandom(KEY_BYTES))
    assert problem.value.code is StorageProblem.WRONG_KEY


@pytest.mark.parametrize("words", [PASSPHRASE, ""], ids=["passphrase", "no key"])
def test_the_database_alone_does_not_open_under_the_passphrase_itself(
    profile: Profile, tmp_path: Path, words: str
):
    """As a tool for SQLCipher would try it, which makes its own key from a passphrase."""
    database = profile.copy(tmp_path / "data") / "official" / "natiq.db"
    sqlcipher: Any = dbapi2
    connection = sqlcipher.connect(str(database))
    connection.execute("PRAGMA cipher_log_level = NONE")
    if words:
        connection.execute(f"PRAGMA key = '{words}'")
    with pytest.raises(sqlcipher.DatabaseError):
        connection.execute("SELECT count(*) FROM sqlite_master")
    connection.close()


def test_to_ordinary_sqlite_the_database_is_noise(profile: Profile, tmp_path: Path):
    connection = sqlite3.connect(profile.copy(tmp_path / "data") / "official" / "natiq.db")
    with pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT count(*) FROM sqlite_master")
    connection.close()


def test_once_the_keyring_has_lost_its_secret_the_original_opens_no_more(
    profile: Profile, keyring: OsKeyring
):
    secret = keyring.read(profile.profile_id)
    assert secret is not None
    keyring.delete(profile.profile_id)
    with pytest.raises(Unavailable) as problem:
        profile.open_in(profile.folder, keyring)
    keyring.write(profile.profile_id, secret)
    assert problem.value.code is VaultProblem.DEVICE_SECRET_MISSING
