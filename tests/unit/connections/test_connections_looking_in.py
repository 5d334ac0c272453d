"""Whether the program is still let in, and what the server says of its limits."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.platforms.limits import LIMITS
from core.platforms.model import NotSent, PlatformProblem
from core.publishing.model import PublishingProblem
from tests.connections_desk import (
    ACCOUNT,
    ALL,
    SOMEBODY,
    ConnectionsDesk,
    connected,
)
from tests.delegating import refusal_of

HOUR = timedelta(hours=1)


def test_before_the_server_was_asked_its_limits_are_the_usual_ones(desk: ConnectionsDesk) -> None:
    assert desk.connections.limits_of(ACCOUNT) == LIMITS["mastodon"]
    assert desk.connections.limits_read_at(ACCOUNT.key) is None


def test_what_the_server_said_counts_at_once_and_after_a_restart(desk: ConnectionsDesk) -> None:
    connected(desk)
    desk.town.length = 900
    desk.connections.limits_of(ACCOUNT)
    desk.connections.look_in(ACCOUNT.key)
    lengths = [desk.connections.limits_of(ACCOUNT).length]
    lengths.append(desk.start_again().limits_of(ACCOUNT).length)
    assert lengths == [900, 900]


def test_the_moment_is_kept_at_which_the_server_said_it(desk: ConnectionsDesk) -> None:
    connected(desk)
    desk.connections.look_in(ACCOUNT.key)
    at = desk.clock.now()
    desk.clock.advance(HOUR)
    assert desk.connections.limits_read_at(ACCOUNT.key) == at


def test_a_server_that_does_not_answer_leaves_its_limits_as_they_were(
    desk: ConnectionsDesk,
) -> None:
    connected(desk)
    desk.town.length = 900
    desk.connections.look_in(ACCOUNT.key)
    desk.town.down = True
    with pytest.raises(NotSent):
        desk.connections.look_in(ACCOUNT.key)
    assert desk.connections.limits_of(ACCOUNT).length == 900


def test_a_platform_whose_servers_are_all_alike_says_no_limits_of_its_own(
    desk: ConnectionsDesk,
) -> None:
    says = {account.platform: desk.connections.says_its_limits(account) for account in ALL}
    assert says == {"mastodon": True, "bluesky": False, "facebook": False}


def test_a_permission_that_was_withdrawn_shows_when_one_looks_in(desk: ConnectionsDesk) -> None:
    tokens = connected(desk)
    desk.town.forgotten.append(tokens.access)
    problem = refusal_of(lambda: desk.connections.look_in(ACCOUNT.key))
    assert problem.code is PlatformProblem.TOKEN_REVOKED


def test_a_token_that_has_become_anothers_is_refused_and_logged(desk: ConnectionsDesk) -> None:
    tokens = connected(desk)
    desk.town.owners[tokens.access] = SOMEBODY
    problem = refusal_of(lambda: desk.connections.look_in(ACCOUNT.key))
    assert problem.code is PublishingProblem.WRONG_ACCOUNT
    assert len(desk.logged("audit_account_refused")) == 1
    assert desk.connections.limits_read_at(ACCOUNT.key) is None


def test_a_platform_that_is_not_served_has_no_limits(desk: ConnectionsDesk) -> None:
    elsewhere = replace(ACCOUNT, platform="elsewhere")
    problem = refusal_of(lambda: desk.connections.limits_of(elsewhere))
    assert problem.code is PublishingProblem.NO_ACCOUNT
