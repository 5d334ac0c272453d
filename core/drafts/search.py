"""The list of drafts and the search in it: narrowed, ordered, page by page.

The index knows a word under its readings: as it is written, and without what Arabic
attaches to its front. A word whose first letter is its own has a reading too many, which
finds a little more and loses nothing.
"""

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    Row,
    bindparam,
    column,
    func,
    select,
    table,
    text,
    update,
)

from core.drafts.model import EVERYTHING, OPENING_LENGTH, DraftSummary, Filters
from core.drafts.store import IN_LIST, IN_TRASH, draft, draft_label
from core.text.normalise import fold

BATCH = 4_000
"""How many drafts are indexed at once: a save waits for no more than these."""

MOST_WORDS = 12
_MERGED_PAGES = 500
_CHANGES = text("SELECT total_changes()")
_LEAST_STEM = 3
"""Letters that must be left of a word; fewer are none without the prefix."""

_WAW, _FEH, _BEH, _KAF, _LAM, _ALEF = "\u0648", "\u0641", "\u0628", "\u0643", "\u0644", "\u0627"
_AND = _WAW + _FEH
_BY_AS_FOR = _BEH + _KAF + _LAM
_ARTICLES = (_ALEF + _LAM, _LAM + _LAM)
"""The article, and the article as it is written after the lam that means *for*."""

_FIRST = frozenset(_AND + _BY_AS_FOR + _ALEF)
_WORD = re.compile(r"\w+")
_WITH_ARTICLE = re.compile(
    rf"(?:[{_AND}]?[{_BEH}{_KAF}]?{_ALEF}{_LAM}|[{_AND}]?{_LAM}{_LAM})(?=\w{{{_LEAST_STEM}}})"
)


def readings(word: str) -> set[str]:
    """What a folded word can be besides itself, without the prefixes attached to it."""
    if word[0] not in _FIRST or len(word) <= _LEAST_STEM:
        return set()
    stems = [word]
    if word[0] in _AND:
        stems.append(word[1:])
    stems += [stem[1:] for stem in stems if stem[:1] and stem[0] in _BY_AS_FOR]
    stems += [stem[2:] for stem in stems if stem.startswith(_ARTICLES)]
    return {stem for stem in stems[1:] if len(stem) >= _LEAST_STEM}


def words_to_index(content: str) -> str:
    """The words of a text under all their readings, each once."""
    words = set(_WORD.findall(fold(content)))
    stems: set[str] = set()
    for word in words:
        if word[0] in _FIRST:
            stems |= readings(word)
    return " ".join(words | stems)


def query_for(query: str) -> str:
    """What is asked of the index; empty where ``query`` has no word.

    Every word must be there, or one that begins so; a word with its article is also found
    without it.
    """
    words = _WORD.findall(fold(query))[:MOST_WORDS]
    return " AND ".join(map(_term, words))


def _term(word: str) -> str:
    prefix = _WITH_ARTICLE.match(word)
    if prefix is None:
        return f'"{word}"*'
    return f'("{word}"* OR "{word[prefix.end() :]}"*)'


def has_stale_index(connection: Connection) -> bool:
    """Whether a draft changed since it was last indexed."""
    query = select(draft.c.number).where(~draft.c.indexed).limit(1)
    return connection.execute(query).first() is not None


def index_some(connection: Connection) -> bool:
    """Index up to ``BATCH`` drafts that changed; whether there may be more."""
    query = select(draft.c.number, draft.c.text).where(~draft.c.indexed)
    stale = connection.execute(query.order_by(draft.c.number).limit(BATCH)).fetchall()
    if not stale:
        return False
    connection.execute(
        text("INSERT OR REPLACE INTO draft_index(rowid, words) VALUES (:number, :words)"),
        [{"number": number, "words": words_to_index(content)} for number, content in stale],
    )
    done = ~draft.c.indexed & (draft.c.number <= stale[-1].number)
    connection.execute(update(draft).where(done).values(indexed=True))
    return len(stale) == BATCH


def take_out(connection: Connection, number: int) -> None:
    """Forget the words of a draft; ``purge_some`` takes them off the disk."""
    connection.execute(text("DELETE FROM draft_index WHERE rowid = :number"), {"number": number})


def purge_some(connection: Connection, *, begin: bool) -> bool:
    """Write a part of the index anew without what was taken out; whether there may be more.

    FTS5 marks what is deleted and lets it lie until its pages are merged; a negative number
    of pages makes all of them one merge to be gone on with.
    """
    pages = -_MERGED_PAGES if begin else _MERGED_PAGES
    before = connection.execute(_CHANGES).scalar_one()
    connection.execute(
        text("INSERT INTO draft_index(draft_index, rank) VALUES ('merge', :pages)"),
        {"pages": pages},
    )
    # As FTS5's documentation says: fewer than two changes, and there is nothing left to do.
    return connection.execute(_CHANGES).scalar_one() - before >= 2


def listed(
    connection: Connection, filters: Filters, limit: int, offset: int
) -> tuple[DraftSummary, ...]:
    """A page of the list, last changed first."""
    order = draft.c.updated_at.desc(), draft.c.number.desc()
    # The page is found in the index alone; only its rows are read.
    page = (
        select(draft.c.number)
        .where(*_conditions(filters))
        .order_by(*order)
        .limit(limit)
        .offset(offset)
        .subquery()
    )
    rows = connection.execute(
        select(*_SUMMARY).join(page, page.c.number == draft.c.number).order_by(*order)
    )
    return _summaries(rows.fetchall())


def count(connection: Connection, filters: Filters) -> int:
    """How many drafts the list has."""
    query = select(func.count()).select_from(draft).where(*_conditions(filters))
    return connection.execute(query).scalar_one()


def found(
    connection: Connection, match: str, filters: Filters, limit: int
) -> tuple[DraftSummary, ...]:
    """Drafts that the index finds by ``match``, the newest first.

    The order is the index's own: sorting by relevance would read every hit, and 100,000
    drafts have many.
    """
    query = _FOUND_IN_LIST
    if filters != EVERYTHING:
        # Drawn up once from the list's own index, instead of reading every draft with a hit.
        inside = select(_inner.c.number).where(*_conditions(filters, _inner))
        query = _FOUND.where(_unsought(_index.c.rowid).in_(inside))
    rows = connection.execute(query, {"match": match, "most": limit})
    return _summaries(rows.fetchall())


def _conditions(filters: Filters, table: FromClause = draft) -> list[ColumnElement[bool]]:
    columns = table.c
    asked = [columns.shelf == (IN_TRASH if filters.trash else IN_LIST)]
    if filters.audience is not None:
        asked.append(columns.audience == filters.audience)
    if filters.account_key is not None:
        asked.append(columns.account_key == filters.account_key)
    if filters.changed_from is not None:
        asked.append(columns.updated_at >= filters.changed_from)
    if filters.changed_until is not None:
        asked.append(columns.updated_at < filters.changed_until)
    if filters.attachments is not None:
        asked.append((columns.attachments > 0) == filters.attachments)
    if filters.label is not None:
        labelled = select(draft_label.c.draft_number).where(draft_label.c.label == filters.label)
        asked.append(_unsought(columns.number).in_(labelled))
    return asked


def _unsought(column_: ColumnElement[int]) -> ColumnElement[int]:
    """The column as a sum, by which SQLite cannot look anything up.

    It would begin there, and ask the index of words, or the order, once for each row found.
    """
    return column_ + 0


def _summaries(rows: Sequence[Row[*tuple[Any, ...]]]) -> tuple[DraftSummary, ...]:
    return tuple(
        DraftSummary(
            row.id,
            row.opening,
            row.updated_at,
            row.length,
            row.account_key,
            row.audience,
            tuple(sorted(row.labels.split(_BETWEEN_LABELS))) if row.labels else (),
            row.attachments,
            row.has_poll,
            row.discarded_at,
        )
        for row in rows
    )


# Statements that every keystroke in the search line asks again are put together once.
_BETWEEN_LABELS = "\n"
_LABELS = (
    select(func.group_concat(draft_label.c.label, _BETWEEN_LABELS))
    .where(draft_label.c.draft_number == draft.c.number)
    .scalar_subquery()
)
_SUMMARY = (
    draft.c.id,
    func.substr(draft.c.text, 1, OPENING_LENGTH).label("opening"),
    draft.c.updated_at,
    func.length(draft.c.text).label("length"),
    draft.c.account_key,
    draft.c.audience,
    draft.c.attachments,
    draft.c.poll.is_not(None).label("has_poll"),
    draft.c.discarded_at,
    _LABELS.label("labels"),
)
_index = table("draft_index", column("rowid", Integer))
_inner = draft.alias("inside")
_FOUND = (
    select(*_SUMMARY)
    .join(_index, _index.c.rowid == draft.c.number)
    .where(text("draft_index MATCH :match"))
    .order_by(_index.c.rowid.desc())
    .limit(bindparam("most"))
)
_FOUND_IN_LIST = _FOUND.where(_unsought(draft.c.shelf) == IN_LIST)
