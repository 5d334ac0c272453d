"""The guard in practice, as the whole program has it there."""

from collections.abc import Generator
from pathlib import Path

import pytest

from core.application import PracticeNames
from core.identity.model import Employee
from core.integrations.model import AppStanding, CheckResult, CheckWay
from core.publishing.model import Published
from core.workplace import Workplace
from tests.fakes import FakeClock, MemoryDeviceSecrets
from tests.office import EMPLOYEE, STAFF_NUMBER, open_office

KEY = "practice:practice"


@pytest.fixture
def practice(tmp_path: Path) -> Generator[Workplace]:
    application = open_office(tmp_path, FakeClock(), MemoryDeviceSecrets(), lambda: None)
    workplace = application.open_practice(
        Employee(STAFF_NUMBER, EMPLOYEE), PracticeNames("حساب التدريب")
    )
    workplace.policy_reading.acknowledge(read_to_end=True)
    yield workplace
    workplace.close()
    application.close()


def published(practice: Workplace) -> object:
    draft = practice.drafts.create(KEY)
    practice.drafts.save(draft.id, "دعوة إلى يوم التشجير", 0)
    return practice.publishing.publish(draft.id)


def test_nothing_but_the_program_is_let_in(practice: Workplace):
    practice.guard.check_due()
    check = practice.guard.check_of(KEY)
    assert (check.way, check.result, [one.standing for one in check.apps]) == (
        CheckWay.LISTED,
        CheckResult.CLEAN,
        [AppStanding.OWN],
    )


def test_what_was_published_is_no_stranger(practice: Workplace):
    practice.guard.check_due()
    published(practice)
    assert practice.guard.look_for_foreign(KEY) == ()


def test_publishing_goes_on_and_nothing_waits(practice: Workplace):
    practice.guard.check_due()
    assert isinstance(published(practice), Published)
    assert practice.guard.needs_a_person() == 0


def test_no_page_at_a_platform_is_looked_at(practice: Workplace):
    practice.guard.check_due()
    check = practice.guard.check_of(KEY)
    assert (check.settings_pages, check.guided, practice.guard.guided_steps(KEY)) == ((), None, ())
