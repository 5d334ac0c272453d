"""A profile that was moved publishes no more here, until its employee takes that back."""

from datetime import timedelta

import pytest

from core.audit.model import AuditAction
from core.backup.model import BackupKind, BackupProblem
from core.foundation.errors import Refused
from core.identity.model import IdentityProblem
from core.publishing.model import PublishingProblem, Refusal
from tests.office import PASSPHRASE, account_on, decision_for, new_authority
from tests.unit.backup.conftest import Workstations

ACCOUNT = account_on("https://127.0.0.1:9", "baladia.example", "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa")


def publish(stations: Workstations) -> Refusal:
    """Try to, with a decision in force; nothing is connected, so that it always ends here."""
    authority = new_authority()
    authority.trusted_in(stations.old.paths.trust)
    stations.workplace.close()
    workplace = stations.old.sign_in(PASSPHRASE, stations.next_code())
    stations.opened.append(workplace)
    workplace.import_decision(authority.decide(decision_for(ACCOUNT, stations.clock.now())))
    draft = workplace.drafts.create(ACCOUNT.key)
    workplace.drafts.save(draft.id, "تدعو البلدية السكان إلى يوم التشجير", 0)
    outcome = workplace.publishing.publish(draft.id)
    assert isinstance(outcome, Refusal)
    return outcome


def test_a_copy_changes_nothing_here(stations: Workstations):
    stations.back_up()
    assert stations.workplace.moved() is None


def test_a_move_says_since_when_and_by_whom(stations: Workstations):
    made = stations.back_up(BackupKind.MOVE)
    moved = stations.workplace.moved()
    assert moved is not None
    assert (moved.sha256, moved.employee_name) == (made.sha256, stations.workplace.employee.name)


def test_a_moved_profile_publishes_nothing_here(stations: Workstations):
    stations.back_up(BackupKind.MOVE)
    assert publish(stations).code == PublishingProblem.MOVED_AWAY.value


def test_taken_back_it_is_held_no_more(stations: Workstations):
    stations.back_up(BackupKind.MOVE)
    stations.workplace.backups.return_here()
    assert publish(stations).code != PublishingProblem.MOVED_AWAY.value


def test_to_take_it_back_needs_a_fresh_second_factor(stations: Workstations):
    stations.back_up(BackupKind.MOVE)
    stations.clock.advance(timedelta(minutes=6))
    with pytest.raises(Refused) as refused:
        stations.workplace.backups.return_here()
    assert refused.value.code is IdentityProblem.STEP_UP_NEEDED


def test_that_it_was_taken_back_stands_in_the_log(stations: Workstations):
    stations.back_up(BackupKind.MOVE)
    stations.workplace.backups.return_here()
    assert stations.workplace.audit.entries(1)[0].action == AuditAction.MOVE_TAKEN_BACK


def test_what_was_not_moved_cannot_be_taken_back(stations: Workstations):
    with pytest.raises(Refused) as refused:
        stations.workplace.backups.return_here()
    assert refused.value.code is BackupProblem.NOT_MOVED


def test_the_restored_profile_is_not_held(stations: Workstations):
    stations.back_up(BackupKind.MOVE)
    assert stations.restore()[0].moved() is None
