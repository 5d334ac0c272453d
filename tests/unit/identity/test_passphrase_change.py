"""The passphrase changed at an open desk, and reset by somebody who has forgotten it."""

import pytest

from core.foundation.errors import NatiqError, Refused
from core.identity.model import IdentityProblem
from core.identity.passphrase import PassphrasePolicy
from core.vault.model import SecretKind, VaultProblem
from tests.key_files import FIRST, STRANGER

NEW = "ليمون دفتر سحابة مفتاح"
WEAK = "كلمة السر ١٢٣٤٥٦"


class GivenUp(Exception):
    """What a task raises that was cancelled."""


def nobody(_database, _employee):
    """Writes nothing down."""


def refusal(action) -> object:
    with pytest.raises(NatiqError) as error:
        action()
    return error.value.code


def sign_in(desk, passphrase=None):
    desk.wait()
    return desk.identity.sign_in(passphrase or desk.passphrase, desk.code())


@pytest.fixture
def opened(desk):
    opened = sign_in(desk)
    yield opened
    opened.close()


def change(opened, desk, new=NEW, old=None, begun=lambda: None):
    opened.factors.change_passphrase(old or desk.passphrase, new, begun)


def reset(desk, code=None, recovery_code=None, new=NEW, begun=nobody):
    desk.wait()
    return desk.identity.reset_passphrase(
        recovery_code or desk.recovery_codes[0], code or desk.code(), new, begun
    )


def old_opens(desk) -> bool:
    try:
        sign_in(desk).close()
    except Refused:
        return False
    return True


def test_the_new_passphrase_opens_the_same_profile(opened, desk):
    opened.vault.store("account", SecretKind.APP_PASSWORD, "abcd-efgh")
    change(opened, desk)
    opened.close()
    again = sign_in(desk, NEW)
    assert again.vault.read("account", SecretKind.APP_PASSWORD) == "abcd-efgh"
    again.close()


def test_the_old_passphrase_opens_nothing_any_more(opened, desk):
    change(opened, desk)
    opened.close()
    assert not old_opens(desk)


def test_the_session_goes_on(opened, desk):
    change(opened, desk)
    opened.session.require_active()
    opened.vault.store("account", SecretKind.APP_PASSWORD, "abcd-efgh")


def test_it_can_be_changed_again(opened, desk):
    change(opened, desk)
    change(opened, desk, desk.passphrase, NEW)
    opened.close()
    assert old_opens(desk)


def test_without_the_old_passphrase_nothing_is_changed(opened, desk):
    code = refusal(lambda: change(opened, desk, old="بحر قمر ليل باب"))
    opened.close()
    assert (code, old_opens(desk)) == (VaultProblem.WRONG_PASSPHRASE, True)


def test_guessing_the_old_one_waits_as_at_the_door(opened, desk):
    for _ in range(3):
        refusal(lambda: change(opened, desk, old="بحر قمر ليل باب"))
    assert refusal(lambda: change(opened, desk)) is IdentityProblem.WAIT


def test_a_weak_passphrase_is_refused(opened, desk):
    assert refusal(lambda: change(opened, desk, WEAK)) is IdentityProblem.PASSPHRASE_TOO_WEAK


def test_the_employee_s_name_counts_for_nothing_here_either(opened, desk):
    own = f"{desk.employee.name} {desk.employee.staff_number} {desk.employee.name}"
    assert refusal(lambda: change(opened, desk, own)) is IdentityProblem.PASSPHRASE_TOO_WEAK


def test_the_passphrase_in_force_is_no_new_one(opened, desk):
    same = desk.passphrase.replace(" ", "\u00a0")
    assert refusal(lambda: change(opened, desk, same)) is IdentityProblem.PASSPHRASE_UNCHANGED


def test_it_needs_a_second_factor_that_was_shown_a_short_while_ago(opened, desk):
    desk.wait(301)
    assert refusal(lambda: change(opened, desk)) is IdentityProblem.STEP_UP_NEEDED
    opened.factors.step_up(desk.code())
    change(opened, desk)


def test_after_the_lock_nothing_is_changed(opened, desk):
    opened.close()
    code = refusal(lambda: change(opened, desk))
    assert (code, old_opens(desk)) == (IdentityProblem.LOCKED, True)


def test_practice_has_no_passphrase_to_change(new_desk):
    opened = new_desk.identity.open_practice(new_desk.employee)
    code = refusal(lambda: change(opened, new_desk, old=""))
    opened.close()
    assert code is IdentityProblem.NOT_IN_PRACTICE


def test_whoever_writes_it_down_is_told_before_anything_is_changed(opened, desk):
    before = (desk.folder / "keys.json").read_bytes()
    seen = []
    change(opened, desk, begun=lambda: seen.append((desk.folder / "keys.json").read_bytes()))
    assert seen == [before]


def test_where_it_cannot_be_written_down_it_is_not_done(opened, desk):
    def full():
        raise GivenUp

    with pytest.raises(GivenUp):
        change(opened, desk, begun=full)
    opened.close()
    assert old_opens(desk)


def test_given_up_on_the_way_it_changes_nothing(desk):
    def give_up(_progress):
        raise GivenUp

    opened = sign_in(desk)
    with pytest.raises(GivenUp):
        opened.factors.change_passphrase(desk.passphrase, NEW, lambda: None, give_up)
    opened.close()
    assert old_opens(desk)


def test_a_lock_in_the_middle_of_a_change_leaves_the_old_passphrase(opened, desk):
    code = refusal(lambda: change(opened, desk, begun=opened.close))
    assert (code, old_opens(desk)) == (VaultProblem.LOCKED, True)


def test_a_recovery_code_and_a_code_set_another_passphrase(desk):
    reset(desk).close()
    assert not old_opens(desk)
    sign_in(desk, NEW).close()


def test_a_reset_opens_the_profile(desk):
    opened = reset(desk)
    assert opened.employee == desk.employee
    opened.session.require_fresh()
    assert opened.recovery_codes_left == 9
    opened.close()


def test_the_code_of_a_reset_is_used_up(desk):
    reset(desk).close()
    assert refusal(lambda: reset(desk)) is IdentityProblem.WRONG_RECOVERY_CODE
    desk.wait()
    code = desk.recovery_codes[0]
    by_code = desk.identity.sign_in_with_recovery_code
    assert refusal(lambda: by_code(NEW, code)) is IdentityProblem.RECOVERY_CODE_USED


def test_a_code_that_signed_in_resets_nothing(desk):
    code = desk.recovery_codes[3]
    desk.identity.sign_in_with_recovery_code(desk.passphrase, code).close()
    refused = refusal(lambda: reset(desk, recovery_code=code))
    assert (refused, old_opens(desk)) == (IdentityProblem.WRONG_RECOVERY_CODE, True)


def test_every_code_resets(desk):
    for number, code in enumerate(desk.recovery_codes):
        desk.wait()
        opened = reset(desk, recovery_code=code, new=f"{NEW} {number}")
        assert opened.recovery_codes_left == 9 - number
        opened.close()


def test_a_recovery_code_without_the_second_factor_resets_nothing(desk):
    code = refusal(lambda: reset(desk, desk.wrong_code()))
    assert (code, old_opens(desk)) == (IdentityProblem.WRONG_CODE, True)


def test_a_reset_that_failed_leaves_the_recovery_code(desk):
    refusal(lambda: reset(desk, desk.wrong_code()))
    reset(desk).close()


def test_the_second_factor_without_a_recovery_code_resets_nothing(desk):
    wrong = "AAAA-BBBB-CCCC-DDDD"
    code = refusal(lambda: reset(desk, recovery_code=wrong))
    assert (code, old_opens(desk)) == (IdentityProblem.WRONG_RECOVERY_CODE, True)


@pytest.mark.parametrize("typed", ["", "AAAA", "9999-9999-9999-9999", "ا" * 16])
def test_what_cannot_be_a_recovery_code_resets_nothing(desk, typed):
    code = refusal(lambda: desk.identity.reset_passphrase(typed, desk.code(), NEW, nobody))
    assert code is IdentityProblem.WRONG_RECOVERY_CODE


def test_guessing_recovery_codes_waits_at_the_door(desk):
    for _ in range(3):
        refusal(lambda: desk.identity.reset_passphrase("AAAA", desk.code(), NEW, nobody))
    refused = refusal(
        lambda: desk.identity.reset_passphrase(desk.recovery_codes[0], desk.code(), NEW, nobody)
    )
    assert refused is IdentityProblem.WAIT
    assert refusal(lambda: desk.identity.sign_in("x", desk.code())) is IdentityProblem.WAIT


def test_guessing_the_second_factor_of_a_reset_waits(desk):
    for _ in range(3):
        refusal(lambda: reset(desk, desk.wrong_code()))
    refusal(lambda: desk.identity.reset_passphrase(desk.recovery_codes[0], "1", NEW, nobody))
    wrong = desk.wrong_code()
    codes = {
        refusal(lambda: desk.identity.reset_passphrase(desk.recovery_codes[0], wrong, NEW, nobody))
        for _ in range(2)
    }
    assert IdentityProblem.WAIT in codes


def test_a_weak_passphrase_resets_nothing_and_uses_nothing_up(desk):
    code = refusal(lambda: reset(desk, new=WEAK))
    assert code is IdentityProblem.PASSPHRASE_TOO_WEAK
    desk.identity.reset_passphrase(desk.recovery_codes[0], desk.code(), NEW, nobody).close()


def test_a_reset_is_told_to_whoever_writes_it_down_before_it_is_done(desk):
    before = (desk.folder / "keys.json").read_bytes()
    seen = []

    def begun(database, employee):
        with database.read():
            seen.append((employee, (desk.folder / "keys.json").read_bytes()))

    reset(desk, begun=begun).close()
    assert seen == [(desk.employee, before)]


def test_a_security_key_stands_in_for_the_authenticator_at_a_reset(opened, desk):
    opened.factors.add_security_key(desk.passphrase, FIRST.new())
    opened.close()
    by_key = desk.identity.reset_passphrase_with_security_key
    by_key(desk.recovery_codes[0], FIRST.ask, NEW, nobody).close()
    desk.identity.sign_in_with_security_key(NEW, FIRST.ask).close()


def test_a_strange_security_key_resets_nothing(opened, desk):
    opened.factors.add_security_key(desk.passphrase, FIRST.new())
    opened.close()
    by_key = desk.identity.reset_passphrase_with_security_key
    code = refusal(lambda: by_key(desk.recovery_codes[0], STRANGER.ask, NEW, nobody))
    assert (code, old_opens(desk)) == (VaultProblem.SECURITY_KEY_UNKNOWN, True)


def test_where_nobody_is_enrolled_nothing_can_be_reset(new_desk):
    code = refusal(
        lambda: new_desk.identity.reset_passphrase("AAAA-BBBB-CCCC-DDDD", "123456", NEW, nobody)
    )
    assert code is IdentityProblem.NOT_ENROLLED


def test_on_another_machine_a_recovery_code_resets_nothing(desk):
    desk.device_secrets.kept.clear()
    assert refusal(lambda: reset(desk)) is VaultProblem.DEVICE_SECRET_MISSING


def test_the_longer_minimum_of_it_counts_at_a_change(desk, policy):
    desk.policy = PassphrasePolicy(policy._words_folder, 40)  # noqa: SLF001 - the same words
    opened = sign_in(desk)
    assert refusal(lambda: change(opened, desk)) is IdentityProblem.PASSPHRASE_TOO_WEAK
    change(opened, desk, f"{NEW} نخلة قارب منارة رمال")
    opened.close()
