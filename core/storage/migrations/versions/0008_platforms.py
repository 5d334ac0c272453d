"""Several accounts, a time, and what lies at a platform already; limits as servers say them."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """What was queued before goes to one account, as soon as it can, and answers nobody."""
    op.add_column("draft", sa.Column("also", sa.Text, nullable=False, server_default="[]"))
    op.add_column("draft", sa.Column("relation", sa.Text))
    for name in ("batch_id", "due_zone", "own_schedule_uri", "answering", "quote"):
        op.add_column("outbox", sa.Column(name, sa.Text))
    for name in ("due_at", "first_sent_at", "sent_at"):
        op.add_column("outbox", sa.Column(name, sa.BigInteger))
    op.add_column("outbox", sa.Column("kept", sa.Text, nullable=False, server_default="{}"))
    op.add_column(
        "outbox", sa.Column("by_platform", sa.Boolean, nullable=False, server_default="0")
    )
    op.execute("UPDATE outbox SET batch_id = job_id")
    # What may have left may have left when it was touched last.
    op.execute(
        "UPDATE outbox SET first_sent_at = queued_at, sent_at = updated_at WHERE attempts > 0"
    )
    op.create_index("outbox_batch", "outbox", ["batch_id"])
    op.create_index("outbox_due", "outbox", ["due_at"])
    # How many stand in each state is asked after every round.
    op.create_index("outbox_standing", "outbox", ["parts", "state", "job_id"])
    op.create_index("receipt_published", "receipt", ["published_at"])
    op.create_table(
        "pause",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("staff_number", sa.Text, nullable=False),
        sa.Column("employee_name", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
    )
    op.create_table(
        "server_limits",
        sa.Column("account_key", sa.Text, primary_key=True),
        sa.Column("read_at", sa.BigInteger, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
    )
