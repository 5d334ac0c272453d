"""Apps, consent and tokens of a Mastodon server, and whose token it is."""

import secrets
from urllib.parse import urlsplit

from tests.servers.contract import Call
from tests.servers.contract_server import Answer, RefusedError, Route
from tests.servers.mastodon_state import MastodonState, error_answer, refused
from tests.servers.oauth_desk import App, OAuthError


class OAuthRoom:
    """``/api/v1/apps``, ``/oauth/*``, the metadata and ``verify_credentials``."""

    def __init__(self, server: MastodonState) -> None:
        self._server = server
        schemas = server.contract.document["components"]["schemas"]
        self._scopes = frozenset(schemas["OAuthScope"]["enum"])

    def routes(self) -> dict[str, Route]:
        return {
            "POST /api/v1/apps": self._register,
            "GET /oauth/authorize": self._authorize,
            "POST /oauth/token": self._token,
            "POST /oauth/revoke": self._revoke,
            "GET /.well-known/oauth-authorization-server": self._metadata,
            "GET /api/v1/accounts/verify_credentials": self._whose,
        }

    def _register(self, call: Call) -> Answer:
        scopes = frozenset(call.body.get("scopes", "read").split())
        given = call.body["redirect_uris"]
        redirects = tuple(given.split() if isinstance(given, str) else given)
        if not scopes <= self._scopes:
            raise refused(422, "Validation failed: Scopes doesn't match configured on the server.")
        if not all(urlsplit(one).scheme for one in redirects):
            raise refused(422, "Validation failed: Redirect URI must be an absolute URI.")
        name, website = call.body["client_name"], call.body.get("website")
        client_id, secret = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        app = App(client_id, secret, name, redirects, scopes, website)
        self._server.oauth.apps[client_id] = app
        return Answer(
            200,
            {
                "id": self._server.next_id(),
                "name": name,
                "website": website,
                "scopes": sorted(scopes),
                "redirect_uri": "\n".join(redirects),
                "redirect_uris": list(redirects),
                "client_id": client_id,
                "client_secret": secret,
                "client_secret_expires_at": 0,
                "vapid_key": "",
            },
        )

    def _authorize(self, call: Call) -> Answer:
        server = self._server
        url = f"{server.url}/oauth/authorize?{call.raw_query}"
        try:
            place = server.approve(url) if server.consents else server.deny(url)
        except OAuthError as error:
            raise RefusedError(_oauth_error(error)) from error
        return Answer(302, headers={"Location": place})

    def _token(self, call: Call) -> Answer:
        if call.body["grant_type"] != "authorization_code":
            raise RefusedError(
                error_answer(
                    400,
                    "unsupported_grant_type",
                    error_description="The authorization grant type is not supported.",
                )
            )
        try:
            app = self._server.oauth.client(call.body["client_id"], call.body["client_secret"])
            token = self._server.oauth.redeem(app, call.body, self._server.now())
        except OAuthError as error:
            raise RefusedError(_oauth_error(error)) from error
        return Answer(
            200,
            {
                "access_token": token.value,
                "token_type": "Bearer",
                "scope": " ".join(token.scopes),
                "created_at": int(token.made.timestamp()),
            },
        )

    def _revoke(self, call: Call) -> Answer:
        try:
            app = self._server.oauth.client(call.body["client_id"], call.body["client_secret"])
        except OAuthError:
            app = None
        token = self._server.oauth.tokens.get(call.body["token"])
        if app is None or (token is not None and token.client_id != app.client_id):
            sentence = "You are not authorized to revoke this token"
            raise refused(403, "unauthorized_client", error_description=sentence)
        if token is not None:
            token.revoked = True
        return Answer(200, {})

    def _metadata(self, _: Call) -> Answer:
        url = self._server.url
        return Answer(
            200,
            {
                "issuer": f"{url}/",
                "service_documentation": "https://docs.joinmastodon.org/",
                "authorization_endpoint": f"{url}/oauth/authorize",
                "token_endpoint": f"{url}/oauth/token",
                "app_registration_endpoint": f"{url}/api/v1/apps",
                "revocation_endpoint": f"{url}/oauth/revoke",
                "userinfo_endpoint": f"{url}/oauth/userinfo",
                "scopes_supported": sorted(self._scopes),
                "response_types_supported": ["code"],
                "response_modes_supported": ["query", "fragment", "form_post"],
                "grant_types_supported": ["authorization_code", "client_credentials"],
                "token_endpoint_auth_methods_supported": [
                    "client_secret_basic",
                    "client_secret_post",
                ],
                "code_challenge_methods_supported": ["S256"],
            },
        )

    def _whose(self, call: Call) -> Answer:
        token = self._server.token_of(call)
        account = self._server.account_entity(self._server.accounts[token.account_id])
        return Answer(200, self._server.entities.own_account(account))


def _oauth_error(error: OAuthError) -> Answer:
    status = 401 if error.code == "invalid_client" else 400
    return error_answer(status, error.code, error_description=error.description)
