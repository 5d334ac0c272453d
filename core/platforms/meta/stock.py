"""Containers of one Instagram account, made ready to be published and kept between tries."""

from collections.abc import Callable, Mapping
from datetime import datetime

from core.foundation.clock import Clock
from core.platforms.exchange import nothing_written
from core.platforms.meta.answers import ID, made_in
from core.platforms.meta.containers import (
    CONTAINER_FIELDS,
    FILM_FIELDS,
    ContainerState,
    SeenContainer,
    carousel_form,
    container_in,
    film_form,
    picture_address,
    picture_form,
)
from core.platforms.meta.graph import Graph
from core.platforms.meta.page_media import upload_photo
from core.platforms.meta.progress import Tally
from core.platforms.meta.reels import upload_reel
from core.platforms.meta.waiting import wait_for
from core.platforms.model import Account, NotSent, PlatformProblem, Rejected
from core.platforms.protocol import Attempt, Notes

CONTAINER = "container"
"""The name under which the container of a post is kept: its one key at Instagram."""


class Stock:
    """Makes containers, fills them, and waits until Instagram has processed them."""

    def __init__(self, graph: Graph, account: Account, clock: Clock) -> None:
        self._graph = graph
        self._own = account.account_id
        self._server = account.server
        self._clock = clock

    def look(self, container: str, *, film: bool = False) -> SeenContainer:
        """How a container stands. Raises ``NotSent`` where there is no answer."""
        if ID.fullmatch(container) is None:
            return SeenContainer(ContainerState.ABSENT)
        try:
            answer = self._graph.node(container, FILM_FIELDS if film else CONTAINER_FIELDS)
        except Rejected as refusal:
            if refusal.code.value == PlatformProblem.POST_NOT_FOUND.value:
                return SeenContainer(ContainerState.ABSENT)
            raise
        with nothing_written():
            return container_in(answer)

    def ready(self, attempt: Attempt, notes: Notes, until: datetime) -> str:
        """The post's container, processed and kept.

        Raises ``NotSent(MEDIA_NOT_READY)`` where it is not processed by then; the next try
        goes on from there.
        """
        media, text = attempt.post.media, attempt.post.text
        tally = Tally(media, notes)
        if len(media) == 1:
            container = self._one(CONTAINER, 0, text, attempt, notes, tally)
        else:
            container = self._carousel(attempt, notes, tally, until)
        self._wait(container, CONTAINER, notes, until)
        return container

    def _carousel(self, attempt: Attempt, notes: Notes, tally: Tally, until: datetime) -> str:
        kept = self._usable(attempt, CONTAINER)
        if kept is not None:
            return kept
        names = [f"item {index}" for index in range(len(attempt.post.media))]
        items = [
            self._one(name, index, None, attempt, notes, tally) for index, name in enumerate(names)
        ]
        for name, item in zip(names, items, strict=True):
            self._wait(item, name, notes, until)
        return self._make(CONTAINER, carousel_form(items, attempt.post.text), notes, *items)

    def _one(
        self,
        name: str,
        index: int,
        caption: str | None,
        attempt: Attempt,
        notes: Notes,
        tally: Tally,
    ) -> str:
        """The container of one picture or film, with every byte of it."""
        media = attempt.post.media[index]
        kept = self._usable(attempt, name)
        if media.is_video:
            container = kept or self._make(name, film_form(caption), notes)
            arrived = self._arrived(container, is_new=kept is None)
            upload_reel(self._graph, container, media, arrived, tally.file(media))
            return container
        if kept is not None:
            tally.file(media).done()
            return kept
        photo = upload_photo(
            self._graph, "me", (index, media), attempt, notes, tally, temporary=True
        )
        return self._make(name, picture_form(self._shown(photo), media, caption), notes, photo)

    def _arrived(self, container: str, *, is_new: bool) -> Callable[[], int | None]:
        """How many bytes of the film are there: of a new container nobody has to ask."""
        fresh = [0] if is_new else []

        def arrived() -> int | None:
            return fresh.pop() if fresh else self.look(container, film=True).arrived

        return arrived

    def _usable(self, attempt: Attempt, name: str) -> str | None:
        """The container that an earlier try made under this name, if it can be published."""
        container = attempt.kept.get(name, "")
        return container if container and self.look(container).can_be_published else None

    def _make(self, name: str, form: Mapping[str, str], notes: Notes, *known: str) -> str:
        known = (*known, self._own, self._graph.owner().page_id)
        # A container is no post: one whose answer was lost is never published.
        with nothing_written():
            container = made_in(self._graph.write(f"{self._own}/media", form), *known)
        notes.keep(name, container)
        return container

    def _shown(self, photo: str) -> str:
        """Where Meta can fetch the picture from itself."""
        answer = self._graph.node(photo, "id,images")
        with nothing_written():
            return picture_address(answer, self._server)

    def _wait(self, container: str, name: str, notes: Notes, until: datetime) -> None:
        seen = wait_for(lambda: self._processed(container), self._clock, until)
        if seen is None:
            raise NotSent(PlatformProblem.MEDIA_NOT_READY)
        if seen.state in (ContainerState.FINISHED, ContainerState.PUBLISHED):
            return
        # It will never be anything else: the next try makes another.
        notes.keep(name, "")
        if seen.state is ContainerState.ERROR and not seen.may_pass:
            raise seen.refusal
        raise NotSent(PlatformProblem.MEDIA_NOT_READY)

    def _processed(self, container: str) -> SeenContainer | None:
        seen = self.look(container)
        return None if seen.state is ContainerState.IN_PROGRESS else seen
