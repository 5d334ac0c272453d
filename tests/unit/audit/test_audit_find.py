"""Finding entries: by time, employee, account, deed and words."""

from datetime import timedelta

import pytest

from core.audit.model import AuditAction, AuditFilter, Deed
from core.audit.service import AuditLog
from core.storage.database import Database
from tests.audit_logs import publish
from tests.fakes import FakeClock
from tests.signers import a_signer

_BEGIN = FakeClock().now()


@pytest.fixture
def busy(database: Database, clock: FakeClock) -> AuditLog:
    """Two employees, one entry an hour."""
    first = AuditLog(database, clock, "1001", "موظف مفوَّض", a_signer())
    first.begin()
    second = AuditLog(database, clock, "1002", "موظفة مفوَّضة", a_signer())
    publish(first, 0)
    clock.advance(timedelta(hours=1))
    publish(second, 1, "seeb.example")
    clock.advance(timedelta(hours=1))
    reason = {"reason": "إعلانٌ مكرَّر"}
    second.record(Deed(AuditAction.POST_DELETED, account="seeb.example", detail=reason))
    clock.advance(timedelta(hours=1))
    first.record(Deed(AuditAction.LOCKED))
    return first


def numbers(log: AuditLog, wanted: AuditFilter) -> list[int]:
    return [entry.seq for entry in log.find(wanted)]


def test_without_a_filter_all_are_found_the_newest_first(busy: AuditLog):
    assert numbers(busy, AuditFilter()) == [4, 3, 2, 1]


def test_from_a_moment_on(busy: AuditLog):
    assert numbers(busy, AuditFilter(since=_BEGIN + timedelta(hours=2))) == [4, 3]


def test_before_a_moment(busy: AuditLog):
    assert numbers(busy, AuditFilter(until=_BEGIN + timedelta(hours=2))) == [2, 1]


def test_of_an_employee(busy: AuditLog):
    assert numbers(busy, AuditFilter(staff_number="1002")) == [3, 2]


def test_about_an_account(busy: AuditLog):
    assert numbers(busy, AuditFilter(account="seeb.example")) == [3, 2]


def test_of_some_deeds(busy: AuditLog):
    wanted = frozenset({AuditAction.LOCKED, AuditAction.PUBLISHED})
    assert numbers(busy, AuditFilter(actions=wanted)) == [4, 2, 1]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("اعلان", [3]),
        ("إعلان مكرر", [3]),
        ("مكرر إعلان", [3]),
        ("item", [2, 1]),
        ("ITEM", [2, 1]),
        ("مفوضه", [3, 2]),
        ("147/2026", [2, 1]),
        ("link", []),
        ("nowhere", []),
    ],
)
def test_by_words_however_they_are_spelled(busy: AuditLog, words: str, found: list[int]):
    assert numbers(busy, AuditFilter(words=words)) == found


def test_page_by_page(busy: AuditLog):
    wanted = AuditFilter(words="example")
    pages = [busy.find(wanted, 2, offset)[:1] for offset in (0, 1, 2, 3)]
    assert [[entry.seq for entry in page] for page in pages] == [[3], [2], [1], []]
