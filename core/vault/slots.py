"""The key file's content: one way in a slot, and the one form in which it is written.

A file has exactly one spelling: what is read must be written back to the same bytes, so
that no changed byte reads as the same file.
"""

import hmac
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TypeVar, cast

from core.foundation.errors import Damaged
from core.vault.hashing import HARDEST, WEAKEST, Hardness, derived
from core.vault.model import VaultProblem

T = TypeVar("T")

FORMAT = 2
FIRST_FORMAT = 1
"""Of the first release, whose files know one way in, the passphrase: read, never written."""

FILE_LIMIT = 64 * 1024
SALT_BYTES = 16
NAME_BYTES = 16
HMAC_SALT_BYTES = 32
"""What the *hmac-secret* extension takes (CTAP 2.1 section 12.5)."""

MOST_SECURITY_KEYS = 8
_MOST_CODES = 32
_LONGEST_CREDENTIAL = 1023
"""The longest credential id that CTAP 2.1 section 6.2 allows, in bytes."""

_ID_DIGITS = 32
_AUTHENTICATING = b"natiq key file 2"
_AUTHENTICATING_FIRST = b"natiq key file 1"
_HEX = re.compile(r"(?:[0-9a-f]{2})+")


@dataclass(frozen=True)
class SecurityKeySlot:
    """A way in with one security key.

    ``kept`` is the key's answer, sealed under the field key: with it the slot can be made
    anew when the passphrase changes and the key is not at hand.
    """

    credential_id: bytes
    hmac_salt: bytes
    wrapped: bytes
    kept: bytes


@dataclass(frozen=True)
class RecoverySlot:
    """A way in with one recovery code. ``name`` tells which, to whoever holds the code."""

    name: bytes
    wrapped: bytes


@dataclass(frozen=True)
class Slots:
    """The whole file but its tag. ``passphrase`` is the sealed pair of keys of that slot,
    ``None`` where every opening needs a security key."""

    profile_id: str
    hardness: Hardness
    salt: bytes
    passphrase: bytes | None = None
    security_keys: tuple[SecurityKeySlot, ...] = ()
    recovery: tuple[RecoverySlot, ...] = field(default=(), repr=False)
    format: int = FORMAT

    def bound(self, *kind: str) -> bytes:
        """What a slot that depends on the passphrase is bound to, in one unambiguous form."""
        kinds = kind if self.format == FORMAT else ()
        numbers = self.hardness.numbers()
        fields = [self.format, self.profile_id, *numbers, self.salt.hex(), *kinds]
        return json.dumps(fields).encode()

    def bound_without_passphrase(self, *kind: str) -> bytes:
        """What a slot is bound to that must outlive a change of passphrase."""
        return json.dumps([FORMAT, self.profile_id, *kind]).encode()


def written(slots: Slots, device_secret: bytes) -> bytes:
    """The file, authenticated under the device secret."""
    if slots.format != FORMAT:
        raise ValueError("a file of the first release is made anew, not written again")
    members = _members(slots)
    return _text({**members, "tag": _tag(slots, device_secret).hex()})


def parsed(content: bytes) -> tuple[Slots, bytes]:
    """The file's slots and its tag, which is not checked yet.

    Raises ``Damaged(KEYS_DAMAGED)`` for anything that ``written`` would not have written.
    """
    try:
        members = _object(json.loads(content))
        slots, tag = _slots(members), _bytes(members, "tag", sha256().digest_size)
        members_again = {**_members(slots), "tag": tag.hex()}
    except (ValueError, RecursionError):
        raise Damaged(VaultProblem.KEYS_DAMAGED) from None
    if _text(members_again) != content:
        raise Damaged(VaultProblem.KEYS_DAMAGED)
    return slots, tag


def require_genuine(slots: Slots, tag: bytes, device_secret: bytes) -> None:
    """Raise ``Damaged(KEYS_FOREIGN)`` for a file that this device secret did not sign."""
    if not hmac.compare_digest(tag, _tag(slots, device_secret)):
        raise Damaged(VaultProblem.KEYS_FOREIGN)


def refuse_extremes(asked: Hardness, lightest: Hardness) -> None:
    """Raise ``Damaged(KEYS_DAMAGED)`` for a cost that no key file of ours would ask for.

    ``lightest`` lowers the floor where it lies below ``WEAKEST``, for tests.
    """
    bounds = zip(asked.numbers(), WEAKEST.numbers(), lightest.numbers(), strict=True)
    too_little = any(number < min(floor, ours) for number, floor, ours in bounds)
    pairs = zip(asked.numbers(), HARDEST.numbers(), strict=True)
    if too_little or any(number > most for number, most in pairs):
        raise Damaged(VaultProblem.KEYS_DAMAGED)


def _tag(slots: Slots, device_secret: bytes) -> bytes:
    if slots.format == FIRST_FORMAT:
        key = derived(device_secret, slots.salt, _AUTHENTICATING_FIRST)
        return hmac.digest(key, slots.bound() + sha256(slots.passphrase or b"").digest(), sha256)
    key = derived(device_secret, slots.salt, _AUTHENTICATING)
    return hmac.digest(key, _text(_members(slots)), sha256)


def _text(members: dict[str, object]) -> bytes:
    return json.dumps(members, indent=1).encode()


def _members(slots: Slots) -> dict[str, object]:
    first = {
        "format": slots.format,
        "profile": slots.profile_id,
        "memory_kib": slots.hardness.memory_kib,
        "passes": slots.hardness.passes,
        "lanes": slots.hardness.lanes,
        "salt": slots.salt.hex(),
    }
    passphrase = None if slots.passphrase is None else slots.passphrase.hex()
    if slots.format == FIRST_FORMAT:
        return {**first, "wrapped": passphrase}
    return {
        **first,
        "passphrase": passphrase,
        "security_keys": [
            {
                "credential": slot.credential_id.hex(),
                "hmac_salt": slot.hmac_salt.hex(),
                "wrapped": slot.wrapped.hex(),
                "kept": slot.kept.hex(),
            }
            for slot in slots.security_keys
        ],
        "recovery": [
            {"name": slot.name.hex(), "wrapped": slot.wrapped.hex()} for slot in slots.recovery
        ],
    }


def _slots(members: dict[str, object]) -> Slots:
    """The slots; raises ``ValueError`` for members of a wrong kind or length."""
    if _number(members, "format") not in (FIRST_FORMAT, FORMAT):
        raise ValueError
    profile_id = _bytes(members, "profile", _ID_DIGITS // 2).hex()
    numbers = [_number(members, name) for name in ("memory_kib", "passes", "lanes")]
    hardness, salt = Hardness(*numbers), _bytes(members, "salt", SALT_BYTES)
    if members["format"] == FIRST_FORMAT:
        return Slots(profile_id, hardness, salt, _bytes(members, "wrapped"), format=FIRST_FORMAT)
    closed = members.get("passphrase", "") is None
    slots = Slots(
        profile_id,
        hardness,
        salt,
        None if closed else _bytes(members, "passphrase"),
        _each(members, "security_keys", MOST_SECURITY_KEYS, _security_key),
        _each(members, "recovery", _MOST_CODES, _recovery),
    )
    if slots.passphrase is None and not slots.security_keys:
        # Such a file would open with a recovery code alone.
        raise ValueError
    return slots


def _security_key(members: dict[str, object]) -> SecurityKeySlot:
    credential_id = _bytes(members, "credential")
    if len(credential_id) > _LONGEST_CREDENTIAL:
        raise ValueError
    return SecurityKeySlot(
        credential_id,
        _bytes(members, "hmac_salt", HMAC_SALT_BYTES),
        _bytes(members, "wrapped"),
        _bytes(members, "kept"),
    )


def _recovery(members: dict[str, object]) -> RecoverySlot:
    return RecoverySlot(_bytes(members, "name", NAME_BYTES), _bytes(members, "wrapped"))


def _each(
    members: dict[str, object], name: str, most: int, read: Callable[[dict[str, object]], T]
) -> tuple[T, ...]:
    values = members.get(name)
    if not isinstance(values, list):
        raise ValueError
    items = cast(list[object], values)
    if len(items) > most:
        raise ValueError
    return tuple(read(_object(item)) for item in items)


def _object(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ValueError
    return cast(dict[str, object], value)


def _number(members: dict[str, object], name: str) -> int:
    value = members.get(name)
    if type(value) is not int:
        raise ValueError
    return value


def _bytes(members: dict[str, object], name: str, length: int | None = None) -> bytes:
    # Lower case only: each value has one spelling.
    value = members.get(name)
    if not isinstance(value, str) or not _HEX.fullmatch(value):
        raise ValueError
    found = bytes.fromhex(value)
    if length is not None and len(found) != length:
        raise ValueError
    return found
