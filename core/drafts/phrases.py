"""Templates, snippets and hashtag sets: texts to be used again, with fields to fill in."""

import re
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Column, Connection, Table, Text, delete, func, insert, select, update

from core.drafts.model import DraftsProblem, Phrase, PhraseKind
from core.foundation.clock import Clock
from core.foundation.errors import Invalid, Refused
from core.foundation.ids import Randomness, new_id
from core.storage.columns import UtcDateTime, metadata
from core.storage.database import Database
from core.text.normalise import fold

__all__ = ["Phrase", "PhraseKind", "Phrases", "fields_of", "filled"]

NAME_LIMIT = 80
TEXT_LIMIT = 5_000
MOST_PHRASES = 500
_FIELD = re.compile(r"\[\[([^\[\]\n]{1,80})\]\]")

phrase = Table(
    "phrase",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)


def fields_of(text: str) -> tuple[str, ...]:
    """The names of the fields ``[[…]]`` in ``text``, each once, in reading order."""
    names = (found[1].strip() for found in _FIELD.finditer(text))
    return tuple(dict.fromkeys(name for name in names if name))


def filled(text: str, values: Mapping[str, str]) -> str:
    """``text`` with the fields that have a value filled in; the others stay as they are."""
    return _FIELD.sub(lambda found: values.get(found[1].strip()) or found[0], text)


class Phrases:
    """What one employee has kept to be written again."""

    def __init__(self, database: Database, clock: Clock, random: Randomness) -> None:
        self._database = database
        self._clock = clock
        self._random = random

    def all(self, kind: PhraseKind | None = None) -> tuple[Phrase, ...]:
        """The phrases, of one kind or of all, by name."""
        query = select(phrase)
        if kind is not None:
            query = query.where(phrase.c.kind == kind.value)
        with self._database.read() as connection:
            rows = connection.execute(query).fetchall()
        kept = [_phrase(row.id, row.kind, row.name, row.text, row.updated_at) for row in rows]
        return tuple(sorted(kept, key=lambda one: (fold(one.name), one.id)))

    def add(self, kind: PhraseKind, name: str, text: str) -> Phrase:
        """Keep another one.

        Raises ``Invalid`` with ``PHRASE_NAME_INVALID`` or ``PHRASE_TEXT_INVALID``, and
        ``Refused(TOO_MANY_PHRASES)``.
        """
        fresh = Phrase(
            new_id(self._random), kind, _name(name), _checked_text(text), self._clock.now()
        )
        with self._database.write() as connection:
            if _count(connection) >= MOST_PHRASES:
                raise Refused(DraftsProblem.TOO_MANY_PHRASES, limit=MOST_PHRASES)
            connection.execute(
                insert(phrase).values(
                    id=fresh.id,
                    kind=kind.value,
                    name=fresh.name,
                    text=fresh.text,
                    updated_at=fresh.updated_at,
                )
            )
        return fresh

    def change(self, phrase_id: str, name: str, text: str) -> None:
        """Give one another name and text. Raises as ``add`` does, and ``PHRASE_NOT_FOUND``."""
        values = {
            "name": _name(name),
            "text": _checked_text(text),
            "updated_at": self._clock.now(),
        }
        with self._database.write() as connection:
            done = connection.execute(
                update(phrase).where(phrase.c.id == phrase_id).values(**values)
            )
        if done.rowcount != 1:
            raise Invalid(DraftsProblem.PHRASE_NOT_FOUND)

    def remove(self, phrase_id: str) -> None:
        """Forget one. Raises ``Invalid(PHRASE_NOT_FOUND)``."""
        with self._database.write() as connection:
            done = connection.execute(delete(phrase).where(phrase.c.id == phrase_id))
        if done.rowcount != 1:
            raise Invalid(DraftsProblem.PHRASE_NOT_FOUND)


def _phrase(phrase_id: str, kind: str, name: str, text: str, at: datetime) -> Phrase:
    return Phrase(phrase_id, PhraseKind(kind), name, text, at)


def _count(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(phrase)).scalar_one()


def _name(name: str) -> str:
    plain = " ".join(name.split())
    if not 0 < len(plain) <= NAME_LIMIT or not plain.isprintable():
        raise Invalid(DraftsProblem.PHRASE_NAME_INVALID, limit=NAME_LIMIT)
    return plain


def _checked_text(text: str) -> str:
    if not text.strip() or len(text) > TEXT_LIMIT:
        raise Invalid(DraftsProblem.PHRASE_TEXT_INVALID, limit=TEXT_LIMIT)
    return text
