"""A log from before there were signatures, and one whose key is another."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from core.audit.model import AuditAction, AuditFlaw
from core.audit.service import AuditLog
from core.storage.database import Database
from tests.audit_logs import publish, without_triggers
from tests.fakes import FakeClock
from tests.signers import a_signer

_UNSIGNED = "UPDATE audit_entry SET key_id = NULL, signature = NULL"


@pytest.fixture
def from_before(database: Database, log: AuditLog) -> Database:
    """Five entries as the release before has written them."""
    assert log.verify().intact
    with database.write() as connection:
        kept = connection.execute(
            text("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit%'")
        )
        triggers = list(kept.scalars())
    without_triggers(database, _UNSIGNED, "DELETE FROM audit_key", *triggers)
    return database


def signed_in(database: Database, number: int = 1) -> AuditLog:
    log = AuditLog(database, FakeClock(), "1001", "موظف مفوَّض", a_signer(number))
    log.begin()
    return log


def test_an_empty_log_says_nothing_of_its_beginning(database: Database):
    assert signed_in(database).entries() == ()


def test_what_was_written_before_is_signed(from_before: Database):
    assert all(entry.signature for entry in signed_in(from_before).entries())


def test_the_signing_of_what_was_written_before_is_told(from_before: Database):
    entry = signed_in(from_before).entries(1)[0]
    assert entry.action == AuditAction.SIGNING_BEGUN
    assert entry.detail == {"count": "5", "new": a_signer().key_id}


def test_what_was_written_before_keeps_its_digests(from_before: Database, log: AuditLog):
    before = [entry.digest for entry in log.entries()]
    assert [entry.digest for entry in signed_in(from_before).entries()][1:] == before


def test_a_log_that_was_adopted_is_intact(from_before: Database):
    assert signed_in(from_before).verify().intact


def test_a_log_that_was_broken_before_is_signed_as_it_stands_and_says_where(
    from_before: Database,
):
    without_triggers(from_before, "UPDATE audit_entry SET subject = 'x' WHERE seq = 2")
    log = signed_in(from_before)
    assert log.entries(1)[0].detail["first_broken"] == "2"


def test_a_log_that_was_broken_before_stays_broken(from_before: Database):
    without_triggers(from_before, "UPDATE audit_entry SET subject = 'x' WHERE seq = 2")
    verification = signed_in(from_before).verify()
    assert (verification.problem, verification.at_seq) == (AuditFlaw.CONTENT_CHANGED, 2)


def test_a_log_that_could_not_be_read_before_is_signed_as_it_stands(from_before: Database):
    without_triggers(from_before, "UPDATE audit_entry SET employee = x'00' WHERE seq = 2")
    verification = signed_in(from_before).verify()
    assert (verification.problem, verification.at_seq) == (AuditFlaw.UNREADABLE, 2)


def test_signatures_that_were_taken_away_are_not_put_back(database: Database, log: AuditLog):
    without_triggers(database, f"{_UNSIGNED} WHERE seq > 3")
    again = signed_in(database)
    assert (again.verify().problem, log.entries(1)[0].seq) == (AuditFlaw.NOT_SIGNED, 5)


def test_a_second_sign_in_has_nothing_to_say(log: AuditLog, database: Database):
    signed_in(database)
    assert log.entries(1)[0].seq == 5


def test_another_key_is_told_with_the_names_of_both(log: AuditLog, database: Database):
    entry = signed_in(database, 2).entries(1)[0]
    assert entry.action == AuditAction.SIGNING_KEY_REPLACED
    assert entry.detail == {"old": log.public_key().key_id, "new": a_signer(2).key_id}


@pytest.mark.usefixtures("log")
def test_a_log_of_two_keys_is_intact(database: Database):
    after = signed_in(database, 2)
    publish(after, 7)
    assert after.verify().intact


@pytest.mark.usefixtures("log")
def test_a_change_of_the_key_that_nothing_tells_of_is_found(database: Database):
    unsaid = AuditLog(database, FakeClock(), "1001", "موظف مفوَّض", a_signer(2))
    publish(unsaid, 7)
    verification = unsaid.verify()
    assert (verification.problem, verification.at_seq) == (AuditFlaw.KEY_CHANGE_UNEXPLAINED, 6)


def test_the_last_signature_of_the_old_key_is_checked_as_well(database: Database, log: AuditLog):
    after = signed_in(database, 2)
    without_triggers(
        database,
        "UPDATE audit_entry SET signature = (SELECT signature FROM audit_entry WHERE seq = 1) "
        "WHERE seq = 5",
    )
    verification = after.verify(every_signature=False)
    assert (verification.problem, verification.at_seq) == (AuditFlaw.SIGNATURE_WRONG, 5)
    assert log.entries(1)[0].seq == 6


def test_an_entry_is_signed_in_the_moment_of_the_desk(empty: AuditLog, clock: FakeClock):
    clock.advance(timedelta(hours=3))
    publish(empty, 0)
    assert empty.entries(1)[0].at == clock.now()
