"""The log shows any change to what was written."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from core.audit.model import AuditAction, AuditFlaw, Deed
from core.audit.service import AuditLog
from core.storage.database import Database
from tests.audit_logs import GivenUp, publish, without_triggers
from tests.fakes import FakeClock
from tests.signers import a_signer


def test_an_entry_says_who_under_which_decision_when(log: AuditLog):
    entry = log.entries(1)[0]
    assert (entry.employee, entry.staff_number, entry.decision_number, entry.at) == (
        "موظف مفوَّض",
        "1001",
        "147/2026",
        FakeClock().now(),
    )


def test_an_untouched_log_is_intact(log: AuditLog):
    verification = log.verify()
    assert (verification.intact, verification.entries) == (True, 5)


_CHANGES = {
    "UPDATE audit_entry SET employee = 'مواطن' WHERE seq = 3": AuditFlaw.CONTENT_CHANGED,
    "UPDATE audit_entry SET at = at + 1 WHERE seq = 3": AuditFlaw.CONTENT_CHANGED,
    "UPDATE audit_entry SET action = 'anything' WHERE seq = 3": AuditFlaw.CONTENT_CHANGED,
    "UPDATE audit_entry SET detail = 'not json' WHERE seq = 3": AuditFlaw.CONTENT_CHANGED,
    "UPDATE audit_entry SET decision_number = NULL WHERE seq = 3": AuditFlaw.CONTENT_CHANGED,
    "UPDATE audit_entry SET digest = previous WHERE seq = 3": AuditFlaw.CONTENT_CHANGED,
    "UPDATE audit_entry SET previous = digest WHERE seq = 3": AuditFlaw.LINK_BROKEN,
    "DELETE FROM audit_entry WHERE seq = 3": AuditFlaw.OUT_OF_ORDER,
    "UPDATE audit_entry SET at = 'yesterday' WHERE seq = 3": AuditFlaw.UNREADABLE,
    "UPDATE audit_entry SET employee = x'00ff' WHERE seq = 3": AuditFlaw.UNREADABLE,
    "UPDATE audit_entry SET signature = NULL WHERE seq = 3": AuditFlaw.NOT_SIGNED,
    "UPDATE audit_entry SET signature = upper(signature) WHERE seq = 3": (
        AuditFlaw.SIGNATURE_WRONG
    ),
    "UPDATE audit_entry SET signature = 'zz' WHERE seq = 3": AuditFlaw.SIGNATURE_WRONG,
    "UPDATE audit_entry SET key_id = '0123456789abcdef' WHERE seq = 3": AuditFlaw.KEY_UNKNOWN,
}


@pytest.mark.parametrize(("statement", "flaw"), _CHANGES.items())
def test_a_changed_or_missing_entry_is_found(
    database: Database, log: AuditLog, statement: str, flaw: AuditFlaw
):
    without_triggers(database, statement)
    verification = log.verify()
    assert (verification.intact, verification.first_broken) == (False, 3)
    assert verification.problem is flaw


def test_a_history_written_anew_without_the_key_is_found(database: Database, log: AuditLog):
    """The chain fits in itself; the signatures are those of another device."""
    without_triggers(database, "DELETE FROM audit_entry")
    forged = AuditLog(database, FakeClock(), "1001", "مواطن", a_signer(2))
    for number in range(5):
        publish(forged, number)
    assert log.verify().problem is AuditFlaw.KEY_UNKNOWN


def test_the_log_goes_on_after_an_entry_that_cannot_be_read(database: Database, log: AuditLog):
    without_triggers(database, "UPDATE audit_entry SET at = 'x', employee = x'00' WHERE seq = 5")
    publish(log, 6)
    assert log.verify().first_broken == 5


def test_a_report_is_told_that_all_is_done(log: AuditLog):
    told: list[float] = []
    log.verify(told.append)
    assert told == [1.0]


def test_what_a_report_raises_ends_the_verification(log: AuditLog):
    def give_up(_share: float) -> None:
        raise GivenUp

    with pytest.raises(GivenUp):
        log.verify(give_up)


@pytest.mark.parametrize(
    "statement", ["UPDATE audit_entry SET subject = 'x'", "DELETE FROM audit_entry"]
)
@pytest.mark.usefixtures("log")
def test_the_database_itself_refuses_to_rewrite_the_log(database: Database, statement: str):
    with pytest.raises(DatabaseError, match="append only"), database.write() as connection:
        connection.execute(text(statement))


def _fail_after_appending(database: Database, log: AuditLog) -> None:
    with database.write() as connection:
        log.append(connection, Deed(AuditAction.QUEUED))
        raise RuntimeError


def test_an_entry_vanishes_with_the_deed_that_failed(database: Database, log: AuditLog):
    with pytest.raises(RuntimeError):
        _fail_after_appending(database, log)
    assert len(log.entries()) == 5
