"""Reading bytes of which nothing is trusted, and hashing at a cost that is bounded."""

import zlib
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from core.foundation.errors import Invalid, Unavailable
from core.vault.imports.model import ImportProblem, damaged, too_large
from core.vault.model import VaultProblem

UNFOLDED_LIMIT = 64 * 1024 * 1024

_KIB = 1024
_MOST_MEMORY_KIB = 1024 * 1024
_MOST_WORK_KIB = 16 * 1024 * 1024
"""Memory times passes: some twenty seconds on an ordinary desk; programs suggest one or two."""
_LANES = range(1, 17)
_ARGON2_VERSIONS = (0x10, 0x13)
_SALT_BYTES = range(8, 1025)


class Cursor:
    """Takes pieces off the front; raises ``Invalid(DAMAGED)`` where there is not enough left."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.place = 0

    def take(self, length: int) -> bytes:
        end = self.place + length
        if length < 0 or end > len(self._content):
            raise damaged()
        piece = self._content[self.place : end]
        self.place = end
        return piece

    def number(self, octets: int) -> int:
        """An unsigned number, the lowest byte first."""
        return int.from_bytes(self.take(octets), "little")

    def rest(self) -> bytes:
        return self.take(len(self._content) - self.place)

    @property
    def at_end(self) -> bool:
        return self.place == len(self._content)

    def so_far(self) -> bytes:
        return self._content[: self.place]


@dataclass(frozen=True)
class Argon2Cost:
    """What a file asks for. ``memory_kib`` times ``passes`` is the work."""

    kind: Type
    memory_kib: int
    passes: int
    lanes: int
    version: int = 0x13


def argon2(secret: bytes, salt: bytes, cost: Argon2Cost) -> bytes:
    """32 bytes of Argon2 (RFC 9106).

    Raises ``Invalid``: ``TOO_COSTLY`` beyond the bounds above, before any memory is taken,
    and ``DAMAGED`` for parameters that Argon2 does not have; ``Unavailable(NO_MEMORY)``.
    """
    if cost.memory_kib > _MOST_MEMORY_KIB or cost.memory_kib * cost.passes > _MOST_WORK_KIB:
        raise Invalid(ImportProblem.TOO_COSTLY)
    if (
        cost.lanes not in _LANES
        or cost.passes < 1
        or cost.memory_kib < 8 * cost.lanes
        or cost.version not in _ARGON2_VERSIONS
        or len(salt) not in _SALT_BYTES
    ):
        raise damaged()
    try:
        return hash_secret_raw(
            secret=secret,
            salt=salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=32,
            type=cost.kind,
            version=cost.version,
        )
    except HashingError:
        raise Unavailable(VaultProblem.NO_MEMORY) from None


def gunzipped(content: bytes) -> bytes:
    """What one gzip member holds (RFC 1952), never more than ``UNFOLDED_LIMIT`` bytes."""
    unpacker = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
    try:
        unfolded = unpacker.decompress(content, UNFOLDED_LIMIT + 1)
    except zlib.error:
        raise damaged() from None
    if len(unfolded) > UNFOLDED_LIMIT:
        raise too_large()
    if not unpacker.eof or unpacker.unused_data:
        raise damaged()
    return unfolded
