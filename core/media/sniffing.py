"""What a file is by its own beginning, held against what its name claims."""

from pathlib import PurePath

from core.foundation.errors import Invalid
from core.media import gif, jpeg, png, webp
from core.media.model import MediaProblem

MP4 = "video/mp4"

_SUFFIXES = {
    ".jpg": jpeg.MEDIA_TYPE, ".jpeg": jpeg.MEDIA_TYPE, ".jpe": jpeg.MEDIA_TYPE,
    ".jfif": jpeg.MEDIA_TYPE, ".png": png.MEDIA_TYPE, ".webp": webp.MEDIA_TYPE,
    ".gif": gif.MEDIA_TYPE, ".mp4": MP4, ".m4v": MP4,
}  # fmt: skip
_OTHERS = (
    b"II*\0", b"MM\0*", b"BM", b"\0\0\1\0", b"\0\0\2\0", b"8BPS", b"%!PS", b"\xc5\xd0\xd3\xc6",
    b"\0\0\0\x0cjP", b"\0\0\0\x0cJXL", b"\xff\x0a", b"%PDF-", b"PK", b"MZ", b"\x7fELF", b"Rar!",
    b"7z\xbc\xaf", b"\x1f\x8b", b"OggS", b"\x1aE\xdf\xa3", b"FLV", b"ID3", b"#!", b"{\\rtf",
    b"\xd0\xcf\x11\xe0", b"SQLite", b"RIFF", b"qoif", b"DDS ", b"P1", b"P2", b"P3", b"P4",
    b"P5", b"P6", b"#EXTM3U",
)  # fmt: skip
"""Beginnings of pictures that are not taken, and of what is no picture at all."""
_MARKUP = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<")


def media_type_of(content: bytes, name: str) -> str:
    """The media type, one of the five that are read. ``name`` may be empty: pasted, unnamed.

    Raises ``Invalid``: ``EMPTY``; ``DISGUISED`` where name and content are two things;
    ``TYPE_REFUSED`` for other types; ``UNREADABLE`` for what begins like nothing known.
    """
    if not content:
        raise Invalid(MediaProblem.EMPTY)
    found, suffix = _by_content(content), PurePath(name).suffix.lower()
    claimed = _SUFFIXES.get(suffix)
    if found is not None and (not suffix or claimed == found):
        return found
    if found is not None or (claimed is not None and _is_another(content)):
        raise Invalid(MediaProblem.DISGUISED)
    raise Invalid(MediaProblem.UNREADABLE if claimed else MediaProblem.TYPE_REFUSED)


def _by_content(content: bytes) -> str | None:
    if content.startswith(jpeg.START):
        return jpeg.MEDIA_TYPE
    if content.startswith(png.START):
        return png.MEDIA_TYPE
    if content.startswith(webp.START) and content[8:12] == webp.KIND:
        return webp.MEDIA_TYPE
    if content.startswith(gif.STARTS):
        return gif.MEDIA_TYPE
    return MP4 if content[4:8] == b"ftyp" else None


def _is_another(content: bytes) -> bool:
    return content.startswith(_OTHERS) or content.lstrip()[:5].startswith(_MARKUP)
