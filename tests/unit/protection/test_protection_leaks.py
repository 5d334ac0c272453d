"""No secret of an official account in any file, log, representation or traceback."""

import logging
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from core.foundation.errors import NatiqError
from core.foundation.log import start_logging
from core.protection.model import CredentialChanges, SecretKind
from core.storage.columns import metadata
from tests.delegating import ACCOUNT, OTHER_ACCOUNT
from tests.faults.plain_text import secrets_in, secrets_in_files
from tests.kdbx_writer import Database, database_of, login
from tests.protection_desk import CODES, FIELD_KEY, MAIL, NOTES, OTHER_STRONG, SEED, STRONG

IMPORTED = "imported-Kq8-مرسى"
FILE_PASSPHRASE = Database().passphrase
WRONG = "a-wrong-file-passphrase"

SECRETS: dict[str, str | bytes] = {
    "password": STRONG,
    "old password": OTHER_STRONG,
    "seed": SEED,
    "recovery code": CODES.split("\n")[1],
    "notes": NOTES,
    "owner mail": MAIL,
    "imported password": IMPORTED,
    "passphrase of the file": FILE_PASSPHRASE,
    "wrong passphrase of the file": WRONG,
    "field key": FIELD_KEY,
}


@pytest.fixture
def used(desk, tmp_path):
    """A vault in which everything was kept, changed, shown and imported. Gives its failures."""
    log = tmp_path / "natiq.log"
    before = logging.getLogger().handlers[:], logging.getLogger().level
    start_logging(log)
    logging.getLogger().setLevel(logging.DEBUG)
    failures: list[BaseException] = []
    desk.keep_everything(ACCOUNT, OTHER_STRONG)
    desk.keep_everything(ACCOUNT, STRONG)
    drawn = _changed(desk)
    _imported(desk, tmp_path.parent / f"{tmp_path.name}-elsewhere")
    for attempt in _failing(desk, tmp_path.parent / f"{tmp_path.name}-elsewhere"):
        try:
            attempt()
        except NatiqError as failure:
            failures.append(failure)
            logging.getLogger("natiq").exception("unexpected")
    yield failures, {**SECRETS, "drawn password": drawn}
    root = logging.getLogger()
    for handler in [one for one in root.handlers if one not in before[0]]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(before[1])


def _changed(desk) -> str:
    desk.protection.begin_change(ACCOUNT.key)
    drawn = desk.protection.copy(ACCOUNT.key, SecretKind.PENDING_PASSWORD)
    for kind in (SecretKind.PASSWORD, SecretKind.TOTP_SEED, SecretKind.RECOVERY_CODES):
        desk.protection.reveal(ACCOUNT.key, kind)
    desk.protection.current_code(ACCOUNT.key)
    desk.protection.health()
    desk.protection.confirm_change(ACCOUNT.key)
    return drawn


def _imported(desk, elsewhere: Path) -> None:
    elsewhere.mkdir()
    (elsewhere / "old.kdbx").write_bytes(database_of(login("a", "u", IMPORTED)).written())
    preview = desk.protection.read_import(elsewhere / "old.kdbx", FILE_PASSPHRASE)
    desk.protection.take_import(preview, {OTHER_ACCOUNT.key: 0})


def _failing(desk, elsewhere: Path) -> list[Callable[[], object]]:
    """Everything that is refused with a secret at hand."""
    protection, key = desk.protection, ACCOUNT.key
    return [
        lambda: protection.save("bluesky:did:plc:x", CredentialChanges(password=STRONG)),
        lambda: protection.save(key, CredentialChanges(password=STRONG, owner_mail="@")),
        lambda: protection.save(key, CredentialChanges(password=STRONG + "\n")),
        lambda: protection.save(key, CredentialChanges(totp_seed=SEED + "1")),
        lambda: protection.save(key, CredentialChanges(recovery_codes=CODES + "\0")),
        lambda: protection.save(key, CredentialChanges(notes=NOTES + "\0")),
        lambda: protection.begin_change_with(key, OTHER_STRONG),
        lambda: protection.strike_recovery_code(key, STRONG),
        lambda: protection.read_import(elsewhere / "old.kdbx", WRONG),
        lambda: _damage_and_reveal(desk),
    ]


def _damage_and_reveal(desk) -> None:
    desk.vault.close()
    desk.protection.reveal(ACCOUNT.key, SecretKind.NOTES)


def test_everything_that_had_to_fail_failed(used):
    failures, _ = used
    assert len(failures) == 10


def test_no_file_of_the_profile_holds_a_secret_while_it_is_open(used, tmp_path):
    assert secrets_in_files(tmp_path, used[1]) == []


@pytest.mark.usefixtures("used")
def test_there_was_a_write_ahead_log_to_be_searched(tmp_path):
    assert (tmp_path / "natiq.db-wal").stat().st_size > 0


def test_no_file_of_the_profile_holds_a_secret_after_it_was_closed(used, desk, tmp_path):
    desk.database.close()
    assert secrets_in_files(tmp_path, used[1]) == []


@pytest.mark.usefixtures("used")
def test_the_failures_stand_in_the_log_to_be_searched(tmp_path):
    assert (tmp_path / "natiq.log").read_text().count("unexpected") == 10


def test_no_traceback_and_no_representation_shows_a_secret(used):
    failures, secrets = used
    shown = "".join(
        "".join(traceback.format_exception(one)) + repr(one) + repr(dict(one.values))
        for one in failures
    )
    assert secrets_in(shown.encode(), secrets) == []


def test_nothing_that_the_screens_get_shows_a_secret(desk):
    desk.keep_everything()
    protection = desk.protection
    shown = [
        repr(protection),
        repr(protection.credentials()).replace(MAIL, ""),
        repr(protection.health()),
        repr(protection.current_code(ACCOUNT.key)),
        repr(desk.vault),
        repr(desk.audit.entries()),
    ]
    assert secrets_in("".join(shown).encode(), SECRETS) == []


def test_the_entries_of_the_log_name_kinds_and_no_secrets(used, desk):
    shown = "".join(f"{entry.detail_json}{entry.subject}" for entry in desk.audit.entries())
    assert secrets_in(shown.encode(), used[1]) == []


def test_a_reader_of_the_open_database_without_the_field_key_sees_no_secret(used, desk):
    """SQLCipher keeps others out; this is what whoever has the database key alone finds."""
    with desk.database.read() as connection:
        rows = [
            value
            for table in metadata.sorted_tables
            for row in connection.execute(select(table))
            for value in row
        ]
    content = b"".join(one if isinstance(one, bytes) else str(one).encode() for one in rows)
    assert ACCOUNT.handle.encode() in content
    assert secrets_in(content, used[1]) == []
