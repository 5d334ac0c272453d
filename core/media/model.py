"""Images and videos as values."""

from enum import StrEnum


class MediaKind(StrEnum):
    """What can be attached to a post."""

    IMAGE = "image"
    VIDEO = "video"
