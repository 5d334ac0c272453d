"""Keys of authorities: whom this machine trusts, and what opens a signing key."""

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.delegation.encoding import encode
from core.delegation.keys import (
    TrustAnchors,
    key_id,
    new_key,
    read_private_key,
    read_public_key,
    write_private_key,
    write_public_key,
)
from core.delegation.model import DelegationProblem
from core.foundation.errors import Damaged
from tests.delegating import code_of, refusal_of
from tests.office import ISSUER

WORDS = "عبارة مرور طويلة لمفتاح التوقيع"


def public_members() -> dict[str, object]:
    return json.loads(write_public_key(new_key().public_key(), ISSUER))


def changed(**members: object) -> bytes:
    """A public key's file with these members changed; ``None`` leaves one out."""
    merged = {**public_members(), **members}
    return json.dumps({name: one for name, one in merged.items() if one is not None}).encode()


DAMAGED = {
    "empty": b"",
    "no JSON": b"{",
    "no object": b"[]",
    "no text": b"\xff\xfe",
    "nested": b"[" * 16_000,
    "missing x": changed(x=None),
    "missing kid": changed(kid=None),
    "missing issuer": changed(issuer=None),
    "missing kty": changed(kty=None),
    "other type": changed(kty="RSA"),
    "other curve": changed(crv="X25519"),
    "other use": changed(use="enc"),
    "other algorithm": changed(alg="ES256"),
    "x too short": changed(x=encode(bytes(31))),
    "x padded": changed(x=encode(bytes(32)) + "="),
    "x a number": changed(x=7),
    "kid of another key": changed(kid=encode(bytes(32))),
    "kid a list": changed(kid=[]),
    "empty issuer": changed(issuer=""),
    "long issuer": changed(issuer="ب" * 201),
    "issuer a number": changed(issuer=7),
    "private key": changed(d=encode(bytes(32))),
    "unknown member": changed(x5c=[]),
    "issuer twice": changed()[:-1] + b',"issuer":"b"}',
    "too large": changed() + b" " * 20_000,
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_anchor_is_named_and_not_left_out(tmp_path: Path, content: bytes):
    (tmp_path / "a.json").write_bytes(changed())
    (tmp_path / "b.json").write_bytes(content)
    with pytest.raises(Damaged) as damage:
        TrustAnchors.load(tmp_path)
    assert (damage.value.code, damage.value.values["name"]) == (
        DelegationProblem.ANCHOR_DAMAGED,
        "b.json",
    )


def test_a_folder_in_the_place_of_an_anchor_is_damage(tmp_path: Path):
    (tmp_path / "a.json").mkdir()
    assert code_of(lambda: TrustAnchors.load(tmp_path)) is DelegationProblem.ANCHOR_DAMAGED


def test_one_key_under_two_names_is_damage(tmp_path: Path):
    key = new_key().public_key()
    (tmp_path / "a.json").write_bytes(write_public_key(key, ISSUER))
    (tmp_path / "b.json").write_bytes(write_public_key(key, "بلدية أخرى"))
    assert refusal_of(lambda: TrustAnchors.load(tmp_path)).values["name"] == "b.json"


def test_the_same_file_twice_is_one_authority(tmp_path: Path):
    content = changed()
    (tmp_path / "a.json").write_bytes(content)
    (tmp_path / "copy.json").write_bytes(content)
    assert len(TrustAnchors.load(tmp_path).anchors) == 1


def test_several_authorities_are_all_known(tmp_path: Path):
    keys = [new_key().public_key() for _ in range(3)]
    for number, key in enumerate(keys):
        (tmp_path / f"{number}.json").write_bytes(write_public_key(key, f"جهة {number}"))
    anchors = TrustAnchors.load(tmp_path).anchors
    assert {one.key_id: one.issuer for one in anchors.values()} == {
        key_id(key): f"جهة {number}" for number, key in enumerate(keys)
    }


def test_without_a_folder_nobody_is_trusted(tmp_path: Path):
    assert TrustAnchors.load(tmp_path / "trust").anchors == {}


def test_a_public_key_comes_back_from_its_file():
    key = new_key().public_key()
    anchor = read_public_key(write_public_key(key, ISSUER))
    assert (anchor.issuer, anchor.key_id, anchor.key.public_bytes_raw()) == (
        ISSUER,
        key_id(key),
        key.public_bytes_raw(),
    )


def test_a_private_key_comes_back_under_its_passphrase():
    key = new_key()
    kept = write_private_key(key, WORDS)
    assert read_private_key(kept, WORDS).private_bytes_raw() == key.private_bytes_raw()


def test_a_private_key_with_blank_lines_before_it_is_read():
    key = new_key()
    kept = b"\r\n\n" + write_private_key(key, WORDS)
    assert read_private_key(kept, WORDS).private_bytes_raw() == key.private_bytes_raw()


def test_the_file_of_a_private_key_holds_no_part_of_it():
    key = new_key()
    kept = write_private_key(key, WORDS)
    assert key.private_bytes_raw() not in kept
    assert b"BEGIN ENCRYPTED PRIVATE KEY" in kept


@pytest.mark.parametrize("other", [WORDS + " ", WORDS[:-1], "", "x"])
def test_a_wrong_passphrase_opens_no_key(other: str):
    kept = write_private_key(new_key(), WORDS)
    refused = code_of(lambda: read_private_key(kept, other))
    assert refused is DelegationProblem.KEY_PASSPHRASE_WRONG


def test_a_wrong_passphrase_stands_in_no_message():
    kept = write_private_key(new_key(), WORDS)
    refusal = refusal_of(lambda: read_private_key(kept, "كلمة خاطئة"))
    assert "كلمة خاطئة" not in f"{refusal!r}{refusal.values}{refusal.__cause__!r}"


@pytest.mark.parametrize("content", [b"", b"text", b"ENCRYPTED text", b"\xff" * 99])
def test_a_file_that_is_no_encrypted_key_is_said_to_be_none(content: bytes):
    refused = code_of(lambda: read_private_key(content, WORDS))
    assert refused is DelegationProblem.KEY_UNREADABLE


def test_a_signing_key_without_passphrase_is_not_used():
    bare = new_key().private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    assert code_of(lambda: read_private_key(bare, WORDS)) is DelegationProblem.KEY_UNREADABLE


@pytest.mark.parametrize(
    "key",
    [
        ec.generate_private_key(ec.SECP256R1()),
        ed448.Ed448PrivateKey.generate(),
        rsa.generate_private_key(public_exponent=65537, key_size=2048),
    ],
    ids=["P-256", "Ed448", "RSA"],
)
def test_a_key_of_another_kind_is_not_used(
    key: ec.EllipticCurvePrivateKey | ed448.Ed448PrivateKey | rsa.RSAPrivateKey,
):
    kept = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(WORDS.encode()),
    )
    assert code_of(lambda: read_private_key(kept, WORDS)) is DelegationProblem.KEY_UNREADABLE


def test_two_fresh_keys_differ():
    first, second = new_key(), new_key()
    assert isinstance(first, Ed25519PrivateKey)
    assert key_id(first.public_key()) != key_id(second.public_key())
