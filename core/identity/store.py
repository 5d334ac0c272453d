"""The tables of the employee, the second factor and the recovery codes."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Float,
    Integer,
    LargeBinary,
    Row,
    Table,
    Text,
    delete,
    insert,
    select,
    update,
)

from core.foundation.clock import Instant, Uptime
from core.identity.attempts import Failures
from core.identity.model import AttemptKind, Employee, FailedAttempts
from core.storage.columns import UtcDateTime, metadata

profile = Table(
    "profile",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("staff_number", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
)

second_factor = Table(
    "second_factor",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sealed_seed", LargeBinary, nullable=False),
    Column("last_step", Integer, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("last_failure_at", UtcDateTime),
    Column("last_failure_boot", Text),
    Column("last_failure_uptime", Float),
)

recovery_code = Table(
    "recovery_code",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", LargeBinary, nullable=False),
    Column("used_at", UtcDateTime),
)

untold_failure = Table(
    "untold_failure",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
)

_ONLY = 1
NO_STEP = -1
"""No code was shown yet: every step counts."""


@dataclass(frozen=True)
class SecondFactor:
    """What is known of the second factor: its sealed seed, the last step, the failures."""

    sealed_seed: bytes = field(repr=False)
    last_step: int
    failures: Failures


def add_profile(connection: Connection, employee: Employee, at: datetime) -> None:
    connection.execute(
        insert(profile).values(
            id=_ONLY, staff_number=employee.staff_number, name=employee.name, created_at=at
        )
    )


def employee_of(connection: Connection) -> Employee | None:
    row = connection.execute(select(profile)).first()
    return None if row is None else Employee(row.staff_number, row.name)


def add_second_factor(connection: Connection, factor: SecondFactor) -> None:
    connection.execute(
        insert(second_factor).values(
            id=_ONLY,
            sealed_seed=factor.sealed_seed,
            last_step=factor.last_step,
            **_columns_of(factor.failures),
        )
    )


def second_factor_of(connection: Connection) -> SecondFactor | None:
    row = connection.execute(select(second_factor)).first()
    if row is None:
        return None
    return SecondFactor(row.sealed_seed, row.last_step, _failures(row))


def keep_failures(connection: Connection, failures: Failures) -> None:
    connection.execute(update(second_factor).values(**_columns_of(failures)))


def _columns_of(failures: Failures) -> dict[str, object]:
    last = failures.last
    return {
        "failures": failures.count,
        "last_failure_at": None if last is None else last.at,
        "last_failure_boot": None if last is None else last.uptime.boot,
        "last_failure_uptime": None if last is None else last.uptime.seconds,
    }


def _failures(row: Row[Any]) -> Failures:
    if row.last_failure_at is None:
        return Failures(row.failures)
    uptime = Uptime(row.last_failure_boot or "", row.last_failure_uptime or 0.0)
    return Failures(row.failures, Instant(row.last_failure_at, uptime))


def add_untold(connection: Connection, failed: FailedAttempts) -> None:
    """Keep failures until the log is told of them, beside those that it is still to be told."""
    kept = select(untold_failure).where(untold_failure.c.kind == failed.kind.value)
    row = connection.execute(kept).first()
    before = 0 if row is None else row.failures
    connection.execute(delete(untold_failure).where(untold_failure.c.kind == failed.kind.value))
    connection.execute(
        insert(untold_failure),
        {"kind": failed.kind.value, "failures": before + failed.count, "last_at": failed.last_at},
    )


def has_untold(connection: Connection) -> bool:
    return connection.execute(select(untold_failure.c.kind)).first() is not None


def take_untold(connection: Connection) -> tuple[FailedAttempts, ...]:
    """What the log is still to be told; from now on it is told."""
    rows = connection.execute(select(untold_failure).order_by(untold_failure.c.last_at)).all()
    connection.execute(delete(untold_failure))
    return tuple(FailedAttempts(AttemptKind(row.kind), row.failures, row.last_at) for row in rows)


def keep_step(connection: Connection, step: int) -> None:
    connection.execute(update(second_factor).values(last_step=step))


def replace_seed(connection: Connection, sealed_seed: bytes, last_step: int) -> None:
    """Another authenticator; with an empty seed there is none any more."""
    connection.execute(
        update(second_factor).values(
            sealed_seed=sealed_seed, last_step=last_step, **_columns_of(Failures())
        )
    )


def add_recovery_codes(connection: Connection, digests: Iterable[bytes]) -> None:
    connection.execute(insert(recovery_code), [{"digest": digest} for digest in digests])


def is_recovery_code(connection: Connection, digest: bytes) -> bool:
    query = select(recovery_code.c.id).where(recovery_code.c.digest == digest)
    return connection.execute(query).first() is not None


def use_recovery_code(connection: Connection, digest: bytes, at: datetime) -> bool:
    """Mark the code as used; whether it was there to be used."""
    fresh = recovery_code.c.digest == digest, recovery_code.c.used_at.is_(None)
    return connection.execute(update(recovery_code).where(*fresh).values(used_at=at)).rowcount == 1


def replace_recovery_codes(connection: Connection, digests: Iterable[bytes]) -> None:
    """These codes count from now on, and none from before."""
    connection.execute(delete(recovery_code))
    add_recovery_codes(connection, digests)


def unused_recovery_codes(connection: Connection) -> tuple[bytes, ...]:
    """The digests of the codes that were not used yet."""
    query = select(recovery_code.c.digest).where(recovery_code.c.used_at.is_(None))
    return tuple(connection.execute(query).scalars())
