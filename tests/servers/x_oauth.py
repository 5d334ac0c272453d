"""Consent and tokens of X, and whose token it is. Refresh tokens are good once."""

from base64 import b64decode
from binascii import Error as NotBase64
from contextlib import suppress

from tests.servers.contract import Call
from tests.servers.contract_server import Answer, RefusedError, Route
from tests.servers.oauth_desk import App, OAuthError, Token
from tests.servers.x_posts import moment
from tests.servers.x_state import XState

_OFFLINE = "offline.access"


class OAuthRoom:
    """``/i/oauth2/authorize``, ``/2/oauth2/*`` and ``/2/users/me``."""

    def __init__(self, server: XState) -> None:
        self._server = server
        self._since = server.now()

    def routes(self) -> dict[str, Route]:
        return {
            "GET /i/oauth2/authorize": self._authorize,
            "POST /2/oauth2/token": self._token,
            "POST /2/oauth2/revoke": self._revoke,
            "GET /2/users/me": self._whose,
        }

    def _authorize(self, call: Call) -> Answer:
        server = self._server
        url = f"{server.url}/i/oauth2/authorize?{call.raw_query}"
        try:
            place = server.approve(url) if server.consents else server.deny(url)
        except OAuthError as error:
            raise _refused(400, error.code, error.description) from error
        return Answer(302, headers={"Location": place})

    def _token(self, call: Call) -> Answer:
        app = self._app(call)
        oauth, now, fields = self._server.oauth, self._server.now(), call.body
        try:
            if fields["grant_type"] == "refresh_token":
                token = oauth.refresh(app, fields["refresh_token"], now)
            else:
                token = oauth.redeem(app, fields, now)
        except OAuthError as error:
            is_refresh = fields["grant_type"] == "refresh_token"
            what = "token" if is_refresh else "authorization code"
            sentence = f"Value passed for the {what} was invalid."
            raise _refused(400, "invalid_request", sentence) from error
        return Answer(200, self._told(token))

    def _told(self, token: Token) -> dict[str, object]:
        life = self._server.oauth.token_life
        assert life is not None
        told: dict[str, object] = {
            "token_type": "bearer",
            "expires_in": int(life.total_seconds()),
            "access_token": token.value,
            "scope": " ".join(token.scopes),
        }
        if _OFFLINE in token.scopes:
            told["refresh_token"] = self._server.oauth.issue_refresh(token).value
        return told

    def _revoke(self, call: Call) -> Answer:
        app = self._app(call)
        oauth, value = self._server.oauth, call.body["token"]
        for known in (oauth.tokens.get(value), oauth.refresh_tokens.get(value)):
            if known is not None and known.client_id == app.client_id:
                known.revoked = True
        return Answer(200, {"revoked": True})

    def _app(self, call: Call) -> App:
        """The client by ``client_id`` in the body, or by Basic for a confidential one."""
        client_id, secret = call.body.get("client_id", ""), None
        given = call.headers.get("authorization", "")
        if given.startswith("Basic "):
            with suppress(NotBase64, UnicodeDecodeError):
                pair = b64decode(given.removeprefix("Basic ")).decode()
                client_id, _, secret = pair.partition(":")
        try:
            return self._server.oauth.client(client_id, secret)
        except OAuthError as error:
            sentence = "Missing valid authorization header"
            raise _refused(401, "unauthorized_client", sentence) from error

    def _whose(self, call: Call) -> Answer:
        token = self._server.token_of(call)
        user = self._server.users[token.account_id]
        told = {"id": user.id, "name": user.name, "username": user.username}
        asked = call.query.get("user.fields", [])
        if "created_at" in asked:
            told["created_at"] = moment(self._since)
        if "verified_type" in asked:
            told["verified_type"] = "government"
        return Answer(200, {"data": told})


def _refused(status: int, code: str, sentence: str) -> RefusedError:
    return RefusedError(Answer(status, {"error": code, "error_description": sentence}))
