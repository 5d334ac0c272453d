"""Signing in to X in a browser, and staying signed in with refresh tokens that are good once."""

import logging
import threading
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from core.foundation.clock import SystemClock
from core.foundation.errors import NatiqError, Refused
from core.platforms.gate import GateRefusal, NetworkGate, open_client
from core.platforms.model import Account, NotSent, PlatformProblem, SignInRefused
from core.platforms.oauth.loopback import LoopbackListener
from core.platforms.oauth.model import Callback, Started
from core.platforms.options import PlatformOptions
from core.platforms.tokens import Tokens
from core.platforms.x.api import SCOPES
from core.platforms.x.connector import XConnector, rules_for
from core.platforms.x.sign_in import XSignIn, sign_in_rules
from tests.fakes import FakeClock, seeded_randomness
from tests.servers.loopback import unused_port
from tests.servers.wire import TokenCredentials, Wire, open_over
from tests.servers.x_desk import XDesk, x_desk
from tests.servers.x_server import XServer

CLIENT = "natiq-on-x"


@dataclass
class Door:
    """A sign-in that may begin, and the server that it is at."""

    server: XServer
    clock: FakeClock
    options: PlatformOptions
    account: Account
    sign_in: XSignIn
    wire: Wire

    @property
    def redirect_uri(self) -> str:
        return f"http://127.0.0.1:{self.options.x_redirect_port}/callback"

    def begin(self) -> Started:
        return self.sign_in.begin(self.redirect_uri)

    def comes_back(self, started: Started, **how: object) -> Callback:
        """What the browser brings after the person said yes."""
        return callback_at(self.server.approve(started.address, **how))  # type: ignore[arg-type]

    def connector(self, tokens: Tokens) -> tuple[XConnector, httpx.Client]:
        return open_over(
            self.wire,
            rules_for(self.account, self.options),
            lambda client: XConnector(
                self.account,
                TokenCredentials(tokens),
                self.options,
                client,
                self.clock,
                seeded_randomness(),
            ),
            self.clock,
        )


def callback_at(address: str) -> Callback:
    query = parse_qs(urlsplit(address).query, keep_blank_values=True)
    return Callback({name: values[0] for name, values in query.items()})


@contextmanager
def door_at(client_id: str = CLIENT) -> Generator[Door]:
    clock = FakeClock()
    options = PlatformOptions(x_client_id=client_id, x_redirect_port=unused_port())
    uris = (f"http://127.0.0.1:{options.x_redirect_port}/callback",)
    with XServer(now=clock.now, client_id=CLIENT, redirect_uris=uris) as server:
        account = Account("x", server.url, "natiq", server.account.id)
        wire = Wire()
        sign_in, client = open_over(
            wire,
            sign_in_rules(account, options),
            lambda made: XSignIn(account, options, made, clock, seeded_randomness()),
            clock,
        )
        try:
            yield Door(server, clock, options, account, sign_in, wire)
        finally:
            client.close()
        assert server.breaches == []


@pytest.fixture
def door() -> Generator[Door]:
    with door_at() as made:
        yield made


@pytest.fixture
def desk() -> Generator[XDesk]:
    with x_desk() as made:
        yield made
        assert made.server.breaches == []


def test_a_person_signs_in_in_the_browser_and_the_account_is_theirs(door: Door):
    listener = LoopbackListener(lambda _: b"<p>", door.sign_in.redirect_port)
    with listener, ThreadPoolExecutor(1) as browser:
        started = door.sign_in.begin(listener.redirect_uri)
        page = browser.submit(httpx.get, door.server.approve(started.address), trust_env=False)
        tokens = door.sign_in.finish(started, listener.wait(10, lambda: False))
        assert page.result().status_code == 200
    connector, client = door.connector(tokens)
    with client:
        assert connector.whose_token().account_id == door.server.account.id


def test_the_browser_is_sent_to_x_alone_with_the_least_scopes(door: Door):
    address = urlsplit(door.begin().address)
    asked = {name: values[0] for name, values in parse_qs(address.query).items()}
    assert f"{address.scheme}://{address.netloc}{address.path}" == (
        "https://x.com/i/oauth2/authorize"
    )
    assert (asked["scope"].split(), asked["code_challenge_method"]) == (list(SCOPES), "S256")
    assert asked["redirect_uri"] == door.redirect_uri


def test_beginning_asks_nobody(door: Door):
    door.begin()
    assert door.server.requests == []


def test_tokens_say_when_they_end_and_whose_program_they_are_for(door: Door):
    started = door.begin()
    tokens = door.sign_in.finish(started, door.comes_back(started))
    assert tokens.expires_at == door.clock.now() + timedelta(hours=2)
    assert (set(tokens.scopes), tokens.client_id, tokens.client_secret) == (
        set(SCOPES),
        CLIENT,
        "",
    )
    assert tokens.refresh is not None


def test_without_a_registered_program_nothing_begins():
    with door_at(client_id="") as closed, pytest.raises(Refused) as refusal:
        closed.begin()
    assert refusal.value.code is PlatformProblem.CLIENT_MISSING


def refused(door: Door, started: Started, callback: Callback) -> NatiqError:
    with pytest.raises(NatiqError) as refusal:
        door.sign_in.finish(started, callback)
    return refusal.value


def test_a_callback_of_another_sign_in_is_refused_before_anything_is_asked(door: Door):
    started, other = door.begin(), door.begin()
    refusal = refused(door, started, door.comes_back(other))
    assert refusal.code is PlatformProblem.SIGN_IN_STATE_WRONG
    assert door.server.requests == []


def test_a_person_who_says_no_is_heard(door: Door):
    started = door.begin()
    refusal = refused(door, started, callback_at(door.server.deny(started.address)))
    assert refusal.code is PlatformProblem.SIGN_IN_DENIED


def test_more_than_the_least_is_refused_and_given_back(door: Door):
    started = door.begin()
    callback = door.comes_back(started, granting=" ".join((*SCOPES, "dm.read")))
    refusal = refused(door, started, callback)
    assert (refusal.code, refusal.clause) == (PlatformProblem.SCOPE_TOO_WIDE, "SEC-2")
    assert all(token.revoked for token in door.server.oauth.tokens.values())


def test_less_than_is_needed_is_refused(door: Door):
    started = door.begin()
    callback = door.comes_back(started, granting="tweet.read users.read offline.access")
    assert refused(door, started, callback).code is PlatformProblem.SCOPE_MISSING


def test_a_code_that_comes_late_is_refused(door: Door):
    started = door.begin()
    callback = door.comes_back(started)
    door.clock.advance(timedelta(seconds=31))
    assert isinstance(refused(door, started, callback), SignInRefused)


def test_a_code_is_of_use_only_to_whoever_began(door: Door):
    started = door.begin()
    callback = door.comes_back(started)
    thief = replace(started, verifier="x" * 43)
    assert isinstance(refused(door, thief, callback), SignInRefused)


def test_somebody_elses_account_is_known_by_its_number(door: Door):
    started = door.begin()
    other = door.server.add_user("other")
    tokens = door.sign_in.finish(started, door.comes_back(started, account=other))
    connector, client = door.connector(tokens)
    with client:
        assert connector.whose_token().account_id == other.id != door.account.account_id


def test_signing_out_has_the_server_forget_both_tokens(door: Door):
    started = door.begin()
    tokens = door.sign_in.finish(started, door.comes_back(started))
    door.sign_in.revoke(tokens)
    assert tokens.refresh is not None
    oauth = door.server.oauth
    assert oauth.tokens[tokens.access].revoked
    assert oauth.refresh_tokens[tokens.refresh].revoked


def test_signing_in_passes_the_gate_to_nothing_else(door: Door):
    refusals: list[GateRefusal] = []
    rules = sign_in_rules(door.account, door.options)
    gate = NetworkGate(rules, None, SystemClock(), refusals.append)
    with open_client(gate) as client:
        for verb, path in (("GET", "/i/oauth2/authorize"), ("POST", "/2/tweets")):
            with pytest.raises(httpx.TransportError):
                client.request(verb, door.server.url + path)
    assert len(refusals) == 2


def test_no_secret_of_a_sign_in_shows(door: Door, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG)
    started = door.begin()
    callback = door.comes_back(started)
    tokens = door.sign_in.finish(started, callback)
    # The address holds the state: it is for the browser, and not for any log.
    told = caplog.text + repr(replace(started, address="")) + repr(callback) + repr(tokens)
    secrets = (tokens.access, str(tokens.refresh), started.verifier, callback.query["code"])
    assert [one for one in secrets if one in told] == []


def test_two_threads_renew_once(desk: XDesk):
    desk.clock.advance(timedelta(hours=1, minutes=59))
    together = threading.Barrier(2)

    def ask(_: int) -> str:
        together.wait(10)
        return desk.connector.whose_token().account_id

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(ask, range(2))) == [desk.account_id] * 2
    assert desk.wire.sent.count("POST /2/oauth2/token") == 1


def test_each_refresh_token_is_used_once_over_a_day(desk: XDesk):
    for _ in range(12):
        desk.clock.advance(timedelta(hours=2))
        assert desk.connector.whose_token().account_id == desk.account_id
    kept = [str(tokens.refresh) for tokens in desk.credentials.kept]
    assert len(set(kept)) == 12


def test_what_cannot_be_kept_is_not_used(desk: XDesk):
    class FullDisk(TokenCredentials):
        def renewed(self, tokens: Tokens) -> None:
            assert tokens != self.now
            raise NotSent(PlatformProblem.OFFLINE)

    desk.clock.advance(timedelta(hours=3))
    account = Account("x", desk.server.url, "natiq", desk.account_id)
    options = PlatformOptions(x_client_id=CLIENT)
    connector, client = open_over(
        desk.wire,
        rules_for(account, options),
        lambda made: XConnector(
            account,
            FullDisk(desk.credentials.now),
            options,
            made,
            desk.clock,
            seeded_randomness(),
        ),
        desk.clock,
    )
    with client, pytest.raises(NotSent):
        connector.whose_token()
    assert desk.wire.sent == ["POST /2/oauth2/token"]
