"""A thousand guesses in a row, by somebody who sets the clock as he likes.

Each guess at the door is made by a program started anew. Time is counted by the machine's
own clock; the bounds are the sum of the waits that the policy states.
"""

import random
from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import update

from core.foundation.clock import instant
from core.foundation.errors import NatiqError
from core.identity import store
from core.identity.attempts import Failures
from core.identity.model import IdentityProblem
from core.identity.second_factor import SecondFactorCheck
from core.vault.model import VaultProblem

GUESSES = 1_000
DOUBLING = sum(2**power for power in range(10))
"""Seconds waited in all while the wait grows from 1 to 512; the failures after are the 13th on."""

LONGEST = 900
BOUND = DOUBLING + (GUESSES - 13) * LONGEST
"""889,323 seconds: more than ten days for a thousand guesses."""

BOUND_UNTIL_LOCKED = DOUBLING + (100 - 13) * LONGEST
"""79,323 seconds: 22 hours for the hundred guesses that are judged at all."""


def refused(action):
    with pytest.raises(NatiqError) as error:
        action()
    return error.value


def guess(desk, attempt, count=GUESSES):
    """The verdicts on that many guesses, each made as soon as it is listened to, and the
    seconds that it took."""
    choose = random.Random(7)  # noqa: S311 - the same in each run
    begun = desk.clock.monotonic()
    verdicts = Counter()
    while verdicts.total() < count:
        away = timedelta(seconds=choose.choice([-1, 1]) * choose.randint(1, 10**8))
        desk.clock.set_wall(away)
        refusal = refused(attempt)
        desk.clock.set_wall(-away)
        if refusal.code is IdentityProblem.WAIT:
            desk.clock.sleep(int(str(refusal.values["seconds"])))
        else:
            verdicts[refusal.code] += 1
    return verdicts, desk.clock.monotonic() - begun


def test_a_thousand_wrong_passphrases_take_as_long_as_the_policy_says(desk):
    verdicts, seconds = guess(desk, lambda: desk.identity.sign_in("خطأ", "123456"))
    assert verdicts == {VaultProblem.WRONG_PASSPHRASE: GUESSES}
    assert seconds >= BOUND


def test_of_a_thousand_wrong_codes_a_hundred_are_judged_and_those_take_a_day(desk):
    verdicts, seconds = guess(
        desk, lambda: desk.identity.sign_in(desk.passphrase, desk.wrong_code())
    )
    assert verdicts == {IdentityProblem.WRONG_CODE: 100, IdentityProblem.CODE_LOCKED: 900}
    assert seconds >= BOUND_UNTIL_LOCKED


def test_a_thousand_wrong_recovery_codes_take_as_long_as_the_policy_says(desk):
    opened = desk.identity.sign_in(desk.passphrase, desk.code())

    def attempt():
        check = SecondFactorCheck(opened.database, opened.vault, desk.clock)
        check.accept_recovery_code("AAAA-AAAA-AAAA-AAAA")

    verdicts, seconds = guess(desk, attempt)
    opened.close()
    assert verdicts == {IdentityProblem.WRONG_RECOVERY_CODE: GUESSES}
    assert seconds >= BOUND


@pytest.fixture
def locked_desk(desk):
    guess(desk, lambda: desk.identity.sign_in(desk.passphrase, desk.wrong_code()), count=101)
    desk.clock.sleep(LONGEST)
    return desk


def test_a_locked_authenticator_does_not_open_with_the_right_code(locked_desk):
    refusal = refused(
        lambda: locked_desk.identity.sign_in(locked_desk.passphrase, locked_desk.code())
    )
    assert refusal.code is IdentityProblem.CODE_LOCKED


def test_time_and_restarts_of_the_machine_do_not_unlock_the_authenticator(locked_desk):
    locked_desk.clock.sleep(10**7)
    locked_desk.clock.reboot()
    refusal = refused(
        lambda: locked_desk.identity.sign_in(locked_desk.passphrase, locked_desk.code())
    )
    assert refusal.code is IdentityProblem.CODE_LOCKED


def test_a_recovery_code_opens_and_unlocks_the_authenticator(locked_desk):
    desk = locked_desk
    desk.identity.sign_in_with_recovery_code(desk.passphrase, desk.recovery_codes[0]).close()
    desk.identity.sign_in(desk.passphrase, desk.code()).close()


def test_a_wrong_recovery_code_leaves_the_authenticator_locked(locked_desk):
    desk = locked_desk
    wrong = "AAAA-AAAA-AAAA-AAAA"
    refused(lambda: desk.identity.sign_in_with_recovery_code(desk.passphrase, wrong))
    refusal = refused(lambda: desk.identity.sign_in(desk.passphrase, desk.code()))
    assert refusal.code is IdentityProblem.CODE_LOCKED


@pytest.mark.parametrize("by", [timedelta(days=-300), timedelta(days=300)])
def test_setting_the_clock_shortens_no_wait_for_a_code(desk, by):
    for _ in range(3):
        refused(lambda: desk.identity.sign_in(desk.passphrase, desk.wrong_code()))
    desk.clock.set_wall(by)
    refusal = refused(lambda: desk.identity.sign_in(desk.passphrase, desk.wrong_code()))
    assert refusal.code is IdentityProblem.WAIT
    desk.clock.sleep(1)
    refusal = refused(lambda: desk.identity.sign_in(desk.passphrase, desk.wrong_code()))
    assert refusal.code is IdentityProblem.WRONG_CODE


def test_a_clock_set_back_over_a_restart_begins_the_wait_for_a_code_anew(desk):
    for _ in range(3):
        refused(lambda: desk.identity.sign_in(desk.passphrase, desk.wrong_code()))
    desk.clock.reboot()
    desk.clock.set_wall(timedelta(days=-300))
    refusal = refused(lambda: desk.identity.sign_in(desk.passphrase, desk.wrong_code()))
    assert (refusal.code, refusal.values["seconds"]) == (IdentityProblem.WAIT, 1)
    desk.clock.sleep(1)
    refusal = refused(lambda: desk.identity.sign_in(desk.passphrase, desk.wrong_code()))
    assert refusal.code is IdentityProblem.WRONG_CODE


def test_failures_from_before_the_machine_s_own_clock_was_kept_count_by_the_wall(desk):
    opened = desk.identity.sign_in(desk.passphrase, desk.code())
    unknown = {"last_failure_boot": None, "last_failure_uptime": None}
    with opened.database.write() as connection:
        store.keep_failures(connection, Failures(6, instant(desk.clock)))
        connection.execute(update(store.second_factor).values(unknown))
    desk.clock.sleep(3)
    check = SecondFactorCheck(opened.database, opened.vault, desk.clock)
    refusal = refused(lambda: check.accept_code(desk.wrong_code()))
    opened.close()
    assert (refusal.code, refusal.values["seconds"]) == (IdentityProblem.WAIT, 5)
