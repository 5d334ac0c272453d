"""When the second factor failed last, by the machine's own clock too."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Where these columns are empty the wall clock alone says when it was."""
    op.add_column("second_factor", sa.Column("last_failure_boot", sa.Text))
    op.add_column("second_factor", sa.Column("last_failure_uptime", sa.Float))
