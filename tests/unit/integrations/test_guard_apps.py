"""Connected apps: found by the platform's list, held against IT's, shut out."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.audit.model import AuditAction
from core.delegation.model import Action, DelegationProblem
from core.foundation.errors import NatiqError
from core.identity.model import IdentityProblem
from core.identity.session import FRESH_FOR
from core.integrations.model import AppStanding, CheckResult, CheckWay
from core.integrations.problems import GuardProblem
from core.platforms.model import PlatformProblem, PostRef, Rejected
from core.platforms.protocol import ActKind
from core.publishing.model import Published, PublishingProblem, Refusal, Waiting
from tests.delegating import ACCOUNT, refusal_of
from tests.guard_desk import GAME, OURS, WHY, GuardDesk
from tests.memory_platform import Moment
from tests.publishing_desk import NO_ANSWER, OFFLINE, wait_in_outbox

POST = PostRef("https://a.example/1")


def standings(desk: GuardDesk) -> dict[str, AppStanding]:
    return {one.app.name: one.standing for one in desk.guard.check_of(ACCOUNT.key).apps}


def test_our_own_access_is_known_as_that(desk: GuardDesk):
    check = desk.check()
    assert (check.way, check.result, standings(desk)) == (
        CheckWay.LISTED,
        CheckResult.CLEAN,
        {"Natiq": AppStanding.OWN},
    )


def test_an_app_that_no_list_names_is_unknown(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    assert desk.check().result is CheckResult.UNKNOWN_FOUND
    assert standings(desk)["a game"] is AppStanding.UNKNOWN


@pytest.mark.parametrize("line", ["bluesky: a game", "x: b; bluesky:A Game", "bluesky: 7"])
def test_an_app_on_its_list_is_allowed_by_name_or_id(desk: GuardDesk, line: str):
    desk.platform.connect_app(GAME)
    desk.it_sets(allowed_apps=line)
    assert desk.check().result is CheckResult.CLEAN


@pytest.mark.parametrize("line", ["mastodon: a game", "bluesky: a", "bluesky: a game 2"])
def test_another_platform_or_another_name_allows_nothing(desk: GuardDesk, line: str):
    desk.platform.connect_app(GAME)
    desk.it_sets(allowed_apps=line)
    assert desk.check().result is CheckResult.UNKNOWN_FOUND


def test_what_it_allows_later_counts_at_once(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    desk.it_sets(allowed_apps="bluesky: a game")
    assert not desk.guard.check_of(ACCOUNT.key).stops


# What stops


def test_an_unknown_app_stops_publishing(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    outcome = desk.publishing.publish()
    assert isinstance(outcome, Refusal)
    assert (outcome.code, outcome.clause, outcome.values["app"]) == (
        GuardProblem.UNKNOWN_APP,
        "SEC-2",
        "a game",
    )


def test_it_does_so_after_a_new_sign_in_too(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    desk.sign_in_again()
    assert isinstance(desk.publishing.publish(), Refusal)


def test_by_the_setting_it_does_not_stop(desk: GuardDesk):
    desk.it_sets(unknown_app_stops="no")
    desk.platform.connect_app(GAME)
    desk.check()
    assert isinstance(desk.publishing.publish(), Published)


def test_a_known_app_does_not_stop(desk: GuardDesk):
    desk.check()
    assert isinstance(desk.publishing.publish(), Published)


def test_what_was_queued_before_waits_and_is_no_draft_again(desk: GuardDesk):
    wait_in_outbox(desk.publishing)
    desk.platform.connect_app(GAME)
    desk.check()
    desk.publishing.pass_time(minutes=5)
    item = desk.publishing.item()
    assert item.reason is not None
    assert item.reason.code == GuardProblem.UNKNOWN_APP
    assert desk.platform.texts == []


def test_once_it_is_shut_out_what_waited_goes_out(desk: GuardDesk):
    wait_in_outbox(desk.publishing)
    desk.platform.connect_app(GAME)
    desk.check()
    desk.publishing.pass_time(minutes=5)
    desk.guard.revoke(ACCOUNT.key, GAME.id)
    desk.publishing.pass_time(minutes=30)
    assert len(desk.platform.texts) == 1


def test_nothing_is_boosted_meanwhile(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    problem = refusal_of(lambda: desk.publishing.acts.do(ACCOUNT.key, ActKind.BOOST, POST, WHY))
    assert (problem.code, desk.platform.acts) == (GuardProblem.UNKNOWN_APP, [])


def test_what_is_out_can_be_taken_away_meanwhile(desk: GuardDesk):
    desk.publishing.publish()
    desk.platform.connect_app(GAME)
    desk.check()
    desk.publishing.acts.delete(desk.publishing.item().id, WHY)
    assert desk.platform.texts == []


# Shutting out


def test_an_app_is_shut_out_and_the_list_read_again(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    after = desk.guard.revoke(ACCOUNT.key, GAME.id)
    assert (after.result, after.stops, list(desk.platform.apps)) == (
        CheckResult.CLEAN,
        False,
        [OURS.id],
    )


def test_who_shut_it_out_stands_in_the_log(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    desk.guard.revoke(ACCOUNT.key, GAME.id)
    (entry,) = desk.logged(AuditAction.APP_REVOKED)
    assert (entry.account, entry.decision_number, entry.detail["app"]) == (
        ACCOUNT.handle,
        desk.publishing.bench.decision.number,
        "a game",
    )


def test_that_it_was_tried_is_known_before_anything_leaves(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    begun: list[str] = []
    desk.platform.at(Moment.ACTING, lambda: begun.append(desk.publishing.log()[-1]))
    desk.guard.revoke(ACCOUNT.key, GAME.id)
    assert begun == [AuditAction.ACT_BEGUN]


@pytest.mark.parametrize("problem", [OFFLINE, NO_ANSWER, Rejected(PlatformProblem.REJECTED)])
def test_where_it_fails_the_app_still_stops(desk: GuardDesk, problem: NatiqError):
    desk.platform.connect_app(GAME)
    desk.check()
    desk.platform.raise_at(Moment.ACTING, problem)
    refusal_of(lambda: desk.guard.revoke(ACCOUNT.key, GAME.id))
    (entry,) = desk.logged(AuditAction.APP_REVOKE_FAILED)
    assert (entry.detail["code"], desk.guard.check_of(ACCOUNT.key).stops) == (
        problem.code.value,
        True,
    )


def test_a_lost_answer_is_cleared_up_by_the_list(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()

    def lose_the_answer() -> None:
        desk.platform.apps.pop(GAME.id)
        raise NO_ANSWER

    desk.platform.at(Moment.ACTING, lose_the_answer)
    refusal_of(lambda: desk.guard.revoke(ACCOUNT.key, GAME.id))
    assert not desk.guard.check_of(ACCOUNT.key).stops


def test_our_own_access_is_not_shut_out(desk: GuardDesk):
    desk.check()
    problem = refusal_of(lambda: desk.guard.revoke(ACCOUNT.key, OURS.id))
    assert (problem.code, list(desk.platform.apps)) == (GuardProblem.OWN_ACCESS, [OURS.id])


def test_an_app_that_was_never_seen_is_not_shut_out(desk: GuardDesk):
    desk.check()
    problem = refusal_of(lambda: desk.guard.revoke(ACCOUNT.key, "99"))
    assert problem.code is GuardProblem.NOT_FOUND


def test_where_a_program_cannot_a_person_is_sent_to_the_platform(desk: GuardDesk):
    desk.platform.revokes_apps = False
    desk.platform.connect_app(GAME)
    desk.check()
    problem = refusal_of(lambda: desk.guard.revoke(ACCOUNT.key, GAME.id))
    assert (problem.code, GAME.id in desk.platform.apps) == (GuardProblem.BY_HAND, True)


def test_it_needs_a_second_factor_that_was_shown_lately(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    desk.clock.advance(FRESH_FOR + timedelta(seconds=1))
    problem = refusal_of(lambda: desk.guard.revoke(ACCOUNT.key, GAME.id))
    assert (problem.code, GAME.id in desk.platform.apps) == (IdentityProblem.STEP_UP_NEEDED, True)


def test_a_token_of_another_account_shuts_nothing_out(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    desk.platform.token_of = "did:plc:" + "c" * 24
    problem = refusal_of(lambda: desk.guard.revoke(ACCOUNT.key, GAME.id))
    assert (problem.code, GAME.id in desk.platform.apps) == (PublishingProblem.WRONG_ACCOUNT, True)


def test_who_may_not_publish_there_shuts_nothing_out(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    publishing = desk.publishing
    publishing.sql("DELETE FROM decision")
    allowed = publishing.bench.decision.actions - {Action.PUBLISH}
    publishing.bench.take_decision(replace(publishing.bench.decision, actions=allowed))
    problem = refusal_of(lambda: desk.guard.revoke(ACCOUNT.key, GAME.id))
    assert (problem.code, GAME.id in desk.platform.apps) == (
        DelegationProblem.ACTION_NOT_NAMED,
        True,
    )


def test_an_unread_policy_protects_no_intruder(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    desk.publishing.rules.policy_read = False
    desk.guard.revoke(ACCOUNT.key, GAME.id)
    assert GAME.id not in desk.platform.apps


# What was proved to be ours


def test_our_access_stays_ours_when_a_twin_comes(desk: GuardDesk):
    desk.connected_since[ACCOUNT.key] = desk.clock.now()
    desk.check()
    desk.platform.apps = {OURS.id: replace(OURS, own=False), GAME.id: GAME}
    desk.check()
    assert standings(desk) == {"Natiq": AppStanding.OWN, "a game": AppStanding.UNKNOWN}


def test_let_in_anew_it_has_to_be_proved_again(desk: GuardDesk):
    desk.connected_since[ACCOUNT.key] = desk.clock.now()
    desk.check()
    desk.connected_since[ACCOUNT.key] = desk.clock.now() + timedelta(hours=1)
    desk.platform.apps = {OURS.id: replace(OURS, own=False)}
    desk.check()
    assert standings(desk) == {"Natiq": AppStanding.UNKNOWN}


def test_an_app_made_anew_under_our_name_is_not_ours(desk: GuardDesk):
    desk.connected_since[ACCOUNT.key] = desk.clock.now()
    desk.check()
    desk.platform.apps = {OURS.id: replace(OURS, own=False, created_at=desk.clock.now())}
    desk.check()
    assert standings(desk) == {"Natiq": AppStanding.UNKNOWN}


def test_without_a_password_nothing_is_remembered_as_proved(desk: GuardDesk):
    desk.check()
    desk.platform.apps = {OURS.id: replace(OURS, own=False)}
    desk.check()
    assert standings(desk) == {"Natiq": AppStanding.UNKNOWN}


# When


def test_an_app_keeps_when_it_was_seen_first(desk: GuardDesk):
    begin = desk.clock.now()
    desk.check()
    desk.clock.advance(timedelta(hours=3))
    desk.check()
    (app,) = desk.guard.check_of(ACCOUNT.key).apps
    assert app.first_seen_at == begin


def test_an_app_that_went_by_itself_is_shown_no_longer(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    del desk.platform.apps[GAME.id]
    assert desk.check().result is CheckResult.CLEAN
    assert "a game" not in standings(desk)


def test_a_failure_keeps_what_was_known(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    desk.platform.raise_at(Moment.ASKED_FOR_POST, OFFLINE)
    check = desk.check()
    assert (check.result, check.code, check.stops) == (
        CheckResult.FAILED,
        PlatformProblem.OFFLINE.value,
        True,
    )


def test_a_failure_alone_does_not_stop_publishing(desk: GuardDesk):
    desk.platform.raise_at(Moment.ASKED_FOR_POST, OFFLINE)
    desk.check()
    assert isinstance(desk.publishing.publish(), Published)


def test_an_account_that_is_not_connected_is_not_asked(desk: GuardDesk):
    desk.disconnected.add(ACCOUNT.key)
    problem = refusal_of(desk.check)
    assert (problem.code, desk.platform.calls) == (PublishingProblem.NOT_CONNECTED, [])


def test_a_look_that_finds_nothing_new_is_written_down_once_a_day(desk: GuardDesk):
    for _ in range(3):
        desk.check()
        desk.clock.advance(timedelta(hours=3))
    assert len(desk.logged(AuditAction.APPS_CHECKED)) == 1


def test_the_first_look_of_a_day_is_written_down(desk: GuardDesk):
    desk.check()
    desk.clock.advance(timedelta(days=1))
    desk.sign_in_again()
    desk.check()
    assert len(desk.logged(AuditAction.APPS_CHECKED)) == 2


def test_what_is_new_is_written_down_at_once(desk: GuardDesk):
    desk.check()
    desk.platform.connect_app(GAME)
    desk.check()
    assert desk.logged(AuditAction.APPS_CHECKED)[-1].detail["unknown"] == "a game"


def test_a_locked_desk_looks_at_nothing(desk: GuardDesk):
    desk.publishing.session.end()
    problem = refusal_of(desk.guard.check_due)
    assert (problem.code, desk.platform.calls) == (IdentityProblem.LOCKED, [])


def test_waiting_says_what_it_waits_for(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    wait_in_outbox(desk.publishing)
    desk.check()
    outcome = desk.publishing.dispatcher.send(desk.publishing.publishing.jobs()[0].id)
    assert isinstance(outcome, Waiting)
    assert outcome.reason.clause == "SEC-2"
