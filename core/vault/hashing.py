"""From a passphrase to a key: how it is prepared, stretched and mixed with other secrets.

Sources: RFC 9106 (Argon2), RFC 5869 (HKDF), RFC 8265 section 4.2 (how a passphrase is
prepared).
"""

import unicodedata
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from core.foundation.errors import Unavailable
from core.vault.model import VaultProblem
from core.vault.sealing import KEY_BYTES

ARGON2_VERSION = 0x13


@dataclass(frozen=True)
class Hardness:
    """What one guess of a passphrase costs: Argon2id's memory (KiB), passes and lanes."""

    memory_kib: int
    passes: int
    lanes: int

    def numbers(self) -> tuple[int, int, int]:
        return self.memory_kib, self.passes, self.lanes


STRONG = Hardness(memory_kib=64 * 1024, passes=3, lanes=1)
"""Where nothing was measured: the memory and passes of RFC 9106's second recommended choice,
on one lane. ``core.vault.calibration`` finds what this machine can do."""

WEAKEST = Hardness(memory_kib=19 * 1024, passes=2, lanes=1)
"""The least that a key file may ask for (the floor of OWASP's password storage advice)."""

HARDEST = Hardness(memory_kib=1024 * 1024, passes=20, lanes=16)
"""The most that a key file may ask for: a planted one must not exhaust the machine."""


def prepared(passphrase: str) -> str:
    """The passphrase in the form that is hashed and counted.

    RFC 8265's OpaqueString: spaces of any kind become U+0020 and the rest is composed
    (NFC), so that two keyboards that write the same letter differently open the same file.
    Nothing else is changed: case, digits and marks stay what the employee typed.
    """
    spaced = "".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in passphrase)
    return unicodedata.normalize("NFC", spaced)


def stretched(passphrase: str, salt: bytes, hardness: Hardness) -> bytes:
    """Argon2id of the passphrase: 32 bytes. Takes as long as ``hardness`` asks.

    Raises ``Unavailable(NO_MEMORY)`` where the machine has not got the memory.
    """
    try:
        return hash_secret_raw(
            # A lone surrogate cannot be typed; it must be refused as wrong, not crash.
            secret=prepared(passphrase).encode("utf-8", errors="surrogatepass"),
            salt=salt,
            time_cost=hardness.passes,
            memory_cost=hardness.memory_kib,
            parallelism=hardness.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
            version=ARGON2_VERSION,
        )
    except HashingError:
        raise Unavailable(VaultProblem.NO_MEMORY) from None


def derived(material: bytes, salt: bytes, purpose: bytes) -> bytes:
    """A key of 32 bytes for one purpose, from material that cannot be guessed any more."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=purpose).derive(material)
