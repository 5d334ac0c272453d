"""The vault of official accounts: for whom it opens, and what it writes down."""

from datetime import timedelta

import pytest
from pyotp.totp import TOTP
from sqlalchemy import text

from core.audit.model import AuditAction
from core.delegation.model import Action, DelegationProblem
from core.identity.model import IdentityProblem
from core.protection.model import (
    SHOWN_ON_REQUEST,
    CredentialChanges,
    ProtectionProblem,
    SecretKind,
)
from core.vault.model import CredentialProblem
from tests.delegating import ACCOUNT, OTHER_ACCOUNT, code_of, put_revocation, refusal_of
from tests.protection_desk import (
    CODES,
    NOTES,
    OTHER_STRONG,
    SEED,
    STRONG,
    protection_desk,
)

KEY = ACCOUNT.key
PERSONAL = "bluesky:did:plc:" + "p" * 24
A_WHILE = timedelta(minutes=6)


# --- whose accounts ------------------------------------------------------------------------


def test_a_personal_account_has_no_place_in_the_vault(desk):
    refusal = refusal_of(lambda: desk.protection.save(PERSONAL, CredentialChanges(password="x")))
    assert (refusal.code, refusal.clause) == (ProtectionProblem.NOT_DELEGATED, "OFF-3")


def test_nothing_is_kept_of_a_personal_account(desk):
    refusal_of(lambda: desk.protection.save(PERSONAL, CredentialChanges(password=STRONG)))
    assert PERSONAL not in {one.account_key for one in desk.protection.credentials()}


def test_every_delegated_account_is_listed_although_nothing_is_kept_of_it(desk):
    listed = [(one.account_key, one.kept) for one in desk.protection.credentials()]
    assert listed == [(ACCOUNT.key, frozenset()), (OTHER_ACCOUNT.key, frozenset())]


@pytest.mark.parametrize("kind", sorted(SHOWN_ON_REQUEST - {SecretKind.PENDING_PASSWORD}))
def test_nothing_is_shown_of_an_account_whose_decision_ended(desk, kind):
    desk.keep_everything()
    desk.end_the_decision()
    desk.session.second_factor_shown()
    assert code_of(lambda: desk.protection.reveal(KEY, kind)) is DelegationProblem.EXPIRED


def test_what_is_kept_of_an_account_whose_decision_ended_is_listed_as_such(desk):
    desk.keep_everything()
    desk.end_the_decision()
    (listed,) = desk.protection.credentials()
    assert (listed.handle, listed.delegated) == (ACCOUNT.handle, False)


def test_the_details_of_an_account_whose_decision_ended_stay_sealed(desk):
    desk.keep_everything()
    desk.end_the_decision()
    (listed,) = desk.protection.credentials()
    assert (listed.sign_in_name, listed.owner_mail) == ("", "")


def test_a_code_of_an_account_whose_decision_was_revoked_is_not_shown(desk):
    desk.keep_everything()
    put_revocation(desk.bench, desk.clock.now())
    assert code_of(lambda: desk.protection.current_code(KEY)) is DelegationProblem.REVOKED


def test_a_revocation_file_of_it_s_that_cannot_be_read_shows_nothing(desk):
    desk.keep_everything()
    desk.bench.revocations.mkdir()
    (desk.bench.revocations / "one.jws").write_bytes(b"no revocation")
    refusal = refusal_of(lambda: desk.protection.reveal(KEY, SecretKind.PASSWORD))
    assert refusal.clause == "ACC-1"


def test_what_no_decision_names_any_more_is_said_to_have_ended(desk):
    desk.keep_everything()
    with desk.database.write() as connection:
        connection.execute(text("DELETE FROM decision"))
    refusal = refusal_of(lambda: desk.protection.reveal(KEY, SecretKind.PASSWORD))
    assert (refusal.code, refusal.clause) == (ProtectionProblem.DELEGATION_ENDED, "ACC-1")


def test_an_account_is_delegated_by_a_decision_that_permits_little(tmp_path):
    with protection_desk(tmp_path, actions=frozenset({Action.LIKE})) as desk:
        desk.keep_everything()
        assert desk.protection.reveal(KEY, SecretKind.PASSWORD) == STRONG


# --- showing and copying -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "kept"),
    [
        (SecretKind.PASSWORD, STRONG),
        (SecretKind.RECOVERY_CODES, CODES),
        (SecretKind.NOTES, NOTES),
    ],
)
def test_a_kept_secret_is_shown_as_it_was_given(desk, kind, kept):
    desk.keep_everything()
    assert desk.protection.reveal(KEY, kind) == kept


def test_a_second_factor_is_shown_as_an_address_for_another_authenticator(desk):
    desk.keep_everything()
    address = desk.protection.reveal(KEY, SecretKind.TOTP_SEED)
    assert address.startswith(f"otpauth://totp/?secret={SEED}&")


@pytest.mark.parametrize("kind", sorted(SHOWN_ON_REQUEST - {SecretKind.PENDING_PASSWORD}))
def test_every_showing_is_an_entry_in_the_log(desk, kind):
    desk.keep_everything()
    desk.protection.reveal(KEY, kind)
    entry = desk.newest()
    assert (entry.action, entry.account, entry.decision_number, entry.detail) == (
        AuditAction.SECRET_SHOWN,
        ACCOUNT.handle,
        "147/2026",
        {"kind": kind.value},
    )


def test_every_copying_is_an_entry_of_its_own_kind(desk):
    desk.keep_everything()
    desk.protection.copy(KEY, SecretKind.PASSWORD)
    assert desk.newest().action == AuditAction.SECRET_COPIED


def test_a_secret_whose_entry_cannot_be_written_is_not_shown(desk):
    desk.keep_everything()
    with desk.database.write() as connection:
        connection.execute(text("DROP TABLE audit_entry"))
    with pytest.raises(Exception, match="audit_entry"):
        desk.protection.reveal(KEY, SecretKind.PASSWORD)


@pytest.mark.parametrize(
    "ask",
    [
        lambda protection: protection.reveal(KEY, SecretKind.PASSWORD),
        lambda protection: protection.copy(KEY, SecretKind.NOTES),
        lambda protection: protection.current_code(KEY),
        lambda protection: protection.remove(KEY),
    ],
    ids=["reveal", "copy", "code", "remove"],
)
def test_a_second_factor_that_was_shown_long_ago_is_not_enough(desk, ask):
    desk.keep_everything()
    desk.clock.advance(A_WHILE)
    assert code_of(lambda: ask(desk.protection)) is IdentityProblem.STEP_UP_NEEDED


def test_what_was_refused_for_want_of_a_second_factor_stands_in_no_log(desk):
    desk.keep_everything()
    desk.clock.advance(A_WHILE)
    refusal_of(lambda: desk.protection.reveal(KEY, SecretKind.PASSWORD))
    assert desk.logged(AuditAction.SECRET_SHOWN) == []


def test_practice_asks_for_no_second_factor(tmp_path):
    with protection_desk(tmp_path, practice=True) as desk:
        desk.keep_everything()
        desk.clock.advance(A_WHILE)
        assert desk.protection.reveal(KEY, SecretKind.PASSWORD) == STRONG


@pytest.mark.parametrize("kind", [SecretKind.APP_PASSWORD, SecretKind.OWNER_MAIL])
def test_only_the_kinds_that_are_meant_for_it_are_shown(desk, kind):
    desk.vault.store(KEY, SecretKind.APP_PASSWORD, "wxyz-wxyz-wxyz-wxyz")
    assert code_of(lambda: desk.protection.reveal(KEY, kind)) is ProtectionProblem.NOT_SHOWN


def test_what_is_not_kept_is_said_not_to_be_kept(desk):
    code = code_of(lambda: desk.protection.reveal(KEY, SecretKind.PASSWORD))
    assert code is CredentialProblem.NOT_KEPT


@pytest.mark.parametrize(
    "use",
    [
        lambda protection: protection.credentials(),
        lambda protection: protection.health(),
        lambda protection: protection.reveal(KEY, SecretKind.PASSWORD),
        lambda protection: protection.current_code(KEY),
        lambda protection: protection.save(KEY, CredentialChanges(notes="x")),
        lambda protection: protection.begin_change(KEY),
        lambda protection: protection.confirm_change(KEY),
        lambda protection: protection.remove(KEY),
    ],
)
def test_nothing_works_in_a_session_that_has_ended(desk, use):
    desk.keep_everything()
    desk.session.end()
    assert code_of(lambda: use(desk.protection)) is IdentityProblem.LOCKED


# --- codes ---------------------------------------------------------------------------------


def test_the_current_code_is_what_an_authenticator_would_show(desk):
    desk.keep_everything()
    assert desk.protection.current_code(KEY).code == TOTP(SEED).at(desk.clock.now())


def test_the_current_code_says_how_long_it_holds(desk):
    desk.keep_everything()
    desk.clock.advance(timedelta(seconds=11))
    code = desk.protection.current_code(KEY)
    assert (code.seconds_left, code.period) == (19, 30)


def test_codes_that_follow_one_another_are_one_entry_in_the_log(desk):
    desk.keep_everything()
    for _ in range(8):
        desk.protection.current_code(KEY)
        desk.clock.advance(timedelta(seconds=30))
    assert len(desk.logged(AuditAction.CODE_SHOWN)) == 1


def test_a_later_showing_of_codes_is_another_entry(desk):
    desk.keep_everything()
    desk.protection.current_code(KEY)
    desk.clock.advance(A_WHILE)
    desk.session.second_factor_shown()
    desk.protection.current_code(KEY)
    assert len(desk.logged(AuditAction.CODE_SHOWN)) == 2


def test_the_codes_of_another_account_are_another_entry(desk):
    for account in (ACCOUNT, OTHER_ACCOUNT):
        desk.keep_everything(account, STRONG if account is ACCOUNT else OTHER_STRONG)
        desk.protection.current_code(account.key)
    assert len(desk.logged(AuditAction.CODE_SHOWN)) == 2
