"""Security keys through the real client of the fido2 library."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from fido2.client import ClientError, Fido2Client, WebAuthnClient
from fido2.ctap2.extensions import HmacSecretExtension

from core.foundation.errors import NatiqError
from core.identity import ctap
from core.identity.hid_keys import HidKeys, LinuxPorts
from core.identity.security_keys import Attempt, SecurityKeyProblem
from core.identity.windows_keys import WindowsKeys
from core.vault.keys import ListedKey
from tests.virtual_authenticator import VirtualKey, VirtualPorts

SALT, OTHER_SALT = bytes(range(32)), bytes(32)
STAFF_NUMBER = "1042"
PIN = "428571"

SECURITY_KEY = bytes.fromhex(
    "06d0f1 0901 a101 0920 1500 26ff00 7508 9540 8102 0921 1500 26ff00 7508 9540 9102 c0"
)
"""The report descriptor that the CTAP specification prints (section 11.2.8.1)."""
KEYBOARD = bytes.fromhex("0501 0906 a101 0507 19e0 29e7 1500 2501 7501 9508 8102 c0")


def keys_in(ports: VirtualPorts, patience_seconds: float = 20) -> HidKeys:
    return HidKeys(ports, os.urandom, patience_seconds)


def made(key: VirtualKey, known: tuple[bytes, ...] = (), pin: str | None = None) -> bytes:
    attempt = Attempt(ask_pin=lambda: pin)
    return keys_in(VirtualPorts(key)).make_credential(STAFF_NUMBER, known, attempt)


def answered(key: VirtualKey, credential_id: bytes, salt: bytes = SALT, pin: str | None = None):
    attempt = Attempt(ask_pin=lambda: pin)
    return keys_in(VirtualPorts(key)).answer([ListedKey(credential_id, salt)], attempt)


def failure(work) -> NatiqError:
    with pytest.raises(NatiqError) as error:
        work()
    return error.value


def in_hand(does: str) -> tuple[VirtualKey, bytes]:
    """A key that was added, and is then treated like this."""
    key = VirtualKey()
    credential_id = made(key)
    key.hand.does = does
    return key, credential_id


def test_a_key_gives_the_same_answer_to_the_same_question():
    key = VirtualKey()
    credential_id = made(key)
    assert answered(key, credential_id).output == answered(key, credential_id).output


def test_another_question_has_another_answer():
    key = VirtualKey()
    credential_id = made(key)
    first, second = answered(key, credential_id), answered(key, credential_id, OTHER_SALT)
    assert first.output != second.output


def test_an_answer_has_32_bytes():
    key = VirtualKey()
    assert len(answered(key, made(key)).output) == 32


@pytest.mark.parametrize("protocol", [1, 2])
def test_both_pin_protocols_carry_the_answer(protocol):
    key = VirtualKey(protocols=(protocol,))
    assert len(answered(key, made(key)).output) == 32


def test_two_keys_answer_the_same_salt_differently():
    one, other = VirtualKey(), VirtualKey()
    assert answered(one, made(one)).output != answered(other, made(other)).output


def test_a_pin_that_is_set_later_changes_no_answer():
    key = VirtualKey()
    credential_id = made(key)
    before = answered(key, credential_id).output
    key.pin = PIN
    assert answered(key, credential_id).output == before


def test_each_credential_is_asked_with_its_own_salt():
    key = VirtualKey()
    first, second = made(key), made(key)
    questions = [ListedKey(first, SALT), ListedKey(second, OTHER_SALT)]
    answer = keys_in(VirtualPorts(key)).answer(questions, Attempt())
    asked = {question.credential_id: question.salt for question in questions}
    alone = answered(key, answer.credential_id, asked[answer.credential_id])
    assert answer.output == alone.output


def test_only_the_key_that_knows_the_profile_is_asked_to_be_touched():
    ours, stranger = VirtualKey(), VirtualKey()
    credential_id = made(ours)
    ports = VirtualPorts(stranger, ours)
    keys_in(ports).answer([ListedKey(credential_id, SALT)], Attempt())
    assert (stranger.hand.asked, ours.hand.asked) == (0, 2)


def test_the_answer_tells_where_its_key_is_plugged_in():
    ours = VirtualKey()
    credential_id = made(ours)
    ports = VirtualPorts(VirtualKey())
    others = ports.present()
    ports.plug_in(ours)
    answer = keys_in(ports).answer([ListedKey(credential_id, SALT)], Attempt())
    assert answer.devices == ports.present() - others


def told_by(attempt_on: Callable[[Attempt], object]) -> list[str]:
    told: list[str] = []
    attempt_on(
        Attempt(touch_awaited=lambda: told.append("touch"), touched=lambda: told.append("touched"))
    )
    return told


def test_waiting_for_the_touch_and_its_end_are_told():
    key = VirtualKey()
    keys, credential_id = keys_in(VirtualPorts(key)), made(key)
    told = told_by(lambda attempt: keys.answer([ListedKey(credential_id, SALT)], attempt))
    assert told == ["touch", "touched"]


def test_without_a_key_plugged_in_this_is_said():
    error = failure(lambda: keys_in(VirtualPorts()).make_credential(STAFF_NUMBER, [], Attempt()))
    assert error.code is SecurityKeyProblem.NONE


def test_a_key_that_the_system_bars_is_told_from_none():
    ports = VirtualPorts(VirtualKey())
    ports.barred = True
    error = failure(lambda: keys_in(ports).make_credential(STAFF_NUMBER, [], Attempt()))
    assert error.code is SecurityKeyProblem.NO_ACCESS


def test_an_unknown_key_is_refused_without_a_touch():
    key = VirtualKey()
    error = failure(lambda: answered(key, bytes(48)))
    assert (error.code, key.hand.asked) == (SecurityKeyProblem.UNKNOWN_HERE, 0)


def test_a_key_without_hmac_secret_is_refused_without_a_touch():
    key = VirtualKey(secret=False)
    error = failure(lambda: made(key))
    assert (error.code, key.hand.asked) == (SecurityKeyProblem.LACKS_SECRET, 0)


def test_an_old_key_that_speaks_only_u2f_is_refused():
    error = failure(lambda: made(VirtualKey(speaks_ctap2=False)))
    assert error.code is SecurityKeyProblem.LACKS_SECRET


def test_a_key_that_was_added_already_is_not_added_twice():
    key = VirtualKey()
    known = made(key)
    assert failure(lambda: made(key, (known,))).code is SecurityKeyProblem.ALREADY_ADDED


def test_beside_a_key_that_was_added_the_new_one_is_found():
    old, new = VirtualKey(), VirtualKey()
    known = made(old)
    credential_id = keys_in(VirtualPorts(old, new)).make_credential(
        STAFF_NUMBER, [known], Attempt()
    )
    assert answered(new, credential_id).credential_id == credential_id


def test_of_two_new_keys_none_is_chosen_by_chance():
    ports = VirtualPorts(VirtualKey(), VirtualKey())
    error = failure(lambda: keys_in(ports).make_credential(STAFF_NUMBER, [], Attempt()))
    assert error.code is SecurityKeyProblem.SEVERAL


@pytest.mark.parametrize(
    ("does", "code"),
    [
        ("declines", SecurityKeyProblem.DECLINED),
        ("pulls", SecurityKeyProblem.REMOVED),
        ("sleeps", SecurityKeyProblem.TIMED_OUT),
    ],
)
def test_what_the_person_does_is_told(does, code):
    key, credential_id = in_hand(does)
    assert failure(lambda: answered(key, credential_id)).code is code


def test_a_key_that_nobody_touches_ends_the_attempt():
    key, credential_id = in_hand("waits")
    keys = keys_in(VirtualPorts(key), patience_seconds=0.1)
    error = failure(lambda: keys.answer([ListedKey(credential_id, SALT)], Attempt()))
    assert error.code is SecurityKeyProblem.TIMED_OUT


def test_an_attempt_can_be_given_up():
    key, credential_id = in_hand("waits")
    attempt = Attempt()
    threading.Timer(0.1, attempt.cancelled.set).start()
    error = failure(
        lambda: keys_in(VirtualPorts(key)).answer([ListedKey(credential_id, SALT)], attempt)
    )
    assert error.code is SecurityKeyProblem.CANCELLED


def test_an_attempt_that_was_given_up_before_wakes_no_key():
    key, attempt = VirtualKey(), Attempt()
    attempt.cancelled.set()
    keys = keys_in(VirtualPorts(key))
    error = failure(lambda: keys.make_credential(STAFF_NUMBER, [], attempt))
    assert (error.code, key.hand.asked) == (SecurityKeyProblem.CANCELLED, 0)


@pytest.mark.parametrize("does", ["touches", "declines", "pulls"])
def test_every_key_is_closed_again(does):
    key, credential_id = in_hand(does)
    opened = [key.opened]
    try:
        answered(key, credential_id)
    except NatiqError:
        opened.append(key.opened)
    assert set(opened) == {0}


def test_an_answer_that_makes_no_sense_is_refused():
    key = VirtualKey()
    key.garbles = True
    assert failure(lambda: made(key)).code is SecurityKeyProblem.FAILED


def strict_key() -> tuple[VirtualKey, bytes]:
    """A key that always wants its PIN, added with it."""
    key = VirtualKey(pin=PIN, always_uv=True)
    return key, made(key, pin=PIN)


def test_a_key_that_insists_on_its_pin_asks_for_it():
    key, credential_id = strict_key()
    assert len(answered(key, credential_id, pin=PIN).output) == 32


def test_a_pin_in_another_composition_is_the_same():
    key = VirtualKey(pin="caf\u00e9", always_uv=True)
    assert made(key, pin="cafe\u0301")


def test_without_the_pin_it_is_said_to_be_needed():
    key, credential_id = strict_key()
    assert failure(lambda: answered(key, credential_id)).code is SecurityKeyProblem.PIN_NEEDED


def test_a_wrong_pin_is_told_with_the_tries_that_are_left():
    key, credential_id = strict_key()
    error = failure(lambda: answered(key, credential_id, pin="1111"))
    assert (error.code, error.values) == (SecurityKeyProblem.PIN_WRONG, {"left": 7})


def wrong_pins(ports: VirtualPorts, credential_id: bytes, times: int) -> list[object]:
    keys, wrong = keys_in(ports), Attempt(ask_pin=lambda: "1111")
    questions = [ListedKey(credential_id, SALT)]
    return [failure(lambda: keys.answer(questions, wrong)).code for _ in range(times)]


def test_three_wrong_pins_in_a_row_pause_the_key():
    key, credential_id = strict_key()
    codes = wrong_pins(VirtualPorts(key), credential_id, 3)
    assert codes[1:] == [SecurityKeyProblem.PIN_WRONG, SecurityKeyProblem.PIN_PAUSED]


def test_a_paused_key_works_after_it_was_plugged_in_again():
    key, credential_id = strict_key()
    ports = VirtualPorts(key)
    wrong_pins(ports, credential_id, 3)
    ports.pull_out(key)
    ports.plug_in(key)
    right = Attempt(ask_pin=lambda: PIN)
    answer = keys_in(ports).answer([ListedKey(credential_id, SALT)], right)
    assert answer.credential_id == credential_id


def test_too_many_wrong_pins_block_the_key():
    key, credential_id = strict_key()
    codes = [failure(lambda: answered(key, credential_id, pin="1111")).code for _ in range(9)]
    assert codes[-1] is SecurityKeyProblem.PIN_BLOCKED


def test_a_key_that_insists_without_having_a_pin_is_explained():
    error = failure(lambda: made(VirtualKey(always_uv=True)))
    assert error.code is SecurityKeyProblem.PIN_NOT_SET


class WindowsSays(WebAuthnClient):
    """A client that fails as Windows' own does: with a number."""

    def __init__(self, number: int) -> None:
        self._number = number

    def make_credential(self, options, event=None):  # noqa: ARG002 - the library's signature
        raise self._failure()

    def get_assertion(self, options, event=None):  # noqa: ARG002 - the library's signature
        raise self._failure()

    def _failure(self) -> ClientError:
        error = OSError("Windows says no")
        # On other systems an OSError has no such member.
        error.winerror = self._number - 2**32  # pyright: ignore[reportAttributeAccessIssue]
        return ClientError.ERR.OTHER_ERROR(error)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (0x80090036, SecurityKeyProblem.DECLINED),
        (0x800704C7, SecurityKeyProblem.DECLINED),
        (0x8009000F, SecurityKeyProblem.ALREADY_ADDED),
        (0x80090011, SecurityKeyProblem.UNKNOWN_HERE),
        (0x80090029, SecurityKeyProblem.LACKS_SECRET),
        (0x800705B4, SecurityKeyProblem.TIMED_OUT),
        (0x80090035, SecurityKeyProblem.NONE),
        (0x80004005, SecurityKeyProblem.FAILED),
    ],
)
def test_the_numbers_of_windows_are_understood(number, code):
    keys = WindowsKeys(lambda: WindowsSays(number), frozenset, os.urandom)
    assert failure(lambda: keys.answer([ListedKey(b"x", SALT)], Attempt())).code is code


def test_what_was_given_up_on_windows_is_not_called_a_failure():
    keys, attempt = WindowsKeys(lambda: WindowsSays(0x800704C7), frozenset, os.urandom), Attempt()
    attempt.cancelled.set()
    error = failure(lambda: keys.answer([ListedKey(b"x", SALT)], attempt))
    assert error.code is SecurityKeyProblem.CANCELLED


def test_through_windows_a_key_gives_the_same_answer_as_over_the_cable():
    key = VirtualKey()
    client = Fido2Client(key, ctap.client_data(), extensions=[HmacSecretExtension()])
    keys = WindowsKeys(lambda: client, lambda: frozenset({"a", "b"}), os.urandom)
    credential_id = keys.make_credential(STAFF_NUMBER, [], Attempt())
    answer = keys.answer([ListedKey(credential_id, SALT)], Attempt())
    assert answer.output == answered(key, credential_id).output


def test_where_windows_does_not_say_which_key_it_was_all_are_named():
    key = VirtualKey()
    credential_id = made(key)
    client = Fido2Client(key, ctap.client_data(), extensions=[HmacSecretExtension()])
    keys = WindowsKeys(lambda: client, lambda: frozenset({"a", "b"}), os.urandom)
    assert keys.answer([ListedKey(credential_id, SALT)], Attempt()).devices == {"a", "b"}


@pytest.fixture
def hid_list(tmp_path: Path) -> Path:
    """The kernel's list of HID devices: a keyboard and a security key."""
    listed = tmp_path / "hidraw"
    listed.mkdir()
    for node, name, report in (
        ("hidraw0", "0003:046D:C31C.0001", KEYBOARD),
        ("hidraw1", "0003:1050:0407.0012", SECURITY_KEY),
    ):
        device = tmp_path / "devices" / name
        device.mkdir(parents=True)
        (device / "report_descriptor").write_bytes(report)
        (listed / node).mkdir()
        (listed / node / "device").symlink_to(device)
    return listed


def test_linux_tells_a_security_key_from_a_keyboard(hid_list: Path):
    assert LinuxPorts(hid_list).present() == {"0003:1050:0407.0012"}


def test_a_device_that_vanishes_while_it_is_looked_at_is_not_there(hid_list: Path, tmp_path: Path):
    (tmp_path / "devices" / "0003:1050:0407.0012" / "report_descriptor").unlink()
    assert LinuxPorts(hid_list).present() == frozenset()


def test_a_machine_without_such_devices_has_no_keys(tmp_path: Path):
    assert LinuxPorts(tmp_path / "none").present() == frozenset()


def test_a_key_that_is_gone_when_it_is_opened_was_removed(hid_list: Path, tmp_path: Path):
    keys = HidKeys(LinuxPorts(hid_list, tmp_path / "dev"), os.urandom)
    error = failure(lambda: keys.make_credential(STAFF_NUMBER, [], Attempt()))
    assert error.code is SecurityKeyProblem.REMOVED
