"""The sealed form of a backup: a header, then pieces that stand in one order only.

    key    HKDF(Argon2id(passphrase), backup code), under the header's salt
    piece  AES-256-GCM; nonce: the header's prefix, the piece's number, whether it is the last

So no piece can be changed, left out, moved or put in, and none can follow the last (the STREAM
construction: Hoang, Reyhanitabar, Rogaway, Vizar, CRYPTO 2015). The header is authenticated
with each. Pieces have one length, so that the file holds no length that could be a lie; what is
read is never longer than the file. The passphrase alone opens nothing: the code has 120 random
bits and lies nowhere but with the employee.

Sources: RFC 9106 (Argon2), RFC 5869 (HKDF), NIST SP 800-38D (GCM).
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from core.backup.model import BackupProblem
from core.foundation.errors import Damaged, Invalid, Refused
from core.foundation.ids import Randomness
from core.vault.hashing import STRONG, WEAKEST, Hardness, derived, stretched

VERSION = 1
PIECE_BYTES = 256 * 1024
TAG_BYTES = 16
SALT_BYTES = 16
_PREFIX_BYTES = 7
_MAGIC = b"natiq backup"
_HEADER = struct.Struct(f">{len(_MAGIC)}sHIHH{SALT_BYTES}s{_PREFIX_BYTES}s")
HEADER_BYTES = _HEADER.size
_PURPOSE = b"natiq backup 1"
_MOST_PIECES = 2**32

HARDEST = Hardness(memory_kib=256 * 1024, passes=12, lanes=4)
"""The most that a file may ask for: a planted one must not exhaust the machine."""


@dataclass(frozen=True)
class Header:
    """What stands in the open: how hard a guess of the passphrase is, and two random values."""

    hardness: Hardness
    salt: bytes
    prefix: bytes

    @classmethod
    def new(cls, random: Randomness, hardness: Hardness = STRONG) -> "Header":
        return cls(hardness, random(SALT_BYTES), random(_PREFIX_BYTES))

    def written(self) -> bytes:
        return _HEADER.pack(_MAGIC, VERSION, *self.hardness.numbers(), self.salt, self.prefix)

    @classmethod
    def read(cls, file: BinaryIO, lightest: Hardness = WEAKEST) -> "Header":
        """Raises ``Invalid(NOT_A_BACKUP | VERSION_UNKNOWN)``, and ``Damaged(DAMAGED)`` for a
        cost that no backup of ours asks for; ``lightest`` lowers its floor, for tests."""
        content = file.read(HEADER_BYTES)
        if content[: len(_MAGIC)] != _MAGIC:
            raise Invalid(BackupProblem.NOT_A_BACKUP)
        if len(content) != HEADER_BYTES:
            raise Damaged(BackupProblem.DAMAGED)
        _magic, version, memory, passes, lanes, salt, prefix = _HEADER.unpack(content)
        if version != VERSION:
            raise Invalid(BackupProblem.VERSION_UNKNOWN)
        hardness = Hardness(memory, passes, lanes)
        _refuse_extremes(hardness, lightest)
        return cls(hardness, salt, prefix)

    def key(self, passphrase: str, code: bytes) -> bytes:
        """Takes as long as the hardness asks: not for the main thread."""
        first = stretched(passphrase, self.salt, self.hardness)
        return derived(first + code, self.salt, _PURPOSE)

    def nonce(self, number: int, *, last: bool) -> bytes:
        return self.prefix + number.to_bytes(4) + bytes([last])


class SealingWriter:
    """Takes the content in any portions; ``finish`` writes the last piece."""

    def __init__(self, out: BinaryIO, header: Header, key: bytes) -> None:
        self._out, self._header = out, header
        self._cipher = AESGCM(key)
        self._bound = header.written()
        self._waiting = bytearray()
        self._number = 0
        out.write(self._bound)

    def write(self, content: bytes) -> None:
        self._waiting += content
        # One byte is always held back: only ``finish`` knows which piece is the last.
        while len(self._waiting) > PIECE_BYTES:
            self._put(bytes(self._waiting[:PIECE_BYTES]), last=False)
            del self._waiting[:PIECE_BYTES]

    def finish(self) -> None:
        """Nothing can follow."""
        self._put(bytes(self._waiting), last=True)
        self._waiting.clear()

    def _put(self, piece: bytes, *, last: bool) -> None:
        if self._number >= _MOST_PIECES:
            raise Invalid(BackupProblem.DAMAGED)
        nonce = self._header.nonce(self._number, last=last)
        self._out.write(self._cipher.encrypt(nonce, piece, self._bound))
        self._number += 1


def opened(file: BinaryIO, header: Header, key: bytes) -> Iterator[bytes]:
    """The content, piece by piece; each was found genuine, and the last one is the last.

    Raises ``Refused(NOT_OPENED)`` where the first piece does not open, ``Damaged(DAMAGED)``
    for any other. Who takes the pieces must throw them away unless the last one came.
    """
    cipher, bound = AESGCM(key), header.written()
    sealed = file.read(PIECE_BYTES + TAG_BYTES)
    number, last = 0, False
    while not last:
        following = file.read(PIECE_BYTES + TAG_BYTES)
        last = not following
        try:
            if len(sealed) < TAG_BYTES or number >= _MOST_PIECES:
                raise InvalidTag
            piece = cipher.decrypt(header.nonce(number, last=last), sealed, bound)
        except InvalidTag:
            if number == 0:
                raise Refused(BackupProblem.NOT_OPENED) from None
            raise Damaged(BackupProblem.DAMAGED) from None
        yield piece
        number, sealed = number + 1, following


def _refuse_extremes(asked: Hardness, lightest: Hardness) -> None:
    bounds = zip(
        asked.numbers(), WEAKEST.numbers(), lightest.numbers(), HARDEST.numbers(), strict=True
    )
    if any(not min(floor, ours) <= number <= most for number, floor, ours, most in bounds):
        raise Damaged(BackupProblem.DAMAGED)
