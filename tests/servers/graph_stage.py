"""What a test sets up on the contract server, and what it looks at."""

import threading
from collections.abc import Iterable
from datetime import datetime

from tests.servers.graph_engagement import add_comment
from tests.servers.graph_errors import INVALID_TOKEN, GraphError
from tests.servers.graph_instagram import add_comment as add_instagram_comment
from tests.servers.graph_model import (
    FOREIGN_APP_ID,
    INSTAGRAM_SCOPES,
    PAGE_SCOPES,
    Comment,
    Container,
    InstagramAccount,
    InstagramComment,
    InstagramMedia,
    Likeable,
    Page,
    PagePost,
    Photo,
    Token,
    User,
    Video,
)
from tests.servers.graph_state import Graph

LEAST_SCOPES = PAGE_SCOPES | INSTAGRAM_SCOPES


class MetaStage:
    """The part of the server that a test moves itself. Each method holds the server's lock."""

    def __init__(self, graph: Graph) -> None:
        self.lock = threading.RLock()
        self.graph = graph
        self.app_usage: dict[str, int] | None = None
        """``call_count``, ``total_time``, ``total_cputime``, each in percent."""
        self.page_usage: dict[str, int] | None = None
        self.business_usage: dict[str, object] | None = None
        """Of the Page's id: a list of usages (Graph API, rate limits)."""
        self.page = self.add_page("بلدية مسقط", "muscat.example")
        self.account = graph.get(self.page.instagram, InstagramAccount)
        self.token = self.add_token(self.page.id).value

    @property
    def page_posts(self) -> list[PagePost]:
        """All Pages' posts, published or not, in the order in which they were made."""
        with self.lock:
            self.graph.publish_due()
            return list(self.graph.page_posts)

    @property
    def ig_media(self) -> list[InstagramMedia]:
        with self.lock:
            return list(self.graph.ig_media)

    @property
    def containers(self) -> list[Container]:
        with self.lock:
            return list(self.graph.containers)

    def published(self, page: Page | None = None) -> list[PagePost]:
        """The Page's published posts, oldest first."""
        with self.lock:
            self.graph.publish_due()
            return self.graph.posts_of(page or self.page)[::-1]

    def planned(self, page: Page | None = None) -> list[PagePost]:
        with self.lock:
            self.graph.publish_due()
            return self.graph.posts_of(page or self.page, published=False)[::-1]

    def photos(self) -> list[Photo]:
        with self.lock:
            return [one for one in self.graph.nodes.values() if isinstance(one, Photo)]

    def videos(self) -> list[Video]:
        with self.lock:
            return [one for one in self.graph.nodes.values() if isinstance(one, Video)]

    def add_page(self, name: str, username: str) -> Page:
        """A Page with an Instagram account of the same name."""
        with self.lock:
            page_id, account_id = self.graph.new_id("10000"), self.graph.new_id("1784140")
            page = Page(page_id, page_id, name=name, username=username, instagram=account_id)
            self.graph.add(page)
            account = InstagramAccount(account_id, account_id, username=username, name=name)
            account.page = page_id
            self.graph.add(account)
            return page

    def add_token(
        self,
        subject: str,
        *,
        type: str = "PAGE",  # noqa: A002 - the name it has in debug_token
        scopes: Iterable[str] = LEAST_SCOPES,
        pages: Iterable[str] = (),
        expires_at: datetime | None = None,
        app_id: str | None = None,
    ) -> Token:
        """A token of a Page, or of a user whose id need not exist yet; ``pages`` it reaches."""
        with self.lock:
            value = f"EAAG{self.graph.new_id('')}token"
            token = Token(value, subject, type, frozenset(scopes), tuple(pages))
            token.expires_at = expires_at
            token.app_id = app_id or token.app_id
            self.graph.tokens[value] = token
            if subject not in self.graph.nodes:
                self.graph.add(User(subject, subject, name="موظف مفوَّض"))
            return token

    def revoke(self, token: str | None = None, error: GraphError = INVALID_TOKEN) -> None:
        """From now on every use of the token is answered with ``error``."""
        with self.lock:
            self.graph.tokens[token or self.token].trouble = error

    def expire(self, token: str | None = None) -> None:
        with self.lock:
            self.graph.tokens[token or self.token].expires_at = self.graph.now()

    def foreign_post(
        self,
        message: str,
        *,
        page: Page | None = None,
        app_id: str = FOREIGN_APP_ID,
        visitor: str = "",
    ) -> PagePost:
        """Another program posts as the Page, or the visitor of that id on the Page."""
        owner = page or self.page
        with self.lock:
            post = PagePost(f"{owner.id}_{self.graph.new_id('9')}", owner.id, message=message)
            post.created, post.app_id = self.graph.now(), "" if visitor else app_id
            post.author = visitor or owner.id
            return self.graph.add(post)

    def foreign_media(self, caption: str) -> InstagramMedia:
        with self.lock:
            media = InstagramMedia(self.graph.new_id("180"), self.account.id, caption=caption)
            media.created = self.graph.now()
            return self.graph.add(media)

    def citizen_comment(
        self, node_id: str, message: str, name: str = "مواطن"
    ) -> Comment | InstagramComment:
        """Somebody comments a post, a photo, a comment, or a medium of Instagram."""
        with self.lock:
            node = self.graph.nodes[node_id]
            if isinstance(node, InstagramMedia):
                return add_instagram_comment(self.graph, node, message, "citizen.example")
            assert isinstance(node, Likeable)
            return add_comment(self.graph, node, message, self.graph.new_id("5"), name)

    def fail_container(self, container_id: str, subcode: str = "2207026") -> None:
        """Processing it comes to nothing; the default says that the film's format is not known."""
        with self.lock:
            self.graph.get(container_id, Container).failure = subcode

    def connect_app(self, app_id: str = FOREIGN_APP_ID, *fields: str) -> None:
        """Another app is subscribed to the Page."""
        with self.lock:
            self.page.subscribed_apps[app_id] = list(fields or ("feed",))
