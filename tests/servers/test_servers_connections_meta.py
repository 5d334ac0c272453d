"""A token that IT issued for a Page or its Instagram account: pasted, judged, published with."""

from collections.abc import Generator
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path

import pytest

from core.connections.model import Way
from core.foundation.errors import NatiqError
from core.platforms.model import PlatformProblem
from core.publishing.model import Published, PublishingProblem, Refusal
from tests.delegating import refusal_of
from tests.fakes import FakeClock
from tests.office import real_now
from tests.servers.connecting import TEXT, ConnectingDesk, connecting_desk, delegated
from tests.servers.graph_model import APP_ID, FOREIGN_APP_ID, PAGE_SCOPES
from tests.servers.meta_server import MetaServer


@pytest.fixture
def clock() -> FakeClock:
    return real_now()


@pytest.fixture
def server(clock: FakeClock) -> Generator[MetaServer]:
    with MetaServer(clock.now) as opened:
        yield opened
    assert opened.breaches == []


@pytest.fixture
def desk(server: MetaServer, clock: FakeClock, tmp_path: Path) -> Generator[ConnectingDesk]:
    """A desk with a Page."""
    with _page_desk(server, clock, tmp_path) as opened:
        yield opened


def _page_desk(
    server: MetaServer, clock: FakeClock, folder: Path
) -> AbstractContextManager[ConnectingDesk]:
    page = server.page
    return connecting_desk(folder, clock, delegated("facebook", server.url, page.username, page.id))


def paste(desk: ConnectingDesk, token: str) -> None:
    desk.workplace.connections.connect_with_token(desk.key, token)


def refusal(desk: ConnectingDesk, token: str) -> NatiqError:
    return refusal_of(lambda: paste(desk, token))


def test_a_token_with_the_least_scopes_connects_the_page(
    desk: ConnectingDesk, server: MetaServer
) -> None:
    token = server.add_token(server.page.id, scopes=PAGE_SCOPES).value
    paste(desk, token)
    assert (desk.connection.way, set(desk.connection.scopes)) == (Way.TOKEN, set(PAGE_SCOPES))


def test_a_pasted_token_publishes(desk: ConnectingDesk, server: MetaServer) -> None:
    paste(desk, server.token)
    assert isinstance(desk.publish(), Published)
    assert [post.message for post in server.published()] == [TEXT]


def test_blanks_around_a_pasted_token_do_no_harm(desk: ConnectingDesk, server: MetaServer) -> None:
    paste(desk, f"  {server.token}\n")
    assert desk.tokens.access == server.token


def test_a_token_says_when_it_ends_and_that_nothing_renews_it(
    desk: ConnectingDesk, server: MetaServer, clock: FakeClock
) -> None:
    ends = clock.now().replace(microsecond=0) + timedelta(days=60)
    paste(desk, server.add_token(server.page.id, expires_at=ends).value)
    assert (desk.connection.expires_at, desk.connection.renews) == (ends, False)


def test_a_token_with_more_scopes_is_refused_by_their_names(
    desk: ConnectingDesk, server: MetaServer
) -> None:
    scopes = {*PAGE_SCOPES, "ads_management", "pages_messaging"}
    problem = refusal(desk, server.add_token(server.page.id, scopes=scopes).value)
    assert (problem.code, problem.clause) == (PlatformProblem.SCOPE_TOO_WIDE, "SEC-2")
    assert problem.values["scopes"] == "ads_management pages_messaging"
    assert not desk.holds_tokens()


def test_a_token_with_fewer_scopes_is_refused_by_their_names(
    desk: ConnectingDesk, server: MetaServer
) -> None:
    scopes = {*PAGE_SCOPES} - {"pages_manage_posts"}
    problem = refusal(desk, server.add_token(server.page.id, scopes=scopes).value)
    assert problem.code is PlatformProblem.SCOPE_MISSING
    assert problem.values["scopes"] == "pages_manage_posts"


def test_a_token_of_another_page_is_refused(desk: ConnectingDesk, server: MetaServer) -> None:
    other = server.add_page("صفحة أخرى", "other.example")
    problem = refusal(desk, server.add_token(other.id).value)
    assert (problem.code.value, problem.clause) == ("platform_wrong_account", "ACC-1")
    assert not desk.holds_tokens()


def test_a_token_of_another_app_is_refused_where_it_names_its_own(
    desk: ConnectingDesk, server: MetaServer
) -> None:
    desk.set_options(meta_app_id=APP_ID)
    problem = refusal(desk, server.add_token(server.page.id, app_id=FOREIGN_APP_ID).value)
    assert problem.code is PlatformProblem.NOT_OUR_APP


def test_a_token_that_has_ended_is_refused(
    desk: ConnectingDesk, server: MetaServer, clock: FakeClock
) -> None:
    token = server.add_token(server.page.id, expires_at=clock.now() - timedelta(days=1)).value
    assert refusal(desk, token).code is PlatformProblem.TOKEN_EXPIRED


def test_what_is_no_token_goes_nowhere(desk: ConnectingDesk, server: MetaServer) -> None:
    problem = refusal(desk, "كلمة مرور الصفحة")
    assert (problem.code, server.requests) == (PlatformProblem.SIGN_IN_REFUSED, [])


def test_a_token_that_ends_while_connected_publishes_nothing(
    desk: ConnectingDesk, server: MetaServer
) -> None:
    paste(desk, server.token)
    server.expire(server.token)
    outcome = desk.publish()
    assert isinstance(outcome, Refusal)
    assert outcome.code == PlatformProblem.TOKEN_EXPIRED
    assert server.published() == []


def test_disconnecting_a_page_ends_here_and_says_that_meta_was_not_told(
    desk: ConnectingDesk, server: MetaServer
) -> None:
    paste(desk, server.token)
    assert not desk.workplace.connections.disconnect(desk.key)
    outcome = desk.publish()
    assert isinstance(outcome, Refusal)
    assert outcome.code == PublishingProblem.NOT_CONNECTED


def test_one_token_connects_the_instagram_account_of_the_page_too(
    server: MetaServer, clock: FakeClock, tmp_path: Path
) -> None:
    own = server.account
    account = delegated("instagram", server.url, own.username, own.id)
    with connecting_desk(tmp_path, clock, account) as desk:
        paste(desk, server.token)
        assert desk.connection.connected


def test_the_pages_token_is_not_for_the_instagram_account_of_another(
    server: MetaServer, clock: FakeClock, tmp_path: Path
) -> None:
    other = server.add_page("صفحة أخرى", "other.example")
    account = delegated("instagram", server.url, "other.example", other.instagram)
    with connecting_desk(tmp_path, clock, account) as desk:
        problem = refusal(desk, server.token)
    assert problem.values == {"delegated": "other.example", "token": server.account.username}
