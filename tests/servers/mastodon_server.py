"""A Mastodon server on loopback that keeps its promises: posts, media, schedule, OAuth, limits.

::

    with MastodonServer(now=clock.now) as server:      # now: a callable; real time if left out
        token = server.token_for()                     # signed in without OAuth, least scopes
        ...
        assert [post.text for post in server.statuses] == ["..."]

What a test uses:

- ``url``, ``requests``, ``breaches``, ``lock``: see ``ContractServer``.
- ``account``: the account that signs in; ``add_account(username)`` makes another one.
- ``statuses``: the posts that stand, oldest first (``Post``: ``id``, ``author_id``, ``text``,
  ``reply_to``, ``quote``, ``media_ids``, ``alts``, ``poll``, ``visibility``, ``language``,
  ``key``); ``boosts``; ``favourites`` as pairs of account id and post id; ``scheduled`` and
  ``media`` by id.
- ``approve(url)`` / ``deny(url)``: the person in the browser; give where the browser goes next.
  ``approve(url, account=, granting="scopes")`` signs in another account, or grants other scopes
  than were asked for. A ``GET`` of the URL redirects there as well (``consents = False``: as
  denied).
- ``oauth``: apps, codes and tokens (``OAuthDesk``). ``token_for(account, scopes)``,
  ``expire(token)``, ``revoke(token)``.
- ``suspend(account)``.
- ``add_post(text, account)``: a post that came some other way; ``add_remote_post(text)``: a post of
  another server, gives its URL, which only ``/api/v2/search?resolve=true`` finds.
- ``run_due()``: publishes what is scheduled and due; gives those posts.
- ``limits`` (``Limits``), ``processing_polls`` (how often an upload is still being worked on when
  asked, 0: at once), ``processing_fails``.
- ``budget``: 300 requests in 5 minutes for a token; ``media_budget`` and ``deletion_budget``:
  30 in 30 minutes. ``server.budget.limit = ...``.
- ``omits``: what this server does not have, as other software: an endpoint (``"/api/v2/instance"``
  answers 404), a field of the instance (``"configuration.statuses.max_characters"``),
  ``"X-RateLimit"`` headers. ``OLD``, ``GOTOSOCIAL`` and ``PLEROMA`` are ready sets.
  ``numeric_ids=False``: ids have letters, as theirs.
"""

from tests.servers.contract import Call
from tests.servers.contract_server import Answer, Clock, real_time
from tests.servers.mastodon_instance import (
    GOTOSOCIAL,
    OLD,
    PLEROMA,
    instance_answer,
    old_instance_answer,
)
from tests.servers.mastodon_media import MediaRoom
from tests.servers.mastodon_oauth import OAuthRoom
from tests.servers.mastodon_posts import Limits, Post
from tests.servers.mastodon_schedule import ScheduleRoom
from tests.servers.mastodon_state import LEAST_SCOPES, MastodonState
from tests.servers.mastodon_statuses import StatusRoom

__all__ = ["GOTOSOCIAL", "LEAST_SCOPES", "OLD", "PLEROMA", "Limits", "MastodonServer", "Post"]


class MastodonServer(MastodonState):
    """See the module's docstring."""

    def __init__(
        self,
        now: Clock = real_time,
        omits: frozenset[str] = frozenset(),
        limits: Limits | None = None,
        numeric_ids: bool = True,
    ) -> None:
        super().__init__(now, omits, limits or Limits(), numeric_ids)
        statuses = StatusRoom(self)
        self._schedule = ScheduleRoom(self, statuses)
        rooms = (OAuthRoom(self), statuses, self._schedule, MediaRoom(self))
        for room in rooms:
            self.routes |= room.routes()
        self.routes["GET /api/v2/instance"] = self._instance
        self.routes["GET /api/v1/instance"] = self._old_instance

    def run_due(self) -> list[Post]:
        """Publishes what is scheduled and due by the clock; gives those posts."""
        with self.lock:
            return self._schedule.run_due()

    def _instance(self, _: Call) -> Answer:
        return instance_answer(self.url, self.limits, self.omits)

    def _old_instance(self, _: Call) -> Answer:
        return old_instance_answer(self.url, self.limits)
