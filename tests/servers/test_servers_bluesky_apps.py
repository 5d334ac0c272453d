"""Who else may act for an account: the app passwords of a real AT Protocol server."""

import logging
from collections.abc import Callable, Generator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta

import pytest

from core.foundation.clock import SystemClock
from core.foundation.errors import Refused
from core.platforms.apps import AppLister, ConnectedApp
from core.platforms.bluesky.connector import BlueskyConnector
from core.platforms.model import NotSent, PlatformProblem, Rejected, SignInRefused, Uncertain
from core.platforms.options import PlatformOptions
from core.platforms.tokens import Tokens
from tests.servers.atproto import account_of, connector_over
from tests.servers.pds import Pds, PdsAccount
from tests.servers.wire import LosingWire, PasswordCredentials, TokenCredentials, permit_for_app

GAME = "لعبة «القلعة» – a game\n2"
Connect = Callable[..., BlueskyConnector]


@pytest.fixture
def account(pds: Pds) -> PdsAccount:
    return pds.new_account("apps")


@pytest.fixture
def wire() -> Generator[LosingWire]:
    wire = LosingWire()
    yield wire
    wire.close()


@pytest.fixture
def connect(wire: LosingWire) -> Generator[Connect]:
    with ExitStack() as stack:

        def connect(account: PdsAccount, options: PlatformOptions | None = None):
            credentials = PasswordCredentials(account.app_password)
            connector, client = connector_over(
                wire, account_of(account), credentials, options=options or PlatformOptions()
            )
            stack.enter_context(client)
            return connector

        yield connect


def own_of(apps: tuple[ConnectedApp, ...]) -> list[str]:
    return [app.name for app in apps if app.own]


def revoke(connector: BlueskyConnector, account: PdsAccount, name: str) -> None:
    connector.revoke_app(permit_for_app(account.did, name), name)


def test_a_connector_by_app_password_lists_apps(account: PdsAccount, connect: Connect) -> None:
    connector = connect(account)
    assert isinstance(connector, AppLister)
    assert connector.lists_apps()


def test_the_only_app_password_is_the_one_that_lets_the_program_in(
    pds: Pds, account: PdsAccount, connect: Connect
) -> None:
    apps = connect(account).connected_apps()
    assert {app.id for app in apps} == pds.app_names(account)
    assert len(own_of(apps)) == 1


def test_an_app_that_was_added_is_listed_by_its_name_and_time(
    pds: Pds, account: PdsAccount, connect: Connect
) -> None:
    pds.new_app_password(account, GAME)
    found = [app for app in connect(account).connected_apps() if app.name == GAME]
    assert [(app.id, app.privileged, app.own) for app in found] == [(GAME, False, False)]
    assert found[0].created_at is not None
    assert SystemClock().now() - found[0].created_at < timedelta(minutes=10)


def test_of_two_app_passwords_of_the_same_kind_none_is_taken_for_our_own(
    pds: Pds, account: PdsAccount, connect: Connect
) -> None:
    pds.new_app_password(account, GAME)
    assert own_of(connect(account).connected_apps()) == []


def test_an_app_password_of_another_kind_is_not_ours_and_says_its_rights(
    pds: Pds, account: PdsAccount, connect: Connect
) -> None:
    pds.new_app_password(account, GAME, privileged=True)
    apps = connect(account).connected_apps()
    assert own_of(apps) == [app.name for app in apps if app.name != GAME]
    assert [app.privileged for app in apps if app.name == GAME] == [True]


def test_who_signs_in_with_the_accounts_own_password_has_no_app_password(
    account: PdsAccount, connect: Connect
) -> None:
    whole = replace(account, app_password=account.password)
    assert own_of(connect(whole).connected_apps()) == []


def test_a_password_that_was_taken_away_makes_no_other_one_ours(
    pds: Pds, account: PdsAccount, connect: Connect
) -> None:
    connector = connect(account)
    connector.whose_token()
    pds.revoke_app_password(account)
    pds.new_app_password(account, GAME)
    with pytest.raises(SignInRefused):
        connector.connected_apps()


def test_a_revoked_app_can_neither_go_on_nor_come_back(
    pds: Pds, account: PdsAccount, connect: Connect
) -> None:
    password = pds.new_app_password(account, GAME)
    session = pds.session_of(account, password)
    revoke(connect(account), account, GAME)
    assert GAME not in pds.app_names(account)
    assert not pds.renews(session)
    assert not pds.opens(account, password)


def test_what_lets_the_program_in_stays_when_another_app_is_revoked(
    pds: Pds, account: PdsAccount, connect: Connect
) -> None:
    pds.new_app_password(account, GAME)
    connector = connect(account)
    revoke(connector, account, GAME)
    assert connector.whose_token().account_id == account.did
    assert len(own_of(connector.connected_apps())) == 1


def test_to_revoke_twice_is_to_revoke_once(pds: Pds, account: PdsAccount, connect: Connect) -> None:
    pds.new_app_password(account, GAME)
    connector = connect(account)
    revoke(connector, account, GAME)
    revoke(connector, account, GAME)
    assert len(pds.app_names(account)) == 1


def test_a_revocation_without_an_answer_is_uncertain(
    pds: Pds, account: PdsAccount, connect: Connect, wire: LosingWire
) -> None:
    pds.new_app_password(account, GAME)
    wire.loses = "revokeAppPassword"
    with pytest.raises(Uncertain):
        revoke(connect(account), account, GAME)


def test_a_list_without_an_answer_says_that_nothing_was_written(
    account: PdsAccount, connect: Connect, wire: LosingWire
) -> None:
    wire.loses = "listAppPasswords"
    with pytest.raises(NotSent):
        connect(account).connected_apps()


@pytest.mark.parametrize("permitted", ["another app", "another account", "ended"])
def test_a_permit_for_something_else_stops_before_anything_leaves(
    pds: Pds, account: PdsAccount, connect: Connect, wire: LosingWire, permitted: str
) -> None:
    pds.new_app_password(account, GAME)
    permit = {
        "another app": permit_for_app(account.did, "another app"),
        "another account": permit_for_app(pds.new_account().did, GAME),
        "ended": permit_for_app(account.did, GAME, timedelta(seconds=-1)),
    }[permitted]
    with pytest.raises(Refused) as refusal:
        connect(account).revoke_app(permit, GAME)
    assert (refusal.value.clause, wire.calls) == ("ACC-1", [])


def test_where_it_allows_no_app_passwords_there_is_no_list(
    account: PdsAccount, connect: Connect, wire: LosingWire
) -> None:
    connector = connect(account, PlatformOptions(app_passwords=False))
    assert not connector.lists_apps()
    with pytest.raises(Rejected) as refusal:
        connector.connected_apps()
    assert (refusal.value.code, wire.calls) == (PlatformProblem.ACT_UNSUPPORTED, [])


def test_signed_in_by_the_browser_there_is_no_list(account: PdsAccount, wire: LosingWire) -> None:
    credentials = TokenCredentials(Tokens("access"))
    connector, client = connector_over(wire, account_of(account), credentials)
    with client:
        assert not connector.lists_apps()
        with pytest.raises(Rejected):
            connector.revoke_app(permit_for_app(account.did, GAME), GAME)
    assert wire.calls == []


def test_no_secret_stands_in_the_log_of_a_look(
    account: PdsAccount, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    connect(account).connected_apps()
    assert account.app_password not in caplog.text
