"""Signing in where one server names another one, and servers that answer badly.

The network is a fake one: the account's own server, and the one to sign in at.
"""

import json
from collections.abc import Callable, Generator
from contextlib import ExitStack
from datetime import timedelta
from urllib.parse import parse_qsl, urlsplit

import httpx
import jwt
import pytest

from core.foundation.errors import NatiqError
from core.platforms.bluesky.connector import BlueskyConnector
from core.platforms.bluesky.sign_in import BlueskySignIn, sign_in_rules
from core.platforms.gate import Allowed
from core.platforms.model import Account, NotSent, PlatformProblem, Rejected, SignInRefused
from core.platforms.oauth.model import Callback, Started
from core.platforms.options import PlatformOptions
from core.platforms.tokens import Tokens
from tests.delegating import refusal_of
from tests.fakes import FakeClock, seeded_randomness
from tests.servers.atproto import Reaching, connector_over
from tests.servers.wire import TokenCredentials, open_over

DID = "did:plc:" + "a" * 24
ACCOUNT = Account("bluesky", "https://pds.example", "muscat.example", DID)
ISSUER = "https://entry.example"
BACK_TO = "http://127.0.0.1:49152/callback"
REQUEST = "urn:ietf:params:oauth:request_uri:req-1"
LEAST = (
    "atproto repo:app.bsky.feed.post?action=create&action=delete"
    " repo:app.bsky.feed.like?action=create&action=delete"
    " repo:app.bsky.feed.repost?action=create&action=delete blob:image/* blob:video/*"
)
BROAD = "atproto transition:generic"
METADATA = {
    "issuer": ISSUER,
    "authorization_endpoint": f"{ISSUER}/oauth/authorize",
    "pushed_authorization_request_endpoint": f"{ISSUER}/oauth/par",
    "token_endpoint": f"{ISSUER}/oauth/token",
    "revocation_endpoint": f"{ISSUER}/oauth/revoke",
    "response_types_supported": ["code"],
    "grant_types_supported": ["authorization_code", "refresh_token"],
    "code_challenge_methods_supported": ["S256"],
    "dpop_signing_alg_values_supported": ["ES256"],
    "token_endpoint_auth_methods_supported": ["none"],
    "scopes_supported": ["atproto"],
    "authorization_response_iss_parameter_supported": True,
}

Answer = httpx.Response | dict[str, object] | type[httpx.RequestError]


class Servers:
    """Both servers. The last answer of a list stays; nonces change with every answer."""

    def __init__(self, **answers: Answer | list[Answer]) -> None:
        resource = {"resource": ACCOUNT.server, "authorization_servers": [ISSUER]}
        home = {"id": "#atproto_pds", "serviceEndpoint": ACCOUNT.server}
        self._answers: dict[str, list[Answer]] = {
            "describeRepo": [{"did": DID, "didDoc": {"service": [home]}}],
            "oauth-protected-resource": [resource],
            "oauth-authorization-server": [METADATA],
            "par": [{"request_uri": REQUEST}],
            "token": [tokens_of(LEAST)],
            "revoke": [{}],
        }
        for name, one in answers.items():
            self._answers[name.replace("_", "-")] = list(one) if isinstance(one, list) else [one]
        self.calls: list[str] = []
        self.forms: list[dict[str, str]] = []
        self.nonces: list[str | None] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition("/")[2].rpartition(".")[2]
        self.calls.append(f"{request.method} {request.url.host} {name}")
        if "dpop" in request.headers:
            proof = jwt.decode(request.headers["dpop"], options={"verify_signature": False})
            self.nonces.append(proof.get("nonce"))
        if request.headers.get("content-type", "").startswith("application/x-www-form"):
            self.forms.append(dict(parse_qsl(request.content.decode())))
        answers = self._answers[name]
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if isinstance(answer, dict):
            answer = httpx.Response(200, content=json.dumps(answer).encode())
        if not isinstance(answer, httpx.Response):
            raise answer("as the test wants it", request=request)
        headers = {**answer.headers, "dpop-nonce": f"nonce-{len(self.calls)}"}
        headers.pop("content-length", None)
        stream = httpx.ByteStream(answer.content)
        return httpx.Response(answer.status_code, headers=headers, stream=stream)


def tokens_of(scope: str, **change: object) -> dict[str, object]:
    usual = {"access_token": "access", "refresh_token": "refresh", "token_type": "DPoP"}
    return {**usual, "expires_in": 3600, "sub": DID, "scope": scope, **change}


def refused(error: str, status: int = 400) -> httpx.Response:
    return httpx.Response(status, json={"error": error})


class Bench:
    """What signs in to the account, and what the two servers were asked."""

    def __init__(self, stack: ExitStack, servers: Servers, client_id: str = "") -> None:
        self.servers, self.clock = servers, FakeClock()
        self._stack = stack
        self._network = httpx.MockTransport(servers)
        options = PlatformOptions(bluesky_client_id=client_id)
        self.reach = Reaching(self._network, self.clock, [])

        def make(client: httpx.Client) -> BlueskySignIn:
            random = seeded_randomness()
            return BlueskySignIn(ACCOUNT, options, client, self.clock, random, self.reach)

        rules = sign_in_rules(ACCOUNT, options)
        self.sign_in, client = open_over(self._network, rules, make, self.clock)
        stack.enter_context(client)

    def begin(self) -> Started:
        return self.sign_in.begin(BACK_TO)

    def finish(self, started: Started | None = None) -> Tokens:
        started = started or self.begin()
        query = {"state": started.state, "iss": ISSUER, "code": "code"}
        return self.sign_in.finish(started, Callback(query))

    def connect(self, credentials: TokenCredentials) -> BlueskyConnector:
        connector, client = connector_over(
            self._network, ACCOUNT, credentials, seeded_randomness(), self.clock
        )
        self._stack.enter_context(client)
        return connector


Open = Callable[..., Bench]


@pytest.fixture
def bench() -> Generator[Open]:
    with ExitStack() as stack:

        def open_bench(client_id: str = "", **answers: Answer | list[Answer]) -> Bench:
            return Bench(stack, Servers(**answers), client_id)

        yield open_bench


def test_one_signs_in_at_the_server_that_the_accounts_own_one_names(bench: Open):
    desk = bench()
    desk.finish()
    assert desk.servers.calls == [
        "GET pds.example describeRepo",
        "GET pds.example oauth-protected-resource",
        "GET entry.example oauth-authorization-server",
        "POST entry.example par",
        "POST entry.example token",
    ]


def test_nothing_but_its_endpoints_can_be_reached_there(bench: Open):
    desk = bench()
    desk.finish()
    posts = tuple(
        Allowed("https", "entry.example", 443, "POST", f"/oauth/{name}")
        for name in ("par", "token", "revoke")
    )
    metadata = Allowed(
        "https", "entry.example", 443, "GET", "/.well-known/oauth-authorization-server"
    )
    assert desk.reach.opened == [(metadata,), posts, posts]


def test_the_request_is_pushed_with_everything_that_the_profile_wants(bench: Open):
    desk = bench()
    started = desk.begin()
    (form,) = desk.servers.forms
    assert {name: form[name] for name in ("response_type", "code_challenge_method")} == {
        "response_type": "code",
        "code_challenge_method": "S256",
    }
    assert (form["state"], form["scope"], form["login_hint"]) == (started.state, LEAST, DID)
    assert form["redirect_uri"] == BACK_TO


def test_the_browser_is_told_nothing_but_the_name_of_the_request(bench: Open):
    desk = bench()
    address = urlsplit(desk.begin().address)
    (form,) = desk.servers.forms
    assert address.geturl().startswith(f"{ISSUER}/oauth/authorize?")
    assert dict(parse_qsl(address.query)) == {
        "client_id": form["client_id"],
        "request_uri": REQUEST,
    }


def test_any_program_on_this_machine_names_its_scopes_and_leaves_the_port_open(bench: Open):
    desk = bench()
    desk.begin()
    client = urlsplit(desk.servers.forms[0]["client_id"])
    assert (client.scheme, client.netloc, client.path) == ("http", "localhost", "")
    assert dict(parse_qsl(client.query)) == {
        "redirect_uri": "http://127.0.0.1/callback",
        "scope": LEAST,
    }


def test_the_client_that_it_hosts_is_named_by_its_address(bench: Open):
    desk = bench("https://muscat.example/natiq.json")
    assert desk.finish().client_id == "https://muscat.example/natiq.json"
    assert {form["client_id"] for form in desk.servers.forms} == {
        "https://muscat.example/natiq.json"
    }


@pytest.mark.parametrize("error", ["invalid_scope", "invalid_client_metadata"])
def test_a_server_that_divides_permissions_no_further_is_asked_for_the_broad_one(
    bench: Open, error: str
):
    desk = bench(par=[refused(error), {"request_uri": REQUEST}], token=tokens_of(BROAD))
    tokens = desk.finish()
    assert [form.get("scope") for form in desk.servers.forms[:2]] == [LEAST, BROAD]
    assert " ".join(tokens.scopes) == BROAD


def test_another_refusal_is_not_answered_by_asking_for_more(bench: Open):
    desk = bench(par=refused("invalid_client"))
    refusal = refusal_of(desk.begin)
    assert isinstance(refusal, SignInRefused)
    assert (refusal.code, len(desk.servers.forms)) == (PlatformProblem.SIGN_IN_REFUSED, 1)


@pytest.mark.parametrize("scope", [f"{LEAST} transition:generic", f"{LEAST} identity:*"])
def test_tokens_for_more_than_was_asked_are_refused_and_given_back(bench: Open, scope: str):
    desk = bench(token=tokens_of(scope))
    refusal = refusal_of(desk.finish)
    assert (refusal.code, refusal.clause) == (PlatformProblem.SCOPE_TOO_WIDE, "SEC-2")
    assert [form.get("token") for form in desk.servers.forms[-2:]] == ["refresh", "access"]


@pytest.mark.parametrize("sub", [None, "", 7, "did:plc:" + "b" * 24, f"{DID}x"])
def test_tokens_of_anybody_else_are_refused_and_given_back(bench: Open, sub: object):
    desk = bench(token=tokens_of(LEAST, sub=sub))
    refusal = refusal_of(desk.finish)
    assert (refusal.code, refusal.clause) == (PlatformProblem.WRONG_ACCOUNT, "ACC-1")
    assert desk.servers.calls[-1] == "POST entry.example revoke"


def test_tokens_that_are_bound_to_no_key_are_not_taken(bench: Open):
    desk = bench(token=tokens_of(LEAST, token_type="Bearer"))
    assert isinstance(refusal_of(desk.finish), NotSent)


@pytest.mark.parametrize("request_uri", [None, 7, "", "https://evil.example", REQUEST + "\n"])
def test_a_request_that_has_no_proper_name_is_not_opened(bench: Open, request_uri: object):
    refusal = refusal_of(bench(par={"request_uri": request_uri}).begin)
    assert isinstance(refusal, NotSent)
    assert refusal.code is PlatformProblem.UNREADABLE_ANSWER


def test_a_server_that_first_wants_its_nonce_gets_it_once(bench: Open):
    desk = bench(par=[refused("use_dpop_nonce", 401), {"request_uri": REQUEST}])
    desk.begin()
    assert desk.servers.nonces == [None, "nonce-4"]


def test_a_server_that_is_never_content_with_a_nonce_is_asked_no_third_time(bench: Open):
    desk = bench(par=refused("use_dpop_nonce", 401))
    assert isinstance(refusal_of(desk.begin), SignInRefused)
    assert desk.servers.calls.count("POST entry.example par") == 2


HTML = httpx.Response(200, content=b"<html>")
LARGE = httpx.Response(200, content=b'{"a":"' + b"x" * 70_000 + b'"}')


@pytest.mark.parametrize(
    "step", ["describeRepo", "oauth_protected_resource", "oauth_authorization_server", "par"]
)
@pytest.mark.parametrize(
    "answer",
    [HTML, httpx.Response(200, content=b"[]"), httpx.Response(502), httpx.ReadError],
    ids=["HTML", "a list", "failed", "cut"],
)
def test_an_answer_that_says_nothing_may_be_asked_for_again(bench: Open, step: str, answer: Answer):
    assert isinstance(refusal_of(bench(**{step: answer}).begin), NotSent)


@pytest.mark.parametrize("step", ["oauth_protected_resource", "oauth_authorization_server"])
@pytest.mark.parametrize("answer", [LARGE, httpx.Response(203, content=b"{}")])
def test_what_a_server_says_of_itself_is_read_within_bounds(bench: Open, step: str, answer: Answer):
    assert isinstance(refusal_of(bench(**{step: answer}).begin), NotSent)


@pytest.mark.parametrize(
    "step", ["describeRepo", "oauth_protected_resource", "oauth_authorization_server"]
)
def test_a_server_that_says_nothing_of_itself_offers_no_sign_in(bench: Open, step: str):
    refusal = refusal_of(bench(**{step: httpx.Response(404)}).begin)
    assert isinstance(refusal, SignInRefused)
    assert refusal.code is PlatformProblem.SIGN_IN_NOT_OFFERED


def test_too_many_sign_ins_are_told_with_the_time_to_wait(bench: Open):
    many = httpx.Response(429, headers={"retry-after": "90"}, content=b"{}")
    refusal = refusal_of(bench(par=many).begin)
    assert isinstance(refusal, Rejected)
    assert refusal.values["retry_after"] == 90


def test_what_a_server_says_of_itself_is_asked_for_once_in_a_sign_in(bench: Open):
    desk = bench()
    desk.finish(desk.begin())
    assert desk.servers.calls.count("GET entry.example oauth-authorization-server") == 1


SESSION: dict[str, object] = {"did": DID, "handle": ACCOUNT.handle}


def test_tokens_are_renewed_at_the_server_that_issued_them(bench: Open):
    fresh = tokens_of(LEAST, access_token="second", refresh_token="next")
    desk = bench(token=[tokens_of(LEAST), fresh], getSession=SESSION)
    credentials = TokenCredentials(desk.finish())
    desk.servers.calls.clear()
    desk.clock.advance(timedelta(hours=1))
    desk.connect(credentials).whose_token()
    assert desk.servers.calls == [
        "GET entry.example oauth-authorization-server",
        "POST entry.example token",
        "GET pds.example getSession",
    ]
    assert credentials.now is not None
    assert (credentials.now.access, credentials.now.refresh) == ("second", "next")


@pytest.mark.parametrize(
    ("renewed", "code"),
    [
        (tokens_of(f"{LEAST} identity:*"), PlatformProblem.SCOPE_TOO_WIDE),
        (tokens_of(LEAST, sub="did:plc:" + "b" * 24), PlatformProblem.WRONG_ACCOUNT),
        (refused("invalid_grant"), PlatformProblem.TOKEN_REVOKED),
    ],
    ids=["for more", "somebody else's", "refused"],
)
def test_renewed_tokens_that_are_not_the_same_ones_are_not_kept(
    bench: Open, renewed: Answer, code: PlatformProblem
):
    desk = bench(token=[tokens_of(LEAST), renewed], getSession=SESSION)
    credentials = TokenCredentials(desk.finish())
    desk.clock.advance(timedelta(hours=1))
    refusal = refusal_of(desk.connect(credentials).whose_token)
    assert (refusal.code, credentials.kept) == (code, [])


def test_the_accounts_own_server_may_ask_for_another_nonce_at_any_time(bench: Open):
    again = refused("use_dpop_nonce", 401)
    desk = bench(getSession=[SESSION, again, SESSION])
    connector = desk.connect(TokenCredentials(desk.finish()))
    desk.servers.nonces.clear()
    for _ in range(2):
        connector.whose_token()
    assert desk.servers.nonces == [None, "nonce-6", "nonce-7"]


def test_tokens_that_the_accounts_own_server_refuses_twice_are_told_as_refused(bench: Open):
    desk = bench(getSession=refused("invalid_token", 401))
    connector = desk.connect(TokenCredentials(desk.finish()))
    refusal: NatiqError = refusal_of(connector.whose_token)
    assert isinstance(refusal, SignInRefused)
    assert refusal.code is PlatformProblem.TOKEN_REVOKED
    assert desk.servers.calls.count("POST entry.example token") == 2
