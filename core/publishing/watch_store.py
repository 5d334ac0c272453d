"""What of an account's posts is ours: those with a receipt, and those that may be out."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, select

from core.publishing.model import OutboxState, UnderWay
from core.publishing.rows import outbox, receipt

_NOT_SETTLED = [
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
_OLDEST = datetime(2000, 1, 1, tzinfo=UTC)
"""Some platforms let a post say of itself that it is older than they are."""


def with_receipts(
    connection: Connection, account_key: str, uris: Collection[str], since: datetime
) -> frozenset[str]:
    """Those of these addresses that a receipt of the account's names.

    ``since`` is when the oldest of the posts came out: no receipt is older than its post.
    """
    query = (
        select(receipt.c.uri)
        .join(outbox, outbox.c.id == receipt.c.outbox_id)
        .where(
            outbox.c.account_key == account_key,
            receipt.c.published_at >= max(since, _OLDEST) - _CLOCKS_DIFFER_BY,
        )
    )
    return frozenset(connection.execute(query).scalars()) & frozenset(uris)


def under_way(connection: Connection, account_key: str) -> tuple[UnderWay, ...]:
    """What may be out under the account and is not settled."""
    query = select(outbox.c.text, outbox.c.first_sent_at).where(
        outbox.c.account_key == account_key,
        outbox.c.state.in_(_NOT_SETTLED),
        outbox.c.first_sent_at.is_not(None),
    )
    return tuple(UnderWay(text, since) for text, since in connection.execute(query))
