"""Writes small MP4 films (ISO/IEC 14496-12), sound ones and any other.

The samples are no coded pictures: the program reads the boxes around them, and never decodes.
"""

import struct
from dataclasses import dataclass

PLACE = b"+23.5880+058.3829/"
MADE_AT = 3_847_000_000
"""Seconds since 1904."""
_MATRIX = struct.pack(">9i", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
TURNED = struct.pack(">9i", 0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000)


def box(kind: bytes, *content: bytes) -> bytes:
    body = b"".join(content)
    return struct.pack(">I", 8 + len(body)) + kind + body


def long_box(kind: bytes, body: bytes, size: int | None = None) -> bytes:
    """With its size in 64 bits, as it is or as it is said to be."""
    return struct.pack(">I4sQ", 1, kind, 16 + len(body) if size is None else size) + body


def table(kind: bytes, *rows: bytes, count: int | None = None) -> bytes:
    return box(kind, bytes(4), struct.pack(">I", len(rows) if count is None else count), *rows)


@dataclass(frozen=True)
class Film:
    """A film of some samples; every part can be another."""

    width: int = 640
    height: int = 360
    scale: int = 1000
    duration: int = 5000
    steps: tuple[tuple[int, int], ...] = ((5, 1000),)
    sample_sizes: tuple[int, ...] = (20, 20, 20, 20, 20)
    brand: bytes = b"isom"
    codec: bytes = b"avc1"
    handler: bytes = b"vide"
    matrix: bytes = _MATRIX
    made_at: int = 0
    name: bytes = b"\0"
    coder: bytes = b""
    offset: int = 0
    reference: bytes = b"\0\0\0\1"
    data: bytes | None = None
    data_box: bytes | None = None
    table_change: tuple[bytes, bytes] | None = None
    more_tables: bytes = b""
    more_in_track: bytes = b""
    more_in_movie: bytes = b""
    more_tracks: int = 0
    more: bytes = b""

    def written(self) -> bytes:
        start = box(b"ftyp", self.brand, bytes(4), b"isom", b"mp41")
        samples = self._samples()
        data = box(b"mdat", samples) if self.data_box is None else self.data_box
        return start + data + self._movie(len(start) + 8 + self.offset) + self.more

    def _samples(self) -> bytes:
        return bytes(range(1, 101)) if self.data is None else self.data

    def _movie(self, place: int) -> bytes:
        header = struct.pack(
            ">IIIII", 0, self.made_at, self.made_at, self.scale, self.duration
        ) + bytes(80)
        track = self._track(place)
        return box(
            b"moov", box(b"mvhd", header), track * (1 + self.more_tracks), self.more_in_movie
        )

    def _track(self, place: int) -> bytes:
        times = struct.pack(">II", self.made_at, self.made_at)
        head = bytes(4) + times + struct.pack(">III", 1, 0, self.duration) + bytes(16)
        head += self.matrix + struct.pack(">II", self.width << 16, self.height << 16)
        media = struct.pack(">III", self.scale, self.duration, 0)
        return box(
            b"trak",
            box(b"tkhd", head),
            box(
                b"mdia",
                box(b"mdhd", bytes(4), times, media),
                box(b"hdlr", bytes(8), self.handler, bytes(12), self.name),
                box(
                    b"minf",
                    box(b"vmhd", bytes(12)),
                    box(b"dinf", table(b"dref", box(b"url ", self.reference))),
                    box(b"stbl", *self._tables(place)),
                ),
            ),
            self.more_in_track,
        )

    def _tables(self, place: int) -> list[bytes]:
        sizes = [struct.pack(">I", size) for size in self.sample_sizes]
        kinds = {
            b"stsd": table(b"stsd", self._entry()),
            b"stts": table(b"stts", *(struct.pack(">II", *step) for step in self.steps)),
            b"stsc": table(b"stsc", struct.pack(">III", 1, len(sizes), 1)),
            b"stsz": box(b"stsz", bytes(8), struct.pack(">I", len(sizes)), *sizes),
            b"stco": table(b"stco", struct.pack(">I", place)),
        }
        if self.table_change is not None:
            kinds[self.table_change[0]] = self.table_change[1]
        return [*kinds.values(), self.more_tables]

    def _entry(self) -> bytes:
        if self.handler == b"soun":
            return box(self.codec, bytes(28))
        name = bytes([len(self.coder)]) + self.coder.ljust(31, b"\0") if self.coder else bytes(32)
        fields = bytes(24) + struct.pack(">HH", self.width, self.height) + bytes(14)
        return box(self.codec, fields + name + b"\0\x18\xff\xff", box(b"avcC", b"\1\x42\0\x1e"))


def telling_film() -> bytes:
    """A film that tells where, when and with what it was made, in every place there is."""
    item = box(b"\xa9xyz", struct.pack(">HH", len(PLACE), 0), PLACE)
    keys = box(b"keys", b"com.apple.quicktime.location.ISO6709", PLACE)
    extended = box(
        b"uuid",
        b"\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac",
        b"<x:xmpmeta exif:GPSLatitude='23,35.28N' xmp:CreatorTool='Editor'/>",
    )
    return Film(
        made_at=MADE_AT,
        name=b"Camera of somebody\0",
        coder=b"Coder 1.0",
        more_in_track=box(b"udta", box(b"\xa9mod", b"Telephone 12")),
        more_in_movie=box(b"udta", item) + box(b"meta", bytes(4), keys),
        more=extended + box(b"free", b"left over: " + PLACE),
    ).written()
