"""Security keys as the program sees them: FIDO2 keys that answer a question with a secret.

A key makes a credential for this program and then gives, for a salt, 32 bytes that no other
key can give (CTAP 2.1 section 12.5, *hmac-secret*; WebAuthn level 3 section 10.1.4, *prf*).
These bytes take part in the key of the profile.

Nothing here loads the FIDO library: that takes a fifth of a second, and most employees
sign in without a key.
"""

import importlib
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from threading import Event
from typing import Protocol

from core.foundation.ids import Randomness
from core.vault.keys import ListedKey

RELYING_PARTY = "natiq.local"
"""For whom credentials are made. The name need not resolve: no browser is involved."""


class SecurityKeyProblem(StrEnum):
    """Why a security key cannot be used, or was not."""

    NONE = "security_key_none"
    """No security key is plugged in."""
    SEVERAL = "security_key_several"
    """Several keys are plugged in that could be the one to add."""
    NO_ACCESS = "security_key_no_access"
    """A key is plugged in, and the system does not let this user speak to it (Linux: udev)."""
    TIMED_OUT = "security_key_timed_out"
    """The key was not touched in time."""
    CANCELLED = "security_key_cancelled"
    """Whoever asked has given up. Nothing needs to be said."""
    DECLINED = "security_key_declined"
    """The person refused at the key, or in the system's own window."""
    REMOVED = "security_key_removed"
    """The key was taken out while it was working."""
    UNKNOWN_HERE = "security_key_unknown_here"
    """The key holds none of this profile's credentials."""
    ALREADY_ADDED = "security_key_already_added"
    """The key holds a credential of this profile already."""
    LACKS_SECRET = "security_key_lacks_secret"  # noqa: S105 - a code, no secret
    """The key (or the system between) has no hmac-secret, so it cannot take part in the key."""
    PIN_NEEDED = "security_key_pin_needed"
    """The key insists on its PIN, and none was given."""
    PIN_WRONG = "security_key_pin_wrong"
    """The PIN is not right; ``left`` says how often it may still be tried."""
    PIN_PAUSED = "security_key_pin_paused"
    """Three wrong PINs in a row: the key wants to be taken out and put in again."""
    PIN_BLOCKED = "security_key_pin_blocked"
    """Too many wrong PINs: the key must be reset, and is lost for this profile."""
    PIN_NOT_SET = "security_key_pin_not_set"
    """The key insists on being unlocked, and has no PIN or fingerprint yet."""
    NAME_INVALID = "security_key_name_invalid"
    """Empty, longer than ``most`` characters, or with signs that cannot be seen."""
    NAME_TAKEN = "security_key_name_taken"
    FAILED = "security_key_failed"
    """The key answered with something else; ``kind`` says what."""


def _no_pin() -> str | None:
    return None


def _say_nothing() -> None:
    return


@dataclass(frozen=True)
class Attempt:
    """One use of a key, as the person before it goes through it.

    ``ask_pin`` is called when the key insists on its PIN; without an answer the attempt
    ends with ``PIN_NEEDED``. ``touch_awaited`` is called when the key begins to blink, and
    ``touched`` when it has answered. All are called on the thread that does the work. Set
    ``cancelled`` to give up.
    """

    ask_pin: Callable[[], str | None] = _no_pin
    touch_awaited: Callable[[], None] = _say_nothing
    touched: Callable[[], None] = _say_nothing
    cancelled: Event = field(default_factory=Event)


@dataclass(frozen=True)
class Answer:
    """What a key has answered to its credential's salt, and where it is plugged in.

    ``devices`` names one place, or all where a key is plugged in if the system does not
    tell which of them it was.
    """

    credential_id: bytes
    output: bytes = field(repr=False)
    devices: frozenset[str] = frozenset()


class SecurityKeys(Protocol):
    """The security keys of this machine.

    ``make_credential`` and ``answer`` wait for a person: not for the main thread.
    """

    def present(self) -> frozenset[str]:
        """Where keys are plugged in now. A key that is put in again has another place.

        Takes a few milliseconds and wakes no key.
        """
        ...

    def make_credential(self, name: str, known: Sequence[bytes], attempt: Attempt) -> bytes:
        """A new credential on the one key that holds none of ``known``; gives its id.

        ``name`` is what the system's own windows call the employee. Raises ``Refused`` or
        ``Unavailable`` with a ``SecurityKeyProblem``.
        """
        ...

    def answer(self, asked: Sequence[ListedKey], attempt: Attempt) -> Answer:
        """The answer of the first key that holds one of these credentials.

        Raises as ``make_credential`` does.
        """
        ...


class SystemSecurityKeys:
    """The keys of this machine, by way of a library that is loaded when one is used."""

    def __init__(self, random: Randomness) -> None:
        self._random = random
        self._keys: SecurityKeys | None = None

    def present(self) -> frozenset[str]:
        return self._loaded().present()

    def make_credential(self, name: str, known: Sequence[bytes], attempt: Attempt) -> bytes:
        return self._loaded().make_credential(name, known, attempt)

    def answer(self, asked: Sequence[ListedKey], attempt: Attempt) -> Answer:
        return self._loaded().answer(asked, attempt)

    def _loaded(self) -> SecurityKeys:
        if self._keys is None:
            way = "windows_keys" if sys.platform == "win32" else "hid_keys"
            module = importlib.import_module(f"core.identity.{way}")
            keys: SecurityKeys = module.keys_of_this_machine(self._random)
            self._keys = keys
        return self._keys
