"""Queries for who is responsible: what is out or was, the newest first."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Row, Select, select

from core.publishing.rows import outbox, receipt

_BATCH = 200
_TOLD: tuple[Column[Any], ...] = (
    outbox.c.id,
    outbox.c.account_key,
    outbox.c.account_name,
    outbox.c.handle,
    outbox.c.text,
    outbox.c.state,
    outbox.c.staff_number,
    outbox.c.employee_name,
    outbox.c.decision_id,
    outbox.c.decision_number,
    outbox.c.queued_at,
    outbox.c.due_at,
    outbox.c.part,
    outbox.c.parts,
    outbox.c.answers,
    receipt.c.uri,
    receipt.c.link,
    receipt.c.published_at,
)


def published(
    connection: Connection,
    account_key: str | None,
    staff_number: str | None,
    since: datetime | None,
    until: datetime | None,
) -> Iterator[Row[tuple[object, ...]]]:
    """The posts with a receipt in that time, read as they are asked for.

    ``since`` belongs to the time, ``until`` no longer; ``None`` sets no bound.
    """
    query = _posts().order_by(receipt.c.published_at.desc(), outbox.c.id)
    if account_key is not None:
        query = query.where(outbox.c.account_key == account_key)
    if staff_number is not None:
        query = query.where(outbox.c.staff_number == staff_number)
    if since is not None:
        query = query.where(receipt.c.published_at >= since)
    if until is not None:
        query = query.where(receipt.c.published_at < until)
    yield from connection.execute(query.execution_options(yield_per=_BATCH))


def one(connection: Connection, item_id: str) -> Row[tuple[object, ...]] | None:
    """The post with a receipt whose item that is."""
    return connection.execute(_posts().where(outbox.c.id == item_id)).first()


def speakers(connection: Connection) -> tuple[tuple[str, str, str], ...]:
    """Key, name and handle of each account that something was published on."""
    query = (
        select(outbox.c.account_key, outbox.c.account_name, outbox.c.handle)
        .join(receipt, receipt.c.outbox_id == outbox.c.id)
        .distinct()
        .order_by(outbox.c.account_name, outbox.c.account_key)
    )
    return tuple((key, name, handle) for key, name, handle in connection.execute(query))


def employees(connection: Connection) -> tuple[tuple[str, str], ...]:
    """Staff number and name of each who published something."""
    query = (
        select(outbox.c.staff_number, outbox.c.employee_name)
        .join(receipt, receipt.c.outbox_id == outbox.c.id)
        .distinct()
        .order_by(outbox.c.employee_name, outbox.c.staff_number)
    )
    return tuple((number, name) for number, name in connection.execute(query))


def _posts() -> Select[tuple[object, ...]]:
    return select(*_TOLD).join(receipt, receipt.c.outbox_id == outbox.c.id)
