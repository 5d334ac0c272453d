"""The tables of the employee, the second factor and the recovery codes."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    LargeBinary,
    Table,
    Text,
    func,
    insert,
    select,
    update,
)

from core.identity.attempts import Failures
from core.identity.model import Employee
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
)

recovery_code = Table(
    "recovery_code",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", LargeBinary, nullable=False),
    Column("used_at", UtcDateTime),
)

_ONLY = 1


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
            failures=factor.failures.count,
            last_failure_at=factor.failures.last_at,
        )
    )


def second_factor_of(connection: Connection) -> SecondFactor | None:
    row = connection.execute(select(second_factor)).first()
    if row is None:
        return None
    return SecondFactor(row.sealed_seed, row.last_step, Failures(row.failures, row.last_failure_at))


def keep_failures(connection: Connection, failures: Failures) -> None:
    connection.execute(
        update(second_factor).values(failures=failures.count, last_failure_at=failures.last_at)
    )


def keep_step(connection: Connection, step: int) -> None:
    connection.execute(update(second_factor).values(last_step=step))


def add_recovery_codes(connection: Connection, digests: Iterable[bytes]) -> None:
    connection.execute(insert(recovery_code), [{"digest": digest} for digest in digests])


def is_recovery_code(connection: Connection, digest: bytes) -> bool:
    query = select(recovery_code.c.id).where(recovery_code.c.digest == digest)
    return connection.execute(query).first() is not None


def use_recovery_code(connection: Connection, digest: bytes, at: datetime) -> bool:
    """Mark the code as used; whether it was there to be used."""
    fresh = recovery_code.c.digest == digest, recovery_code.c.used_at.is_(None)
    return connection.execute(update(recovery_code).where(*fresh).values(used_at=at)).rowcount == 1


def recovery_codes_left(connection: Connection) -> int:
    query = select(func.count()).where(recovery_code.c.used_at.is_(None))
    return connection.execute(query).scalar_one()
