"""The first publication of a session needs a second factor shown a short while ago (SEC-4)."""

from datetime import timedelta
from pathlib import Path

from core.audit.model import AuditAction
from core.delegation.practice import PracticeNames
from core.identity.model import Employee, IdentityProblem
from core.identity.session import FRESH_FOR
from core.publishing.model import (
    Blocked,
    OutboxState,
    Published,
    PublishingProblem,
    Refusal,
    When,
)
from tests.delegating import ACCOUNT, refusal_of
from tests.fakes import FakeClock, MemoryDeviceSecrets
from tests.memory_platform import Moment
from tests.office import EMPLOYEE, open_office
from tests.publishing_desk import (
    OFFLINE,
    QUESTIONED,
    TEXT,
    PublishingDesk,
    failed,
    start_again,
)

TOO_LONG = FRESH_FOR + timedelta(seconds=1)


def asks_for_a_code(outcome: object) -> bool:
    return isinstance(outcome, Refusal) and outcome.code == IdentityProblem.STEP_UP_NEEDED.value


def test_right_after_the_sign_in_nothing_is_asked(desk: PublishingDesk):
    assert isinstance(desk.publish(), Published)


def test_later_the_first_publication_asks_for_a_code(desk: PublishingDesk):
    desk.clock.advance(TOO_LONG)
    outcome = desk.publish()
    assert asks_for_a_code(outcome)
    assert isinstance(outcome, Refusal)
    assert outcome.clause == "SEC-4"


def test_nothing_leaves_the_desk_and_nothing_is_queued_then(desk: PublishingDesk):
    desk.clock.advance(TOO_LONG)
    desk.publish()
    assert (desk.publishing.outbox(), desk.platform.calls) == ((), [])


def test_to_be_asked_is_no_refusal_in_the_log(desk: PublishingDesk):
    desk.clock.advance(TOO_LONG)
    desk.publish()
    assert AuditAction.REFUSED not in desk.log()


def test_with_the_factor_shown_again_the_same_draft_goes_out(desk: PublishingDesk):
    draft = desk.draft()
    desk.clock.advance(TOO_LONG)
    desk.publishing.publish(draft)
    desk.session.second_factor_shown()
    assert isinstance(desk.publishing.publish(draft), Published)


def test_the_second_publication_asks_for_nothing(desk: PublishingDesk):
    desk.publish()
    desk.clock.advance(TOO_LONG)
    assert isinstance(desk.publish(), Published)


def test_a_text_with_open_findings_is_sent_back_before_a_code_is_asked(desk: PublishingDesk):
    desk.clock.advance(TOO_LONG)
    assert isinstance(desk.publish(QUESTIONED), Blocked)


def test_a_text_that_was_sent_back_was_no_publication(desk: PublishingDesk):
    desk.publish(QUESTIONED)
    desk.clock.advance(TOO_LONG)
    assert asks_for_a_code(desk.publish())


def test_what_waits_in_the_outbox_goes_out_without_being_asked_again(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    desk.publish()
    desk.pass_time(minutes=30)
    assert desk.item().state is OutboxState.PUBLISHED


def test_what_was_planned_goes_out_by_itself_without_being_asked(desk: PublishingDesk):
    desk.publishing.publish(desk.draft(), in_an_hour(desk))
    later = start_again(desk)
    later.pass_time(hours=1)
    assert later.platform.texts == [TEXT]


def test_to_plan_for_several_accounts_asks_for_a_code(desk: PublishingDesk):
    desk.clock.advance(TOO_LONG)
    together = desk.publishing.publish_together(desk.draft(), [ACCOUNT.key], in_an_hour(desk))
    assert asks_for_a_code(together.outcomes[ACCOUNT.key])
    assert together.queued is False


def test_to_send_what_waits_asks_for_a_code(desk: PublishingDesk):
    later = _planned_in_the_session_before(desk)
    before = later.item()
    assert asks_for_a_code(later.publishing.send_now(before.job_id))
    assert later.item() == before


def test_with_the_factor_shown_again_it_goes_out(desk: PublishingDesk):
    later = _planned_in_the_session_before(desk)
    later.session.second_factor_shown()
    assert isinstance(later.publishing.send_now(later.item().job_id), Published)


def test_what_was_sent_so_was_the_first_publication(desk: PublishingDesk):
    later = _planned_in_the_session_before(desk)
    later.session.second_factor_shown()
    later.publishing.send_now(later.item().job_id)
    later.clock.advance(TOO_LONG)
    assert isinstance(later.publish(), Published)


def test_what_cannot_be_sent_at_all_asks_for_none(desk: PublishingDesk):
    desk.publish()
    later = start_again(desk)
    later.clock.advance(TOO_LONG)
    problem = refusal_of(lambda: later.publishing.send_now(later.item().job_id))
    assert problem.code is PublishingProblem.NOT_MOVABLE


def test_to_try_again_asks_for_a_code(desk: PublishingDesk):
    failed(desk)
    later = start_again(desk)
    later.clock.advance(TOO_LONG)
    assert asks_for_a_code(later.publishing.retry(later.item().job_id))


def in_an_hour(desk: PublishingDesk) -> When:
    return When(desk.clock.now() + timedelta(hours=1), "")


def _planned_in_the_session_before(desk: PublishingDesk) -> PublishingDesk:
    """A session in which the second factor was shown some time ago, and a post that waits."""
    desk.publishing.publish(desk.draft(), in_an_hour(desk))
    desk.clock.advance(timedelta(minutes=1))
    later = start_again(desk)
    later.clock.advance(TOO_LONG)
    return later


def test_practice_publishes_without_being_asked(tmp_path: Path):
    clock = FakeClock()
    application = open_office(tmp_path, clock, MemoryDeviceSecrets())
    names = PracticeNames("حساب التدريب")
    workplace = application.open_practice(Employee("0000", EMPLOYEE), names)
    draft = workplace.drafts.create(workplace.accounts()[0].key)
    workplace.drafts.save(draft.id, TEXT, 0)
    clock.advance(TOO_LONG)
    outcome = workplace.publishing.publish(draft.id)
    workplace.close()
    assert isinstance(outcome, Published)
