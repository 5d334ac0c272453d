"""No secret of a sign-in shows: not in a repr, not in an error, not in a log."""

import logging
import traceback
from collections.abc import Callable, Generator
from contextlib import ExitStack, suppress

import pytest

from core.foundation.errors import NatiqError
from core.platforms.oauth.answers import granted_in
from core.platforms.oauth.dpop import NonceMemory, ProofKey, Prover, new_key
from core.platforms.oauth.grant import Endpoints, Grant
from core.platforms.oauth.model import Callback
from core.platforms.tokens import Tokens
from tests.fakes import FakeClock, seeded_randomness
from tests.servers.token_endpoint import (
    Asked,
    Said,
    TokenEndpoint,
    client_for,
    said,
    token_endpoint,
    tokens,
)

KEY = new_key()
CODE, ACCESS, REFRESH = "CODEsecretCODE", "ACCESSsecretACCESS", "REFRESHsecretREFRESH"
CLIENT_SECRET = "CLIENTsecretCLIENT"
SPENT = Tokens(ACCESS, REFRESH, None, ("read", "write"), "natiq", CLIENT_SECRET, KEY)
GIVEN = tokens(access_token=ACCESS, refresh_token=REFRESH)
ECHO = f"{CODE} {ACCESS} {REFRESH} {CLIENT_SECRET}"


class SignIn:
    """One that knows every secret, and all that it leaves behind."""

    def __init__(self, stack: ExitStack, answer: Callable[[Asked], Said], *, bound: bool) -> None:
        endpoint: TokenEndpoint = stack.enter_context(token_endpoint(answer))
        self.endpoints = Endpoints(
            "https://social.example/authorize",
            endpoint.token,
            endpoint.revoke,
            "natiq",
            CLIENT_SECRET,
            ("read", "write"),
        )
        clock = FakeClock()
        self.key = ProofKey(KEY, clock, seeded_randomness(7))
        self.prover = Prover(self.key, NonceMemory())
        self.grant = Grant(
            client_for(stack, endpoint),
            clock,
            seeded_randomness(),
            self.prover if bound else None,
        )
        self.started = self.grant.begin(self.endpoints, "http://127.0.0.1:1/callback")
        self.callback = Callback({"code": CODE, "state": self.started.state})
        self.secrets = (
            CODE,
            ACCESS,
            REFRESH,
            CLIENT_SECRET,
            self.started.state,
            self.started.verifier,
            KEY.splitlines()[1],
        )

    def finish(self) -> Tokens:
        return self.grant.finish(self.endpoints, self.started, self.callback)

    def renew(self) -> Tokens:
        return self.grant.renew(self.endpoints, SPENT)

    def revoke(self) -> None:
        self.grant.revoke(self.endpoints, SPENT)

    def shown_in(self, text: str) -> list[str]:
        return [secret for secret in self.secrets if secret in text]


@pytest.fixture
def stack() -> Generator[ExitStack]:
    with ExitStack() as resources:
        yield resources


def hang_up(_: Asked) -> Said:
    raise ConnectionError


ANSWERS: list[Callable[[Asked], Said]] = [
    lambda _: GIVEN,
    lambda _: tokens(access_token=ACCESS, refresh_token=REFRESH, token_type="DPoP"),
    lambda _: tokens(access_token=ACCESS, refresh_token=REFRESH, scope="read write admin"),
    lambda _: tokens(access_token=ACCESS + "\n", refresh_token=REFRESH),
    lambda _: said(400, error="invalid_grant", error_description=ECHO),
    lambda _: said(400, error=ECHO),
    lambda _: said(401, error=REFRESH),
    lambda _: Said(200, f"<html>{ECHO}</html>".encode()),
    lambda _: Said(500, ECHO.encode()),
    lambda _: Said(429, ECHO.encode()),
    lambda _: Said(302, ECHO.encode(), {"location": f"https://other.example/?{CODE}"}),
    hang_up,
]
STEPS: list[Callable[[SignIn], object]] = [SignIn.finish, SignIn.renew, SignIn.revoke]


def everything_about(error: BaseException | None) -> str:
    """What an error says, with whatever it came from, asked for or not."""
    if error is None:
        return ""
    own = [repr(error), str(error), repr(error.args), repr(vars(error))]
    own += traceback.format_exception(error)
    return "\n".join([*own, everything_about(error.__cause__), everything_about(error.__context__)])


@pytest.mark.parametrize("bound", [False, True])
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("answer", ANSWERS)
def test_no_error_holds_a_secret(
    stack: ExitStack,
    answer: Callable[[Asked], Said],
    step: Callable[[SignIn], object],
    bound: bool,
):
    sign_in = SignIn(stack, answer, bound=bound)
    told = ""
    try:
        step(sign_in)
    except NatiqError as error:
        told = everything_about(error)
    assert sign_in.shown_in(told) == []


@pytest.mark.parametrize("bound", [False, True])
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("answer", ANSWERS)
def test_no_log_holds_a_secret(
    stack: ExitStack,
    caplog: pytest.LogCaptureFixture,
    answer: Callable[[Asked], Said],
    step: Callable[[SignIn], object],
    bound: bool,
):
    caplog.set_level(logging.DEBUG)
    for noisy in ("httpx", "httpcore"):
        # As the program itself has them (core.foundation.log): they write headers.
        caplog.set_level(logging.WARNING, noisy)
    sign_in = SignIn(stack, answer, bound=bound)
    with suppress(NatiqError):
        step(sign_in)
    assert sign_in.shown_in(caplog.text) == []


def test_no_value_shows_a_secret(stack: ExitStack):
    sign_in = SignIn(stack, lambda _: GIVEN, bound=False)
    values = (
        sign_in.started,
        sign_in.callback,
        sign_in.endpoints,
        sign_in.finish(),
        sign_in.grant,
        sign_in.key,
        sign_in.prover,
        granted_in({"access_token": ACCESS, "refresh_token": REFRESH}, "bearer"),
    )
    assert [shown for value in values for shown in sign_in.shown_in(repr(value))] == []
