"""Incidents: opened with what was found, worked off step by step, closed."""

from dataclasses import replace

import pytest

from core.audit.model import AuditAction
from core.identity.model import IdentityProblem
from core.integrations.model import ForeignState, Incident, IncidentStep
from core.integrations.problems import GuardProblem
from core.policy.model import AnswerProblem
from core.publishing.model import When
from tests.delegating import ACCOUNT, OTHER_ACCOUNT, code_of, refusal_of
from tests.guard_desk import PRIVATE, STRANGE, WHY, GuardDesk
from tests.office import EMPLOYEE

WHAT = "ظهر في الحساب إعلان لعبة لم ننشره"
NOTE = "جرى ذلك مع تقنية المعلومات"


def opened(desk: GuardDesk, *post_ids: str) -> Incident:
    return desk.guard.raise_incident(ACCOUNT.key, WHAT, post_ids)


def all_done(desk: GuardDesk, incident: Incident) -> None:
    for step in incident.open_steps:
        desk.guard.do_step(incident.id, step, NOTE)


def test_an_incident_says_who_opened_it_and_why(desk: GuardDesk):
    incident = opened(desk)
    assert (incident.number, incident.handle, incident.opened_by, incident.description) == (
        1,
        ACCOUNT.handle,
        EMPLOYEE,
        WHAT,
    )


def test_incidents_are_numbered(desk: GuardDesk):
    opened(desk)
    assert opened(desk).number == 2


def test_it_has_every_step_before_it(desk: GuardDesk):
    assert opened(desk).open_steps == tuple(IncidentStep)


def test_the_posts_it_was_raised_for_belong_to_it(desk: GuardDesk):
    post = desk.stranger()
    incident = opened(desk, post.id)
    assert [(one.id, one.state) for one in incident.posts] == [(post.id, ForeignState.INCIDENT)]


def test_they_wait_for_the_incident_only(desk: GuardDesk):
    opened(desk, desk.stranger().id)
    assert desk.guard.needs_a_person() == 1


def test_a_post_of_an_incident_can_be_deleted(desk: GuardDesk):
    post = desk.stranger()
    incident = opened(desk, post.id)
    desk.guard.delete(post.id, WHY)
    (of_it,) = desk.guard.incident(incident.id).posts
    assert (of_it.state, desk.platform.texts) == (ForeignState.DELETED, [])


def test_a_post_that_proves_right_can_be_claimed(desk: GuardDesk):
    post = desk.stranger()
    opened(desk, post.id)
    assert desk.guard.claim(post.id, WHY).state is ForeignState.CLAIMED


def test_a_post_of_another_account_is_refused(desk: GuardDesk):
    post = desk.stranger()
    publishing = desk.publishing
    two = replace(publishing.bench.decision, accounts=(ACCOUNT, OTHER_ACCOUNT))
    publishing.bench.take_decision(two)
    code = code_of(lambda: desk.guard.raise_incident(OTHER_ACCOUNT.key, WHAT, [post.id]))
    assert code is GuardProblem.NOT_FOUND


def test_a_post_that_is_settled_is_refused(desk: GuardDesk):
    post = desk.stranger()
    desk.guard.claim(post.id, WHY)
    assert code_of(lambda: opened(desk, post.id)) is GuardProblem.ALREADY_SETTLED


def test_where_one_post_is_refused_nothing_is_opened(desk: GuardDesk):
    post = desk.stranger()
    refusal_of(lambda: opened(desk, post.id, "nothing"))
    assert (desk.guard.overview().incidents, desk.guard.foreign_post(post.id).state) == (
        (),
        ForeignState.OPEN,
    )


def test_without_a_description_none_is_opened(desk: GuardDesk):
    problem = refusal_of(lambda: desk.guard.raise_incident(ACCOUNT.key, " "))
    assert (problem.code, problem.clause) == (GuardProblem.REASON_MISSING, "TRN")


def test_a_description_with_personal_data_is_refused(desk: GuardDesk):
    code = code_of(lambda: desk.guard.raise_incident(ACCOUNT.key, PRIVATE))
    assert code is AnswerProblem.PRIVATE


def test_it_stands_in_the_log_from_the_first_step_to_the_last(desk: GuardDesk):
    incident = opened(desk)
    desk.guard.do_step(incident.id, IncidentStep.NOTIFY, NOTE)
    desk.guard.report_printed(incident.id)
    left = dict.fromkeys(desk.guard.incident(incident.id).open_steps, WHY)
    desk.guard.close_incident(incident.id, left)
    told = [entry for entry in desk.publishing.entries() if entry.subject == incident.id]
    assert [entry.action for entry in told] == [
        AuditAction.INCIDENT_OPENED,
        AuditAction.INCIDENT_STEP_DONE,
        AuditAction.REPORT_PRINTED,
        AuditAction.INCIDENT_CLOSED,
    ]


# Steps


def test_a_step_is_done_with_what_was_said_of_it(desk: GuardDesk):
    incident = desk.guard.do_step(opened(desk).id, IncidentStep.NOTIFY, NOTE)
    (done,) = incident.done
    assert (done.step, done.at, done.by, done.note) == (
        IncidentStep.NOTIFY,
        desk.clock.now(),
        EMPLOYEE,
        NOTE,
    )


def test_a_step_is_done_once(desk: GuardDesk):
    incident = desk.guard.do_step(opened(desk).id, IncidentStep.NOTIFY)
    code = code_of(lambda: desk.guard.do_step(incident.id, IncidentStep.NOTIFY))
    assert code is GuardProblem.ALREADY_SETTLED


def test_a_note_with_personal_data_marks_nothing(desk: GuardDesk):
    incident = opened(desk)
    refusal_of(lambda: desk.guard.do_step(incident.id, IncidentStep.NOTIFY, PRIVATE))
    assert desk.guard.incident(incident.id).done == ()


def test_the_first_step_stops_everything(desk: GuardDesk):
    desk.guard.do_step(opened(desk).id, IncidentStep.PAUSE_ALL, NOTE)
    pause = desk.publishing.publishing.pause_in_force()
    assert pause is not None
    assert pause.reason == NOTE


def test_without_a_note_it_stops_for_what_has_happened(desk: GuardDesk):
    desk.guard.do_step(opened(desk).id, IncidentStep.PAUSE_ALL)
    pause = desk.publishing.publishing.pause_in_force()
    assert pause is not None
    assert pause.reason == WHAT


def test_it_takes_back_what_lies_at_the_platform(desk: GuardDesk):
    at = desk.clock.now().replace(hour=12)
    draft = desk.publishing.draft()
    desk.publishing.publishing.publish(draft, When(at, "Asia/Muscat", by_platform=True))
    desk.guard.do_step(opened(desk).id, IncidentStep.PAUSE_ALL)
    assert desk.platform.scheduled == {}


def test_where_somebody_has_stopped_everything_it_stays_theirs(desk: GuardDesk):
    desk.publishing.publishing.pause(WHY)
    desk.guard.do_step(opened(desk).id, IncidentStep.PAUSE_ALL, NOTE)
    pause = desk.publishing.publishing.pause_in_force()
    assert pause is not None
    assert pause.reason == WHY


def test_no_other_step_stops_anything(desk: GuardDesk):
    incident = opened(desk)
    for step in set(IncidentStep) - {IncidentStep.PAUSE_ALL}:
        desk.guard.do_step(incident.id, step)
    assert desk.publishing.publishing.pause_in_force() is None


# Closing


def test_with_every_step_done_it_is_closed(desk: GuardDesk):
    incident = opened(desk)
    all_done(desk, incident)
    closed = desk.guard.close_incident(incident.id)
    assert (closed.closed_at, closed.closed_by, closed.open_steps) == (
        desk.clock.now(),
        EMPLOYEE,
        (),
    )


def test_then_nothing_waits_for_a_person(desk: GuardDesk):
    incident = opened(desk)
    all_done(desk, incident)
    desk.guard.close_incident(incident.id)
    assert desk.guard.needs_a_person() == 0


def test_with_a_step_open_it_stays_open(desk: GuardDesk):
    incident = desk.guard.do_step(opened(desk).id, IncidentStep.NOTIFY)
    problem = refusal_of(lambda: desk.guard.close_incident(incident.id))
    assert (problem.code, problem.values["steps"]) == (
        GuardProblem.STEPS_OPEN,
        len(IncidentStep) - 1,
    )


def test_a_step_can_be_left_out_with_a_reason(desk: GuardDesk):
    incident = opened(desk)
    for step in set(IncidentStep) - {IncidentStep.DELETE_POSTS}:
        desk.guard.do_step(incident.id, step)
    closed = desk.guard.close_incident(incident.id, {IncidentStep.DELETE_POSTS: WHY})
    (left,) = closed.left_out
    assert (left.step, left.note, closed.open_steps) == (IncidentStep.DELETE_POSTS, WHY, ())


@pytest.mark.parametrize("reason", ["", "  "])
def test_an_empty_reason_leaves_nothing_out(desk: GuardDesk, reason: str):
    incident = opened(desk)
    left = dict.fromkeys(IncidentStep, reason)
    assert code_of(lambda: desk.guard.close_incident(incident.id, left)) is GuardProblem.STEPS_OPEN


def test_what_is_closed_stays_as_it_is(desk: GuardDesk):
    incident = opened(desk)
    all_done(desk, incident)
    desk.guard.close_incident(incident.id)
    assert code_of(lambda: desk.guard.close_incident(incident.id)) is GuardProblem.ALREADY_SETTLED


def test_no_step_is_done_after_it(desk: GuardDesk):
    incident = opened(desk)
    desk.guard.close_incident(incident.id, dict.fromkeys(IncidentStep, WHY))
    code = code_of(lambda: desk.guard.do_step(incident.id, IncidentStep.NOTIFY))
    assert code is GuardProblem.ALREADY_SETTLED


def test_an_incident_that_never_was_is_not_there(desk: GuardDesk):
    assert code_of(lambda: desk.guard.incident("nothing")) is GuardProblem.NOT_FOUND


def test_open_ones_are_shown_first(desk: GuardDesk):
    first, second = opened(desk), opened(desk)
    desk.guard.close_incident(second.id, dict.fromkeys(IncidentStep, WHY))
    assert [one.id for one in desk.guard.overview().incidents] == [first.id, second.id]


def test_a_locked_desk_opens_none(desk: GuardDesk):
    desk.session.end()
    assert code_of(lambda: opened(desk)) is IdentityProblem.LOCKED


# At a glance


def test_what_waits_for_a_person_is_counted_together(desk: GuardDesk):
    desk.platform.listing = False
    desk.guard.check_due()
    desk.platform.write_elsewhere(STRANGE)
    desk.look()
    opened(desk)
    # A guided look, a stranger, an incident.
    assert desk.guard.overview().needs_a_person == desk.guard.needs_a_person() == 3
