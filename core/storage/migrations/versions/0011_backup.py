"""Backup and move: whether the profile works elsewhere, and what must not leave a second time."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """No profile was moved before, and none restored."""
    op.create_table(
        "moved_away",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("staff_number", sa.Text, nullable=False),
        sa.Column("employee_name", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
    )
    op.create_table(
        "from_backup",
        sa.Column("outbox_id", sa.Text, sa.ForeignKey("outbox.id"), primary_key=True),
    )
