"""A fresh second factor, where one is asked for (SEC-4)."""

from datetime import timedelta

import pytest

from core.foundation.errors import NatiqError
from core.identity.model import Employee, IdentityProblem
from core.identity.session import FRESH_FOR, Session
from core.vault.model import VaultProblem
from tests.fakes import FakeClock
from tests.key_files import FIRST, SECOND, STRANGER


def refusal(action) -> NatiqError:
    with pytest.raises(NatiqError) as error:
        action()
    return error.value


@pytest.fixture
def clock():
    return FakeClock()


def session_of(clock, *, practice=False):
    shown_at = None if practice else clock.now()
    return Session(Employee("1042", "موظف مفوَّض"), clock, timedelta(hours=1), shown_at)


@pytest.fixture
def session(clock):
    return session_of(clock)


def test_a_factor_shown_just_now_is_fresh(session):
    session.require_fresh()


def test_it_stays_fresh_for_five_minutes(session, clock):
    clock.advance(timedelta(minutes=5))
    session.require_fresh()


def test_a_factor_shown_longer_ago_is_not(session, clock):
    clock.advance(FRESH_FOR + timedelta(seconds=1))
    error = refusal(session.require_fresh)
    assert (error.code, error.clause) == (IdentityProblem.STEP_UP_NEEDED, "SEC-4")


def test_shown_again_it_is_fresh_again(session, clock):
    clock.advance(timedelta(minutes=30))
    session.second_factor_shown()
    assert session.second_factor_at == clock.now()
    clock.advance(FRESH_FOR)
    session.require_fresh()


def test_to_be_at_the_desk_keeps_nothing_fresh(session, clock):
    for _ in range(6):
        clock.advance(timedelta(minutes=1))
        session.touch()
    assert refusal(session.require_fresh).code is IdentityProblem.STEP_UP_NEEDED


@pytest.mark.parametrize("by", [timedelta(days=-300), timedelta(minutes=-30)])
def test_setting_the_clock_back_keeps_nothing_fresh(session, clock, by):
    clock.advance(timedelta(minutes=6))
    clock.set_wall(by)
    assert refusal(session.require_fresh).code is IdentityProblem.STEP_UP_NEEDED


def test_time_that_a_sleeping_machine_did_not_count_makes_it_old(session, clock):
    clock.set_wall(timedelta(minutes=30))
    assert refusal(session.require_fresh).code is IdentityProblem.STEP_UP_NEEDED


def test_practice_has_no_second_factor_and_needs_none(clock):
    practice = session_of(clock, practice=True)
    clock.advance(timedelta(minutes=30))
    practice.require_fresh()
    practice.second_factor_shown()
    assert practice.second_factor_at is None


def test_after_the_lock_nothing_is_fresh(session):
    session.end()
    assert refusal(session.require_fresh).code is IdentityProblem.LOCKED
    assert refusal(session.second_factor_shown).code is IdentityProblem.LOCKED


@pytest.fixture
def stale(desk):
    """Signed in six minutes ago."""
    opened = desk.identity.sign_in(desk.passphrase, desk.code())
    desk.wait(360)
    yield opened
    opened.close()


def test_a_code_of_the_authenticator_steps_up(stale, desk):
    stale.factors.step_up(desk.code())
    stale.session.require_fresh()


def test_a_code_in_arabic_digits_steps_up(stale, desk):
    stale.factors.step_up(desk.code().translate({48 + digit: 0x660 + digit for digit in range(10)}))
    stale.session.require_fresh()


def test_a_wrong_code_does_not(stale, desk):
    error = refusal(lambda: stale.factors.step_up(desk.wrong_code()))
    assert error.code is IdentityProblem.WRONG_CODE
    assert refusal(stale.session.require_fresh).code is IdentityProblem.STEP_UP_NEEDED


def test_the_code_of_the_sign_in_does_not_step_up(desk):
    opened = desk.identity.sign_in(desk.passphrase, desk.code())
    error = refusal(lambda: opened.factors.step_up(desk.code()))
    assert error.code is IdentityProblem.CODE_REPLAYED
    opened.close()


def test_a_code_steps_up_once(stale, desk):
    stale.factors.step_up(desk.code())
    assert refusal(lambda: stale.factors.step_up(desk.code())).code is IdentityProblem.CODE_REPLAYED


def test_wrong_codes_wait_here_as_at_the_door(stale, desk):
    for _ in range(3):
        refusal(lambda: stale.factors.step_up(desk.wrong_code()))
    assert refusal(lambda: stale.factors.step_up(desk.code())).code is IdentityProblem.WAIT


def test_a_recovery_code_steps_up_and_is_used_up(stale, desk):
    stale.factors.step_up_with_recovery_code(desk.recovery_codes[0])
    stale.session.require_fresh()
    again = refusal(lambda: stale.factors.step_up_with_recovery_code(desk.recovery_codes[0]))
    assert again.code is IdentityProblem.RECOVERY_CODE_USED
    assert stale.factors.own().recovery_codes_left == 9


def test_a_security_key_steps_up(desk):
    opened = desk.identity.sign_in(desk.passphrase, desk.code())
    opened.factors.add_security_key(desk.passphrase, FIRST.new())
    desk.wait(360)
    opened.factors.step_up_with_security_key(FIRST.ask)
    opened.session.require_fresh()
    opened.close()


@pytest.mark.parametrize("token", [SECOND, STRANGER])
def test_a_security_key_that_was_not_added_does_not(desk, token):
    opened = desk.identity.sign_in(desk.passphrase, desk.code())
    opened.factors.add_security_key(desk.passphrase, FIRST.new())
    desk.wait(360)
    error = refusal(lambda: opened.factors.step_up_with_security_key(token.ask))
    assert error.code is VaultProblem.SECURITY_KEY_UNKNOWN
    assert refusal(opened.session.require_fresh).code is IdentityProblem.STEP_UP_NEEDED
    opened.close()


def test_nobody_steps_up_after_the_lock(desk):
    opened = desk.identity.sign_in(desk.passphrase, desk.code())
    opened.close()
    desk.wait()
    assert refusal(lambda: opened.factors.step_up(desk.code())).code is IdentityProblem.LOCKED
