"""Reading files that anybody may have made: bounded first, then taken apart, then decoded."""

import stat
from collections.abc import Callable, Mapping
from pathlib import Path

from PIL import Image

from core.foundation.errors import Invalid, Unavailable
from core.foundation.files import FileProblem, read_bounded
from core.media import gif, jpeg, png, webp
from core.media.decoding import decoded
from core.media.exif import read_exif
from core.media.metadata import told_by
from core.media.model import (
    IMAGE_FILE_LIMIT,
    MEBIBYTE,
    VIDEO_FILE_LIMIT,
    Inspected,
    MediaKind,
    MediaProblem,
)
from core.media.picture import Picture
from core.media.sniffing import MP4, media_type_of
from core.media.video import inspect_video

_TAKING_APART: Mapping[str, Callable[[bytes], Picture]] = {
    jpeg.MEDIA_TYPE: jpeg.take_apart,
    png.MEDIA_TYPE: png.take_apart,
    webp.MEDIA_TYPE: webp.take_apart,
    gif.MEDIA_TYPE: gif.take_apart,
}


def read_source(source: Path | bytes) -> bytes:
    """The bytes of a file or of what was pasted, never more than the largest limit.

    Raises ``Invalid(TOO_LARGE)``, ``Invalid(TYPE_REFUSED)`` for what is no ordinary file,
    and ``Unavailable(FileProblem.UNREADABLE)`` where the system does not hand it over.
    """
    if isinstance(source, bytes):
        if len(source) > VIDEO_FILE_LIMIT:
            raise _too_large(VIDEO_FILE_LIMIT)
        return source
    try:
        told = source.stat()
    except (OSError, ValueError) as error:
        raise Unavailable(FileProblem.UNREADABLE, name=source.name) from error
    if not stat.S_ISREG(told.st_mode):
        # A pipe or a device would keep the reader waiting for ever.
        raise Invalid(MediaProblem.TYPE_REFUSED)
    if told.st_size > VIDEO_FILE_LIMIT:
        raise _too_large(VIDEO_FILE_LIMIT)
    try:
        return read_bounded(source, VIDEO_FILE_LIMIT)
    except Invalid:
        raise _too_large(VIDEO_FILE_LIMIT) from None


def inspect(content: bytes, name: str = "") -> Inspected:
    """What the file is and tells, read to its end.

    May take some seconds: not for the main thread. Raises ``Invalid`` with the reason for
    a file that is not taken (``MediaProblem``).
    """
    media_type = media_type_of(content, name)
    if media_type == MP4:
        return inspect_video(content)
    picture, _ = open_image(content, media_type)
    return inspected(picture, len(content))


def open_image(content: bytes, media_type: str) -> tuple[Picture, Image.Image]:
    """The picture taken apart, and decoded."""
    if len(content) > IMAGE_FILE_LIMIT:
        raise _too_large(IMAGE_FILE_LIMIT)
    picture = _TAKING_APART[media_type](content)
    return picture, decoded(picture)


def inspected(picture: Picture, size: int) -> Inspected:
    """The picture as a value; width and height as they are shown."""
    width, height = picture.width, picture.height
    if orientation_of(picture) >= 5:
        width, height = height, width
    return Inspected(
        MediaKind.IMAGE,
        picture.media_type,
        size,
        width,
        height,
        picture.frames,
        told=told_by(picture),
    )


def orientation_of(picture: Picture) -> int:
    """How the picture is to be turned, 1 to 8 as EXIF counts."""
    return read_exif(picture.exif).orientation if picture.exif else 1


def _too_large(limit: int) -> Invalid:
    return Invalid(MediaProblem.TOO_LARGE, limit=limit // MEBIBYTE)
