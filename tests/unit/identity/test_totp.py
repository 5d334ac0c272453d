import json
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest

from core.foundation.errors import Refused
from core.identity import totp
from core.identity.model import IdentityProblem
from tests.fakes import seeded_randomness
from tests.shared_data import shared_data

SEED = b"12345678901234567890"
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
STEP = totp.step_of(NOW)


def vectors():
    return json.loads((shared_data("otp") / "rfc_vectors.json").read_text())


def accepted(code, last_step=-1, moment=NOW):
    return totp.accepted_step(SEED, code, moment, last_step)


def test_the_codes_are_those_of_rfc_6238_appendix_b():
    table = vectors()["totp_rfc6238_appendix_B"]
    seed = table["secret_ascii"]["SHA1"].encode()
    for row in table["rows"]:
        step = totp.step_of(datetime.fromtimestamp(row["time"], UTC))
        # The table shows eight digits; six are the last of them (RFC 4226 section 5.3).
        assert totp.code_at(seed, step) == row["SHA1"][-6:]


def test_the_codes_are_those_of_rfc_4226_appendix_d():
    table = vectors()["hotp_rfc4226_appendix_D"]
    seed = table["secret_ascii"].encode()
    assert [totp.code_at(seed, step) for step in range(10)] == table["counter_0_to_9"]


@pytest.mark.parametrize("away", [-1, 0, 1])
def test_one_step_to_either_side_is_accepted(away):
    assert accepted(totp.code_at(SEED, STEP + away)) == STEP + away


@pytest.mark.parametrize("away", [-2, 2])
def test_two_steps_away_is_wrong(away):
    with pytest.raises(Refused) as error:
        accepted(totp.code_at(SEED, STEP + away))
    assert error.value.code is IdentityProblem.WRONG_CODE


@pytest.mark.parametrize("later", [0, 1])
def test_a_code_of_the_last_step_or_before_is_a_replay(later):
    with pytest.raises(Refused) as error:
        accepted(totp.code_at(SEED, STEP), last_step=STEP + later)
    assert error.value.code is IdentityProblem.CODE_REPLAYED


def test_the_next_code_after_a_used_one_is_accepted():
    assert accepted(totp.code_at(SEED, STEP + 1), last_step=STEP) == STEP + 1


def test_a_clock_at_the_beginning_of_time_has_no_step_before():
    start = datetime.fromtimestamp(0, UTC)
    assert accepted(totp.code_at(SEED, 0), moment=start) == 0


@pytest.mark.parametrize(
    "typed", ["123456", "123 456", " 123-456 ", "١٢٣٤٥٦", "١٢٣ ٤٥٦", "۱۲۳۴۵۶", "\u200f123456"]
)
def test_digits_of_any_script_with_spaces_or_hyphens_are_understood(typed):
    assert totp.typed_code(typed) == "123456"


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "12345a", "ab cdef", "١٢٣٤٥", "½23456"])
def test_anything_but_six_digits_is_incomplete(typed):
    with pytest.raises(Refused) as error:
        totp.typed_code(typed)
    assert error.value.code is IdentityProblem.CODE_INCOMPLETE


def test_the_seed_has_160_bits():
    assert len(totp.new_seed(seeded_randomness())) == 20


def test_the_address_says_what_every_authenticator_understands():
    parts = urlsplit(totp.enrolment_uri(SEED, "1042"))
    query = parse_qs(parts.query)
    assert (parts.scheme, parts.netloc, parts.path) == ("otpauth", "totp", "/Natiq:1042")
    assert query["secret"] == ["GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"]
    assert query["issuer"] == ["Natiq"]


def test_the_address_is_ascii_so_that_the_picture_stays_coarse():
    assert totp.enrolment_uri(SEED, "A/10-42").isascii()
