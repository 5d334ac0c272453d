"""The tables of sealed secrets and of what is known about them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    LargeBinary,
    Row,
    Table,
    Text,
    and_,
    delete,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert

from core.storage.columns import UtcDateTime, metadata
from core.vault.model import CredentialRecord, NamedAccount, SecretKind

secret = Table(
    "secret",
    metadata,
    Column("account_key", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
)

official_credential = Table(
    "official_credential",
    metadata,
    Column("account_key", Text, primary_key=True),
    Column("platform", Text, nullable=False),
    Column("handle", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("password_changed_at", UtcDateTime),
    Column("rotation_days", Integer, nullable=False),
    Column("change_begun_at", UtcDateTime),
    Column("recovery_codes_left", Integer, nullable=False),
)

password_fingerprint = Table(
    "password_fingerprint",
    metadata,
    Column("account_key", Text, primary_key=True),
    Column("fingerprint", LargeBinary, primary_key=True),
    Column("kept_at", UtcDateTime, nullable=False),
)


@dataclass(frozen=True)
class Place:
    """Where a secret belongs."""

    account_key: str
    kind: str


def put(connection: Connection, place: Place, sealed: bytes, at: datetime) -> None:
    row = {"sealed": sealed, "updated_at": at, "used_at": None}
    connection.execute(
        insert(secret)
        .values(account_key=place.account_key, kind=place.kind, **row)
        .on_conflict_do_update(index_elements=["account_key", "kind"], set_=row)
    )


def get(connection: Connection, place: Place) -> bytes | None:
    return connection.execute(select(secret.c.sealed).where(_at(place))).scalar_one_or_none()


def kept_since(connection: Connection, place: Place) -> datetime | None:
    return connection.execute(select(secret.c.updated_at).where(_at(place))).scalar_one_or_none()


def keep_use(connection: Connection, place: Place, at: datetime) -> None:
    connection.execute(update(secret).where(_at(place)).values(used_at=at))


def remove(connection: Connection, place: Place) -> None:
    connection.execute(delete(secret).where(_at(place)))


def remove_all(connection: Connection, account_key: str) -> None:
    """Everything but the fingerprints: a password that was removed must not come back."""
    for table in (secret, official_credential):
        connection.execute(delete(table).where(table.c.account_key == account_key))


def add_account(connection: Connection, account: NamedAccount, rotation_days: int) -> None:
    """Make the account's row, or bring its names up to date."""
    names = {"platform": account.platform, "handle": account.handle, "name": account.name}
    connection.execute(
        insert(official_credential)
        .values(
            account_key=account.key, rotation_days=rotation_days, recovery_codes_left=0, **names
        )
        .on_conflict_do_update(index_elements=["account_key"], set_=names)
    )


def keep_facts(connection: Connection, account_key: str, **facts: datetime | int | None) -> None:
    """Change what is known of the account's credential, by the names of the columns."""
    connection.execute(
        update(official_credential)
        .where(official_credential.c.account_key == account_key)
        .values(**facts)
    )


def records(connection: Connection) -> dict[str, CredentialRecord]:
    """Every account of which anything is kept, by its key."""
    rows = {row.account_key: row for row in connection.execute(select(official_credential))}
    kept: dict[str, dict[SecretKind, datetime]] = {key: {} for key in rows}
    used: dict[str, datetime] = {}
    columns = secret.c.account_key, secret.c.kind, secret.c.updated_at, secret.c.used_at
    for key, kind, updated_at, used_at in connection.execute(select(*columns)):
        kept.setdefault(key, {})[SecretKind(kind)] = updated_at
        if kind == SecretKind.APP_PASSWORD and used_at is not None:
            used[key] = used_at
    return {key: _record(rows.get(key), kinds, used.get(key)) for key, kinds in kept.items()}


def record_of(connection: Connection, account_key: str) -> CredentialRecord | None:
    return records(connection).get(account_key)


def add_fingerprint(
    connection: Connection, account_key: str, fingerprint: bytes, at: datetime
) -> None:
    connection.execute(
        insert(password_fingerprint)
        .values(account_key=account_key, fingerprint=fingerprint, kept_at=at)
        .on_conflict_do_nothing()
    )


def accounts_that_had(connection: Connection, fingerprint: bytes) -> Iterator[str]:
    """The accounts of which the password is or was kept."""
    query = select(password_fingerprint.c.account_key).where(
        password_fingerprint.c.fingerprint == fingerprint
    )
    yield from connection.execute(query).scalars()


def _record(
    row: Row[tuple[object, ...]] | None,
    kept: dict[SecretKind, datetime],
    used_at: datetime | None,
) -> CredentialRecord:
    if row is None:
        return CredentialRecord(None, kept, used_at)
    return CredentialRecord(
        NamedAccount(row.account_key, row.platform, row.handle, row.name),
        kept,
        used_at,
        row.password_changed_at,
        row.rotation_days,
        row.change_begun_at,
        row.recovery_codes_left,
    )


def _at(place: Place):
    return and_(secret.c.account_key == place.account_key, secret.c.kind == place.kind)
