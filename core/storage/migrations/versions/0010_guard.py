"""Connected apps and how they were looked at, foreign posts, incidents."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """No account was looked at before, so that all are due."""
    _apps()
    _foreign_posts()
    _incidents()


def _apps() -> None:
    op.create_table(
        "guard_check",
        sa.Column("account_key", sa.Text, primary_key=True),
        sa.Column("way", sa.Text),
        sa.Column("whole", sa.Boolean, nullable=False),
        sa.Column("revocable", sa.Boolean, nullable=False),
        sa.Column("result", sa.Text),
        sa.Column("checked_at", sa.BigInteger),
        sa.Column("checked_by", sa.Text),
        sa.Column("code", sa.Text),
        sa.Column("guided_result", sa.Text),
        sa.Column("guided_at", sa.BigInteger),
        sa.Column("guided_by", sa.Text),
        sa.Column("guided_note", sa.Text),
        sa.Column("watched_at", sa.BigInteger),
        sa.Column("watch_code", sa.Text),
        sa.Column("first_watched_at", sa.BigInteger),
        sa.Column("reached_back_to", sa.BigInteger),
    )
    op.create_table(
        "connected_app",
        sa.Column("account_key", sa.Text, primary_key=True),
        sa.Column("app_id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("created_at", sa.BigInteger),
        sa.Column("last_used_at", sa.BigInteger),
        sa.Column("website", sa.Text),
        sa.Column("scopes", sa.Text, nullable=False),
        sa.Column("own", sa.Boolean, nullable=False),
        sa.Column("privileged", sa.Boolean, nullable=False),
        sa.Column("on_posts", sa.Boolean, nullable=False),
        sa.Column("first_seen_at", sa.BigInteger, nullable=False),
        # Since when the program had been let in as it was when the app proved to be its own.
        sa.Column("own_since", sa.BigInteger),
    )


def _foreign_posts() -> None:
    op.create_table(
        "foreign_post",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("account_key", sa.Text, nullable=False),
        sa.Column("handle", sa.Text, nullable=False),
        sa.Column("uri", sa.Text, nullable=False),
        sa.Column("version", sa.Text),
        sa.Column("link", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("app", sa.Text),
        sa.Column("published_at", sa.BigInteger, nullable=False),
        sa.Column("found_at", sa.BigInteger, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("from_before", sa.Boolean, nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("settled_at", sa.BigInteger),
        sa.Column("settled_by", sa.Text),
        sa.Column("incident_id", sa.Text, sa.ForeignKey("incident.id")),
        sa.UniqueConstraint("account_key", "uri"),
    )
    op.create_index("foreign_post_standing", "foreign_post", ["state", "from_before"])
    op.create_index("foreign_post_incident", "foreign_post", ["incident_id"])


def _incidents() -> None:
    op.create_table(
        "incident",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("number", sa.Integer, nullable=False, unique=True),
        sa.Column("account_key", sa.Text, nullable=False),
        sa.Column("handle", sa.Text, nullable=False),
        sa.Column("opened_at", sa.BigInteger, nullable=False),
        sa.Column("opened_by", sa.Text, nullable=False),
        sa.Column("description", sa.Text, nullable=False),
        sa.Column("closed_at", sa.BigInteger),
        sa.Column("closed_by", sa.Text),
    )
    op.create_table(
        "incident_step",
        sa.Column("incident_id", sa.Text, sa.ForeignKey("incident.id"), primary_key=True),
        sa.Column("step", sa.Text, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        # Left out with a reason when the incident was closed, and not done.
        sa.Column("left_out", sa.Boolean, nullable=False),
    )
