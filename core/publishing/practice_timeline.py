"""Where practice posts are kept: in the practice profile's own encrypted database."""

import json
from dataclasses import asdict
from typing import Any

from sqlalchemy import Column, Connection, Row, Table, Text, delete, select
from sqlalchemy.dialects.sqlite import insert

from core.platforms.model import PollQuestion
from core.platforms.practice_post import PracticeMedia, PracticePost
from core.storage.columns import UtcDateTime, metadata
from core.storage.database import Database

practice_post = Table(
    "practice_post",
    metadata,
    Column("record_key", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("published_at", UtcDateTime, nullable=False),
    Column("content", Text),
)


class PracticeTimeline:
    """The timeline that the practice platform shows (``core.platforms.practice.Timeline``)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, post: PracticePost) -> None:
        """Keep the post; a second one of the same record key changes nothing."""
        with self._database.write() as connection:
            connection.execute(
                insert(practice_post)
                .values(
                    record_key=post.record_key,
                    text=post.text,
                    published_at=post.published_at,
                    content=_written(post),
                )
                .on_conflict_do_nothing()
            )

    def remove(self, record_key: str) -> None:
        """Take the post away, if it is there."""
        with self._database.write() as connection:
            connection.execute(
                delete(practice_post).where(practice_post.c.record_key == record_key)
            )

    def find(self, record_key: str) -> PracticePost | None:
        with self._database.read() as connection:
            row = connection.execute(
                select(practice_post).where(practice_post.c.record_key == record_key)
            ).first()
        return None if row is None else _post(row)

    def latest(self, limit: int) -> tuple[PracticePost, ...]:
        """The newest posts first."""
        with self._database.read() as connection:
            return tuple(_post(row) for row in _latest(connection, limit))


def _latest(connection: Connection, limit: int) -> list[Row[tuple[object, ...]]]:
    query = select(practice_post).order_by(practice_post.c.published_at.desc()).limit(limit)
    return list(connection.execute(query).fetchall())


def _written(post: PracticePost) -> str:
    """What a post is besides its text."""
    content = {
        "root": post.root or post.record_key,
        "part": post.part,
        "media": [asdict(one) for one in post.media],
        "poll": None if post.poll is None else asdict(post.poll),
    }
    return json.dumps(content, ensure_ascii=False)


def _post(row: Row[tuple[object, ...]]) -> PracticePost:
    content: dict[str, Any] = json.loads(row.content) if row.content else {}
    poll = content.get("poll")
    return PracticePost(
        row.record_key,
        row.text,
        row.published_at,
        content.get("root", row.record_key),
        content.get("part", 0),
        tuple(PracticeMedia(**one) for one in content.get("media", ())),
        poll and PollQuestion(tuple(poll["options"]), poll["minutes"], poll["multiple"]),
    )
