"""Signing in to X in the system browser: OAuth 2.0 with PKCE, as a public client.

Source: docs.x.com, "OAuth 2.0 Authorization Code Flow with PKCE": a native app has no secret,
the address to come back to is exactly a registered one (``http://127.0.0.1:PORT/callback``,
never ``localhost``), a code is good for 30 seconds, an access token for two hours, and each
refresh token for one renewal.
"""

import httpx

from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.foundation.ids import Randomness
from core.platforms.gate import Allowed
from core.platforms.model import Account, PlatformProblem
from core.platforms.oauth.grant import Endpoints, Grant
from core.platforms.oauth.model import Callback, Started
from core.platforms.options import PlatformOptions
from core.platforms.tokens import Tokens
from core.platforms.x.api import SCOPES

AUTHORIZE = "https://x.com/i/oauth2/authorize"
"""Opened in the browser, and nowhere else."""
_TOKEN = "/2/oauth2/token"  # noqa: S105 - a path
_REVOKE = "/2/oauth2/revoke"


def sign_in_rules(account: Account, options: PlatformOptions) -> tuple[Allowed, ...]:
    """The requests that signing in needs, and no other."""
    del options
    server = account.server
    return (Allowed.at(server, "POST", _TOKEN), Allowed.at(server, "POST", _REVOKE))


def renewal_rule(account: Account) -> Allowed:
    """The request by which tokens are renewed."""
    return Allowed.at(account.server, "POST", _TOKEN)


def endpoints_of(account: Account, client_id: str) -> Endpoints:
    """Where X lets people in, as the institution's app ``client_id``."""
    server = account.server.rstrip("/")
    return Endpoints(
        authorize=AUTHORIZE,
        token=f"{server}{_TOKEN}",
        revoke=f"{server}{_REVOKE}",
        client_id=client_id,
        scopes=SCOPES,
    )


class XSignIn:
    """``BrowserSignIn`` at X, as the app that IT has registered there."""

    def __init__(
        self,
        account: Account,
        options: PlatformOptions,
        client: httpx.Client,
        clock: Clock,
        random: Randomness,
    ) -> None:
        self._account = account
        self._options = options
        self._grant = Grant(client, clock, random)

    @property
    def redirect_port(self) -> int:
        return self._options.x_redirect_port

    def begin(self, redirect_uri: str) -> Started:
        return self._grant.begin(self._endpoints(), redirect_uri)

    def finish(self, started: Started, callback: Callback) -> Tokens:
        return self._grant.finish(self._endpoints(), started, callback)

    def revoke(self, tokens: Tokens) -> None:
        client_id = tokens.client_id or self._options.x_client_id
        self._grant.revoke(endpoints_of(self._account, client_id), tokens)

    def _endpoints(self) -> Endpoints:
        client_id = self._options.x_client_id
        if not client_id:
            raise Refused(PlatformProblem.CLIENT_MISSING)
        return endpoints_of(self._account, client_id)
