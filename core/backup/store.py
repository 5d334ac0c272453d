"""The table of a profile that was moved: one row while it works elsewhere."""

from datetime import datetime

from sqlalchemy import Column, Connection, Integer, Table, Text, delete, insert, select

from core.backup.model import Moved
from core.identity.model import Employee
from core.storage.columns import UtcDateTime, metadata

moved_away = Table(
    "moved_away",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("since", UtcDateTime, nullable=False),
    Column("staff_number", Text, nullable=False),
    Column("employee_name", Text, nullable=False),
    Column("sha256", Text, nullable=False),
)

_ONLY = 1


def put(connection: Connection, at: datetime, employee: Employee, sha256: str) -> None:
    """From ``at`` on it works elsewhere, in the place of any move before."""
    clear(connection)
    connection.execute(
        insert(moved_away).values(
            id=_ONLY,
            since=at,
            staff_number=employee.staff_number,
            employee_name=employee.name,
            sha256=sha256,
        )
    )


def read(connection: Connection) -> Moved | None:
    """The move that is in force."""
    row = connection.execute(select(moved_away)).first()
    return None if row is None else Moved(row.since, row.employee_name, row.sha256)


def clear(connection: Connection) -> None:
    """It works here."""
    connection.execute(delete(moved_away))
