"""The vault of official accounts: what is known of each credential, and of old passwords."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make room beside the sealed secrets, which stay as they are."""
    op.add_column("secret", sa.Column("used_at", sa.BigInteger))
    op.create_table(
        "official_credential",
        sa.Column("account_key", sa.Text, primary_key=True),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("handle", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("password_changed_at", sa.BigInteger),
        sa.Column("rotation_days", sa.Integer, nullable=False),
        sa.Column("change_begun_at", sa.BigInteger),
        sa.Column("recovery_codes_left", sa.Integer, nullable=False),
    )
    # Keyed digests: what is remembered of passwords that must not be used again.
    op.create_table(
        "password_fingerprint",
        sa.Column("account_key", sa.Text, primary_key=True),
        sa.Column("fingerprint", sa.LargeBinary, primary_key=True),
        sa.Column("kept_at", sa.BigInteger, nullable=False),
    )
