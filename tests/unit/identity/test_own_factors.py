"""Second factors changed at an open desk: one always remains, and it is what was shown."""

import pytest

from core.foundation.errors import NatiqError
from core.identity import store
from core.identity.model import IdentityProblem
from core.vault.model import VaultProblem
from tests.key_files import FIRST, SECOND, STRANGER


class PowerCutError(Exception):
    """The program dies here."""


def unwritten(_connection):
    """Writes nothing down."""


def refusal(action) -> object:
    with pytest.raises(NatiqError) as error:
        action()
    return error.value.code


def sign_in(desk):
    desk.wait()
    return desk.identity.sign_in(desk.passphrase, desk.code())


def sign_in_with_key(desk, token=FIRST):
    return desk.identity.sign_in_with_security_key(desk.passphrase, token.ask)


@pytest.fixture
def opened(desk):
    opened = sign_in(desk)
    yield opened
    opened.close()


@pytest.fixture
def keyed(opened, desk):
    """With a security key beside the authenticator."""
    opened.factors.add_security_key(desk.passphrase, FIRST.new())
    return opened


@pytest.fixture
def key_only(keyed):
    """Without the authenticator."""
    keyed.factors.remove_authenticator(unwritten)
    return keyed


def renew(opened):
    pending = opened.factors.draw_recovery_codes()
    opened.factors.put_recovery_codes(pending, unwritten)
    return pending.codes


def replace_authenticator(opened, desk, passphrase=""):
    """Another telephone; the desk's employee has it in hand from then on."""
    pending = opened.factors.begin_authenticator()
    desk.seed = pending.seed
    pending.confirm(desk.code())
    opened.factors.put_authenticator(pending, unwritten, passphrase)


def test_it_tells_what_lets_the_employee_in(keyed):
    own = keyed.factors.own()
    ids = [one.credential_id for one in own.security_keys]
    assert (own.authenticator, ids, own.recovery_codes_left) == (True, [FIRST.credential_id], 10)


def test_practice_has_nothing_of_the_kind(new_desk):
    opened = new_desk.identity.open_practice(new_desk.employee)
    own = opened.factors.own()
    assert (own.authenticator, own.security_keys, own.recovery_codes_left) == (False, (), 0)
    assert refusal(opened.factors.draw_recovery_codes) is IdentityProblem.NOT_IN_PRACTICE
    opened.close()


def test_new_recovery_codes_sign_in(opened, desk):
    codes = renew(opened)
    opened.close()
    desk.identity.sign_in_with_recovery_code(desk.passphrase, codes[4]).close()


def test_new_recovery_codes_reset(opened, desk):
    codes = renew(opened)
    opened.close()
    desk.wait()
    new = "ليمون دفتر سحابة مفتاح"
    desk.identity.reset_passphrase(codes[0], desk.code(), new, lambda *_: None).close()


def test_the_old_codes_are_void_then(opened, desk):
    renew(opened)
    opened.close()
    desk.wait()
    old = desk.recovery_codes[0]
    by_code = desk.identity.sign_in_with_recovery_code
    assert refusal(lambda: by_code(desk.passphrase, old)) is IdentityProblem.WRONG_RECOVERY_CODE
    by_reset = desk.identity.reset_passphrase
    code = refusal(lambda: by_reset(old, desk.code(), "x" * 20, lambda *_: None))
    assert code is IdentityProblem.WRONG_RECOVERY_CODE


def test_codes_that_were_only_drawn_change_nothing(opened, desk):
    pending = opened.factors.draw_recovery_codes()
    opened.close()
    by_code = desk.identity.sign_in_with_recovery_code
    refused = refusal(lambda: by_code(desk.passphrase, pending.codes[0]))
    assert refused is IdentityProblem.WRONG_RECOVERY_CODE
    by_code(desk.passphrase, desk.recovery_codes[0]).close()


def test_drawn_codes_do_not_show_in_a_representation(opened):
    pending = opened.factors.draw_recovery_codes()
    assert pending.codes[0] not in repr(pending)


def test_ten_new_codes_are_left_whatever_was_used(opened, desk):
    opened.close()
    again = desk.identity.sign_in_with_recovery_code(desk.passphrase, desk.recovery_codes[0])
    renew(again)
    assert again.factors.own().recovery_codes_left == 10
    again.close()


def test_putting_the_same_codes_twice_changes_nothing(opened):
    pending = opened.factors.draw_recovery_codes()
    for _ in range(2):
        opened.factors.put_recovery_codes(pending, unwritten)
    assert opened.factors.own().recovery_codes_left == 10


def test_another_authenticator_signs_in(opened, desk):
    replace_authenticator(opened, desk)
    opened.close()
    sign_in(desk).close()


def test_the_old_authenticator_does_not_then(opened, desk):
    old = desk.seed
    replace_authenticator(opened, desk)
    opened.close()
    desk.seed = old
    assert refusal(lambda: sign_in(desk)) is IdentityProblem.WRONG_CODE


def test_the_code_that_confirmed_another_authenticator_is_used_up(opened, desk):
    replace_authenticator(opened, desk)
    opened.close()
    code = refusal(lambda: desk.identity.sign_in(desk.passphrase, desk.code()))
    assert code is IdentityProblem.CODE_REPLAYED


def test_an_authenticator_counts_only_once_it_was_confirmed(opened, desk):
    pending = opened.factors.begin_authenticator()
    code = refusal(lambda: opened.factors.put_authenticator(pending, unwritten))
    opened.close()
    assert code is IdentityProblem.NOT_CONFIRMED
    sign_in(desk).close()


def test_who_lost_the_telephone_enrols_another_by_a_recovery_code(desk):
    opened = desk.identity.sign_in_with_recovery_code(desk.passphrase, desk.recovery_codes[0])
    replace_authenticator(opened, desk)
    opened.close()
    sign_in(desk).close()


def test_a_drawn_authenticator_does_not_show_its_seed(opened):
    assert repr(opened.factors.begin_authenticator()) == "PendingAuthenticator(confirmed=False)"


def test_the_only_second_factor_cannot_be_removed(opened, desk):
    code = refusal(lambda: opened.factors.remove_authenticator(unwritten))
    opened.close()
    assert code is VaultProblem.LAST_WAY_IN
    sign_in(desk).close()


def test_beside_a_security_key_the_authenticator_can_be_removed(key_only, desk):
    assert not key_only.factors.own().authenticator
    key_only.close()
    assert refusal(lambda: sign_in(desk)) is VaultProblem.SECURITY_KEY_NEEDED
    sign_in_with_key(desk).close()


def test_the_seed_of_a_removed_authenticator_does_not_stay(key_only):
    with key_only.database.read() as connection:
        factor = store.second_factor_of(connection)
    assert factor is not None
    assert factor.sealed_seed == b""


def test_a_removed_authenticator_steps_nobody_up(key_only, desk):
    desk.wait(360)
    code = refusal(lambda: key_only.factors.step_up(desk.code()))
    assert code is IdentityProblem.NO_AUTHENTICATOR


def test_then_the_last_security_key_cannot_be_removed(key_only):
    code = refusal(lambda: key_only.factors.remove_security_key(FIRST.credential_id))
    assert code is VaultProblem.LAST_WAY_IN


def test_of_two_security_keys_one_can_be_removed(key_only, desk):
    key_only.factors.add_security_key(desk.passphrase, SECOND.new())
    key_only.factors.remove_security_key(FIRST.credential_id)
    key_only.close()
    assert refusal(lambda: sign_in_with_key(desk)) is VaultProblem.SECURITY_KEY_UNKNOWN
    sign_in_with_key(desk, SECOND).close()


def test_an_authenticator_comes_back_by_the_passphrase(key_only, desk):
    replace_authenticator(key_only, desk, desk.passphrase)
    key_only.close()
    sign_in(desk).close()


def test_an_authenticator_does_not_come_back_by_another_passphrase(key_only, desk):
    code = refusal(lambda: replace_authenticator(key_only, desk, "بحر قمر ليل باب"))
    key_only.close()
    assert code is VaultProblem.WRONG_PASSPHRASE
    assert refusal(lambda: sign_in(desk)) is VaultProblem.SECURITY_KEY_NEEDED


def test_who_lost_the_only_key_comes_in_by_passphrase_and_recovery_code(key_only, desk):
    key_only.close()
    by_code = desk.identity.sign_in_with_recovery_code
    opened = by_code(desk.passphrase, desk.recovery_codes[0])
    assert opened.recovery_codes_left == 9
    opened.close()


@pytest.mark.parametrize("passphrase", ["", "بحر قمر ليل باب"])
def test_a_recovery_code_alone_does_not_let_in_there_either(key_only, desk, passphrase):
    key_only.close()
    by_code = desk.identity.sign_in_with_recovery_code
    code = refusal(lambda: by_code(passphrase, desk.recovery_codes[0]))
    assert code is VaultProblem.WRONG_PASSPHRASE
    by_code(desk.passphrase, desk.recovery_codes[0]).close()


def test_a_security_key_signs_in_without_a_code(keyed, desk):
    keyed.close()
    opened = sign_in_with_key(desk)
    opened.session.require_fresh()
    opened.close()


def test_a_security_key_with_a_wrong_passphrase_waits_as_without(keyed, desk):
    keyed.close()
    by_key = desk.identity.sign_in_with_security_key
    codes = [refusal(lambda: by_key("خطأ", FIRST.ask)) for _ in range(4)]
    assert codes == [VaultProblem.WRONG_PASSPHRASE] * 3 + [IdentityProblem.WAIT]


def test_a_strange_key_counts_as_no_failure(keyed, desk):
    keyed.close()
    codes = {refusal(lambda: sign_in_with_key(desk, STRANGER)) for _ in range(5)}
    assert codes == {VaultProblem.SECURITY_KEY_UNKNOWN}
    sign_in_with_key(desk).close()


@pytest.mark.usefixtures("keyed")
def test_before_the_sign_in_it_can_be_asked_what_opens(desk):
    ways = desk.identity.ways_in()
    ids = [one.credential_id for one in ways.security_keys]
    assert (ways.passphrase, ids, ways.recovery_codes) == (True, [FIRST.credential_id], 10)


@pytest.mark.parametrize(
    "change",
    [
        lambda factors: factors.draw_recovery_codes(),
        lambda factors: factors.begin_authenticator(),
        lambda factors: factors.remove_authenticator(unwritten),
        lambda factors: factors.check_passphrase(""),
        lambda factors: factors.add_security_key("", SECOND.new()),
        lambda factors: factors.remove_security_key(FIRST.credential_id),
    ],
)
def test_whatever_changes_a_factor_needs_one_that_was_shown_a_short_while_ago(keyed, desk, change):
    desk.wait(301)
    assert refusal(lambda: change(keyed.factors)) is IdentityProblem.STEP_UP_NEEDED


def test_each_change_stands_in_the_log_or_is_not_made(keyed, desk):
    def full(_connection):
        raise PowerCutError

    factors = keyed.factors
    pending_codes, pending = factors.draw_recovery_codes(), factors.begin_authenticator()
    old, desk.seed = desk.seed, pending.seed
    pending.confirm(desk.code())
    desk.seed = old
    for change in (
        lambda: factors.put_recovery_codes(pending_codes, full),
        lambda: factors.put_authenticator(pending, full),
        lambda: factors.remove_authenticator(full),
    ):
        with pytest.raises(PowerCutError):
            change()
    keyed.close()
    opened = sign_in(desk)
    assert opened.factors.own().recovery_codes_left == 10
    opened.close()
    desk.identity.sign_in_with_recovery_code(desk.passphrase, desk.recovery_codes[0]).close()


def died(opened, monkeypatch, step, change):
    """The program dies in ``change`` where ``step`` of the key file would have come."""

    def die(*_arguments):
        raise PowerCutError

    with monkeypatch.context() as patch:
        patch.setattr(f"core.vault.open_key_file.OpenKeyFile.{step}", die)
        with pytest.raises(PowerCutError):
            change()
    opened.close()


def test_a_renewal_cut_short_after_its_commit_leaves_the_new_codes_alone(opened, desk, monkeypatch):
    pending = opened.factors.draw_recovery_codes()
    put = opened.factors.put_recovery_codes
    died(opened, monkeypatch, "retain_recovery_codes", lambda: put(pending, unwritten))
    sign_in(desk).close()
    assert desk.identity.ways_in().recovery_codes == 10
    desk.identity.sign_in_with_recovery_code(desk.passphrase, pending.codes[0]).close()


def test_a_renewal_cut_short_before_its_commit_leaves_the_old_codes_alone(opened, desk):
    def die(_connection):
        raise PowerCutError

    pending = opened.factors.draw_recovery_codes()
    with pytest.raises(PowerCutError):
        opened.factors.put_recovery_codes(pending, die)
    assert desk.identity.ways_in().recovery_codes == 20
    opened.close()
    sign_in(desk).close()
    assert desk.identity.ways_in().recovery_codes == 10
    desk.identity.sign_in_with_recovery_code(desk.passphrase, desk.recovery_codes[0]).close()


def test_a_removal_cut_short_is_finished_at_the_next_opening(keyed, desk, monkeypatch):
    remove = keyed.factors.remove_authenticator
    died(keyed, monkeypatch, "remove_passphrase_slot", lambda: remove(unwritten))
    assert desk.identity.ways_in().passphrase
    sign_in_with_key(desk).close()
    assert not desk.identity.ways_in().passphrase


def test_an_authenticator_whose_coming_back_was_cut_short_does_not_count(key_only, desk):
    def die(_connection):
        raise PowerCutError

    pending = key_only.factors.begin_authenticator()
    desk.seed = pending.seed
    pending.confirm(desk.code())
    with pytest.raises(PowerCutError):
        key_only.factors.put_authenticator(pending, die, desk.passphrase)
    key_only.close()
    assert desk.identity.ways_in().passphrase
    sign_in_with_key(desk).close()
    assert not desk.identity.ways_in().passphrase


def test_a_code_whose_slot_stayed_behind_when_it_was_used_resets_nothing(opened, desk, monkeypatch):
    code = desk.recovery_codes[0]
    use = opened.factors.step_up_with_recovery_code
    died(opened, monkeypatch, "retain_recovery_codes", lambda: use(code))
    assert desk.identity.ways_in().recovery_codes == 10
    desk.wait()
    new = "ليمون دفتر سحابة مفتاح"
    by_reset = desk.identity.reset_passphrase
    refused = refusal(lambda: by_reset(code, desk.code(), new, lambda *_: None))
    assert refused is IdentityProblem.RECOVERY_CODE_USED
