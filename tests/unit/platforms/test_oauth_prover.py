"""Requests with proofs of possession, against servers on loopback that are strict about them."""

from collections.abc import Callable, Generator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from core.platforms.exchange import Call, Reply
from core.platforms.model import NotSent, PlatformProblem, SignInRefused
from core.platforms.oauth.dpop import ProofKey, Prover, hash_of, new_key
from core.platforms.oauth.grant import Endpoints, Grant
from core.platforms.tokens import Tokens
from tests.fakes import FakeClock, seeded_randomness
from tests.proofs import Checked, checked
from tests.servers.token_endpoint import (
    Asked,
    Said,
    TokenEndpoint,
    client_for,
    said,
    token_endpoint,
    tokens,
)

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
KEY = new_key()


@pytest.fixture
def stack() -> Generator[ExitStack]:
    with ExitStack() as resources:
        yield resources


class Strict:
    """A server with a clock of its own, which takes a proof with its nonce only."""

    def __init__(self, *, ahead: timedelta = timedelta(), refuses_always: bool = False) -> None:
        self.clock = FakeClock(NOW + ahead)
        self.nonce = "nonce-1"
        self.seen: list[Checked] = []
        self._refuses_always = refuses_always

    def answer(self, asked: Asked) -> Said:
        proof = checked(asked.headers["dpop"])
        self.seen.append(proof)
        age = self.clock.now().timestamp() - proof.claims["iat"]
        if not -1 <= age <= 60:
            return self._refused("invalid_dpop_proof")
        if self._refuses_always or proof.claims.get("nonce") != self.nonce:
            return self._refused("use_dpop_nonce")
        return self._headed(tokens(token_type="DPoP"))

    def _refused(self, error: str) -> Said:
        return self._headed(said(400, error=error))

    def _headed(self, answered: Said) -> Said:
        headers = {
            **answered.headers,
            "dpop-nonce": self.nonce,
            "date": format_datetime(self.clock.now(), usegmt=True),
        }
        return Said(answered.status, answered.body, headers)


@dataclass
class Way:
    """A grant bound to a key, and a way to send by itself."""

    grant: Grant
    endpoints: Endpoints
    prover: Prover
    send: Callable[[], Reply]

    def renew(self) -> Tokens:
        spent = Tokens("old-access", "old-refresh", scopes=("read", "write"), key=KEY)
        return self.grant.renew(self.endpoints, spent)


def way_to(stack: ExitStack, answer: Callable[[Asked], Said]) -> Way:
    endpoint: TokenEndpoint = stack.enter_context(token_endpoint(answer))
    client = client_for(stack, endpoint)
    clock = FakeClock(NOW)
    prover = Prover(ProofKey(KEY, clock, seeded_randomness()))
    grant = Grant(client, clock, seeded_randomness(1), prover)
    endpoints = Endpoints(
        authorize="https://social.example/authorize",
        token=endpoint.token,
        revoke=endpoint.revoke,
        client_id="natiq",
        scopes=("read", "write"),
    )
    call = Call("POST", endpoint.token, content=b"")
    return Way(grant, endpoints, prover, lambda: prover.send(client, call, clock.now, "the-token"))


def test_a_server_that_wants_its_nonce_gets_it_at_the_second_request(stack: ExitStack):
    server = Strict()
    way_to(stack, server.answer).renew()
    assert [proof.claims.get("nonce") for proof in server.seen] == [None, "nonce-1"]


def test_a_nonce_that_is_known_is_sent_at_once(stack: ExitStack):
    server = Strict()
    way = way_to(stack, server.answer)
    way.renew()
    way.renew()
    assert len(server.seen) == 3


def test_a_nonce_that_rotates_is_followed(stack: ExitStack):
    server = Strict()
    way = way_to(stack, server.answer)
    way.renew()
    server.nonce = "nonce-2"
    way.renew()
    assert server.seen[-1].claims["nonce"] == "nonce-2"


def test_a_clock_that_is_wrong_by_a_day_keeps_nobody_out(stack: ExitStack):
    server = Strict(ahead=timedelta(days=-1))
    assert way_to(stack, server.answer).renew().access == "fresh-access"


def test_a_server_that_always_asks_for_more_is_asked_twice_only(stack: ExitStack):
    server = Strict(refuses_always=True)
    with pytest.raises(SignInRefused):
        way_to(stack, server.answer).renew()
    assert len(server.seen) == 2


def test_the_tokens_are_kept_with_their_key(stack: ExitStack):
    assert way_to(stack, Strict().answer).renew().key == KEY


def test_a_token_that_is_bound_to_no_key_is_not_taken(stack: ExitStack):
    way = way_to(stack, lambda _: tokens(token_type="Bearer"))
    with pytest.raises(NotSent) as refused:
        way.renew()
    assert refused.value.code is PlatformProblem.UNREADABLE_ANSWER


def test_a_request_with_a_token_goes_out_with_both(stack: ExitStack):
    asked: list[Asked] = []
    way_to(stack, lambda one: (asked.append(one), Said())[1]).send()
    proof = checked(asked[0].headers["dpop"])
    assert (asked[0].headers["authorization"], proof.claims["ath"]) == (
        "DPoP the-token",
        hash_of("the-token"),
    )


def test_a_challenge_in_the_header_is_answered_like_one_in_the_body(stack: ExitStack):
    asked: list[Asked] = []

    def answer(one: Asked) -> Said:
        asked.append(one)
        challenge = 'DPoP error="use_dpop_nonce", error_description="Resource server needs it"'
        headers = {"www-authenticate": challenge, "dpop-nonce": "of-the-resource"}
        return Said(401, b"", headers) if len(asked) == 1 else Said(200, b"{}")

    assert way_to(stack, answer).send().status == 200


@pytest.mark.parametrize(
    "answer",
    [
        said(401, error="invalid_token"),
        said(400, error="use_dpop_nonce"),
        said(400, error="invalid_dpop_proof"),
        Said(401, b"<html>"),
        Said(500, b'{"error":"use_dpop_nonce"}', {"dpop-nonce": "n"}),
        Said(200, b'{"error":"use_dpop_nonce"}', {"dpop-nonce": "n"}),
    ],
)
def test_what_another_proof_would_not_change_is_asked_once(stack: ExitStack, answer: Said):
    asked: list[Asked] = []
    here = {**answer.headers, "date": format_datetime(NOW, usegmt=True)}
    dated = Said(answer.status, answer.body, here)
    way_to(stack, lambda one: (asked.append(one), dated)[1]).send()
    assert len(asked) == 1
