"""The employee's security keys: their names, and when they were used."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Which keys open the profile stands in the key file; here is what people call them."""
    op.create_table(
        "security_key",
        sa.Column("credential_id", sa.LargeBinary, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("added_at", sa.BigInteger, nullable=False),
        sa.Column("last_used_at", sa.BigInteger),
    )
