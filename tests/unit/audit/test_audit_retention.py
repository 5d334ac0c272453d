"""What is kept for how long, and what is left of an entry that goes."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from core.audit.filtering import ABOUT_THE_LOG
from core.audit.model import AuditAction, AuditFlaw, Deed, Keeping
from core.audit.retention import RECORDS
from core.audit.service import AuditLog
from core.storage.database import Database
from tests.audit_logs import publish, without_triggers
from tests.fakes import FakeClock
from tests.signers import a_signer

_MONTH = timedelta(days=31)


class Kept:
    """A log of a record, a lock, and a month later another lock."""

    def __init__(self, database: Database, clock: FakeClock) -> None:
        self.keeping = Keeping()
        self.database, self.clock = database, clock
        self.log = AuditLog(database, clock, "1001", "موظف مفوَّض", a_signer(), lambda: self.keeping)
        self.log.begin()
        publish(self.log, 1)
        self.log.record(Deed(AuditAction.LOCKED))
        clock.advance(_MONTH)
        self.log.record(Deed(AuditAction.LOCKED))

    def left_after(self, log_days: int, records_days: int) -> list[int]:
        self.keeping = Keeping("", log_days, records_days)
        self.log.retire()
        return [entry.seq for entry in reversed(self.log.entries())]


@pytest.fixture
def kept(database: Database, clock: FakeClock) -> Kept:
    return Kept(database, clock)


@pytest.mark.parametrize(
    ("log_days", "records_days", "left"),
    [
        (0, 0, [1, 2, 3]),
        (60, 60, [1, 2, 3]),
        (30, 0, [1, 3, 4]),
        (0, 30, [2, 3, 4]),
        (30, 30, [3, 4]),
        (30, 60, [1, 3, 4]),
    ],
)
def test_records_and_the_rest_go_after_their_own_terms(
    kept: Kept, log_days: int, records_days: int, left: list[int]
):
    assert kept.left_after(log_days, records_days) == left


def test_a_log_with_tombstones_is_intact(kept: Kept):
    kept.left_after(30, 30)
    verification = kept.log.verify()
    assert (verification.intact, verification.entries) == (True, 4)


def test_it_is_written_down_what_went(kept: Kept):
    kept.left_after(30, 30)
    entry = kept.log.entries(1)[0]
    begin = FakeClock().now().isoformat()
    assert entry.action == AuditAction.ENTRIES_RETIRED
    assert entry.detail == {
        "count": "2", "first": "1", "last": "2", "from": begin, "until": begin,
    }  # fmt: skip


def test_where_nothing_is_old_nothing_is_written_down(kept: Kept):
    assert kept.left_after(60, 60) == [1, 2, 3]


def test_the_newest_entry_stays_however_old(kept: Kept):
    kept.clock.advance(_MONTH)
    assert kept.left_after(30, 30)[0] == 3


def test_what_tells_of_the_log_itself_stays(kept: Kept):
    kept.left_after(30, 30)
    kept.clock.advance(_MONTH)
    publish(kept.log, 2)
    kept.left_after(30, 30)
    kinds = [entry.action for entry in kept.log.entries()]
    assert kinds.count(AuditAction.ENTRIES_RETIRED) == 2


def test_an_entry_that_was_tampered_with_stays_to_be_seen(kept: Kept):
    without_triggers(kept.database, "UPDATE audit_entry SET subject = 'x' WHERE seq = 1")
    assert 1 in kept.left_after(30, 30)
    assert kept.log.verify().problem is AuditFlaw.CONTENT_CHANGED


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_tombstone SET digest = previous WHERE seq = 1",
        "UPDATE audit_tombstone SET signature = (SELECT signature FROM audit_tombstone "
        "WHERE seq = 2) WHERE seq = 1",
        "DELETE FROM audit_tombstone WHERE seq = 1",
        "UPDATE audit_tombstone SET seq = 9 WHERE seq = 1",
    ],
)
def test_a_tombstone_that_was_changed_is_found(kept: Kept, statement: str):
    kept.left_after(30, 30)
    without_triggers(kept.database, statement)
    assert kept.log.verify(every_signature=False).first_broken == 1


def test_from_a_log_that_cannot_be_read_nothing_goes(kept: Kept):
    without_triggers(kept.database, "UPDATE audit_entry SET employee = x'00' WHERE seq = 1")
    kept.keeping = Keeping("", 30, 30)
    assert kept.log.retire() == 0


def test_nothing_of_its_content_is_left(kept: Kept):
    kept.left_after(0, 30)
    with kept.database.read() as connection:
        rows = connection.execute(text("SELECT * FROM audit_tombstone")).all()
    assert "natiq:practice/1" not in f"{rows}{kept.log.entries()}"


def test_what_tells_of_the_log_is_no_record_that_could_end():
    assert not RECORDS & ABOUT_THE_LOG
