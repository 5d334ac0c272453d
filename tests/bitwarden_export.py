"""Writes JSON exports as Bitwarden does, sound ones and such as nobody should make."""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from cryptography.hazmat.primitives.padding import PKCS7

PASSPHRASE = "عبارة مرور الخزنة القديمة"

Item = Mapping[str, object]


def login(name: str, user: str, password: object, **more: object) -> Item:
    """A login as people have them."""
    members: dict[str, object] = {"username": user, "password": password, "totp": None, "uris": []}
    return {
        "id": name,
        "type": 1,
        "name": name,
        "notes": None,
        "folderId": None,
        "revisionDate": "2026-03-01T09:00:00.000Z",
        "deletedDate": None,
        "login": members | more,
    }


def plain(items: object, folders: object = ()) -> bytes:
    """An export that everybody can read."""
    return as_json({"encrypted": False, "folders": folders, "items": items})


def as_json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


@dataclass(frozen=True)
class Protected:
    """An export under a passphrase. ``changes`` are put over the outer members at the end."""

    content: bytes
    passphrase: str = PASSPHRASE
    kind: int = 0
    passes: int = 1000
    memory_mib: int | None = None
    lanes: int | None = None
    salt: str = "c2FsdCBvZiBhIHRlc3Q="
    changes: Mapping[str, object] = field(default_factory=dict[str, object])

    def written(self) -> bytes:
        key = self._key()
        keys = [HKDFExpand(SHA256(), 32, purpose).derive(key) for purpose in (b"enc", b"mac")]
        members: dict[str, object] = {
            "encrypted": True,
            "passwordProtected": True,
            "salt": self.salt,
            "kdfType": self.kind,
            "kdfIterations": self.passes,
            "kdfMemory": self.memory_mib,
            "kdfParallelism": self.lanes,
            "encKeyValidation_DO_NOT_EDIT": sealed(b"5f0e8b1c-0000-4000-8000-000000000000", keys),
            "data": sealed(self.content, keys),
        }
        return as_json({**members, **self.changes})

    def _key(self) -> bytes:
        secret, salt = self.passphrase.encode(), self.salt.encode()
        if self.kind == 0:
            return hashlib.pbkdf2_hmac("sha256", secret, salt, self.passes)
        memory, lanes = (self.memory_mib or 1) * 1024, self.lanes or 1
        digest = hashlib.sha256(salt).digest()
        return hash_secret_raw(secret, digest, self.passes, memory, lanes, 32, Type.ID)


def sealed(content: bytes, keys: Sequence[bytes]) -> str:
    """Bitwarden's encrypted string of type 2."""
    iv = bytes(range(16))
    padder = PKCS7(128).padder()
    padded = padder.update(content) + padder.finalize()
    cipher = Cipher(algorithms.AES(keys[0]), modes.CBC(iv)).encryptor()
    encrypted = cipher.update(padded) + cipher.finalize()
    mac = hmac.digest(keys[1], iv + encrypted, "sha256")
    parts = [base64.b64encode(part).decode() for part in (iv, encrypted, mac)]
    return f"2.{'|'.join(parts)}"
