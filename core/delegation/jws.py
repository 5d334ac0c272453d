"""Signed decisions: compact JWS with EdDSA and nothing else.

Sources: RFC 7515 (JWS), RFC 8037 (EdDSA), RFC 8725 (fix the algorithm, check the type).
A general JOSE library accepts what this program must refuse (other serialisations, other
algorithms, unused bits, extra header members), so only the signature itself is a library's.
"""

import json
from collections.abc import Mapping

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.delegation.encoding import RepeatedMember, decode, encode, read_object
from core.delegation.keys import Anchor, TrustAnchors, key_id
from core.delegation.model import DelegationProblem
from core.foundation.errors import Invalid, Refused

DECISION = "natiq-decision+jws"
REVOCATION = "natiq-revocation+jws"
POLICY = "natiq-policy+jws"
UPDATE = "natiq-update+jws"
ALGORITHM = "EdDSA"
TOKEN_LIMIT = 64 * 1024
"""Characters; a decision for fifty employees and fifty accounts is well below."""

_CLAUSE = "ACC-1"
_LONGEST_NAME = 300


def sign(payload: Mapping[str, object], kind: str, key: Ed25519PrivateKey) -> str:
    """The payload as a token of type ``kind``, signed with ``key``."""
    header = {"alg": ALGORITHM, "kid": key_id(key.public_key()), "typ": kind}
    signed = f"{_part(header)}.{_part(payload)}"
    return f"{signed}.{encode(key.sign(signed.encode()))}"


def read_token(content: bytes) -> str:
    """The token in a file: ASCII without the blanks around it. Raises ``Invalid``."""
    if len(content) > TOKEN_LIMIT:
        raise Invalid(DelegationProblem.TOO_LARGE, clause=_CLAUSE, limit=TOKEN_LIMIT)
    try:
        return content.decode("ascii").strip(" \t\r\n")
    except UnicodeDecodeError as error:
        raise Invalid(DelegationProblem.NOT_A_DECISION, clause=_CLAUSE) from error


def verify(token: str, kind: str, anchors: TrustAnchors) -> tuple[dict[str, object], Anchor]:
    """The payload of a token and the authority that signed it.

    Raises ``Refused`` or ``Invalid`` with the one reason why the token does not count.
    """
    if len(token) > TOKEN_LIMIT:
        raise Invalid(DelegationProblem.TOO_LARGE, clause=_CLAUSE, limit=TOKEN_LIMIT)
    parts = token.split(".")
    if len(parts) != 3:
        raise Invalid(DelegationProblem.NOT_A_DECISION, clause=_CLAUSE)
    header_part, payload_part, signature_part = parts
    try:
        header = read_object(decode(header_part))
    except ValueError as error:
        raise Invalid(DelegationProblem.NOT_A_DECISION, clause=_CLAUSE) from error
    anchor = _signer(header, kind, anchors)
    try:
        signature = decode(signature_part)
        anchor.key.verify(signature, f"{header_part}.{payload_part}".encode())
    except (InvalidSignature, ValueError) as error:
        raise Refused(DelegationProblem.SIGNATURE_WRONG, clause=_CLAUSE) from error
    return _payload(payload_part), anchor


def _payload(part: str) -> dict[str, object]:
    """What the authority did sign, if it can be read in one way only."""
    try:
        return read_object(decode(part))
    except RepeatedMember as error:
        raise Invalid(
            DelegationProblem.FIELD_INVALID, clause=_CLAUSE, field=error.name[:_LONGEST_NAME]
        ) from error
    except ValueError as error:
        raise Invalid(DelegationProblem.NOT_A_DECISION, clause=_CLAUSE) from error


def _signer(header: Mapping[str, object], kind: str, anchors: TrustAnchors) -> Anchor:
    """The authority that the header names, after every member was found to be as it must."""
    if header.get("alg") != ALGORITHM:
        raise Refused(DelegationProblem.ALGORITHM_REFUSED, clause=_CLAUSE)
    if set(header) != {"alg", "kid", "typ"}:
        raise Refused(DelegationProblem.HEADER_REFUSED, clause=_CLAUSE)
    if header["typ"] != kind:
        raise Refused(DelegationProblem.WRONG_TYPE, clause=_CLAUSE)
    return anchors.signer(str(header["kid"]))


def _part(members: Mapping[str, object]) -> str:
    return encode(json.dumps(members, ensure_ascii=False, separators=(",", ":")).encode())
