"""Keys that go on to another machine: whom they let in there, and whom no more."""

from pathlib import Path

import pytest

from core.foundation.errors import Refused, Unavailable
from core.vault.hashing import Hardness
from core.vault.keys import KeyFile, KeyOutput, ListedKey, NewSecurityKey, OpenKeys
from core.vault.model import VaultProblem
from core.vault.open_key_file import OpenKeyFile
from tests.fakes import MemoryDeviceSecrets, seeded_randomness

LIGHT = Hardness(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "نخلة قارب منارة رمال"
KEY = NewSecurityKey(b"credential", bytes(32), bytes(range(32)))
PROFILE = "a" * 32


class Machines:
    """An old key file with a security key, and the new one that was made from it."""

    def __init__(self, folder: Path, *, authenticator: bool) -> None:
        random, old_secrets = seeded_randomness(1), MemoryDeviceSecrets()
        self.old = KeyFile(folder / "old.json", LIGHT)
        self.keys: OpenKeys = self.old.create(PASSPHRASE, old_secrets, random)
        opened = OpenKeyFile(self.old, old_secrets, self.keys, random)
        opened.add_security_key(PASSPHRASE, KEY)
        if not authenticator:
            opened.remove_passphrase_slot()
        self.new_secrets = MemoryDeviceSecrets()
        self.new = KeyFile(folder / "new.json", LIGHT)
        taken = opened.take_out(PASSPHRASE)
        self.new.keep(
            self.new.carry_over(PROFILE, taken, PASSPHRASE, self.new_secrets, seeded_randomness(2))
        )
        opened.close()


def touched(listed: tuple[ListedKey, ...]) -> KeyOutput:
    """What the security key answers to the salt that it knows."""
    (one,) = listed
    assert one.salt == KEY.salt
    return KeyOutput(one.credential_id, KEY.output)


def test_the_security_key_opens_the_same_keys_there(tmp_path: Path):
    machines = Machines(tmp_path, authenticator=True)
    assert machines.new.open(PASSPHRASE, machines.new_secrets, touched) == machines.keys


def test_so_does_the_passphrase_where_it_did_before(tmp_path: Path):
    machines = Machines(tmp_path, authenticator=True)
    assert machines.new.open(PASSPHRASE, machines.new_secrets) == machines.keys


def test_where_every_opening_needed_a_key_it_does_there_as_well(tmp_path: Path):
    machines = Machines(tmp_path, authenticator=False)
    with pytest.raises(Refused) as refused:
        machines.new.open(PASSPHRASE, machines.new_secrets)
    assert refused.value.code is VaultProblem.SECURITY_KEY_NEEDED


def test_the_old_key_file_opens_nothing_on_the_new_machine(tmp_path: Path):
    machines = Machines(tmp_path, authenticator=True)
    with pytest.raises(Unavailable) as unavailable:
        machines.old.open(PASSPHRASE, machines.new_secrets)
    assert unavailable.value.code is VaultProblem.DEVICE_SECRET_MISSING


def test_what_was_taken_out_shows_no_key_in_its_representation(tmp_path: Path):
    machines = Machines(tmp_path, authenticator=True)
    random = seeded_randomness(3)
    opened = OpenKeyFile(machines.new, machines.new_secrets, machines.keys, random)
    shown = repr(opened.take_out(PASSPHRASE))
    opened.close()
    assert "database_key" not in shown
    assert KEY.output.hex() not in shown
