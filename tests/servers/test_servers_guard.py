"""The guard on a real AT Protocol server: a game comes in, is found, and is shut out."""

from collections.abc import Generator
from pathlib import Path

import pytest

from core.integrations.model import AppStanding, CheckResult, CheckWay, ForeignState
from core.integrations.problems import GuardProblem
from core.publishing.model import Published, Refusal
from tests.servers.guarded_desk import GAME, STRANGE, GuardedDesk, guarded_desk
from tests.servers.pds import Pds

WHY = "نُشر دون تفويض"


@pytest.fixture
def desk(pds: Pds, tmp_path: Path) -> Generator[GuardedDesk]:
    with guarded_desk(pds, tmp_path) as opened:
        yield opened


def standings(desk: GuardedDesk) -> dict[str, AppStanding]:
    return {one.app.name: one.standing for one in desk.guard.check_of(desk.key).apps}


def test_our_own_password_is_known_as_ours(desk: GuardedDesk):
    check = desk.guard.check_apps(desk.key)
    assert (check.way, check.result, list(standings(desk).values())) == (
        CheckWay.LISTED,
        CheckResult.CLEAN,
        [AppStanding.OWN],
    )


def test_a_second_app_password_is_found(desk: GuardedDesk):
    desk.guard.check_due()
    desk.let_a_game_in()
    assert desk.guard.check_apps(desk.key).result is CheckResult.UNKNOWN_FOUND
    assert standings(desk)[GAME] is AppStanding.UNKNOWN


def test_it_stops_publishing(desk: GuardedDesk, pds: Pds):
    desk.guard.check_due()
    desk.let_a_game_in()
    desk.guard.check_apps(desk.key)
    outcome = desk.publish()
    assert isinstance(outcome, Refusal)
    assert (outcome.code, outcome.clause, outcome.values["app"]) == (
        GuardProblem.UNKNOWN_APP,
        "SEC-2",
        GAME,
    )
    assert pds.texts(desk.account.did) == []


def test_shut_out_it_signs_in_no_more(desk: GuardedDesk, pds: Pds):
    desk.guard.check_due()
    password = desk.let_a_game_in()
    desk.guard.check_apps(desk.key)
    desk.guard.revoke(desk.key, GAME)
    assert not pds.opens(desk.account, password)


def test_its_session_cannot_be_renewed(desk: GuardedDesk, pds: Pds):
    desk.guard.check_due()
    session = pds.session_of(desk.account, desk.let_a_game_in())
    desk.guard.check_apps(desk.key)
    desk.guard.revoke(desk.key, GAME)
    assert not pds.renews(session)


def test_after_that_publishing_goes_on(desk: GuardedDesk):
    desk.guard.check_due()
    desk.let_a_game_in()
    desk.guard.check_apps(desk.key)
    after = desk.guard.revoke(desk.key, GAME)
    assert (after.result, isinstance(desk.publish(), Published)) == (CheckResult.CLEAN, True)


def test_where_it_was_there_first_ours_has_to_stand_on_its_list(desk: GuardedDesk, pds: Pds):
    (ours,) = pds.app_names(desk.account)
    desk.let_a_game_in()
    desk.guard.check_due()
    before = standings(desk)
    desk.it_sets(allowed_apps=f"bluesky: {ours}")
    assert (set(before.values()), standings(desk)) == (
        {AppStanding.UNKNOWN},
        {ours: AppStanding.ALLOWED, GAME: AppStanding.UNKNOWN},
    )


def test_a_post_of_the_game_is_found(desk: GuardedDesk):
    desk.guard.check_due()
    desk.publish()
    uri = desk.post_as_game(desk.let_a_game_in())
    found = desk.guard.look_for_foreign(desk.key)
    assert [(one.uri, one.text, one.state) for one in found] == [(uri, STRANGE, ForeignState.OPEN)]


def test_both_are_found_by_the_next_sign_in_alone(desk: GuardedDesk):
    desk.guard.check_due()
    desk.post_as_game(desk.let_a_game_in())
    desk.sign_in_again()
    desk.guard.check_due()
    found = desk.guard.overview()
    assert (found.checks[0].stops, [one.text for one in found.foreign]) == (True, [STRANGE])


def test_our_own_password_is_still_known_as_ours_then(desk: GuardedDesk):
    desk.guard.check_due()
    desk.let_a_game_in()
    desk.sign_in_again()
    desk.guard.check_due()
    assert sorted(standings(desk).values()) == [AppStanding.OWN, AppStanding.UNKNOWN]


def test_it_is_taken_away(desk: GuardedDesk, pds: Pds):
    desk.guard.check_due()
    desk.post_as_game(desk.let_a_game_in())
    (found,) = desk.guard.look_for_foreign(desk.key)
    deleted = desk.guard.delete(found.id, WHY)
    assert (deleted.state, pds.texts(desk.account.did)) == (ForeignState.DELETED, [])


def test_a_post_that_vanished_is_gone(desk: GuardedDesk):
    desk.guard.check_due()
    password = desk.let_a_game_in()
    uri = desk.post_as_game(password)
    (found,) = desk.guard.look_for_foreign(desk.key)
    desk.delete_as_game(password, uri)
    desk.guard.look_for_foreign(desk.key)
    assert desk.guard.foreign_post(found.id).state is ForeignState.GONE


def test_a_lost_answer_of_ours_is_no_stranger(desk: GuardedDesk, pds: Pds):
    desk.guard.check_due()
    desk.wire.loses = "createRecord"
    desk.publish()
    assert (desk.guard.look_for_foreign(desk.key), len(pds.texts(desk.account.did))) == ((), 1)
