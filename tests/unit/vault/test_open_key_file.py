"""What can be changed about the ways in while the profile is open."""

import threading
from pathlib import Path

import pytest

from core.foundation.errors import NatiqError, Unavailable
from core.vault.hashing import Hardness
from core.vault.keys import KeyFile, NewSecurityKey, OpenKeys, WaysIn, code_digest
from core.vault.model import VaultProblem
from core.vault.open_key_file import OpenKeyFile
from core.vault.sealing import NotOpened
from core.vault.slots import MOST_SECURITY_KEYS
from tests.fakes import seeded_randomness
from tests.key_files import (
    FIRST,
    LIGHT,
    OTHER,
    PASSPHRASE,
    SECOND,
    STRANGER,
    KeyDesk,
    Token,
    full_desk,
)

HARDER = Hardness(memory_kib=128, passes=2, lanes=1)


@pytest.fixture
def desk(tmp_path: Path) -> KeyDesk:
    """Passphrase, two security keys, three recovery codes."""
    return full_desk(tmp_path / "keys.json")


@pytest.fixture
def plain(tmp_path: Path) -> KeyDesk:
    """Passphrase and three recovery codes."""
    return KeyDesk(tmp_path / "plain.json")


def refusal(action) -> object:
    with pytest.raises(NatiqError) as error:
        action()
    return error.value.code


def ways(desk: KeyDesk) -> WaysIn:
    return desk.file.ways_in(desk.device_secrets)


def test_after_a_change_the_new_passphrase_opens_the_same_keys(desk: KeyDesk):
    desk.inside().put_passphrase(OTHER, HARDER)
    assert desk.open(OTHER) == desk.keys


def test_after_a_change_the_old_passphrase_opens_nothing(desk: KeyDesk):
    desk.inside().put_passphrase(OTHER, HARDER)
    assert refusal(desk.open) is VaultProblem.WRONG_PASSPHRASE


@pytest.mark.parametrize("token", [FIRST, SECOND])
def test_a_change_needs_no_security_key_and_each_still_opens(desk: KeyDesk, token: Token):
    desk.inside().put_passphrase(OTHER, HARDER)
    assert desk.open(OTHER, token.ask) == desk.keys


@pytest.mark.parametrize("token", [FIRST, SECOND])
def test_after_a_change_a_security_key_wants_the_new_passphrase(desk: KeyDesk, token: Token):
    desk.inside().put_passphrase(OTHER, HARDER)
    assert refusal(lambda: desk.open(PASSPHRASE, token.ask)) is VaultProblem.WRONG_PASSPHRASE


def test_a_change_leaves_the_recovery_codes_as_they_are(desk: KeyDesk):
    desk.inside().put_passphrase(OTHER, HARDER)
    assert [desk.open_with_code(code) for code in desk.codes] == [desk.keys] * 3


def test_a_change_draws_another_salt_and_takes_the_hardness_given(desk: KeyDesk):
    before = desk.slots
    desk.inside().put_passphrase(OTHER, HARDER)
    assert desk.slots.salt != before.salt
    assert desk.slots.hardness == HARDER


def test_a_change_wraps_nothing_in_the_bytes_of_before(desk: KeyDesk):
    before = desk.slots
    desk.inside().put_passphrase(PASSPHRASE, LIGHT)
    again = {slot.wrapped for slot in desk.slots.security_keys} | {desk.slots.passphrase}
    assert not again & ({slot.wrapped for slot in before.security_keys} | {before.passphrase})


def test_no_change_may_ask_for_less_than_a_key_file_must(desk: KeyDesk):
    real = OpenKeyFile(KeyFile(desk.path), desk.device_secrets, desk.keys, seeded_randomness())
    assert refusal(lambda: real.put_passphrase(OTHER, LIGHT)) is VaultProblem.KEYS_DAMAGED


def test_where_every_opening_needs_a_key_a_change_keeps_it_so(desk: KeyDesk):
    inside = desk.inside()
    inside.remove_passphrase_slot()
    inside.put_passphrase(OTHER, HARDER)
    assert refusal(lambda: desk.open(OTHER)) is VaultProblem.SECURITY_KEY_NEEDED


def test_a_reset_takes_the_used_code_out_in_the_same_step(desk: KeyDesk):
    desk.inside().put_passphrase(OTHER, HARDER, code_digest(desk.codes[0]))
    with pytest.raises(NotOpened):
        desk.open_with_code(desk.codes[0])


def test_a_reset_leaves_the_other_codes(desk: KeyDesk):
    desk.inside().put_passphrase(OTHER, HARDER, code_digest(desk.codes[0]))
    assert [desk.open_with_code(code) for code in desk.codes[1:]] == [desk.keys] * 2


def test_the_passphrase_in_force_is_recognised(desk: KeyDesk):
    desk.inside().verify(PASSPHRASE)


def test_another_passphrase_is_not(desk: KeyDesk):
    assert refusal(lambda: desk.inside().verify(OTHER)) is VaultProblem.WRONG_PASSPHRASE


def test_where_there_is_no_passphrase_slot_it_is_checked_by_a_key_s(desk: KeyDesk):
    inside = desk.inside()
    inside.remove_passphrase_slot()
    inside.verify(PASSPHRASE)
    assert refusal(lambda: inside.verify(OTHER)) is VaultProblem.WRONG_PASSPHRASE


def test_an_added_key_opens(plain: KeyDesk):
    plain.inside().add_security_key(PASSPHRASE, FIRST.new())
    assert plain.open(ask_key=FIRST.ask) == plain.keys


def test_a_key_is_added_under_the_passphrase_in_force_only(plain: KeyDesk):
    inside = plain.inside()
    code = refusal(lambda: inside.add_security_key(OTHER, FIRST.new()))
    assert (code, ways(plain).security_keys) == (VaultProblem.WRONG_PASSPHRASE, ())


def test_another_key_is_added_where_every_opening_needs_one(desk: KeyDesk):
    inside = desk.inside()
    inside.remove_passphrase_slot()
    inside.add_security_key(PASSPHRASE, STRANGER.new())
    assert desk.open(ask_key=STRANGER.ask) == desk.keys


def test_a_key_is_not_added_twice(desk: KeyDesk):
    code = refusal(lambda: desk.inside().add_security_key(PASSPHRASE, FIRST.new()))
    assert code is VaultProblem.SECURITY_KEY_THERE


def test_there_is_an_end_to_how_many_keys_a_file_holds(plain: KeyDesk):
    inside = plain.inside()
    for number in range(MOST_SECURITY_KEYS):
        inside.add_security_key(PASSPHRASE, Token(10 + number).new())
    code = refusal(lambda: inside.add_security_key(PASSPHRASE, FIRST.new()))
    assert code is VaultProblem.TOO_MANY_SECURITY_KEYS


def test_the_longest_credentials_with_two_papers_of_codes_still_fit(plain: KeyDesk):
    inside = plain.inside()
    for number in range(MOST_SECURITY_KEYS):
        credential = bytes([number]) * 1023
        inside.add_security_key(PASSPHRASE, NewSecurityKey(credential, bytes(32), bytes(32)))
    inside.add_recovery_codes(bytes([number]) * 10 for number in range(20))
    assert plain.open() == plain.keys


def test_a_removed_key_opens_nothing(desk: KeyDesk):
    desk.inside().remove_security_key(FIRST.credential_id)
    assert refusal(lambda: desk.open(ask_key=FIRST.ask)) is VaultProblem.SECURITY_KEY_UNKNOWN


def test_what_was_not_added_cannot_be_removed(desk: KeyDesk):
    code = refusal(lambda: desk.inside().remove_security_key(STRANGER.credential_id))
    assert code is VaultProblem.SECURITY_KEY_UNKNOWN


def test_without_its_slot_the_passphrase_needs_a_key(desk: KeyDesk):
    desk.inside().remove_passphrase_slot()
    assert refusal(desk.open) is VaultProblem.SECURITY_KEY_NEEDED
    assert desk.open(ask_key=SECOND.ask) == desk.keys


def test_the_passphrase_slot_comes_back_by_the_passphrase(desk: KeyDesk):
    inside = desk.inside()
    inside.remove_passphrase_slot()
    inside.add_passphrase_slot(PASSPHRASE)
    assert desk.open() == desk.keys


def test_the_passphrase_slot_does_not_come_back_by_another(desk: KeyDesk):
    inside = desk.inside()
    inside.remove_passphrase_slot()
    assert refusal(lambda: inside.add_passphrase_slot(OTHER)) is VaultProblem.WRONG_PASSPHRASE


def test_the_passphrase_slot_stays_where_there_is_no_key(plain: KeyDesk):
    assert refusal(plain.inside().remove_passphrase_slot) is VaultProblem.LAST_WAY_IN
    assert plain.open() == plain.keys


def test_the_last_key_stays_where_there_is_no_passphrase_slot(desk: KeyDesk):
    inside = desk.inside()
    inside.remove_passphrase_slot()
    inside.remove_security_key(FIRST.credential_id)
    code = refusal(lambda: inside.remove_security_key(SECOND.credential_id))
    assert (code, desk.open(ask_key=SECOND.ask)) == (VaultProblem.LAST_WAY_IN, desk.keys)


def test_what_a_key_has_answered_is_recognised(desk: KeyDesk):
    new = FIRST.new()
    desk.inside().recognise(new.credential_id, new.output)


def test_what_it_has_not_answered_is_not(desk: KeyDesk):
    inside, stranger = desk.inside(), STRANGER.new()
    for credential_id, output in (
        (FIRST.credential_id, SECOND.new().output),
        (FIRST.credential_id, b""),
        (stranger.credential_id, stranger.output),
    ):
        code = refusal(lambda c=credential_id, o=output: inside.recognise(c, o))
        assert code is VaultProblem.SECURITY_KEY_UNKNOWN


def test_a_key_is_recognised_also_after_a_change_of_the_passphrase(desk: KeyDesk):
    inside, new = desk.inside(), FIRST.new()
    inside.put_passphrase(OTHER, LIGHT)
    inside.recognise(new.credential_id, new.output)


def test_added_codes_open_beside_the_old_ones(desk: KeyDesk):
    fresh = b"a new code"
    desk.inside().add_recovery_codes([fresh])
    opened = [desk.open_with_code(code) for code in (fresh, *desk.codes)]
    assert opened == [desk.keys] * 4


def test_a_code_that_is_there_is_not_added_again(desk: KeyDesk):
    desk.inside().add_recovery_codes(desk.codes)
    assert ways(desk).recovery_codes == 3


def test_codes_that_are_not_retained_open_nothing(desk: KeyDesk):
    desk.inside().retain_recovery_codes([code_digest(desk.codes[2])])
    for code in desk.codes[:2]:
        with pytest.raises(NotOpened):
            desk.open_with_code(code)
    assert desk.open_with_code(desk.codes[2]) == desk.keys


def test_where_every_code_is_retained_nothing_is_written(desk: KeyDesk):
    before = desk.path.stat().st_mtime_ns, desk.path.stat().st_ino
    desk.inside().retain_recovery_codes([code_digest(code) for code in desk.codes])
    assert (desk.path.stat().st_mtime_ns, desk.path.stat().st_ino) == before


def test_it_tells_which_codes_it_lets_in(desk: KeyDesk):
    known, unknown = code_digest(desk.codes[0]), code_digest(b"0123456789")
    assert desk.inside().compare([known, unknown])[1] == {known}


def test_after_the_lock_nothing_can_be_changed(desk: KeyDesk):
    inside = desk.inside()
    inside.close()
    before = desk.path.read_bytes()
    for change in (
        inside.ways_in,
        inside.remove_passphrase_slot,
        lambda: inside.verify(PASSPHRASE),
        lambda: inside.put_passphrase(OTHER, LIGHT),
        lambda: inside.add_security_key(PASSPHRASE, STRANGER.new()),
        lambda: inside.remove_security_key(FIRST.credential_id),
        lambda: inside.add_recovery_codes([bytes(10)]),
        lambda: inside.retain_recovery_codes([]),
    ):
        assert refusal(change) is VaultProblem.LOCKED
    assert desk.path.read_bytes() == before


def test_locking_twice_does_nothing(desk: KeyDesk):
    inside = desk.inside()
    inside.close()
    inside.close()
    assert refusal(inside.ways_in) is VaultProblem.LOCKED


def test_changes_at_the_same_time_lose_nothing_of_each_other(plain: KeyDesk):
    inside = plain.inside()
    tokens = [Token(20 + number) for number in range(6)]
    threads = [
        threading.Thread(target=inside.add_security_key, args=(PASSPHRASE, token.new()))
        for token in tokens
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {one.credential_id for one in ways(plain).security_keys} == {
        token.credential_id for token in tokens
    }


def test_a_change_that_cannot_be_written_leaves_the_old_passphrase(desk: KeyDesk):
    # Where the new file would be begun lies a folder.
    desk.path.with_name(desk.path.name + ".new").mkdir()
    with pytest.raises(Unavailable):
        desk.inside().put_passphrase(OTHER, LIGHT)
    assert desk.open() == desk.keys


def test_keys_that_are_not_the_file_s_own_change_no_passphrase(desk: KeyDesk):
    other = OpenKeys(bytes(32), bytes(32))
    stranger = OpenKeyFile(desk.file, desk.device_secrets, other, seeded_randomness())
    before = desk.path.read_bytes()
    assert refusal(lambda: stranger.put_passphrase(OTHER, LIGHT)) is VaultProblem.KEYS_FOREIGN
    assert desk.path.read_bytes() == before
