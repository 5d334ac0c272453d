"""What is kept so that the program is let in, and how it is cut off again."""

from datetime import timedelta

import pytest

from core.connections.model import Way
from core.delegation.model import DelegatedAccount
from core.foundation.errors import Refused
from core.platforms.model import NotSent, PlatformProblem, SignInRefused
from core.platforms.tokens import Tokens
from core.publishing.model import PublishingProblem
from core.vault.model import SecretKind
from tests.connections_desk import (
    ACCOUNT,
    BLUESKY,
    PAGE,
    SOMEBODY,
    ConnectionsDesk,
    connected,
)
from tests.delegating import refusal_of

HOUR = timedelta(hours=1)


# Being let in


def test_tokens_are_kept_once_the_platform_said_whose_they_are(desk: ConnectionsDesk) -> None:
    tokens = desk.tokens()
    identity = desk.connections.keep(ACCOUNT.key, tokens, Way.BROWSER)
    assert (identity.account_id, desk.kept()) == (ACCOUNT.account_id, tokens.written())


def test_the_log_says_how_the_account_was_connected(desk: ConnectionsDesk) -> None:
    connected(desk)
    (entry,) = desk.logged("audit_account_connected")
    assert (entry.account, entry.detail) == (ACCOUNT.handle, {"way": "way_browser"})


def test_tokens_of_another_account_are_refused_and_not_kept(desk: ConnectionsDesk) -> None:
    tokens = desk.tokens()
    desk.town.owners[tokens.access] = SOMEBODY
    problem = refusal_of(lambda: desk.connections.keep(ACCOUNT.key, tokens, Way.BROWSER))
    assert (problem.code, problem.clause) == (PublishingProblem.WRONG_ACCOUNT, "ACC-1")
    assert problem.values == {"delegated": ACCOUNT.handle, "token": "somebody"}
    assert desk.kept() is None


def test_the_log_says_whose_tokens_were_refused(desk: ConnectionsDesk) -> None:
    tokens = desk.tokens()
    desk.town.owners[tokens.access] = SOMEBODY
    with pytest.raises(Refused):
        desk.connections.keep(ACCOUNT.key, tokens, Way.BROWSER)
    (entry,) = desk.logged("audit_account_refused")
    assert (entry.account, entry.detail) == (
        ACCOUNT.handle,
        {"token_of": SOMEBODY, "clause": "ACC-1"},
    )


def test_tokens_of_another_account_leave_the_connection_as_it_was(desk: ConnectionsDesk) -> None:
    first = connected(desk)
    wrong = desk.tokens("wrong")
    desk.town.owners[wrong.access] = SOMEBODY
    with pytest.raises(Refused):
        desk.connections.keep(ACCOUNT.key, wrong, Way.BROWSER)
    assert desk.kept() == first.written()
    assert desk.connections.connector_for(ACCOUNT).whose_token().account_id == ACCOUNT.account_id


def test_where_the_platform_cannot_be_asked_nothing_is_kept(desk: ConnectionsDesk) -> None:
    desk.town.down = True
    with pytest.raises(NotSent):
        desk.connections.keep(ACCOUNT.key, desk.tokens(), Way.BROWSER)
    assert (desk.kept(), desk.logged("audit_account_connected")) == (None, [])


def test_tokens_that_examining_renewed_are_kept_renewed(desk: ConnectionsDesk) -> None:
    connected(desk, lasting=timedelta(seconds=5))
    assert desk.connection().expires_at == desk.clock.now() + timedelta(hours=2)


def test_signing_in_takes_the_place_of_an_app_password(desk: ConnectionsDesk) -> None:
    desk.vault.store(ACCOUNT.key, SecretKind.APP_PASSWORD, "abcd-efgh")
    connected(desk)
    assert not desk.vault.holds(ACCOUNT.key, SecretKind.APP_PASSWORD)


def test_signing_in_anew_has_the_platform_forget_the_tokens_before(desk: ConnectionsDesk) -> None:
    first = connected(desk, "first", lasting=HOUR)
    second = connected(desk, "second", lasting=HOUR)
    assert desk.town.forgotten == [first.refresh, first.access]
    assert desk.kept() == second.written()


def test_what_the_platform_does_not_hear_of_the_tokens_before_stops_nothing(
    desk: ConnectionsDesk,
) -> None:
    connected(desk, "first")
    desk.town.forgets = False
    second = connected(desk, "second")
    assert (desk.kept(), desk.town.forgotten) == (second.written(), [])


# Being cut off


def test_disconnecting_forgets_here_and_there(desk: ConnectionsDesk) -> None:
    tokens = connected(desk, lasting=HOUR)
    told = desk.connections.disconnect(ACCOUNT.key)
    assert (told, desk.kept()) == (True, None)
    assert desk.town.forgotten == [tokens.refresh, tokens.access]


def test_after_disconnecting_nobody_gets_a_connector(desk: ConnectionsDesk) -> None:
    connected(desk)
    desk.connections.connector_for(ACCOUNT)
    desk.connections.disconnect(ACCOUNT.key)
    problem = refusal_of(lambda: desk.connections.connector_for(ACCOUNT))
    assert problem.code is PublishingProblem.NOT_CONNECTED


def test_a_connector_from_before_disconnecting_is_let_in_no_more(desk: ConnectionsDesk) -> None:
    connected(desk)
    connector = desk.connections.connector_for(ACCOUNT)
    desk.connections.disconnect(ACCOUNT.key)
    with pytest.raises(SignInRefused) as problem:
        connector.whose_token()
    assert problem.value.code is PlatformProblem.NO_CREDENTIAL


@pytest.mark.parametrize(("down", "told"), [(False, "yes"), (True, "no")])
def test_the_log_says_whether_the_platform_was_told(
    desk: ConnectionsDesk, down: bool, told: str
) -> None:
    connected(desk)
    desk.town.down = down
    desk.connections.disconnect(ACCOUNT.key)
    (entry,) = desk.logged("audit_account_disconnected")
    assert (entry.account, entry.detail) == (ACCOUNT.handle, {"revoked": told})


def test_without_network_an_account_is_disconnected_here_all_the_same(
    desk: ConnectionsDesk,
) -> None:
    connected(desk)
    desk.town.down = True
    assert not desk.connections.disconnect(ACCOUNT.key)
    assert not desk.connection().connected


@pytest.mark.parametrize(
    ("account", "kind", "secret"),
    [
        (BLUESKY, SecretKind.APP_PASSWORD, "abcd-efgh"),
        (PAGE, SecretKind.TOKENS, Tokens("EAAG1").written()),
    ],
    ids=["app password", "pasted token"],
)
def test_what_people_made_at_the_platform_only_people_can_end_there(
    desk: ConnectionsDesk, account: DelegatedAccount, kind: SecretKind, secret: str
) -> None:
    desk.vault.store(account.key, kind, secret)
    assert not desk.connections.disconnect(account.key)
    assert not desk.connection(account).connected


def test_an_account_whose_decision_has_ended_can_still_be_disconnected(
    desk: ConnectionsDesk,
) -> None:
    tokens = connected(desk)
    desk.clock.advance(timedelta(days=400))
    assert desk.connections.disconnect(ACCOUNT.key)
    assert (desk.kept(), desk.town.forgotten) == (None, [tokens.access])


def test_an_account_that_no_decision_ever_named_is_not_disconnected(desk: ConnectionsDesk) -> None:
    problem = refusal_of(lambda: desk.connections.disconnect("mastodon:999"))
    assert (problem.code, problem.clause) == (PublishingProblem.NO_ACCOUNT, "ACC-1")


def test_what_the_vault_cannot_open_can_be_disconnected(desk: ConnectionsDesk) -> None:
    connected(desk)
    with desk.bench.database.write() as connection:
        connection.exec_driver_sql("UPDATE secret SET sealed = zeroblob(64)")
    assert not desk.connections.disconnect(ACCOUNT.key)
    assert not desk.connection().connected
