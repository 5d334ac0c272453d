"""The log is signed: keys, checkpoints, tombstones, and failures that it is still to be told."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_ENTRY = (
    "seq", "at", "staff_number", "employee", "decision_number", "account", "action", "subject",
    "detail", "previous", "digest",
)  # fmt: skip
_STONE = ("seq", "previous", "digest", "key_id", "signature")
_APPEND_ONLY = "the log is append only"


def upgrade() -> None:
    """What was written before keeps its digests; the first to sign in signs it."""
    op.add_column("audit_entry", sa.Column("key_id", sa.Text))
    op.add_column("audit_entry", sa.Column("signature", sa.Text))
    _tables()
    # Of SQLite's own randomness: whoever opens the database first has an identifier already.
    op.execute("INSERT INTO audit_log (id, log_id) VALUES (1, lower(hex(randomblob(16))))")
    for moment in ("update", "delete"):
        op.execute(f"DROP TRIGGER audit_entry_keeps_{moment}")
    _entries_stay()
    _one_after_the_other()
    for table in ("audit_log", "audit_key", "audit_tombstone", "audit_checkpoint"):
        for moment in ("UPDATE", "DELETE"):
            _refuse(f"{table}_keeps_{moment.lower()}", moment, table)


def _tables() -> None:
    op.create_table(
        "audit_log",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("log_id", sa.Text, nullable=False),
    )
    op.create_table(
        "audit_key",
        sa.Column("key_id", sa.Text, primary_key=True),
        sa.Column("public_key", sa.Text, nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "audit_tombstone",
        sa.Column("seq", sa.Integer, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in _STONE[1:]),
        sa.Column("retired_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "audit_checkpoint",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in _STONE[2:]),
    )
    op.create_table(
        "audit_lodged",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("folder", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "audit_lodging",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("problem", sa.Text),
        sa.Column("told_at", sa.BigInteger),
    )
    op.create_table(
        "untold_failure",
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("last_at", sa.BigInteger, nullable=False),
    )


def _entries_stay() -> None:
    """An entry changes once, when it is signed; it goes once its tombstone stands."""
    same = " AND ".join(f"NEW.{name} IS OLD.{name}" for name in _ENTRY)
    signing = (
        "OLD.key_id IS NULL AND OLD.signature IS NULL "
        f"AND NEW.key_id IS NOT NULL AND NEW.signature IS NOT NULL AND {same}"
    )
    _refuse("audit_entry_keeps_update", "UPDATE", "audit_entry", f"NOT ({signing})")
    stone = " AND ".join(f"stone.{name} IS OLD.{name}" for name in _STONE)
    standing = f"EXISTS (SELECT 1 FROM audit_tombstone AS stone WHERE {stone})"  # noqa: S608 - our names
    _refuse("audit_entry_keeps_delete", "DELETE", "audit_entry", f"NOT {standing}")


def _one_after_the_other() -> None:
    """Nothing is put in between or in the place of another: ``REPLACE`` asks no other trigger."""
    newest = (
        "max(coalesce((SELECT max(seq) FROM audit_entry), 0), "
        "coalesce((SELECT max(seq) FROM audit_tombstone), 0))"
    )
    _refuse("audit_entry_follows", "INSERT", "audit_entry", f"NEW.seq IS NOT {newest} + 1")
    entry = " AND ".join(f"entry.{name} IS NEW.{name}" for name in _STONE)
    _refuse(
        "audit_tombstone_follows",
        "INSERT",
        "audit_tombstone",
        f"NOT EXISTS (SELECT 1 FROM audit_entry AS entry WHERE {entry}) "  # noqa: S608
        "OR EXISTS (SELECT 1 FROM audit_tombstone WHERE seq = NEW.seq)",
    )
    for table, key in (("audit_checkpoint", "seq"), ("audit_key", "key_id"), ("audit_log", "id")):
        there = f"EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key})"  # noqa: S608
        _refuse(f"{table}_follows", "INSERT", table, there)


def _refuse(name: str, moment: str, table: str, condition: str = "") -> None:
    when = f"WHEN {condition} " if condition else ""
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {moment} ON {table} {when}"
        f"BEGIN SELECT RAISE(ABORT, '{_APPEND_ONLY}'); END"
    )
