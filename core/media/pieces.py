"""Bytes of which nothing is trusted, taken piece by piece."""

import struct
import zlib

from core.foundation.errors import Invalid
from core.media.model import MediaProblem

PIXEL_LIMIT = 64 * 1024 * 1024
"""Of one picture, decoded at four bytes each; cameras of telephones take 50 million."""
EDGE_LIMIT = 32_767
PROFILE_LIMIT = 4 * 1024 * 1024
"""Bytes of a colour profile; those of printers take up to two million."""


def unreadable() -> Invalid:
    return Invalid(MediaProblem.UNREADABLE)


def truncated() -> Invalid:
    return Invalid(MediaProblem.TRUNCATED)


def bomb() -> Invalid:
    return Invalid(MediaProblem.BOMB)


def check_pixels(width: int, height: int, most: int = PIXEL_LIMIT) -> None:
    """Raise ``Invalid`` for a picture without pixels, or with more than are ever decoded."""
    if width < 1 or height < 1:
        raise unreadable()
    if width > EDGE_LIMIT or height > EDGE_LIMIT or width * height > most:
        raise Invalid(MediaProblem.TOO_MANY_PIXELS, width=width, height=height)


class Pieces:
    """Takes pieces off the front; raises ``Invalid(TRUNCATED)`` where there is not enough left."""

    def __init__(self, content: bytes, place: int = 0) -> None:
        self._content = content
        self.place = place

    def take(self, length: int) -> bytes:
        end = self.place + length
        if length < 0 or end > len(self._content):
            raise truncated()
        piece = self._content[self.place : end]
        self.place = end
        return piece

    def byte(self) -> int:
        return self.take(1)[0]

    def big(self, octets: int) -> int:
        """An unsigned number, the highest byte first."""
        return int.from_bytes(self.take(octets), "big")

    def little(self, octets: int) -> int:
        """An unsigned number, the lowest byte first."""
        return int.from_bytes(self.take(octets), "little")

    def rest(self) -> bytes:
        return self.take(self.left)

    @property
    def left(self) -> int:
        return len(self._content) - self.place


def unpack(layout: str, content: bytes, place: int = 0) -> tuple[int, ...]:
    """Whole numbers by ``struct``; raises ``Invalid(TRUNCATED)`` where there is not enough."""
    try:
        return struct.unpack_from(layout, content, place)
    except struct.error:
        raise truncated() from None


def inflated(content: bytes, limit: int) -> bytes:
    """What a zlib stream holds (RFC 1950). Raises ``Invalid(BOMB)`` beyond ``limit`` bytes."""
    unpacker = zlib.decompressobj()
    try:
        unfolded = unpacker.decompress(content, limit + 1)
    except zlib.error:
        raise unreadable() from None
    if len(unfolded) > limit:
        raise bomb()
    if not unpacker.eof:
        raise truncated()
    return unfolded
