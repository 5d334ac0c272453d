"""Queries of the outbox: what stands there, and every change of it."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    case,
    func,
    insert,
    select,
    update,
)

from core.publishing.given import GivenAnswer, write_given
from core.publishing.model import Job, OutboxItem, OutboxState, Reason, Receipt, state_of
from core.publishing.rows import item_of, items, outbox, receipt

_MOST_KNOWN = 500
_UNSETTLED = [
    state.value
    for state in (
        OutboxState.QUEUED,
        OutboxState.OVERDUE,
        OutboxState.ENTRUSTED,
        OutboxState.SENDING,
        OutboxState.UNKNOWN,
    )
]
_CLOCKS_DIFFER_BY = timedelta(days=2)

# Asked several times a post, so they are built once.
_ITEM = items().where(outbox.c.id == bindparam("wanted"))
_JOB = items().where(outbox.c.job_id == bindparam("wanted")).order_by(outbox.c.part)


def add(connection: Connection, item: OutboxItem) -> None:
    connection.execute(
        insert(outbox),
        {
            "id": item.id,
            "draft_id": item.draft_id,
            "account_key": item.account_key,
            "account_name": item.account_name,
            "handle": item.handle,
            "text": item.text,
            "content_hash": item.content_hash,
            "record_key": item.record_key,
            "state": item.state.value,
            "details": "{}",
            "staff_number": item.staff_number,
            "employee_name": item.employee_name,
            "decision_id": item.decision_id,
            "decision_number": item.decision_number,
            "queued_at": item.queued_at,
            "updated_at": item.updated_at,
            "attempts": item.attempts,
            "job_id": item.job_id,
            "part": item.part,
            "parts": item.parts,
            "media": json.dumps([asdict(one) for one in item.media], ensure_ascii=False),
            "poll": None
            if item.poll is None
            else json.dumps(asdict(item.poll), ensure_ascii=False),
            "answers": write_given(item.answers),
            "batch_id": item.batch_id or item.job_id,
            "next_attempt_at": item.next_attempt_at,
            "due_at": item.due_at,
            "due_zone": item.due_zone or None,
            "by_platform": item.by_platform,
            "kept": "{}",
            "answering": None if item.answering is None else json.dumps(asdict(item.answering)),
            "quote": None if item.quote is None else json.dumps(asdict(item.quote)),
        },
    )


def read(connection: Connection, item_id: str) -> OutboxItem | None:
    row = connection.execute(_ITEM, {"wanted": item_id}).first()
    return None if row is None else item_of(row)


def read_job(connection: Connection, job_id: str) -> Job | None:
    """The job with its parts in their order."""
    parts = tuple(item_of(row) for row in connection.execute(_JOB, {"wanted": job_id}))
    return Job(parts) if parts else None


def newest(connection: Connection, limit: int) -> tuple[OutboxItem, ...]:
    """The parts of the newest jobs, and of all that are not settled, each job's in their order."""
    jobs = (
        select(outbox.c.job_id)
        .where(outbox.c.part == 0)
        .order_by(outbox.c.queued_at.desc(), outbox.c.id)
        .limit(limit)
    )
    # What was planned long ago has its time still to come.
    unsettled = select(outbox.c.job_id).where(outbox.c.state.in_(_UNSETTLED))
    query = (
        items()
        .where(outbox.c.job_id.in_(jobs) | outbox.c.job_id.in_(unsettled))
        .order_by(outbox.c.queued_at.desc(), outbox.c.job_id, outbox.c.part)
    )
    return tuple(item_of(row) for row in connection.execute(query))


def jobs_with(
    connection: Connection, states: Collection[OutboxState]
) -> tuple[tuple[str, str], ...]:
    """The jobs with a part in these states, each with the draft that holds that part's text."""
    query = (
        select(outbox.c.job_id, func.coalesce(outbox.c.rest_draft_id, outbox.c.draft_id))
        .where(outbox.c.state.in_([state.value for state in states]))
        .distinct()
    )
    return tuple((job_id, draft_id) for job_id, draft_id in connection.execute(query))


def jobs_in_states(
    connection: Connection, states: Sequence[OutboxState], due_by: datetime
) -> tuple[str, ...]:
    """Jobs with a part in these states whose next attempt is due, oldest first.

    So is that of a row which says that it was changed later than now: the clock was set back
    since, and would make of a short pause a long one.
    """
    query = (
        select(outbox.c.job_id)
        .where(
            outbox.c.state.in_([state.value for state in states]),
            outbox.c.next_attempt_at.is_(None)
            | (outbox.c.next_attempt_at <= due_by)
            | (outbox.c.updated_at > due_by),
        )
        .group_by(outbox.c.job_id)
        .order_by(func.min(outbox.c.queued_at))
    )
    return tuple(job_id for (job_id,) in connection.execute(query))


def move(
    connection: Connection,
    item: OutboxItem,
    to: OutboxState,
    at: datetime,
    reason: Reason | None = None,
    next_attempt_at: datetime | None = None,
) -> bool:
    """Change the state if the row still stands as ``item`` says; whether it did.

    A move to ``SENDING`` counts as an attempt, and so does one from ``UNKNOWN`` to itself:
    the platform was asked and did not say.
    """
    asked_again = item.state is OutboxState.UNKNOWN and to is OutboxState.UNKNOWN
    attempted = asked_again or to is OutboxState.SENDING
    done = connection.execute(
        update(outbox)
        .where(_unchanged(item))
        .values(
            state=to.value,
            code=reason.code if reason else None,
            clause=reason.clause if reason else None,
            details=_write_values(reason),
            updated_at=at,
            attempts=item.attempts + int(attempted),
            next_attempt_at=next_attempt_at,
        )
    )
    return done.rowcount == 1


def claim(connection: Connection, item: OutboxItem, at: datetime) -> bool:
    """Begin to send, if it still stands as ``item`` says; whether it did."""
    done = connection.execute(
        update(outbox)
        .where(_unchanged(item))
        .values(
            state=OutboxState.SENDING.value,
            code=None,
            clause=None,
            details="{}",
            updated_at=at,
            attempts=item.attempts + 1,
            next_attempt_at=None,
            first_sent_at=item.first_sent_at or at,
            sent_at=at,
        )
    )
    return done.rowcount == 1


def _unchanged(item: OutboxItem) -> ColumnElement[bool]:
    """Neither sent nor taken back since, nor given another time."""
    return and_(
        outbox.c.id == item.id,
        outbox.c.state == item.state.value,
        outbox.c.due_at.is_not_distinct_from(item.due_at),
        outbox.c.by_platform == item.by_platform,
    )


def sent(
    connection: Connection, item_id: str, first: datetime | None, last: datetime | None
) -> None:
    """When the first and the last request left that may have made the post, if any did."""
    times = {"first_sent_at": first, "sent_at": last}
    connection.execute(update(outbox).where(outbox.c.id == item_id).values(**times))


def not_late_after_all(connection: Connection, code: str, now: datetime) -> tuple[OutboxItem, ...]:
    """Let wait again what counts as late by ``code`` while its time is still to come."""
    late = and_(
        outbox.c.state == OutboxState.OVERDUE.value, outbox.c.code == code, outbox.c.due_at > now
    )
    found = tuple(item_of(row) for row in connection.execute(items().where(late)))
    connection.execute(
        update(outbox)
        .where(late)
        .values(
            state=OutboxState.QUEUED.value,
            code=None,
            clause=None,
            details="{}",
            updated_at=now,
            next_attempt_at=case((outbox.c.by_platform, None), else_=outbox.c.due_at),
        )
    )
    return found


def keep(connection: Connection, item_id: str, kept: Mapping[str, str]) -> None:
    """Remember what lies at the platform."""
    connection.execute(
        update(outbox).where(outbox.c.id == item_id).values(kept=json.dumps(dict(kept)))
    )


def name_own_schedule(connection: Connection, item_id: str, uri: str) -> None:
    """Say where it lies among what the platform is to publish."""
    connection.execute(update(outbox).where(outbox.c.id == item_id).values(own_schedule_uri=uri))


def forget_own_schedule(connection: Connection, item_id: str, record_key: str) -> None:
    """It lies there no longer, with what was uploaded, and is sent from here under that key.

    When it was left there first stays known: should the platform have published it all the
    same, that is found before anything is sent.
    """
    connection.execute(
        update(outbox)
        .where(outbox.c.id == item_id)
        .values(
            own_schedule_uri=None, by_platform=False, sent_at=None, record_key=record_key, kept="{}"
        )
    )


def keep_from_platform(connection: Connection, item_id: str) -> None:
    """It is to be sent from here, and was not left there."""
    connection.execute(update(outbox).where(outbox.c.id == item_id).values(by_platform=False))


def jobs_at_platforms(connection: Connection) -> tuple[str, ...]:
    """The jobs that lie at a platform which publishes them, or may lie there."""
    states = OutboxState.ENTRUSTED, OutboxState.SENDING, OutboxState.UNKNOWN
    query = select(outbox.c.job_id).where(
        outbox.c.state.in_([one.value for one in states]), outbox.c.by_platform
    )
    return tuple(connection.execute(query).scalars())


def count_batch(connection: Connection, batch_id: str) -> int:
    """How many jobs belong to it."""
    query = select(func.count(func.distinct(outbox.c.job_id))).where(outbox.c.batch_id == batch_id)
    return connection.execute(query).scalar_one()


def known_addresses(
    connection: Connection, account_key: str, since: datetime | None
) -> frozenset[str]:
    """The addresses of the account's posts with a receipt, from shortly before ``since`` on."""
    query = (
        select(receipt.c.uri)
        .join(outbox, outbox.c.id == receipt.c.outbox_id)
        .where(outbox.c.account_key == account_key)
        .order_by(receipt.c.published_at.desc())
        .limit(_MOST_KNOWN)
    )
    if since is not None:
        query = query.where(receipt.c.published_at >= since - _CLOCKS_DIFFER_BY)
    return frozenset(connection.execute(query).scalars())


def name_permit(
    connection: Connection,
    item_id: str,
    decision_id: str,
    decision_number: str,
    answers: Sequence[GivenAnswer],
) -> None:
    """Put what it is sent under in the place of what it was queued under."""
    connection.execute(
        update(outbox)
        .where(outbox.c.id == item_id)
        .values(
            decision_id=decision_id,
            decision_number=decision_number,
            answers=write_given(answers),
        )
    )


def name_rest(connection: Connection, item_id: str, draft_id: str) -> None:
    """Say which draft holds what was not published."""
    connection.execute(update(outbox).where(outbox.c.id == item_id).values(rest_draft_id=draft_id))


def mark_interrupted(connection: Connection, reason: Reason, at: datetime) -> int:
    """Turn what a dead process left at ``SENDING`` into ``UNKNOWN``; how many there were."""
    done = connection.execute(
        update(outbox)
        .where(outbox.c.state == OutboxState.SENDING.value)
        .values(
            state=OutboxState.UNKNOWN.value,
            code=reason.code,
            clause=reason.clause,
            updated_at=at,
            next_attempt_at=None,
        )
    )
    return done.rowcount


def add_receipt(connection: Connection, item_id: str, given: Receipt) -> None:
    connection.execute(
        insert(receipt),
        {
            "outbox_id": item_id,
            "uri": given.uri,
            "link": given.link,
            "published_at": given.published_at,
            "version": given.version,
        },
    )


def count_by_state(connection: Connection) -> dict[OutboxState, int]:
    """How many jobs stand in each state."""
    single = (
        select(outbox.c.state, func.count()).where(outbox.c.parts == 1).group_by(outbox.c.state)
    )
    counted = {OutboxState(state): number for state, number in connection.execute(single)}
    threads: dict[str, list[OutboxState]] = {}
    query = select(outbox.c.job_id, outbox.c.state).where(outbox.c.parts > 1)
    for job_id, state in connection.execute(query):
        threads.setdefault(job_id, []).append(OutboxState(state))
    for states in threads.values():
        whole = state_of(states)
        counted[whole] = counted.get(whole, 0) + 1
    return counted


def jobs_of(parts: Iterable[OutboxItem]) -> tuple[Job, ...]:
    """The jobs of these parts, in the order in which they come."""
    found: dict[str, list[OutboxItem]] = {}
    for item in parts:
        found.setdefault(item.job_id, []).append(item)
    return tuple(Job(tuple(own)) for own in found.values())


def _write_values(reason: Reason | None) -> str:
    """Values as JSON; a moment is marked so that it comes back as one."""
    if reason is None:
        return "{}"
    plain = {
        name: {"at": value.isoformat()} if isinstance(value, datetime) else value
        for name, value in reason.values.items()
    }
    return json.dumps(plain, ensure_ascii=False)
