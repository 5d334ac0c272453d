"""What the platform shows of an account: its newest posts, held against our receipts, its apps."""

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.delegation.model import DelegatedAccount
from core.platforms.apps import AppLister, ConnectedApp
from core.platforms.model import PlatformProblem, Rejected, SeenPost
from core.publishing import watch_store
from core.publishing.model import UnderWay
from core.publishing.sending import ConnectorFor
from core.storage.database import Database
from core.text.normalise import fold

_CLOCKS_DIFFER_BY = timedelta(minutes=10)
_LINK = re.compile(r"https?://\S+")
_ENOUGH = 40
"""Letters by which a text is known again, whatever the platform made of its end."""


@dataclass(frozen=True)
class Looked:
    """The account's newest posts, newest first, and those of them that left here.

    ``open_ones`` may be posts of ours whose outcome nobody knows yet. ``whole`` says that the
    account has no others.
    """

    posts: tuple[SeenPost, ...]
    ours: frozenset[str]
    open_ones: frozenset[str]
    whole: bool


@dataclass(frozen=True)
class Listed:
    """The apps that a platform names.

    ``whole`` says that there can be no others, ``revocable`` that a program can shut one out.
    """

    apps: tuple[ConnectedApp, ...]
    whole: bool
    revocable: bool


class Watching:
    """Reads only. Every method but ``with_receipts`` may take as long as the network does."""

    def __init__(
        self,
        database: Database,
        account_of: Callable[[str], DelegatedAccount],
        connector_for: ConnectorFor,
    ) -> None:
        self._database = database
        self._account_of = account_of
        self._connector_for = connector_for

    def apps(self, account_key: str) -> Listed | None:
        """The apps of the account; ``None`` where its platform gives no list.

        Raises as a connector's reading methods do.
        """
        connector = self._connector_for(self._account_of(account_key))
        if not isinstance(connector, AppLister) or not connector.lists_apps():
            return None
        return Listed(connector.connected_apps(), connector.lists_all, connector.revokes_apps)

    def look(self, account_key: str, limit: int) -> Looked:
        """The account's newest posts. Raises as a connector's reading methods do."""
        account = self._account_of(account_key)
        # Before the platform is asked: what goes out meanwhile is under way, or has a receipt.
        with self._database.read() as connection:
            before = watch_store.under_way(connection, account_key)
        shown = self._connector_for(account).latest(limit)
        own = tuple(one for one in shown if one.author_id == account.account_id)
        with self._database.read() as connection:
            under_way = (*before, *watch_store.under_way(connection, account_key))
        ours = self.with_receipts(account_key, {one.post.uri: one.published_at for one in own})
        open_ones = frozenset(
            one.post.uri for one in own if any(_may_be(one, item) for item in under_way)
        )
        return Looked(own, ours, open_ones - ours, whole=len(shown) < limit)

    def is_there(self, account_key: str, link: str) -> bool:
        """Whether the platform still shows the post. Raises where it does not say."""
        connector = self._connector_for(self._account_of(account_key))
        try:
            connector.look_up(link)
        except Rejected as refusal:
            if refusal.code.value == PlatformProblem.POST_NOT_FOUND.value:
                return False
            raise
        return True

    def with_receipts(self, account_key: str, posts: Mapping[str, datetime]) -> frozenset[str]:
        """Those of these posts, by address and time, that a receipt of ours names."""
        if not posts:
            return frozenset()
        with self._database.read() as connection:
            return watch_store.with_receipts(connection, account_key, posts, min(posts.values()))


def _may_be(post: SeenPost, item: UnderWay) -> bool:
    """Whether the post may be what left here, by its time and by how its text begins.

    A platform may have shortened links, or cut the text; it does not write another one.
    """
    if post.published_at < item.since - _CLOCKS_DIFFER_BY:
        return False
    shown, sent = _squeezed(post.text), _squeezed(item.text)
    return shown[:_ENOUGH] == sent[:_ENOUGH] or not shown or not sent


def _squeezed(text: str) -> str:
    without = _LINK.sub("", html.unescape(text))
    return "".join(fold(without).split())
