"""Small pictures for tests, and the pieces that they are made of."""

import io
import random
import struct
import zlib
from dataclasses import dataclass

from PIL import Image

_GPS, _ORIENTATION, _MAKER, _MODEL, _ARTIST = 0x8825, 0x0112, 0x010F, 0x0110, 0x013B

START_OF_PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True)
class HostileMedia:
    """A file that must be refused. ``name`` says what is wrong with it."""

    name: str
    file: str
    content: bytes


def noise(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """A picture that no coding makes much smaller; the same each time."""
    length = width * height * len(mode)
    drawn = random.Random(1).randbytes(length)  # noqa: S311 - predictable on purpose
    return Image.frombytes(mode, (width, height), drawn)


def saved(image: Image.Image, kind: str, **how: object) -> bytes:
    written = io.BytesIO()
    image.save(written, kind, **how)
    return written.getvalue()


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def exif(orientation: int = 1) -> Image.Exif:
    """What a telephone writes: where, with what, by whom, and which way up."""
    block = Image.Exif()
    block[_ORIENTATION] = orientation
    block[_MAKER], block[_MODEL], block[_ARTIST] = "Makers", "Telephone 12", "A. N. Author"
    place = block.get_ifd(_GPS)
    place[1], place[2] = "N", (23.0, 35.0, 16.8)
    place[3], place[4] = "E", (58.0, 24.0, 0.0)
    return block


def jpeg() -> bytes:
    return saved(noise(40, 30), "JPEG")


def png() -> bytes:
    return saved(noise(40, 30), "PNG")


def webp() -> bytes:
    return saved(noise(40, 30), "WEBP")


def gif() -> bytes:
    return saved(noise(40, 30).quantize(16), "GIF")


def chunk(name: bytes, body: bytes, length: int | None = None) -> bytes:
    """A chunk of a PNG; ``length`` is what it says of itself."""
    said = len(body) if length is None else length
    return struct.pack(">I", said) + name + body + struct.pack(">I", zlib.crc32(name + body))


def header(
    width: int = 8, height: int = 8, depth: int = 8, colour: int = 2, more: bytes = bytes(3)
) -> bytes:
    return chunk(b"IHDR", struct.pack(">IIBB", width, height, depth, colour) + more)


def rows(width: int = 8, height: int = 8, samples: int = 3) -> bytes:
    """The unpacked data of a black picture: each row with its filter's byte."""
    return bytes(height * (1 + width * samples))


def data(unpacked: bytes) -> bytes:
    return chunk(b"IDAT", zlib.compress(unpacked))


END = chunk(b"IEND", b"")


def built_png(*chunks: bytes) -> bytes:
    return START_OF_PNG + b"".join(chunks)


def segment(marker: int, body: bytes, length: int | None = None) -> bytes:
    """A segment of a JPEG; ``length`` is what it says of itself."""
    return bytes([0xFF, marker]) + struct.pack(">H", length or len(body) + 2) + body


def riff(*chunks: bytes, size: int | None = None) -> bytes:
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body) if size is None else size) + body


def riff_chunk(name: bytes, body: bytes, size: int | None = None) -> bytes:
    said = len(body) if size is None else size
    return name + struct.pack("<I", said) + body + bytes(len(body) % 2)
