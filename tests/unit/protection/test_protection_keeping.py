"""The vault of official accounts: keeping credentials, and changing passwords under guidance."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from core.audit.model import AuditAction
from core.foundation.errors import Damaged, Invalid, Refused
from core.protection.model import (
    CredentialChanges,
    PassphraseRecipe,
    PasswordRecipe,
    ProtectionProblem,
    SecretKind,
)
from core.vault.model import CredentialProblem, VaultProblem
from tests.delegating import ACCOUNT, OTHER_ACCOUNT, code_of
from tests.protection_desk import (
    MAIL,
    NOTES,
    OTHER_STRONG,
    STRONG,
)

KEY = ACCOUNT.key
PERSONAL = "bluesky:did:plc:" + "p" * 24
A_WHILE = timedelta(minutes=6)


# --- keeping -------------------------------------------------------------------------------


def test_the_list_shows_the_details_that_open_nothing(desk):
    desk.keep_everything()
    listed = desk.listed()
    assert (listed.sign_in_name, listed.owner_mail, listed.settings_page) == (
        ACCOUNT.handle,
        MAIL,
        "https://bsky.app/settings",
    )


def test_the_list_says_which_parts_are_kept(desk):
    desk.keep("weak")
    assert desk.listed().kept == {SecretKind.PASSWORD}


def test_the_page_of_the_platform_is_known_without_being_entered(desk):
    assert desk.listed().settings_page == "https://bsky.app/settings/account"


def test_parts_that_are_not_given_stay_as_they_are(desk):
    desk.keep_everything()
    desk.protection.save(KEY, CredentialChanges(notes="جديد"))
    assert desk.protection.reveal(KEY, SecretKind.PASSWORD) == STRONG


def test_an_empty_part_is_forgotten(desk):
    desk.keep_everything()
    desk.protection.save(KEY, CredentialChanges(totp_seed="", password=""))
    assert not desk.listed().kept & {SecretKind.TOTP_SEED, SecretKind.PASSWORD}


def test_the_log_says_which_parts_were_kept_and_never_what(desk):
    desk.protection.save(KEY, CredentialChanges(password=STRONG, notes=NOTES, owner_mail=""))
    assert desk.newest().detail == {"kept": "password notes", "forgotten": "owner_mail"}


def test_a_part_that_cannot_be_kept_keeps_the_others_out_too(desk):
    wrong = CredentialChanges(password=STRONG, owner_mail="nobody")
    assert code_of(lambda: desk.protection.save(KEY, wrong)) is CredentialProblem.MAIL_INVALID
    assert desk.listed().kept == frozenset()


def test_the_age_of_a_password_is_counted_from_when_it_was_chosen(desk):
    long_ago = desk.clock.now() - timedelta(days=100)
    desk.protection.save(KEY, CredentialChanges(password=STRONG, password_changed_at=long_ago))
    listed = desk.listed()
    assert (listed.password_changed_at, listed.password_due_at) == (
        long_ago,
        long_ago + timedelta(days=180),
    )


def test_a_password_cannot_have_been_chosen_in_the_future(desk):
    ahead = desk.clock.now() + timedelta(days=100)
    desk.protection.save(KEY, CredentialChanges(password=STRONG, password_changed_at=ahead))
    assert desk.listed().password_changed_at == desk.clock.now()


def test_saving_the_same_password_again_does_not_make_it_younger(desk):
    desk.keep(STRONG)
    before = desk.clock.now()
    desk.clock.advance(timedelta(minutes=1))
    desk.keep(STRONG)
    assert desk.listed().password_changed_at == before


def test_the_interval_of_changes_can_be_chosen(desk):
    desk.protection.save(KEY, CredentialChanges(password=STRONG, rotation_days=30))
    assert desk.listed().password_due_at == desk.clock.now() + timedelta(days=30)


def test_a_used_recovery_code_is_struck_out(desk):
    desk.keep_everything()
    assert desk.protection.strike_recovery_code(KEY, " bbbb-2222 ") == 2
    assert desk.protection.reveal(KEY, SecretKind.RECOVERY_CODES) == "aaaa-1111\ncccc-3333"


def test_a_code_that_is_none_of_them_strikes_nothing_out(desk):
    desk.keep_everything()
    code = code_of(lambda: desk.protection.strike_recovery_code(KEY, "dddd"))
    assert code is CredentialProblem.NOT_KEPT
    assert desk.listed().recovery_codes_left == 3


def test_the_last_recovery_code_can_be_struck_out(desk):
    desk.protection.save(KEY, CredentialChanges(recovery_codes="only one"))
    assert desk.protection.strike_recovery_code(KEY, "only one") == 0
    assert SecretKind.RECOVERY_CODES not in desk.listed().kept


def test_everything_kept_of_an_account_can_be_removed(desk):
    desk.keep_everything()
    desk.vault.store(KEY, SecretKind.APP_PASSWORD, "wxyz-wxyz-wxyz-wxyz")
    desk.protection.remove(KEY)
    assert desk.listed().kept == frozenset()


def test_what_was_handed_over_can_be_removed_after_the_decision_ended(desk):
    desk.keep_everything()
    desk.end_the_decision()
    desk.session.second_factor_shown()
    desk.protection.remove(KEY)
    assert desk.protection.credentials() == ()
    assert (desk.newest().action, desk.newest().account) == (
        AuditAction.CREDENTIAL_REMOVED,
        ACCOUNT.handle,
    )


def test_removing_what_is_not_there_is_refused(desk):
    assert code_of(lambda: desk.protection.remove(KEY)) is CredentialProblem.NOT_KEPT


def test_a_secret_that_was_moved_to_another_account_does_not_open(desk):
    desk.keep_everything()
    with desk.database.write() as connection:
        connection.execute(
            text("UPDATE secret SET account_key = :other"), {"other": OTHER_ACCOUNT.key}
        )
    with pytest.raises(Damaged) as error:
        desk.protection.reveal(OTHER_ACCOUNT.key, SecretKind.PASSWORD)
    assert error.value.code is VaultProblem.SECRET_DAMAGED


def test_a_secret_that_was_moved_to_another_kind_does_not_open(desk):
    desk.keep("x" * 20)
    with desk.database.write() as connection:
        connection.execute(text("UPDATE secret SET kind = 'notes'"))
    assert code_of(lambda: desk.protection.reveal(KEY, SecretKind.NOTES)) is (
        VaultProblem.SECRET_DAMAGED
    )


def test_a_damaged_password_can_be_entered_again(desk):
    desk.keep(STRONG)
    with desk.database.write() as connection:
        connection.execute(text("UPDATE secret SET sealed = x'00'"))
    desk.keep(OTHER_STRONG)
    assert desk.protection.reveal(KEY, SecretKind.PASSWORD) == OTHER_STRONG


# --- changing ------------------------------------------------------------------------------


def test_a_change_that_was_begun_leaves_the_old_password_in_force(desk):
    desk.keep(STRONG)
    desk.protection.begin_change(KEY)
    assert desk.protection.reveal(KEY, SecretKind.PASSWORD) == STRONG


def test_the_new_password_is_shown_only_through_the_log(desk):
    desk.keep(STRONG)
    desk.protection.begin_change(KEY, PasswordRecipe(length=32))
    assert len(desk.protection.reveal(KEY, SecretKind.PENDING_PASSWORD)) == 32
    assert desk.newest().detail == {"kind": "pending_password"}


def test_a_begun_change_says_how_strong_the_new_password_is(desk):
    assert desk.protection.begin_change(KEY, PassphraseRecipe(words=6)) > 66


def test_a_confirmed_change_puts_the_new_password_in_force(desk):
    desk.keep(STRONG)
    desk.protection.begin_change_with(KEY, OTHER_STRONG)
    desk.protection.confirm_change(KEY)
    assert desk.protection.reveal(KEY, SecretKind.PASSWORD) == OTHER_STRONG


def test_a_confirmed_change_leaves_nothing_pending(desk):
    desk.keep(STRONG)
    desk.protection.begin_change(KEY)
    desk.protection.confirm_change(KEY)
    listed = desk.listed()
    assert (listed.change_begun_at, listed.kept) == (None, {SecretKind.PASSWORD})


def test_a_confirmed_change_makes_the_password_young(desk):
    desk.protection.save(
        KEY,
        CredentialChanges(
            password=STRONG, password_changed_at=desk.clock.now() - timedelta(days=300)
        ),
    )
    desk.protection.begin_change(KEY)
    desk.clock.advance(timedelta(minutes=2))
    desk.protection.confirm_change(KEY)
    assert desk.listed().password_changed_at == desk.clock.now()


def test_a_change_that_was_given_up_leaves_the_old_password(desk):
    desk.keep(STRONG)
    desk.protection.begin_change(KEY)
    desk.protection.give_up_change(KEY)
    assert desk.protection.reveal(KEY, SecretKind.PASSWORD) == STRONG
    assert desk.listed().kept == {SecretKind.PASSWORD}


def test_a_password_that_was_given_up_is_not_taken_again(desk):
    desk.protection.begin_change_with(KEY, STRONG)
    desk.protection.give_up_change(KEY)
    code = code_of(lambda: desk.protection.begin_change_with(KEY, STRONG))
    assert code is CredentialProblem.PASSWORD_USED_BEFORE


@pytest.mark.parametrize("settle", ["confirm_change", "give_up_change"])
def test_what_was_not_begun_cannot_be_settled(desk, settle):
    desk.keep(STRONG)
    code = code_of(lambda: getattr(desk.protection, settle)(KEY))
    assert code is CredentialProblem.NO_CHANGE_PENDING


def test_a_second_change_waits_for_the_first(desk):
    desk.protection.begin_change_with(KEY, STRONG)
    assert code_of(lambda: desk.protection.begin_change(KEY)) is CredentialProblem.CHANGE_PENDING


def test_a_password_is_not_overwritten_while_a_change_waits(desk):
    desk.protection.begin_change(KEY)
    assert code_of(lambda: desk.keep(STRONG)) is CredentialProblem.CHANGE_PENDING


def test_other_parts_are_kept_while_a_change_waits(desk):
    desk.protection.begin_change(KEY)
    desk.protection.save(KEY, CredentialChanges(notes=NOTES))
    assert SecretKind.NOTES in desk.listed().kept


def test_each_step_of_a_change_is_an_entry_in_the_log(desk):
    desk.protection.begin_change(KEY)
    desk.protection.give_up_change(KEY)
    desk.protection.begin_change(KEY)
    desk.protection.confirm_change(KEY)
    assert [entry.action for entry in desk.audit.entries()] == [
        AuditAction.PASSWORD_CHANGE_CONFIRMED,
        AuditAction.PASSWORD_CHANGE_BEGUN,
        AuditAction.PASSWORD_CHANGE_GIVEN_UP,
        AuditAction.PASSWORD_CHANGE_BEGUN,
    ]


def test_an_old_password_of_the_account_is_not_taken_again(desk):
    desk.keep(STRONG)
    desk.protection.begin_change(KEY)
    desk.protection.confirm_change(KEY)
    code = code_of(lambda: desk.protection.begin_change_with(KEY, STRONG))
    assert code is CredentialProblem.PASSWORD_USED_BEFORE


def test_the_password_of_another_account_is_not_taken(desk):
    desk.keep(STRONG, OTHER_ACCOUNT)
    code = code_of(lambda: desk.protection.begin_change_with(KEY, STRONG))
    assert code is CredentialProblem.PASSWORD_USED_BEFORE


def test_the_password_of_a_removed_credential_is_not_taken_again(desk):
    desk.keep(STRONG, OTHER_ACCOUNT)
    desk.protection.remove(OTHER_ACCOUNT.key)
    code = code_of(lambda: desk.protection.begin_change_with(KEY, STRONG))
    assert code is CredentialProblem.PASSWORD_USED_BEFORE


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("Muscat2026", CredentialProblem.PASSWORD_TOO_WEAK),
        ("كلمة السر كلمة السر", CredentialProblem.PASSWORD_TOO_WEAK),
        ("muscat.example!", CredentialProblem.PASSWORD_TOO_WEAK),
        ("Qx7#v-41", CredentialProblem.PASSWORD_TOO_WEAK),
        ("Qx7#v-41" * 40, CredentialProblem.PASSWORD_TOO_LONG),
        ("", CredentialProblem.PASSWORD_INVALID),
        ("Qx7#v-41\u200fTzlw=88", CredentialProblem.PASSWORD_INVALID),
    ],
)
def test_a_password_of_one_s_own_must_hold(desk, password, problem):
    with pytest.raises(Invalid) as error:
        desk.protection.begin_change_with(KEY, password)
    assert error.value.code is problem


def test_the_strength_of_a_password_is_told_before_it_is_kept(desk):
    verdict = desk.protection.judge(KEY, "Password123456")
    assert (verdict.acceptable, verdict.breached, verdict.fits) == (False, True, True)


def test_a_password_can_be_drawn_without_being_kept(desk):
    drawn = desk.protection.draw(KEY, PasswordRecipe())
    assert len(drawn.text) == 24
    assert desk.listed().kept == frozenset()


def test_a_change_of_an_account_that_is_not_delegated_is_refused(desk):
    with pytest.raises(Refused) as error:
        desk.protection.begin_change(PERSONAL)
    assert error.value.code is ProtectionProblem.NOT_DELEGATED
