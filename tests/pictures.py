"""Small real images and a small real video for tests."""

import struct
import zlib


def png(red: int = 20, width: int = 24, height: int = 16) -> bytes:
    """A PNG of one colour; another ``red`` makes another file."""
    row = b"\0" + bytes((red, 120, 90)) * width
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(row * height)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*one) for one in chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    checked = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + checked


def mp4(seed: int = 0) -> bytes:
    """The outside of an MP4 file: enough for whoever looks at its first bytes."""
    kind = b"isom" + struct.pack(">I", 512) + b"isomiso2avc1mp41"
    return _box(b"ftyp", kind) + _box(b"mdat", bytes((seed,)) * 64)


def _box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + name + content
