"""A Facebook Page and an Instagram account as towns of the fault matrix."""

import json
from collections.abc import Mapping
from datetime import timedelta

from core.connections.model import Way
from core.platforms.tokens import Tokens
from core.vault.model import SecretKind
from core.workplace import Workplace
from tests.faults.fault_kinds import LATE_DUPLICATE
from tests.faults.fault_proxy import Fault, FaultProxy
from tests.faults.matrix_town import Clocks, Place, Shape, Spot, Standing, Town, ending
from tests.servers.graph_model import InstagramMedia, Page, PagePost, Photo
from tests.servers.meta_server import MetaServer

_JSON = "Content-Type: application/json"
_API = r"^/v[0-9.]+/"
_CONTAINER = "178[0-9]+"
_ENOUGH = 100_000
"""Posts a day: how many there may be is not under test here."""


class MetaTown(Town):
    """Tokens of a Page, which nothing renews."""

    spends_credentials = True

    films_have_alts = False

    def __init__(self, server: MetaServer, proxy: FaultProxy, clocks: Clocks) -> None:
        super().__init__(clocks)
        self.server, self.proxy = server, proxy
        self.other: Page = server.add_page("صفحة أخرى", "private.example")
        server.graph.daily_limit = _ENOUGH

    def let_in(self, workplace: Workplace) -> None:
        tokens = self._tokens(self.server.add_token(self.server.page.id).value)
        workplace.connections.keep(self.account.key, tokens, Way.TOKEN)

    def let_somebody_else_in(self, workplace: Workplace) -> None:
        tokens = self._tokens(self.server.add_token(self.other.id).value)
        workplace.vault.store(self.account.key, SecretKind.TOKENS, tokens.written())

    def ended_token(self) -> Fault:
        return ending(self._end_all)

    def busy(self, seconds: int) -> tuple[str, bytes, tuple[str, ...]]:
        minutes = max(seconds // 60, 1)
        usage = {
            self.server.page.id: [{"call_count": 100, "estimated_time_to_regain_access": minutes}]
        }
        told = f"X-Business-Use-Case-Usage: {json.dumps(usage)}"
        return "400 Bad Request", _fault(32), (_JSON, told)

    def _end_all(self) -> None:
        for token in list(self.server.graph.tokens):
            self.server.expire(token)

    def _tokens(self, access: str) -> Tokens:
        self.secrets.add(access)
        return Tokens(access)

    def _photo_alt(self, photo_id: str) -> str:
        photo = self.server.graph.nodes.get(photo_id)
        return photo.alt_text if isinstance(photo, Photo) else ""


class FacebookTown(MetaTown):
    """No key of ours; the server takes the same text twice."""

    platform = "facebook"
    shapes = (Shape.TEXT, Shape.IMAGE, Shape.FILM)
    late = timedelta(minutes=8)

    def __init__(self, server: MetaServer, proxy: FaultProxy, clocks: Clocks) -> None:
        super().__init__(server, proxy, clocks)
        self.account = self.delegated(server.page.username, server.page.id)

    @property
    def spots(self) -> Mapping[Place, Spot]:
        page = f"{_API}{self.server.page.id}/"
        return {
            Place.POST: Spot("POST", f"{page}feed$"),
            Place.POST_WITH_IMAGE: Spot("POST", f"{page}feed$"),
            # Start, one piece, and the last step, which publishes.
            Place.POST_WITH_FILM: Spot("POST", f"{page}videos$", turn=3),
            Place.UPLOAD: Spot("POST", f"{page}photos$"),
            Place.IDENTITY: Spot("GET", f"{_API}me$"),
            Place.LOOK: Spot("GET", f"{page}feed$"),
        }

    def standing(self) -> list[Standing]:
        return [self._standing(one) for one in self.server.page_posts if one.published]

    def post_from_elsewhere(self, text: str) -> None:
        self.server.foreign_post(text)

    def expect(self, fault: Fault) -> None:
        """Two identical posts in a row are refused (error 506).

        Elsewhere in the matrix they are not, so that one made by mistake is seen. But what the
        network itself delivers twice, nobody else could keep from being two posts.
        """
        self.server.graph.refuses_duplicates = fault is LATE_DUPLICATE

    def run_begins(self) -> None:
        super().run_begins()
        self.server.graph.refuses_duplicates = False

    def _standing(self, post: PagePost) -> Standing:
        alts = tuple(map(self._photo_alt, post.photos))
        return Standing(post.id, post.owner, post.message, alts=alts)


class InstagramTown(MetaTown):
    """A container is published once; no post is without a picture or a film."""

    platform = "instagram"
    shapes = (Shape.IMAGE, Shape.FILM)
    late = timedelta(hours=1)

    def __init__(self, server: MetaServer, proxy: FaultProxy, clocks: Clocks) -> None:
        super().__init__(server, proxy, clocks)
        self.account = self.delegated(server.account.username, server.account.id)

    @property
    def spots(self) -> Mapping[Place, Spot]:
        own = f"{_API}{self.server.account.id}/"
        return {
            Place.POST: Spot("POST", f"{own}media_publish$"),
            Place.POST_WITH_FILM: Spot("POST", f"{own}media_publish$"),
            Place.UPLOAD: Spot("POST", f"{_API}me/photos$"),
            Place.CONTAINER: Spot("POST", f"{own}media$"),
            Place.IDENTITY: Spot("GET", f"{_API}me$"),
            # A container says itself what became of it.
            Place.LOOK: Spot("GET", f"{_API}{_CONTAINER}$"),
        }

    def standing(self) -> list[Standing]:
        return [self._standing(one) for one in self.server.ig_media]

    def post_from_elsewhere(self, text: str) -> None:
        self.server.foreign_media(text)

    def _standing(self, media: InstagramMedia) -> Standing:
        alts = (media.alt_text,) if media.alt_text else ()
        return Standing(media.id, media.owner, media.caption, alts=alts)


def _fault(code: int, subcode: int = 0) -> bytes:
    error = {"message": "", "type": "OAuthException", "code": code, "error_subcode": subcode}
    return json.dumps({"error": error}).encode()
