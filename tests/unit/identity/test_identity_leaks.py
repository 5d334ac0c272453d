"""Nothing secret in representations, tracebacks, logs or files."""

import logging
import traceback

import pytest

from core.foundation.errors import NatiqError
from core.identity import totp
from core.vault.model import SecretKind

APP_PASSWORD = "wxyz-wxyz-wxyz-wxyz"


def forms(secret: bytes) -> list[bytes]:
    return [secret, secret.hex().encode(), repr(secret).encode()]


@pytest.fixture
def secrets(desk):
    seed = totp.seed_text(desk.seed)
    (device_secret,) = desk.device_secrets.kept.values()
    texts = [desk.passphrase, seed, APP_PASSWORD, *desk.recovery_codes]
    plain = [code.replace("-", "") for code in desk.recovery_codes]
    raw = [form for secret in (desk.seed, device_secret) for form in forms(secret)]
    return [text.encode() for text in texts + plain] + raw


def test_representations_show_no_secret(new_desk):
    pending = new_desk.identity.begin_enrolment(new_desk.employee, new_desk.passphrase)
    shown = repr(pending) + str(pending)
    for secret in (
        new_desk.passphrase,
        totp.seed_text(pending.seed),
        pending.seed_for_typing,
        repr(pending.seed),
        *pending.recovery_codes,
    ):
        assert secret not in shown


def test_an_open_profile_shows_no_secret(desk, secrets):
    opened = desk.identity.sign_in(desk.passphrase, desk.code())
    shown = (repr(opened) + repr(opened.vault) + repr(opened.session)).encode()
    opened.close()
    assert not [secret for secret in secrets if secret in shown]


def test_no_failure_s_traceback_holds_a_secret(desk, secrets):
    shown = []
    # Put together here: a traceback shows the source lines of this test too.
    wrong, wrong_recovery = " ".join(["سر", "خاطئ", "تماما"]), "-".join(["AAAA", "BBBB"] * 2)
    attempts = [
        lambda: desk.identity.sign_in(wrong, desk.code()),
        lambda: desk.identity.sign_in(desk.passphrase, desk.wrong_code()),
        lambda: desk.identity.sign_in(desk.passphrase, "12"),
        lambda: desk.identity.sign_in_with_recovery_code(desk.passphrase, wrong_recovery),
        lambda: desk.identity.begin_enrolment(desk.employee, desk.passphrase),
    ]
    for attempt in attempts:
        with pytest.raises(NatiqError) as error:
            attempt()
        shown += traceback.format_exception(error.value)
        shown += [repr(error.value), str(dict(error.value.values))]
    text = "".join(shown).encode()
    assert wrong.encode() not in text
    assert wrong_recovery.encode() not in text
    assert not [secret for secret in secrets if secret in text]


def test_no_file_of_the_profile_holds_plain_text(desk, secrets):
    opened = desk.identity.sign_in(desk.passphrase, desk.code())
    opened.vault.store("bluesky:did:plc:abc", SecretKind.APP_PASSWORD, APP_PASSWORD)
    own = [desk.employee.name.encode(), b"did:plc:abc", b"second_factor"]
    try:
        files = {path.name: path.read_bytes() for path in desk.folder.iterdir()}
    finally:
        opened.close()
    files |= {f"{path.name} closed": path.read_bytes() for path in desk.folder.iterdir()}
    assert "natiq.db" in files
    found = {name for name, content in files.items() for text in secrets + own if text in content}
    assert not found


def test_nothing_secret_is_logged_even_at_the_finest_level(desk, secrets, caplog):
    with caplog.at_level(logging.DEBUG):
        opened = desk.identity.sign_in(desk.passphrase, desk.code())
        opened.vault.store("bluesky:did:plc:abc", SecretKind.APP_PASSWORD, APP_PASSWORD)
        opened.close()
    logged = caplog.text.encode()
    assert not [secret for secret in secrets if secret in logged]


def test_the_files_are_the_employee_s_alone(desk):
    assert desk.folder.stat().st_mode & 0o077 == 0
    open_to_others = [path.name for path in desk.folder.iterdir() if path.stat().st_mode & 0o077]
    assert not open_to_others
