"""The graph itself: what there is, what is due, and how it looks when it is read."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from tests.servers.graph_errors import NO_SUCH_OBJECT, GraphRefused
from tests.servers.graph_model import (
    APP_ID,
    CONTAINER_LIVES,
    FOREIGN_APP_ID,
    Container,
    InstagramAccount,
    InstagramMedia,
    Node,
    Page,
    PagePost,
    Token,
    Video,
)

_Kind = TypeVar("_Kind", bound=Node)
APPLICATIONS = {APP_ID: "Natiq", FOREIGN_APP_ID: "Another program"}


class Graph:
    """State in memory. Whoever changes or reads it holds the server's lock."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.nodes: dict[str, Node] = {}
        self.tokens: dict[str, Token] = {}
        self.page_posts: list[PagePost] = []
        self.ig_media: list[InstagramMedia] = []
        self.containers: list[Container] = []
        self.video_polls = 0
        """How often a video is asked for before it is ready and its post appears."""
        self.container_polls = 1
        """How often a container with a video says ``IN_PROGRESS``."""
        self.image_polls = 0
        """The same for one with a picture or a carousel."""
        self.chunk_bytes = 1024 * 1024
        """What a Page's resumable upload asks for at a time."""
        self.refuses_duplicates = False
        """Whether a post identical to the one before is refused with 506."""
        self.public_urls: dict[str, bytes] = {}
        """Addresses that Instagram can fetch, besides those of photos kept here."""
        self.daily_limit = 100
        self._last_id = 0

    def new_id(self, prefix: str) -> str:
        """A number as Graph writes it: digits, growing."""
        self._last_id += 1
        return f"{prefix}{self._last_id:010d}"

    def add(self, node: _Kind) -> _Kind:
        self.nodes[node.id] = node
        if isinstance(node, PagePost):
            self.page_posts.append(node)
        elif isinstance(node, InstagramMedia):
            self.ig_media.append(node)
        elif isinstance(node, Container):
            self.containers.append(node)
        return node

    def remove(self, node: Node) -> None:
        del self.nodes[node.id]
        for kept in (self.page_posts, self.ig_media):
            if node in kept:
                kept.remove(node)  # pyright: ignore[reportArgumentType]
        about = self.nodes.get(getattr(node, "about", ""))
        if about is not None and node in getattr(about, "comments", ()):
            about.comments.remove(node)  # pyright: ignore[reportAttributeAccessIssue]

    def get(self, node_id: str, kind: type[_Kind]) -> _Kind:
        """The node. Raises ``GraphRefused(NO_SUCH_OBJECT)`` where there is none of that kind."""
        node = self.nodes.get(node_id)
        if not isinstance(node, kind):
            raise GraphRefused(NO_SUCH_OBJECT)
        return node

    def publish_due(self) -> None:
        """What was scheduled for a moment that has passed is published."""
        now = self.now()
        for post in self.page_posts:
            if not post.published and post.scheduled is not None and post.scheduled <= now:
                post.published, post.created = True, post.scheduled
                video = self.nodes.get(post.video)
                if isinstance(video, Video):
                    video.published = True

    def posts_of(self, page: Page, *, published: bool = True) -> list[PagePost]:
        """The Page's own posts, newest first; those still planned where not ``published``."""
        found = [
            post
            for post in reversed(self.page_posts)
            if post.owner == page.id and post.published is published and self._is_ready(post)
            if published or post.scheduled is not None
        ]
        found.sort(key=_age, reverse=True)
        return found

    def status_of(self, container: Container) -> str:
        """The container's ``status_code`` at this moment, without counting as a poll."""
        assert container.created is not None
        if container.media:
            return "PUBLISHED"
        if container.failure:
            return "ERROR"
        if self.now() - container.created >= CONTAINER_LIVES:
            return "EXPIRED"
        is_done = container.is_complete and not container.polls_left
        return "FINISHED" if is_done else "IN_PROGRESS"

    def person(self, node_id: str) -> dict[str, object]:
        """``from`` and the like: id and name."""
        node = self.nodes.get(node_id)
        name = getattr(node, "name", "") or "مواطن"
        return {"id": node_id, "name": name}

    def account_of(self, page: Page) -> InstagramAccount | None:
        account = self.nodes.get(page.instagram)
        return account if isinstance(account, InstagramAccount) else None

    def _is_ready(self, post: PagePost) -> bool:
        video = self.nodes.get(post.video)
        return not isinstance(video, Video) or not video.polls_left


def _age(post: PagePost) -> float:
    moment = post.created or post.scheduled
    assert moment is not None
    return moment.timestamp()


def written(moment: datetime | None) -> str | None:
    """A moment as Graph writes it: ``2026-11-24T08:00:00+0000``."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S+0000") if moment else None


def application(app_id: str) -> dict[str, object]:
    return {"id": app_id, "name": APPLICATIONS.get(app_id, "An app"), "category": "Business"}
