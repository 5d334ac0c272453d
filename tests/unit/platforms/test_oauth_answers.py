"""What a token endpoint may answer to a code: tokens, refusals, and everything else."""

import json
from collections.abc import Generator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta

import pytest

from core.foundation.errors import Refused
from core.platforms.exchange import Members
from core.platforms.model import NotSent, PlatformProblem, Rejected, SignInRefused
from core.platforms.oauth.grant import Grant
from tests.fakes import seeded_randomness
from tests.granting import HTML, Server, code_of, server
from tests.servers.loopback import unused_port
from tests.servers.token_endpoint import (
    REVOKE_PATH,
    TOKEN_PATH,
    Asked,
    Said,
    TokenEndpoint,
    client_for,
    said,
    tokens,
)


@pytest.fixture
def stack() -> Generator[ExitStack]:
    with ExitStack() as resources:
        yield resources


# --- What the token endpoint answers ---


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (Said(200, HTML, {"content-type": "text/html"}), PlatformProblem.UNREADABLE_ANSWER),
        (Said(403, HTML), PlatformProblem.UNREADABLE_ANSWER),
        (said(400, message="no such thing"), PlatformProblem.UNREADABLE_ANSWER),
        (said(400, error={"message": "no", "code": 190}), PlatformProblem.UNREADABLE_ANSWER),
        (Said(200, b""), PlatformProblem.UNREADABLE_ANSWER),
        (Said(200, b"[]"), PlatformProblem.UNREADABLE_ANSWER),
        (Said(200, b'{"access_token": "cut'), PlatformProblem.UNREADABLE_ANSWER),
        (Said(200, b"access_token=form&token_type=bearer"), PlatformProblem.UNREADABLE_ANSWER),
        (Said(200, b'{"a":' * 5000), PlatformProblem.UNREADABLE_ANSWER),
        (Said(200, b'{"a":' + b"9" * 5000 + b"}"), PlatformProblem.UNREADABLE_ANSWER),
        (tokens(more="x" * 70_000), PlatformProblem.UNREADABLE_ANSWER),
        (Said(200, b" " * (6 * 1024 * 1024)), PlatformProblem.NETWORK_REFUSED),
        (tokens(access_token=...), PlatformProblem.UNREADABLE_ANSWER),
        (tokens(access_token=None), PlatformProblem.UNREADABLE_ANSWER),
        (tokens(access_token=7), PlatformProblem.UNREADABLE_ANSWER),
        (tokens(access_token=""), PlatformProblem.UNREADABLE_ANSWER),
        (tokens(access_token="two\r\nlines"), PlatformProblem.UNREADABLE_ANSWER),
        (tokens(access_token="x" * 9000), PlatformProblem.UNREADABLE_ANSWER),
        (tokens(refresh_token=["r"]), PlatformProblem.UNREADABLE_ANSWER),
        (tokens(token_type="mac"), PlatformProblem.UNREADABLE_ANSWER),
        (tokens(token_type="DPoP"), PlatformProblem.UNREADABLE_ANSWER),
        (tokens(token_type=None), PlatformProblem.UNREADABLE_ANSWER),
        (tokens(scope={"read": True}), PlatformProblem.UNREADABLE_ANSWER),
        (tokens(scope=[1, 2]), PlatformProblem.UNREADABLE_ANSWER),
        (tokens(scope=""), PlatformProblem.UNREADABLE_ANSWER),
        (tokens(scope="read wri\u200bte"), PlatformProblem.UNREADABLE_ANSWER),
        (said(500, error="server_error"), PlatformProblem.SERVER_FAILED),
        (Said(302, b"", {"location": "https://other.example/"}), PlatformProblem.NETWORK_REFUSED),
    ],
)
def test_an_answer_that_is_no_token_answer_may_be_asked_for_again(
    stack: ExitStack, answer: Said, problem: PlatformProblem
):
    assert code_of(NotSent, server(stack, answer).finish) is problem


def test_a_code_that_the_server_does_not_take_is_refused(stack: ExitStack):
    there = server(stack, said(400, error="invalid_grant", error_description="used"))
    assert code_of(SignInRefused, there.finish) is PlatformProblem.SIGN_IN_REFUSED


def test_too_many_requests_say_for_how_long(stack: ExitStack):
    with pytest.raises(Rejected) as rejected:
        server(stack, Said(429, b"{}", {"retry-after": "17"})).finish()
    assert rejected.value.values["retry_after"] == 17


def test_a_server_that_hangs_up_may_be_asked_again(stack: ExitStack):
    def hang_up(_: Asked) -> Said:
        raise ConnectionError

    assert code_of(NotSent, Server(stack, hang_up).finish) is PlatformProblem.NO_ANSWER


def test_a_server_that_is_not_there_may_be_asked_again(stack: ExitStack):
    there = server(stack)
    gone = TokenEndpoint(f"http://127.0.0.1:{unused_port()}")
    there.grant = Grant(client_for(stack, gone), there.clock, seeded_randomness())
    there.endpoints = replace(there.endpoints, token=gone.token)
    assert code_of(NotSent, there.finish) is PlatformProblem.OFFLINE


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        (3600, 3600),
        ("3600", 3600),
        (3600.9, 3600),
        (0, None),
        (-5, None),
        (True, None),
        ("soon", None),
        ("٣٦٠٠", None),
        ([3600], None),
        (1e300, None),
        (None, None),
        (..., None),
    ],
)
def test_how_long_tokens_last_is_read_where_it_makes_sense(
    stack: ExitStack, written: object, seconds: int | None
):
    there = server(stack, tokens(expires_in=written))
    ends = None if seconds is None else there.clock.now() + timedelta(seconds=seconds)
    assert there.finish().expires_at == ends


@pytest.mark.parametrize("number", [b"Infinity", b"-Infinity", b"NaN"])
def test_numbers_that_json_does_not_have_say_nothing(stack: ExitStack, number: bytes):
    body = json.dumps({"access_token": "a", "expires_in": 1}).encode()
    assert server(stack, Said(200, body.replace(b"1", number))).finish().expires_at is None


def test_a_server_that_names_no_type_means_bearer(stack: ExitStack):
    assert server(stack, tokens(token_type=...)).finish().access == "fresh-access"


# --- Scopes ---


def test_scopes_may_come_in_any_order(stack: ExitStack):
    assert server(stack, tokens(scope="write read")).finish().access == "fresh-access"


def test_scopes_may_come_as_a_list(stack: ExitStack):
    assert server(stack, tokens(scope=["read", "write"])).finish().scopes == ("read", "write")


def test_where_no_scopes_are_named_they_are_the_wanted_ones(stack: ExitStack):
    assert server(stack, tokens(scope=...)).finish().scopes == ("read", "write")


def test_a_missing_scope_is_refused(stack: ExitStack):
    with pytest.raises(SignInRefused) as refused:
        server(stack, tokens(scope="read")).finish()
    problem = refused.value
    assert (problem.code, problem.values) == (PlatformProblem.SCOPE_MISSING, {"scopes": "write"})


def test_more_scopes_than_wanted_are_refused_by_the_policy(stack: ExitStack):
    with pytest.raises(SignInRefused) as refused:
        server(stack, tokens(scope="read write follow admin")).finish()
    problem = refused.value
    assert (problem.code, problem.clause, problem.values) == (
        PlatformProblem.SCOPE_TOO_WIDE,
        "SEC-2",
        {"scopes": "admin follow"},
    )


def test_too_wide_is_said_before_missing(stack: ExitStack):
    there = server(stack, tokens(scope="admin"))
    assert code_of(SignInRefused, there.finish) is PlatformProblem.SCOPE_TOO_WIDE


def test_tokens_that_are_too_wide_are_given_back(stack: ExitStack):
    there = server(stack, tokens(scope="read write admin"))
    with pytest.raises(SignInRefused):
        there.finish()
    given_back = [one.form["token"] for one in there.endpoint.asked_at(REVOKE_PATH)]
    assert given_back == ["fresh-refresh", "fresh-access"]


def test_a_failure_to_give_them_back_hides_no_refusal(stack: ExitStack):
    def answer(asked: Asked) -> Said:
        return tokens(scope="admin") if asked.path == TOKEN_PATH else Said(500)

    assert code_of(SignInRefused, Server(stack, answer).finish) is PlatformProblem.SCOPE_TOO_WIDE


def test_the_platforms_own_check_sees_the_answer_and_may_refuse_it(stack: ExitStack):
    def check(members: Members) -> None:
        if members["sub"] != "did:plc:ours":
            raise Refused(PlatformProblem.WRONG_ACCOUNT, clause="ACC-1")

    there = Server(stack, lambda _: tokens(sub="did:plc:theirs"), check)
    assert code_of(Refused, there.finish) is PlatformProblem.WRONG_ACCOUNT
