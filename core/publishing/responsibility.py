"""Who is responsible for what: each post and each act, with who, when and why (clause TRN)."""

import heapq
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto
from itertools import islice

from sqlalchemy import Connection, Row

from core.audit.model import AuditAction, AuditEntry, AuditFilter
from core.audit.service import AuditLog
from core.delegation.model import Decision
from core.delegation.service import Delegation
from core.publishing import record_store
from core.publishing.given import GivenAnswer, read_given
from core.publishing.model import OutboxState
from core.storage.database import Database
from core.text.normalise import fold

_PAGE = 200
_MOST_STEPS = 500


class RecordKind(Enum):
    """What somebody answers for."""

    POST = auto()
    LIKE = auto()
    BOOST = auto()
    UNDONE = auto()
    DELETION = auto()


_ACTS = {
    AuditAction.LIKED.value: RecordKind.LIKE,
    AuditAction.BOOSTED.value: RecordKind.BOOST,
    AuditAction.UNDONE.value: RecordKind.UNDONE,
    AuditAction.POST_DELETED.value: RecordKind.DELETION,
}
_OF_ACTS = frozenset(_ACTS)


@dataclass(frozen=True)
class Wanted:
    """Which records: all words (in any spelling), and whatever else is not ``None``.

    ``since`` belongs to the time, ``until`` no longer. No ``kinds`` means all of them.
    """

    words: str = ""
    account_key: str | None = None
    staff_number: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    kinds: frozenset[RecordKind] = frozenset()


@dataclass(frozen=True)
class Responsible:
    """Who did it, and by what right.

    ``job_title``, ``decision_date`` and ``issuer`` stand in the decision; they are ``None``
    where it does not read any more on this machine.
    """

    staff_number: str
    employee: str
    decision_number: str
    job_title: str | None = None
    decision_date: date | None = None
    issuer: str | None = None


@dataclass(frozen=True)
class ResponsibilityRecord:
    """One post, or one act on a post, and who answers for it.

    ``at`` is when it was published or done. ``item_id`` names the post in the outbox, ``None``
    for somebody else's; ``entry`` the line of the log that tells of an act. ``account_key`` is
    ``None`` where an act names a handle that no decision on this machine knows.
    """

    kind: RecordKind
    at: datetime
    by: Responsible
    account_key: str | None
    account_name: str
    handle: str
    text: str = ""
    uri: str = ""
    link: str = ""
    reason: str = ""
    item_id: str | None = None
    entry: int | None = None
    queued_at: datetime | None = None
    due_at: datetime | None = None
    part: int = 0
    parts: int = 1
    deleted: bool = False
    answers: tuple[GivenAnswer, ...] = ()


@dataclass(frozen=True)
class Found:
    """The newest that were asked for; ``more`` says whether there are others."""

    records: tuple[ResponsibilityRecord, ...]
    more: bool


@dataclass(frozen=True)
class Choices:
    """What records can be narrowed to: accounts as (key, name, handle), employees by number."""

    accounts: tuple[tuple[str, str, str], ...] = ()
    employees: tuple[tuple[str, str], ...] = ()


class Responsibility:
    """Answers who is responsible, from what is kept: outbox, receipts, decisions, the log."""

    def __init__(self, database: Database, delegation: Delegation, audit: AuditLog) -> None:
        self._database = database
        self._delegation = delegation
        self._audit = audit

    def find(self, wanted: Wanted, limit: int) -> Found:
        """The newest first. Reads through all there is where few match: off the main thread."""
        decisions = _Decisions(verified.decision for verified in self._delegation.decisions())
        words = fold(wanted.words).split()
        with self._database.read() as connection:
            kept = [self._posts(connection, decisions, wanted)]
            kept.append(self._acts(connection, decisions, wanted))
            merged = heapq.merge(*kept, key=lambda record: record.at, reverse=True)
            matching = (record for record in merged if _passes(record, wanted, words))
            found = tuple(islice(matching, limit + 1))
        return Found(found[:limit], len(found) > limit)

    def steps(self, record: ResponsibilityRecord) -> tuple[AuditEntry, ...]:
        """What the log tells of a post of ours from its queueing on, the oldest first."""
        if record.item_id is None:
            return ()
        about = AuditFilter(since=record.queued_at, words=record.item_id)
        found = self._audit.find(about, _MOST_STEPS)
        return tuple(one for one in reversed(found) if one.subject == record.item_id)

    def choices(self) -> Choices:
        """What records can be narrowed to."""
        with self._database.read() as connection:
            return Choices(record_store.speakers(connection), record_store.employees(connection))

    def _posts(
        self, connection: Connection, decisions: "_Decisions", wanted: Wanted
    ) -> Iterator[ResponsibilityRecord]:
        if wanted.kinds and RecordKind.POST not in wanted.kinds:
            return
        for row in record_store.published(
            connection, wanted.account_key, wanted.staff_number, wanted.since, wanted.until
        ):
            yield _post(row, decisions)

    def _acts(
        self, connection: Connection, decisions: "_Decisions", wanted: Wanted
    ) -> Iterator[ResponsibilityRecord]:
        if wanted.kinds == frozenset({RecordKind.POST}):
            return
        asked = AuditFilter(
            since=wanted.since,
            until=wanted.until,
            staff_number=wanted.staff_number,
            actions=_OF_ACTS,
        )
        offset = 0
        while True:
            entries = self._audit.find(asked, _PAGE, offset)
            for entry in entries:
                yield _act(connection, entry, decisions)
            if len(entries) < _PAGE:
                return
            offset += _PAGE


class _Decisions:
    """The decisions that read on this machine, in force or not."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._all = tuple(decisions)
        self._by_id = {decision.id: decision for decision in self._all}

    def behind(
        self, staff_number: str, employee: str, number: str, decision_id: str | None = None
    ) -> Responsible:
        """Who it was, with what the decision says of them; by its number where no id is kept."""
        decision = self._by_id.get(decision_id or "") or self._numbered(number, staff_number)
        named = decision.employee(staff_number) if decision else None
        if decision is None:
            return Responsible(staff_number, employee, number)
        title = named.job_title if named else None
        return Responsible(staff_number, employee, number, title, decision.date, decision.issuer)

    def account(self, handle: str, number: str) -> tuple[str | None, str]:
        """Key and name of the account of that handle, first as that decision has it."""
        ordered = sorted(self._all, key=lambda decision: decision.number != number)
        accounts = (account for decision in ordered for account in decision.accounts)
        found = next((one for one in accounts if one.handle == handle), None)
        return (None, handle) if found is None else (found.key, found.name)

    def _numbered(self, number: str, staff_number: str) -> Decision | None:
        numbered = (one for one in self._all if one.number == number)
        return next((one for one in numbered if one.employee(staff_number)), None)


def _post(row: Row[tuple[object, ...]], decisions: _Decisions) -> ResponsibilityRecord:
    return ResponsibilityRecord(
        kind=RecordKind.POST,
        at=row.published_at,
        by=decisions.behind(
            row.staff_number, row.employee_name, row.decision_number, row.decision_id
        ),
        account_key=row.account_key,
        account_name=row.account_name,
        handle=row.handle,
        text=row.text,
        uri=row.uri,
        link=row.link,
        item_id=row.id,
        queued_at=row.queued_at,
        due_at=row.due_at,
        part=row.part,
        parts=row.parts,
        deleted=row.state == OutboxState.DELETED.value,
        answers=read_given(row.answers),
    )


def _act(connection: Connection, entry: AuditEntry, decisions: _Decisions) -> ResponsibilityRecord:
    """What the log tells of it; of a post of ours that was deleted, also what it said."""
    number, handle = entry.decision_number or "", entry.account or ""
    key, name = decisions.account(handle, number)
    detail = _told(entry)
    post = record_store.one(connection, entry.subject) if entry.subject else None
    return ResponsibilityRecord(
        kind=_ACTS[entry.action],
        at=entry.at,
        by=decisions.behind(entry.staff_number, entry.employee, number),
        account_key=detail.get("account_key") or (key if post is None else post.account_key),
        account_name=name if post is None else post.account_name,
        handle=handle,
        text="" if post is None else post.text,
        uri=detail.get("uri", ""),
        link=detail.get("link", "") if post is None else post.link,
        reason=detail.get("reason", ""),
        item_id=None if post is None else post.id,
        entry=entry.seq,
        queued_at=None if post is None else post.queued_at,
        part=0 if post is None else post.part,
        parts=1 if post is None else post.parts,
    )


def _told(entry: AuditEntry) -> Mapping[str, str]:
    """Its particulars; none where somebody else wrote there what is none."""
    try:
        return {name: str(words) for name, words in entry.detail.items()}
    except (ValueError, AttributeError, RecursionError):
        return {}


def _passes(record: ResponsibilityRecord, wanted: Wanted, words: Iterable[str]) -> bool:
    if wanted.kinds and record.kind not in wanted.kinds:
        return False
    if wanted.account_key not in (None, record.account_key):
        return False
    by, told = record.by, (record.text, record.reason, record.link, record.uri)
    named = (by.employee, by.staff_number, by.job_title or "", by.decision_number)
    account = (record.account_name, record.handle)
    searched = fold("\n".join((*told, *named, *account)))
    return all(word.rstrip("/") in searched for word in words)
