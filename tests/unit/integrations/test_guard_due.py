"""When accounts are looked at, by itself and by a person."""

from datetime import timedelta

import pytest

from core.audit.model import AuditAction
from core.foundation.errors import Refused
from core.integrations.model import CheckResult, CheckWay, GuidedStep
from core.integrations.problems import GuardProblem
from core.platforms.model import PlatformProblem
from core.policy.model import AnswerProblem
from core.publishing.model import Published, Refusal
from tests.delegating import ACCOUNT, code_of, refusal_of
from tests.guard_desk import GAME, PRIVATE, STRANGE, GuardDesk
from tests.memory_platform import Moment
from tests.publishing_desk import OFFLINE

NOTE = "لعبة باسم غير معروف"


def asked(desk: GuardDesk) -> tuple[int, int]:
    """How often the platform was asked for its apps, and for the account's posts."""
    calls = desk.platform.calls
    return calls.count("connected_apps"), calls.count("latest")


def test_at_sign_in_every_account_is_looked_at(desk: GuardDesk):
    assert (desk.guard.check_due(), asked(desk)) == (1, (1, 1))


def test_just_after_that_none_is(desk: GuardDesk):
    desk.guard.check_due()
    assert (desk.guard.check_due(), asked(desk)) == (0, (1, 1))


def test_at_the_next_sign_in_all_are_again(desk: GuardDesk):
    desk.guard.check_due()
    desk.sign_in_again()
    desk.guard.check_due()
    assert asked(desk) == (2, 2)


def test_posts_are_looked_at_every_hour(desk: GuardDesk):
    desk.guard.check_due()
    desk.clock.advance(timedelta(hours=1))
    desk.guard.check_due()
    assert asked(desk) == (1, 2)


def test_apps_are_looked_at_as_often_as_it_has_set(desk: GuardDesk):
    desk.it_sets(app_check_hours=3)
    desk.guard.check_due()
    desk.clock.advance(timedelta(hours=3))
    desk.guard.check_due()
    assert asked(desk) == (2, 2)


def test_a_list_that_was_not_reached_is_asked_for_again_soon(desk: GuardDesk):
    desk.platform.raise_at(Moment.ASKED_FOR_POST, OFFLINE)
    desk.guard.check_due()
    desk.clock.advance(timedelta(minutes=15))
    desk.guard.check_due()
    assert desk.guard.check_of(ACCOUNT.key).result is CheckResult.CLEAN


def test_a_platform_that_is_not_reached_is_no_error(desk: GuardDesk):
    desk.platform.raise_at(Moment.ASKED_FOR_POST, OFFLINE, times=2)
    desk.guard.check_due()
    check = desk.guard.check_of(ACCOUNT.key)
    offline = PlatformProblem.OFFLINE.value
    assert (check.code, check.watch_code) == (offline, offline)


def test_after_the_clock_was_set_back_it_is_looked_at(desk: GuardDesk):
    desk.guard.check_due()
    desk.clock.set_wall(timedelta(days=-3))
    desk.guard.check_due()
    assert asked(desk) == (2, 2)


def test_what_is_not_connected_is_left_to_a_person(desk: GuardDesk):
    desk.disconnected.add(ACCOUNT.key)
    assert (desk.guard.check_due(), desk.guard.check_of(ACCOUNT.key).way) == (0, CheckWay.GUIDED)


# Guided


@pytest.fixture
def guided(desk: GuardDesk) -> GuardDesk:
    """A desk whose platform has no list."""
    desk.platform.listing = False
    desk.guard.check_due()
    return desk


def test_without_a_list_a_person_has_to_look_now(guided: GuardDesk):
    check = guided.guard.check_of(ACCOUNT.key)
    assert (check.way, check.result, check.waits_for_a_look(guided.clock.now())) == (
        CheckWay.GUIDED,
        None,
        True,
    )


def test_the_list_cannot_be_asked_for_there(guided: GuardDesk):
    assert code_of(lambda: guided.guard.check_apps(ACCOUNT.key)) is GuardProblem.NO_LIST


def test_a_page_and_a_checklist_lead_the_person(guided: GuardDesk):
    pages = guided.guard.settings_pages(ACCOUNT.key)
    assert pages[0].startswith("https://")
    assert guided.guard.guided_steps(ACCOUNT.key) == tuple(GuidedStep)


def test_that_nobody_has_looked_yet_does_not_stop_publishing(guided: GuardDesk):
    assert isinstance(guided.publishing.publish(), Published)


def test_what_was_found_clean_is_due_when_it_has_set(guided: GuardDesk):
    guided.it_sets(guided_check_days=7)
    check = guided.guard.record_guided(ACCOUNT.key, CheckResult.CLEAN, "")
    assert check.due_at == guided.clock.now() + timedelta(days=7)


def test_who_looked_and_what_was_found_stands_in_the_log(guided: GuardDesk):
    guided.guard.record_guided(ACCOUNT.key, CheckResult.REMOVED, NOTE)
    entry = guided.logged(AuditAction.APPS_CHECKED)[-1]
    assert (entry.account, entry.detail) == (
        ACCOUNT.handle,
        {"way": CheckWay.GUIDED, "result": CheckResult.REMOVED, "note": NOTE},
    )


def test_what_was_found_and_is_still_there_stops_publishing(guided: GuardDesk):
    guided.guard.record_guided(ACCOUNT.key, CheckResult.UNKNOWN_FOUND, NOTE)
    outcome = guided.publishing.publish()
    assert isinstance(outcome, Refusal)
    assert (outcome.code, outcome.clause, outcome.values["app"]) == (
        GuardProblem.FOREIGN_APP_FOUND,
        "SEC-2",
        NOTE,
    )


def test_it_is_due_at_once(guided: GuardDesk):
    check = guided.guard.record_guided(ACCOUNT.key, CheckResult.UNKNOWN_FOUND, NOTE)
    assert check.waits_for_a_look(guided.clock.now())


def test_once_it_is_removed_publishing_goes_on(guided: GuardDesk):
    guided.guard.record_guided(ACCOUNT.key, CheckResult.UNKNOWN_FOUND, NOTE)
    guided.guard.record_guided(ACCOUNT.key, CheckResult.REMOVED, NOTE)
    assert isinstance(guided.publishing.publish(), Published)


@pytest.mark.parametrize("result", [CheckResult.UNKNOWN_FOUND, CheckResult.REMOVED])
def test_what_was_found_has_to_be_named(guided: GuardDesk, result: CheckResult):
    problem = refusal_of(lambda: guided.guard.record_guided(ACCOUNT.key, result, " "))
    assert (problem.code, problem.clause) == (GuardProblem.REASON_MISSING, "TRN")


def test_a_note_with_personal_data_is_refused(guided: GuardDesk):
    problem = refusal_of(
        lambda: guided.guard.record_guided(ACCOUNT.key, CheckResult.CLEAN, PRIVATE)
    )
    assert (problem.code, problem.clause) == (AnswerProblem.PRIVATE, "PRV")


def test_no_person_records_a_failure(guided: GuardDesk):
    with pytest.raises(ValueError, match="does not fail"):
        guided.guard.record_guided(ACCOUNT.key, CheckResult.FAILED, NOTE)


def test_an_account_of_no_decision_is_refused(guided: GuardDesk):
    with pytest.raises(Refused) as refusal:
        guided.guard.record_guided("x:1", CheckResult.CLEAN, "")
    assert refusal.value.clause == "ACC-1"


def test_what_the_list_names_is_not_cleared_by_a_persons_word(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    desk.guard.record_guided(ACCOUNT.key, CheckResult.CLEAN, "")
    assert desk.guard.check_of(ACCOUNT.key).stops


def test_what_a_list_named_that_is_gone_is_cleared_by_it(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    desk.platform.listing = False
    refusal_of(desk.check)
    desk.guard.record_guided(ACCOUNT.key, CheckResult.REMOVED, NOTE)
    assert not desk.guard.check_of(ACCOUNT.key).stops


def test_a_list_that_is_not_the_whole_asks_for_a_look_as_well(desk: GuardDesk):
    desk.platform.lists_all = False
    check = desk.check()
    assert (check.way, check.whole, check.guided and check.guided.result) == (
        CheckWay.LISTED,
        False,
        None,
    )
    assert check.waits_for_a_look(desk.clock.now())


def test_a_list_that_is_the_whole_does_not(desk: GuardDesk):
    assert desk.check().guided is None


# Apps that only posts name


def test_an_app_that_wrote_a_post_elsewhere_stops_publishing(guided: GuardDesk):
    guided.stranger(app="a game")
    outcome = guided.publishing.publish()
    assert isinstance(outcome, Refusal)
    assert outcome.values["app"] == "a game"


def test_it_can_only_be_removed_by_hand(guided: GuardDesk):
    guided.stranger(app="a game")
    (app,) = guided.guard.check_of(ACCOUNT.key).apps
    problem = refusal_of(lambda: guided.guard.revoke(ACCOUNT.key, app.app.id))
    assert (app.on_posts, problem.code) == (True, GuardProblem.BY_HAND)


def test_after_a_guided_look_it_stops_nothing(guided: GuardDesk):
    guided.stranger(app="a game")
    guided.guard.record_guided(ACCOUNT.key, CheckResult.REMOVED, NOTE)
    guided.look()
    assert guided.guard.check_of(ACCOUNT.key).apps == ()


def test_its_next_post_brings_it_up_again(guided: GuardDesk):
    guided.stranger(app="a game")
    guided.guard.record_guided(ACCOUNT.key, CheckResult.REMOVED, NOTE)
    guided.clock.advance(timedelta(minutes=1))
    guided.platform.write_elsewhere(STRANGE, "a game")
    guided.look()
    assert guided.guard.check_of(ACCOUNT.key).stops


def test_a_post_from_before_a_guided_look_does_not(guided: GuardDesk):
    guided.look()
    guided.platform.write_elsewhere(STRANGE, "a game")
    guided.guard.record_guided(ACCOUNT.key, CheckResult.REMOVED, NOTE)
    guided.look()
    assert not guided.guard.check_of(ACCOUNT.key).stops


def test_an_app_that_it_allows_is_none(guided: GuardDesk):
    guided.it_sets(allowed_apps="bluesky: Newsroom")
    post = guided.stranger(app="Newsroom")
    assert (post.app_allowed, guided.guard.check_of(ACCOUNT.key).apps) == (True, ())


def test_the_app_that_our_own_posts_name_is_none(guided: GuardDesk):
    guided.platform.own_app = "Natiq"
    guided.publishing.publish()
    guided.stranger(app="Natiq")
    assert guided.guard.check_of(ACCOUNT.key).apps == ()


def test_an_app_that_the_list_names_stands_there_once(desk: GuardDesk):
    desk.platform.connect_app(GAME)
    desk.check()
    desk.stranger(app=GAME.name)
    assert [one.app.id for one in desk.guard.check_of(ACCOUNT.key).apps] == [GAME.id, "natiq"]


def test_an_app_on_a_post_beside_a_whole_list_asks_for_a_look(desk: GuardDesk):
    desk.check()
    desk.stranger(app="a game")
    assert desk.guard.check_of(ACCOUNT.key).waits_for_a_look(desk.clock.now())
