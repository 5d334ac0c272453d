"""What EXIF tells (CIPA DC-008), read within bounds: a few tags of four directories."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field

from core.media.model import Told, Trace

ORIENTATION = 0x0112

_MOST_ENTRIES = 512
_MOST_BYTES = 256
_READ_LIMIT = 4 * 1024 * 1024
_EXIF, _GPS = 0x8769, 0x8825
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8}
_TEXT, _SHORT, _LONG, _RATIONAL = 2, 3, 4, 5
_ASCII_COMMENT = b"ASCII\0\0\0"
_HEADS = (_ASCII_COMMENT, b"UNICODE\0", b"JIS\0\0\0\0\0")

_TAGS: Mapping[int, Trace] = {
    0x010F: Trace.CAMERA,
    0x0110: Trace.CAMERA,
    0xA431: Trace.CAMERA,
    0xA433: Trace.CAMERA,
    0xA434: Trace.CAMERA,
    0xA435: Trace.CAMERA,
    0x927C: Trace.CAMERA,
    0x0131: Trace.SOFTWARE,
    0x0132: Trace.TIME,
    0x9003: Trace.TIME,
    0x9004: Trace.TIME,
    0x013B: Trace.AUTHOR,
    0x8298: Trace.AUTHOR,
    0xA430: Trace.AUTHOR,
    0x9C9D: Trace.AUTHOR,
    0x010E: Trace.COMMENT,
    0x9286: Trace.COMMENT,
    0x9C9B: Trace.COMMENT,
    0x9C9C: Trace.COMMENT,
    0x9C9E: Trace.COMMENT,
    0x9C9F: Trace.COMMENT,
}
_WITHOUT_VALUE = {0x927C}

Entry = tuple[int, int, bytes]
"""Type, number of values, and the bytes of the values, cut short."""


@dataclass
class Exif:
    """What was found; an EXIF that is damaged tells what could be read of it."""

    orientation: int = 1
    told: list[Told] = field(default_factory=list[Told])


def read_exif(content: bytes) -> Exif:
    """What the block tells, never raising: it is thrown away whatever it holds."""
    found = Exif()
    reader = _Reader.of(content[:_READ_LIMIT])
    if reader is None:
        found.told.append(Told(Trace.OTHER))
        return found
    first, following = reader.directory(reader.first)
    _tell(first, reader, found)
    orientation = reader.number(first.get(ORIENTATION))
    found.orientation = orientation if 1 <= orientation <= 8 else 1
    _tell(reader.directory(reader.number(first.get(_EXIF)))[0], reader, found)
    gps = reader.directory(reader.number(first.get(_GPS)))[0]
    if gps:
        found.told.insert(0, Told(Trace.LOCATION, _place(gps, reader)))
    if reader.directory(following)[0]:
        found.told.append(Told(Trace.THUMBNAIL))
    if not found.told:
        found.told.append(Told(Trace.OTHER))
    return found


def _tell(entries: Mapping[int, Entry], reader: "_Reader", found: Exif) -> None:
    for tag, trace in _TAGS.items():
        if tag in entries:
            value = "" if tag in _WITHOUT_VALUE else reader.text(tag, entries[tag])
            if value or entries[tag][2].strip(b"\0 "):
                found.told.append(Told(trace, value))


def _place(gps: Mapping[int, Entry], reader: "_Reader") -> str:
    latitude = reader.degrees(gps.get(1), gps.get(2), b"S")
    longitude = reader.degrees(gps.get(3), gps.get(4), b"W")
    if latitude is None or longitude is None:
        return ""
    return f"{latitude:.5f}, {longitude:.5f}"


class _Reader:
    """Directories of a TIFF block. What lies outside the block is not there."""

    def __init__(self, content: bytes, order: str, first: int) -> None:
        self._content = content
        self._order = order
        self.first = first

    @classmethod
    def of(cls, content: bytes) -> "_Reader | None":
        order = {b"II*\0": "<", b"MM\0*": ">"}.get(content[:4])
        if order is None or len(content) < 8:
            return None
        return cls(content, order, struct.unpack_from(order + "I", content, 4)[0])

    def directory(self, place: int) -> tuple[dict[int, Entry], int]:
        """The entries by tag, and the place of the next directory; 0 where there is none."""
        if not 8 <= place <= len(self._content) - 2:
            return {}, 0
        count = min(self._unpack("H", place)[0], _MOST_ENTRIES)
        entries: dict[int, Entry] = {}
        for number in range(count):
            start = place + 2 + 12 * number
            if start + 12 > len(self._content):
                return entries, 0
            tag, kind, values = self._unpack("HHI", start)
            entries[tag] = (kind, values, self._value(kind, values, start + 8))
        behind = place + 2 + 12 * count
        whole = behind + 4 <= len(self._content)
        return entries, self._unpack("I", behind)[0] if whole else 0

    def number(self, entry: Entry | None) -> int:
        """The single number of an entry; 0 where there is none."""
        layouts = {_SHORT: "H", _LONG: "I"}
        if entry is None or entry[0] not in layouts or len(entry[2]) < _SIZES[entry[0]]:
            return 0
        layout = layouts[entry[0]]
        return struct.unpack_from(self._order + layout, entry[2])[0]

    def text(self, tag: int, entry: Entry) -> str:
        kind, _, value = entry
        if tag >= 0x9C9B and tag <= 0x9C9F:
            return value.decode("utf-16-le", "ignore").rstrip("\0")
        if kind != _TEXT and not value.startswith(_HEADS):
            return ""
        if value.startswith(_HEADS):
            utf16 = value.startswith(b"UNICODE")
            coding = ("utf-16-be" if self._order == ">" else "utf-16-le") if utf16 else "utf-8"
            return value[8:].decode(coding, "ignore").strip("\0 ")
        return value.split(b"\0", 1)[0].decode("utf-8", "ignore").strip()

    def degrees(self, side: Entry | None, angle: Entry | None, negative: bytes) -> float | None:
        """Degrees from degrees, minutes and seconds; ``None`` where they are not whole."""
        if angle is None or angle[0] != _RATIONAL or len(angle[2]) < 24:
            return None
        parts = struct.unpack_from(self._order + "6I", angle[2])
        if 0 in parts[1::2]:
            return None
        size = parts[0] / parts[1] + parts[2] / parts[3] / 60 + parts[4] / parts[5] / 3600
        return -size if side is not None and side[2][:1] == negative else size

    def _value(self, kind: int, values: int, place: int) -> bytes:
        length = _SIZES.get(kind, 1) * values
        if length > 4:
            place = self._unpack("I", place)[0]
        return self._content[place : place + min(length, _MOST_BYTES)]

    def _unpack(self, layout: str, place: int) -> tuple[int, ...]:
        return struct.unpack_from(self._order + layout, self._content, place)
