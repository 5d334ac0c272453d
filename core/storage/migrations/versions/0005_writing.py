"""What a draft holds besides its text, its revisions, and threads in the outbox."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Nothing that was written before is touched; the search index is built anew."""
    _drafts()
    _revisions()
    _attachments()
    _phrases()
    _publishing()


def _drafts() -> None:
    for name in ("audience", "aim"):
        op.add_column("draft", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("draft", sa.Column("poll", sa.Text))
    op.create_table(
        "draft_label",
        sa.Column("draft_id", sa.Text, sa.ForeignKey("draft.id"), primary_key=True),
        sa.Column("label", sa.Text, primary_key=True),
    )
    op.create_index("draft_label_label", "draft_label", ["label"])


def _revisions() -> None:
    op.create_table(
        "draft_revision",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("draft_id", sa.Text, sa.ForeignKey("draft.id"), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("length", sa.Integer, nullable=False),
        sa.Column("packed", sa.LargeBinary, nullable=False),
    )
    op.create_index("draft_revision_draft_id", "draft_revision", ["draft_id"])


def _attachments() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("draft_id", sa.Text, sa.ForeignKey("draft.id"), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("media_type", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.Column("seconds", sa.Float),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("alt", sa.Text, nullable=False),
        sa.Column("rights", sa.Text),
        sa.Column("rights_reference", sa.Text, nullable=False),
        sa.Column("removed", sa.Text, nullable=False),
        sa.Column("added_at", sa.BigInteger, nullable=False),
    )
    op.create_index("attachment_draft_id", "attachment", ["draft_id"])
    # Apart, so that lists never read through the content of an image.
    op.create_table(
        "attachment_content",
        sa.Column("attachment_id", sa.Text, sa.ForeignKey("attachment.id"), primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )


def _phrases() -> None:
    op.create_table(
        "phrase",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("updated_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "own_word",
        sa.Column("word", sa.Text, primary_key=True),
        sa.Column("added_at", sa.BigInteger, nullable=False),
    )


def _publishing() -> None:
    """Each part of a thread is an item of its own; a job holds those that belong together."""
    op.add_column("outbox", sa.Column("job_id", sa.Text))
    op.add_column("outbox", sa.Column("part", sa.Integer, nullable=False, server_default="0"))
    op.add_column("outbox", sa.Column("parts", sa.Integer, nullable=False, server_default="1"))
    op.add_column("outbox", sa.Column("media", sa.Text, nullable=False, server_default="[]"))
    op.add_column("outbox", sa.Column("poll", sa.Text))
    op.add_column("receipt", sa.Column("version", sa.Text))
    op.add_column("practice_post", sa.Column("content", sa.Text))
