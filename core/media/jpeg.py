"""JPEG files (ITU-T T.81), segment by segment."""

import re
from dataclasses import dataclass, field

from core.foundation.errors import Invalid
from core.media.model import MediaProblem
from core.media.picture import Picture, check_hidden
from core.media.pieces import (
    PIXEL_LIMIT,
    PROFILE_LIMIT,
    Pieces,
    bomb,
    check_pixels,
    truncated,
    unreadable,
)

MEDIA_TYPE = "image/jpeg"
START = b"\xff\xd8\xff"

_FRAMES = {0xC0, 0xC1, 0xC2}
_OTHER_FRAMES = {*range(0xC3, 0xD0)} - {0xC4}
_TABLES = {0xC4, 0xDB, 0xDD}
_SCAN, _END, _COMMENT = 0xDA, 0xD9, 0xFE
_APPLICATION = range(0xE0, 0xF0)
_COMPONENTS = (1, 3, 4)

_MOST_SEGMENTS = 4096
_MOST_SCANS = 100
_MOST_WORK = 12 * PIXEL_LIMIT
"""Scans times pixels: each scan walks over the whole picture, however little it holds."""

_PLAIN_JFIF = b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
_NEXT_MARKER = re.compile(rb"\xff+[^\x00\xff\xd0-\xd7]")


@dataclass
class _Parts:
    """What has been found so far."""

    kept: list[bytes] = field(default_factory=list[bytes])
    frame: tuple[int, int] | None = None
    scans: int = 0
    exif: bytes = b""
    xmp: bytes = b""
    resources: bytes = b""
    profile: list[tuple[int, bytes]] = field(default_factory=list[tuple[int, bytes]])
    comments: list[bytes] = field(default_factory=list[bytes])
    thumbnail: bool = False
    others: list[str] = field(default_factory=list[str])

    def keep(self, marker: int, body: bytes) -> None:
        self.kept.append(bytes([0xFF, marker]) + (len(body) + 2).to_bytes(2, "big") + body)


def take_apart(content: bytes) -> Picture:
    """The picture and what the file tells. Raises ``Invalid`` for what is no whole JPEG."""
    pieces, parts = Pieces(content, 2), _Parts(kept=[b"\xff\xd8"])
    for _ in range(_MOST_SEGMENTS):
        marker = _marker(pieces)
        if marker == _END:
            return _picture(parts, content[pieces.place :])
        _read_segment(marker, pieces, parts, content)
    raise bomb()


def _marker(pieces: Pieces) -> int:
    if pieces.byte() != 0xFF:
        raise unreadable()
    marker = pieces.byte()
    while marker == 0xFF:
        marker = pieces.byte()
    return marker


def _read_segment(marker: int, pieces: Pieces, parts: _Parts, content: bytes) -> None:
    if marker in _OTHER_FRAMES:
        # Lossless, hierarchical and arithmetic coding: no camera and no platform uses them.
        raise Invalid(MediaProblem.CODEC_REFUSED, codec="JPEG")
    known = marker in _FRAMES or marker in _TABLES or marker in _APPLICATION
    if not known and marker not in (_SCAN, _COMMENT):
        raise unreadable()
    body = pieces.take(pieces.big(2) - 2)
    if marker in _FRAMES:
        _read_frame(body, parts)
        parts.keep(marker, body)
    elif marker == _COMMENT:
        parts.comments.append(body)
    elif marker in _APPLICATION:
        _read_application(marker, body, parts)
    else:
        parts.keep(marker, body)
        if marker == _SCAN:
            _read_scan(pieces, parts, content)


def _read_frame(body: bytes, parts: _Parts) -> None:
    pieces = Pieces(body)
    precision, height, width = pieces.byte(), pieces.big(2), pieces.big(2)
    components = pieces.byte()
    if parts.frame is not None or pieces.left != 3 * components:
        raise unreadable()
    if precision != 8 or components not in _COMPONENTS:
        raise Invalid(MediaProblem.CODEC_REFUSED, codec="JPEG")
    check_pixels(width, height)
    parts.frame = (width, height)


def _read_scan(pieces: Pieces, parts: _Parts, content: bytes) -> None:
    """The coded data behind a scan's header, up to the next marker."""
    if parts.frame is None:
        raise unreadable()
    parts.scans += 1
    width, height = parts.frame
    if parts.scans > _MOST_SCANS or parts.scans * width * height > _MOST_WORK:
        raise bomb()
    end = _NEXT_MARKER.search(content, pieces.place)
    if end is None:
        raise truncated()
    parts.kept.append(pieces.take(end.start() - pieces.place))


def _read_application(marker: int, body: bytes, parts: _Parts) -> None:
    name, number = body.split(b"\0", 1)[0][:40], marker - 0xE0
    if number == 0 and name == b"JFIF":
        parts.keep(marker, _PLAIN_JFIF)
        parts.thumbnail = parts.thumbnail or len(body) > len(_PLAIN_JFIF)
    elif number == 0 and name == b"JFXX":
        parts.thumbnail = True
    elif number == 14 and name.startswith(b"Adobe") and len(body) >= 12:
        # Says how the colours of the picture are kept: without it they would be others.
        parts.keep(marker, body[:12])
    elif number == 1 and name == b"Exif" and not parts.exif:
        parts.exif = body[6:]
    elif number == 1 and name.startswith(b"http://ns.adobe.com/"):
        parts.xmp += body
    elif number == 2 and name == b"ICC_PROFILE" and len(body) > 14:
        parts.profile.append((body[12], body[14:]))
    elif number == 13 and name.startswith(b"Photoshop"):
        parts.resources += body.split(b"\0", 1)[1]
    else:
        parts.others.append(name.decode("ascii", "replace"))


def _picture(parts: _Parts, behind: bytes) -> Picture:
    if parts.frame is None or not parts.scans:
        raise truncated()
    profile = b"".join(piece for _, piece in sorted(parts.profile))
    if len(profile) > PROFILE_LIMIT:
        raise bomb()
    return Picture(
        MEDIA_TYPE,
        *parts.frame,
        skeleton=b"".join([*parts.kept, b"\xff\xd9"]),
        lossless=False,
        exif=parts.exif,
        xmp=parts.xmp,
        resources=parts.resources,
        profile=profile,
        comments=tuple(parts.comments),
        thumbnail=parts.thumbnail,
        hidden=check_hidden(behind),
        others=tuple(parts.others),
    )
