"""The signed file: a flattened JSON JWS (RFC 7515 section 7.2.2) with EdDSA (RFC 8037).

The header carries the public key itself (``jwk``, RFC 7515 section 4.1.3): the reader knows
many colleagues and no authority between them. There is one way to write a given draft, and
anything else is refused: no byte can be changed without notice.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from core.delegation.encoding import decode, encode, read_object
from core.delegation.keys import key_id
from core.draft_exchange.model import ExchangeProblem, SentDraft, Signer
from core.draft_exchange.schema import Fields, draft_from, draft_members
from core.foundation.errors import Invalid, Refused

FILE_LIMIT = 30 * 1024 * 1024
"""Bytes of a file; four images of any platform fit several times."""

KIND = "natiq-draft+jws"
ALGORITHM = "EdDSA"
_VERSION = 1
_LONGEST_NAME = 200
_LONGEST_NUMBER = 32


@dataclass(frozen=True)
class Opened:
    """What a file says, once its signature was found to fit."""

    draft: SentDraft
    signer: Signer
    signed_at: datetime


def write(
    draft: SentDraft, name: str, staff_number: str, at: datetime, key: Ed25519PrivateKey
) -> bytes:
    """The file, signed. Raises ``Refused(TOO_LARGE)``."""
    payload = {
        "version": _VERSION,
        "signer": {"name": name, "staff_number": staff_number},
        "signed_at": int(at.timestamp()),
        "draft": draft_members(draft),
    }
    protected, body = encode(_written(_header(key.public_key()))), encode(_written(payload))
    signature = encode(key.sign(f"{protected}.{body}".encode()))
    content = _written({"payload": body, "protected": protected, "signature": signature})
    if len(content) > FILE_LIMIT:
        raise Refused(ExchangeProblem.TOO_LARGE, limit=FILE_LIMIT // 1024 // 1024)
    return content


def read(content: bytes) -> Opened:
    """What is in a file.

    Raises ``Invalid`` with ``NOT_A_DRAFT`` or ``FIELD_INVALID``, ``Refused`` with
    ``ALGORITHM_REFUSED`` or ``SIGNATURE_WRONG``.
    """
    token = _token(content)
    key = _key(token["protected"])
    try:
        signed = f"{token['protected']}.{token['payload']}".encode()
        key.verify(decode(token["signature"]), signed)
    except (InvalidSignature, ValueError) as error:
        raise Refused(ExchangeProblem.SIGNATURE_WRONG) from error
    try:
        payload = read_object(decode(token["payload"]))
    except ValueError as error:
        raise Invalid(ExchangeProblem.NOT_A_DRAFT) from error
    fields = Fields(payload, "", {"version", "signer", "signed_at", "draft"})
    if fields.whole("version", _VERSION, _VERSION) != _VERSION:
        raise Invalid(ExchangeProblem.FIELD_INVALID, field="version")
    who = fields.inner("signer", {"name", "staff_number"})
    signer = Signer(
        who.line("name", _LONGEST_NAME, least=1),
        who.line("staff_number", _LONGEST_NUMBER, least=1),
        key_id(key),
        fingerprint(key),
    )
    at = datetime.fromtimestamp(fields.whole("signed_at", 0, 2**33), UTC)
    return Opened(draft_from(fields.member("draft")), signer, at)


def fingerprint(key: Ed25519PublicKey) -> str:
    """Forty hexadecimal digits of the key's SHA-256 in groups of four."""
    digits = hashlib.sha256(key.public_bytes_raw()).hexdigest()[:40].upper()
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))


def _token(content: bytes) -> dict[str, str]:
    try:
        members = read_object(content)
    except ValueError as error:
        raise Invalid(ExchangeProblem.NOT_A_DRAFT) from error
    token = {name: value for name, value in members.items() if isinstance(value, str)}
    if len(token) != len(members) or set(token) != {"payload", "protected", "signature"}:
        raise Invalid(ExchangeProblem.NOT_A_DRAFT)
    if _written(token) != content:
        raise Refused(ExchangeProblem.SIGNATURE_WRONG)
    return token


def _key(protected: str) -> Ed25519PublicKey:
    """The key that the header names, after every member was found to be as it must."""
    try:
        header = read_object(decode(protected))
        if header.get("alg") != ALGORITHM or header.get("typ") != KIND:
            raise Refused(ExchangeProblem.ALGORITHM_REFUSED)
        jwk = Fields(header, "", {"alg", "jwk", "typ"}).inner("jwk", {"crv", "kty", "x"})
        key = Ed25519PublicKey.from_public_bytes(decode(jwk.line("x", 43)))
    except ValueError as error:
        raise Invalid(ExchangeProblem.NOT_A_DRAFT) from error
    if _written(_header(key)) != decode(protected):
        raise Refused(ExchangeProblem.ALGORITHM_REFUSED)
    return key


def _header(key: Ed25519PublicKey) -> Mapping[str, object]:
    jwk = {"crv": "Ed25519", "kty": "OKP", "x": encode(key.public_bytes_raw())}
    return {"alg": ALGORITHM, "jwk": jwk, "typ": KIND}


def _written(members: Mapping[str, object]) -> bytes:
    return json.dumps(members, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
