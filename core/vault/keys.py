"""The key hierarchy of a profile, and the file that holds its upper end.

    passphrase --Argon2id--> K1
    K1 + device secret --HKDF--> wrapping key --AES-256-GCM--> database key, field key

The file without the device secret opens nothing, and neither does the device secret
without the passphrase. Both lower keys are random: a change of passphrase wraps them anew
and leaves the data alone.

The whole file is authenticated under the device secret before any of it is used, so that
an altered one can neither weaken the hashing nor exhaust the machine's memory.

Sources: RFC 9106 (Argon2), RFC 5869 (HKDF), NIST SP 800-38D (GCM), RFC 8265 section 4.2
(how a passphrase is prepared).
"""

import hmac
import json
import re
import unicodedata
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import cast

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from core.foundation.errors import Damaged, Invalid, Refused, Unavailable
from core.foundation.files import read_bounded, write_atomically
from core.foundation.ids import Randomness, new_id
from core.vault.device_secret import SECRET_BYTES, DeviceSecretStore
from core.vault.model import VaultProblem
from core.vault.sealing import KEY_BYTES, NotOpened, seal, unseal

_FORMAT = 1
_FILE_LIMIT = 16 * 1024
_ARGON2_VERSION = 0x13
_SALT_BYTES = 16
_ID_DIGITS = 32
_WRAPPING = b"natiq wrapping key 1"
_AUTHENTICATING = b"natiq key file 1"


@dataclass(frozen=True)
class Hardness:
    """What one guess of a passphrase costs: Argon2id's memory (KiB), passes and lanes."""

    memory_kib: int
    passes: int
    lanes: int


STRONG = Hardness(memory_kib=64 * 1024, passes=3, lanes=1)
"""For new key files: the memory and passes of RFC 9106's second recommended choice, on one lane."""

WEAKEST = Hardness(memory_kib=19 * 1024, passes=2, lanes=1)
"""The least that a key file may ask for (the floor of OWASP's password storage advice)."""

_HARDEST = Hardness(memory_kib=1024 * 1024, passes=20, lanes=16)


@dataclass(frozen=True)
class OpenKeys:
    """The two random keys under which a profile's data lies."""

    database_key: bytes = field(repr=False)
    field_key: bytes = field(repr=False)


@dataclass(frozen=True)
class NewKeys:
    """Keys that exist only in memory until ``KeyFile.keep`` writes their file."""

    profile_id: str
    keys: OpenKeys = field(repr=False)
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class _Header:
    """The part of the file that is not secret. ``wrapped`` is the sealed pair of keys."""

    profile_id: str
    hardness: Hardness
    salt: bytes
    wrapped: bytes = b""

    def bound(self) -> bytes:
        """Everything but ``wrapped``, in one unambiguous form, for the wrapping to bind."""
        fields = [_FORMAT, self.profile_id, *_numbers(self.hardness), self.salt.hex()]
        return json.dumps(fields).encode()


class KeyFile:
    """``keys.json`` of a profile.

    ``hardness`` applies to new files; tests pass less to be quick, and only then may a
    file that asks for less than ``WEAKEST`` be opened.
    """

    def __init__(self, path: Path, hardness: Hardness = STRONG) -> None:
        self._path = path
        self._hardness = hardness

    @property
    def exists(self) -> bool:
        return self._path.exists()

    def create(
        self, passphrase: str, device_secrets: DeviceSecretStore, random: Randomness
    ) -> OpenKeys:
        """New keys under a new device secret, kept at once. See ``draw`` and ``keep``."""
        new = self.draw(new_id(random), passphrase, device_secrets, random)
        self.keep(new)
        return new.keys

    def draw(
        self,
        profile_id: str,
        passphrase: str,
        device_secrets: DeviceSecretStore,
        random: Randomness,
    ) -> NewKeys:
        """New random keys, wrapped; the device secret is stored, the file not yet.

        Raises what the store raises, and ``Unavailable(KEYRING_FAILED)`` where the store
        does not give back what it was given.
        """
        device_secret = random(SECRET_BYTES)
        device_secrets.write(profile_id, device_secret)
        if device_secrets.read(profile_id) != device_secret:
            raise Unavailable(VaultProblem.KEYRING_FAILED, kind="not kept")
        header = _Header(profile_id, self._hardness, random(_SALT_BYTES))
        keys = OpenKeys(database_key=random(KEY_BYTES), field_key=random(KEY_BYTES))
        wrapping_key = _wrapping_key(passphrase, device_secret, header)
        pair = keys.database_key + keys.field_key
        wrapped = seal(wrapping_key, pair, header.bound(), random)
        content = _written(replace(header, wrapped=wrapped), device_secret)
        return NewKeys(profile_id, keys, content)

    def keep(self, new: NewKeys) -> None:
        """Write the file in one step; from then on the profile exists.

        Raises ``Invalid(KEYS_DAMAGED)`` where a key file lies already: overwriting one
        would make its database unreadable for ever.
        """
        if self.exists:
            raise Invalid(VaultProblem.KEYS_DAMAGED)
        write_atomically(self._path, new.content)

    def open(self, passphrase: str, device_secrets: DeviceSecretStore) -> OpenKeys:
        """The keys. Takes as long as the file's hardness asks: not for the main thread.

        Raises ``Unavailable(KEYS_MISSING | DEVICE_SECRET_MISSING)`` and what the store
        raises; ``Damaged(KEYS_DAMAGED | KEYS_FOREIGN)``; ``Refused(WRONG_PASSPHRASE)``.
        """
        if not self.exists:
            raise Unavailable(VaultProblem.KEYS_MISSING)
        members = _read(self._path)
        header, tag = _parsed(members)
        device_secret = device_secrets.read(header.profile_id)
        if device_secret is None:
            raise Unavailable(VaultProblem.DEVICE_SECRET_MISSING)
        if not hmac.compare_digest(tag, _tag(header, device_secret)):
            raise Damaged(VaultProblem.KEYS_FOREIGN)
        _refuse_extremes(header.hardness, self._hardness)
        try:
            pair = unseal(
                _wrapping_key(passphrase, device_secret, header), header.wrapped, header.bound()
            )
        except NotOpened:
            raise Refused(VaultProblem.WRONG_PASSPHRASE) from None
        if len(pair) != 2 * KEY_BYTES:
            raise Damaged(VaultProblem.KEYS_DAMAGED)
        return OpenKeys(database_key=pair[:KEY_BYTES], field_key=pair[KEY_BYTES:])


def prepared(passphrase: str) -> str:
    """The passphrase in the form that is hashed and counted.

    RFC 8265's OpaqueString: spaces of any kind become U+0020 and the rest is composed
    (NFC), so that two keyboards that write the same letter differently open the same file.
    Nothing else is changed: case, digits and marks stay what the employee typed.
    """
    spaced = "".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in passphrase)
    return unicodedata.normalize("NFC", spaced)


def _wrapping_key(passphrase: str, device_secret: bytes, header: _Header) -> bytes:
    first = hash_secret_raw(
        # A lone surrogate cannot be typed; it must be refused as wrong, not crash.
        secret=prepared(passphrase).encode("utf-8", errors="surrogatepass"),
        salt=header.salt,
        time_cost=header.hardness.passes,
        memory_cost=header.hardness.memory_kib,
        parallelism=header.hardness.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
        version=_ARGON2_VERSION,
    )
    return _derived(first + device_secret, header.salt, _WRAPPING)


def _tag(header: _Header, device_secret: bytes) -> bytes:
    key = _derived(device_secret, header.salt, _AUTHENTICATING)
    return hmac.digest(key, header.bound() + sha256(header.wrapped).digest(), sha256)


def _derived(material: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=purpose).derive(material)


def _numbers(hardness: Hardness) -> tuple[int, int, int]:
    return hardness.memory_kib, hardness.passes, hardness.lanes


def _refuse_extremes(asked: Hardness, configured: Hardness) -> None:
    """Raise ``Damaged(KEYS_DAMAGED)`` for a cost no key file of ours would ask for."""
    bounds = zip(_numbers(asked), _numbers(WEAKEST), _numbers(configured), strict=True)
    too_little = any(number < min(floor, ours) for number, floor, ours in bounds)
    pairs = zip(_numbers(asked), _numbers(_HARDEST), strict=True)
    if too_little or any(number > most for number, most in pairs):
        raise Damaged(VaultProblem.KEYS_DAMAGED)


def _written(header: _Header, device_secret: bytes) -> bytes:
    members = {
        "format": _FORMAT,
        "profile": header.profile_id,
        "memory_kib": header.hardness.memory_kib,
        "passes": header.hardness.passes,
        "lanes": header.hardness.lanes,
        "salt": header.salt.hex(),
        "wrapped": header.wrapped.hex(),
        "tag": _tag(header, device_secret).hex(),
    }
    return json.dumps(members, indent=1).encode()


_NUMBERS = ("format", "memory_kib", "passes", "lanes")
_BYTES = ("salt", "wrapped", "tag")


def _read(path: Path) -> dict[str, object]:
    """The file's members, of the right names and types, or ``Damaged(KEYS_DAMAGED)``."""
    try:
        members: object = json.loads(read_bounded(path, _FILE_LIMIT))
    except (ValueError, RecursionError, Invalid):
        raise Damaged(VaultProblem.KEYS_DAMAGED) from None
    if not isinstance(members, dict):
        raise Damaged(VaultProblem.KEYS_DAMAGED)
    named = cast(dict[str, object], members)
    right = (
        named.keys() == {*_NUMBERS, *_BYTES, "profile"}
        and all(type(named[name]) is int for name in _NUMBERS)
        and all(isinstance(named[name], str) for name in (*_BYTES, "profile"))
        and named["format"] == _FORMAT
    )
    if not right:
        raise Damaged(VaultProblem.KEYS_DAMAGED)
    return named


def _parsed(members: dict[str, object]) -> tuple[_Header, bytes]:
    hardness = Hardness(
        cast(int, members["memory_kib"]), cast(int, members["passes"]), cast(int, members["lanes"])
    )
    # Lower case only: each value has one spelling, so no altered file reads as the same.
    texts = [cast(str, members[name]) for name in (*_BYTES, "profile")]
    if not all(re.fullmatch(r"(?:[0-9a-f]{2})+", text) for text in texts):
        raise Damaged(VaultProblem.KEYS_DAMAGED)
    salt, wrapped, tag = (bytes.fromhex(text) for text in texts[:3])
    profile_id = texts[3]
    if len(salt) != _SALT_BYTES or len(profile_id) != _ID_DIGITS:
        raise Damaged(VaultProblem.KEYS_DAMAGED)
    return _Header(profile_id, hardness, salt, wrapped), tag
