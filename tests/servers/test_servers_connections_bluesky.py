"""Signing in to a real AT Protocol server in the browser, beside or in place of an app password."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest

from core.connections.model import Way
from core.platforms.model import PlatformProblem
from core.publishing.model import Published, PublishingProblem
from core.vault.model import SecretKind
from tests.browsing import Browser
from tests.delegating import refusal_of
from tests.office import real_now
from tests.servers.connecting import TEXT, YES, ConnectingDesk, connecting_desk, delegated
from tests.servers.pds import Pds, PdsAccount
from tests.servers.pds_browser import PdsBrowser


@pytest.fixture
def own(pds: Pds) -> PdsAccount:
    """By the name that the server gives itself: proofs name the address that was asked."""
    account = pds.new_account("browser")
    return replace(account, url=account.url.replace("127.0.0.1", "localhost"))


@pytest.fixture
def desk(own: PdsAccount, tmp_path: Path) -> Generator[ConnectingDesk]:
    account = delegated("bluesky", own.url, own.handle, own.did)
    with connecting_desk(tmp_path, real_now(), account) as opened:
        yield opened


def approving(account: PdsAccount) -> Browser:
    """A browser whose person signs in with that account and says yes."""

    def decide(address: str) -> str:
        with PdsBrowser(address) as browser:
            return browser.sent_back(account)

    return Browser(decide)


def test_who_says_yes_has_connected_the_account_and_publishes(
    desk: ConnectingDesk, own: PdsAccount, pds: Pds
) -> None:
    browser = approving(own)
    identity = desk.sign_in(browser)
    assert (identity.account_id, browser.ended_on()) == (own.did, YES)
    assert isinstance(desk.publish(), Published)
    assert pds.texts(own.did) == [TEXT]


def test_signing_in_takes_the_place_of_the_app_password(
    desk: ConnectingDesk, own: PdsAccount
) -> None:
    desk.workplace.connect_account(desk.key, own.app_password)
    desk.sign_in(approving(own))
    assert desk.connection.way is Way.BROWSER
    assert not desk.workplace.vault.holds(desk.key, SecretKind.APP_PASSWORD)


def test_an_app_password_takes_the_place_of_the_tokens_which_the_server_forgets(
    desk: ConnectingDesk, own: PdsAccount
) -> None:
    desk.sign_in(approving(own))
    connector = desk.workplace.connections.connector_for(desk.account)
    tokens = desk.tokens
    desk.workplace.connect_account(desk.key, own.app_password)
    assert desk.connection.way is Way.APP_PASSWORD
    desk.workplace.vault.store(desk.key, SecretKind.TOKENS, tokens.written())
    problem = refusal_of(connector.whose_token)
    assert problem.code in (PlatformProblem.TOKEN_REVOKED, PlatformProblem.TOKEN_EXPIRED)


def test_who_signs_in_with_another_account_connects_nothing(desk: ConnectingDesk, pds: Pds) -> None:
    other = pds.new_account("other")
    problem = refusal_of(lambda: desk.sign_in(approving(other)))
    assert problem.clause == "ACC-1"
    assert problem.code in (PublishingProblem.WRONG_ACCOUNT, PlatformProblem.WRONG_ACCOUNT)
    assert not desk.holds_tokens()


def test_the_server_has_forgotten_a_disconnected_program(
    desk: ConnectingDesk, own: PdsAccount
) -> None:
    desk.sign_in(approving(own))
    connector, tokens = desk.workplace.connections.connector_for(desk.account), desk.tokens
    assert desk.workplace.connections.disconnect(desk.key)
    desk.workplace.vault.store(desk.key, SecretKind.TOKENS, tokens.written())
    problem = refusal_of(connector.whose_token)
    assert problem.code in (PlatformProblem.TOKEN_REVOKED, PlatformProblem.TOKEN_EXPIRED)
