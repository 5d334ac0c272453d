"""What an MP4 film is: its tracks, their codecs, size and length, checked against its bytes."""

import sys
from array import array
from dataclasses import dataclass

from core.foundation.errors import Invalid
from core.media.boxes import Box, Node, boxes_in
from core.media.model import MediaProblem
from core.media.pieces import bomb, check_pixels, truncated, unpack, unreadable

PICTURE, SOUND = b"vide", b"soun"
ENTRY_FIELDS = 78
"""Bytes of a picture's sample entry before the boxes inside it."""

_PICTURE_CODECS = frozenset({b"avc1", b"avc3", b"hvc1", b"hev1", b"av01", b"vp09"})
_SOUND_CODECS = frozenset({b"mp4a", b"Opus", b"ac-3", b"ec-3", b".mp3"})
_MOST_TRACKS = 8
_MOST_SAMPLES = 2_000_000
_LONGEST_SECONDS = 6 * 3600
_WIDEST = 8192
_TABLE_ENTRY = {b"stts": 8, b"ctts": 8, b"stss": 4, b"stsc": 12, b"stco": 4, b"co64": 8}


@dataclass(frozen=True)
class Film:
    """Width and height in pixels as shown."""

    width: int
    height: int
    seconds: float


def read_film(content: bytes, root: Node) -> Film:
    """Raises ``Invalid``: ``UNREADABLE`` or ``TRUNCATED`` for a film whose boxes contradict
    each other or the file, ``CODEC_REFUSED``, ``HIDDEN_TRACK``, ``TOO_MANY_PIXELS``."""
    moov, data = root.one(b"moov"), [node.box for node in root.all(b"mdat")]
    tracks = moov.all(b"trak")
    if not data or not tracks:
        raise truncated()
    if len(tracks) > _MOST_TRACKS:
        raise bomb()
    seconds = _header_seconds(content, moov.one(b"mvhd").box, 100)
    sizes: list[tuple[int, int]] = []
    for track in tracks:
        handler = handler_of(content, track)
        if handler not in (PICTURE, SOUND):
            # Positions, measurements, captions: nobody sees them, everybody could read them.
            raise Invalid(MediaProblem.HIDDEN_TRACK)
        seconds = max(seconds, _check_samples(content, track, data))
        _check_references(content, track)
        if handler == PICTURE:
            sizes.append(_picture_size(content, track))
        else:
            _entry(content, track, _SOUND_CODECS)
    if len(sizes) != 1 or not 0 < seconds <= _LONGEST_SECONDS:
        raise unreadable()
    return Film(*sizes[0], seconds)


def handler_of(content: bytes, track: Node) -> bytes:
    """``vide`` for pictures, ``soun`` for sound, others for what else a track may hold."""
    box = track.one(b"mdia", b"hdlr").box
    if box.end - box.body < 24:
        raise unreadable()
    return content[box.body + 8 : box.body + 12]


def entries(content: bytes, track: Node) -> list[Box]:
    """The sample entries of a track: how its samples are coded."""
    box = track.one(b"mdia", b"minf", b"stbl", b"stsd").box
    count = unpack(">I", content, box.body + 4)[0]
    found = list(boxes_in(content, Box(box.kind, box.start, box.body + 8, box.end)))
    if count != len(found) or not found:
        raise unreadable()
    return found


def _entry(content: bytes, track: Node, codecs: frozenset[bytes]) -> Box:
    found = entries(content, track)
    for entry in found:
        if entry.kind not in codecs:
            codec = entry.kind.decode("ascii", "replace")
            raise Invalid(MediaProblem.CODEC_REFUSED, codec=codec if codec.isprintable() else "?")
    return found[0]


def _picture_size(content: bytes, track: Node) -> tuple[int, int]:
    entry = _entry(content, track, _PICTURE_CODECS)
    if entry.end - entry.body < ENTRY_FIELDS:
        raise unreadable()
    width, height = unpack(">HH", content, entry.body + 24)
    check_pixels(width, height)
    if max(width, height) > _WIDEST:
        raise Invalid(MediaProblem.TOO_MANY_PIXELS, width=width, height=height)
    box = track.one(b"tkhd").box
    long = _version(content, box) == 1
    if box.end - box.body < (96 if long else 84):
        raise unreadable()
    across, aside = unpack(">ii", content, box.body + (52 if long else 40))
    return (height, width) if not across and aside else (width, height)


def _version(content: bytes, box: Box) -> int:
    version = content[box.body] if box.body < box.end else 2
    if version > 1:
        raise unreadable()
    return version


def _header_seconds(content: bytes, box: Box, least: int) -> float:
    """The length that a header (``mvhd`` or ``mdhd``) declares."""
    long = _version(content, box) == 1
    if box.end - box.body < least + (12 if long else 0):
        raise unreadable()
    scale, length = unpack(">IQ" if long else ">II", content, box.body + (20 if long else 12))
    if not scale:
        raise unreadable()
    return length / scale


def _check_samples(content: bytes, track: Node, data: list[Box]) -> float:
    """Hold the tables of a track against the file; gives the seconds that they add up to."""
    table = track.one(b"mdia", b"minf", b"stbl")
    for node in table.children:
        if node.box.kind in _TABLE_ENTRY:
            _check_length(content, node.box)
    samples = _sample_bytes(content, table.one(b"stsz").box)
    if samples > sum(box.end - box.body for box in data):
        raise truncated()
    _check_places(content, table, data)
    header = track.one(b"mdia", b"mdhd").box
    declared = _header_seconds(content, header, 24)
    scale = unpack(">I", content, header.body + (20 if _version(content, header) else 12))[0]
    steps = _numbers(content, table.one(b"stts").box, 8)
    lasted = sum(count * step for count, step in zip(steps[::2], steps[1::2], strict=True))
    return max(declared, lasted / scale)


def _check_length(content: bytes, box: Box) -> None:
    if box.end - box.body < 8:
        raise unreadable()
    count = unpack(">I", content, box.body + 4)[0]
    if count > _MOST_SAMPLES:
        raise bomb()
    if box.end - box.body != 8 + count * _TABLE_ENTRY[box.kind]:
        raise unreadable()


def _sample_bytes(content: bytes, box: Box) -> int:
    if box.end - box.body < 12:
        raise unreadable()
    size, count = unpack(">II", content, box.body + 4)
    if count > _MOST_SAMPLES:
        raise bomb()
    if not count or box.end - box.body != 12 + (0 if size else 4 * count):
        raise unreadable()
    return size * count if size else sum(_numbers(content, box, 12))


def _check_places(content: bytes, table: Node, data: list[Box]) -> None:
    """Every chunk must begin in the film's own data."""
    long = table.all(b"co64")
    place = table.one(b"co64" if long else b"stco").box
    if long and table.all(b"stco"):
        raise unreadable()
    places = _numbers(content, place, 8, "Q" if long else "I")
    if not len(places):
        raise unreadable()
    for start in places:
        if not any(box.body <= start < box.end for box in data):
            raise truncated()


def _check_references(content: bytes, track: Node) -> None:
    """The data must lie in this file, not at an address that the file names."""
    box = track.one(b"mdia", b"minf", b"dinf", b"dref").box
    inner = Box(box.kind, box.start, box.body + 8, box.end)
    if box.end < inner.body:
        raise unreadable()
    for reference in boxes_in(content, inner):
        if content[reference.body : reference.end] != b"\0\0\0\1":
            raise unreadable()


def _numbers(content: bytes, box: Box, header: int, kind: str = "I") -> "array[int]":
    numbers: array[int] = array(kind)
    numbers.frombytes(content[box.body + header : box.end])
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers
