"""Which apps are connected to a Page, and that a program can disconnect none of them."""

from collections.abc import Generator
from datetime import timedelta

import pytest

from core.foundation.errors import Refused
from core.platforms.apps import AppLister, ConnectedApp
from core.platforms.meta.instagram import InstagramConnector
from core.platforms.meta.page_token import examine, token_rules
from core.platforms.model import NotSent, PlatformProblem, Rejected, SignInRefused
from core.platforms.options import PlatformOptions
from core.platforms.tokens import Tokens
from tests.fakes import FakeClock
from tests.servers.graph_model import APP_ID, FOREIGN_APP_ID, PAGE_SCOPES
from tests.servers.meta_desk import FacebookDesk, facebook_desk
from tests.servers.meta_server import MetaServer
from tests.servers.wire import client_over, permit_for_app

SCOPES = frozenset({*PAGE_SCOPES, "pages_manage_metadata", "pages_show_list"})
EDGE = "/subscribed_apps"


@pytest.fixture(name="clock")
def _clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(name="server")
def _server(clock: FakeClock) -> Generator[MetaServer]:
    with MetaServer(clock.now) as server:
        yield server
        assert server.breaches == []


@pytest.fixture(name="desk")
def _desk(server: MetaServer, clock: FakeClock) -> Generator[FacebookDesk]:
    with facebook_desk(server, clock) as desk:
        token = server.add_token(server.page.id, scopes=SCOPES)
        desk.credentials.now = Tokens(token.value, scopes=tuple(SCOPES), client_id=APP_ID)
        yield desk


def asked_for_apps(server: MetaServer) -> list[str]:
    return [one.method for one in server.requests if one.path.endswith(EDGE)]


def test_with_the_permission_the_apps_are_listed(desk: FacebookDesk, server: MetaServer) -> None:
    server.connect_app()
    assert isinstance(desk.connector, AppLister)
    assert desk.connector.lists_apps()
    assert desk.connector.connected_apps() == (ConnectedApp(FOREIGN_APP_ID, "Another program"),)


def test_our_own_app_is_the_one_that_the_token_was_issued_for(
    desk: FacebookDesk, server: MetaServer
) -> None:
    server.connect_app(APP_ID)
    server.connect_app()
    apps = desk.connector.connected_apps()
    assert [(app.id, app.own) for app in apps] == [(APP_ID, True), (FOREIGN_APP_ID, False)]


def test_a_page_without_apps_has_none(desk: FacebookDesk) -> None:
    assert desk.connector.connected_apps() == ()


def test_all_of_a_long_list_is_read(desk: FacebookDesk, server: MetaServer) -> None:
    for number in range(120):
        server.connect_app(str(9_000 + number))
    assert len(desk.connector.connected_apps()) == 120


def test_without_the_permission_there_is_no_list_and_nothing_is_asked(
    desk: FacebookDesk, server: MetaServer
) -> None:
    desk.credentials.now = Tokens(server.token, scopes=tuple(PAGE_SCOPES), client_id=APP_ID)
    assert not desk.connector.lists_apps()
    with pytest.raises(Rejected) as refusal:
        desk.connector.connected_apps()
    assert refusal.value.code is PlatformProblem.ACT_UNSUPPORTED
    assert asked_for_apps(server) == []


def test_a_permission_that_was_taken_back_is_told(desk: FacebookDesk, server: MetaServer) -> None:
    desk.credentials.now = Tokens(server.token, scopes=tuple(SCOPES), client_id=APP_ID)
    with pytest.raises(SignInRefused) as refusal:
        desk.connector.connected_apps()
    assert refusal.value.code is PlatformProblem.SCOPE_MISSING


def test_no_app_is_disconnected_for_it_would_be_the_wrong_one(
    desk: FacebookDesk, server: MetaServer
) -> None:
    server.connect_app(APP_ID)
    server.connect_app()
    permit = permit_for_app(server.page.id, FOREIGN_APP_ID, timedelta(minutes=5))
    with pytest.raises(Rejected) as refusal:
        desk.connector.revoke_app(permit, FOREIGN_APP_ID)
    assert refusal.value.code is PlatformProblem.ACT_UNSUPPORTED
    assert not desk.connector.revokes_apps
    assert asked_for_apps(server) == []


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b'{"data": 7}',
        b'{"data": [{}]}',
        b'{"data": [{"id": "x", "name": "app"}]}',
        b'{"data": [{"id": "1", "name": 7}]}',
    ],
)
def test_a_list_that_cannot_be_trusted_is_none(desk: FacebookDesk, body: bytes) -> None:
    desk.wire.answer_instead("GET", EDGE, body)
    with pytest.raises(NotSent):
        desk.connector.connected_apps()


def test_a_link_is_kept_where_it_is_one(desk: FacebookDesk) -> None:
    body = (
        b'{"data": [{"id": "1", "name": "app", "link": "https://game.example"},'
        b' {"id": "2", "name": "app", "link": "javascript:alert(1)"}]}'
    )
    desk.wire.answer_instead("GET", EDGE, body)
    assert [app.website for app in desk.connector.connected_apps()] == [
        "https://game.example",
        None,
    ]


def test_a_token_with_the_permission_to_list_apps_is_taken(
    desk: FacebookDesk, server: MetaServer, clock: FakeClock
) -> None:
    token = server.add_token(server.page.id, scopes=SCOPES).value
    with client_over(desk.wire, token_rules(desk.account, PlatformOptions()), clock) as client:
        looked_at = examine(token, desk.account, PlatformOptions(), client, clock)
    assert set(looked_at.scopes) == SCOPES


def test_a_token_that_may_more_than_list_apps_is_refused(
    desk: FacebookDesk, server: MetaServer, clock: FakeClock
) -> None:
    token = server.add_token(server.page.id, scopes={*SCOPES, "pages_messaging"}).value
    rules = token_rules(desk.account, PlatformOptions())
    with client_over(desk.wire, rules, clock) as client, pytest.raises(Refused) as refusal:
        examine(token, desk.account, PlatformOptions(), client, clock)
    assert refusal.value.values["scopes"] == "pages_messaging"


def test_instagram_has_no_list_of_its_own() -> None:
    assert not hasattr(InstagramConnector, "connected_apps")
