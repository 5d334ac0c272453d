"""Foreign posts, and the incidents that they were raised to."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Row,
    Table,
    Text,
    UniqueConstraint,
    case,
    func,
    insert,
    select,
    update,
)

from core.integrations.model import ForeignPost, ForeignState, Incident, IncidentStep, StepDone
from core.storage.columns import UtcDateTime, metadata

foreign_post = Table(
    "foreign_post",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account_key", Text, nullable=False),
    Column("handle", Text, nullable=False),
    Column("uri", Text, nullable=False),
    Column("version", Text),
    Column("link", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("app", Text),
    Column("published_at", UtcDateTime, nullable=False),
    Column("found_at", UtcDateTime, nullable=False),
    Column("state", Text, nullable=False),
    Column("from_before", Boolean, nullable=False),
    Column("reason", Text),
    Column("settled_at", UtcDateTime),
    Column("settled_by", Text),
    Column("incident_id", Text, ForeignKey("incident.id")),
    UniqueConstraint("account_key", "uri"),
)

incident = Table(
    "incident",
    metadata,
    Column("id", Text, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("account_key", Text, nullable=False),
    Column("handle", Text, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("opened_by", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("closed_at", UtcDateTime),
    Column("closed_by", Text),
)

incident_step = Table(
    "incident_step",
    metadata,
    Column("incident_id", Text, ForeignKey("incident.id"), primary_key=True),
    Column("step", Text, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("by", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("left_out", Boolean, nullable=False),
)


# Foreign posts


def add_posts(connection: Connection, posts: Iterable[ForeignPost]) -> None:
    for post in posts:
        connection.execute(
            insert(foreign_post).values(
                id=post.id,
                account_key=post.account_key,
                handle=post.handle,
                uri=post.uri,
                version=post.version,
                link=post.link,
                text=post.text,
                app=post.app,
                published_at=post.published_at,
                found_at=post.found_at,
                state=post.state.value,
                from_before=post.from_before,
            )
        )


def read_post(connection: Connection, post_id: str) -> ForeignPost | None:
    row = connection.execute(select(foreign_post).where(foreign_post.c.id == post_id)).first()
    return None if row is None else _post(row)


def known(connection: Connection, account_key: str, uris: Collection[str]) -> frozenset[str]:
    """Those of these addresses that are kept as foreign posts of the account."""
    query = select(foreign_post.c.uri).where(
        foreign_post.c.account_key == account_key, foreign_post.c.uri.in_(uris)
    )
    return frozenset(connection.execute(query).scalars())


def open_posts(connection: Connection, account_key: str) -> tuple[ForeignPost, ...]:
    """Those of the account that nobody has settled, from before the first look too."""
    query = select(foreign_post).where(
        foreign_post.c.account_key == account_key,
        foreign_post.c.state.in_([ForeignState.OPEN.value, ForeignState.INCIDENT.value]),
    )
    return tuple(_post(row) for row in connection.execute(query))


def newest_posts(connection: Connection, limit: int) -> tuple[ForeignPost, ...]:
    """What waits for a person first, then what is from before, then what is settled."""
    is_open = foreign_post.c.state == ForeignState.OPEN.value
    rank = case(
        (is_open & ~foreign_post.c.from_before, 0),
        (foreign_post.c.state == ForeignState.INCIDENT.value, 1),
        (is_open, 2),
        else_=3,
    )
    query = (
        select(foreign_post)
        .order_by(rank, foreign_post.c.published_at.desc(), foreign_post.c.id)
        .limit(limit)
    )
    return tuple(_post(row) for row in connection.execute(query))


def count_open_posts(connection: Connection) -> int:
    """How many wait for a person."""
    query = (
        select(func.count())
        .select_from(foreign_post)
        .where(foreign_post.c.state == ForeignState.OPEN.value, ~foreign_post.c.from_before)
    )
    return connection.execute(query).scalar_one()


def settle(
    connection: Connection,
    post: ForeignPost,
    state: ForeignState,
    at: datetime,
    by: str | None,
    reason: str | None,
) -> bool:
    """Change the state if it still stands as ``post`` says; whether it did."""
    done = connection.execute(
        update(foreign_post)
        .where(foreign_post.c.id == post.id, foreign_post.c.state == post.state.value)
        .values(state=state.value, reason=reason, settled_at=at, settled_by=by)
    )
    return done.rowcount == 1


def raise_posts(connection: Connection, ids: Sequence[str], incident_id: str) -> None:
    """They belong to that incident from now on."""
    connection.execute(
        update(foreign_post)
        .where(foreign_post.c.id.in_(ids))
        .values(state=ForeignState.INCIDENT.value, incident_id=incident_id)
    )


# Incidents


def add_incident(connection: Connection, opened: Incident) -> None:
    connection.execute(
        insert(incident).values(
            id=opened.id,
            number=opened.number,
            account_key=opened.account_key,
            handle=opened.handle,
            opened_at=opened.opened_at,
            opened_by=opened.opened_by,
            description=opened.description,
        )
    )


def next_number(connection: Connection) -> int:
    """The number of the next incident, counted from 1."""
    return (connection.execute(select(func.max(incident.c.number))).scalar() or 0) + 1


def read_incident(connection: Connection, incident_id: str) -> Incident | None:
    row = connection.execute(select(incident).where(incident.c.id == incident_id)).first()
    return None if row is None else _incident(connection, row)


def newest_incidents(connection: Connection, limit: int) -> tuple[Incident, ...]:
    """Those that are open first, then the newest."""
    query = (
        select(incident)
        .order_by(incident.c.closed_at.is_not(None), incident.c.number.desc())
        .limit(limit)
    )
    rows = connection.execute(query).fetchall()
    return tuple(_incident(connection, row) for row in rows)


def count_open_incidents(connection: Connection) -> int:
    query = select(func.count()).select_from(incident).where(incident.c.closed_at.is_(None))
    return connection.execute(query).scalar_one()


def add_step(
    connection: Connection, incident_id: str, step: StepDone, *, left_out: bool = False
) -> None:
    connection.execute(
        insert(incident_step).values(
            incident_id=incident_id,
            step=step.step.value,
            at=step.at,
            by=step.by,
            note=step.note,
            left_out=left_out,
        )
    )


def close_incident(connection: Connection, incident_id: str, at: datetime, by: str) -> None:
    connection.execute(
        update(incident).where(incident.c.id == incident_id).values(closed_at=at, closed_by=by)
    )


def _incident(connection: Connection, row: Row[tuple[object, ...]]) -> Incident:
    steps = connection.execute(
        select(incident_step)
        .where(incident_step.c.incident_id == row.id)
        .order_by(incident_step.c.at)
    ).fetchall()
    posts = connection.execute(
        select(foreign_post)
        .where(foreign_post.c.incident_id == row.id)
        .order_by(foreign_post.c.published_at)
    )
    return Incident(
        id=row.id,
        number=row.number,
        account_key=row.account_key,
        handle=row.handle,
        opened_at=row.opened_at,
        opened_by=row.opened_by,
        description=row.description,
        done=tuple(_step(one) for one in steps if not one.left_out),
        posts=tuple(_post(one) for one in posts),
        closed_at=row.closed_at,
        closed_by=row.closed_by,
        left_out=tuple(_step(one) for one in steps if one.left_out),
    )


def _step(row: Row[tuple[object, ...]]) -> StepDone:
    return StepDone(IncidentStep(row.step), row.at, row.by, row.note)


def _post(row: Row[tuple[object, ...]]) -> ForeignPost:
    return ForeignPost(
        id=row.id,
        account_key=row.account_key,
        uri=row.uri,
        version=row.version,
        link=row.link,
        text=row.text,
        app=row.app,
        published_at=row.published_at,
        found_at=row.found_at,
        state=ForeignState(row.state),
        from_before=row.from_before,
        reason=row.reason,
        settled_at=row.settled_at,
        settled_by=row.settled_by,
        incident_id=row.incident_id,
        handle=row.handle,
    )
