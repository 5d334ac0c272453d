"""A grant that speaks to a token endpoint on loopback."""

from collections.abc import Callable
from contextlib import ExitStack

import pytest

from core.foundation.errors import NatiqError
from core.platforms.exchange import Members
from core.platforms.model import PlatformProblem
from core.platforms.oauth.grant import Endpoints, Grant
from core.platforms.oauth.model import Callback, Started
from core.platforms.tokens import Tokens
from tests.fakes import FakeClock, seeded_randomness
from tests.servers.token_endpoint import (
    Asked,
    Said,
    TokenEndpoint,
    client_for,
    token_endpoint,
    tokens,
)

REDIRECT = "http://127.0.0.1:40123/callback"
ISSUER = "https://social.example"
SPENT = Tokens("old-access", "old-refresh", scopes=("read", "write"), client_id="natiq")
HTML = b"<!doctype html><title>Sign in to the network</title>"


class Server:
    """A token endpoint that answers as a test wants, and a grant that speaks to it."""

    def __init__(
        self,
        stack: ExitStack,
        answer: Callable[[Asked], Said],
        check: Callable[[Members], None] | None = None,
    ) -> None:
        self.endpoint: TokenEndpoint = stack.enter_context(token_endpoint(answer))
        self.clock = FakeClock()
        client = client_for(stack, self.endpoint)
        self.grant = Grant(client, self.clock, seeded_randomness(), check=check)
        self.endpoints = Endpoints(
            authorize="https://social.example/oauth/authorize",
            token=self.endpoint.token,
            revoke=self.endpoint.revoke,
            client_id="natiq",
            scopes=("read", "write"),
            issuer=ISSUER,
        )

    def begin(self) -> Started:
        return self.grant.begin(self.endpoints, REDIRECT)

    def finish(self, **query: str) -> Tokens:
        """Come back with a code and the right state, but for what ``query`` says."""
        started = self.begin()
        brought = {"code": "the-code", "state": started.state, **query}
        return self.grant.finish(self.endpoints, started, Callback(brought))

    def renew(self) -> Tokens:
        return self.grant.renew(self.endpoints, SPENT)


def server(stack: ExitStack, answer: Said | None = None) -> Server:
    """A server that gives tokens, or ``answer`` to every request."""
    return Server(stack, lambda _: answer or tokens())


def code_of(
    kind: type[NatiqError], call: Callable[..., object], *arguments: object, **named: object
) -> PlatformProblem:
    """The code of the error, exactly of that kind, that the call raises."""
    with pytest.raises(kind) as raised:
        call(*arguments, **named)
    assert type(raised.value) is kind
    return PlatformProblem(raised.value.code)
