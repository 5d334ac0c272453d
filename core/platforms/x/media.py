"""Images and videos as X takes them: the requests, and what stands about them in the outbox.

Sources: the contract of the API (``/2/media/…``), version 2.167; docs.x.com, "Chunked Media
Upload" and "Media: best practices" (categories, sizes, what may stand together).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from core.platforms.exchange import Call, FilePart, Members, Progress, unreadable
from core.platforms.gate import Allowed
from core.platforms.model import Media
from core.platforms.x.requests import is_id

PIECE = 4 * 1024 * 1024
"""Bytes of one request of an upload in pieces: no more than 5 MB, at most 1,000 of them."""

_UPLOAD = "/2/media/upload"
_GIF = "image/gif"
_KEPT = re.compile(r"([0-9a-f]{16}) ([0-9]{1,19}) ([a-z]{1,20}) ([0-9]{1,4}) ([0-9]{1,12})")
_LONGEST_SECONDS = 24 * 60 * 60


class Stage(StrEnum):
    """How far an upload is."""

    IN_PIECES = "pieces"
    PROCESSING = "processing"
    READY = "ready"
    DESCRIBED = "described"


class Processing(StrEnum):
    """What X says of media that it has whole."""

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    FAILED = "failed"
    SUCCEEDED = "succeeded"


@dataclass(frozen=True)
class Upload:
    """What lies at X: of which content, under which number, how far, and until when.

    ``ends`` is in seconds since 1970 by our own clock, ``pieces`` how many of them arrived.
    """

    digest: str
    media_id: str
    stage: Stage
    pieces: int
    ends: int

    def written(self) -> str:
        """As the outbox keeps it."""
        return f"{self.digest[:16]} {self.media_id} {self.stage} {self.pieces} {self.ends}"


@dataclass(frozen=True)
class Given:
    """What an answer says of media: its number, for how many seconds, what is still to be
    waited for (``None``: nothing), and when to ask again."""

    media_id: str
    lasts: int
    processing: Processing | None
    ask_after: int


def read_upload(written: str | None, media: Media, now: float) -> Upload | None:
    """What an earlier try left of ``media``; ``None`` where it is over or of something else."""
    match = None if written is None else _KEPT.fullmatch(written)
    if match is None or match[1] != media.digest[:16] or int(match[5]) <= now:
        return None
    if match[3] not in set(Stage):
        return None
    return Upload(media.digest, match[2], Stage(match[3]), int(match[4]), int(match[5]))


def goes_in_pieces(media: Media, alone: bool) -> bool:
    """Videos do, and an animation, which stands alone; other images go in one request."""
    return media.is_video or (alone and media.media_type == _GIF)


def pieces_of(media: Media) -> int:
    """How many requests its bytes take."""
    return max(1, -(-len(media.content) // PIECE))


def allowed(server: str) -> tuple[Allowed, ...]:
    """What of uploading passes the network gate."""
    return tuple(
        Allowed.at(server, verb, path)
        for verb, path in (
            ("POST", _UPLOAD),
            ("GET", _UPLOAD),
            ("POST", f"{_UPLOAD}/initialize"),
            ("POST", f"{_UPLOAD}/{{id}}/append"),
            ("POST", f"{_UPLOAD}/{{id}}/finalize"),
            ("POST", "/2/media/metadata"),
        )
    )


class MediaRequests:
    """Builds the requests of uploads to one server."""

    def __init__(self, server: str) -> None:
        self._server = server.rstrip("/")

    def whole(self, media: Media, progress: Progress) -> Call:
        """An image in one request."""
        return self._file(
            _UPLOAD, {"media_category": "tweet_image"}, media.media_type, media.content, progress
        )

    def initialize(self, media: Media) -> Call:
        """Announce what comes in pieces."""
        category = "tweet_video" if media.is_video else "tweet_gif"
        body: Members = {
            "media_category": category,
            "media_type": media.media_type,
            "total_bytes": len(media.content),
        }
        return Call("POST", f"{self._server}{_UPLOAD}/initialize", body=body)

    def append(self, media_id: str, media: Media, index: int, progress: Progress) -> Call:
        """One piece of it."""
        content = media.content[index * PIECE : (index + 1) * PIECE]
        return self._file(
            f"{_UPLOAD}/{media_id}/append",
            {"segment_index": str(index)},
            media.media_type,
            content,
            progress,
        )

    def finalize(self, media_id: str) -> Call:
        """Say that this was all of it."""
        return Call("POST", f"{self._server}{_UPLOAD}/{media_id}/finalize")

    def status(self, media_id: str) -> Call:
        """Ask how far X is with it."""
        asked = {"media_id": media_id, "command": "STATUS"}
        return Call("GET", f"{self._server}{_UPLOAD}", params=asked)

    def describe(self, media_id: str, alt: str) -> Call:
        """What readers are told who do not see it."""
        body: Members = {"id": media_id, "metadata": {"alt_text": {"text": alt}}}
        return Call("POST", f"{self._server}/2/media/metadata", body=body)

    def _file(
        self,
        path: str,
        form: Mapping[str, str],
        media_type: str,
        content: bytes,
        progress: Progress,
    ) -> Call:
        # Its name on this machine is nobody's business: every file is called the same.
        part = FilePart("media", "media", media_type, content)
        return Call("POST", f"{self._server}{path}", form=form, file=part, progress=progress)


def given_in(answer: Members) -> Given:
    """What an answer says of media."""
    data = _object(answer.get("data"))
    media_id = data.get("id")
    if not is_id(media_id):
        raise unreadable()
    told = data.get("processing_info")
    state, ask_after = None, 0
    if told is not None:
        info = _object(told)
        state = _state(info.get("state"))
        ask_after = _seconds(info.get("check_after_secs"))
    lasts = _seconds(data.get("expires_after_secs")) or _LONGEST_SECONDS
    return Given(str(media_id), lasts, state, ask_after)


def described_in(answer: Members) -> str:
    """The number of the media that has its description now."""
    media_id = _object(answer.get("data")).get("id")
    if not is_id(media_id):
        raise unreadable()
    return str(media_id)


def _state(value: object) -> Processing | None:
    if not isinstance(value, str) or value not in set(Processing):
        raise unreadable()
    state = Processing(value)
    return None if state is Processing.SUCCEEDED else state


def _seconds(value: object) -> int:
    """So many, at most a day; none where it is no number."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        return 0
    return min(value, _LONGEST_SECONDS)


def _object(value: object) -> Members:
    if not isinstance(value, dict):
        raise unreadable()
    return cast("Members", value)
