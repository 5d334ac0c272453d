"""MP4 films whose boxes lie about sizes, places, numbers and lengths."""

import struct
from collections.abc import Iterator

from tests.film_writer import Film, box, long_box, table
from tests.media_files import HostileMedia


def hostile_films() -> Iterator[HostileMedia]:
    for what, content in {**_sizes(), **_tables(), **_parts(), **_films()}.items():
        yield HostileMedia(f"MP4: {what}", "a.mp4", content)


def _sizes() -> dict[str, bytes]:
    sound = Film().written()
    said = {
        f"a box of {size:#x} bytes": sound + struct.pack(">I", size) + b"free" + bytes(40)
        for size in (0, 1, 2, 7, 49, 1000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
    }
    long = {
        f"64 bits that say {size:#x} bytes": Film(data_box=long_box(b"mdat", bytes(100), size))
        for size in (0, 1, 15, 1 << 31, 1 << 32, 1 << 62, (1 << 63), (1 << 64) - 1)
    }
    inside = {
        f"a box of {size:#x} bytes inside": Film(
            more_in_movie=struct.pack(">I", size) + b"udta" + bytes(16)
        )
        for size in (0, 1, 7, 23, 25, 0x80000000, 0xFFFFFFFF)
    }
    films = {name: film.written() for name, film in {**long, **inside}.items()}
    return said | films | {
        "64 bits in the movie": Film(more_in_movie=long_box(b"udta", bytes(16))).written(),
        "64 bits in front": long_box(b"ftyp", b"isom" + bytes(4)) + sound[24:],
        "seven bytes behind": sound + bytes(7),
        "seven bytes in the movie": Film(more_in_movie=bytes(7)).written(),
        "a hundred thousand boxes": sound + box(b"free") * 100_000,
        "a hundred thousand boxes in the movie": Film(
            more_in_movie=box(b"free") * 100_000
        ).written(),
    }  # fmt: skip


def _tables() -> dict[str, bytes]:
    changes = {
        f"{kind.decode()} that says {count:#x} entries": Film(
            table_change=(kind, table(kind, bytes(row), count=count))
        )
        for kind, row in ((b"stts", 8), (b"stsc", 12), (b"stco", 4), (b"stsd", 16))
        for count in (0, 2, 0x7FFFFFFF, 0xFFFFFFFF)
        if (kind, count) != (b"stsc", 0)
    }
    sizes = {
        f"stsz that says {count:#x} samples of {size:#x} bytes": Film(
            table_change=(b"stsz", box(b"stsz", struct.pack(">III", 0, size, count)))
        )
        for size, count in (
            (0, 5), (0, 0), (20, 0), (20, 1_000_000), (0xFFFFFFFF, 1), (0xFFFFFFFF, 0xFFFFFFFF),
        )
    }  # fmt: skip
    more = {
        f"a second {kind.decode()}": Film(more_tables=table(kind))
        for kind in (b"stts", b"stsz", b"stsc", b"stco", b"stsd")
    }
    short = {
        f"{kind.decode()} of nothing": Film(table_change=(kind, box(kind)))
        for kind in (b"stts", b"stsc", b"stsz", b"stco", b"stsd")
    }
    missing = {
        f"no {kind.decode()}": Film(table_change=(kind, b""))
        for kind in (b"stts", b"stsz", b"stco", b"stsd")
    }
    places = {
        f"data {offset} bytes away": Film(offset=offset) for offset in (-30, 100, 1 << 20, 1 << 31)
    }
    both = {"places of two kinds": Film(more_tables=table(b"co64", struct.pack(">Q", 40)))}
    films = {**changes, **sizes, **more, **short, **missing, **places, **both}
    return {name: film.written() for name, film in films.items()}


def _parts() -> dict[str, bytes]:
    start, sound = box(b"ftyp", b"isom", bytes(4)), Film().written()
    movie = sound[sound.index(b"moov") - 4 :]
    nested = b""
    for _ in range(2000):
        nested = box(b"moov", nested)
    tracks = b""
    for _ in range(2000):
        tracks = box(b"trak", tracks)
    return {
        "a beginning and nothing else": start,
        "no movie": start + box(b"mdat", bytes(100)),
        "no data": start + movie,
        "an empty movie": start + box(b"mdat", bytes(100)) + box(b"moov"),
        "two movies": sound + movie,
        "two beginnings": sound + start,
        "a beginning of nothing": box(b"ftyp") + sound[24:],
        "movies in movies": start + box(b"mdat", bytes(100)) + nested,
        "tracks in tracks": Film(more_in_movie=tracks).written(),
        "a movie in a track": Film(more_in_track=box(b"moov")).written(),
        "fragments": sound + box(b"moof", box(b"mfhd", bytes(8))) + box(b"mdat", bytes(10)),
        "fragments announced": Film(more_in_movie=box(b"mvex", bytes(8))).written(),
        "an index of fragments": sound + box(b"sidx", bytes(40)),
        "a track without anything": Film(more_in_movie=box(b"trak")).written(),
        "a second header": Film(more_in_movie=box(b"mvhd", bytes(100))).written(),
        "data at an address": Film(reference=b"\0\0\0\0http://example.org/\0").written(),
        "data at an address that says it is here": Film(reference=b"\0\0\0\1x\0").written(),
    }


def _films() -> dict[str, bytes]:
    tracks = {
        f"a track of {handler.decode()}": Film(handler=handler, codec=b"mett")
        for handler in (b"meta", b"text", b"sbtl", b"tmcd", b"hint", bytes(4))
    }
    codecs = {
        f"coded as {codec!r}": Film(codec=codec)
        for codec in (b"mp4v", b"jpeg", b"raw ", b"s263", bytes(4), b"\xff\xff\xff\xff", b"encv")
    }
    sizes = {
        f"{width} by {height} pixels": Film(width=width, height=height)
        for width, height in ((0, 360), (640, 0), (65_535, 65_535), (9000, 16))
    }
    others = {
        "no time": Film(scale=0),
        "no length": Film(duration=0, steps=((5, 0),)),
        "a length of a month": Film(duration=3_000_000_000),
        "samples that last a month": Film(steps=((5, 600_000_000),)),
        "two pictures at once": Film(more_tracks=1),
        "a thousand tracks": Film(more_tracks=1000),
        "sound and nothing to see": Film(handler=b"soun", codec=b"mp4a"),
        "more samples than data": Film(sample_sizes=(20, 20, 20, 20, 21)),
        "data of nothing": Film(data=b""),
    }
    films = {**tracks, **codecs, **sizes, **others}
    return {name: film.written() for name, film in films.items()}
