"""WebP files (RFC 9649), chunk by chunk."""

from dataclasses import dataclass, field

from core.foundation.errors import Invalid
from core.media.model import MediaProblem
from core.media.picture import Picture, check_hidden
from core.media.pieces import PROFILE_LIMIT, Pieces, bomb, check_pixels, truncated, unreadable

MEDIA_TYPE = "image/webp"
START = b"RIFF"
KIND = b"WEBP"

_MOST_CHUNKS = 1024
_MOST_PIXELS = 24 * 1024 * 1024
"""Fewer than elsewhere: the decoder holds four copies of a picture at once."""
_ALPHA = 0x10
_ANIMATION = 0x02
_KEY_FRAME = b"\x9d\x01\x2a"
_LOSSLESS = 0x2F


@dataclass
class _Parts:
    canvas: tuple[int, int] | None = None
    picture: tuple[int, int] | None = None
    has_alpha: bool = False
    alpha: bytes = b""
    coded: bytes = b""
    exif: bytes = b""
    xmp: bytes = b""
    profile: bytes = b""
    others: list[str] = field(default_factory=list[str])


def take_apart(content: bytes) -> Picture:
    """The picture and what the file tells. Raises ``Invalid`` for what is no whole, still WebP."""
    outer = Pieces(content, len(START))
    body = outer.take(outer.little(4))
    pieces, parts = Pieces(body), _Parts()
    if pieces.take(4) != KIND:
        raise unreadable()
    for _ in range(_MOST_CHUNKS):
        if not pieces.left:
            return _picture(parts, outer.rest())
        name, length = pieces.take(4), pieces.little(4)
        _read_chunk(name, pieces.take(length), parts)
        pieces.take(length % 2)
    raise bomb()


def _read_chunk(name: bytes, body: bytes, parts: _Parts) -> None:
    if name in (b"VP8 ", b"VP8L"):
        if parts.picture is not None:
            raise unreadable()
        parts.picture = _lossy_size(body) if name == b"VP8 " else _lossless_size(body)
        check_pixels(*parts.picture, _MOST_PIXELS)
        parts.coded = _chunk(name, body)
    elif name == b"VP8X":
        _read_canvas(body, parts)
    elif name in (b"ANIM", b"ANMF"):
        raise Invalid(MediaProblem.ANIMATED)
    elif name == b"ALPH":
        parts.alpha = _chunk(name, body)
    elif name == b"ICCP":
        parts.profile = body
    elif name == b"EXIF":
        parts.exif = body.removeprefix(b"Exif\0\0")
    elif name == b"XMP ":
        parts.xmp = body
    else:
        parts.others.append(name.decode("ascii", "replace"))


def _read_canvas(body: bytes, parts: _Parts) -> None:
    pieces = Pieces(body)
    flags, _, width, height = (pieces.byte(), pieces.take(3), *_canvas_size(pieces))
    if parts.canvas is not None or parts.picture is not None or pieces.left:
        raise unreadable()
    if flags & _ANIMATION:
        raise Invalid(MediaProblem.ANIMATED)
    check_pixels(width, height)
    parts.canvas, parts.has_alpha = (width, height), bool(flags & _ALPHA)


def _canvas_size(pieces: Pieces) -> tuple[int, int]:
    return pieces.little(3) + 1, pieces.little(3) + 1


def _lossy_size(body: bytes) -> tuple[int, int]:
    pieces = Pieces(body)
    tag = pieces.little(3)
    if tag & 1 or pieces.take(3) != _KEY_FRAME:
        raise unreadable()
    if tag >> 5 > len(body):
        raise truncated()
    return pieces.little(2) & 0x3FFF, pieces.little(2) & 0x3FFF


def _lossless_size(body: bytes) -> tuple[int, int]:
    pieces = Pieces(body)
    if pieces.byte() != _LOSSLESS:
        raise unreadable()
    bits = pieces.little(4)
    if bits >> 29:
        raise unreadable()
    return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1


def _picture(parts: _Parts, behind: bytes) -> Picture:
    if parts.picture is None:
        raise truncated()
    if parts.canvas not in (None, parts.picture):
        raise unreadable()
    if len(parts.profile) > PROFILE_LIMIT:
        raise bomb()
    return Picture(
        MEDIA_TYPE,
        *parts.picture,
        skeleton=_skeleton(parts),
        lossless=parts.coded.startswith(b"VP8L"),
        exif=parts.exif,
        xmp=parts.xmp,
        profile=parts.profile,
        hidden=check_hidden(behind),
        others=tuple(parts.others),
    )


def _skeleton(parts: _Parts) -> bytes:
    body = KIND
    if parts.canvas is not None:
        width, height = (edge - 1 for edge in parts.canvas)
        flags = _ALPHA if parts.has_alpha else 0
        sizes = width.to_bytes(3, "little") + height.to_bytes(3, "little")
        body += _chunk(b"VP8X", bytes([flags, 0, 0, 0]) + sizes) + parts.alpha
    body += parts.coded
    return START + len(body).to_bytes(4, "little") + body


def _chunk(name: bytes, body: bytes) -> bytes:
    return name + len(body).to_bytes(4, "little") + body + bytes(len(body) % 2)
