"""The device's own key, and what it signs (Ed25519, RFC 8032).

The private half is 32 random bytes in the store of device secrets, beside the profile's own
secret. It signs each entry as it is written, so that whoever has the database, but not the
keyring, cannot write the log anew.
"""

import hashlib
from collections.abc import Iterable

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from core.audit.model import PublicKey
from core.foundation.errors import Damaged, Refused, Unavailable
from core.foundation.ids import Randomness
from core.storage.model import StorageProblem
from core.vault.device_secret import SECRET_BYTES, DeviceSecretStore
from core.vault.model import VaultProblem

_SLOT = "natiq audit key\n"
_SLOT_DIGITS = 32


class Signer:
    """Signs with one device's key until ``close``. Its ``repr`` tells the key's name only."""

    def __init__(self, seed: bytes) -> None:
        self._key: Ed25519PrivateKey | None = Ed25519PrivateKey.from_private_bytes(seed)
        self.public = PublicKey(self._key.public_key().public_bytes_raw())
        self.key_id = self.public.key_id

    def sign(self, statement: bytes) -> str:
        """The signature in hexadecimal digits. Raises ``Refused(CLOSED)`` after a lock."""
        key = self._key
        if key is None:
            raise Refused(StorageProblem.CLOSED)
        return key.sign(statement).hex()

    def close(self) -> None:
        """Let go of the key."""
        self._key = None

    def __repr__(self) -> str:
        return f"Signer({self.key_id})"


class KnownKeys:
    """Public keys by their names, for checking many signatures."""

    def __init__(self, keys: Iterable[PublicKey]) -> None:
        self._keys = {key.key_id: key for key in keys}
        self._ready = {
            key_id: Ed25519PublicKey.from_public_bytes(key.raw)
            for key_id, key in self._keys.items()
        }

    def __contains__(self, key_id: object) -> bool:
        return key_id in self._keys

    def get(self, key_id: str) -> PublicKey | None:
        return self._keys.get(key_id)

    def all(self) -> tuple[PublicKey, ...]:
        return tuple(self._keys.values())

    def hold(self, key_id: str, signature: str, statement: bytes) -> bool:
        """Whether ``signature`` is the key's own under ``statement``."""
        key = self._ready.get(key_id)
        if key is None:
            return False
        try:
            raw = bytes.fromhex(signature)
            key.verify(raw, statement)
        except (InvalidSignature, ValueError):
            return False
        # Python reads other spellings of the same bytes; here there is one only.
        return raw.hex() == signature


def device_signer(device_secrets: DeviceSecretStore, profile_id: str, random: Randomness) -> Signer:
    """The key of this device and profile, made where there is none yet.

    One that the store has lost or damaged is made anew; the log tells of that. Raises what
    the store raises, and ``Unavailable(KEYRING_FAILED)`` where it does not keep the key.
    """
    slot = _slot_of(profile_id)
    try:
        seed = device_secrets.read(slot)
    except Damaged:
        seed = None
    if seed is None:
        seed = random(SECRET_BYTES)
        device_secrets.write(slot, seed)
        if device_secrets.read(slot) != seed:
            raise Unavailable(VaultProblem.KEYRING_FAILED, kind="not kept")
    return Signer(seed)


def forget_device_key(device_secrets: DeviceSecretStore, profile_id: str) -> None:
    """Take the key away where there is one; raises what the store raises."""
    device_secrets.delete(_slot_of(profile_id))


def _slot_of(profile_id: str) -> str:
    return hashlib.sha256(f"{_SLOT}{profile_id}".encode()).hexdigest()[:_SLOT_DIGITS]
