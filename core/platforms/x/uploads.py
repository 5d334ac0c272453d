"""Brings attachments to X before the post that shows them, and goes on where it was cut off."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.foundation.clock import Clock
from core.foundation.errors import NatiqError
from core.platforms.model import Media, NotSent, PlatformProblem, Rejected
from core.platforms.protocol import Notes
from core.platforms.x.api import XApi
from core.platforms.x.media import (
    PIECE,
    Given,
    MediaRequests,
    Processing,
    Stage,
    Upload,
    described_in,
    given_in,
    goes_in_pieces,
    pieces_of,
    read_upload,
)
from core.platforms.x.refusals import means

_LOG = logging.getLogger(__name__)

_LONGEST_WAIT_SECONDS = 45.0
"""A permit lasts two minutes, and the post itself has to go out within them as well."""
_FIRST_PAUSE_SECONDS = 1.0
_GROWTH = 1.5
_SPARE_SECONDS = 60
_VERDICTS = (PlatformProblem.REJECTED, PlatformProblem.POST_NOT_FOUND)
_NOTHING = ""


class Uploads:
    """Uploads under one account. Nothing of it is seen by readers before a post names it."""

    def __init__(self, api: XApi, requests: MediaRequests, clock: Clock) -> None:
        self._api = api
        self._requests = requests
        self._clock = clock

    def bring(
        self, media: Sequence[Media], kept: Mapping[str, str], notes: Notes
    ) -> tuple[str, ...]:
        """The numbers under which ``media`` lie there, ready to be named by a post.

        Raises ``NotSent(MEDIA_NOT_READY)`` where X is not done with one of them, ``Rejected``
        with ``MEDIA_REFUSED`` or ``MEDIA_TOO_LARGE``, and as reading does.
        """
        whole = sum(len(one.content) for one in media)
        done = 0
        numbers: list[str] = []
        for index, one in enumerate(media):
            way = _Way(_name(index), one, done, whole, notes)
            numbers.append(self._bring_one(way, kept.get(way.name), len(media) == 1))
            done += len(one.content)
            notes.progress(done, whole)
        return tuple(numbers)

    def names(self, media: Sequence[Media]) -> list[str]:
        """By what the outbox knows what lies there of them."""
        return [_name(index) for index in range(len(media))]

    def forget(self, media: Sequence[Media], notes: Notes) -> None:
        """Have the next try bring them anew: X does not take them any more."""
        for name in self.names(media):
            notes.keep(name, _NOTHING)

    def _bring_one(self, way: "_Way", written: str | None, alone: bool) -> str:
        left = read_upload(written, way.media, self._clock.now().timestamp())
        if left is None:
            return self._go_on(way, self._begin(way, alone))
        try:
            return self._go_on(way, left)
        except Rejected as refusal:
            if not means(refusal, PlatformProblem.MEDIA_REFUSED):
                raise
            # What lay there has ended sooner than was said: once more, from the beginning.
            way.notes.keep(way.name, _NOTHING)
            return self._go_on(way, self._begin(way, alone))

    def _begin(self, way: "_Way", alone: bool) -> Upload:
        try:
            if goes_in_pieces(way.media, alone):
                given = self._api.read(self._requests.initialize(way.media), given_in)
                stage = Stage.IN_PIECES
            else:
                call = self._requests.whole(way.media, way.progress_from(0))
                given = self._api.read(call, given_in)
                stage = _stage_of(given)
        except Rejected as refusal:
            raise _media_refused(refusal) from refusal
        ends = int(self._clock.now().timestamp()) + given.lasts - _SPARE_SECONDS
        return way.keep(Upload(way.media.digest, given.media_id, stage, 0, ends))

    def _go_on(self, way: "_Way", upload: Upload) -> str:
        try:
            if upload.stage is Stage.IN_PIECES:
                upload = self._append_rest(way, upload)
            if upload.stage is Stage.PROCESSING:
                upload = self._wait(way, upload)
        except Rejected as refusal:
            raise _media_refused(refusal) from refusal
        if upload.stage is Stage.READY and way.media.alt:
            self._describe(way, upload)
        return upload.media_id

    def _append_rest(self, way: "_Way", upload: Upload) -> Upload:
        for index in range(upload.pieces, pieces_of(way.media)):
            progress = way.progress_from(index)
            self._api.put(self._requests.append(upload.media_id, way.media, index, progress))
            upload = way.keep(replace(upload, pieces=index + 1))
        given = self._api.read(self._requests.finalize(upload.media_id), given_in)
        return way.keep(replace(upload, stage=_stage_of(given)))

    def _wait(self, way: "_Way", upload: Upload) -> Upload:
        waited, pause = 0.0, _FIRST_PAUSE_SECONDS
        while True:
            given = self._api.read(self._requests.status(upload.media_id), given_in)
            if given.processing is None:
                return way.keep(replace(upload, stage=Stage.READY))
            if given.processing is Processing.FAILED:
                raise Rejected(PlatformProblem.MEDIA_REFUSED)
            pause = max(pause, float(given.ask_after))
            if waited + pause > _LONGEST_WAIT_SECONDS:
                raise NotSent(PlatformProblem.MEDIA_NOT_READY)
            self._clock.sleep(pause)
            waited, pause = waited + pause, pause * _GROWTH
            # Whoever waits may be told to give up.
            way.progress_from(pieces_of(way.media))(0, 0)

    def _describe(self, way: "_Way", upload: Upload) -> None:
        try:
            call = self._requests.describe(upload.media_id, way.media.alt)
            if self._api.read(call, described_in) != upload.media_id:
                raise NotSent(PlatformProblem.UNREADABLE_ANSWER)
        except Rejected as refusal:
            if not way.media.is_video or not means(refusal, *_VERDICTS):
                raise _media_refused(refusal) from refusal
            # Earlier versions of the API described images alone: the video itself is good.
            _LOG.warning("x: the description of a video was not taken")
        way.keep(replace(upload, stage=Stage.DESCRIBED))


class _Way:
    """One attachment on its way: what it is called in the outbox, and how far all are."""

    def __init__(self, name: str, media: Media, done: int, whole: int, notes: Notes) -> None:
        self.name = name
        self.media = media
        self.notes = notes
        self._done = done
        self._whole = whole

    def keep(self, upload: Upload) -> Upload:
        """Put down how far it is."""
        self.notes.keep(self.name, upload.written())
        return upload

    def progress_from(self, piece: int) -> "_Progress":
        """Tells how far all are while the piece with that index leaves."""
        before = min(piece * PIECE, len(self.media.content))
        return _Progress(self.notes, self._done + before, self._whole)


class _Progress:
    def __init__(self, notes: Notes, before: int, whole: int) -> None:
        self._notes, self._before, self._whole = notes, before, whole

    def __call__(self, done: int, _: int) -> None:
        self._notes.progress(self._before + done, self._whole)


def _name(index: int) -> str:
    return f"media{index}"


def _stage_of(given: Given) -> Stage:
    return Stage.READY if given.processing is None else Stage.PROCESSING


def _media_refused(refusal: Rejected) -> NatiqError:
    """The refusal as one of the attachment, where it is a verdict on it."""
    if not means(refusal, *_VERDICTS):
        return refusal
    return Rejected(PlatformProblem.MEDIA_REFUSED, status=refusal.values["status"])
