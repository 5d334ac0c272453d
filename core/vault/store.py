"""The table of sealed secrets."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Connection, LargeBinary, Table, Text, and_, delete, select
from sqlalchemy.dialects.sqlite import insert

from core.storage.columns import UtcDateTime, metadata

secret = Table(
    "secret",
    metadata,
    Column("account_key", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)


@dataclass(frozen=True)
class Place:
    """Where a secret belongs."""

    account_key: str
    kind: str


def put(connection: Connection, place: Place, sealed: bytes, at: datetime) -> None:
    row = {"sealed": sealed, "updated_at": at}
    connection.execute(
        insert(secret)
        .values(account_key=place.account_key, kind=place.kind, **row)
        .on_conflict_do_update(index_elements=["account_key", "kind"], set_=row)
    )


def get(connection: Connection, place: Place) -> bytes | None:
    return connection.execute(select(secret.c.sealed).where(_at(place))).scalar_one_or_none()


def remove(connection: Connection, place: Place) -> None:
    connection.execute(delete(secret).where(_at(place)))


def _at(place: Place):
    return and_(secret.c.account_key == place.account_key, secret.c.kind == place.kind)
