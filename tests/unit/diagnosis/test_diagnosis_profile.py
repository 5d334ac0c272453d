"""The keyring and the profile, looked at from outside and, with both factors, from inside."""

import os
from pathlib import Path

import pytest

from core.diagnosis.model import Finding, Verdict
from core.foundation.errors import Unavailable
from core.foundation.settings import Settings
from core.storage.instance import InstanceLock
from core.vault.device_secret import DeviceSecretStore
from core.vault.model import VaultProblem
from tests.fakes import MemoryDeviceSecrets
from tests.office import EMPLOYEE, PASSPHRASE, STAFF_NUMBER, next_code
from tests.workstation import Workstation, lines_of


class Locked(MemoryDeviceSecrets):
    """A keyring that nobody has unlocked."""

    def read(self, profile_id: str) -> bytes | None:  # noqa: ARG002 - the protocol's
        raise Unavailable(VaultProblem.KEYRING_LOCKED)

    def write(self, profile_id: str, secret: bytes) -> None:  # noqa: ARG002 - the protocol's
        raise Unavailable(VaultProblem.KEYRING_LOCKED)


class Forgetful(MemoryDeviceSecrets):
    """A keyring that keeps something else than it was given."""

    def read(self, profile_id: str) -> bytes | None:
        return bytes(32) if profile_id in self.kept else None


@pytest.fixture
def in_a_folder(workstation: Workstation) -> Workstation:
    """Where IT has chosen a folder for device secrets: no keyring is asked for."""
    folder = str(workstation.folder / "secrets")
    workstation.application.settings = Settings(
        device_secret_store="folder", device_secret_folder=folder
    )
    return workstation


def keyring(workstation: Workstation, store: DeviceSecretStore) -> list[tuple[Verdict, object]]:
    workstation.secrets = store
    kinds = (Finding.SECRETS_KEPT, Finding.SECRETS_NOT_KEPT, Finding.SECRETS_UNAVAILABLE)
    found = [line for line in lines_of(workstation.examine()) if line.finding in kinds]
    return [(line.verdict, line.values.get("reason")) for line in found]


def test_a_store_that_gives_back_what_it_was_given_is_good(in_a_folder: Workstation) -> None:
    assert keyring(in_a_folder, MemoryDeviceSecrets()) == [(Verdict.GOOD, None)]


def test_the_probe_does_not_stay(in_a_folder: Workstation) -> None:
    store = MemoryDeviceSecrets()
    keyring(in_a_folder, store)
    assert store.kept == {}


def test_a_locked_keyring_is_told_apart(in_a_folder: Workstation) -> None:
    assert keyring(in_a_folder, Locked()) == [(Verdict.FAULT, "vault_keyring_locked")]


def test_a_store_that_forgets_is_a_fault(in_a_folder: Workstation) -> None:
    assert keyring(in_a_folder, Forgetful()) == [(Verdict.FAULT, None)]


def test_without_a_profile_that_is_said(workstation: Workstation) -> None:
    assert workstation.verdicts(Finding.PROFILE_NONE) == [Verdict.LOOK]


def test_a_sound_profile_is_good_without_a_passphrase(enrolled: Workstation) -> None:
    seen = enrolled.verdicts(
        Finding.PROFILE_THERE, Finding.KEYS_AUTHENTIC, Finding.DATABASE_ENCRYPTED, Finding.WAL
    )
    assert seen == [Verdict.GOOD] * 4


def test_a_key_file_of_another_machine_is_a_fault(enrolled: Workstation) -> None:
    enrolled.keyring.kept.clear()
    (line,) = enrolled.lines(Finding.KEYS_BAD)
    assert line.values["reason"] == "vault_device_secret_missing"


def test_an_altered_key_file_is_a_fault(enrolled: Workstation) -> None:
    keys = enrolled.paths.official / "keys.json"
    keys.write_bytes(keys.read_bytes().replace(b"1", b"2", 1))
    assert enrolled.verdicts(Finding.KEYS_BAD) == [Verdict.FAULT]


def test_a_plain_database_is_a_fault(enrolled: Workstation) -> None:
    database = enrolled.paths.official / "natiq.db"
    database.write_bytes(b"SQLite format 3\x00" + bytes(8192))
    assert enrolled.verdicts(Finding.DATABASE_PLAIN) == [Verdict.FAULT]


def test_keys_without_a_database_are_a_fault(enrolled: Workstation) -> None:
    (enrolled.paths.official / "natiq.db").unlink()
    assert enrolled.verdicts(Finding.DATABASE_MISSING) == [Verdict.FAULT]


def test_a_running_program_is_named(workstation: Workstation) -> None:
    running = InstanceLock(workstation.paths.data)
    running.acquire()
    seen = workstation.verdicts(Finding.RUNNING)
    running.release()
    assert seen == [Verdict.LOOK]


def test_a_program_that_has_ended_is_not_running(workstation: Workstation) -> None:
    workstation.application.start()
    workstation.application.close()
    assert workstation.verdicts(Finding.NOT_RUNNING) == [Verdict.GOOD]


def test_with_both_factors_database_and_log_are_read_whole(enrolled: Workstation) -> None:
    seed = enrolled.seed
    diagnosis = enrolled.examine((PASSPHRASE, next_code(seed, enrolled.clock)))
    found = {line.finding for line in lines_of(diagnosis) if line.verdict is Verdict.GOOD}
    assert {Finding.OPENED, Finding.DATABASE_SOUND, Finding.LOG_INTACT} <= found


def test_a_damaged_database_is_found_when_it_is_opened(enrolled: Workstation) -> None:
    seed = enrolled.seed
    database = enrolled.paths.official / "natiq.db"
    size = database.stat().st_size
    with database.open("r+b") as file:
        file.seek(size // 2)
        file.write(os.urandom(50))
    opening = (PASSPHRASE, next_code(seed, enrolled.clock))
    assert [one.verdict for one in enrolled.lines(Finding.DATABASE_DAMAGED, opening)] == [
        Verdict.FAULT
    ]


def test_a_wrong_passphrase_is_a_fault_and_counts(enrolled: Workstation) -> None:
    (line,) = enrolled.lines(Finding.NOT_OPENED, ("another passphrase", "000000"))
    attempts = (enrolled.paths.official / "attempts.json").read_text(encoding="utf-8")
    assert line.values["reason"] == "vault_wrong_passphrase"
    assert "1" in attempts


def test_after_the_opening_the_program_can_start(enrolled: Workstation) -> None:
    seed = enrolled.seed
    enrolled.examine((PASSPHRASE, next_code(seed, enrolled.clock)))
    enrolled.application.start()
    enrolled.application.close()


def test_no_name_number_or_secret_of_the_employee_is_in_a_report(
    enrolled: Workstation, tmp_path: Path
) -> None:
    seed = enrolled.seed
    code = next_code(seed, enrolled.clock)
    report = repr(enrolled.examine((PASSPHRASE, code)))
    device = next(iter(enrolled.keyring.kept.values())).hex()
    told = (PASSPHRASE, seed, code, device, EMPLOYEE, f"'{STAFF_NUMBER}'", str(tmp_path))
    assert [one for one in told if one in report] == []
