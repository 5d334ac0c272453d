"""Bytes of images and videos, put where a record may name them.

Source: atproto.com/specs/blob: no reader sees them before a record names them; what no record
names is kept for an hour at the least.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from core.foundation.clock import Clock
from core.platforms.bluesky.embeds import Blob, blob_in, blob_of, is_media_type
from core.platforms.bluesky.sessions import SignedIn
from core.platforms.bluesky.xrpc import Xrpc, XrpcRefusal
from core.platforms.exchange import Progress, unreadable
from core.platforms.model import Media, PlatformProblem, Rejected
from core.platforms.protocol import Attempt, Notes

UPLOAD_BLOB = "com.atproto.repo.uploadBlob"
_TOO_LARGE = 413
_LASTS = timedelta(minutes=45)


class Uploads:
    """Puts what an attempt carries at the server, each file once for a while."""

    def __init__(self, xrpc: Xrpc, signed_in: SignedIn, clock: Clock) -> None:
        self._xrpc = xrpc
        self._signed_in = signed_in
        self._clock = clock

    def blobs_of(self, attempt: Attempt, notes: Notes, *, anew: bool = False) -> list[Blob]:
        """The references to everything attached; with ``anew`` nothing earlier is relied on."""
        kept: Mapping[str, str] = {} if anew else attempt.kept
        whole, before = sum(len(one.content) for one in attempt.post.media), 0
        blobs: list[Blob] = []
        for media in attempt.post.media:
            blob = _still_there(media, kept, self._clock.now())
            if blob is None:
                blob = self._upload(media, notes, _part_of(notes, before, whole))
            blobs.append(blob)
            before += len(media.content)
        return blobs

    def _upload(self, media: Media, notes: Notes, progress: Progress) -> Blob:
        try:
            answer = self._signed_in.call(
                lambda access: self._xrpc.upload(
                    UPLOAD_BLOB, media.content, media.media_type, access, progress
                )
            )
        except XrpcRefusal as refusal:
            raise _media_refused(refusal) from refusal
        blob = blob_in(answer, media)
        if blob is None:
            raise unreadable()
        notes.keep(_name(media), f"{self._clock.now().isoformat()} {blob['mimeType']}")
        return blob


def _still_there(media: Media, kept: Mapping[str, str], now: datetime) -> Blob | None:
    """The reference to what an earlier try uploaded not too long ago."""
    at, _, media_type = kept.get(_name(media), "").partition(" ")
    try:
        age = now - datetime.fromisoformat(at)
    except (ValueError, TypeError):
        return None
    if not timedelta(0) <= age < _LASTS or not is_media_type(media_type):
        return None
    return blob_of(media, media_type)


def _name(media: Media) -> str:
    return f"blob {media.digest}"


def _part_of(notes: Notes, before: int, whole: int) -> Progress:
    """One file's progress as that of all of them."""

    def progress(done: int, size: int) -> None:
        del size
        notes.progress(before + done, whole)

    return progress


def _media_refused(refusal: XrpcRefusal) -> Rejected:
    too_large = refusal.status == _TOO_LARGE
    code = PlatformProblem.MEDIA_TOO_LARGE if too_large else PlatformProblem.MEDIA_REFUSED
    return Rejected(code, status=refusal.status, reason=refusal.name)
