"""Table and queries of the employee's own words."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Column, Connection, Table, Text, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from core.language.model import OwnWord
from core.storage.columns import UtcDateTime, metadata

own_word = Table(
    "own_word",
    metadata,
    Column("word", Text, primary_key=True),
    Column("added_at", UtcDateTime, nullable=False),
)


def add(connection: Connection, word: str, at: datetime) -> None:
    """Keep the word; one that is kept already stays as it is."""
    connection.execute(insert(own_word).values(word=word, added_at=at).on_conflict_do_nothing())


def remove(connection: Connection, word: str) -> None:
    """Forget the word, if it is kept."""
    connection.execute(delete(own_word).where(own_word.c.word == word))


def read(connection: Connection, most: int) -> Sequence[OwnWord]:
    """The newest words, the newest first."""
    rows = connection.execute(
        select(own_word.c.word, own_word.c.added_at)
        .order_by(own_word.c.added_at.desc(), own_word.c.word)
        .limit(most)
    )
    return [OwnWord(row.word, row.added_at) for row in rows]


def count(connection: Connection) -> int:
    """How many words are kept."""
    return connection.execute(select(func.count()).select_from(own_word)).scalar_one()
