"""A Page's film: uploaded piece by piece, published by the last step, known by its own number.

Source: Video API, publishing (start, transfer, finish; error 1363037 tells where an upload
stands). The film's number is known before it is published, so that it can be asked for
afterwards.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from core.foundation.errors import NatiqError
from core.platforms.exchange import Members, nothing_written, unreadable
from core.platforms.meta.answers import id_in, object_in
from core.platforms.meta.graph import Graph
from core.platforms.meta.pages import ADDRESS, file_of, link_of, plan_form
from core.platforms.meta.progress import Share, Tally
from core.platforms.meta.refusals import WrongOffset, whole_number
from core.platforms.model import Media, NotSent, PlatformProblem, Rejected
from core.platforms.protocol import Attempt, Notes

_FIELDS = "id,status,published,post_id,permalink_url"
_KEPT = re.compile(r"([0-9]{1,40}) ([0-9]{1,40}) ([0-9]{1,15}) ([0-9]{1,15})")
_NAME = "film"
_MOST_CORRECTIONS = 3
_LOST = frozenset({"error", "upload_failed", "expired"})
_UNFINISHED = frozenset({"uploading", "upload_complete"})


class FilmState(Enum):
    """What became of a film."""

    ABSENT = "absent"
    UNFINISHED = "unfinished"
    LOST = "lost"
    AT_WORK = "at_work"
    PLANNED = "planned"
    SHOWN = "shown"


@dataclass(frozen=True)
class Film:
    """An upload: the film's number, its session, and from where to where Meta wants bytes."""

    number: str
    session: str
    start: int
    end: int

    @property
    def written(self) -> str:
        """As it is kept between tries."""
        return f"{self.number} {self.session} {self.start} {self.end}"


@dataclass(frozen=True)
class SeenFilm:
    """How a film stands, and its post, once it has one."""

    state: FilmState
    post: str = ""
    link: str = ""


def kept_film(kept: Mapping[str, str]) -> Film | None:
    """The upload that an earlier try began."""
    found = _KEPT.fullmatch(kept.get(_NAME, ""))
    if found is None:
        return None
    return Film(found[1], found[2], int(found[3]), int(found[4]))


def upload_film(graph: Graph, page_id: str, media: Media, attempt: Attempt, notes: Notes) -> Film:
    """Every byte of it at the platform, going on where an earlier try stopped."""
    film, size = kept_film(attempt.kept), len(media.content)
    if film is not None and _is_within(film, size):
        try:
            return _transfer(graph, page_id, media, film, notes)
        except Rejected as refusal:
            if refusal.code.value != PlatformProblem.REJECTED.value:
                raise
            # The session is known no more: the film is uploaded anew.
    return _transfer(graph, page_id, media, _start(graph, page_id, size, notes), notes)


def publish_film(graph: Graph, page_id: str, film: Film, text: str, at: datetime | None) -> None:
    """The step that publishes it, now or at that moment."""
    form = {"upload_phase": "finish", "upload_session_id": film.session, **plan_form(at)}
    graph.film(page_id, {**form, "description": text} if text else form)


def look_at_film(graph: Graph, page_id: str, number: str) -> SeenFilm:
    """How it stands now. Raises ``NotSent`` where there is no answer."""
    try:
        answer = graph.node(number, _FIELDS)
    except Rejected as refusal:
        if refusal.code.value == PlatformProblem.POST_NOT_FOUND.value:
            return SeenFilm(FilmState.ABSENT)
        raise
    with nothing_written():
        return _seen(answer, page_id)


def _seen(answer: Members, page_id: str) -> SeenFilm:
    state = object_in(answer, "status").get("video_status")
    if state in _LOST:
        return SeenFilm(FilmState.LOST)
    if state in _UNFINISHED:
        return SeenFilm(FilmState.UNFINISHED)
    is_planned = answer.get("published") is False
    post = answer.get("post_id")
    if post is None:
        return SeenFilm(FilmState.PLANNED if is_planned else FilmState.AT_WORK)
    if not isinstance(post, str) or ADDRESS.fullmatch(post) is None:
        raise unreadable()
    # In the feed a post goes by both numbers, here at times by its own alone.
    uri = post if "_" in post else f"{page_id}_{post}"
    state = FilmState.PLANNED if is_planned else FilmState.SHOWN
    return SeenFilm(state, uri, link_of(answer, uri))


def _start(graph: Graph, page_id: str, size: int, notes: Notes) -> Film:
    with nothing_written():
        answer = graph.film(page_id, {"upload_phase": "start", "file_size": str(size)})
        start, end = _piece(answer, size)
        film = Film(id_in(answer, "video_id"), id_in(answer, "upload_session_id"), start, end)
    notes.keep(_NAME, film.written)
    return film


def _transfer(graph: Graph, page_id: str, media: Media, film: Film, notes: Notes) -> Film:
    share = Tally((media,), notes).file(media)
    share.reached(film.start)
    corrections = 0
    while film.start < film.end:
        begun = film.start
        try:
            start, end = _send_piece(graph, page_id, media, film, share)
        except WrongOffset as told:
            corrections += 1
            start, end = _checked(told.start, told.end, len(media.content), told)
        else:
            corrections = corrections if start > begun else corrections + 1
        if corrections > _MOST_CORRECTIONS:
            raise NotSent(PlatformProblem.UNREADABLE_ANSWER)
        film = Film(film.number, film.session, start, end)
        notes.keep(_NAME, film.written)
    return film


def _send_piece(
    graph: Graph, page_id: str, media: Media, film: Film, share: Share
) -> tuple[int, int]:
    piece = media.content[film.start : film.end]
    form = {
        "upload_phase": "transfer",
        "upload_session_id": film.session,
        "start_offset": str(film.start),
    }
    part = file_of(media, "video_file_chunk", piece)
    with nothing_written():
        answer = graph.film(page_id, form, part, share.since(film.start))
        return _piece(answer, len(media.content))


def _piece(answer: Members, size: int) -> tuple[int, int]:
    start, end = (whole_number(answer.get(f"{name}_offset")) for name in ("start", "end"))
    if start is None or end is None:
        raise unreadable()
    return _checked(start, end, size, unreadable())


def _checked(start: int, end: int, size: int, otherwise: NatiqError) -> tuple[int, int]:
    """A piece within the film; where nothing is left, nothing may be missing either."""
    if not 0 <= start <= end <= size or (start == end != size):
        raise otherwise
    return start, end


def _is_within(film: Film, size: int) -> bool:
    return 0 <= film.start <= film.end <= size and (film.start < film.end or film.end == size)
