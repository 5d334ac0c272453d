"""Taking over another program's vault: seen before it is taken, and all of it or nothing."""

import pytest

from core.audit.model import AuditAction
from core.foundation.errors import NatiqError
from core.foundation.files import FileProblem
from core.identity.model import IdentityProblem
from core.protection.model import CredentialChanges, ProtectionProblem, SecretKind
from core.vault.imports.model import ImportProblem
from core.vault.imports.reading import FILE_LIMIT
from core.vault.model import CredentialProblem
from tests import bitwarden_export as bitwarden
from tests.delegating import ACCOUNT, OTHER_ACCOUNT, code_of
from tests.kdbx_writer import Database, database_of, login
from tests.protection_desk import MAIL, OTHER_STRONG, SEED, STRONG

PASSPHRASE = Database().passphrase
PERSONAL = "bluesky:did:plc:" + "p" * 24
SECRETS = ("imported-one", "imported-two", "the-notes", SEED)


def database() -> Database:
    return database_of(
        login("بلوسكاي", f"@{ACCOUNT.handle}", "imported-one", otp=SEED, Notes="the-notes"),
        login("Fair", "other", "imported-two", URL=f"https://bsky.app/{OTHER_ACCOUNT.handle}"),
        login("بريد شخصي", "someone@mail.example", "private"),
    )


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "old.kdbx"
    path.write_bytes(database().written())
    return path


@pytest.fixture
def preview(desk, file):
    return desk.protection.read_import(file, PASSPHRASE)


BOTH = {ACCOUNT.key: 0, OTHER_ACCOUNT.key: 1}


def test_every_entry_can_be_seen_before_it_is_taken(preview):
    assert [(entry.title, entry.user_name) for entry in preview.entries] == [
        ("بلوسكاي", f"@{ACCOUNT.handle}"),
        ("Fair", "other"),
        ("بريد شخصي", "someone@mail.example"),
    ]


def test_no_secret_can_be_seen_before_it_is_taken(preview):
    shown = repr(preview) + "".join(repr(entry) for entry in preview.entries)
    assert not [secret for secret in SECRETS if secret in shown]


def test_what_an_entry_holds_is_told(preview):
    assert preview.entries[0].kinds == {
        SecretKind.PASSWORD,
        SecretKind.TOTP_SEED,
        SecretKind.NOTES,
        SecretKind.SIGN_IN_NAME,
    }


def test_entries_that_name_an_account_are_suggested_for_it(preview):
    assert preview.suggested == BOTH


def test_nothing_is_suggested_where_two_entries_fit_as_well(desk, tmp_path):
    twice = [login("a", ACCOUNT.handle, "p"), login("b", ACCOUNT.handle, "q")]
    path = tmp_path / "twice.kdbx"
    path.write_bytes(database_of(*twice).written())
    assert desk.protection.read_import(path, PASSPHRASE).suggested == {}


@pytest.mark.usefixtures("preview")
def test_reading_a_file_keeps_nothing(desk):
    assert [one.kept for one in desk.protection.credentials()] == [frozenset()] * 2
    assert desk.audit.entries() == ()


def test_the_chosen_entries_are_kept_for_their_accounts(desk, preview):
    desk.protection.take_import(preview, BOTH)
    passwords = [desk.protection.reveal(key, SecretKind.PASSWORD) for key in BOTH]
    assert passwords == ["imported-one", "imported-two"]


def test_an_entry_that_was_not_chosen_is_not_kept(desk, preview):
    desk.protection.take_import(preview, {ACCOUNT.key: 0})
    assert desk.listed(OTHER_ACCOUNT).kept == frozenset()


def test_the_age_of_an_imported_password_is_that_of_its_entry(desk, preview):
    desk.protection.take_import(preview, BOTH)
    moment = desk.listed().password_changed_at
    assert moment is not None
    assert moment.isoformat() == "2026-03-01T09:00:00+00:00"


def test_parts_that_the_entry_lacks_stay_as_they_are(desk, preview):
    desk.protection.save(OTHER_ACCOUNT.key, CredentialChanges(owner_mail=MAIL, totp_seed=SEED))
    desk.protection.take_import(preview, BOTH)
    listed = desk.listed(OTHER_ACCOUNT)
    assert (listed.owner_mail, SecretKind.TOTP_SEED in listed.kept) == (MAIL, True)


def test_each_imported_account_is_an_entry_in_the_log(desk, preview):
    desk.protection.take_import(preview, BOTH)
    entries = desk.logged(AuditAction.CREDENTIAL_IMPORTED)
    assert [(entry.account, entry.detail) for entry in entries] == [
        (OTHER_ACCOUNT.handle, {"source": "keepass", "kept": "password sign_in_name"}),
        (
            ACCOUNT.handle,
            {"source": "keepass", "kept": "password totp_seed notes sign_in_name"},
        ),
    ]


@pytest.mark.parametrize(
    ("chosen", "problem"),
    [
        ({}, ProtectionProblem.NOTHING_CHOSEN),
        ({**BOTH, PERSONAL: 2}, ProtectionProblem.NOT_DELEGATED),
        ({ACCOUNT.key: 0, OTHER_ACCOUNT.key: 3}, ProtectionProblem.ENTRY_UNKNOWN),
        ({ACCOUNT.key: 0, OTHER_ACCOUNT.key: -1}, ProtectionProblem.ENTRY_UNKNOWN),
    ],
)
def test_an_import_that_cannot_be_done_whole_is_not_done(desk, preview, chosen, problem):
    assert code_of(lambda: desk.protection.take_import(preview, chosen)) is problem
    assert [one.kept for one in desk.protection.credentials()] == [frozenset()] * 2


def test_a_change_that_waits_at_one_account_keeps_the_whole_import_out(desk, preview):
    desk.protection.begin_change_with(OTHER_ACCOUNT.key, STRONG)
    attempt = lambda: desk.protection.take_import(preview, BOTH)  # noqa: E731
    assert code_of(attempt) is CredentialProblem.CHANGE_PENDING
    assert desk.listed().kept == frozenset()
    assert desk.logged(AuditAction.CREDENTIAL_IMPORTED) == []


def test_an_imported_password_is_not_taken_as_a_new_one_later(desk, preview):
    desk.protection.take_import(preview, BOTH)
    desk.keep(OTHER_STRONG)
    attempt = lambda: desk.protection.begin_change_with(  # noqa: E731
        ACCOUNT.key, "imported-one-is-long-Qx7"
    )
    attempt()
    desk.protection.give_up_change(ACCOUNT.key)
    assert code_of(attempt) is CredentialProblem.PASSWORD_USED_BEFORE


def test_an_import_after_the_lock_is_refused(desk, preview):
    desk.session.end()
    code = code_of(lambda: desk.protection.take_import(preview, BOTH))
    assert code is IdentityProblem.LOCKED


def test_an_export_of_bitwarden_is_taken_the_same_way(desk, tmp_path):
    path = tmp_path / "export.json"
    items = [bitwarden.login("a", ACCOUNT.handle, "imported-one")]
    path.write_bytes(bitwarden.Protected(bitwarden.plain(items)).written())
    preview = desk.protection.read_import(path, bitwarden.PASSPHRASE)
    desk.protection.take_import(preview, preview.suggested)
    assert desk.protection.reveal(ACCOUNT.key, SecretKind.PASSWORD) == "imported-one"


def test_a_key_file_is_read_with_its_database(desk, tmp_path):
    path, key_file = tmp_path / "old.kdbx", tmp_path / "old.key"
    key_file.write_bytes(bytes(32))
    path.write_bytes(database_of(login("a", "u", "p"), key_file_key=bytes(32)).written())
    assert desk.protection.read_import(path, PASSPHRASE, key_file).entries


def test_a_file_that_is_larger_than_any_vault_is_not_read(desk, tmp_path):
    path = tmp_path / "large.kdbx"
    with path.open("wb") as file:
        file.truncate(FILE_LIMIT + 1)
    assert code_of(lambda: desk.protection.read_import(path)) is FileProblem.TOO_LARGE


def test_a_file_that_is_not_there_is_said_not_to_be_readable(desk, tmp_path):
    code = code_of(lambda: desk.protection.read_import(tmp_path / "none.kdbx"))
    assert code is FileProblem.UNREADABLE


def test_a_refused_file_leaves_the_vault_and_the_log_as_they_were(desk, tmp_path):
    path = tmp_path / "broken.kdbx"
    path.write_bytes(database().written()[:-10])
    with pytest.raises(NatiqError) as error:
        desk.protection.read_import(path, PASSPHRASE)
    assert error.value.code is ImportProblem.DAMAGED
    assert desk.audit.entries() == ()
