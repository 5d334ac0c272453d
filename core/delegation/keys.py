"""Signing keys of authorities, and the trust anchors of this machine.

Sources: RFC 8037 (Ed25519 in JOSE), RFC 7638 (thumbprint of a key).
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from core.delegation.encoding import decode, encode, read_object
from core.delegation.model import DelegationProblem
from core.foundation.errors import Damaged, Invalid, NatiqError, Refused
from core.foundation.files import files_in, read_bounded
from core.foundation.ownership import AnyOwnership, Ownership

_FILE_LIMIT = 16 * 1024
_MEMBERS = {"kty", "crv", "x", "kid", "issuer", "use", "alg"}
_LONGEST_ISSUER = 200
_CLAUSE = "ACC-1"
_ENCRYPTED_PEM = b"-----BEGIN ENCRYPTED PRIVATE KEY-----"


@dataclass(frozen=True)
class Anchor:
    """An authority whose decisions count on this machine."""

    key_id: str
    issuer: str
    key: Ed25519PublicKey = field(repr=False)


@dataclass(frozen=True)
class TrustAnchors:
    """The authorities that IT has named on this machine.

    ``planted`` are files that others than administrators may write, each by the key in it:
    they name nobody who counts.
    """

    anchors: Mapping[str, Anchor]
    planted: Mapping[str, str] = field(default_factory=dict[str, str])

    @classmethod
    def load(cls, folder: Path, ownership: Ownership | None = None) -> "TrustAnchors":
        """The public keys (``*.json``) in ``folder``; none where there is no folder.

        ``ownership`` is asked about each; without it nobody is. Raises
        ``Damaged(ANCHOR_DAMAGED)`` for a file that is not such a key: an authority must not
        vanish in silence. The same key under two names is no such key either.
        ``Unavailable`` for a folder that cannot be looked into.
        """
        found: dict[str, Anchor] = {}
        planted: dict[str, str] = {}
        owned = ownership or AnyOwnership()
        for path in files_in(folder, ".json"):
            if not owned.only_administrators_write(path):
                planted[_key_id_in(path)] = path.name
                continue
            try:
                anchor = read_public_key(read_bounded(path, _FILE_LIMIT))
            except NatiqError as error:
                raise Damaged(DelegationProblem.ANCHOR_DAMAGED, name=path.name) from error
            if found.setdefault(anchor.key_id, anchor).issuer != anchor.issuer:
                raise Damaged(DelegationProblem.ANCHOR_DAMAGED, name=path.name)
        return cls(found, planted)

    def signer(self, key_id: str) -> Anchor:
        """The authority of that key.

        Raises ``Refused(ANCHOR_OPEN_TO_OTHERS)`` where only a file that anybody may write
        names it, ``NO_ANCHOR`` where there is no authority at all, else ``UNKNOWN_KEY``.
        """
        anchor = self.anchors.get(key_id)
        if anchor is not None:
            return anchor
        if key_id in self.planted:
            raise Refused(
                DelegationProblem.ANCHOR_OPEN_TO_OTHERS, clause=_CLAUSE, name=self.planted[key_id]
            )
        unknown = DelegationProblem.UNKNOWN_KEY if self.anchors else DelegationProblem.NO_ANCHOR
        raise Refused(unknown, clause=_CLAUSE)

    @classmethod
    def of(cls, *anchors: Anchor) -> "TrustAnchors":
        return cls({anchor.key_id: anchor for anchor in anchors})


def new_key() -> Ed25519PrivateKey:
    """A fresh signing key."""
    return Ed25519PrivateKey.generate()


def key_id(key: Ed25519PublicKey) -> str:
    """The key's JWK thumbprint (RFC 7638, SHA-256)."""
    canonical = json.dumps(
        {"crv": "Ed25519", "kty": "OKP", "x": _x(key)}, sort_keys=True, separators=(",", ":")
    )
    return encode(hashlib.sha256(canonical.encode()).digest())


def write_public_key(key: Ed25519PublicKey, issuer: str) -> bytes:
    """The JWK file that IT puts among the trust anchors."""
    members = {
        "kty": "OKP",
        "crv": "Ed25519",
        "x": _x(key),
        "kid": key_id(key),
        "use": "sig",
        "issuer": issuer,
    }
    return (json.dumps(members, ensure_ascii=False, indent=2) + "\n").encode()


def read_public_key(content: bytes) -> Anchor:
    """The authority in a JWK file. Raises ``Invalid(KEY_UNREADABLE)``."""
    try:
        members = read_object(content)
        if set(members) - _MEMBERS:
            raise ValueError
        issuer, stated_id = members["issuer"], members["kid"]
        if (members["kty"], members["crv"]) != ("OKP", "Ed25519"):
            raise ValueError
        if members.get("use", "sig") != "sig" or members.get("alg", "EdDSA") != "EdDSA":
            raise ValueError
        if not isinstance(issuer, str) or not 0 < len(issuer) <= _LONGEST_ISSUER:
            raise ValueError
        key = Ed25519PublicKey.from_public_bytes(decode(str(members["x"])))
    except (ValueError, KeyError) as error:
        raise Invalid(DelegationProblem.KEY_UNREADABLE) from error
    if stated_id != key_id(key):
        raise Invalid(DelegationProblem.KEY_UNREADABLE)
    return Anchor(key_id(key), issuer, key)


def write_private_key(key: Ed25519PrivateKey, passphrase: str) -> bytes:
    """The signing key as PKCS#8 PEM, encrypted under ``passphrase``."""
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase.encode()),
    )


def read_private_key(content: bytes, passphrase: str) -> Ed25519PrivateKey:
    """The signing key in an encrypted PEM file.

    Raises ``Refused(KEY_PASSPHRASE_WRONG)`` or ``Invalid(KEY_UNREADABLE)``.
    """
    if not content.lstrip().startswith(_ENCRYPTED_PEM):
        raise Invalid(DelegationProblem.KEY_UNREADABLE)
    try:
        key = serialization.load_pem_private_key(content, passphrase.encode())
    except (ValueError, TypeError):
        # From None: the library says no more than that it failed, or that nothing was typed.
        raise Refused(DelegationProblem.KEY_PASSPHRASE_WRONG) from None
    except UnsupportedAlgorithm as error:
        raise Invalid(DelegationProblem.KEY_UNREADABLE) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise Invalid(DelegationProblem.KEY_UNREADABLE)
    return key


def _key_id_in(path: Path) -> str:
    """Which key a file names that nobody vouches for; nothing where it is no key."""
    try:
        return read_public_key(read_bounded(path, _FILE_LIMIT)).key_id
    except NatiqError:
        return ""


def _x(key: Ed25519PublicKey) -> str:
    return encode(key.public_bytes_raw())
