"""X on loopback, API v2, that keeps its promises: posts, media, OAuth with rotation, limits.

::

    with XServer(now=clock.now, redirect_uris=("http://127.0.0.1:8400/callback",)) as server:
        token = server.token_for()                # signed in without OAuth, least scopes
        ...
        assert [post.text for post in server.statuses] == ["..."]

What a test uses:

- ``url``, ``requests``, ``breaches``, ``lock``: see ``ContractServer``.
- ``client_id``: the public client that is registered, with ``redirect_uris`` (compared exactly).
- ``account``: the user who signs in; ``add_user(username)`` makes another one.
- ``statuses``: the posts that stand, oldest first (``Post``: ``id``, ``author_id``, ``text`` as
  sent, ``served`` as X shows it, ``reply_to``, ``quote``, ``media_ids``, ``alts``, ``poll``);
  ``reposts``; ``likes`` as pairs of user id and post id; ``uploads`` by id.
- ``approve(url)`` / ``deny(url)``: the person in the browser, whatever host ``url`` names; give
  where the browser goes next. ``approve(url, account=, granting="scopes")`` signs in another user,
  or grants other scopes. ``GET /i/oauth2/authorize`` redirects there too (``consents = False``:
  denied).
- ``oauth``: codes and tokens (``OAuthDesk``). ``token_for(account, scopes)``,
  ``refresh_token_for(token)``, ``expire(token)``, ``revoke(token)``. A token lasts two hours, a
  code 30 seconds; a refresh token is good once.
- ``suspend(account)``.
- ``add_post(text, account)``: a post that came some other way.
- ``max_weight`` (280), ``too_long_status`` (400, or 403), ``duplicate_window`` (a day),
  ``timeline_lag`` (how late a post shows up in its author's timeline).
- ``processing_polls`` (how often a film is asked about until it is ready, 0: at once),
  ``processing_fails``.
- ``budgets``: by operation, for each token, in 15 minutes:
  ``server.budgets["POST /2/tweets"].limit = ...`` (100 of them as it starts).
"""

from tests.servers.contract_server import Clock, real_time
from tests.servers.x_media import MediaRoom
from tests.servers.x_oauth import OAuthRoom
from tests.servers.x_posts import Post, weight_of
from tests.servers.x_state import LEAST_SCOPES, XState
from tests.servers.x_tweets import TweetRoom

__all__ = ["LEAST_SCOPES", "Post", "XServer", "weight_of"]


class XServer(XState):
    """See the module's docstring."""

    def __init__(
        self,
        now: Clock = real_time,
        client_id: str = "natiq-on-x",
        redirect_uris: tuple[str, ...] = ("http://127.0.0.1:8400/callback",),
    ) -> None:
        super().__init__(now, client_id, redirect_uris)
        for room in (OAuthRoom(self), TweetRoom(self), MediaRoom(self)):
            self.routes |= room.routes()
