"""What a preview is made of: plain values, filled by whoever holds the draft."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from core.media.model import MediaKind


@dataclass(frozen=True)
class PreviewAttachment:
    """An image or a video as it will be attached.

    ``picture`` holds the bytes of a small image file (JPEG, PNG, WebP) that stands for it,
    empty where there is none; ``key`` says which content that is: a picture is decoded once
    a key and size. ``width`` and ``height`` are the pixels of what will be published,
    ``seconds`` a video's length.
    """

    key: str
    kind: MediaKind
    picture: bytes = field(compare=False, repr=False)
    width: int
    height: int
    alt: str = ""
    seconds: float | None = None


@dataclass(frozen=True)
class PreviewPoll:
    """The options of a poll and for how long it is open, in minutes."""

    options: tuple[str, ...]
    minutes: int
    multiple: bool = False


@dataclass(frozen=True)
class PreviewRelation:
    """Somebody's post that the first part answers, or else quotes; ``elsewhere`` where not here.

    ``author`` is a handle without its at sign; it and ``opening`` come from outside.
    """

    answers: bool
    author: str
    opening: str
    elsewhere: bool = False


@dataclass(frozen=True)
class PreviewContent:
    """One publication on one platform.

    ``parts`` are the texts as they will leave: numbered where there are several, with the
    direction isolates that the platform will be sent. Where working them out takes long,
    ``leaving`` does it off the main thread and takes their place. Attachments and poll belong
    to the first part. ``handle`` comes without its at sign and is empty
    where nobody is delegated for an account there, ``colour`` (``#RRGGBB``) is the account's
    own, ``at`` is ``None`` for now.
    """

    platform: str
    name: str
    handle: str
    parts: tuple[str, ...]
    attachments: tuple[PreviewAttachment, ...] = ()
    poll: PreviewPoll | None = None
    at: datetime | None = None
    colour: str = ""
    leaving: Callable[[], tuple[str, ...]] | None = None
    relation: PreviewRelation | None = None
