"""Earlier texts of a draft: kept at every pause that means something, thinned by age.

Kept is the text as it stood *before*

* the first saving after half a minute without one (the writer stopped to think),
* a saving after two minutes of writing without such a pause,
* a text is replaced as a whole: restored, divided into a thread, changed by a command,
* the draft is left for another one, and handed to the outbox.

No text is kept twice. The first and the latest always stay; of the others, fewer the older
they are.
"""

import zlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    delete,
    func,
    select,
)
from sqlalchemy.dialects.sqlite import insert

from core.drafts import store
from core.drafts.model import DraftsProblem, Revision, RevisionReason
from core.foundation.clock import Clock
from core.foundation.errors import Invalid, Refused
from core.storage.columns import UtcDateTime, metadata
from core.storage.database import Database

PAUSE = timedelta(seconds=30)
WRITING = timedelta(minutes=2)
MOST_REVISIONS = 100
_DIGEST_BYTES = 16

_THINNING = (
    (timedelta(hours=1), timedelta(0)),
    (timedelta(days=1), timedelta(minutes=10)),
    (timedelta(days=7), timedelta(hours=1)),
    (timedelta.max, timedelta(days=1)),
)
"""Up to that age, one revision in so much time."""

draft_revision = Table(
    "draft_revision",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("draft_id", Text, ForeignKey("draft.id"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("reason", Text, nullable=False),
    Column("length", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("packed", LargeBinary, nullable=False),
)
Index("draft_revision_digest", draft_revision.c.draft_id, draft_revision.c.digest, unique=True)

_of = draft_revision.c


class Revisions:
    """The earlier texts of the drafts of one profile."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def of(self, draft_id: str) -> tuple[Revision, ...]:
        """What is kept of the draft, newest first; no text is read."""
        with self._database.read() as connection:
            return _read_all(connection, draft_id)

    def text_of(self, revision: Revision) -> str:
        """The text of a revision. Raises ``Invalid(REVISION_NOT_FOUND)``."""
        with self._database.read() as connection:
            return _read_text(connection, revision)

    def keep(self, draft_id: str, reason: RevisionReason) -> None:
        """Keep the text as it stands: the draft is left, or its text replaced as a whole."""
        with self._database.write() as connection:
            keep_present(connection, draft_id, reason, self._clock.now())

    def restore(self, draft_id: str, revision: Revision) -> str:
        """Make the revision's text the draft's own again, and give it.

        The present text becomes a revision first. Raises ``Invalid(REVISION_NOT_FOUND)``
        and ``Refused(ALREADY_QUEUED)``.
        """
        now = self._clock.now()
        with self._database.write() as connection:
            text = _read_text(connection, revision)
            if revision.draft_id != draft_id:
                raise Invalid(DraftsProblem.REVISION_NOT_FOUND)
            keep_present(connection, draft_id, RevisionReason.RESTORED, now)
            values = {"text": text, "cursor": len(text), "updated_at": now, "indexed": False}
            if not store.change(connection, draft_id, **values):
                raise Refused(DraftsProblem.ALREADY_QUEUED)
        return text


def keep_before_saving(
    connection: Connection, draft_id: str, fresh: str, now: datetime
) -> str | None:
    """Keep the present text if ``fresh`` comes after a pause; gives the present text.

    ``None`` where there is no such draft or the outbox has it.
    """
    present = store.text_of(connection, draft_id)
    if present is None:
        return None
    text, saved_at, begun_at = present
    if text and text != fresh:
        if now - saved_at >= PAUSE:
            _keep(connection, draft_id, text, saved_at, RevisionReason.PAUSED, now)
        elif now - (_latest(connection, draft_id) or begun_at) >= WRITING:
            _keep(connection, draft_id, text, saved_at, RevisionReason.WRITING, now)
    return text


def keep_present(
    connection: Connection, draft_id: str, reason: RevisionReason, now: datetime
) -> None:
    """Keep the text as it stands; nothing for an empty one or one that is kept already."""
    present = store.text_of(connection, draft_id)
    if present is not None and present[0]:
        _keep(connection, draft_id, present[0], present[1], reason, now)


def _read_text(connection: Connection, revision: Revision) -> str:
    query = select(_of.packed).where(
        _of.number == revision.number, _of.draft_id == revision.draft_id
    )
    packed = connection.execute(query).scalar_one_or_none()
    if packed is None:
        raise Invalid(DraftsProblem.REVISION_NOT_FOUND)
    return zlib.decompress(packed).decode()


def remove_all(connection: Connection, draft_id: str) -> None:
    """Delete every revision of the draft."""
    connection.execute(delete(draft_revision).where(_of.draft_id == draft_id))


def to_keep(moments: Sequence[datetime], now: datetime) -> set[int]:
    """Which of the revisions, given oldest first, stay: the first, the last, and enough others."""
    kept: list[int] = []
    for place, at in enumerate(moments):
        apart = next(step for age, step in _THINNING if now - at <= age)
        edge = place in {0, len(moments) - 1}
        if edge or at - moments[kept[-1]] >= apart:
            kept.append(place)
    while len(kept) > MOST_REVISIONS:
        # The one that stands closest before its follower says the least by itself.
        inner = range(1, len(kept) - 1)
        kept.pop(min(inner, key=lambda one: moments[kept[one + 1]] - moments[kept[one - 1]]))
    return set(kept)


def _keep(
    connection: Connection,
    draft_id: str,
    text: str,
    at: datetime,
    reason: RevisionReason,
    now: datetime,
) -> None:
    content = text.encode()
    done = connection.execute(
        insert(draft_revision)
        .values(
            draft_id=draft_id,
            at=at,
            reason=reason.value,
            length=len(text),
            digest=sha256(content).digest()[:_DIGEST_BYTES],
            packed=zlib.compress(content),
        )
        .on_conflict_do_nothing()
    )
    if done.rowcount == 1:
        _thin(connection, draft_id, now)


def _thin(connection: Connection, draft_id: str, now: datetime) -> None:
    query = select(_of.number, _of.at).where(_of.draft_id == draft_id).order_by(_of.at, _of.number)
    rows = connection.execute(query).fetchall()
    kept = to_keep([at for _, at in rows], now)
    gone = [number for place, (number, _) in enumerate(rows) if place not in kept]
    if gone:
        connection.execute(delete(draft_revision).where(_of.number.in_(gone)))


def _latest(connection: Connection, draft_id: str) -> datetime | None:
    query = select(func.max(_of.at)).where(_of.draft_id == draft_id)
    return connection.execute(query).scalar_one()


def _read_all(connection: Connection, draft_id: str) -> tuple[Revision, ...]:
    columns = _of.number, _of.draft_id, _of.at, _of.reason, _of.length
    query = (
        select(*columns).where(_of.draft_id == draft_id).order_by(_of.at.desc(), _of.number.desc())
    )
    return tuple(
        Revision(row.number, row.draft_id, row.at, RevisionReason(row.reason), row.length)
        for row in connection.execute(query)
    )
