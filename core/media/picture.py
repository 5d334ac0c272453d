"""A picture file taken apart: the picture in one place, what the file tells in others."""

import zipfile
from dataclasses import dataclass, field
from io import BytesIO

from core.foundation.errors import Invalid
from core.media.model import MediaProblem

_FOREIGN = (
    b"%PDF-", b"<script", b"<html", b"<?php", b"<!doctype", b"<svg", b"MZ\x90\x00", b"\x7fELF",
    b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c",
)  # fmt: skip
_SCANNED = 8 * 1024 * 1024


@dataclass(frozen=True)
class Picture:
    """``skeleton`` is a file of the same type that holds the picture and nothing besides.

    Only the skeleton is ever decoded: nothing that the other members hold reaches a decoder.
    ``hidden`` lies behind the end of the picture, ``others`` names parts that are not read.
    """

    media_type: str
    width: int
    height: int
    skeleton: bytes = field(repr=False)
    frames: int = 1
    lossless: bool = True
    exif: bytes = b""
    xmp: bytes = b""
    resources: bytes = b""
    profile: bytes = b""
    comments: tuple[bytes, ...] = ()
    thumbnail: bool = False
    hidden: bytes = b""
    others: tuple[str, ...] = ()


def check_hidden(hidden: bytes) -> bytes:
    """What lies behind the end of a picture, unless it makes the file another one as well.

    Cameras append previews and films there, which are left out later. An archive, a page or
    a program is something else: raises ``Invalid(DISGUISED)``.
    """
    sample = hidden[:_SCANNED].lower()
    if any(sign.lower() in sample for sign in _FOREIGN) or _is_archive(hidden):
        raise Invalid(MediaProblem.DISGUISED)
    return hidden


def _is_archive(hidden: bytes) -> bool:
    return bool(hidden) and zipfile.is_zipfile(BytesIO(hidden))
