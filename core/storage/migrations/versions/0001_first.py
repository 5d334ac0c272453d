"""The first schema: profile, decisions, drafts, outbox, log."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table of the first release."""
    _identity_and_vault()
    _delegation()
    _drafts()
    _publishing()
    _audit()


def _identity_and_vault() -> None:
    op.create_table(
        "profile",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("staff_number", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "second_factor",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("sealed_seed", sa.LargeBinary, nullable=False),
        sa.Column("last_step", sa.Integer, nullable=False),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("last_failure_at", sa.BigInteger),
    )
    op.create_table(
        "recovery_code",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        sa.Column("used_at", sa.BigInteger),
    )
    op.create_table(
        "secret",
        sa.Column("account_key", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("updated_at", sa.BigInteger, nullable=False),
    )


def _delegation() -> None:
    for name in ("decision", "revocation"):
        op.create_table(
            name,
            sa.Column("id", sa.Text, primary_key=True),
            sa.Column("token", sa.Text, nullable=False),
            sa.Column("imported_at", sa.BigInteger, nullable=False),
        )


def _drafts() -> None:
    op.create_table(
        "draft",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("cursor", sa.Integer, nullable=False),
        sa.Column("account_key", sa.Text),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("updated_at", sa.BigInteger, nullable=False),
        sa.Column("opened_at", sa.BigInteger, nullable=False),
        sa.Column("discarded_at", sa.BigInteger),
        sa.Column("queued_at", sa.BigInteger),
        # Autosave writes the text alone; the search brings its index up to date when asked.
        sa.Column("indexed", sa.Boolean, nullable=False),
    )
    op.create_index("draft_updated_at", "draft", ["updated_at"])
    op.create_index("draft_opened_at", "draft", ["opened_at"])
    # In the words of the query: SQLite takes a partial index only for the same condition.
    op.create_index("draft_not_indexed", "draft", ["indexed"], sqlite_where=sa.text("indexed = 0"))
    op.create_table(
        "draft_answer",
        sa.Column("draft_id", sa.Text, sa.ForeignKey("draft.id"), primary_key=True),
        sa.Column("finding_key", sa.Text, primary_key=True),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("answered_at", sa.BigInteger, nullable=False),
    )
    # The words are folded by core.text before they come here: FTS5 knows no Arabic.
    op.execute(
        "CREATE VIRTUAL TABLE draft_index USING fts5("
        "folded, content='', contentless_delete=1, prefix='1 2 3')"
    )


def _publishing() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("draft_id", sa.Text, sa.ForeignKey("draft.id"), nullable=False),
        sa.Column("account_key", sa.Text, nullable=False),
        sa.Column("account_name", sa.Text, nullable=False),
        sa.Column("handle", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("content_hash", sa.Text, nullable=False),
        sa.Column("record_key", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("code", sa.Text),
        sa.Column("clause", sa.Text),
        sa.Column("details", sa.Text, nullable=False),
        sa.Column("staff_number", sa.Text, nullable=False),
        sa.Column("employee_name", sa.Text, nullable=False),
        sa.Column("decision_id", sa.Text, nullable=False),
        sa.Column("decision_number", sa.Text, nullable=False),
        sa.Column("queued_at", sa.BigInteger, nullable=False),
        sa.Column("updated_at", sa.BigInteger, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("next_attempt_at", sa.BigInteger),
        sa.UniqueConstraint("account_key", "record_key"),
    )
    op.create_index("outbox_state", "outbox", ["state"])
    op.create_table(
        "receipt",
        sa.Column("outbox_id", sa.Text, sa.ForeignKey("outbox.id"), primary_key=True),
        sa.Column("uri", sa.Text, nullable=False),
        sa.Column("link", sa.Text, nullable=False),
        sa.Column("published_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "practice_post",
        sa.Column("record_key", sa.Text, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("published_at", sa.BigInteger, nullable=False),
    )


def _audit() -> None:
    op.create_table(
        "audit_entry",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("staff_number", sa.Text, nullable=False),
        sa.Column("employee", sa.Text, nullable=False),
        sa.Column("decision_number", sa.Text),
        sa.Column("account", sa.Text),
        sa.Column("action", sa.Text, nullable=False),
        sa.Column("subject", sa.Text),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("previous", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
    )
    # The chain is append only; whoever rewrites it with the key in hand breaks the hashes.
    for moment in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_entry_keeps_{moment.lower()} BEFORE {moment} ON audit_entry "
            "BEGIN SELECT RAISE(ABORT, 'the log is append only'); END"
        )
