"""KeePass databases: every sound one is read, and nothing else."""

from datetime import UTC, datetime
from hashlib import sha256

import pytest

from core.foundation.errors import Invalid, NatiqError, Refused
from core.vault.imports.inner_stream import salsa20
from core.vault.imports.kdbx_key import composite_key
from core.vault.imports.model import ImportProblem, ImportSource
from core.vault.imports.reading import read_vault_file
from core.vault.model import SecretKind
from tests.kdbx_writer import (
    AES,
    AES_KDF,
    ARGON2D,
    ARGON2ID,
    CHACHA20,
    CHACHA20_STREAM,
    SALSA20_STREAM,
    Database,
    Entry,
    Group,
    Kdf,
    database_of,
    login,
)

PASSPHRASE = Database().passphrase
SECRET = "JBSWY3DPEHPK3PXP"
PASSWORD, SEED = SecretKind.PASSWORD, SecretKind.TOTP_SEED


def read(database: Database, passphrase: str = PASSPHRASE, key_file: bytes | None = None):
    return read_vault_file(database.written(), passphrase, key_file)


def only(**strings: str):
    """What becomes of one entry with these fields."""
    entry = Entry({"Password": "p", **strings})
    (found,) = read(database_of(entry)).entries
    return found


def code_of(attempt) -> str:
    with pytest.raises(NatiqError) as error:
        attempt()
    return error.value.code.value


@pytest.mark.parametrize("cipher", [AES, CHACHA20])
@pytest.mark.parametrize("kdf", [ARGON2D, ARGON2ID, AES_KDF])
@pytest.mark.parametrize("stream", [SALSA20_STREAM, CHACHA20_STREAM])
@pytest.mark.parametrize("compress", [True, False])
def test_every_way_of_writing_a_database_is_read(cipher, kdf, stream, compress):
    database = database_of(
        login("a", "u1", "كلمة <&> ' \""),
        login("b", "u2", "second"),
        cipher=cipher,
        kdf=Kdf(kdf),
        stream=stream,
        compress=compress,
    )
    passwords = [entry.changes.texts[PASSWORD] for entry in read(database).entries]
    assert passwords == ["كلمة <&> ' \"", "second"]


def test_an_older_version_of_argon2_is_read():
    assert read(database_of(login("a", "u", "p"), kdf=Kdf(version=0x10))).entries


def test_the_source_is_named():
    assert read(database_of(login("a", "u", "p"))).source is ImportSource.KEEPASS


def test_an_entry_shows_what_it_is_called_and_for_what():
    found = only(Title="بلوسكاي", UserName="muscat.example", URL="https://bsky.app")
    assert (found.title, found.user_name, found.address) == (
        "بلوسكاي",
        "muscat.example",
        "https://bsky.app",
    )


def test_an_entry_says_when_it_was_changed():
    assert only().changes.password_changed_at == datetime(2026, 3, 1, 9, tzinfo=UTC)


def test_folders_are_named_from_the_first_below_the_root():
    inner = Group("القسم", [login("a", "u", "p")])
    database = Database(Group("Root", groups=[Group("البلدية", groups=[inner])]))
    assert read(database).entries[0].folder == "البلدية/القسم"


def test_notes_and_name_come_along():
    texts = only(Notes="one\ntwo", UserName="u").changes.texts
    assert (texts[SecretKind.NOTES], texts[SecretKind.SIGN_IN_NAME]) == ("one\ntwo", "u")


def test_earlier_versions_of_an_entry_are_left_out():
    entry = Entry({"Password": "new"}, history=[login("a", "u", "old"), login("a", "u", "older")])
    passwords = [one.changes.texts[PASSWORD] for one in read(database_of(entry)).entries]
    assert passwords == ["new"]


def test_hidden_values_of_earlier_versions_keep_the_stream_in_step():
    first = Entry({"Password": "new"}, history=[login("a", "u", "old" * 50)])
    passwords = [
        one.changes.texts[PASSWORD]
        for one in read(database_of(first, login("b", "u", "after"))).entries
    ]
    assert passwords == ["new", "after"]


def test_hidden_values_that_nobody_asks_for_keep_the_stream_in_step():
    first = Entry(
        {"PIN": "1234", "Password": "one", "Secret": "x"}, hidden=("PIN", "Password", "Secret")
    )
    passwords = [
        one.changes.texts[PASSWORD]
        for one in read(database_of(first, login("b", "u", "two"))).entries
    ]
    assert passwords == ["one", "two"]


def test_what_was_thrown_away_is_left_out():
    bin_uuid = bytes([7] * 16)
    thrown_away = Group(
        "Bin", [login("gone", "u", "p")], [Group("in it", [login("x", "u", "p")])], bin_uuid
    )
    database = Database(Group("Root", [login("kept", "u", "p")], [thrown_away]), bin_uuid=bin_uuid)
    assert [entry.title for entry in read(database).entries] == ["kept"]


def test_attachments_do_not_matter():
    database = database_of(login("a", "u", "p"), binaries=[bytes(100_000), b""])
    assert len(read(database).entries) == 1


def test_an_entry_without_password_and_second_factor_is_left_out():
    database = database_of(login("empty", "u", ""), login("full", "u", "p"))
    assert [entry.title for entry in read(database).entries] == ["full"]


@pytest.mark.parametrize(
    "strings",
    [
        {"otp": f"otpauth://totp/a?secret={SECRET}&digits=8&period=60&algorithm=SHA256"},
        {"otp": f"key={SECRET}&size=8&step=60&otpHashMode=SHA256"},
        {
            "TimeOtp-Secret-Base32": SECRET,
            "TimeOtp-Length": "8",
            "TimeOtp-Period": "60",
            "TimeOtp-Algorithm": "HMAC-SHA-256",
        },
    ],
)
def test_a_second_factor_is_read_in_every_way_it_is_kept(strings):
    address = only(**strings).changes.texts[SEED]
    assert address.endswith(f"?secret={SECRET}&algorithm=SHA256&digits=8&period=60")


def test_the_second_factor_of_older_programs_is_read():
    found = only(**{"TOTP Seed": SECRET, "TOTP Settings": "60;8"})
    assert found.changes.texts[SEED].endswith("algorithm=SHA1&digits=8&period=60")


@pytest.mark.parametrize(
    "strings",
    [
        {"otp": "otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP&counter=3"},
        {"otp": "key=@@@"},
        {"TOTP Seed": SECRET, "TOTP Settings": "30;S"},
        {"TimeOtp-Secret-Hex": "00112233445566778899"},
    ],
)
def test_a_second_factor_that_cannot_be_kept_is_named_and_the_rest_is_taken(strings):
    found = only(**strings)
    assert (found.left_out, found.kinds) == ((SEED,), {PASSWORD})


def test_a_password_that_refers_to_another_entry_is_named_and_not_taken():
    found = only(Password="{REF:P@I:46C9B1FFBD4ABC4BBB260C6190BAD20C}", UserName="u")
    assert (found.left_out, PASSWORD in found.kinds) == ((PASSWORD,), False)


def test_entries_that_refer_to_one_another_lead_nowhere():
    circle = [login(name, "{REF:U@T:b}", "{REF:P@T:a}") for name in "ab"]
    kinds = [entry.kinds for entry in read(database_of(*circle)).entries]
    assert kinds == [frozenset(), frozenset()]


def test_a_name_of_the_file_reorders_nothing_on_the_screen():
    assert only(Title="a\u202eb\nc" + "x" * 500).title == "ab c" + "x" * 196


def test_no_representation_shows_what_was_read():
    found = read(database_of(login("a", "u", "the-password", otp=SECRET, Notes="the-notes")))
    assert not [one for one in ("the-password", SECRET, "the-notes") if one in repr(found)]


# --- keys ----------------------------------------------------------------------------------


def test_another_passphrase_opens_nothing():
    database = database_of(login("a", "u", "p"))
    assert code_of(lambda: read(database, "wrong")) == ImportProblem.WRONG_PASSPHRASE


def test_no_passphrase_is_asked_for():
    database = database_of(login("a", "u", "p"))
    assert code_of(lambda: read(database, "")) == ImportProblem.PASSPHRASE_NEEDED


KEY = bytes(range(50, 82))
KEY_FILES = {
    "raw": KEY,
    "hexadecimal": KEY.hex().encode(),
    "xml 1.0": b"<KeyFile><Meta><Version>1.00</Version></Meta><Key><Data>"
    b"MjM0NTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5PUFE=</Data></Key></KeyFile>",
    "xml 2.0": b'<?xml version="1.0"?><KeyFile><Meta><Version>2.0</Version></Meta><Key>'
    + f'<Data Hash="{sha256(KEY).hexdigest()[:8].upper()}">\n {KEY.hex(" ")}\n</Data>'.encode()
    + b"</Key></KeyFile>",
}  # fmt: skip


@pytest.mark.parametrize("form", KEY_FILES)
@pytest.mark.parametrize("passphrase", [PASSPHRASE, ""])
def test_a_key_file_opens_in_every_form_with_and_without_a_passphrase(form, passphrase):
    database = database_of(login("a", "u", "p"), key_file_key=KEY, passphrase=passphrase)
    assert read(database, passphrase, KEY_FILES[form]).entries


def test_any_file_can_be_a_key_file():
    content = b"a picture of the harbour" * 20
    database = database_of(login("a", "u", "p"), key_file_key=sha256(content).digest())
    assert read(database, PASSPHRASE, content).entries


def test_without_its_key_file_a_database_does_not_open():
    database = database_of(login("a", "u", "p"), key_file_key=KEY)
    assert code_of(lambda: read(database)) == ImportProblem.WRONG_PASSPHRASE


def test_a_key_file_whose_check_fails_is_refused():
    broken = KEY_FILES["xml 2.0"].replace(b'Hash="', b'Hash="0')
    with pytest.raises(Invalid) as error:
        composite_key("x", broken)
    assert error.value.code is ImportProblem.DAMAGED


@pytest.mark.parametrize(
    "content",
    [
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><KeyFile>&a;</KeyFile>',
        b"<KeyFile>" * 50_000,
        b"<",
    ],
)
def test_a_key_file_of_hostile_xml_is_only_bytes(content):
    assert composite_key("", content) == sha256(sha256(content).digest()).digest()


def test_salsa20_is_that_of_its_specification():
    """Set 1, vector 0 of the ECRYPT test vectors for keys of 256 bits."""
    key = bytes.fromhex("80" + "00" * 31)
    stream = salsa20(key, bytes(8))(bytes(512))
    assert stream[:64].hex() == (
        "e3be8fdd8beca2e3ea8ef9475b29a6e7003951e1097a5c38d23b7a5fad9f6844"
        "b22c97559e2723c7cbbd3fe4fc8d9a0744652a83e72a9c461876af4d7ef1a117"
    )
    assert stream[192:256].hex() == (
        "57be81f47b17d9ae7c4ff15429a73e10acf250ed3a90a93c711308a74c6216a9"
        "ed84cd126da7f28e8abf8bb63517e1ca98e712f4fb2e1a6aed9fdc73291faa17"
    )


def test_salsa20_gives_the_same_stream_in_pieces():
    key = bytes(range(32))
    whole, pieces = salsa20(key, bytes(8)), salsa20(key, bytes(8))
    assert whole(bytes(200)) == b"".join(pieces(bytes(n)) for n in (1, 63, 64, 65, 7, 0))


# --- nothing else is read ------------------------------------------------------------------


def small() -> bytes:
    return database_of(login("a", "u", "p")).written()


def test_no_changed_byte_goes_unnoticed():
    whole = small()
    accepted = [place for place in range(len(whole)) if _opens(_changed(whole, place))]
    assert accepted == []


def test_no_shortened_file_is_taken():
    whole = small()
    assert [length for length in range(len(whole)) if _opens(whole[:length])] == []


def _changed(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 0x10]) + content[place + 1 :]


def _opens(content: bytes) -> bool:
    try:
        read_vault_file(content, PASSPHRASE, None)
    except (Invalid, Refused):
        return False
    return True
