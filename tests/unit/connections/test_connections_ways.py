"""Which ways there are to connect an account, and how it stands."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.connections.model import Connection, Way
from core.platforms.tokens import Tokens
from core.publishing.model import PublishingProblem
from core.vault.model import SecretKind
from tests.connections_desk import (
    ACCOUNT,
    BLUESKY,
    PAGE,
    PRACTICE,
    SCOPES,
    ConnectionsDesk,
    connected,
)
from tests.delegating import refusal_of

HOUR = timedelta(hours=1)


# Which ways there are


@pytest.mark.parametrize(
    ("platform", "ways"),
    [
        ("bluesky", (Way.BROWSER, Way.APP_PASSWORD)),
        ("mastodon", (Way.BROWSER,)),
        ("x", (Way.BROWSER,)),
        ("facebook", (Way.TOKEN,)),
        ("instagram", (Way.TOKEN,)),
        ("practice", ()),
        ("elsewhere", ()),
    ],
)
def test_each_platform_has_its_ways(
    desk: ConnectionsDesk, platform: str, ways: tuple[Way, ...]
) -> None:
    assert desk.connections.ways_to(replace(ACCOUNT, platform=platform)) == ways


def test_where_it_allows_no_app_passwords_the_browser_is_left(desk: ConnectionsDesk) -> None:
    desk.allow_no_app_passwords()
    assert desk.connections.ways_to(BLUESKY) == (Way.BROWSER,)


def test_an_app_password_is_refused_where_it_allows_none(desk: ConnectionsDesk) -> None:
    desk.allow_no_app_passwords()
    problem = refusal_of(lambda: desk.connections.connect(BLUESKY.key, "abcd-efgh"))
    assert (problem.code, problem.clause) == (PublishingProblem.WAY_NOT_ALLOWED, "SEC-1")
    assert not desk.vault.holds(BLUESKY.key, SecretKind.APP_PASSWORD)


def test_a_page_is_not_signed_in_to_in_the_browser(desk: ConnectionsDesk) -> None:
    problem = refusal_of(lambda: desk.connections.visit(PAGE.key))
    assert problem.code is PublishingProblem.WAY_NOT_ALLOWED


def test_a_pasted_token_is_for_meta_alone(desk: ConnectionsDesk) -> None:
    problem = refusal_of(lambda: desk.connections.connect_with_token(ACCOUNT.key, "EAAG1"))
    assert problem.code is PublishingProblem.WAY_NOT_ALLOWED


def test_an_account_that_no_decision_names_cannot_be_connected(desk: ConnectionsDesk) -> None:
    problem = refusal_of(lambda: desk.connections.visit("mastodon:999"))
    assert (problem.code, problem.clause) == (PublishingProblem.NO_ACCOUNT, "ACC-1")


# How it stands


def test_an_account_is_not_connected_at_first(desk: ConnectionsDesk) -> None:
    assert desk.connection() == Connection(connected=False)


def test_a_connection_in_the_browser_says_what_it_lets_do_and_that_it_renews(
    desk: ConnectionsDesk,
) -> None:
    ends = desk.clock.now() + HOUR
    connected(desk, lasting=HOUR)
    assert desk.connection() == Connection(True, Way.BROWSER, SCOPES, ends, renews=True)


def test_a_pasted_token_ends_when_it_ends(desk: ConnectionsDesk) -> None:
    ends = desk.clock.now() + timedelta(days=60)
    tokens = Tokens("EAAG1", None, ends, ("pages_manage_posts",))
    desk.vault.store(PAGE.key, SecretKind.TOKENS, tokens.written())
    found = desk.connection(PAGE)
    assert found == Connection(True, Way.TOKEN, ("pages_manage_posts",), ends, renews=False)


def test_an_app_password_connects(desk: ConnectionsDesk) -> None:
    desk.vault.store(BLUESKY.key, SecretKind.APP_PASSWORD, "abcd-efgh")
    assert desk.connection(BLUESKY) == Connection(True, Way.APP_PASSWORD)


def test_an_app_password_that_it_allows_no_more_is_shown_as_that(desk: ConnectionsDesk) -> None:
    desk.vault.store(BLUESKY.key, SecretKind.APP_PASSWORD, "abcd-efgh")
    desk.allow_no_app_passwords()
    assert not desk.connection(BLUESKY).allowed


def test_practice_needs_no_connection(desk: ConnectionsDesk) -> None:
    assert desk.connections.connection_of(PRACTICE) == Connection(connected=True)


def test_without_a_credential_there_is_no_connector(desk: ConnectionsDesk) -> None:
    problem = refusal_of(lambda: desk.connections.connector_for(ACCOUNT))
    assert problem.code is PublishingProblem.NOT_CONNECTED
