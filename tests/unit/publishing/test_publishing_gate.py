"""The gate: who, under which decision, on which account, with which text, or not at all."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from datetime import datetime, timedelta

import pytest

from core.delegation.model import Action, DelegationProblem
from core.foundation.errors import Refused
from core.foundation.files import FileProblem
from core.identity.model import IdentityProblem
from core.policy.model import Answer, PolicyProblem
from core.publishing.gate import ContentBlocked
from core.publishing.model import PublishingProblem
from core.publishing.permit import LIFETIME, Permit, PermitOffice
from tests.announcements import ANNOUNCEMENTS
from tests.delegating import ACCOUNT, OTHER_ACCOUNT, code_of, refusal_of
from tests.fakes import seeded_randomness
from tests.office import EMPLOYEE, STAFF_NUMBER, changed
from tests.posts import hash_of, plain_content
from tests.publishing_desk import IDLE_AFTER, QUESTIONED, TEXT, PublishingDesk


def authorise(
    desk: PublishingDesk, text: str = TEXT, action: Action = Action.PUBLISH, *answers: Answer
) -> Permit:
    (permit,) = desk.gate.authorise(ACCOUNT.key, action, plain_content(text), answers)
    return permit


def test_a_permit_names_who_may_publish_what_where_under_which_decision(desk: PublishingDesk):
    permit = authorise(desk)
    assert replace(permit, seal=b"") == Permit(
        staff_number=STAFF_NUMBER,
        employee_name=EMPLOYEE,
        decision_id=desk.bench.decision.id,
        decision_number="147/2026",
        account_key=ACCOUNT.key,
        account_id=ACCOUNT.account_id,
        action=Action.PUBLISH,
        content_hash=hash_of(TEXT),
        expires_at=desk.clock.now() + LIFETIME,
    )


def test_a_permit_of_this_gate_passes_while_it_runs(desk: PublishingDesk):
    permit = authorise(desk)
    desk.clock.advance(LIFETIME - timedelta(seconds=1))
    desk.gate.check(permit)


def locked(desk: PublishingDesk) -> object:
    desk.session.end()
    return authorise(desk)


def left_alone(desk: PublishingDesk) -> object:
    desk.clock.advance(IDLE_AFTER)
    return authorise(desk)


def revoked(desk: PublishingDesk) -> object:
    content = desk.bench.authority.revoke(desk.bench.decision, desk.clock.now())
    desk.bench.delegation.import_revocation(content)
    return authorise(desk)


def on_another_account(desk: PublishingDesk) -> object:
    return desk.gate.authorise(OTHER_ACCOUNT.key, Action.PUBLISH, plain_content(TEXT), ())


def with_another_action(desk: PublishingDesk) -> object:
    only_publishing = changed(desk.bench.decision, actions=frozenset({Action.PUBLISH}))
    desk.bench.take_decision(only_publishing)
    return authorise(desk, TEXT, Action.DELETE)


def with_a_broken_revocation(desk: PublishingDesk) -> object:
    desk.bench.revocations.mkdir()
    (desk.bench.revocations / "one.jws").write_bytes(b"x")
    return authorise(desk)


def with_an_unreadable_revocation(desk: PublishingDesk) -> object:
    (desk.bench.revocations / "one.jws").mkdir(parents=True)
    return authorise(desk)


REFUSALS: dict[Callable[[PublishingDesk], object], tuple[str, str]] = {
    locked: (IdentityProblem.LOCKED, "SEC-4"),
    left_alone: (IdentityProblem.LOCKED, "SEC-4"),
    revoked: (DelegationProblem.REVOKED, "ACC-1"),
    on_another_account: (DelegationProblem.ACCOUNT_NOT_NAMED, "ACC-1"),
    with_another_action: (DelegationProblem.ACTION_NOT_NAMED, "ACC-1"),
    with_a_broken_revocation: (DelegationProblem.NOT_A_DECISION, "ACC-1"),
    with_an_unreadable_revocation: (FileProblem.UNREADABLE, "ACC-1"),
}


@pytest.mark.parametrize(
    ("attempt", "reason"), REFUSALS.items(), ids=[one.__name__ for one in REFUSALS]
)
def test_no_permit_is_given_and_the_clause_says_why(
    desk: PublishingDesk,
    attempt: Callable[[PublishingDesk], object],
    reason: tuple[str, str],
):
    refusal = refusal_of(lambda: attempt(desk))
    assert isinstance(refusal, Refused)
    assert (refusal.code, refusal.clause) == reason


def test_an_ended_decision_gives_no_permit(desk: PublishingDesk):
    short = changed(desk.bench.decision, valid_until=desk.clock.now() + timedelta(hours=1))
    desk.bench.take_decision(short)
    authorise(desk)
    desk.clock.advance(timedelta(hours=1))
    assert code_of(lambda: authorise(desk)) is DelegationProblem.EXPIRED


@pytest.mark.parametrize("text", ["", " ", "\n\t\u00a0", "\u200b\u200f", "ـَـ", "\ufeff\n"])
def test_a_text_that_shows_nothing_gets_no_permit(desk: PublishingDesk, text: str):
    assert code_of(lambda: authorise(desk, text)) is PublishingProblem.EMPTY


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("اتصلوا على 91234567", "PRV"),
        ("اخرسوا يا كلاب", "BAN-2"),
        (QUESTIONED, "BAN-5"),
        ("ن" * 301, "OFF-1"),
    ],
)
def test_an_open_finding_stops_and_cites_its_clause(desk: PublishingDesk, text: str, clause: str):
    refusal = refusal_of(lambda: authorise(desk, text))
    assert isinstance(refusal, ContentBlocked)
    assert (refusal.code, refusal.clause) == (PublishingProblem.BLOCKED, clause)
    assert [one.clause for one in refusal.findings] == [clause]


def test_an_answered_question_stops_no_longer(desk: PublishingDesk):
    refusal = refusal_of(lambda: authorise(desk, QUESTIONED))
    assert isinstance(refusal, ContentBlocked)
    answer = Answer(refusal.findings[0].key, "قرار رقم 12/2026")
    assert authorise(desk, QUESTIONED, Action.PUBLISH, answer).content_hash == hash_of(QUESTIONED)


@pytest.mark.parametrize("name", [one.name for one in fields(Permit)])
def test_a_permit_changed_in_any_field_is_refused(desk: PublishingDesk, name: str):
    permit = authorise(desk)
    value = getattr(permit, name)
    other: object = f"{value}x"
    if isinstance(value, datetime):
        other = value + timedelta(seconds=1)
    elif isinstance(value, bytes):
        other = bytes(reversed(value))
    elif isinstance(value, Action):
        other = Action.DELETE
    tampered = replace(permit, **{name: other})
    assert code_of(lambda: desk.gate.check(tampered)) is PublishingProblem.PERMIT_INVALID


def test_two_fields_whose_contents_change_places_make_another_permit(desk: PublishingDesk):
    permit = authorise(desk)
    swapped = replace(permit, staff_number=permit.employee_name, employee_name=STAFF_NUMBER)
    assert code_of(lambda: desk.gate.check(swapped)) is PublishingProblem.PERMIT_INVALID


@pytest.mark.parametrize("seal", [b"", bytes(32), b"x"])
def test_a_permit_that_no_gate_sealed_is_refused(desk: PublishingDesk, seal: bytes):
    forged = replace(authorise(desk), seal=seal)
    assert code_of(lambda: desk.gate.check(forged)) is PublishingProblem.PERMIT_INVALID


def test_a_permit_of_another_session_is_refused(desk: PublishingDesk):
    permit = authorise(desk)
    elsewhere = PermitOffice(seeded_randomness(99)).issue(replace(permit, seal=b""))
    assert code_of(lambda: desk.gate.check(elsewhere)) is PublishingProblem.PERMIT_INVALID


def test_a_permit_ends_after_two_minutes(desk: PublishingDesk):
    permit = authorise(desk)
    desk.clock.advance(LIFETIME)
    assert code_of(lambda: desk.gate.check(permit)) is PublishingProblem.PERMIT_EXPIRED


def test_a_permit_ends_with_the_session(desk: PublishingDesk):
    permit = authorise(desk)
    desk.session.end()
    assert code_of(lambda: desk.gate.check(permit)) is IdentityProblem.LOCKED


def test_the_seal_is_not_shown():
    office = PermitOffice(seeded_randomness())
    permit = office.issue(
        Permit("1", "2", "3", "4", "5", "6", Action.LIKE, "7", datetime(2026, 11, 24))  # noqa: DTZ001
    )
    assert "seal" not in repr(permit)


def test_several_threads_may_ask_for_permits_at_once(desk: PublishingDesk):
    together = threading.Barrier(6)

    def ask(offset: int) -> list[bool]:
        together.wait()
        texts = ANNOUNCEMENTS[offset:] + ANNOUNCEMENTS[:offset]
        return [authorise(desk, text).content_hash == hash_of(text) for text in texts]

    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(ask, range(6)))
    assert answers == [[True] * len(ANNOUNCEMENTS)] * 6


def test_no_permit_before_the_policy_in_force_was_read(desk: PublishingDesk):
    desk.rules.policy_read = False
    refusal = refusal_of(lambda: authorise(desk))
    assert (refusal.code, refusal.clause) == (PolicyProblem.NOT_ACKNOWLEDGED, "VER")


def test_once_the_policy_was_read_permits_are_given(desk: PublishingDesk):
    desk.rules.policy_read = False
    refusal_of(lambda: authorise(desk))
    desk.rules.policy_read = True
    assert authorise(desk)
