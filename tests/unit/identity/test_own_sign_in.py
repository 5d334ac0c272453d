"""What the employee changes about the own sign-in stands in the log (TRN)."""

from datetime import timedelta
from pathlib import Path

import pytest

from core.application import Application
from core.audit.model import AuditAction
from core.foundation.errors import NatiqError
from core.identity.model import IdentityProblem
from core.vault.model import VaultProblem
from core.workplace import Workplace
from tests.fakes import FakeClock, MemoryDeviceSecrets
from tests.office import PASSPHRASE, code_at, enrol, next_code, open_office

NEW = "ليمون دفتر سحابة مفتاح"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def application(tmp_path: Path, clock: FakeClock) -> Application:
    return open_office(tmp_path, clock, MemoryDeviceSecrets())


@pytest.fixture
def office(application: Application):
    """An employee just enrolled, and the seed of the authenticator."""
    workplace, seed = enrol(application)
    yield workplace, seed
    workplace.close()


@pytest.fixture
def workplace(office: tuple[Workplace, str]) -> Workplace:
    return office[0]


def log(workplace: Workplace) -> list[AuditAction]:
    """What was written down after the first sign-in, where the policy was read."""
    return [AuditAction(entry.action) for entry in reversed(workplace.audit.entries())][2:]


def test_a_change_of_the_passphrase_is_written_down_before_and_after(workplace: Workplace):
    workplace.change_passphrase(PASSPHRASE, NEW)
    assert log(workplace) == [AuditAction.PASSPHRASE_CHANGE_BEGUN, AuditAction.PASSPHRASE_CHANGED]


def test_a_change_that_was_refused_is_not(workplace: Workplace):
    with pytest.raises(NatiqError):
        workplace.change_passphrase("بحر قمر ليل باب", NEW)
    assert log(workplace) == []


def test_a_second_factor_shown_again_is_written_down(
    office: tuple[Workplace, str], clock: FakeClock
):
    workplace, seed = office
    workplace.step_up(next_code(seed, clock))
    assert log(workplace) == [AuditAction.STEPPED_UP]


def test_new_recovery_codes_are_written_down_when_they_count(workplace: Workplace):
    pending = workplace.own_sign_in.draw_recovery_codes()
    assert log(workplace) == []
    workplace.own_sign_in.put_recovery_codes(pending)
    assert log(workplace) == [AuditAction.RECOVERY_CODES_RENEWED]


def test_a_recovery_code_used_to_step_up_is_written_down(workplace: Workplace):
    own = workplace.own_sign_in
    pending = own.draw_recovery_codes()
    own.put_recovery_codes(pending)
    own.step_up_with_recovery_code(pending.codes[0])
    assert log(workplace)[-1] is AuditAction.STEPPED_UP_BY_RECOVERY_CODE


def test_another_authenticator_is_written_down(workplace: Workplace, clock: FakeClock):
    pending = workplace.own_sign_in.begin_authenticator()
    pending.confirm(code_at("".join(pending.seed_for_typing.split()), clock))
    workplace.own_sign_in.put_authenticator(pending)
    assert log(workplace) == [AuditAction.AUTHENTICATOR_REPLACED]


def test_a_factor_that_may_not_be_removed_is_not_written_down(workplace: Workplace):
    with pytest.raises(NatiqError) as error:
        workplace.own_sign_in.remove_authenticator()
    assert (error.value.code, log(workplace)) == (VaultProblem.LAST_WAY_IN, [])


def test_a_reset_is_written_down_before_and_after(
    application: Application, office: tuple[Workplace, str], clock: FakeClock
):
    workplace, seed = office
    pending = workplace.own_sign_in.draw_recovery_codes()
    workplace.own_sign_in.put_recovery_codes(pending)
    workplace.close()
    opened = application.reset_passphrase(pending.codes[0], next_code(seed, clock), NEW)
    assert log(opened)[-2:] == [AuditAction.PASSPHRASE_CHANGE_BEGUN, AuditAction.PASSPHRASE_RESET]
    assert opened.audit.verify().intact
    opened.close()
    application.sign_in(NEW, next_code(seed, clock)).close()


def test_what_needs_a_fresh_factor_says_so_in_its_clause(workplace: Workplace, clock: FakeClock):
    clock.advance(timedelta(minutes=6))
    with pytest.raises(NatiqError) as error:
        workplace.change_passphrase(PASSPHRASE, NEW)
    assert (error.value.code, error.value.clause) == (IdentityProblem.STEP_UP_NEEDED, "SEC-4")


def test_a_lock_drops_what_could_change_the_ways_in(workplace: Workplace):
    workplace.close()
    with pytest.raises(NatiqError) as error:
        workplace.own_sign_in.own()
    assert error.value.code is VaultProblem.LOCKED


def test_a_sign_in_that_fails_at_its_end_leaves_nothing_open(
    application: Application, office: tuple[Workplace, str], clock: FakeClock
):
    """IT's trust folder is damaged: nothing is opened, and signing in works once it is mended."""
    workplace, seed = office
    workplace.close()
    broken = application.paths.trust / "authority.json"
    broken.parent.mkdir(parents=True)
    broken.write_bytes(b"{")
    with pytest.raises(NatiqError):
        application.sign_in(PASSPHRASE, next_code(seed, clock))
    broken.unlink()
    application.sign_in(PASSPHRASE, next_code(seed, clock)).close()
