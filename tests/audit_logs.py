"""What tests of the log write into it, and what somebody with a database tool does to it."""

from sqlalchemy import text

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.storage.database import Database


class GivenUp(Exception):
    """Somebody has clicked on Cancel."""


def publish(log: AuditLog, number: int, account: str = "muscat.example") -> None:
    log.record(
        Deed(
            AuditAction.PUBLISHED,
            decision_number="147/2026",
            account=account,
            subject=f"item {number}",
            detail={"link": f"natiq:practice/{number}"},
        )
    )


def without_triggers(database: Database, *statements: str) -> None:
    """What somebody with the key and a database tool could do."""
    with database.write() as connection:
        names = connection.execute(
            text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit%'")
        )
        for name in list(names.scalars()):
            connection.execute(text(f"DROP TRIGGER {name}"))
        for statement in statements:
            connection.execute(text(statement))
