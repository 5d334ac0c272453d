"""Images and videos: left at the server, worked on there, then named by a post.

Sources: docs.joinmastodon.org (methods/media: 202 and 206 while a file is worked on). A file
that no post names is kept there for about a day.
"""

import re
from collections.abc import Callable

from core.foundation.clock import Clock
from core.foundation.errors import NatiqError
from core.platforms.exchange import Call, FilePart, Progress, Reply, nothing_written
from core.platforms.mastodon.api import Api
from core.platforms.mastodon.replies import (
    IDENTIFIER,
    check,
    matching_at,
    members_in,
    refusal_of,
    said_in,
)
from core.platforms.model import Media, NotSent, PlatformProblem, Rejected
from core.platforms.protocol import Attempt, Notes

_PAUSES = (0.5, 1.0, 2.0, 3.0, 5.0, 8.0, 13.0)
"""Seconds between two looks at a file that is worked on: half a minute in all."""

_WORKED_ON = 206
_LEFT_FOR_LATER = 202
_TOO_LARGE = 413
_GONE = (404, 410)
_UNFIT = (400, 415, 422)
_OF_SIZE = re.compile(r"\bsize\b|too large|too big|less than|exceed|larger")
_ENDINGS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/gif": "gif",
    "video/mp4": "mp4",
}


def upload(server: str, media: Media, progress: Progress | None = None) -> Call:
    """The request that leaves the file there."""
    name = f"{media.media_type.partition('/')[0]}.{_ENDINGS.get(media.media_type, 'bin')}"
    part = FilePart("file", name, media.media_type, media.content)
    form = {"description": media.alt} if media.alt else {}
    return Call("POST", f"{server}/api/v2/media", form=form, file=part, progress=progress)


def uploaded(server: str, identifier: str) -> Call:
    """The request that asks how far it is."""
    return Call("GET", f"{server}/api/v1/media/{identifier}")


def kept_name(index: int) -> str:
    """Under what name the file number ``index`` of a post is remembered."""
    return f"media-{index}"


class Uploads:
    """Brings the files of a post to the server, each once over all attempts."""

    def __init__(self, api: Api, clock: Clock) -> None:
        self._api = api
        self._clock = clock

    def of(self, attempt: Attempt, notes: Notes) -> tuple[str, ...]:
        """What the server calls the post's files, all of them ready to be published.

        Raises ``NotSent(MEDIA_NOT_READY)`` where the server needs longer: the next attempt
        asks for the same files.
        """
        media = attempt.post.media
        whole, done = sum(len(one.content) for one in media), 0
        identifiers: list[str] = []
        for index, one in enumerate(media):
            told = _told_from(done, whole, notes)
            name = kept_name(index)
            identifier = self._left_before(attempt.kept.get(name))
            if identifier is None:
                identifier = self._leave(one, name, notes, told)
            else:
                told(len(one.content), len(one.content))
            identifiers.append(identifier)
            done += len(one.content)
        return tuple(identifiers)

    def _left_before(self, identifier: str | None) -> str | None:
        """The file of an earlier attempt, if the server still has it and no post names it."""
        if identifier is None or IDENTIFIER.fullmatch(identifier) is None:
            return None
        reply = self._look(identifier)
        if reply.status in _GONE:
            return None
        self._wait_for(identifier, reply)
        return identifier

    def _leave(self, media: Media, name: str, notes: Notes, told: Progress) -> str:
        with nothing_written():
            reply = self._api.read(upload(self._api.server, media, told))
            members = members_in(reply, _refusal_of)
            identifier = matching_at(members, "id", IDENTIFIER)
        notes.keep(name, identifier)
        if reply.status == _LEFT_FOR_LATER:
            self._wait_for(identifier, self._look(identifier))
        return identifier

    def _wait_for(self, identifier: str, first: Reply) -> None:
        reply = first
        for pause in _PAUSES:
            with nothing_written():
                check(reply, _refusal_of)
            if reply.status != _WORKED_ON:
                return
            self._clock.sleep(pause)
            reply = self._look(identifier)
        if reply.status == _WORKED_ON:
            raise NotSent(PlatformProblem.MEDIA_NOT_READY)
        with nothing_written():
            check(reply, _refusal_of)

    def _look(self, identifier: str) -> Reply:
        return self._api.read(uploaded(self._api.server, identifier))


def _told_from(done: int, whole: int, notes: Notes) -> Callable[[int, int], None]:
    """Progress of one file as that of all, of which ``done`` bytes had arrived before."""
    return lambda arrived, _: notes.progress(done + arrived, whole)


def _refusal_of(reply: Reply) -> NatiqError:
    if reply.status == _TOO_LARGE:
        return Rejected(PlatformProblem.MEDIA_TOO_LARGE, status=reply.status)
    if reply.status not in _UNFIT:
        return refusal_of(reply)
    large = _OF_SIZE.search(said_in(reply)) is not None
    code = PlatformProblem.MEDIA_TOO_LARGE if large else PlatformProblem.MEDIA_REFUSED
    return Rejected(code, status=reply.status)
