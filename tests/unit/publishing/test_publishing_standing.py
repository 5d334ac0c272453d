"""While IT's settings cannot be followed nothing leaves; when they are mended, it goes on."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.application import Application
from core.delegation.practice import PracticeNames
from core.foundation.settings import Settings, load_settings
from core.foundation.settings_fault import SettingsFault, SettingsProblem
from core.identity.model import Employee
from core.platforms.model import PostRef
from core.platforms.protocol import Act, ActKind
from core.publishing.model import OutboxState, Published, PublishingProblem, Refusal
from core.publishing.standing import Standing
from core.workplace import Workplace
from tests.delegating import ACCOUNT, code_of
from tests.fakes import FakeClock, MemoryDeviceSecrets
from tests.office import (
    EMPLOYEE,
    STAFF_NUMBER,
    decision_for,
    enrol,
    new_authority,
    open_office,
)
from tests.publishing_desk import TEXT, PublishingDesk, start_again, wait_in_outbox

FAULT = SettingsFault(SettingsProblem.WRONG_VALUE, "/etc/natiq/settings.toml", 12, "theme")
FAULTY = Settings(faults=(FAULT,))
POST = PostRef("https://a.example/1")


def stand(desk: PublishingDesk, settings: Settings) -> None:
    """Ask about the standing with these settings, as the program does."""
    standing = Standing(lambda: settings)
    desk.rules.clear = lambda _account_key: standing.require()


def test_without_faults_it_goes_out(desk: PublishingDesk):
    stand(desk, Settings())
    assert isinstance(desk.publish(), Published)


def test_nothing_is_queued_meanwhile_and_the_place_is_named(desk: PublishingDesk):
    stand(desk, FAULTY)
    outcome = desk.publish()
    assert isinstance(outcome, Refusal)
    assert (outcome.code, outcome.values["place"], desk.publishing.outbox()) == (
        PublishingProblem.SETTINGS_FAULTY.value,
        "/etc/natiq/settings.toml:12",
        (),
    )


def test_a_fault_without_a_line_is_named_by_its_place(desk: PublishingDesk):
    stand(desk, Settings(faults=(replace(FAULT, line=0),)))
    outcome = desk.publish()
    assert isinstance(outcome, Refusal)
    assert outcome.values["place"] == "/etc/natiq/settings.toml"


def test_drafts_are_written_meanwhile(desk: PublishingDesk):
    stand(desk, FAULTY)
    assert desk.drafts.read(desk.draft()).text == TEXT


def test_what_was_queued_before_waits(desk: PublishingDesk):
    wait_in_outbox(desk)
    stand(desk, FAULTY)
    desk.pass_time(minutes=5)
    item = desk.item()
    assert (item.state, item.reason and item.reason.code, desk.platform.texts) == (
        OutboxState.QUEUED,
        PublishingProblem.SETTINGS_FAULTY.value,
        [],
    )


def test_when_it_is_mended_and_the_program_starts_again_it_goes_out_once(desk: PublishingDesk):
    wait_in_outbox(desk)
    stand(desk, FAULTY)
    desk.pass_time(minutes=5)
    stand(desk, Settings())
    again = start_again(desk)
    again.pass_time(minutes=30)
    again.pass_time(minutes=30)
    assert len(again.platform.texts) == 1


@pytest.mark.parametrize("kind", [ActKind.LIKE, ActKind.BOOST])
def test_nothing_is_added_at_a_platform(desk: PublishingDesk, kind: ActKind):
    stand(desk, FAULTY)
    refused = code_of(lambda: desk.gate.authorise_act(ACCOUNT.key, Act(kind, POST)))
    assert refused is PublishingProblem.SETTINGS_FAULTY


def test_what_is_out_can_be_deleted(desk: PublishingDesk):
    stand(desk, FAULTY)
    permit = desk.gate.authorise_act(ACCOUNT.key, Act(ActKind.DELETE, POST))
    assert permit.account_key == ACCOUNT.key


def test_a_profile_that_was_moved_away_publishes_nothing(desk: PublishingDesk):
    standing = Standing(Settings, lambda: True)
    desk.rules.clear = lambda _account_key: standing.require()
    outcome = desk.publish()
    assert isinstance(outcome, Refusal)
    assert outcome.code == PublishingProblem.MOVED_AWAY.value


# The whole program


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Application]:
    application = open_office(tmp_path, FakeClock(), MemoryDeviceSecrets())
    yield application
    application.close()


def at_work(office: Application) -> Workplace:
    """The official profile of the office, open, with a decision in force."""
    authority = new_authority()
    authority.trusted_in(office.paths.trust)
    workplace, _ = enrol(office)
    decision = authority.decide(decision_for(ACCOUNT, office.clock.now()))
    workplace.delegation.import_decision(decision, STAFF_NUMBER)
    return workplace


def handed_over(workplace: Workplace) -> object:
    """What becomes of a text that is handed over for publishing."""
    draft = workplace.drafts.create(ACCOUNT.key)
    workplace.drafts.save(draft.id, TEXT, 0)
    outcome = workplace.publishing.publish(draft.id)
    return outcome.code if isinstance(outcome, Refusal) else outcome


def test_a_malformed_file_stops_publishing_and_not_the_program(office: Application):
    office.paths.machine.mkdir(parents=True)
    office.paths.machine_settings.write_text("theme = \n", encoding="utf-8")
    office.settings = load_settings(office.paths.machine_settings, office.paths.preferences)
    workplace = at_work(office)
    assert handed_over(workplace) == PublishingProblem.SETTINGS_FAULTY.value
    workplace.close()


def test_without_it_the_same_text_is_refused_for_another_reason(office: Application):
    workplace = at_work(office)
    assert handed_over(workplace) != PublishingProblem.SETTINGS_FAULTY.value
    workplace.close()


def test_practice_goes_on(office: Application):
    office.settings = FAULTY
    workplace = office.open_practice(Employee(STAFF_NUMBER, EMPLOYEE), PracticeNames("تدريب"))
    workplace.policy_reading.acknowledge(read_to_end=True)
    (account,) = workplace.delegation.accounts_of(STAFF_NUMBER)
    draft = workplace.drafts.create(account.key)
    workplace.drafts.save(draft.id, TEXT, 0)
    assert isinstance(workplace.publishing.publish(draft.id), Published)
    workplace.close()
