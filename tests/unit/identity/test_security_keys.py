"""Security keys as a second factor that takes part in the key of the profile."""

import os
from collections.abc import Callable, Iterator

import pytest

from core.audit.model import AuditAction
from core.delegation.practice import PracticeNames
from core.foundation.errors import NatiqError
from core.identity.hid_keys import HidKeys
from core.identity.key_register import LONGEST_NAME, KeyRegister
from core.identity.model import Employee, IdentityProblem
from core.identity.security_keys import Attempt, SecurityKeyProblem
from core.vault.keys import KeyFile, KeyOutput, ListedKey
from core.vault.model import SecretKind, VaultProblem
from core.workplace import Workplace
from tests.office import PASSPHRASE, code_at
from tests.security_key_desk import KEY_NAME, LIGHT, KeyDesk
from tests.virtual_authenticator import VirtualKey

EMPLOYEE = Employee("1001", "موظف مفوَّض")
PIN = "428571"
Keep = Callable[[Workplace], Workplace]


@pytest.fixture
def opened() -> Iterator[Keep]:
    """Closes what a test has opened."""
    workplaces: list[Workplace] = []

    def keep(workplace: Workplace) -> Workplace:
        workplaces.append(workplace)
        return workplace

    yield keep
    for workplace in workplaces:
        workplace.close()


@pytest.fixture
def desk(tmp_path) -> KeyDesk:
    return KeyDesk(tmp_path)


@pytest.fixture
def workplace(desk: KeyDesk, opened: Keep) -> Workplace:
    """The profile, just enrolled and open."""
    return opened(desk.enrol())


def refusal(work: Callable[[], object]) -> NatiqError:
    with pytest.raises(NatiqError) as error:
        work()
    return error.value


def test_passphrase_and_key_open_the_profile(desk, workplace, opened):
    workplace.vault.store("account", SecretKind.APP_PASSWORD, "abcd-efgh")
    desk.add(workplace, VirtualKey())
    workplace.close()
    again = opened(desk.sign_in_with_key())
    assert again.vault.read("account", SecretKind.APP_PASSWORD) == "abcd-efgh"


def test_the_authenticator_still_opens_it_beside_the_key(desk, workplace, opened):
    desk.add(workplace, VirtualKey())
    workplace.close()
    assert opened(desk.sign_in()).own_security_keys.all()[0].name == KEY_NAME


def test_a_key_that_was_not_added_opens_nothing(desk, workplace):
    key = VirtualKey()
    desk.add(workplace, key)
    workplace.close()
    desk.ports.pull_out(key)
    desk.ports.plug_in(VirtualKey())
    assert refusal(desk.sign_in_with_key).code is SecurityKeyProblem.UNKNOWN_HERE


def test_the_key_without_the_passphrase_opens_nothing(desk, workplace):
    desk.add(workplace, VirtualKey())
    workplace.close()
    error = refusal(lambda: desk.sign_in_with_key("كلمات أخرى لا علاقة لها"))
    assert error.code is VaultProblem.WRONG_PASSPHRASE


def test_a_key_that_answers_wrongly_opens_nothing(desk, workplace):
    key = VirtualKey()
    desk.add(workplace, key)
    workplace.close()
    key.forget_secrets()
    assert refusal(desk.sign_in_with_key).code is VaultProblem.WRONG_PASSPHRASE


def test_wrong_passphrases_beside_a_key_are_counted_like_any(desk, workplace):
    desk.add(workplace, VirtualKey())
    workplace.close()
    for _ in range(3):
        refusal(lambda: desk.sign_in_with_key("كلمات أخرى لا علاقة لها"))
    assert refusal(desk.sign_in_with_key).code is IdentityProblem.WAIT


def test_a_key_that_is_not_plugged_in_is_no_failed_passphrase(desk, workplace, opened):
    key = VirtualKey()
    desk.add(workplace, key)
    workplace.close()
    desk.ports.pull_out(key)
    codes = {refusal(desk.sign_in_with_key).code for _ in range(5)}
    desk.ports.plug_in(key)
    assert (codes, opened(desk.sign_in_with_key()).practice) == ({SecurityKeyProblem.NONE}, False)


def test_without_any_key_this_way_in_is_refused(desk, workplace):
    workplace.close()
    assert refusal(desk.sign_in_with_key).code is VaultProblem.SECURITY_KEY_UNKNOWN


def test_either_of_two_keys_opens_the_profile(desk, workplace, opened):
    keys = [VirtualKey(), VirtualKey()]
    for number, key in enumerate(keys):
        desk.add(workplace, key, f"مفتاح {number}")
        desk.ports.pull_out(key)
    workplace.close()
    names = []
    for key in keys:
        desk.ports.plug_in(key)
        again = opened(desk.sign_in_with_key())
        used = [one.name for one in again.own_security_keys.all() if one.last_used_at]
        names.append(len(used))
        again.close()
        desk.ports.pull_out(key)
    assert names == [1, 2]


def test_the_same_key_is_not_added_twice(desk, workplace):
    desk.add(workplace, VirtualKey())
    error = refusal(lambda: workplace.own_security_keys.add(PASSPHRASE, "آخر", Attempt()))
    assert error.code is SecurityKeyProblem.ALREADY_ADDED


def test_a_removed_key_opens_nothing(desk, workplace):
    key = desk.add(workplace, VirtualKey())
    workplace.own_security_keys.remove(key.credential_id)
    workplace.close()
    assert refusal(desk.sign_in_with_key).code is VaultProblem.SECURITY_KEY_UNKNOWN


def test_beside_a_removed_key_the_other_one_still_opens(desk, workplace, opened):
    first = VirtualKey()
    removed = desk.add(workplace, first, "الأول")
    desk.add(workplace, VirtualKey(), "الثاني")
    workplace.own_security_keys.remove(removed.credential_id)
    workplace.close()
    names = [key.name for key in opened(desk.sign_in_with_key()).own_security_keys.all()]
    assert names == ["الثاني"]


def test_a_key_that_always_wants_its_pin_opens_with_it(desk, workplace, opened):
    desk.add(workplace, VirtualKey(pin=PIN, always_uv=True), pin=PIN)
    workplace.close()
    assert refusal(desk.sign_in_with_key).code is SecurityKeyProblem.PIN_NEEDED
    assert opened(desk.sign_in_with_key(pin=PIN)).own_security_keys.came_in_at


def test_the_passphrase_is_checked_before_anybody_touches_the_key(desk, workplace):
    key = VirtualKey()
    desk.ports.plug_in(key)
    error = refusal(lambda: workplace.own_security_keys.add("خطأ", KEY_NAME, Attempt()))
    assert (error.code, key.hand.asked) == (VaultProblem.WRONG_PASSPHRASE, 0)


@pytest.mark.parametrize("act", ["add", "remove"])
def test_adding_and_removing_need_a_fresh_second_factor(desk, workplace, act):
    key = desk.add(workplace, VirtualKey())
    desk.let_time_pass(6)
    own = workplace.own_security_keys
    work = {
        "add": lambda: own.add(PASSPHRASE, "آخر", Attempt()),
        "remove": lambda: own.remove(key.credential_id),
    }[act]
    assert refusal(work).code is IdentityProblem.STEP_UP_NEEDED


def test_touching_the_key_is_a_fresh_second_factor(desk, workplace):
    key = desk.add(workplace, VirtualKey())
    desk.let_time_pass(6)
    workplace.step_up_with_security_key(Attempt())
    workplace.own_security_keys.remove(key.credential_id)
    assert workplace.own_security_keys.all() == ()


def test_a_key_that_answers_wrongly_is_no_fresh_second_factor(desk, workplace):
    key = VirtualKey()
    desk.add(workplace, key)
    desk.let_time_pass(6)
    key.forget_secrets()
    error = refusal(lambda: workplace.step_up_with_security_key(Attempt()))
    assert error.code is VaultProblem.SECURITY_KEY_UNKNOWN
    assert refusal(workplace.session.require_fresh).code is IdentityProblem.STEP_UP_NEEDED


def test_the_last_key_stays_where_there_is_no_authenticator(desk, workplace):
    key = desk.add(workplace, VirtualKey())
    workplace.own_sign_in.remove_authenticator()
    error = refusal(lambda: workplace.own_security_keys.remove(key.credential_id))
    assert error.code is VaultProblem.LAST_WAY_IN


def test_the_authenticator_stays_where_there_is_no_key(workplace):
    error = refusal(workplace.own_sign_in.remove_authenticator)
    assert error.code is VaultProblem.LAST_WAY_IN


@pytest.fixture
def keys_only(desk, workplace) -> KeyDesk:
    """The desk's key is the only second factor; the profile is locked, the key in a pocket."""
    desk.add(workplace, desk.key)
    workplace.own_sign_in.remove_authenticator()
    workplace.close()
    desk.ports.pull_out(desk.key)
    return desk


def test_the_key_alone_is_enough_beside_the_passphrase(keys_only, opened):
    keys_only.ports.plug_in(keys_only.key)
    assert not opened(keys_only.sign_in_with_key()).own_sign_in.own().authenticator


def test_without_the_authenticator_no_code_opens_the_profile(keys_only):
    assert refusal(keys_only.sign_in).code is VaultProblem.SECURITY_KEY_NEEDED


def open_with(desk: KeyDesk, change: Callable[[bytes], bytes]):
    """Open the key file with passphrase, device secret, and the key's answer changed so."""
    keys = HidKeys(desk.ports, os.urandom)

    def answer(listed: tuple[ListedKey, ...]) -> KeyOutput:
        given = keys.answer(listed, Attempt())
        return KeyOutput(given.credential_id, change(given.output))

    file = KeyFile(desk.paths.official / "keys.json", LIGHT)
    return file.open(PASSPHRASE, desk.device_secrets, answer)


def test_key_file_passphrase_and_device_secret_open_nothing_without_the_key(keys_only):
    file = KeyFile(keys_only.paths.official / "keys.json", LIGHT)
    error = refusal(lambda: file.open(PASSPHRASE, keys_only.device_secrets))
    assert error.code is VaultProblem.SECURITY_KEY_NEEDED


@pytest.mark.parametrize(
    "change",
    [
        lambda output: bytes([output[0] ^ 1]) + output[1:],
        lambda output: output[:-1] + bytes([output[-1] ^ 0x80]),
        lambda _output: bytes(32),
        lambda output: output[:16],
        lambda _output: b"",
    ],
)
def test_anything_but_the_key_s_own_answer_opens_nothing(keys_only, change):
    keys_only.ports.plug_in(keys_only.key)
    error = refusal(lambda: open_with(keys_only, change))
    assert error.code is VaultProblem.WRONG_PASSPHRASE


def test_the_key_s_own_answer_is_what_was_missing(keys_only):
    keys_only.ports.plug_in(keys_only.key)
    assert len(open_with(keys_only, lambda output: output).database_key) == 32


def test_a_change_of_passphrase_keeps_every_key(desk, workplace, opened):
    key = VirtualKey()
    desk.add(workplace, key)
    desk.ports.pull_out(key)
    new = "مركب أبيض ينتظر الريح عند الخور"
    workplace.change_passphrase(PASSPHRASE, new)
    workplace.close()
    desk.ports.plug_in(key)
    assert opened(desk.sign_in_with_key(new)).own_security_keys.all()[0].name == KEY_NAME


def test_a_reset_takes_the_key_in_the_authenticator_s_place(desk, opened):
    application = desk.start()
    pending = application.identity.begin_enrolment(EMPLOYEE, PASSPHRASE)
    pending.confirm(code_at(pending.seed_for_typing.replace(" ", ""), desk.clock))
    workplace = opened(application.finish_enrolment(pending))
    desk.add(workplace, VirtualKey())
    workplace.close()
    new = "مركب أبيض ينتظر الريح عند الخور"
    code = pending.recovery_codes[0]
    desk.start().reset_passphrase_with_security_key(code, Attempt(), new).close()
    assert opened(desk.sign_in_with_key(new)).employee == EMPLOYEE


def test_the_desk_knows_where_the_key_is_that_opened_it(desk, workplace, opened):
    desk.ports.plug_in(stranger := VirtualKey())
    others = desk.ports.present()
    desk.ports.pull_out(stranger)
    desk.add(workplace, VirtualKey())
    workplace.close()
    desk.ports.plug_in(stranger)
    came_in_at = opened(desk.sign_in_with_key()).own_security_keys.came_in_at
    assert len(came_in_at) == 1
    assert not came_in_at & others


def test_who_came_in_by_the_authenticator_came_in_by_no_key(desk, workplace, opened):
    desk.add(workplace, VirtualKey())
    workplace.close()
    assert opened(desk.sign_in()).own_security_keys.came_in_at == frozenset()


def test_keys_are_listed_with_name_and_dates(desk, workplace, opened):
    desk.add(workplace, VirtualKey())
    added_at = desk.clock.now()
    workplace.close()
    desk.let_time_pass(30)
    (key,) = opened(desk.sign_in_with_key()).own_security_keys.all()
    assert (key.name, key.added_at, key.last_used_at) == (KEY_NAME, added_at, desk.clock.now())


def test_a_key_gets_another_name(desk, workplace):
    key = desk.add(workplace, VirtualKey())
    workplace.own_security_keys.rename(key.credential_id, "  مفتاح   المكتب ")
    assert [one.name for one in workplace.own_security_keys.all()] == ["مفتاح المكتب"]


def test_a_key_may_keep_its_own_name(desk, workplace):
    key = desk.add(workplace, VirtualKey())
    workplace.own_security_keys.rename(key.credential_id, KEY_NAME)
    assert [one.name for one in workplace.own_security_keys.all()] == [KEY_NAME]


@pytest.mark.parametrize("name", ["", "   ", "a" * (LONGEST_NAME + 1), "a\u202eb", "a\x00b"])
def test_a_name_that_cannot_be_is_refused_before_a_touch(desk, workplace, name):
    key = VirtualKey()
    error = refusal(lambda: desk.add(workplace, key, name))
    assert (error.code, key.hand.asked) == (SecurityKeyProblem.NAME_INVALID, 0)


def test_two_keys_do_not_share_a_name(desk, workplace):
    first = VirtualKey()
    desk.add(workplace, first)
    error = refusal(lambda: desk.add(workplace, VirtualKey()))
    assert error.code is SecurityKeyProblem.NAME_TAKEN


def test_a_key_whose_name_was_never_written_down_is_listed_and_can_be_named(desk, workplace):
    """As where the program died between letting it in and writing its name."""
    key = desk.add(workplace, VirtualKey())
    KeyRegister(workplace.database, desk.clock).remove(key, lambda *_: None)
    before = [one.name for one in workplace.own_security_keys.all()]
    workplace.own_security_keys.rename(key.credential_id, "وجدته")
    after = [one.name for one in workplace.own_security_keys.all()]
    assert (before, after) == ([""], ["وجدته"])


def test_every_change_of_the_keys_stands_in_the_log(desk, workplace):
    own = workplace.own_security_keys
    key = desk.add(workplace, VirtualKey())
    own.rename(key.credential_id, "آخر")
    own.remove(key.credential_id)
    told = [(entry.action, dict(entry.detail)) for entry in workplace.audit.entries(limit=3)]
    assert told == [
        (AuditAction.SECURITY_KEY_REMOVED.value, {"security_key": "آخر"}),
        (AuditAction.SECURITY_KEY_RENAMED.value, {"security_key": KEY_NAME, "new_name": "آخر"}),
        (AuditAction.SECURITY_KEY_ADDED.value, {"security_key": KEY_NAME}),
    ]


@pytest.mark.parametrize("does", ["declines", "pulls", "sleeps"])
def test_an_addition_that_was_broken_off_leaves_no_key(desk, workplace, does):
    key = VirtualKey()
    key.hand.does = does
    refusal(lambda: desk.add(workplace, key))
    assert workplace.own_security_keys.all() == ()


def test_practice_has_no_keys(desk, opened):
    practice = opened(desk.start().open_practice(EMPLOYEE, PracticeNames("حساب التدريب")))
    error = refusal(lambda: desk.add(practice, VirtualKey()))
    assert error.code is IdentityProblem.NOT_IN_PRACTICE
