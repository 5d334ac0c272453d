"""RFC 8037, appendix A: the key, its thumbprint, and a signature, byte for byte."""

import json

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.delegation.encoding import decode, encode
from core.delegation.jws import DECISION, sign, verify
from core.delegation.keys import TrustAnchors, key_id, read_public_key, write_public_key
from core.delegation.model import DelegationProblem
from tests.delegating import code_of

# A.1 and A.2: the private key and its public half.
D = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"
X = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
# A.3: the thumbprint after RFC 7638.
THUMBPRINT = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
# A.4: what is signed, and the signature.
HEADER = '{"alg":"EdDSA"}'
PAYLOAD = "Example of Ed25519 signing"
SIGNED = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc"
SIGNATURE = "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"


@pytest.fixture
def key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(decode(D))


def test_the_public_half_is_the_one_of_appendix_a2(key: Ed25519PrivateKey):
    assert encode(key.public_key().public_bytes_raw()) == X


def test_the_key_is_known_by_the_thumbprint_of_appendix_a3(key: Ed25519PrivateKey):
    assert key_id(key.public_key()) == THUMBPRINT


def test_the_file_for_trust_anchors_holds_the_members_of_appendix_a2(key: Ed25519PrivateKey):
    members = json.loads(write_public_key(key.public_key(), "بلدية"))
    assert (members["kty"], members["crv"], members["x"], members["kid"]) == (
        "OKP",
        "Ed25519",
        X,
        THUMBPRINT,
    )


def test_the_parts_are_encoded_as_in_appendix_a4():
    assert f"{encode(HEADER.encode())}.{encode(PAYLOAD.encode())}" == SIGNED


def test_the_signature_is_the_one_of_appendix_a4(key: Ed25519PrivateKey):
    assert encode(key.sign(SIGNED.encode())) == SIGNATURE


def test_the_signature_of_appendix_a4_verifies_under_a_trust_anchor():
    file = {"kty": "OKP", "crv": "Ed25519", "x": X, "kid": THUMBPRINT, "issuer": "بلدية"}
    anchor = read_public_key(json.dumps(file).encode())
    anchor.key.verify(decode(SIGNATURE), SIGNED.encode())
    with pytest.raises(InvalidSignature):
        anchor.key.verify(decode(SIGNATURE), SIGNED.encode() + b"A")


def test_the_token_of_appendix_a4_is_a_signature_and_yet_no_decision(key: Ed25519PrivateKey):
    anchor = read_public_key(write_public_key(key.public_key(), "بلدية"))
    token = f"{SIGNED}.{SIGNATURE}"
    refused = code_of(lambda: verify(token, DECISION, TrustAnchors.of(anchor)))
    assert refused is DelegationProblem.HEADER_REFUSED


def test_what_the_key_signs_here_verifies_here(key: Ed25519PrivateKey):
    anchor = read_public_key(write_public_key(key.public_key(), "بلدية"))
    token = sign({"text": "نص"}, DECISION, key)
    assert verify(token, DECISION, TrustAnchors.of(anchor)) == ({"text": "نص"}, anchor)
