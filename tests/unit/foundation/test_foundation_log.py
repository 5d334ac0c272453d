"""What reaches the log file cannot carry a secret."""

import logging
from pathlib import Path

import pytest

from core.foundation.log import redact, start_logging

SECRETS = [
    "eyJhbGciOiJFUzI1NksifQ.eyJzY29wZSI6ImFwcCJ9.c2lnbmF0dXJl",
    "Bearer abcdefgh12345678",
    "abcd-efgh-ijkl-mnop",
    "ABCD-2345-EFGH-6722",
    "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    "otpauth://totp/Natiq:1001?secret=JBSWY3DPEHPK3PXP",
    "9f" * 32,
]


@pytest.fixture
def log(tmp_path: Path):
    root = logging.getLogger()
    before = list(root.handlers)
    start_logging(tmp_path / "natiq.log")
    yield tmp_path / "natiq.log"
    for handler in [one for one in root.handlers if one not in before]:
        root.removeHandler(handler)
        handler.close()


@pytest.mark.parametrize("secret", SECRETS)
def test_a_credential_is_redacted(secret: str):
    assert secret not in redact(f"the server answered to {secret}, then closed")


def test_ordinary_words_stay():
    assert redact("queued item 12 for muscat.example") == "queued item 12 for muscat.example"


@pytest.mark.parametrize("secret", SECRETS)
def test_arguments_of_a_message_are_redacted_too(log: Path, secret: str):
    logging.getLogger("natiq").info("answer: %s", secret)
    assert secret not in log.read_text(encoding="utf-8")


def test_a_traceback_shows_the_place_but_no_message_and_no_value(log: Path):
    def fail(passphrase: str) -> None:
        raise ValueError(f"could not use {passphrase}")

    try:
        fail("نخلة بحر جبل قمر")
    except ValueError:
        logging.getLogger("natiq").exception("unexpected")
    written = log.read_text(encoding="utf-8")
    assert "نخلة" not in written
    assert "in fail" in written
    assert "ValueError" in written


def test_the_cause_of_an_error_is_shown_without_its_message_as_well(log: Path):
    def fail() -> None:
        try:
            raise KeyError("نخلة")
        except KeyError as error:
            raise RuntimeError("بحر") from error

    try:
        fail()
    except RuntimeError:
        logging.getLogger("natiq").exception("unexpected")
    written = log.read_text(encoding="utf-8")
    assert ("KeyError" in written, "نخلة" in written, "بحر" in written) == (True, False, False)
