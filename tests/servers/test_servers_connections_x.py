"""Signing in to X in the browser, and what becomes of tokens that last two hours."""

import threading
from collections.abc import Generator
from datetime import timedelta
from pathlib import Path

import pytest

from core.foundation.errors import Unavailable
from core.platforms.model import PlatformProblem
from core.publishing.model import Published, Refusal
from tests.browsing import Browser
from tests.delegating import refusal_of
from tests.fakes import FakeClock
from tests.office import real_now
from tests.servers.connecting import (
    TEXT,
    YES,
    ConnectingDesk,
    connecting_desk,
    delegated,
)
from tests.servers.loopback import answering, hang_up, unused_port
from tests.servers.x_server import XServer

CLIENT = "natiq-on-x"
LATER = timedelta(hours=3)
"""Past the end of an access token."""


@pytest.fixture
def clock() -> FakeClock:
    return real_now()


@pytest.fixture
def port() -> int:
    return unused_port()


@pytest.fixture
def server(clock: FakeClock, port: int) -> Generator[XServer]:
    back = f"http://127.0.0.1:{port}/callback"
    with XServer(clock.now, CLIENT, (back,)) as opened:
        yield opened
    assert opened.breaches == []


@pytest.fixture
def desk(server: XServer, clock: FakeClock, port: int, tmp_path: Path) -> Generator[ConnectingDesk]:
    """A desk with an account on X, where IT has registered the institution's app."""
    own = server.account
    account = delegated("x", server.url, own.username, own.id)
    with connecting_desk(tmp_path, clock, account) as opened:
        opened.set_options(x_client_id=CLIENT, x_redirect_port=port)
        yield opened


def test_who_says_yes_at_x_has_connected_the_account(desk: ConnectingDesk, server: XServer) -> None:
    browser = Browser(server.approve)
    identity = desk.sign_in(browser)
    assert (identity.account_id, browser.ended_on()) == (server.account.id, YES)


def test_x_is_asked_by_the_registered_address_alone(
    desk: ConnectingDesk, server: XServer, port: int
) -> None:
    browser = Browser(server.approve)
    desk.sign_in(browser)
    assert f"127.0.0.1%3A{port}%2Fcallback" in browser.opened[0]
    assert browser.opened[0].startswith("https://x.com/i/oauth2/authorize?")


def test_a_connected_account_publishes_on_x(desk: ConnectingDesk, server: XServer) -> None:
    desk.sign_in_as(server.approve)
    assert isinstance(desk.publish(), Published)
    assert [post.text for post in server.statuses] == [TEXT]


def test_without_an_app_of_the_institution_nobody_signs_in_at_x(
    desk: ConnectingDesk, server: XServer
) -> None:
    desk.set_options(x_client_id="")
    browser = Browser(server.approve)
    problem = refusal_of(lambda: desk.sign_in(browser))
    assert (problem.code, browser.opened) == (PlatformProblem.CLIENT_MISSING, [])


def test_a_port_that_another_program_has_is_told(desk: ConnectingDesk, server: XServer) -> None:
    with answering(hang_up) as other:
        desk.set_options(x_redirect_port=other.port)
        with pytest.raises(Unavailable) as problem:
            desk.sign_in_as(server.approve)
    assert problem.value.code is PlatformProblem.SIGN_IN_PORT_TAKEN
    assert problem.value.values == {"port": other.port}


def test_the_same_port_serves_the_next_sign_in(desk: ConnectingDesk, server: XServer) -> None:
    desk.refusal(server.deny)
    desk.sign_in_as(server.approve)
    desk.sign_in_as(server.approve)
    assert desk.connection.renews


def test_tokens_that_have_ended_are_renewed_and_kept(
    desk: ConnectingDesk, server: XServer, clock: FakeClock
) -> None:
    desk.sign_in_as(server.approve)
    first = desk.tokens
    clock.advance(LATER)
    desk.workplace.connections.connector_for(desk.account).whose_token()
    renewed = desk.tokens
    assert (renewed.access, renewed.refresh) != (first.access, first.refresh)
    assert first.refresh is not None
    assert server.oauth.refresh_tokens[first.refresh].used


def test_two_threads_spend_one_refresh_token(
    desk: ConnectingDesk, server: XServer, clock: FakeClock
) -> None:
    desk.sign_in_as(server.approve)
    clock.advance(LATER)
    asking = threading.Barrier(2)
    found: list[str] = []

    def ask() -> None:
        asking.wait()
        connector = desk.workplace.connections.connector_for(desk.account)
        found.append(connector.whose_token().account_id)

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    renewals = [one for one in server.requests if b"grant_type=refresh_token" in one.body]
    assert (found, len(renewals)) == ([server.account.id] * 2, 1)


def test_a_disconnected_program_is_forgotten_with_both_its_tokens(
    desk: ConnectingDesk, server: XServer
) -> None:
    desk.sign_in_as(server.approve)
    tokens = desk.tokens
    assert desk.workplace.connections.disconnect(desk.key)
    assert tokens.refresh is not None
    assert server.oauth.tokens[tokens.access].revoked
    assert server.oauth.refresh_tokens[tokens.refresh].revoked


def test_an_app_that_the_owner_took_away_at_x_publishes_nothing(
    desk: ConnectingDesk, server: XServer
) -> None:
    desk.sign_in_as(server.approve)
    tokens = desk.tokens
    assert tokens.refresh is not None
    server.revoke(tokens.access)
    server.oauth.refresh_tokens[tokens.refresh].revoked = True
    outcome = desk.publish()
    assert isinstance(outcome, Refusal)
    assert outcome.code == PlatformProblem.TOKEN_REVOKED
    assert (server.statuses, desk.holds_tokens()) == ([], True)
