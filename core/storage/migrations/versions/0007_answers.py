"""With what a question of the review was answered, and the answers beside what goes out."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Until now only what was said as a fact asked for a source; all else asked for a reason."""
    op.add_column(
        "draft_answer",
        sa.Column("kind", sa.Text, nullable=False, server_default="answer_reason"),
    )
    op.execute(
        "UPDATE draft_answer SET kind = 'answer_source' WHERE finding_key LIKE 'unsourced_claim:%'"
    )
    op.add_column("outbox", sa.Column("answers", sa.Text, nullable=False, server_default="[]"))
