"""What the contract server keeps: tokens, and the nodes of the graph."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import ClassVar

from tests.servers.graph_errors import GraphError

APP_ID = "700000000000001"
FOREIGN_APP_ID = "700000000000002"
CONTAINER_LIVES = timedelta(hours=24)

PAGE_SCOPES = frozenset({"pages_manage_posts", "pages_read_engagement", "pages_manage_engagement"})
INSTAGRAM_SCOPES = frozenset(
    {"instagram_basic", "instagram_content_publish", "instagram_manage_comments"}
)


@dataclass
class Token:
    """An access token. ``expires_at`` is ``None`` for one that never expires."""

    value: str
    subject: str
    """The id of the Page, or of the user, that it stands for."""
    type: str = "PAGE"
    """``PAGE``, ``SYSTEM_USER`` or ``USER``."""
    scopes: frozenset[str] = PAGE_SCOPES | INSTAGRAM_SCOPES
    pages: tuple[str, ...] = ()
    """Pages that a user's token reaches."""
    app_id: str = APP_ID
    expires_at: datetime | None = None
    trouble: GraphError | None = None
    """What every use of it is answered with."""


@dataclass
class Node:
    """Whatever has an id. ``owner`` is the id of the Page or Instagram account it is of."""

    kind: ClassVar[str] = ""
    id: str
    owner: str


@dataclass
class Page(Node):
    kind: ClassVar[str] = "Page"
    name: str = ""
    username: str = ""
    instagram: str = ""
    subscribed_apps: dict[str, list[str]] = field(default_factory=dict[str, list[str]])


@dataclass
class User(Node):
    kind: ClassVar[str] = "User"
    name: str = ""


@dataclass
class Likeable(Node):
    """Has likes and comments. ``likes`` are ids of Pages and people."""

    likes: set[str] = field(default_factory=set[str])
    comments: list["Comment"] = field(default_factory=list["Comment"])


@dataclass
class Photo(Likeable):
    kind: ClassVar[str] = "Photo"
    content: bytes = b""
    created: datetime | None = None
    caption: str = ""
    alt_text: str = ""
    published: bool = True
    post: str = ""


@dataclass
class Video(Likeable):
    kind: ClassVar[str] = "AdVideo"
    content: bytes = b""
    created: datetime | None = None
    title: str = ""
    description: str = ""
    published: bool = True
    scheduled: datetime | None = None
    size: int = 0
    """Bytes announced for a resumable upload; 0 for one in a single request."""
    session: str = ""
    is_finished: bool = False
    polls_left: int = 0
    post: str = ""


@dataclass
class PagePost(Likeable):
    kind: ClassVar[str] = "PagePost"
    message: str = ""
    link: str = ""
    created: datetime | None = None
    published: bool = True
    scheduled: datetime | None = None
    photos: tuple[str, ...] = ()
    video: str = ""
    app_id: str = APP_ID
    author: str = ""
    """The id of who wrote it: the Page itself, or a visitor."""
    is_hidden: bool = False


@dataclass
class Comment(Likeable):
    kind: ClassVar[str] = "Comment"
    about: str = ""
    parent: str = ""
    message: str = ""
    author: str = ""
    author_name: str = ""
    created: datetime | None = None
    is_hidden: bool = False
    app_id: str = ""
    photo: str = ""


@dataclass
class InstagramAccount(Node):
    kind: ClassVar[str] = "IGUser"
    username: str = ""
    name: str = ""
    page: str = ""


@dataclass
class InstagramComment(Node):
    kind: ClassVar[str] = "IGComment"
    about: str = ""
    parent: str = ""
    text: str = ""
    username: str = ""
    created: datetime | None = None
    is_hidden: bool = False


@dataclass
class Container(Node):
    """What ``/media`` makes and ``/media_publish`` publishes, once."""

    kind: ClassVar[str] = "IGContainer"
    media_type: str = "IMAGE"
    caption: str = ""
    alt_text: str = ""
    url: str = ""
    children: tuple[str, ...] = ()
    is_item: bool = False
    is_resumable: bool = False
    content: bytes = b""
    size: int = 0
    is_complete: bool = True
    polls_left: int = 0
    created: datetime | None = None
    failure: str = ""
    """The subcode with which it came to nothing."""
    media: str = ""
    """The id of what it was published as."""


@dataclass
class InstagramMedia(Node):
    kind: ClassVar[str] = "IGMedia"
    media_type: str = "IMAGE"
    caption: str = ""
    alt_text: str = ""
    url: str = ""
    children: tuple[str, ...] = ()
    container: str = ""
    created: datetime | None = None
    comments: list[InstagramComment] = field(default_factory=list[InstagramComment])
    comment_enabled: bool = True
