"""The OAuth 2 part that the platforms' servers share: apps, codes with PKCE, tokens."""

import hashlib
import hmac
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

LOOPBACK = frozenset({"127.0.0.1", "[::1]", "::1"})


class OAuthError(Exception):
    """An error of RFC 6749, section 4.1.2.1 or 5.2, by its ``code`` there."""

    def __init__(self, code: str, description: str) -> None:
        super().__init__(code)
        self.code = code
        self.description = description


@dataclass(frozen=True)
class App:
    """A client: ``secret`` is empty for a public one."""

    client_id: str
    secret: str
    name: str
    redirect_uris: tuple[str, ...]
    scopes: frozenset[str]
    website: str | None = None


@dataclass
class Grant:
    """A code that a person's consent gave; good once, for a while."""

    client_id: str
    redirect_uri: str
    account_id: str
    scopes: tuple[str, ...]
    challenge: str
    ends: datetime
    used: bool = False


@dataclass
class Token:
    """A token of an account: what it may do and how long. Tests change it as they like."""

    value: str = field(repr=False)
    client_id: str
    account_id: str
    scopes: tuple[str, ...]
    made: datetime
    ends: datetime | None
    revoked: bool = False


@dataclass
class RefreshToken:
    """Good once where the platform rotates."""

    value: str = field(repr=False)
    client_id: str
    account_id: str
    scopes: tuple[str, ...]
    used: bool = False
    revoked: bool = False


class OAuthDesk:
    """Who may act for whom; ``code_life`` and ``token_life`` are how long these last.

    ``any_loopback_port``: RFC 8252, section 7.3, holds; otherwise a redirect must be registered.
    """

    def __init__(
        self, code_life: timedelta, token_life: timedelta | None, any_loopback_port: bool
    ) -> None:
        self.apps: dict[str, App] = {}
        self.grants: dict[str, Grant] = {}
        self.tokens: dict[str, Token] = {}
        self.refresh_tokens: dict[str, RefreshToken] = {}
        self.code_life = code_life
        self.token_life = token_life
        self.any_loopback_port = any_loopback_port

    def consent(self, url: str, account_id: str, granting: str | None, now: datetime) -> str:
        """Where the browser goes after the person said yes at ``url``.

        ``granting``: scopes that are given instead of those asked for. Raises ``OAuthError`` where
        the page would show an error and no redirect would follow.
        """
        asked = dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
        app = self._asked_app(asked)
        scopes = tuple(asked.get("scope", "").split())
        fault = _fault_of(asked, scopes, app)
        if fault is not None:
            return _callback(asked, error=fault.code, error_description=fault.description)
        code = secrets.token_urlsafe(32)
        self.grants[code] = Grant(
            app.client_id,
            asked["redirect_uri"],
            account_id,
            tuple(granting.split()) if granting is not None else scopes,
            asked["code_challenge"],
            now + self.code_life,
        )
        return _callback(asked, code=code)

    def refusal(self, url: str) -> str:
        """Where the browser goes after the person said no at ``url``."""
        asked = dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
        self._asked_app(asked)
        return _callback(
            asked,
            error="access_denied",
            error_description="The resource owner or authorization server denied the request.",
        )

    def client(self, client_id: str, secret: str | None) -> App:
        """The app, where ``secret`` is its own. Raises ``OAuthError`` ``invalid_client``."""
        app = self.apps.get(client_id)
        if app is None or (app.secret and not hmac.compare_digest(app.secret, secret or "")):
            raise OAuthError("invalid_client", "Client authentication failed.")
        return app

    def redeem(self, app: App, fields: dict[str, str], now: datetime) -> Token:
        """A token for a code. Raises ``OAuthError`` ``invalid_grant``.

        A code that comes a second time revokes what it gave (RFC 6749, section 4.1.2).
        """
        grant = self.grants.get(fields.get("code", ""))
        if grant is not None and grant.used:
            for token in self.tokens.values():
                if token.account_id == grant.account_id and token.client_id == grant.client_id:
                    token.revoked = True
        if (
            grant is None
            or grant.used
            or now >= grant.ends
            or grant.client_id != app.client_id
            or grant.redirect_uri != fields.get("redirect_uri")
            or not _proves(fields.get("code_verifier", ""), grant.challenge)
        ):
            raise OAuthError("invalid_grant", "The provided authorization grant is invalid.")
        grant.used = True
        return self.issue(app.client_id, grant.account_id, grant.scopes, now)

    def issue(
        self, client_id: str, account_id: str, scopes: tuple[str, ...], now: datetime
    ) -> Token:
        """A new token, without any asking."""
        ends = None if self.token_life is None else now + self.token_life
        token = Token(secrets.token_urlsafe(32), client_id, account_id, scopes, now, ends)
        self.tokens[token.value] = token
        return token

    def issue_refresh(self, token: Token) -> RefreshToken:
        """A refresh token beside ``token``."""
        refresh = RefreshToken(
            secrets.token_urlsafe(32), token.client_id, token.account_id, token.scopes
        )
        self.refresh_tokens[refresh.value] = refresh
        return refresh

    def refresh(self, app: App, value: str, now: datetime) -> Token:
        """A new token for a refresh token, which is spent. Raises ``OAuthError``."""
        refresh = self.refresh_tokens.get(value)
        if refresh is None or refresh.used or refresh.revoked or refresh.client_id != app.client_id:
            raise OAuthError("invalid_grant", "Value passed for the token was invalid.")
        refresh.used = True
        return self.issue(app.client_id, refresh.account_id, refresh.scopes, now)

    def _asked_app(self, asked: dict[str, str]) -> App:
        app = self.apps.get(asked.get("client_id", ""))
        if app is None:
            raise OAuthError("invalid_client", "The client is not known.")
        if not any(
            self._same_place(asked.get("redirect_uri", ""), one) for one in app.redirect_uris
        ):
            raise OAuthError("invalid_redirect_uri", "The redirect uri included is not valid.")
        return app

    def _same_place(self, asked: str, registered: str) -> bool:
        if asked == registered:
            return True
        one, other = urlsplit(asked), urlsplit(registered)
        return (
            self.any_loopback_port
            and one.hostname in LOOPBACK
            and one._replace(netloc="") == other._replace(netloc="")
            and one.hostname == other.hostname
        )


def challenge_of(verifier: str) -> str:
    """``S256`` of RFC 7636, section 4.2."""
    return urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def _proves(verifier: str, challenge: str) -> bool:
    return hmac.compare_digest(challenge_of(verifier), challenge)


def _fault_of(asked: dict[str, str], scopes: tuple[str, ...], app: App) -> OAuthError | None:
    if asked.get("response_type") != "code":
        return OAuthError("unsupported_response_type", "Only code is supported.")
    if asked.get("code_challenge_method") != "S256" or not asked.get("code_challenge"):
        return OAuthError("invalid_request", "A code challenge of S256 is needed.")
    if not scopes or not set(scopes) <= app.scopes:
        return OAuthError("invalid_scope", "The requested scope is invalid.")
    return None


def _callback(asked: dict[str, str], **members: str) -> str:
    if "state" in asked:
        members["state"] = asked["state"]
    place = urlsplit(asked["redirect_uri"])
    query = "&".join(filter(None, (place.query, urlencode(members))))
    return urlunsplit(place._replace(query=query))
