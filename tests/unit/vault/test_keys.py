import base64
import json
import shutil
from dataclasses import replace

import pytest

from core.foundation.errors import Damaged, Invalid, NatiqError, Refused, Unavailable
from core.vault.keys import STRONG, WEAKEST, Hardness, KeyFile, prepared
from core.vault.model import VaultProblem
from core.vault.slots import parsed, written
from tests.fakes import MemoryDeviceSecrets, seeded_randomness

LIGHT = Hardness(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "نخلة قارب منارة رمال"


@pytest.fixture
def device_secrets():
    return MemoryDeviceSecrets()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "profile" / "keys.json"


@pytest.fixture
def keys(path, device_secrets):
    return KeyFile(path, LIGHT).create(PASSPHRASE, device_secrets, seeded_randomness())


def problem(error: pytest.ExceptionInfo[NatiqError]):
    return error.value.code


def opened(path, device_secrets, passphrase=PASSPHRASE, hardness=LIGHT):
    return KeyFile(path, hardness).open(passphrase, device_secrets)


def test_the_passphrase_and_the_device_secret_open_the_same_keys_again(path, keys, device_secrets):
    assert opened(path, device_secrets) == keys


def test_database_key_and_field_key_are_random_and_different(keys):
    assert keys.database_key != keys.field_key
    assert len(keys.database_key) == len(keys.field_key) == 32


@pytest.mark.usefixtures("keys")
def test_a_wrong_passphrase_is_refused(path, device_secrets):
    with pytest.raises(Refused) as error:
        opened(path, device_secrets, PASSPHRASE + " ")
    assert problem(error) is VaultProblem.WRONG_PASSPHRASE


@pytest.mark.usefixtures("keys")
def test_a_copy_on_a_machine_without_the_device_secret_opens_nothing(path):
    with pytest.raises(Unavailable) as error:
        opened(path, MemoryDeviceSecrets())
    assert problem(error) is VaultProblem.DEVICE_SECRET_MISSING


@pytest.mark.usefixtures("keys")
def test_a_copy_on_a_machine_with_another_device_secret_opens_nothing(path, device_secrets):
    other = MemoryDeviceSecrets()
    other.kept = dict.fromkeys(device_secrets.kept, bytes(32))
    with pytest.raises(Damaged) as error:
        opened(path, other)
    assert problem(error) is VaultProblem.KEYS_FOREIGN


@pytest.mark.usefixtures("keys")
def test_one_profile_s_file_does_not_open_with_another_s_device_secret(device_secrets, tmp_path):
    second = tmp_path / "second" / "keys.json"
    KeyFile(second, LIGHT).create(PASSPHRASE, device_secrets, seeded_randomness(1))
    first_id, second_id = device_secrets.kept
    text = second.read_text().replace(second_id, first_id)
    second.write_text(text)
    with pytest.raises(Damaged):
        opened(second, device_secrets)


@pytest.mark.parametrize(
    ("memory_kib", "passes", "lanes"),
    [(2**40, 3, 1), (65536, 2**31, 1), (65536, 3, 2**20), (8, 1, 1), (65536, 1, 1), (-1, 3, 1)],
)
def test_a_key_file_that_asks_for_too_much_or_too_little_is_refused_before_hashing(
    path, device_secrets, memory_kib, passes, lanes
):
    # The strongest attacker: one who has the device secret and so can authenticate the file.
    hostile = KeyFile(path, Hardness(64, 1, 1))
    hostile.create(PASSPHRASE, device_secrets, seeded_randomness())
    rewrite(path, device_secrets, Hardness(memory_kib, passes, lanes))
    with pytest.raises(Damaged) as error:
        opened(path, device_secrets, hardness=STRONG)
    assert problem(error) is VaultProblem.KEYS_DAMAGED


def rewrite(path, device_secrets, hardness):
    """The file asking for another cost, authenticated again."""
    slots, _ = parsed(path.read_bytes())
    (secret,) = device_secrets.kept.values()
    path.write_bytes(written(replace(slots, hardness=hardness), secret))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 10_000,
        b'{"format": 2}',
        b" " * 70_000,
        b'{"format":2,"format":2}',
    ],
)
def test_what_is_no_key_file_is_called_damaged(path, device_secrets, content):
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(Damaged) as error:
        opened(path, device_secrets)
    assert problem(error) is VaultProblem.KEYS_DAMAGED


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("profile", "../../etc/passwd"),
        ("profile", 7),
        ("format", 1),
        ("format", 2.0),
        ("format", True),
        ("passphrase", None),
        ("passphrase", ""),
        ("passphrase", "ABCD"),
        ("security_keys", None),
        ("security_keys", {}),
        ("security_keys", [7]),
        ("security_keys", [{"credential": "aa"}]),
        ("recovery", "aa"),
        ("recovery", [{}] * 40),
        ("recovery", [{"name": "aa", "wrapped": "aa"}]),
        ("salt", "AAAA"),
        ("salt", "%%%"),
        ("tag", None),
        ("memory_kib", 65536.5),
        ("extra", 1),
    ],
)
@pytest.mark.usefixtures("keys")
def test_a_member_of_the_wrong_kind_is_called_damage(path, device_secrets, member, value):
    members = json.loads(path.read_bytes())
    members[member] = value
    path.write_text(json.dumps(members, indent=1))
    with pytest.raises(Damaged) as error:
        opened(path, device_secrets)
    assert problem(error) is VaultProblem.KEYS_DAMAGED


def test_a_missing_key_file_is_named_as_such(path, device_secrets):
    with pytest.raises(Unavailable) as error:
        opened(path, device_secrets)
    assert problem(error) is VaultProblem.KEYS_MISSING


@pytest.mark.usefixtures("keys")
def test_a_key_file_is_never_overwritten(path, device_secrets):
    before = path.read_bytes()
    with pytest.raises(Invalid):
        KeyFile(path, LIGHT).create("other", device_secrets, seeded_randomness(3))
    assert path.read_bytes() == before


def test_drawn_keys_leave_no_file_until_they_are_kept(path, device_secrets):
    file = KeyFile(path, LIGHT)
    new = file.draw("0" * 32, PASSPHRASE, device_secrets, seeded_randomness())
    assert not file.exists
    file.keep(new)
    assert opened(path, device_secrets) == new.keys


def test_a_store_that_forgets_is_noticed_before_anything_depends_on_it(path):
    class Forgetful(MemoryDeviceSecrets):
        def write(self, profile_id, secret):
            pass

    with pytest.raises(Unavailable) as error:
        KeyFile(path, LIGHT).create(PASSPHRASE, Forgetful(), seeded_randomness())
    assert problem(error) is VaultProblem.KEYRING_FAILED
    assert not path.exists()


def test_new_files_cost_at_least_what_is_accepted():
    assert STRONG.memory_kib >= WEAKEST.memory_kib
    assert STRONG.passes >= WEAKEST.passes


def test_a_passphrase_composed_by_another_keyboard_opens_the_file(tmp_path, device_secrets):
    path = tmp_path / "keys.json"
    composed, decomposed = (
        "\u0622\u0645\u0627\u0644 caf\u00e9",
        "\u0627\u0653\u0645\u0627\u0644\u00a0cafe\u0301",
    )
    keys = KeyFile(path, LIGHT).create(composed, device_secrets, seeded_randomness())
    assert opened(path, device_secrets, decomposed) == keys


def test_preparation_keeps_case_digits_and_marks():
    assert prepared("Aa ١٢ مَ") == "Aa ١٢ مَ"


def test_the_file_holds_neither_passphrase_nor_keys(path, keys, device_secrets):
    content = path.read_bytes()
    (secret,) = device_secrets.kept.values()
    for bare in (keys.database_key, keys.field_key, secret, PASSPHRASE.encode()):
        for form in (bare, bare.hex().encode(), base64.b64encode(bare)):
            assert form not in content


def test_keys_do_not_show_in_their_representation(path, device_secrets):
    new = KeyFile(path, LIGHT).draw("0" * 32, PASSPHRASE, device_secrets, seeded_randomness())
    assert repr(new.keys) == "OpenKeys()"
    assert new.keys.database_key.hex() not in repr(new)
    assert repr(new.keys.database_key) not in repr(new)


def test_the_real_hardness_opens_within_a_few_seconds(path, device_secrets):
    keys = KeyFile(path).create(PASSPHRASE, device_secrets, seeded_randomness())
    assert opened(path, device_secrets, hardness=STRONG) == keys


@pytest.mark.usefixtures("keys")
def test_a_copied_profile_folder_opens_nothing_elsewhere(path, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(path.parent, copy)
    with pytest.raises(Unavailable):
        opened(copy / "keys.json", MemoryDeviceSecrets())
