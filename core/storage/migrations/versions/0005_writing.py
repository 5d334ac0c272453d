"""What a draft holds besides its text, its revisions, and threads in the outbox."""

import hashlib
import json

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_SHELF = (
    "CASE WHEN queued_at IS NOT NULL OR (text = '' AND poll IS NULL AND attachments = 0) THEN 0 "
    "WHEN discarded_at IS NULL THEN 1 ELSE 2 END"
)
"""1 in the list, 2 in the trash, 0 in neither: the outbox's, or nothing yet."""


def upgrade() -> None:
    """Nothing that was written before is touched; the search index is built anew."""
    _drafts()
    _revisions()
    _attachments()
    _phrases()
    _exchange()
    _publishing()


def _drafts() -> None:
    for name in ("audience", "aim"):
        op.add_column("draft", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("draft", sa.Column("poll", sa.Text))
    op.add_column("draft", sa.Column("attachments", sa.Integer, nullable=False, server_default="0"))
    op.add_column("draft", sa.Column("shelf", sa.Integer, sa.Computed(_SHELF, persisted=False)))
    # The order of the list with all that it can be narrowed by: nothing else is read for it.
    op.create_index(
        "draft_list", "draft", ["shelf", "updated_at", "account_key", "audience", "attachments"]
    )
    op.drop_index("draft_updated_at", "draft")
    for name in ("audience", "aim"):
        # For the completion of what was used before.
        op.create_index(f"draft_{name}", "draft", [name], sqlite_where=sa.text(f"{name} != ''"))
    op.create_table(
        "draft_label",
        sa.Column("draft_number", sa.Integer, sa.ForeignKey("draft.number"), primary_key=True),
        sa.Column("label", sa.Text, primary_key=True),
    )
    op.create_index("draft_label_label", "draft_label", ["label", "draft_number"])
    _search()


def _search() -> None:
    """The words with and without their attached prefixes.

    Positions are kept though nobody asks for them: without them (``detail=none``) FTS5 takes
    four times as long to find the beginning of a word.
    """
    op.execute("DROP TABLE draft_index")
    op.execute(
        "CREATE VIRTUAL TABLE draft_index USING fts5("
        "words, content='', contentless_delete=1, prefix='1 2 3')"
    )
    # Bytes that are gathered before a piece of the index is written: the first indexing of
    # many drafts writes few large pieces instead of many that are merged again and again.
    op.execute("INSERT INTO draft_index(draft_index, rank) VALUES ('hashsize', 33554432)")
    op.execute("UPDATE draft SET indexed = 0")


def _revisions() -> None:
    op.create_table(
        "draft_revision",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("draft_id", sa.Text, sa.ForeignKey("draft.id"), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("length", sa.Integer, nullable=False),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        sa.Column("packed", sa.LargeBinary, nullable=False),
    )
    # No text twice.
    op.create_index("draft_revision_digest", "draft_revision", ["draft_id", "digest"], unique=True)


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
    # A draft that holds nothing but an image is in the list too.
    op.execute(
        "CREATE TRIGGER attachment_added AFTER INSERT ON attachment BEGIN "
        "UPDATE draft SET attachments = attachments + 1 WHERE id = NEW.draft_id; END"
    )
    op.execute(
        "CREATE TRIGGER attachment_removed AFTER DELETE ON attachment BEGIN "
        "UPDATE draft SET attachments = attachments - 1 WHERE id = OLD.draft_id; END"
    )
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


def _exchange() -> None:
    """The key that signs drafts for colleagues, and the colleagues whose drafts came here."""
    op.create_table(
        "own_signature",
        sa.Column("staff_number", sa.Text, primary_key=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("made_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "known_signer",
        sa.Column("key_id", sa.Text, primary_key=True),
        sa.Column("staff_number", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("first_seen", sa.BigInteger, nullable=False),
        sa.Column("last_seen", sa.BigInteger, nullable=False),
    )


def _publishing() -> None:
    """Each part of a thread is an item of its own; a job holds those that belong together."""
    op.add_column("outbox", sa.Column("job_id", sa.Text))
    op.add_column("outbox", sa.Column("part", sa.Integer, nullable=False, server_default="0"))
    op.add_column("outbox", sa.Column("parts", sa.Integer, nullable=False, server_default="1"))
    op.add_column("outbox", sa.Column("media", sa.Text, nullable=False, server_default="[]"))
    op.add_column("outbox", sa.Column("poll", sa.Text))
    op.add_column("outbox", sa.Column("rest_draft_id", sa.Text))
    op.execute("UPDATE outbox SET job_id = id")
    op.create_index("outbox_job_id", "outbox", ["job_id"])
    _hash_as_single_parts()
    op.add_column("receipt", sa.Column("version", sa.Text))
    op.add_column("practice_post", sa.Column("content", sa.Text))


def _hash_as_single_parts() -> None:
    """What still waits was hashed by its text alone; the hash covers more from now on.

    A hash that was not its text's is left as it is, and goes on stopping the item.
    """
    connection = op.get_bind()
    waiting = sa.text(
        "SELECT id, text, content_hash FROM outbox "
        "WHERE state IN ('outbox_queued', 'outbox_sending', 'outbox_unknown')"
    )
    for item_id, text, content_hash in connection.execute(waiting).fetchall():
        if hashlib.sha256(text.encode()).hexdigest() == content_hash:
            connection.execute(
                sa.text("UPDATE outbox SET content_hash = :hash WHERE id = :id"),
                {"hash": _hash_of_one_part(text), "id": item_id},
            )


def _hash_of_one_part(text: str) -> str:
    """As ``core.platforms.model.content_hash`` gives it for a text and nothing else."""
    content = {"media": [], "part": [0, 1], "poll": None, "text": text}
    written = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()
