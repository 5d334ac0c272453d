"""Each way in by itself, and that nothing but the right secrets together opens a slot."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.foundation.errors import Damaged, NatiqError, Refused, Unavailable
from core.vault.keys import KeyOutput, ListedKey
from core.vault.model import VaultProblem
from core.vault.sealing import NotOpened
from core.vault.slots import parsed, written
from core.vault.wrapping import NewSecurityKey
from tests.fakes import MemoryDeviceSecrets
from tests.key_files import FIRST, OTHER, PROFILE, SECOND, STRANGER, KeyDesk, full_desk

WAYS = ("passphrase", "first key", "second key", "code")


@pytest.fixture
def desk(tmp_path: Path) -> KeyDesk:
    return full_desk(tmp_path / "keys.json")


def refusal(action) -> object:
    with pytest.raises(NatiqError) as error:
        action()
    return error.value.code


@pytest.mark.parametrize("way", WAYS)
def test_every_way_leads_to_the_same_keys(desk: KeyDesk, way: str):
    assert desk.every_way()[way]() == desk.keys


@pytest.mark.parametrize("token", [FIRST, SECOND])
def test_a_security_key_with_a_wrong_passphrase_opens_nothing(desk: KeyDesk, token):
    assert refusal(lambda: desk.open(OTHER, token.ask)) is VaultProblem.WRONG_PASSPHRASE


def test_the_passphrase_with_a_security_key_that_was_not_added_opens_nothing(desk: KeyDesk):
    assert refusal(lambda: desk.open(ask_key=STRANGER.ask)) is VaultProblem.SECURITY_KEY_UNKNOWN


def test_a_false_answer_in_a_known_key_s_name_opens_nothing(desk: KeyDesk):
    def lie(listed: tuple[ListedKey, ...]) -> KeyOutput:
        return KeyOutput(FIRST.credential_id, SECOND.output(listed[0].salt))

    assert refusal(lambda: desk.open(ask_key=lie)) is VaultProblem.WRONG_PASSPHRASE


@pytest.mark.parametrize("length", [0, 31, 33, 64])
def test_an_answer_of_another_length_opens_nothing(desk: KeyDesk, length: int):
    answer = KeyOutput(FIRST.credential_id, bytes(length))
    assert refusal(lambda: desk.open(ask_key=lambda _: answer)) is VaultProblem.WRONG_PASSPHRASE


def test_a_key_is_asked_for_its_own_credential_and_salt(desk: KeyDesk):
    asked: list[ListedKey] = []

    def ask(listed: tuple[ListedKey, ...]) -> KeyOutput:
        asked.extend(listed)
        return FIRST.ask(listed)

    desk.open(ask_key=ask)
    new = (FIRST.new(), SECOND.new())
    assert asked == [ListedKey(key.credential_id, key.salt) for key in new]


def test_what_the_employee_says_at_the_key_comes_through(desk: KeyDesk):
    class GivenUp(Exception):
        pass

    def give_up(_listed):
        raise GivenUp

    with pytest.raises(GivenUp):
        desk.open(ask_key=give_up)


def test_a_recovery_code_that_was_not_given_opens_nothing(desk: KeyDesk):
    with pytest.raises(NotOpened):
        desk.open_with_code(b"0123456789")


@pytest.mark.parametrize("length", [0, 9, 11])
def test_a_recovery_code_of_another_length_opens_nothing(desk: KeyDesk, length: int):
    with pytest.raises(NotOpened):
        desk.open_with_code(desk.codes[0][:length].ljust(length, b"\0"))


def test_one_code_does_not_open_another_s_slot(desk: KeyDesk):
    one, two, *others = desk.slots.recovery
    swapped = (replace(one, wrapped=two.wrapped), replace(two, wrapped=one.wrapped), *others)
    desk.put(replace(desk.slots, recovery=swapped))
    with pytest.raises(NotOpened):
        desk.open_with_code(desk.codes[0])


@pytest.mark.parametrize("way", WAYS)
def test_on_a_machine_without_the_device_secret_no_way_leads_in(desk: KeyDesk, way: str):
    desk.device_secrets = MemoryDeviceSecrets()
    with pytest.raises(Unavailable) as error:
        desk.every_way()[way]()
    assert error.value.code is VaultProblem.DEVICE_SECRET_MISSING


@pytest.mark.parametrize("way", WAYS)
def test_with_another_device_secret_no_way_leads_in(desk: KeyDesk, way: str):
    desk.device_secrets.kept[PROFILE] = bytes(32)
    with pytest.raises(Damaged) as error:
        desk.every_way()[way]()
    assert error.value.code is VaultProblem.KEYS_FOREIGN


@pytest.mark.parametrize("way", WAYS)
def test_slots_signed_with_another_device_secret_open_nothing(desk: KeyDesk, way: str):
    """Where somebody could write the file anew, each slot still knows its machine."""
    desk.path.write_bytes(written(desk.slots, bytes(32)))
    desk.device_secrets.kept[PROFILE] = bytes(32)
    with pytest.raises((Refused, NotOpened)):
        desk.every_way()[way]()


def test_before_it_is_opened_the_file_says_what_opens_it(desk: KeyDesk):
    ways = desk.file.ways_in(desk.device_secrets)
    ids = [one.credential_id for one in ways.security_keys]
    assert (ways.passphrase, ids, ways.recovery_codes) == (
        True,
        [FIRST.credential_id, SECOND.credential_id],
        3,
    )


def test_an_altered_file_is_not_believed_before_it_is_opened(desk: KeyDesk):
    content = desk.path.read_bytes().replace(FIRST.credential_id.hex().encode(), b"ff" * 48)
    desk.path.write_bytes(content)
    code = refusal(lambda: desk.file.ways_in(desk.device_secrets))
    assert code is VaultProblem.KEYS_FOREIGN


def test_the_file_holds_no_secret_in_the_open(desk: KeyDesk):
    content = desk.path.read_bytes()
    first, second = FIRST.new(), SECOND.new()
    found = [
        secret
        for secret in (
            desk.keys.database_key,
            desk.keys.field_key,
            desk.device_secret,
            first.output,
            second.output,
            *desk.codes,
        )
        if secret.hex().encode() in content or secret in content
    ]
    assert found == []


def test_nothing_secret_shows_in_a_representation(desk: KeyDesk):
    shown = repr((FIRST.new(), desk.open(), FIRST.ask(()), desk.file.wrapping(desk.device_secrets)))
    assert FIRST.new().output.hex() not in shown
    assert repr(FIRST.new().output) not in shown
    assert repr(desk.device_secret) not in shown


@pytest.mark.parametrize(("salt", "output"), [(31, 32), (32, 31), (33, 32), (32, 64)])
def test_a_security_key_takes_and_gives_32_bytes(salt: int, output: int):
    with pytest.raises(ValueError, match="32 bytes"):
        NewSecurityKey(b"id", bytes(salt), bytes(output))


def test_what_is_written_is_read_as_it_was(desk: KeyDesk):
    assert written(parsed(desk.path.read_bytes())[0], desk.device_secret) == desk.path.read_bytes()
