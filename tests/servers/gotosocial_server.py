"""GoToSocial on loopback: the Mastodon server of these tests, with its list of tokens.

::

    with GoToSocialServer(now=clock.now) as server:
        token = server.token_for(scopes=SCOPES)
        game = server.let_in("a game", "read write")       # its token, made by another app
        assert [app["application"]["name"] for app in server.listed()] == [...]

Everything of ``MastodonServer`` is there. Besides: ``let_in``, ``listed`` (newest first, as the
API gives them), ``used_at`` (moments by the token's value), ``has_list`` (``False``: as before
0.18, which knows no ``/api/v1/tokens``).

Contract and behaviour by hand, after GoToSocial's API documentation (tokens) and instance entity.
"""

import copy
import secrets
from datetime import datetime
from functools import cache
from typing import Any

from tests.servers.contract import Call, OpenApiContract
from tests.servers.contract_server import Answer, Clock, RefusedError, real_time
from tests.servers.mastodon_contract import mend_mastodon
from tests.servers.mastodon_posts import Limits
from tests.servers.mastodon_server import GOTOSOCIAL, LEAST_SCOPES, MastodonServer
from tests.servers.mastodon_state import refused
from tests.servers.oauth_desk import App, Token
from tests.shared_data import shared_data

SCOPES = f"read:accounts write:accounts {LEAST_SCOPES.removeprefix('profile ')}"
"""What signing in there gives."""

_LIST, _INVALIDATE = "/api/v1/tokens", "/api/v1/tokens/{id}/invalidate"
_USUAL_PAGE, _LONGEST_PAGE = 25, 100
_ERROR = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}}
_TOKEN_INFO = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "created_at": {"type": "string", "format": "date-time"},
        "last_used": {"type": "string", "format": "date-time"},
        "scope": {"type": "string"},
        "application": {
            "type": "object",
            "properties": {"name": {"type": "string"}, "website": {"type": "string"}},
            "required": ["name"],
        },
    },
    "required": ["id", "created_at", "scope", "application"],
}


@cache
def gotosocial_contract() -> OpenApiContract:
    """Mastodon's, with the two requests that only GoToSocial knows."""
    return OpenApiContract(shared_data("specs/mastodon-openapi.json"), _with_tokens)


class GoToSocialServer(MastodonServer):
    """See the module's docstring."""

    def __init__(self, now: Clock = real_time, limits: Limits | None = None) -> None:
        super().__init__(now, GOTOSOCIAL, limits, numeric_ids=False)
        self.contract = gotosocial_contract()
        self.has_list = True
        self.used_at: dict[str, datetime] = {}
        self._ids: dict[str, str] = {}
        self._told = self.routes["GET /api/v2/instance"]
        self.routes |= {
            "GET /api/v2/instance": self._own_instance,
            f"GET {_LIST}": self._tokens,
            f"POST {_INVALIDATE}": self._invalidate,
        }

    def let_in(self, name: str, scopes: str, website: str | None = None) -> str:
        """Another app signs in; its token."""
        with self.lock:
            made_by = App(
                secrets.token_hex(8), secrets.token_hex(8), name, (), frozenset(), website
            )
            self.oauth.apps[made_by.client_id] = made_by
            owner, now = self.account.id, self.now()
            return self.oauth.issue(made_by.client_id, owner, tuple(scopes.split()), now).value

    def listed(self) -> list[dict[str, Any]]:
        """The tokens of the account that stand, the newest first."""
        with self.lock:
            return [self._info(token) for token in self._standing(self.account.id)]

    def id_of(self, token: str) -> str:
        """Under which the list has that token."""
        with self.lock:
            # In the order in which they were made, as the list's own.
            for value in self.oauth.tokens:
                self._ids.setdefault(value, f"01J{len(self._ids):023d}")
            return self._ids[token]

    def _standing(self, account_id: str) -> list[Token]:
        tokens = [
            token
            for token in self.oauth.tokens.values()
            if token.account_id == account_id and not token.revoked
        ]
        return sorted(tokens, key=lambda token: self.id_of(token.value), reverse=True)

    def _info(self, token: Token) -> dict[str, Any]:
        app = self.oauth.apps[token.client_id]
        told: dict[str, Any] = {
            "id": self.id_of(token.value),
            "created_at": _written(token.made),
            "scope": " ".join(token.scopes),
            "application": {"name": app.name} | ({"website": app.website} if app.website else {}),
        }
        if token.value in self.used_at:
            told["last_used"] = _written(self.used_at[token.value])
        return told

    def _tokens(self, call: Call) -> Answer:
        owner = self._owner(call)
        before = call.query.get("max_id")
        found = [self._info(token) for token in self._standing(owner)]
        older = [one for one in found if before is None or one["id"] < before]
        return Answer(200, older[: call.query.get("limit", _USUAL_PAGE)])

    def _invalidate(self, call: Call) -> Answer:
        owner = self._owner(call)
        for token in self._standing(owner):
            if self.id_of(token.value) == call.path["id"]:
                told = self._info(token)
                token.revoked = True
                return Answer(200, told)
        raise refused(404, "Not Found")

    def _owner(self, call: Call) -> str:
        if not self.has_list:
            raise RefusedError(self.not_served())
        return self.token_of(call).account_id

    def _own_instance(self, call: Call) -> Answer:
        told = self._told(call)
        own = {
            "version": "0.20.2+git-1a2b3c4",
            "source_url": "https://codeberg.org/superseriousbusiness/gotosocial",
        }
        return Answer(told.status, told.body | own, unchecked=True)


def _written(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _with_tokens(document: dict[str, Any]) -> None:
    document["paths"][_LIST] = {
        "get": {
            "parameters": [
                *(_parameter(name, "query", type="string") for name in _PLACES),
                _parameter("limit", "query", type="integer", minimum=0, maximum=_LONGEST_PAGE),
            ],
            "responses": _responses({"type": "array", "items": _TOKEN_INFO}),
            "security": [{"OAuth2": ["read:accounts"]}],
        }
    }
    document["paths"][_INVALIDATE] = {
        "post": {
            "parameters": [{**_parameter("id", "path", type="string"), "required": True}],
            "responses": _responses(_TOKEN_INFO),
            "security": [{"OAuth2": ["write:accounts"]}],
        }
    }
    mend_mastodon(document)


_PLACES = ("max_id", "since_id", "min_id")


def _parameter(name: str, where: str, **schema: object) -> dict[str, Any]:
    return {"name": name, "in": where, "schema": schema}


def _responses(schema: dict[str, Any]) -> dict[str, Any]:
    given = {"content": {"application/json": {"schema": copy.deepcopy(schema)}}}
    return {"200": given} | dict.fromkeys(("400", "401", "404", "422", "429"), _ERROR)
