"""How the pair of keys is wrapped, slot by slot.

    passphrase slot      HKDF(K1, device secret)
    security key's slot  HKDF(K1, device secret, the key's answer to the slot's salt)
    recovery slot        HKDF(80 random bits of the code, device secret)

K1 is Argon2id of the passphrase. Every part has a fixed length, so that no two ways of
joining them give the same bytes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from core.foundation.ids import Randomness
from core.vault.hashing import derived
from core.vault.sealing import KEY_BYTES, NotOpened, seal, unseal
from core.vault.slots import (
    FIRST_FORMAT,
    HMAC_SALT_BYTES,
    NAME_BYTES,
    RecoverySlot,
    SecurityKeySlot,
    Slots,
)

OUTPUT_BYTES = 32
"""What a security key answers to a salt of ``HMAC_SALT_BYTES``."""

CODE_BYTES = 10
"""The random bytes behind a recovery code."""

_PASSPHRASE = b"natiq passphrase slot 2"
_FIRST_PASSPHRASE = b"natiq wrapping key 1"
_SECURITY_KEY = b"natiq security key slot 2"
_KEPT = b"natiq kept answer 2"
_RECOVERY = b"natiq recovery slot 2"
_RECOVERY_NAME = b"natiq recovery slot name 2"


@dataclass(frozen=True)
class OpenKeys:
    """The two random keys under which a profile's data lies."""

    database_key: bytes = field(repr=False)
    field_key: bytes = field(repr=False)


@dataclass(frozen=True)
class NewSecurityKey:
    """A security key to be let in: its credential, the salt, and its answer to the salt."""

    credential_id: bytes
    salt: bytes = field(repr=False)
    output: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.salt) != HMAC_SALT_BYTES or len(self.output) != OUTPUT_BYTES:
            raise ValueError("a security key takes and gives 32 bytes")


@dataclass(frozen=True)
class TakenOut:
    """What a profile needs on another machine: the pair of keys, and whom they let in.

    ``passphrase`` says whether there was a slot that needs no security key.
    """

    keys: OpenKeys = field(repr=False)
    passphrase: bool
    security_keys: tuple[NewSecurityKey, ...] = field(repr=False)


@dataclass(frozen=True)
class Wrapping:
    """Wraps and unwraps for the file that begins like ``slots``, on this machine.

    The unwrapping methods raise ``NotOpened`` where a secret is not the right one.
    """

    slots: Slots
    device_secret: bytes = field(repr=False)

    def with_passphrase(self, first: bytes, keys: OpenKeys, random: Randomness) -> bytes:
        """The passphrase slot. ``first`` is K1."""
        return seal(self._passphrase_key(first), _pair(keys), self._passphrase_bound(), random)

    def by_passphrase(self, first: bytes) -> OpenKeys:
        """What the passphrase slot holds."""
        wrapped = self.slots.passphrase
        if wrapped is None:
            raise NotOpened
        return _keys(unseal(self._passphrase_key(first), wrapped, self._passphrase_bound()))

    def with_security_key(
        self, first: bytes, key: NewSecurityKey, keys: OpenKeys, random: Randomness
    ) -> SecurityKeySlot:
        """A slot for ``key``."""
        wrapping_key = self._security_key_key(first, key.output)
        bound = self._security_key_bound(key.credential_id, key.salt)
        keeping = self._kept_bound(key.credential_id, key.salt)
        return SecurityKeySlot(
            key.credential_id,
            key.salt,
            seal(wrapping_key, _pair(keys), bound, random),
            seal(self._keeping_key(keys), key.output, keeping, random),
        )

    def by_security_key(self, first: bytes, slot: SecurityKeySlot, output: bytes) -> OpenKeys:
        """What the slot holds, by the key's answer."""
        bound = self._security_key_bound(slot.credential_id, slot.hmac_salt)
        return _keys(unseal(self._security_key_key(first, output), slot.wrapped, bound))

    def kept(self, slot: SecurityKeySlot, keys: OpenKeys) -> NewSecurityKey:
        """The security key with the answer that it gave when it was let in."""
        bound = self._kept_bound(slot.credential_id, slot.hmac_salt)
        output = unseal(self._keeping_key(keys), slot.kept, bound)
        return NewSecurityKey(slot.credential_id, slot.hmac_salt, output)

    def with_recovery_codes(
        self, secrets: Iterable[bytes], keys: OpenKeys, random: Randomness
    ) -> tuple[RecoverySlot, ...]:
        """A slot for each code, given by its random bytes."""
        return tuple(self._recovery_slot(secret, keys, random) for secret in secrets)

    def with_digests(
        self, digests: Iterable[bytes], random: Randomness
    ) -> tuple[RecoverySlot, ...]:
        """A slot for each code of which only the digest is known: it names the code, so that
        it counts beside the passphrase, and opens nothing."""
        slots: list[RecoverySlot] = []
        for digest in digests:
            name = self.name_of(digest)
            nothing = seal(
                random(KEY_BYTES), bytes(2 * KEY_BYTES), self._recovery_bound(name), random
            )
            slots.append(RecoverySlot(name, nothing))
        return tuple(slots)

    def by_recovery_code(self, secret: bytes) -> OpenKeys:
        """What the code's slot holds."""
        name = self.name_of(code_digest(secret))
        slot = next((slot for slot in self.slots.recovery if slot.name == name), None)
        if slot is None:
            raise NotOpened
        return _keys(unseal(self._recovery_key(secret), slot.wrapped, self._recovery_bound(name)))

    def name_of(self, digest: bytes) -> bytes:
        """The name of a code's slot: it tells nothing to whoever lacks the device secret."""
        material = digest + self.device_secret
        return derived(material, self._profile(), _RECOVERY_NAME)[:NAME_BYTES]

    def without_others(self, digests: Sequence[bytes]) -> tuple[RecoverySlot, ...]:
        """The recovery slots of these codes."""
        names = {self.name_of(digest) for digest in digests}
        return tuple(slot for slot in self.slots.recovery if slot.name in names)

    def _recovery_slot(self, secret: bytes, keys: OpenKeys, random: Randomness) -> RecoverySlot:
        name = self.name_of(code_digest(secret))
        bound = self._recovery_bound(name)
        return RecoverySlot(name, seal(self._recovery_key(secret), _pair(keys), bound, random))

    def _passphrase_key(self, first: bytes) -> bytes:
        purpose = _FIRST_PASSPHRASE if self.slots.format == FIRST_FORMAT else _PASSPHRASE
        return derived(first + self.device_secret, self.slots.salt, purpose)

    def _security_key_key(self, first: bytes, output: bytes) -> bytes:
        if len(output) != OUTPUT_BYTES:
            raise NotOpened
        return derived(first + self.device_secret + output, self.slots.salt, _SECURITY_KEY)

    def _recovery_key(self, secret: bytes) -> bytes:
        if len(secret) != CODE_BYTES:
            raise NotOpened
        return derived(secret + self.device_secret, self._profile(), _RECOVERY)

    def _keeping_key(self, keys: OpenKeys) -> bytes:
        return derived(keys.field_key, self._profile(), _KEPT)

    def _profile(self) -> bytes:
        return bytes.fromhex(self.slots.profile_id)

    def _passphrase_bound(self) -> bytes:
        return self.slots.bound("passphrase")

    def _security_key_bound(self, credential_id: bytes, salt: bytes) -> bytes:
        return self.slots.bound("security key", credential_id.hex(), salt.hex())

    def _kept_bound(self, credential_id: bytes, salt: bytes) -> bytes:
        return self.slots.bound_without_passphrase("kept", credential_id.hex(), salt.hex())

    def _recovery_bound(self, name: bytes) -> bytes:
        return self.slots.bound_without_passphrase("recovery", name.hex())


def code_digest(secret: bytes) -> bytes:
    """What may be stored of a recovery code.

    A plain SHA-256 is enough: 80 random bits cannot be tried out, unlike a passphrase.
    """
    return sha256(secret).digest()


def _pair(keys: OpenKeys) -> bytes:
    return keys.database_key + keys.field_key


def _keys(pair: bytes) -> OpenKeys:
    if len(pair) != 2 * KEY_BYTES:
        raise NotOpened
    return OpenKeys(database_key=pair[:KEY_BYTES], field_key=pair[KEY_BYTES:])
