"""MP4 films: read box by box, and cleaned of what they tell without moving a byte.

A film is never decoded and never coded again (``docs/decisions/0004-own-mp4-reader.md``).
What tells something is overwritten with zeros where it lies, as a ``free`` box, so that
every place that the film's tables name stays where it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from core.foundation.errors import Invalid
from core.media.boxes import FREE, Box, Node, Tree, boxes_in, read_tree
from core.media.film import ENTRY_FIELDS, PICTURE, entries, handler_of, read_film
from core.media.metadata import in_order, shown
from core.media.model import (
    MEBIBYTE,
    VIDEO_FILE_LIMIT,
    Fit,
    Inspected,
    MediaKind,
    MediaProblem,
    Prepared,
    Told,
    Trace,
)
from core.media.pieces import unpack, unreadable

MEDIA_TYPE = "video/mp4"

_BRANDS = frozenset(
    {
        b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"iso7", b"iso8", b"iso9",
        b"mp41", b"mp42", b"avc1", b"M4V ", b"M4VH", b"M4VP", b"MSNV", b"3gp4", b"3gp5", b"3gp6",
    }
)  # fmt: skip
_IN_AN_ENTRY = frozenset(
    {
        b"avcC", b"hvcC", b"av1C", b"vpcC", b"colr", b"pasp", b"btrt", b"clap", b"fiel",
        b"dvcC", b"dvvC", b"mdcv", b"clli", b"SmDm", b"CoLL",
    }
)  # fmt: skip
_CODER_NAME = slice(42, 74)
_EPOCH = datetime(1904, 1, 1, tzinfo=UTC)
_READ_LIMIT = 4 * MEBIBYTE
_POINT = re.compile(rb"[+-]\d{1,3}\.\d{2,8}[+-]\d{1,3}\.\d{2,8}")
"""Latitude and longitude as cameras write them (ISO 6709)."""

_SIGNS: tuple[tuple[Trace, re.Pattern[bytes]], ...] = (
    (Trace.LOCATION, re.compile(rb"\xa9xyz|loci|location\.ISO6709|GPSLatitude|GPSCoordinates")),
    (Trace.AUTHOR, re.compile(rb"\xa9ART|\xa9aut|auth|cprt|dc:creator|quicktime\.author|artist")),
    (Trace.TIME, re.compile(rb"\xa9day|creationdate|CreateDate")),
    (Trace.CAMERA, re.compile(rb"\xa9mak|\xa9mod|quicktime\.make|quicktime\.model|manufacturer")),
    (Trace.SOFTWARE, re.compile(rb"\xa9too|\xa9swr|\xa9enc|quicktime\.software|CreatorTool")),
    (Trace.COMMENT, re.compile(rb"\xa9cmt|\xa9nam|\xa9des|desc|quicktime\.description|titl")),
    (Trace.THUMBNAIL, re.compile(rb"covr|thmb|xmp:Thumbnails")),
)


@dataclass
class _Cleaning:
    """What a film tells, and the places that must be overwritten for it to tell no more."""

    told: list[Told] = field(default_factory=list[Told])
    zeroed: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    freed: list[Box] = field(default_factory=list[Box])

    def zero(self, start: int, end: int) -> None:
        self.zeroed.append((start, end))

    def free(self, box: Box) -> None:
        self.freed.append(box)
        self.zero(box.body, box.end)

    def applied(self, content: bytes) -> bytes:
        changed = bytearray(content)
        for start, end in self.zeroed:
            changed[start:end] = bytes(end - start)
        for box in self.freed:
            changed[box.start + 4 : box.start + 8] = FREE
        return bytes(changed)


def inspect_video(content: bytes) -> Inspected:
    """What the film is and tells. Raises ``Invalid`` (``MediaProblem``) for one not taken."""
    return _read(content)[0]


def prepare_video(content: bytes, fit: Fit) -> Prepared:
    """The film without what it tells. It is not made smaller or shorter: raises ``Invalid``
    with ``TOO_LARGE`` or ``TOO_LONG`` where it does not fit."""
    before, cleaning = _read(content)
    if fit.video_bytes is not None and before.size > fit.video_bytes:
        raise Invalid(MediaProblem.TOO_LARGE, limit=fit.video_bytes // MEBIBYTE)
    if (
        fit.video_seconds is not None
        and before.seconds is not None
        and before.seconds > fit.video_seconds
    ):
        raise Invalid(MediaProblem.TOO_LONG, limit=fit.video_seconds)
    clean = cleaning.applied(content)
    return Prepared(clean, before, inspect_video(clean))


def _read(content: bytes) -> tuple[Inspected, _Cleaning]:
    if len(content) > VIDEO_FILE_LIMIT:
        raise Invalid(MediaProblem.TOO_LARGE, limit=VIDEO_FILE_LIMIT // MEBIBYTE)
    tree = read_tree(content)
    _check_brand(content, tree.root)
    film = read_film(content, tree.root)
    cleaning = _cleaning(content, tree)
    inspected = Inspected(
        MediaKind.VIDEO,
        MEDIA_TYPE,
        len(content),
        film.width,
        film.height,
        seconds=film.seconds,
        told=in_order(cleaning.told),
    )
    return inspected, cleaning


def _check_brand(content: bytes, root: Node) -> None:
    box = root.one(b"ftyp").box
    if box.start or box.end - box.body < 8:
        raise unreadable()
    if content[box.body : box.body + 4] not in _BRANDS:
        raise Invalid(MediaProblem.TYPE_REFUSED)


def _cleaning(content: bytes, tree: Tree) -> _Cleaning:
    cleaning = _Cleaning()
    for box in tree.foreign:
        cleaning.told.extend(_told_by(content[box.body : min(box.end, box.body + _READ_LIMIT)]))
        cleaning.free(box)
    for box in tree.padding:
        if content.count(0, box.body, box.end) != box.end - box.body:
            cleaning.told.append(Told(Trace.HIDDEN))
            cleaning.zero(box.body, box.end)
    moov = tree.root.one(b"moov")
    _clean_times(content, moov.one(b"mvhd").box, cleaning)
    for track in moov.all(b"trak"):
        _clean_times(content, track.one(b"tkhd").box, cleaning)
        _clean_times(content, track.one(b"mdia", b"mdhd").box, cleaning)
        _clean_names(content, track, cleaning)
    return cleaning


def _clean_times(content: bytes, box: Box, cleaning: _Cleaning) -> None:
    """Creation and last change, in seconds since 1904."""
    layout, length = (">QQ", 16) if content[box.body] == 1 else (">II", 8)
    made, changed = unpack(layout, content, box.body + 4)
    if made or changed:
        cleaning.told.append(Told(Trace.TIME, _moment(made or changed)))
        cleaning.zero(box.body + 4, box.body + 4 + length)


def _moment(seconds: int) -> str:
    try:
        return (_EPOCH + timedelta(seconds=seconds)).strftime("%Y-%m-%d %H:%M")
    except OverflowError:
        return ""


def _clean_names(content: bytes, track: Node, cleaning: _Cleaning) -> None:
    """The names that a recording program gives to a track and to its coder."""
    handler = track.one(b"mdia", b"hdlr").box
    _clean_name(content, handler.body + 24, handler.end, cleaning)
    if handler_of(content, track) != PICTURE:
        return
    for entry in entries(content, track):
        name = _CODER_NAME
        _clean_name(content, entry.body + name.start, entry.body + name.stop, cleaning)
        inner = Box(entry.kind, entry.start, entry.body + ENTRY_FIELDS, entry.end)
        for box in boxes_in(content, inner):
            if box.kind not in _IN_AN_ENTRY and content.count(0, box.body, box.end) != (
                box.end - box.body
            ):
                cleaning.told.append(Told(Trace.OTHER))
                cleaning.free(box)


def _clean_name(content: bytes, start: int, end: int, cleaning: _Cleaning) -> None:
    name = content[start:end]
    if name.strip(b"\0"):
        value = shown(name.strip(b"\0").decode("utf-8", "ignore"))
        cleaning.told.append(Told(Trace.SOFTWARE, value))
        cleaning.zero(start, end)


def _told_by(payload: bytes) -> Iterator[Told]:
    found = False
    for trace, sign in _SIGNS:
        if sign.search(payload):
            found = True
            yield Told(trace, _point(payload) if trace is Trace.LOCATION else "")
    if not found:
        yield Told(Trace.OTHER)


def _point(payload: bytes) -> str:
    match = _POINT.search(payload)
    if match is None:
        return ""
    halves = re.findall(rb"[+-][\d.]+", match[0])
    return ", ".join(f"{float(half):.5f}" for half in halves)
