"""What the guard holds: the gate gives no permit for it, and the outbox lets it wait."""

from datetime import timedelta

import pytest

from core.integrations.problems import GuardProblem
from core.platforms.model import PostRef
from core.platforms.protocol import Act, ActKind
from core.publishing.gate import Held
from core.publishing.model import OutboxState, PublishingProblem, Refusal, When
from tests.delegating import ACCOUNT, code_of
from tests.publishing_desk import PublishingDesk, wait_in_outbox

POST = PostRef("https://a.example/1")


def hold(_account_key: str) -> None:
    raise Held(GuardProblem.UNKNOWN_APP, clause="SEC-2", app="a game")


def let_go(_account_key: str) -> None:
    """Nothing stands in the way."""


def test_nothing_is_queued_meanwhile(desk: PublishingDesk):
    desk.rules.clear = hold
    outcome = desk.publish()
    assert isinstance(outcome, Refusal)
    assert (outcome.clause, desk.publishing.outbox()) == ("SEC-2", ())


def test_the_gate_is_asked_about_the_account_that_it_is_for(desk: PublishingDesk):
    asked: list[str] = []
    desk.rules.clear = asked.append
    desk.publish()
    assert set(asked) == {ACCOUNT.key}


def test_what_waits_stays_in_the_outbox(desk: PublishingDesk):
    wait_in_outbox(desk)
    desk.rules.clear = hold
    desk.pass_time(minutes=5)
    item = desk.item()
    assert (item.state, item.reason and item.reason.code) == (
        OutboxState.QUEUED,
        GuardProblem.UNKNOWN_APP.value,
    )


def test_then_it_goes_out_once(desk: PublishingDesk):
    wait_in_outbox(desk)
    desk.rules.clear = hold
    desk.pass_time(minutes=5)
    desk.rules.clear = let_go
    desk.pass_time(minutes=30)
    desk.pass_time(minutes=30)
    assert len(desk.platform.texts) == 1


def test_what_misses_its_time_meanwhile_asks_a_person(desk: PublishingDesk):
    at = desk.clock.now() + timedelta(minutes=10)
    desk.publishing.publish(desk.draft(), When(at, "Asia/Muscat"))
    desk.rules.clear = hold
    desk.pass_time(minutes=10)
    desk.pass_time(minutes=30)
    item = desk.item()
    assert (item.state, item.reason and item.reason.code) == (
        OutboxState.OVERDUE,
        PublishingProblem.LATE.value,
    )


@pytest.mark.parametrize("kind", [ActKind.LIKE, ActKind.BOOST])
def test_there_is_no_permit_to_add_anything(desk: PublishingDesk, kind: ActKind):
    desk.rules.clear = hold
    act = Act(kind, POST)
    assert code_of(lambda: desk.gate.authorise_act(ACCOUNT.key, act)) is GuardProblem.UNKNOWN_APP


@pytest.mark.parametrize(
    "act",
    [
        Act(ActKind.LIKE, POST, undo=True),
        Act(ActKind.BOOST, POST, undo=True),
        Act(ActKind.DELETE, POST),
        Act(ActKind.WITHDRAW, POST),
    ],
)
def test_there_is_one_to_take_something_away(desk: PublishingDesk, act: Act):
    desk.rules.clear = hold
    assert desk.gate.authorise_act(ACCOUNT.key, act).account_key == ACCOUNT.key


def test_there_is_one_to_shut_an_app_out(desk: PublishingDesk):
    desk.rules.clear = hold
    assert desk.gate.authorise_revocation(ACCOUNT.key, "7").account_id == ACCOUNT.account_id
