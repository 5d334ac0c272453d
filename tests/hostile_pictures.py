"""Pictures that lie about themselves, or unfold to more than any machine has."""

import struct
import zlib
from collections.abc import Iterator

from tests.media_files import (
    END,
    HostileMedia,
    built_png,
    chunk,
    data,
    gif,
    header,
    jpeg,
    noise,
    riff,
    riff_chunk,
    rows,
    saved,
    segment,
    webp,
)

_MEGABYTE = 1024 * 1024
_BOMB = zlib.compress(bytes(64 * _MEGABYTE), 9)


def hostile_pictures() -> Iterator[HostileMedia]:
    for what, content in {**_lying_pngs(), **_bombs_in_pngs()}.items():
        yield HostileMedia(f"PNG: {what}", "a.png", content)
    for what, content in _lying_jpegs().items():
        yield HostileMedia(f"JPEG: {what}", "a.jpg", content)
    for what, content in _lying_webps().items():
        yield HostileMedia(f"WebP: {what}", "a.webp", content)
    for what, content in _lying_gifs().items():
        yield HostileMedia(f"GIF: {what}", "a.gif", content)


def _lying_pngs() -> dict[str, bytes]:
    sound, picture = header(), data(rows())
    sizes = {
        f"{width} by {height} pixels": built_png(header(width, height), picture, END)
        for width, height in (
            (50_000, 50_000), (0, 8), (8, 0), (0, 0), (0xFFFFFFFF, 1), (1, 0xFFFFFFFF),
            (0x7FFFFFFF, 0x7FFFFFFF), (40_000, 40), (9000, 9000),
        )
    }  # fmt: skip
    return sizes | {
        "no header": built_png(picture, END),
        "two headers": built_png(sound, sound, picture, END),
        "a short header": built_png(chunk(b"IHDR", bytes(12)), picture, END),
        "a long header": built_png(chunk(b"IHDR", bytes(14)), picture, END),
        "three bits a sample": built_png(header(depth=3), picture, END),
        "a colour type that is none": built_png(header(colour=5), picture, END),
        "sixteen bits of palette": built_png(header(depth=16, colour=3), picture, END),
        "another packing": built_png(header(more=b"\1\0\0"), picture, END),
        "another filtering": built_png(header(more=b"\0\1\0"), picture, END),
        "another interlacing": built_png(header(more=b"\0\0\2"), picture, END),
        "no data": built_png(sound, END),
        "no end": built_png(sound, picture),
        "no palette": built_png(header(colour=3), data(rows(samples=1)), END),
        "a filter that is none": built_png(sound, data(b"\x09" + rows()[1:]), END),
        "data in two places": built_png(sound, picture, chunk(b"tIME", bytes(7)), picture, END),
        "data that is no zlib": built_png(sound, chunk(b"IDAT", b"hello"), END),
        "data with a wrong sum": built_png(sound, _wrong_sum(), END),
        "too little data": built_png(sound, data(rows()[:-1]), END),
        "too much data": built_png(sound, data(rows() + b"\0"), END),
        "something behind the data": built_png(
            sound, chunk(b"IDAT", zlib.compress(rows()) + b"hidden"), END
        ),
        "a chunk longer than the file": built_png(sound, chunk(b"IDAT", b"", 0x7FFFFFFF), END),
        "a chunk of 4 GiB": built_png(sound, chunk(b"tEXt", b"", 0xFFFFFFFF), END),
        "a chunk that all must know": built_png(sound, chunk(b"ABCD", b""), picture, END),
        "a hundred thousand chunks": built_png(
            sound, chunk(b"tIME", bytes(7)) * 100_000, picture, END
        ),
        "an animation": saved(noise(8, 8), "PNG", save_all=True, append_images=[noise(9, 9)]),
        "a text that does not unpack": built_png(
            sound, chunk(b"zTXt", b"a\0\0hello"), picture, END
        ),
        "a text without a name": built_png(sound, chunk(b"zTXt", b"hello"), picture, END),
        "a text of nothing": built_png(sound, chunk(b"iTXt", b"a\0"), picture, END),
        "a text of two megabytes": built_png(
            sound, chunk(b"tEXt", b"a\0" + bytes(2 * _MEGABYTE)), picture, END
        ),
        "a profile without a name": built_png(sound, chunk(b"iCCP", b"x"), picture, END),
    }


def _bombs_in_pngs() -> dict[str, bytes]:
    picture = data(rows())
    wide = header(8000, 8000)
    return {
        "data of 64 MiB": built_png(header(), chunk(b"IDAT", _BOMB), END),
        "large, and data of nothing": built_png(wide, data(b""), END),
        "large, interlaced, data of nothing": built_png(
            header(8000, 8000, more=b"\0\0\1"), data(b""), END
        ),
        "large, sixteen bits, cut off": built_png(
            header(8000, 8000, 16, 6), chunk(b"IDAT", _BOMB[: len(_BOMB) // 2]), END
        ),
        "a profile of 64 MiB": built_png(header(), chunk(b"iCCP", b"a\0\0" + _BOMB), picture, END),
        "a text of 64 MiB": built_png(header(), chunk(b"zTXt", b"a\0\0" + _BOMB), picture, END),
        "an international text of 64 MiB": built_png(
            header(), chunk(b"iTXt", b"a\0\1\0\0\0" + _BOMB), picture, END
        ),
        "XMP of 64 MiB": built_png(
            header(), chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + _BOMB), picture, END
        ),
    }


def _wrong_sum() -> bytes:
    packed = bytearray(zlib.compress(rows()))
    packed[-1] ^= 1
    return chunk(b"IDAT", bytes(packed))


def _lying_jpegs() -> dict[str, bytes]:
    sound = jpeg()
    frame = sound.index(b"\xff\xc0")
    scan = sound.index(b"\xff\xda")
    before, after = sound[:frame], sound[frame + 2 + 17 :]

    def framed(width: int, height: int, precision: int = 8, marker: int = 0xC0) -> bytes:
        body = struct.pack(">BHHB", precision, height, width, 3) + sound[frame + 10 : frame + 19]
        return before + segment(marker, body) + after

    sizes = {
        f"{width} by {height} pixels": framed(width, height)
        for width, height in ((65_535, 65_535), (0, 30), (40, 0), (65_500, 4000), (32_000, 32_000))
    }
    coding = {
        f"coding {marker:#x}": framed(40, 30, marker=marker)
        for marker in (0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF)
    }
    head = sound[:2]
    return sizes | coding | {
        "twelve bits": framed(40, 30, precision=12),
        "no bits": framed(40, 30, precision=0),
        "no frame": before + after,
        "two frames": framed(40, 30)[: scan] + sound[frame:],
        "no scan": sound[:scan] + b"\xff\xd9",
        "a frame of nothing": head + segment(0xC0, b"") + sound[scan:],
        "no components": head + segment(0xC0, b"\x08\0\x08\0\x08\0") + sound[scan:],
        "two hundred components": head + segment(0xC0, b"\x08\0\x08\0\x08\xc8") + sound[scan:],
        "two components": head + segment(0xC0, b"\x08\0\x08\0\x08\2" + bytes(6)) + sound[scan:],
        "a segment longer than the file": head + segment(0xE1, b"Exif", 0xFFFF),
        "a segment of length 0": head + b"\xff\xe1\0\0" + sound[2:],
        "a segment of length 1": head + b"\xff\xe1\0\1" + sound[2:],
        "bytes between segments": head + b"hello" + sound[2:],
        "a second beginning": head + sound,
        "a restart before the frame": head + b"\xff\xd0" + sound[2:],
        "nothing but fill bytes": head + b"\xff" * 5000,
        "ten thousand comments": head + segment(0xFE, b"a") * 10_000 + sound[2:],
        "a profile of five megabytes": head + _profile(5 * _MEGABYTE) + sound[2:],
        "a thousand scans": sound[:-2] + sound[scan:-2] * 1000 + sound[-2:],
        "no tables": _without(sound, 0xDB, 0xC4),
        "no Huffman tables, huge": _without(framed(8000, 8000), 0xC4, 0xDB),
        "the end of the file in a segment": sound[:-2],
        "an end and nothing else": head + b"\xff\xd9",
    }  # fmt: skip


def _profile(length: int) -> bytes:
    piece = b"ICC_PROFILE\0\1\1" + bytes(65_000)
    return segment(0xE2, piece) * (length // 65_000 + 1)


def _without(content: bytes, *markers: int) -> bytes:
    """The JPEG without these segments in front of its scan."""
    kept, place = [content[:2]], 2
    while content[place + 1] != 0xDA:
        length = 2 + struct.unpack_from(">H", content, place + 2)[0]
        if content[place + 1] not in markers:
            kept.append(content[place : place + length])
        place += length
    return b"".join([*kept, content[place:]])


def _lying_webps() -> dict[str, bytes]:
    sound = webp()
    coded = sound[12:]
    lossless = saved(noise(40, 30), "WEBP", lossless=True)[12:]

    def canvas(width: int, height: int, flags: int = 0) -> bytes:
        size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
        return riff_chunk(b"VP8X", bytes([flags, 0, 0, 0]) + size)

    return {
        "longer than the file": riff(coded, size=0x7FFFFFFF),
        "of 4 GiB": riff(coded, size=0xFFFFFFFF),
        "shorter than its kind": riff(coded, size=2),
        "no picture": riff(),
        "an odd chunk without its last byte": riff(riff_chunk(b"ABCD", b"a")[:-1]),
        "a chunk longer than the file": riff(riff_chunk(b"VP8 ", coded[8:], 0x7FFFFFFF)),
        "two pictures": riff(coded, coded),
        "a canvas of another size": riff(canvas(41, 30), coded),
        "a huge canvas": riff(canvas(1 << 24, 1 << 24), coded),
        "two canvases": riff(canvas(40, 30), canvas(40, 30), coded),
        "a canvas behind": riff(coded, canvas(40, 30)),
        "a canvas of nothing": riff(riff_chunk(b"VP8X", b""), coded),
        "a canvas and no picture": riff(canvas(40, 30)),
        "an animation": saved(noise(8, 8), "WEBP", save_all=True, append_images=[noise(8, 8, "L")]),
        "an animation of nothing": riff(canvas(40, 30, 2), coded),
        "a picture of nothing": riff(riff_chunk(b"VP8 ", b"")),
        "a lossless picture of nothing": riff(riff_chunk(b"VP8L", b"")),
        "no key frame": riff(riff_chunk(b"VP8 ", b"\1" + coded[9:])),
        "no start code": riff(riff_chunk(b"VP8 ", coded[8:11] + b"abc" + coded[14:])),
        "no width": riff(riff_chunk(b"VP8 ", coded[8:14] + bytes(2) + coded[16:])),
        "no height": riff(riff_chunk(b"VP8 ", coded[8:16] + bytes(2) + coded[18:])),
        "half a picture": riff(riff_chunk(b"VP8 ", coded[8 : len(coded) // 2])),
        "half a lossless picture": riff(riff_chunk(b"VP8L", lossless[8 : len(lossless) // 2])),
        "a lossless sign that is none": riff(riff_chunk(b"VP8L", b"\0" + lossless[9:])),
        "a lossless version that is none": riff(
            riff_chunk(b"VP8L", lossless[8:12] + b"\xff" + lossless[13:])
        ),
        "a huge lossless picture": riff(riff_chunk(b"VP8L", b"\x2f\xff\xff\xff\x0f")),
        "a profile of five megabytes": riff(riff_chunk(b"ICCP", bytes(5 * _MEGABYTE)), coded),
        "ten thousand chunks": riff(riff_chunk(b"ABCD", b"") * 10_000, coded),
    }


def _lying_gifs() -> dict[str, bytes]:
    sound = gif()
    screen = sound[:13] + sound[13 : 13 + 3 * (2 << (sound[10] & 7))]
    image = sound[sound.index(b"\x2c", len(screen)) : -1]

    def sized(width: int, height: int) -> bytes:
        return sound[:6] + struct.pack("<HH", width, height) + sound[10:]

    def placed(*where: int) -> bytes:
        return screen + b"\x2c" + struct.pack("<4H", *where) + image[9:] + b";"

    still = b"\x2c" + struct.pack("<4HB", 0, 0, 1, 1, 0) + b"\2\2D\1\0"
    tiny = b"GIF89a" + struct.pack("<HH", 1, 1) + b"\x80\0\0" + bytes(6)
    large = b"GIF89a" + struct.pack("<HH", 8000, 8000) + b"\x80\0\0" + bytes(6)
    comment = b"\x21\xfe\1a\0"
    return {
        "65,535 by 65,535 pixels": sized(65_535, 65_535),
        "no width": sized(0, 30),
        "no height": sized(40, 0),
        "a frame wider than the picture": placed(0, 0, 41, 30),
        "a frame beside the picture": placed(40, 0, 40, 30),
        "a frame below the picture": placed(0, 65_535, 40, 30),
        "a frame without width": placed(0, 0, 0, 30),
        "a frame without height": placed(0, 0, 40, 0),
        "no frame": screen + b";",
        "nothing but comments": screen + comment * 5 + b";",
        "a code of no bits": screen + image[:10] + b"\0" + image[11:] + b";",
        "a code of 200 bits": screen + image[:10] + b"\xc8" + image[11:] + b";",
        "a frame of no data": screen + image[:11] + b"\0;",
        "a block that is none": screen + b"\x99" + image + b";",
        "data that never end": screen + image[:11] + (b"\xff" + bytes(255)) * 50,
        "comments that never end": screen + b"\x21\xfe" + (b"\xff" + bytes(255)) * 50,
        "a hundred thousand frames": tiny + still * 100_000 + b";",
        "a hundred thousand comments": tiny + comment * 100_000 + still + b";",
        "large frames by the hundred": large + still * 100 + b";",
        "half a frame": screen + image[: len(image) // 2] + b"\0;",
        "an animation": saved(
            noise(8, 8).quantize(4), "GIF", save_all=True, append_images=[noise(8, 8).rotate(90)]
        ),
        "an older version that is none": b"GIF88a" + sound[6:],
    }
