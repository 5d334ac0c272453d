"""PNG files (ISO/IEC 15948), chunk by chunk."""

import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

from core.foundation.errors import Invalid
from core.media.model import MEBIBYTE, MediaProblem
from core.media.picture import Picture, check_hidden
from core.media.pieces import (
    PROFILE_LIMIT,
    Pieces,
    bomb,
    check_pixels,
    inflated,
    truncated,
    unpack,
    unreadable,
)

MEDIA_TYPE = "image/png"
START = b"\x89PNG\r\n\x1a\n"

_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_PASSES = (
    (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)
)  # fmt: skip
"""Of Adam7: first column, first row, step of columns, step of rows."""

_MOST_CHUNKS = 65_536
_TEXT_LIMIT = MEBIBYTE
_AT_ONCE = MEBIBYTE
_PICTURE = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
_COLOURS = {b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"hIST", b"pHYs", b"sPLT", b"cICP"}
"""About how the picture is shown; they tell nothing, and are left out all the same."""


@dataclass(frozen=True)
class _Header:
    width: int
    height: int
    bits: int
    interlaced: bool
    indexed: bool

    @property
    def raw_length(self) -> int:
        """The bytes that the picture's data unfold to: each row with its filter's byte."""
        passes = _PASSES if self.interlaced else ((0, 0, 1, 1),)
        length = 0
        for column, row, step_x, step_y in passes:
            columns = max(0, -(-(self.width - column) // step_x))
            rows = max(0, -(-(self.height - row) // step_y))
            length += rows * (1 + (columns * self.bits + 7) // 8) if columns else 0
        return length


@dataclass
class _Parts:
    kept: list[bytes] = field(default_factory=lambda: [START])
    header: _Header | None = None
    check: "_DataCheck | None" = None
    last: bytes = b""
    exif: bytes = b""
    xmp: bytes = b""
    profile: bytes = b""
    comments: list[bytes] = field(default_factory=list[bytes])
    others: list[str] = field(default_factory=list[str])


class _DataCheck:
    """Unfolds the picture's data a piece at a time and counts, keeping nothing."""

    def __init__(self, expected: int) -> None:
        self._left = expected
        self._unpacker = zlib.decompressobj()

    def feed(self, piece: bytes) -> None:
        """Raises ``Invalid(BOMB)`` as soon as there is more than the header declares."""
        while True:
            try:
                unfolded = len(self._unpacker.decompress(piece, _AT_ONCE))
            except zlib.error:
                raise unreadable() from None
            self._left -= unfolded
            if self._left < 0:
                raise bomb()
            if self._unpacker.unused_data:
                # Behind the end of the stream: no decoder shows it, everybody could read it.
                raise unreadable()
            piece = self._unpacker.unconsumed_tail
            if self._unpacker.eof or (not piece and unfolded < _AT_ONCE):
                return

    def finish(self) -> None:
        if self._left or not self._unpacker.eof:
            raise truncated()


def take_apart(content: bytes) -> Picture:
    """The picture and what the file tells. Raises ``Invalid`` for what is no whole PNG."""
    pieces, parts = Pieces(content, len(START)), _Parts()
    for _ in range(_MOST_CHUNKS):
        length, name = pieces.big(4), pieces.take(4)
        body, checksum = pieces.take(length), pieces.big(4)
        if zlib.crc32(body, zlib.crc32(name)) != checksum:
            raise unreadable()
        if parts.header is None:
            parts.header = _read_header(name, body)
            parts.check = _DataCheck(parts.header.raw_length)
        elif name == b"IHDR":
            raise unreadable()
        _read_chunk(name, body, parts)
        parts.last = name
        if name == b"IEND":
            return _picture(parts, pieces.rest())
    raise bomb()


def _read_header(name: bytes, body: bytes) -> _Header:
    if name != b"IHDR" or len(body) != 13:
        raise unreadable()
    width, height, depth, colour, packing, filtering, interlace = unpack(">IIBBBBB", body)
    if depth not in _DEPTHS.get(colour, ()) or packing or filtering or interlace > 1:
        raise unreadable()
    check_pixels(width, height)
    return _Header(width, height, depth * _SAMPLES[colour], interlace == 1, colour == 3)


def _read_chunk(name: bytes, body: bytes, parts: _Parts) -> None:
    if name in _PICTURE:
        _read_picture_chunk(name, body, parts)
        checksum = zlib.crc32(body, zlib.crc32(name))
        parts.kept += (len(body).to_bytes(4, "big"), name, body, checksum.to_bytes(4, "big"))
    elif name == b"acTL":
        raise Invalid(MediaProblem.ANIMATED)
    elif name in _TELLING:
        _TELLING[name](body, parts)
    elif not name[0] & 0x20:
        # A capital letter in front: nobody may show the picture who does not know the chunk.
        raise unreadable()
    elif name not in _COLOURS:
        parts.others.append(name.decode("ascii", "replace"))


def _read_picture_chunk(name: bytes, body: bytes, parts: _Parts) -> None:
    if name == b"PLTE" and (not body or len(body) > 768 or len(body) % 3):
        raise unreadable()
    if name != b"IDAT" or parts.header is None or parts.check is None:
        return
    if parts.header.indexed and b"PLTE" not in parts.kept:
        raise unreadable()
    if parts.last != name and name in parts.kept:
        raise unreadable()
    parts.check.feed(body)


def _read_profile(body: bytes, parts: _Parts) -> None:
    parts.profile = inflated(_after_name(body)[1:], PROFILE_LIMIT)


def _read_text(body: bytes, parts: _Parts) -> None:
    parts.comments.append(_bounded(body))


def _read_packed_text(body: bytes, parts: _Parts) -> None:
    packed = _after_name(body)[1:]
    parts.comments.append(body.split(b"\0", 1)[0] + b"\0" + inflated(packed, _TEXT_LIMIT))


def _read_international_text(body: bytes, parts: _Parts) -> None:
    keyword, rest = body.split(b"\0", 1)[0], _after_name(body)
    fields = rest[2:].split(b"\0", 2)
    if len(rest) < 2 or len(fields) < 3:
        raise unreadable()
    text = inflated(fields[2], _TEXT_LIMIT) if rest[0] else _bounded(fields[2])
    if keyword == b"XML:com.adobe.xmp":
        parts.xmp += text
    else:
        parts.comments.append(keyword + b"\0" + text)


def _read_exif(body: bytes, parts: _Parts) -> None:
    parts.exif = body


def _read_time(_body: bytes, parts: _Parts) -> None:
    parts.comments.append(b"Creation Time\0")


_TELLING: dict[bytes, Callable[[bytes, _Parts], None]] = {
    b"iCCP": _read_profile,
    b"tEXt": _read_text,
    b"zTXt": _read_packed_text,
    b"iTXt": _read_international_text,
    b"eXIf": _read_exif,
    b"tIME": _read_time,
}


def _after_name(body: bytes) -> bytes:
    name, end, rest = body.partition(b"\0")
    if not end or not 1 <= len(name) <= 79:
        raise unreadable()
    return rest


def _bounded(text: bytes) -> bytes:
    if len(text) > _TEXT_LIMIT:
        raise bomb()
    return text


def _picture(parts: _Parts, behind: bytes) -> Picture:
    if parts.header is None or parts.check is None:
        raise truncated()
    parts.check.finish()
    return Picture(
        MEDIA_TYPE,
        parts.header.width,
        parts.header.height,
        skeleton=b"".join(parts.kept),
        exif=parts.exif,
        xmp=parts.xmp,
        profile=parts.profile,
        comments=tuple(parts.comments),
        hidden=check_hidden(behind),
        others=tuple(parts.others),
    )
