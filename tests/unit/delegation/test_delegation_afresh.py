"""What was allowed a moment before counts for nothing: each question is answered afresh."""

import pytest

from core.delegation.model import DelegationProblem
from tests.delegating import Bench, code_of, put_revocation


@pytest.fixture
def allowed(bench: Bench) -> Bench:
    """A machine on which it was allowed just now."""
    bench.take_decision()
    bench.ask()
    return bench


def test_a_revocation_that_is_imported_counts_at_once(allowed: Bench):
    allowed.delegation.import_revocation(
        allowed.authority.revoke(allowed.decision, allowed.clock.now())
    )
    assert code_of(allowed.ask) is DelegationProblem.REVOKED


def test_a_revocation_that_another_program_writes_into_the_database_counts_at_once(
    allowed: Bench,
):
    token = allowed.authority.revoke(allowed.decision, allowed.clock.now()).decode()
    with allowed.database.write() as connection:
        connection.exec_driver_sql("INSERT INTO revocation VALUES ('r', ?, 0)", (token,))
    assert code_of(allowed.ask) is DelegationProblem.REVOKED


def test_a_decision_that_is_altered_in_the_database_counts_no_more(allowed: Bench):
    with allowed.database.write() as connection:
        connection.exec_driver_sql("UPDATE decision SET token = token || 'A'")
    assert code_of(allowed.ask) is DelegationProblem.SIGNATURE_WRONG


def test_a_decision_that_is_gone_from_the_database_counts_no_more(allowed: Bench):
    with allowed.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM decision")
    assert code_of(allowed.ask) is DelegationProblem.NO_DECISION


def test_a_revocation_of_its_that_is_broken_later_refuses_everything(allowed: Bench):
    put_revocation(allowed, allowed.decision.valid_until)
    allowed.ask()
    (allowed.revocations / "one.jws").write_bytes(b"x")
    assert code_of(allowed.ask) is DelegationProblem.NOT_A_DECISION
