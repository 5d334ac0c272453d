"""How each account was looked at last, and the apps that were seen there."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, Column, Connection, Row, Table, Text, delete, select
from sqlalchemy.dialects.sqlite import insert

from core.integrations.model import CheckResult, CheckWay
from core.platforms.apps import ConnectedApp
from core.storage.columns import UtcDateTime, metadata

guard_check = Table(
    "guard_check",
    metadata,
    Column("account_key", Text, primary_key=True),
    Column("way", Text),
    Column("whole", Boolean, nullable=False),
    Column("revocable", Boolean, nullable=False),
    Column("result", Text),
    Column("checked_at", UtcDateTime),
    Column("checked_by", Text),
    Column("code", Text),
    Column("guided_result", Text),
    Column("guided_at", UtcDateTime),
    Column("guided_by", Text),
    Column("guided_note", Text),
    Column("watched_at", UtcDateTime),
    Column("watch_code", Text),
    Column("first_watched_at", UtcDateTime),
    Column("reached_back_to", UtcDateTime),
)

connected_app = Table(
    "connected_app",
    metadata,
    Column("account_key", Text, primary_key=True),
    Column("app_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("created_at", UtcDateTime),
    Column("last_used_at", UtcDateTime),
    Column("website", Text),
    Column("scopes", Text, nullable=False),
    Column("own", Boolean, nullable=False),
    Column("privileged", Boolean, nullable=False),
    Column("on_posts", Boolean, nullable=False),
    Column("first_seen_at", UtcDateTime, nullable=False),
    Column("own_since", UtcDateTime),
)


@dataclass(frozen=True)
class Checked:
    """A row of the checks: of the list, of the guided check, and of the look for posts.

    ``first_watched_at`` is when the account's posts were looked at first, ``reached_back_to``
    the time of the oldest post that this look saw, where there were older ones.
    """

    account_key: str
    way: CheckWay | None = None
    whole: bool = True
    revocable: bool = True
    result: CheckResult | None = None
    checked_at: datetime | None = None
    checked_by: str | None = None
    code: str | None = None
    guided_result: CheckResult | None = None
    guided_at: datetime | None = None
    guided_by: str | None = None
    guided_note: str | None = None
    watched_at: datetime | None = None
    watch_code: str | None = None
    first_watched_at: datetime | None = None
    reached_back_to: datetime | None = None


@dataclass(frozen=True)
class KeptApp:
    """An app as it is kept.

    ``own_since`` says since when the program had been let in as it was, when the app proved to
    be its own access.
    """

    account_key: str
    app: ConnectedApp
    first_seen_at: datetime
    on_posts: bool = False
    own_since: datetime | None = None


def check_of(connection: Connection, account_key: str) -> Checked:
    """How the account was looked at; empty where it never was."""
    query = select(guard_check).where(guard_check.c.account_key == account_key)
    row = connection.execute(query).first()
    return Checked(account_key) if row is None else _checked(row)


def checks(connection: Connection) -> dict[str, Checked]:
    """All of them, by account key."""
    return {row.account_key: _checked(row) for row in connection.execute(select(guard_check))}


def put_check(connection: Connection, account_key: str, **facts: object) -> None:
    """Keep what a look has found, by the names of the columns; all else stays as it is."""
    kept = {"whole": True, "revocable": True, **facts}
    connection.execute(
        insert(guard_check)
        .values(account_key=account_key, **kept)
        .on_conflict_do_update(index_elements=["account_key"], set_=facts)
    )


def apps(connection: Connection) -> tuple[KeptApp, ...]:
    """Every app of every account, the one that was seen first before the others."""
    query = select(connected_app).order_by(
        connected_app.c.account_key, connected_app.c.first_seen_at, connected_app.c.name
    )
    return tuple(_kept(row) for row in connection.execute(query))


def put_apps(connection: Connection, kept: Iterable[KeptApp]) -> None:
    """Keep these, in the place of those of the same ids."""
    for one in kept:
        row = _written(one)
        connection.execute(
            insert(connected_app)
            .values(row)
            .on_conflict_do_update(index_elements=["account_key", "app_id"], set_=row)
        )


def drop_apps(connection: Connection, account_key: str, ids: Collection[str]) -> None:
    """Forget these apps of the account."""
    connection.execute(
        delete(connected_app).where(
            connected_app.c.account_key == account_key, connected_app.c.app_id.in_(ids)
        )
    )


def _written(one: KeptApp) -> dict[str, object]:
    app = one.app
    return {
        "account_key": one.account_key,
        "app_id": app.id,
        "name": app.name,
        "created_at": app.created_at,
        "last_used_at": app.last_used_at,
        "website": app.website,
        "scopes": json.dumps(app.scopes),
        "own": app.own,
        "privileged": app.privileged,
        "on_posts": one.on_posts,
        "first_seen_at": one.first_seen_at,
        "own_since": one.own_since,
    }


def _kept(row: Row[tuple[object, ...]]) -> KeptApp:
    app = ConnectedApp(
        row.app_id,
        row.name,
        row.created_at,
        row.last_used_at,
        row.website,
        tuple(json.loads(row.scopes)),
        row.own,
        row.privileged,
    )
    return KeptApp(row.account_key, app, row.first_seen_at, row.on_posts, row.own_since)


def _checked(row: Row[tuple[object, ...]]) -> Checked:
    return Checked(
        account_key=row.account_key,
        way=CheckWay(row.way) if row.way else None,
        whole=row.whole,
        revocable=row.revocable,
        result=_result(row.result),
        checked_at=row.checked_at,
        checked_by=row.checked_by,
        code=row.code,
        guided_result=_result(row.guided_result),
        guided_at=row.guided_at,
        guided_by=row.guided_by,
        guided_note=row.guided_note,
        watched_at=row.watched_at,
        watch_code=row.watch_code,
        first_watched_at=row.first_watched_at,
        reached_back_to=row.reached_back_to,
    )


def _result(written: str | None) -> CheckResult | None:
    return CheckResult(written) if written else None
