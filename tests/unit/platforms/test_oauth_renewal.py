"""Renewing and revoking tokens, against a token endpoint on loopback."""

from collections.abc import Generator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta

import pytest

from core.platforms.model import NotSent, PlatformProblem, Rejected, SignInRefused
from core.platforms.tokens import Tokens
from tests.granting import HTML, ISSUER, SPENT, code_of, server
from tests.servers.token_endpoint import REVOKE_PATH, Said, said, tokens


@pytest.fixture
def stack() -> Generator[ExitStack]:
    with ExitStack() as resources:
        yield resources


# --- Renewing ---


def test_a_renewal_shows_the_refresh_token(stack: ExitStack):
    there = server(stack)
    there.renew()
    assert there.endpoint.asked[0].form == {
        "grant_type": "refresh_token",
        "refresh_token": "old-refresh",
        "client_id": "natiq",
    }


def test_a_renewal_gives_other_tokens_of_the_same_kind(stack: ExitStack):
    there = server(stack)
    assert there.renew() == Tokens(
        access="fresh-access",
        refresh="fresh-refresh",
        expires_at=there.clock.now() + timedelta(hours=2),
        scopes=("read", "write"),
        client_id="natiq",
        issuer=ISSUER,
    )


def test_where_no_new_refresh_token_comes_the_old_one_stays(stack: ExitStack):
    assert server(stack, tokens(refresh_token=...)).renew().refresh == "old-refresh"


def test_a_renewal_without_scopes_keeps_those_it_had(stack: ExitStack):
    assert server(stack, tokens(scope=...)).renew().scopes == ("read", "write")


def test_a_renewal_that_brings_more_scopes_is_refused(stack: ExitStack):
    there = server(stack, tokens(scope="read write admin"))
    assert code_of(SignInRefused, there.renew) is PlatformProblem.SCOPE_TOO_WIDE


def test_without_a_refresh_token_there_is_no_renewal(stack: ExitStack):
    there = server(stack)
    problem = code_of(
        SignInRefused, there.grant.renew, there.endpoints, replace(SPENT, refresh=None)
    )
    assert problem is PlatformProblem.TOKEN_EXPIRED


@pytest.mark.parametrize("error", ["invalid_grant", "invalid_request"])
def test_a_refresh_token_that_is_not_taken_was_revoked(stack: ExitStack, error: str):
    there = server(stack, said(400, error=error))
    assert code_of(SignInRefused, there.renew) is PlatformProblem.TOKEN_REVOKED


def test_a_program_that_the_server_does_not_know_is_refused(stack: ExitStack):
    there = server(stack, said(401, error="invalid_client"))
    assert code_of(SignInRefused, there.renew) is PlatformProblem.SIGN_IN_REFUSED


def test_a_page_on_the_way_revokes_nothing(stack: ExitStack):
    there = server(stack, Said(401, HTML))
    assert code_of(NotSent, there.renew) is PlatformProblem.UNREADABLE_ANSWER


def test_a_failing_server_revokes_nothing(stack: ExitStack):
    there = server(stack, said(503, error="invalid_grant"))
    assert code_of(NotSent, there.renew) is PlatformProblem.SERVER_FAILED


# --- Revoking ---


def test_both_tokens_are_revoked_the_refresh_token_first(stack: ExitStack):
    there = server(stack, Said(200))
    there.grant.revoke(there.endpoints, SPENT)
    assert [one.form for one in there.endpoint.asked_at(REVOKE_PATH)] == [
        {"token": "old-refresh", "token_type_hint": "refresh_token", "client_id": "natiq"},
        {"token": "old-access", "token_type_hint": "access_token", "client_id": "natiq"},
    ]


def test_a_server_that_forgets_nothing_is_not_asked(stack: ExitStack):
    there = server(stack)
    there.grant.revoke(replace(there.endpoints, revoke=None), SPENT)
    assert there.endpoint.asked == []


def test_a_token_that_the_server_does_not_know_counts_as_forgotten(stack: ExitStack):
    there = server(stack, said(400, error="unsupported_token_type"))
    there.grant.revoke(there.endpoints, SPENT)
    assert len(there.endpoint.asked) == 2


def test_a_server_that_does_not_revoke_says_so(stack: ExitStack):
    there = server(stack, said(403, error="unauthorized_client"))
    problem = code_of(Rejected, there.grant.revoke, there.endpoints, SPENT)
    assert problem is PlatformProblem.REJECTED
