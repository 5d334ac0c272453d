"""Health: what is weak, the worst first."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from core.protection.health import (
    AccountState,
    HealthFinding,
    Reason,
    Remedy,
    Urgency,
    Weakness,
    examine,
)
from core.protection.model import CredentialChanges, SecretKind
from tests.delegating import ACCOUNT, OTHER_ACCOUNT
from tests.protection_desk import OTHER_STRONG, SEED, STRONG

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
DAY = timedelta(days=1)
SOUND = AccountState(
    account_key="bluesky:one",
    handle="one.example",
    delegated=True,
    password="نورس-Qx7#معبر",
    score=4,
    acceptable=True,
    password_due_at=NOW + 100 * DAY,
    second_factor=True,
    recovery_codes_left=8,
    owner_mail=True,
)
OTHER = replace(SOUND, account_key="bluesky:two", handle="two.example", password="Zt9~kiosk=مرفأ")


def findings(*states: AccountState) -> tuple[HealthFinding, ...]:
    return examine(states, NOW).findings


def only(**changes: object) -> HealthFinding:
    """The one finding about an account that is sound but for this."""
    (finding,) = findings(replace(SOUND, **changes))  # pyright: ignore[reportArgumentType]
    return finding


def test_an_account_that_is_sound_gives_no_finding():
    assert findings(SOUND, OTHER) == ()


def test_no_accounts_give_no_finding():
    assert examine([], NOW).worst is None


@pytest.mark.parametrize(
    ("changes", "weakness", "urgency", "remedy"),
    [
        ({"breached": True}, Weakness.BREACHED, Urgency.NOW, Remedy.CHANGE_PASSWORD),
        ({"acceptable": False, "score": 2}, Weakness.WEAK, Urgency.NOW, Remedy.CHANGE_PASSWORD),
        ({"unreadable": True}, Weakness.UNREADABLE, Urgency.NOW, Remedy.ENTER_AGAIN),
        ({"delegated": False}, Weakness.ENDED, Urgency.SOON, Remedy.HAND_OVER),
        ({"password": None}, Weakness.MISSING, Urgency.SOON, Remedy.KEEP_PASSWORD),
        (
            {"second_factor": False},
            Weakness.NO_SECOND_FACTOR,
            Urgency.SOON,
            Remedy.ADD_SECOND_FACTOR,
        ),
        (
            {"recovery_codes_left": 0},
            Weakness.NO_RECOVERY_CODES,
            Urgency.NOTE,
            Remedy.ADD_RECOVERY_CODES,
        ),
        (
            {"recovery_codes_left": 2},
            Weakness.FEW_RECOVERY_CODES,
            Urgency.NOTE,
            Remedy.ADD_RECOVERY_CODES,
        ),
        ({"owner_mail": False}, Weakness.NO_OWNER_MAIL, Urgency.NOTE, Remedy.ADD_OWNER_MAIL),
        ({"had_by": ("x",)}, Weakness.USED_ONCE, Urgency.SOON, Remedy.CHANGE_PASSWORD),
        ({"password_due_at": NOW}, Weakness.OVERDUE, Urgency.SOON, Remedy.CHANGE_PASSWORD),
        (
            {"password_due_at": NOW + 14 * DAY},
            Weakness.DUE_SOON,
            Urgency.NOTE,
            Remedy.CHANGE_PASSWORD,
        ),
        (
            {"change_begun_at": NOW - DAY / 2},
            Weakness.CHANGE_UNFINISHED,
            Urgency.SOON,
            Remedy.FINISH_CHANGE,
        ),
        (
            {"change_begun_at": NOW - DAY},
            Weakness.CHANGE_UNFINISHED,
            Urgency.NOW,
            Remedy.FINISH_CHANGE,
        ),
        (
            {"app_password_kept_at": NOW - 400 * DAY, "app_password_used_at": NOW - DAY},
            Weakness.APP_PASSWORD_OLD,
            Urgency.NOTE,
            Remedy.RENEW_APP_PASSWORD,
        ),
        (
            {"app_password_kept_at": NOW - 400 * DAY, "app_password_used_at": NOW - 90 * DAY},
            Weakness.APP_PASSWORD_UNUSED,
            Urgency.NOTE,
            Remedy.REVOKE_APP_PASSWORD,
        ),
        (
            {"app_password_kept_at": NOW - 90 * DAY},
            Weakness.APP_PASSWORD_UNUSED,
            Urgency.NOTE,
            Remedy.REVOKE_APP_PASSWORD,
        ),
    ],
)
def test_each_weakness_is_found_by_itself(changes, weakness, urgency, remedy):
    finding = only(**changes)
    assert (finding.weakness, finding.urgency, finding.remedy) == (weakness, urgency, remedy)


@pytest.mark.parametrize(
    "changes",
    [
        {"password_due_at": NOW + 14 * DAY + timedelta(seconds=1)},
        {"password_due_at": None},
        {"recovery_codes_left": 3},
        {"app_password_kept_at": NOW - 89 * DAY},
        {"app_password_kept_at": NOW - 364 * DAY, "app_password_used_at": NOW},
    ],
)
def test_what_is_still_well_is_not_called_weak(changes):
    assert findings(replace(SOUND, **changes)) == ()


def test_an_overdue_change_says_since_when():
    due = NOW - 3 * DAY
    assert only(password_due_at=due).values == {"handle": "one.example", "due": due}


def test_a_password_that_two_accounts_share_is_found_at_both():
    found = findings(SOUND, replace(OTHER, password=SOUND.password))
    assert [(one.weakness, one.handle, one.values["others"]) for one in found] == [
        (Weakness.REUSED, "one.example", "two.example"),
        (Weakness.REUSED, "two.example", "one.example"),
    ]


def test_a_shared_password_is_not_told_a_second_time_as_once_used():
    shared = replace(OTHER, password=SOUND.password, had_by=("one.example",))
    found = findings(SOUND, shared)
    assert {one.weakness for one in found} == {Weakness.REUSED}


def test_passwords_that_are_alike_are_found():
    found = findings(SOUND, replace(OTHER, password=f"{SOUND.password}1"))
    assert {one.weakness for one in found} == {Weakness.SIMILAR}


def test_of_an_account_that_is_not_delegated_nothing_else_is_said():
    ended = replace(SOUND, delegated=False, second_factor=False, owner_mail=False)
    assert [one.weakness for one in findings(ended)] == [Weakness.ENDED]


def test_where_no_password_is_kept_that_alone_is_to_be_done():
    empty = replace(SOUND, password=None, second_factor=False, owner_mail=False)
    assert [one.weakness for one in findings(empty)] == [Weakness.MISSING]


def test_the_scores_are_those_of_the_kept_passwords():
    report = examine([SOUND, replace(OTHER, score=None, password=None)], NOW)
    assert report.scores == {"bluesky:one": 4}


def test_every_weakness_has_its_reason():
    assert [weakness.name for weakness in Weakness] == [reason.name for reason in Reason]


# --- the order, whatever the accounts are like ----------------------------------------------


def random_state(choose: random.Random, number: int) -> AccountState:
    """An account in any state at all."""
    sign = choose.choice

    def moment() -> datetime | None:
        return sign([None, NOW - choose.randrange(0, 800) * DAY, NOW + DAY, NOW + 60 * DAY])

    return AccountState(
        account_key=f"bluesky:{number}",
        handle=f"h{number % 4}.example",
        delegated=choose.random() < 0.8,
        password=sign([None, "same one", "same one!", f"{choose.getrandbits(80):x}"]),
        score=sign([None, 0, 2, 4]),
        acceptable=sign([True, False]),
        breached=choose.random() < 0.2,
        had_by=sign([(), ("h1.example",), ("x.example", "y.example")]),
        password_due_at=moment(),
        change_begun_at=moment(),
        second_factor=sign([True, False]),
        recovery_codes_left=choose.randrange(5),
        owner_mail=sign([True, False]),
        unreadable=choose.random() < 0.2,
        app_password_kept_at=moment(),
        app_password_used_at=moment(),
    )


def random_states(seed: int) -> list[AccountState]:
    choose = random.Random(seed)  # noqa: S311 - the same accounts in each run
    return [random_state(choose, number) for number in range(choose.randrange(1, 9))]


RANDOM_STATES = [random_states(seed) for seed in range(200)]


def test_nothing_worse_ever_comes_later():
    for states in RANDOM_STATES:
        urgencies = [one.urgency for one in findings(*states)]
        assert urgencies == sorted(urgencies, reverse=True)


def test_the_order_of_the_accounts_changes_nothing():
    for states in RANDOM_STATES:
        assert findings(*states) == findings(*reversed(states))


def test_no_finding_comes_twice():
    for states in RANDOM_STATES:
        found = [(one.account_key, one.weakness) for one in findings(*states)]
        assert len(found) == len(set(found))


def test_another_account_takes_no_finding_away():
    for first, *others in RANDOM_STATES:
        alone = {one.weakness for one in findings(first)} - {Weakness.USED_ONCE}
        among = {one.weakness for one in examine([first, *others], NOW).of(first.account_key)}
        assert alone <= among


def test_only_what_is_kept_of_the_delegated_is_compared():
    for states in RANDOM_STATES:
        ended = [replace(one, delegated=False) for one in states]
        assert {one.weakness for one in findings(*ended)} == {Weakness.ENDED}


def test_a_sound_account_stays_sound_among_others():
    for states in RANDOM_STATES:
        assert examine([SOUND, *states], NOW).of(SOUND.account_key) == ()


def test_no_finding_shows_a_password():
    for states in RANDOM_STATES:
        shown = repr(findings(*states)) + repr(states)
        assert not [one for one in states if one.password and one.password in shown]


# --- as the vault gathers it ----------------------------------------------------------------


def test_a_whole_credential_is_sound(desk):
    desk.keep_everything(ACCOUNT, STRONG)
    desk.keep_everything(OTHER_ACCOUNT, OTHER_STRONG)
    assert [one.weakness for one in desk.protection.health().findings] == []


def test_a_guessable_password_is_found(desk):
    desk.keep("Qx7#v-41")
    assert desk.weaknesses()[0] is Weakness.WEAK


def test_a_leaked_password_is_found(desk):
    desk.keep("password123")
    assert desk.weaknesses()[0] is Weakness.BREACHED


def test_a_leaked_arabic_password_is_found_on_the_other_layout_too(desk):
    desk.keep("حشسسصخقي")
    assert desk.weaknesses()[0] is Weakness.BREACHED


def test_a_password_made_of_the_account_s_own_names_is_weak(desk):
    desk.keep("muscat.example!")
    assert desk.weaknesses()[0] is Weakness.WEAK


def test_a_reused_password_is_found(desk):
    desk.keep(STRONG)
    desk.keep(STRONG, OTHER_ACCOUNT)
    assert desk.weaknesses()[0] is Weakness.REUSED


def test_a_password_that_another_account_had_once_is_found(desk):
    desk.keep(STRONG, OTHER_ACCOUNT)
    desk.keep(OTHER_STRONG, OTHER_ACCOUNT)
    desk.keep(STRONG)
    assert Weakness.USED_ONCE in desk.weaknesses()


def test_an_old_password_is_overdue_from_its_day_on(desk):
    changed_at = desk.clock.now() - timedelta(days=180)
    desk.protection.save(
        ACCOUNT.key, CredentialChanges(password=STRONG, password_changed_at=changed_at)
    )
    assert Weakness.OVERDUE in desk.weaknesses()


def test_an_unfinished_change_is_found(desk):
    desk.keep(STRONG)
    desk.protection.begin_change(ACCOUNT.key)
    assert Weakness.CHANGE_UNFINISHED in desk.weaknesses()


def test_a_damaged_part_is_found(desk):
    desk.keep_everything()
    with desk.database.write() as connection:
        connection.execute(text("UPDATE secret SET sealed = x'00' WHERE kind = 'notes'"))
    assert Weakness.UNREADABLE in desk.weaknesses()


def test_an_app_password_that_nobody_uses_is_found(desk):
    desk.keep_everything()
    desk.vault.store(ACCOUNT.key, SecretKind.APP_PASSWORD, "wxyz-wxyz-wxyz-wxyz")
    desk.clock.advance(timedelta(days=91))
    desk.session.touch()
    assert Weakness.APP_PASSWORD_UNUSED in desk.weaknesses()


def test_an_app_password_that_is_used_is_not_complained_about(desk):
    desk.keep_everything()
    desk.vault.store(ACCOUNT.key, SecretKind.APP_PASSWORD, "wxyz-wxyz-wxyz-wxyz")
    desk.clock.advance(timedelta(days=91))
    desk.session.touch()
    desk.vault.use(ACCOUNT.key, SecretKind.APP_PASSWORD)
    assert Weakness.APP_PASSWORD_UNUSED not in desk.weaknesses()


def test_an_account_whose_decision_ended_is_told_of(desk):
    desk.keep_everything()
    desk.end_the_decision()
    assert desk.weaknesses() == [Weakness.ENDED]


def test_a_second_factor_that_is_not_kept_is_missed(desk):
    desk.keep(STRONG)
    before = desk.weaknesses()
    desk.protection.save(ACCOUNT.key, CredentialChanges(totp_seed=SEED))
    assert set(before) - set(desk.weaknesses()) == {Weakness.NO_SECOND_FACTOR}
