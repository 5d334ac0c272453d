"""Connections that change while something is under way, and threads that meet there."""

import threading
from datetime import timedelta

import pytest

from core.connections.model import Way
from core.identity.model import IdentityProblem
from core.platforms.model import NotSent, PlatformProblem
from core.publishing.model import PublishingProblem
from core.vault.model import SecretKind
from tests.connections_desk import (
    ACCOUNT,
    BLUESKY,
    ConnectionsDesk,
    connected,
)
from tests.delegating import refusal_of

HOUR = timedelta(hours=1)


def test_a_renewal_that_a_disconnecting_overtakes_is_not_kept(desk: ConnectionsDesk) -> None:
    connected(desk, lasting=HOUR)
    connector = desk.connections.connector_for(ACCOUNT)
    desk.clock.advance(2 * HOUR)
    desk.town.before_renewal = lambda: desk.connections.disconnect(ACCOUNT.key)
    with pytest.raises(NotSent):
        connector.whose_token()
    assert not desk.connection().connected


def test_a_renewal_that_a_new_sign_in_overtakes_is_not_kept(desk: ConnectionsDesk) -> None:
    connected(desk, "first", lasting=HOUR)
    connector = desk.connections.connector_for(ACCOUNT)
    desk.clock.advance(2 * HOUR)
    desk.town.before_renewal = lambda: connected(desk, "second")
    with pytest.raises(NotSent):
        connector.whose_token()
    assert desk.kept() == desk.tokens("second").written()


def test_whoever_holds_the_connector_when_somebody_signs_in_anew_goes_on(
    desk: ConnectionsDesk,
) -> None:
    connected(desk, "first")
    connector = desk.connections.connector_for(ACCOUNT)
    connected(desk, "second")
    assert connector.whose_token().account_id == ACCOUNT.account_id


def test_two_threads_renew_once(desk: ConnectionsDesk) -> None:
    connected(desk, lasting=HOUR)
    desk.clock.advance(2 * HOUR)
    meeting = threading.Barrier(2)
    found: list[str] = []

    def ask() -> None:
        meeting.wait()
        found.append(desk.connections.connector_for(ACCOUNT).whose_token().account_id)

    _together(ask)
    assert (found, desk.town.renewals) == ([ACCOUNT.account_id] * 2, 1)


def test_two_threads_get_the_same_connector(desk: ConnectionsDesk) -> None:
    connected(desk)
    meeting = threading.Barrier(2)
    found: list[object] = []

    def ask() -> None:
        meeting.wait()
        found.append(desk.connections.connector_for(ACCOUNT))

    _together(ask)
    assert found[0] is found[1]


def test_two_sign_ins_at_once_leave_one_connection(desk: ConnectionsDesk) -> None:
    both = [desk.tokens("one"), desk.tokens("other")]
    meeting, left = threading.Barrier(2), list(both)

    def keep() -> None:
        tokens = left.pop()
        meeting.wait()
        desk.connections.keep(ACCOUNT.key, tokens, Way.BROWSER)

    _together(keep)
    (kept,) = [one for one in both if one.written() == desk.kept()]
    (other,) = [one for one in both if one is not kept]
    assert desk.town.forgotten == [other.access]


def test_an_app_password_that_is_deleted_elsewhere_lets_nobody_in(desk: ConnectionsDesk) -> None:
    desk.vault.store(BLUESKY.key, SecretKind.APP_PASSWORD, "abcd-efgh")
    desk.connections.connector_for(BLUESKY)
    desk.vault.forget(BLUESKY.key, SecretKind.APP_PASSWORD)
    problem = refusal_of(lambda: desk.connections.connector_for(BLUESKY))
    assert problem.code is PublishingProblem.NOT_CONNECTED


def test_tokens_that_are_deleted_elsewhere_let_nobody_in(desk: ConnectionsDesk) -> None:
    connected(desk)
    connector = desk.connections.connector_for(ACCOUNT)
    desk.vault.forget(ACCOUNT.key, SecretKind.TOKENS)
    problem = refusal_of(connector.whose_token)
    assert problem.code is PlatformProblem.NO_CREDENTIAL


def test_after_the_lock_no_connector_is_made(desk: ConnectionsDesk) -> None:
    connected(desk)
    desk.session.end()
    problem = refusal_of(lambda: desk.connections.connector_for(ACCOUNT))
    assert (problem.code, problem.clause) == (IdentityProblem.LOCKED, "SEC-4")


def test_after_the_lock_nothing_more_is_sent(desk: ConnectionsDesk) -> None:
    connected(desk)
    connector = desk.connections.connector_for(ACCOUNT)
    desk.session.end()
    desk.connections.close()
    with pytest.raises(NotSent) as problem:
        connector.whose_token()
    assert problem.value.code is PlatformProblem.OFFLINE


def _together(act: object) -> None:
    threads = [threading.Thread(target=act) for _ in range(2)]  # type: ignore[arg-type]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
