"""Signing in at a Mastodon server in the browser, and what becomes of the tokens."""

import json
import logging
import threading
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from core.foundation.errors import Refused
from core.platforms.mastodon.sign_in import MastodonSignIn, scopes_for, sign_in_rules
from core.platforms.model import NotSent, PlatformProblem, Rejected, SignInRefused
from core.platforms.oauth.loopback import LoopbackListener
from core.platforms.oauth.model import Callback, Started
from core.platforms.options import PlatformOptions
from core.platforms.tokens import Tokens
from tests import mastodon_posts as posts
from tests.fakes import FakeClock, seeded_randomness
from tests.servers.mastodon_server import GOTOSOCIAL, LEAST_SCOPES, OLD, PLEROMA, MastodonServer
from tests.servers.mastodon_stage import (
    ShakyWire,
    Stage,
    account_at,
    answering,
    connector_over,
    stage,
)
from tests.servers.wire import TokenCredentials, open_over

REDIRECT = "http://127.0.0.1:43210/callback"
APPS = ("POST", "/api/v1/apps")
TOKEN = ("POST", "/oauth/token")


@dataclass
class Door:
    """A sign-in at a server, with the person who sits before the browser."""

    server: MastodonServer
    wire: ShakyWire
    sign_in: MastodonSignIn
    clock: FakeClock

    def approved(self, started: Started, **how: object) -> Callback:
        return _brought(self.server.approve(started.address, **how))  # type: ignore[arg-type]

    def tokens(self, **how: object) -> Tokens:
        started = self.sign_in.begin(REDIRECT)
        return self.sign_in.finish(started, self.approved(started, **how))


@contextmanager
def door_at(omits: Iterable[str] = ()) -> Generator[Door]:
    clock, wire = FakeClock(), ShakyWire()
    with MastodonServer(clock.now, frozenset(omits)) as server:
        account, options = account_at(server), PlatformOptions()
        sign_in, client = open_over(
            wire,
            sign_in_rules(account, options),
            lambda client: MastodonSignIn(account, options, client, clock, seeded_randomness()),
            clock,
        )
        with client:
            yield Door(server, wire, sign_in, clock)


@pytest.fixture
def door() -> Generator[Door]:
    with door_at() as made:
        yield made
        assert made.server.breaches == []


@pytest.fixture
def desk() -> Generator[Stage]:
    with stage() as made:
        yield made


def _brought(place: str) -> Callback:
    return Callback(dict(parse_qsl(urlsplit(place).query)))


def test_whoever_says_yes_in_the_browser_is_signed_in(door: Door):
    with LoopbackListener(lambda _: b"<p>ok</p>") as listener:
        started = door.sign_in.begin(listener.redirect_uri)
        browser = threading.Thread(
            target=lambda: httpx.get(started.address, follow_redirects=True, trust_env=False)
        )
        browser.start()
        callback = listener.wait(20, lambda: False)
        browser.join()
    tokens = door.sign_in.finish(started, callback)
    assert door.server.oauth.tokens[tokens.access].account_id == door.server.account.id


def test_whoever_has_signed_in_can_publish(door: Door):
    credentials = TokenCredentials(door.tokens())
    connector, client = connector_over(door.server, door.wire, credentials, door.clock)
    with client:
        assert connector.whose_token().account_id == door.server.account.id


def test_exactly_the_least_scopes_are_asked_for(door: Door):
    tokens = door.tokens()
    assert sorted(tokens.scopes) == sorted(LEAST_SCOPES.split())


@pytest.mark.parametrize("omits", [OLD, GOTOSOCIAL, PLEROMA])
def test_servers_that_tell_nothing_of_scopes_let_in_too(omits: frozenset[str]):
    with door_at(omits) as door:
        assert set(door.tokens().scopes) == set(scopes_for(()))


def test_a_page_in_the_place_of_what_the_server_knows_tells_nothing(door: Door):
    path = "/.well-known/oauth-authorization-server"
    door.wire.refuse("GET", path, answering(200, b"<html></html>"))
    assert set(door.tokens().scopes) == set(scopes_for(()))


def test_the_program_is_registered_anew_each_time(door: Door):
    one, other = door.tokens(), door.tokens()
    assert one.client_id != other.client_id


def test_the_program_says_its_name(door: Door):
    app = door.server.oauth.apps[door.tokens().client_id]
    assert (app.name, app.redirect_uris) == ("Natiq", (REDIRECT,))


def test_a_server_of_old_is_told_one_address(door: Door):
    asked: list[object] = []

    def take(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        asked.append(json.loads(request.content)["redirect_uris"])
        if len(asked) == 1:
            door.wire.refuse(*APPS, take)
            return answering(422, {"error": "Redirect URI can't be blank"})(request, response)
        known = {"client_id": "a", "client_secret": "b"}
        return answering(200, known)(request, response)

    door.wire.refuse(*APPS, take)
    door.sign_in.begin(REDIRECT)
    assert asked == [[REDIRECT], REDIRECT]


def test_a_state_that_is_not_ours_is_refused(door: Door):
    started = door.sign_in.begin(REDIRECT)
    brought = dict(door.approved(started).query) | {"state": "x" * 43}
    with pytest.raises(SignInRefused, match=PlatformProblem.SIGN_IN_STATE_WRONG):
        door.sign_in.finish(started, Callback(brought))
    assert door.server.oauth.tokens == {}


def test_whoever_says_no_is_not_signed_in(door: Door):
    started = door.sign_in.begin(REDIRECT)
    with pytest.raises(SignInRefused, match=PlatformProblem.SIGN_IN_DENIED):
        door.sign_in.finish(started, _brought(door.server.deny(started.address)))


def test_a_code_that_was_stolen_is_worth_nothing(door: Door):
    started, other = door.sign_in.begin(REDIRECT), door.sign_in.begin(REDIRECT)
    stolen = dict(door.approved(started).query) | {"state": other.state}
    with pytest.raises(SignInRefused, match=PlatformProblem.SIGN_IN_REFUSED):
        door.sign_in.finish(other, Callback(stolen))


@pytest.mark.parametrize("more", ["read", "write", "admin:read", "write:accounts"])
def test_a_token_that_may_do_more_is_refused(door: Door, more: str):
    with pytest.raises(SignInRefused) as refusal:
        door.tokens(granting=f"{LEAST_SCOPES} {more}")
    assert (refusal.value.code, refusal.value.clause) == (PlatformProblem.SCOPE_TOO_WIDE, "SEC-2")


def test_a_token_that_is_refused_is_given_back(door: Door):
    with pytest.raises(SignInRefused):
        door.tokens(granting=f"{LEAST_SCOPES} write")
    assert [token.revoked for token in door.server.oauth.tokens.values()] == [True]


def test_a_token_that_may_do_less_is_refused(door: Door):
    with pytest.raises(SignInRefused, match=PlatformProblem.SCOPE_MISSING):
        door.tokens(granting="profile read:statuses")


def test_a_token_of_another_account_shows_whose_it_is(door: Door):
    other = door.server.add_account("other")
    credentials = TokenCredentials(door.tokens(account=other))
    connector, client = connector_over(door.server, door.wire, credentials, door.clock)
    with client:
        assert connector.whose_token().account_id == other.id


def test_whoever_signs_out_is_forgotten_by_the_server(door: Door):
    tokens = door.tokens()
    door.sign_in.revoke(tokens)
    assert door.server.oauth.tokens[tokens.access].revoked


@pytest.mark.parametrize("status", [401, 403, 404, 422])
def test_a_server_that_registers_nobody_offers_no_signing_in(door: Door, status: int):
    door.wire.refuse(*APPS, _always(door, status))
    with pytest.raises(SignInRefused, match=PlatformProblem.SIGN_IN_NOT_OFFERED):
        door.sign_in.begin(REDIRECT)


def _always(door: Door, status: int):
    def refuse(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        door.wire.refuse(*APPS, refuse)
        return answering(status, {"error": "x"})(request, response)

    return refuse


def test_a_server_that_has_enough_is_left_alone(door: Door):
    door.wire.refuse(*APPS, answering(429, {"error": "x"}, {"retry-after": "9"}))
    with pytest.raises(Rejected, match=PlatformProblem.TOO_MANY_REQUESTS) as refusal:
        door.sign_in.begin(REDIRECT)
    assert refusal.value.values["retry_after"] == 9


@pytest.mark.parametrize(
    "said",
    [
        b"<html></html>",
        {},
        {"client_id": "a"},
        {"client_id": 7, "client_secret": "b"},
        {"client_id": "a b", "client_secret": "b"},
        {"client_id": "a" * 1001, "client_secret": "b"},
        {"client_id": "a", "client_secret": "b\n"},
    ],
)
def test_a_hostile_registration_begins_nothing(door: Door, said: object):
    door.wire.refuse(*APPS, answering(200, said))
    with pytest.raises(NotSent, match=PlatformProblem.UNREADABLE_ANSWER):
        door.sign_in.begin(REDIRECT)


def test_a_server_that_fails_begins_nothing(door: Door):
    door.wire.refuse(*APPS, answering(503))
    with pytest.raises(NotSent, match=PlatformProblem.SERVER_FAILED):
        door.sign_in.begin(REDIRECT)


def test_nobody_there_begins_nothing(door: Door):
    door.wire.lose("GET", "/.well-known/oauth-authorization-server")
    with pytest.raises(NotSent, match=PlatformProblem.OFFLINE):
        door.sign_in.begin(REDIRECT)


def test_any_port_will_do(door: Door):
    assert door.sign_in.redirect_port == 0


def test_no_secret_of_a_sign_in_shows(door: Door, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG)
    started = door.sign_in.begin(REDIRECT)
    callback = door.approved(started)
    tokens = door.sign_in.finish(started, callback)
    secrets = (started.verifier, tokens.access, tokens.client_secret, callback.query["code"])
    shown = f"{started!r}{callback!r}{tokens!r}{door.sign_in!r}{caplog.text}"
    assert not [secret for secret in secrets if secret in shown]


def _renewed(desk: Stage, **members: object) -> str:
    """What a server that renews tokens, as Pleroma does, answers next."""
    access = desk.server.token_for()
    said = {"access_token": access, "refresh_token": "r2", "token_type": "Bearer"}
    desk.wire.refuse(*TOKEN, answering(200, said | {"scope": LEAST_SCOPES} | members))
    return access


def _with_refresh(desk: Stage, ends: timedelta) -> None:
    assert desk.credentials.now is not None
    desk.credentials.now = Tokens(
        access=desk.credentials.now.access,
        refresh="r1",
        expires_at=desk.clock.now() + ends,
        scopes=tuple(LEAST_SCOPES.split()),
        client_id="a",
        client_secret="b",
    )


def test_two_threads_renew_a_token_once(desk: Stage):
    _with_refresh(desk, timedelta())
    fresh = _renewed(desk, expires_in=600)
    both = [threading.Thread(target=desk.connector.whose_token) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    # A second request would have come to the server, which knows no such thing.
    assert desk.asked(*TOKEN) == 0
    assert desk.credentials.now is not None
    assert desk.credentials.now.access == fresh


def test_a_token_that_is_refused_midway_is_renewed_and_the_post_is_there_once(desk: Stage):
    desk.connector.whose_token()
    assert desk.credentials.now is not None
    desk.server.revoke(desk.credentials.now.access)
    _with_refresh(desk, timedelta(hours=1))
    _renewed(desk)
    desk.publish("نص")
    assert len(desk.server.statuses) == 1


def test_a_renewed_token_of_another_account_publishes_nothing(desk: Stage):
    desk.connector.whose_token()
    assert desk.credentials.now is not None
    desk.server.revoke(desk.credentials.now.access)
    _with_refresh(desk, timedelta(hours=1))
    _renewed(desk, access_token=desk.server.token_for(desk.server.add_account("other")))
    with pytest.raises(Refused, match=PlatformProblem.WRONG_ACCOUNT):
        desk.publish("نص")
    assert desk.server.statuses == []


def test_a_refresh_token_that_was_taken_back_ends_the_access(desk: Stage):
    _with_refresh(desk, timedelta())
    desk.wire.refuse(*TOKEN, answering(400, {"error": "invalid_grant"}))
    with pytest.raises(SignInRefused, match=PlatformProblem.TOKEN_REVOKED):
        desk.publish(posts.post(server=desk.server.url))
    assert desk.server.requests == []
