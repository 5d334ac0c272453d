"""Key files of the first release: read as today's are, never written again."""

import base64
from dataclasses import replace
from pathlib import Path

import pytest

from core.foundation.errors import Damaged, Refused, Unavailable
from core.vault.keys import WEAKEST, KeyFile
from core.vault.model import VaultProblem
from core.vault.slots import FIRST_FORMAT, FORMAT, parsed, written
from tests.fakes import MemoryDeviceSecrets
from tests.older_profiles import FIRST, older_profile

_KEYS = FIRST / "data" / "official" / "keys.json"


@pytest.fixture
def content() -> bytes:
    return _KEYS.read_bytes()


@pytest.fixture
def file(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "keys.json"
    path.write_bytes(content)
    return path


@pytest.fixture
def secrets() -> MemoryDeviceSecrets:
    kept = MemoryDeviceSecrets()
    profile = KeyFile(_KEYS, WEAKEST).profile_id
    from_folder = (FIRST / "device-secrets" / profile).read_text(encoding="ascii")
    kept.write(profile, base64.b64decode(from_folder))
    return kept


def test_it_lets_in_by_the_passphrase_alone(file: Path, secrets: MemoryDeviceSecrets):
    ways = KeyFile(file, WEAKEST).ways_in(secrets)
    assert (ways.passphrase, ways.security_keys, ways.recovery_codes) == (True, (), 0)


def test_another_passphrase_does_not_open_it(file: Path, secrets: MemoryDeviceSecrets):
    with pytest.raises(Refused) as refusal:
        KeyFile(file, WEAKEST).open("سحابة تمر فوق وادي الحواسنة", secrets)
    assert refusal.value.code is VaultProblem.WRONG_PASSPHRASE


def test_no_changed_byte_passes(file: Path, content: bytes, secrets: MemoryDeviceSecrets):
    passed: list[int] = []
    for place in range(len(content)):
        changed = bytearray(content)
        changed[place] ^= 1
        file.write_bytes(changed)
        if _opens_the_door(KeyFile(file, WEAKEST), secrets):
            passed.append(place)
    assert passed == []


def _opens_the_door(file: KeyFile, secrets: MemoryDeviceSecrets) -> bool:
    try:
        file.ways_in(secrets)
    except (Damaged, Unavailable):
        # Unavailable: it names another profile now, whose secret is not on this machine.
        return False
    return True


def test_todays_form_under_the_first_number_does_not_pass(tmp_path: Path):
    older = older_profile(FIRST, tmp_path / "office")
    older.sign_in().close()
    keys = older.database.with_name("keys.json")
    changed = keys.read_bytes().replace(b'"format": 2', b'"format": 1')
    with pytest.raises(Damaged):
        parsed(changed)


def test_it_is_not_written_again(content: bytes):
    slots, _ = parsed(content)
    assert slots.format == FIRST_FORMAT
    with pytest.raises(ValueError, match="made anew"):
        written(slots, bytes(32))


def test_its_slot_under_todays_number_does_not_open(
    file: Path, content: bytes, secrets: MemoryDeviceSecrets
):
    slots, _ = parsed(content)
    secret = secrets.kept[slots.profile_id]
    file.write_bytes(written(replace(slots, format=FORMAT), secret))
    with pytest.raises(Refused) as refusal:
        KeyFile(file, WEAKEST).open("نخلة على شاطئ القرم قبل الفجر", secrets)
    assert refusal.value.code is VaultProblem.WRONG_PASSPHRASE
