"""Signing in with a code, against a token endpoint on loopback."""

from collections.abc import Generator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from core.foundation.errors import Invalid
from core.platforms.model import NotSent, PlatformProblem, SignInRefused
from core.platforms.oauth.grant import challenge_of, new_state, new_verifier, with_parameters
from core.platforms.oauth.model import Callback
from core.platforms.tokens import Tokens
from tests.granting import ISSUER, REDIRECT, code_of, server


@pytest.fixture
def stack() -> Generator[ExitStack]:
    with ExitStack() as resources:
        yield resources


def query_of(address: str) -> dict[str, str]:
    parsed = parse_qs(urlsplit(address).query, strict_parsing=True)
    assert all(len(values) == 1 for values in parsed.values())
    return {name: values[0] for name, values in parsed.items()}


# --- The address to open ---


def test_the_verifier_of_rfc_7636_appendix_b_comes_from_its_octets():
    octets = bytes(
        [116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212]
    ) + bytes([37, 77, 105, 214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121])
    assert (
        new_verifier(lambda count: octets[:count]) == "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    )


def test_the_challenge_of_rfc_7636_appendix_b_is_made():
    challenge = challenge_of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
    assert challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_a_state_holds_256_bits():
    asked: list[int] = []
    new_state(lambda count: (asked.append(count), bytes(count))[1])
    assert asked == [32]


def test_the_address_asks_for_a_code_with_pkce_state_and_the_wanted_scopes(stack: ExitStack):
    started = server(stack).begin()
    assert query_of(started.address) == {
        "response_type": "code",
        "client_id": "natiq",
        "redirect_uri": REDIRECT,
        "scope": "read write",
        "state": started.state,
        "code_challenge": challenge_of(started.verifier),
        "code_challenge_method": "S256",
    }


def test_two_sign_ins_share_neither_state_nor_verifier(stack: ExitStack):
    there = server(stack)
    first, second = there.begin(), there.begin()
    assert len({first.state, second.state, first.verifier, second.verifier}) == 4


def test_what_the_address_holds_already_stays(stack: ExitStack):
    there = server(stack)
    endpoints = replace(there.endpoints, authorize="https://social.example/auth?lang=ar")
    assert query_of(there.grant.begin(endpoints, REDIRECT).address)["lang"] == "ar"


def test_further_parameters_are_added(stack: ExitStack):
    there = server(stack)
    started = there.grant.begin(there.endpoints, REDIRECT, {"prompt": "consent"})
    assert query_of(started.address)["prompt"] == "consent"


def test_further_parameters_replace_none_of_the_grants_own(stack: ExitStack):
    there = server(stack)
    started = there.grant.begin(there.endpoints, REDIRECT, {"state": "mine"})
    assert query_of(started.address)["state"] == started.state


@pytest.mark.parametrize(
    "address",
    [
        "http://social.example/authorize",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https:///authorize",
        "https://natiq@social.example/authorize",
        "https://social.example/authorize#part",
        "https://[social.example/authorize",
        "",
    ],
)
def test_no_browser_is_sent_to_an_odd_address(address: str):
    assert code_of(Invalid, with_parameters, address, {}) is PlatformProblem.ADDRESS_INVALID


def test_a_server_on_this_machine_needs_no_tls():
    assert with_parameters("http://127.0.0.1:8080/a", {"b": "c"}) == "http://127.0.0.1:8080/a?b=c"


def test_beginning_sends_nothing(stack: ExitStack):
    there = server(stack)
    there.begin()
    assert there.endpoint.asked == []


# --- The code ---


def test_the_code_is_exchanged_with_its_verifier(stack: ExitStack):
    there = server(stack)
    started = there.begin()
    there.grant.finish(
        there.endpoints, started, Callback({"code": "the-code", "state": started.state})
    )
    assert there.endpoint.asked[0].form == {
        "grant_type": "authorization_code",
        "code": "the-code",
        "redirect_uri": REDIRECT,
        "client_id": "natiq",
        "code_verifier": started.verifier,
    }


def test_a_program_with_a_secret_shows_it(stack: ExitStack):
    there = server(stack)
    there.endpoints = replace(there.endpoints, client_secret="app-secret")
    there.finish()
    assert there.endpoint.asked[0].form["client_secret"] == "app-secret"


def test_headers_of_the_platforms_own_go_along(stack: ExitStack):
    there = server(stack)
    started = there.begin()
    callback = Callback({"code": "the-code", "state": started.state})
    there.grant.finish(there.endpoints, started, callback, {"x-of-their-own": "1"})
    assert there.endpoint.asked[0].headers["x-of-their-own"] == "1"


def test_the_tokens_are_what_the_server_gave(stack: ExitStack):
    there = server(stack)
    assert there.finish() == Tokens(
        access="fresh-access",
        refresh="fresh-refresh",
        expires_at=there.clock.now() + timedelta(hours=2),
        scopes=("read", "write"),
        client_id="natiq",
        issuer=ISSUER,
    )


@pytest.mark.parametrize("state", ["", "another", "äöü", "\udcff"])
def test_a_callback_with_another_state_is_refused(stack: ExitStack, state: str):
    there = server(stack)
    assert code_of(SignInRefused, there.finish, state=state) is PlatformProblem.SIGN_IN_STATE_WRONG


def test_a_callback_without_a_state_is_refused(stack: ExitStack):
    there = server(stack)
    started = there.begin()
    problem = code_of(
        SignInRefused, there.grant.finish, there.endpoints, started, Callback({"code": "c"})
    )
    assert problem is PlatformProblem.SIGN_IN_STATE_WRONG


def test_a_wrong_state_exchanges_no_code(stack: ExitStack):
    there = server(stack)
    with pytest.raises(SignInRefused):
        there.finish(state="another")
    assert there.endpoint.asked == []


def test_a_refusal_counts_only_with_the_right_state(stack: ExitStack):
    there = server(stack)
    problem = code_of(SignInRefused, there.finish, state="another", error="access_denied")
    assert problem is PlatformProblem.SIGN_IN_STATE_WRONG


def test_the_person_may_say_no(stack: ExitStack):
    there = server(stack)
    problem = code_of(SignInRefused, there.finish, error="access_denied")
    assert problem is PlatformProblem.SIGN_IN_DENIED


def test_a_failing_server_may_be_tried_again(stack: ExitStack):
    there = server(stack)
    problem = code_of(NotSent, there.finish, error="temporarily_unavailable")
    assert problem is PlatformProblem.SERVER_FAILED


def test_another_refusal_is_named_by_its_code(stack: ExitStack):
    with pytest.raises(SignInRefused) as refused:
        server(stack).finish(error="invalid_scope")
    assert refused.value.values == {"reason": "invalid_scope"}


def test_a_sentence_in_the_callback_is_not_repeated(stack: ExitStack):
    with pytest.raises(SignInRefused) as refused:
        server(stack).finish(error="call 555 to sign in")
    assert refused.value.values == {"reason": ""}


@pytest.mark.parametrize("code", ["", "a\nb", "ر", "x" * 5000])
def test_a_code_that_is_none_is_not_sent_on(stack: ExitStack, code: str):
    there = server(stack)
    assert code_of(NotSent, there.finish, code=code) is PlatformProblem.UNREADABLE_ANSWER


def test_a_callback_from_the_right_issuer_is_taken(stack: ExitStack):
    assert server(stack).finish(iss=ISSUER).access == "fresh-access"


@pytest.mark.parametrize("issuer", ["https://other.example", ISSUER + "/", ""])
def test_a_callback_from_another_issuer_is_refused(stack: ExitStack, issuer: str):
    there = server(stack)
    assert code_of(SignInRefused, there.finish, iss=issuer) is PlatformProblem.SIGN_IN_STATE_WRONG


def test_a_server_that_names_itself_always_must_do_so_here(stack: ExitStack):
    there = server(stack)
    there.endpoints = replace(there.endpoints, says_issuer=True)
    assert code_of(SignInRefused, there.finish) is PlatformProblem.SIGN_IN_STATE_WRONG
