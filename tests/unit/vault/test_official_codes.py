"""Second factors of official accounts: every profile that platforms hand out (RFC 6238)."""

import json
from datetime import UTC, datetime

import pyotp
import pytest
from pyotp.totp import TOTP

from core.foundation.errors import Invalid
from core.vault.model import CredentialProblem
from core.vault.one_time_codes import OneTimeSeed, read_seed, seed_of
from tests.shared_data import shared_data

SECRET = "JBSWY3DPEHPK3PXP"
SEED = b"Hello!\xde\xad\xbe\xef"


def at(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


@pytest.mark.parametrize("algorithm", ["SHA1", "SHA256", "SHA512"])
def test_the_codes_are_those_of_the_standard(algorithm):
    vectors = json.loads(shared_data("otp/rfc_vectors.json").read_text())["totp_rfc6238_appendix_B"]
    seed = vectors["secret_ascii"][algorithm].encode()
    factor = OneTimeSeed(seed, algorithm, vectors["digits"], vectors["step"])
    codes = [factor.at(at(row["time"])).code for row in vectors["rows"]]
    assert codes == [row[algorithm] for row in vectors["rows"]]


@pytest.mark.parametrize(
    "typed",
    [
        SECRET,
        "jbsw y3dp ehpk 3pxp",
        "JBSW-Y3DP-EHPK-3PXP",
        "  JBSWY3DPEHPK3PXP======\n",
        f"otpauth://totp/x?secret={SECRET}",
        f"OTPAUTH://TOTP/x?SECRET={SECRET.lower()}",
        f"otpauth://totp/Bluesky:muscat.example?secret={SECRET}&issuer=Bluesky&algorithm=SHA1"
        "&digits=6&period=30",
        f"otpauth://totp/%D9%85%D8%B3%D9%82%D8%B7?secret={SECRET}&image=x",
    ],
)
def test_a_key_is_read_in_every_spelling(typed):
    assert read_seed(typed).seed == SEED


def test_an_address_says_how_its_codes_are_made():
    factor = read_seed(
        f"otpauth://totp/a:b?secret={SECRET}&algorithm=SHA512&digits=8&period=60&issuer=a"
    )
    assert factor == OneTimeSeed(SEED, "SHA512", 8, 60, "a:b", "a")


@pytest.mark.parametrize(
    "factor",
    [
        OneTimeSeed(SEED),
        OneTimeSeed(bytes(range(33)), "SHA256", 7, 45, "بلدية مسقط:muscat@example", "بلوسكاي"),
        OneTimeSeed(bytes(64), "SHA512", 8, 300, "a/b?c#d&e=f", "x&y"),
    ],
)
def test_the_address_gives_the_same_factor_again(factor):
    assert read_seed(factor.address()) == factor


def test_another_authenticator_reads_the_address_the_same():
    factor = OneTimeSeed(bytes(range(20)), "SHA256", 8, 60, "a:b", "a")
    other = pyotp.parse_uri(factor.address())
    assert isinstance(other, TOTP)
    assert other.at(at(1_800_000_000)) == factor.at(at(1_800_000_000)).code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not a key!",
        "JBSWY3DPEHPK3PX1",
        "JBSWY3DPEHP",
        "JBSWY3DP",
        "ا" * 32,
        "A" * 3000,
        "otpauth://hotp/x?secret=JBSWY3DPEHPK3PXP&counter=1",
        "otpauth://totp/x",
        "otpauth://totp/x?secret=",
        "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&secret=JBSWY3DPEHPK3PXP",
        "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&digits=9",
        "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&digits=5",
        "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&digits=٦",
        "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&period=0",
        "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&period=-30",
        "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&period=999999",
        "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&algorithm=MD5",
        "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&encoder=steam",
        "otpauth://totp/%FF?secret=JBSWY3DPEHPK3PXP",
        "otpauth://totp/x?" + "a=b&" * 40,
        "otpauth://[/x?secret=JBSWY3DPEHPK3PXP",
        "steam://JBSWY3DPEHPK3PXP",
        "https://example.org/?secret=JBSWY3DPEHPK3PXP",
    ],
)
def test_what_is_no_key_is_refused(text):
    with pytest.raises(Invalid) as error:
        read_seed(text)
    assert error.value.code is CredentialProblem.SEED_INVALID


def test_the_parts_of_a_key_may_come_one_by_one():
    assert seed_of(SECRET, "HMAC-SHA-256", 8, "60") == OneTimeSeed(SEED, "SHA256", 8, 60)


def test_a_seed_of_eighty_bits_which_platforms_hand_out_gives_codes():
    # The first code of this well known seed of examples.
    assert OneTimeSeed(SEED).at(at(0)).code == "282760"


@pytest.mark.parametrize(("seconds", "left"), [(0, 30), (1, 29), (29, 1), (30, 30)])
def test_a_code_says_how_long_it_holds(seconds, left):
    assert OneTimeSeed(SEED).at(at(seconds)).seconds_left == left


def test_neither_seed_nor_code_shows_in_a_representation():
    factor = OneTimeSeed(SEED)
    code = factor.at(at(0))
    shown = repr(factor) + repr(code)
    assert SECRET not in shown
    assert repr(SEED) not in shown
    assert code.code not in shown
