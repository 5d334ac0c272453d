"""Proofs of possession: against the examples of RFC 9449, and what servers say of them."""

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from core.platforms.exchange import Reply
from core.platforms.model import PlatformProblem, SignInRefused
from core.platforms.oauth.dpop import (
    NonceMemory,
    ProofKey,
    hash_of,
    new_key,
)
from tests.fakes import FakeClock, seeded_randomness
from tests.proofs import checked

URL = "https://server.example.com/token"
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
KEY = new_key()
EXAMPLE_PROOF = (
    "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgt"
    "MzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VO"
    "SmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiItQndDM0VTYzZhY2MybFRj"
    "IiwiaHRtIjoiUE9TVCIsImh0dSI6Imh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwiaWF0Ijox"
    "NTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8v-FdWP0A0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-FNyJ"
    "K70nfbV37xRZT3Lg"
)
"""RFC 9449, figure 3."""


def key(pem: str = KEY) -> ProofKey:
    return ProofKey(pem, FakeClock(NOW), seeded_randomness())


# --- The proof itself ---


def test_the_proof_of_rfc_9449_passes_the_check_of_these_tests():
    assert checked(EXAMPLE_PROOF).claims["jti"] == "-BwC3ESc6acc2lTc"


def test_the_hash_of_the_token_of_rfc_9449_is_the_published_one():
    token = "Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU"
    assert hash_of(token) == "fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"


def test_our_proof_has_the_members_of_the_example():
    ours, example = checked(key().proof("POST", URL)), checked(EXAMPLE_PROOF)
    assert (ours.header.keys(), ours.claims.keys(), ours.header["jwk"].keys()) == (
        example.header.keys(),
        example.claims.keys(),
        example.header["jwk"].keys(),
    )


def test_a_proof_says_its_type_and_its_algorithm():
    header = checked(key().proof("POST", URL)).header
    assert (header["typ"], header["alg"]) == ("dpop+jwt", "ES256")


def test_a_proof_is_for_one_method_one_address_and_one_moment():
    claims = checked(key().proof("POST", URL)).claims
    assert (claims["htm"], claims["htu"], claims["iat"]) == ("POST", URL, int(NOW.timestamp()))


def test_a_proof_carries_no_private_part():
    assert set(checked(key().proof("POST", URL)).header["jwk"]) == {"kty", "crv", "x", "y"}


def test_a_proof_for_a_token_names_its_hash():
    claims = checked(key().proof("GET", URL, access_token="token")).claims
    assert claims["ath"] == hash_of("token")


def test_a_proof_names_the_nonce_that_it_was_given():
    assert checked(key().proof("GET", URL, "of-the-server")).claims["nonce"] == "of-the-server"


def test_no_two_proofs_are_the_same():
    one = key()
    ids = {checked(one.proof("GET", URL)).claims["jti"] for _ in range(20)}
    assert len(ids) == 20


@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("https://server.example.com/a?b=c&d=%20", "https://server.example.com/a"),
        ("https://server.example.com/a#part", "https://server.example.com/a"),
        ("https://SERVER.example.com:443/a", "https://server.example.com/a"),
        ("https://server.example.com:8443/a%20b", "https://server.example.com:8443/a%20b"),
        ("https://somebody:secret@server.example.com/a", "https://server.example.com/a"),
        ("https://server.example.com", "https://server.example.com/"),
    ],
)
def test_a_proof_names_the_address_without_what_the_rule_leaves_out(url: str, named: str):
    assert checked(key().proof("GET", url)).claims["htu"] == named


# --- Keys ---


def test_a_key_is_read_again_as_it_was_written():
    again = checked(key(key().pem).proof("POST", URL))
    assert again.header["jwk"] == checked(key().proof("POST", URL)).header["jwk"]


def test_two_keys_are_never_the_same():
    assert new_key() != new_key()


def _pem(private: Any, encryption: Any = None) -> str:
    written = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption or NoEncryption())
    return written.decode()


@pytest.mark.parametrize(
    "pem",
    [
        "",
        "no key",
        KEY.replace("M", "N", 3),
        _pem(ec.generate_private_key(ec.SECP384R1())),
        _pem(ed25519.Ed25519PrivateKey.generate()),
        _pem(ec.generate_private_key(ec.SECP256R1()), BestAvailableEncryption(b"passphrase")),
    ],
)
def test_what_is_no_such_key_is_no_credential(pem: str):
    with pytest.raises(SignInRefused) as refused:
        key(pem)
    assert refused.value.code is PlatformProblem.NO_CREDENTIAL


# --- What servers say ---


def reply(status: int = 200, body: object = None, **headers: str) -> Reply:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, named, json.dumps(body).encode(), NOW)


def test_the_newest_nonce_is_remembered():
    nonces = NonceMemory()
    nonces.note(URL, reply(dpop_nonce="first"))
    nonces.note(URL, reply(dpop_nonce="second"))
    assert nonces.last("https://server.example.com/other?way=1").nonce == "second"


def test_an_answer_without_a_nonce_takes_none_away():
    nonces = NonceMemory()
    nonces.note(URL, reply(dpop_nonce="first"))
    nonces.note(URL, reply())
    assert nonces.last(URL).nonce == "first"


@pytest.mark.parametrize(
    "other",
    [
        "https://other.example.com/token",
        "http://server.example.com/token",
        URL.replace("/t", ":8443/t"),
    ],
)
def test_another_origin_is_told_nothing(other: str):
    nonces = NonceMemory()
    nonces.note(URL, reply(dpop_nonce="first"))
    assert nonces.last(other).nonce is None


@pytest.mark.parametrize("nonce", ["", 'a"b', "a b", "a\\b", "عدد", "x" * 2000])
def test_a_nonce_that_is_none_is_not_taken(nonce: str):
    nonces = NonceMemory()
    nonces.note(URL, reply(dpop_nonce=nonce))
    assert nonces.last(URL).nonce is None


def test_many_servers_do_not_fill_the_memory():
    nonces = NonceMemory()
    for number in range(100):
        nonces.note(f"https://server{number}.example/", reply(dpop_nonce="n"))
    known = [nonces.last(f"https://server{number}.example/").nonce for number in range(100)]
    assert known.count("n") == 16


def test_a_server_whose_clock_runs_before_ours_is_believed():
    nonces = NonceMemory()
    nonces.note(URL, reply(date=format_datetime(NOW + timedelta(days=1), usegmt=True)))
    assert nonces.last(URL).ahead == 86_400


@pytest.mark.parametrize("seconds", [-5, -1, 0, 1, 5])
def test_clocks_that_nearly_agree_count_as_one(seconds: int):
    nonces = NonceMemory()
    date = format_datetime(NOW + timedelta(seconds=seconds), usegmt=True)
    nonces.note(URL, reply(date=date))
    assert nonces.last(URL).ahead == 0


def test_a_date_that_is_none_changes_no_clock():
    nonces = NonceMemory()
    nonces.note(URL, reply(date="yesterday, or so"))
    assert nonces.last(URL).ahead == 0
