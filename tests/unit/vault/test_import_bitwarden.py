"""JSON exports of Bitwarden: plain and under a passphrase."""

from datetime import UTC, datetime

import pytest

from core.foundation.errors import NatiqError
from core.vault.imports.model import ImportProblem, ImportSource
from core.vault.imports.reading import read_vault_file
from core.vault.model import SecretKind
from tests.bitwarden_export import PASSPHRASE, Protected, as_json, login, plain

SECRET = "JBSWY3DPEHPK3PXP"
PASSWORD, SEED = SecretKind.PASSWORD, SecretKind.TOTP_SEED


def read(content: bytes, passphrase: str = ""):
    return read_vault_file(content, passphrase, None)


def only(item):
    (found,) = read(plain([item])).entries
    return found


def code_of(attempt) -> str:
    with pytest.raises(NatiqError) as error:
        attempt()
    return error.value.code.value


def test_a_login_is_read():
    found = only(
        login(
            "بلوسكاي", "muscat.example", "كلمة", uris=[{"uri": None}, {"uri": "https://bsky.app"}]
        )
    )
    assert (found.title, found.user_name, found.address, found.changes.texts[PASSWORD]) == (
        "بلوسكاي",
        "muscat.example",
        "https://bsky.app",
        "كلمة",
    )


def test_the_source_is_named():
    assert read(plain([login("a", "u", "p")])).source is ImportSource.BITWARDEN


@pytest.mark.parametrize(
    "totp", [SECRET, "jbsw y3dp ehpk 3pxp", f"otpauth://totp/a?secret={SECRET}"]
)
def test_a_second_factor_is_read(totp):
    found = only(login("a", "u", "p", totp=totp))
    assert f"secret={SECRET}&" in found.changes.texts[SEED]


def test_a_second_factor_of_a_vendor_s_own_is_named_and_the_rest_is_taken():
    found = only(login("a", "u", "p", totp=f"steam://{SECRET}"))
    assert (found.left_out, found.kinds) == ((SEED,), {PASSWORD, SecretKind.SIGN_IN_NAME})


def test_the_folder_is_named():
    item = {**login("a", "u", "p"), "folderId": "f1"}
    (found,) = read(plain([item], [{"id": "f1", "name": "البلدية"}])).entries
    assert found.folder == "البلدية"


@pytest.mark.parametrize(
    ("revision", "expected"),
    [
        ("2025-01-02T03:04:05.000Z", datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (None, datetime(2026, 3, 1, 9, tzinfo=UTC)),
    ],
)
def test_the_age_is_that_of_the_password_or_else_of_the_entry(revision, expected):
    found = only(login("a", "u", "p", passwordRevisionDate=revision))
    assert found.changes.password_changed_at == expected


@pytest.mark.parametrize(
    "moment", ["yesterday", "2026-03-01T09:00:00", "", "9999-12-31T23:59:59-23:59"]
)
def test_a_moment_that_makes_no_sense_is_left_out(moment):
    item = {**login("a", "u", "p"), "revisionDate": moment}
    assert only(item).changes.password_changed_at is None


def test_what_is_no_login_is_left_out():
    items = [
        {"type": 2, "name": "note"},
        login("a", "u", "p"),
        {**login("b", "u", "p"), "login": None},
    ]
    assert [entry.title for entry in read(plain(items)).entries] == ["a"]


def test_what_was_thrown_away_is_left_out():
    gone = {**login("gone", "u", "p"), "deletedDate": "2026-01-01T00:00:00Z"}
    assert [entry.title for entry in read(plain([gone, login("a", "u", "p")])).entries] == ["a"]


def test_a_byte_order_mark_in_front_does_not_matter():
    assert read(b"\xef\xbb\xbf\r\n" + plain([login("a", "u", "p")])).entries


@pytest.mark.parametrize(
    "how",
    [
        {"kind": 0, "passes": 5000},
        {"kind": 1, "passes": 2, "memory_mib": 16, "lanes": 1},
        {"kind": 1, "passes": 1, "memory_mib": 8, "lanes": 4},
    ],
)
def test_a_protected_export_is_read_with_its_passphrase(how):
    export = Protected(plain([login("a", "u", "p")]), **how).written()
    assert read(export, PASSPHRASE).entries[0].changes.texts[PASSWORD] == "p"


def test_another_passphrase_opens_nothing():
    export = Protected(plain([login("a", "u", "p")])).written()
    assert code_of(lambda: read(export, "wrong")) == ImportProblem.WRONG_PASSPHRASE


def test_no_passphrase_is_asked_for():
    export = Protected(plain([login("a", "u", "p")])).written()
    assert code_of(lambda: read(export)) == ImportProblem.PASSPHRASE_NEEDED


def test_an_export_that_only_its_account_opens_is_refused_with_this_reason():
    export = as_json({"encrypted": True, "items": [login("a", "u", "p")]})
    assert code_of(lambda: read(export, PASSPHRASE)) == ImportProblem.ACCOUNT_RESTRICTED


def test_no_representation_shows_what_was_read():
    found = read(plain([login("a", "u", "the-password", totp=SECRET)]))
    assert not [one for one in ("the-password", SECRET) if one in repr(found)]
