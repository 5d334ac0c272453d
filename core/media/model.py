"""Images and videos as values."""

from dataclasses import dataclass, field
from enum import StrEnum

MEBIBYTE = 1024 * 1024
IMAGE_FILE_LIMIT = 64 * MEBIBYTE
VIDEO_FILE_LIMIT = 100 * MEBIBYTE
"""The most bytes of a file that are read at all; a video lies in memory while it is cleaned."""


class MediaKind(StrEnum):
    """What can be attached to a post."""

    IMAGE = "image"
    VIDEO = "video"


class Trace(StrEnum):
    """What a file tells besides its picture (clause PRV)."""

    LOCATION = "trace_location"
    AUTHOR = "trace_author"
    TIME = "trace_time"
    CAMERA = "trace_camera"
    SOFTWARE = "trace_software"
    COMMENT = "trace_comment"
    THUMBNAIL = "trace_thumbnail"
    HIDDEN = "trace_hidden"
    COLOUR_PROFILE = "trace_colour_profile"
    OTHER = "trace_other"


class MediaProblem(StrEnum):
    """Why a file is not taken."""

    EMPTY = "media_empty"
    UNREADABLE = "media_unreadable"
    TRUNCATED = "media_truncated"
    TYPE_REFUSED = "media_type_refused"
    DISGUISED = "media_disguised"
    TOO_LARGE = "media_too_large"
    TOO_MANY_PIXELS = "media_too_many_pixels"
    BOMB = "media_bomb"
    ANIMATED = "media_animated"
    TOO_LONG = "media_too_long"
    CODEC_REFUSED = "media_codec_refused"
    HIDDEN_TRACK = "media_hidden_track"
    CANNOT_FIT = "media_cannot_fit"


@dataclass(frozen=True)
class Told:
    """One thing that a file tells. ``value`` is shortened, and empty where there is none to show.

    A location is written in degrees, ``latitude, longitude``.
    """

    trace: Trace
    value: str = ""


@dataclass(frozen=True)
class Inspected:
    """What a file is and what it tells. Size in bytes, width and height in pixels as shown.

    ``frames`` is 1 for a still image; ``seconds`` is ``None`` for an image.
    """

    kind: MediaKind
    media_type: str
    size: int
    width: int
    height: int
    frames: int = 1
    seconds: float | None = None
    told: tuple[Told, ...] = ()

    @property
    def traces(self) -> tuple[Trace, ...]:
        """The kinds of what is told, each once."""
        return tuple(dict.fromkeys(one.trace for one in self.told))


@dataclass(frozen=True)
class Fit:
    """What a prepared file must keep to: pixels of an image's longer edge, bytes, seconds.

    ``None`` is no limit. No types at all stand for JPEG and PNG; a video is always MP4.
    """

    image_edge: int | None = None
    image_bytes: int | None = None
    image_types: frozenset[str] = frozenset()
    video_bytes: int | None = None
    video_seconds: int | None = None


@dataclass(frozen=True)
class Prepared:
    """A file as it may be published: ``after`` was read from ``content`` itself."""

    content: bytes = field(repr=False)
    before: Inspected
    after: Inspected
