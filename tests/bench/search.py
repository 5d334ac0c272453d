"""Search in 100,000 drafts, as the screen asks for it, beside FTS5 with nothing around it."""

import gzip
import random
import re
import secrets
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy import insert, text

from core.drafts import store
from core.drafts.service import Drafts
from core.foundation.clock import SystemClock
from core.foundation.ids import new_id
from core.storage.database import Database
from core.text.normalise import fold
from tests.bench.figures import percentile
from tests.shared_data import shared_data

DRAFTS = 100_000
QUERIES = 400
_FOUND = 50
_WORD = re.compile(r"\w+")
_BARE = text(
    "SELECT draft.id, substr(draft.text, 1, 200) FROM bare JOIN draft ON bare.rowid = draft.number "
    "WHERE bare MATCH :match ORDER BY bare.rowid DESC LIMIT :found"
)
"""What anybody would write first: the folded words, the newest drafts, their openings."""


@dataclass(frozen=True)
class SearchFigures:
    """The 95th percentile of a search in milliseconds, and how often a bare FTS5 query fits in."""

    p95_ms: float
    ratio: float


def measure_search() -> SearchFigures:
    """Each query is asked both ways in turn, so that the machine is the same to both."""
    sentences = draft_texts()
    with filled_database(sentences) as database:
        with database.write() as connection:
            connection.execute(
                text(
                    "CREATE VIRTUAL TABLE bare USING fts5("
                    "words, content='', contentless_delete=1, prefix='1 2 3')"
                )
            )
            connection.execute(
                text("INSERT INTO bare(rowid, words) SELECT :number, :words"),
                [
                    {"number": number, "words": fold(sentence)}
                    for number, sentence in enumerate(sentences, 1)
                ],
            )
        drafts = Drafts(database, SystemClock(), secrets.token_bytes)
        ours: list[float] = []
        bare: list[float] = []
        for query in _queries(sentences):
            ours.append(_duration(lambda query=query: drafts.search(query, _FOUND)))
            bare.append(_duration(lambda query=query: _ask_barely(database, query)))
    return SearchFigures(percentile(ours, 0.95), percentile(ours, 0.95) / percentile(bare, 0.95))


def _ask_barely(database: Database, query: str) -> None:
    words = _WORD.findall(fold(query))
    match = " ".join(f'"{word}"*' for word in words)
    with database.read() as connection:
        connection.execute(_BARE, {"match": match or '""', "found": _FOUND}).fetchall()


def _duration(act: Callable[[], object]) -> float:
    begin = time.perf_counter()
    act()
    return (time.perf_counter() - begin) * 1000


def draft_texts() -> list[str]:
    """So many sentences of an encyclopaedia."""
    packed = shared_data("arwiki-sentences/arwiki_100k.txt.gz").read_bytes()
    lines = gzip.decompress(packed).decode().splitlines()
    return [lines[number % len(lines)] for number in range(DRAFTS)]


@contextmanager
def filled_database(sentences: list[str]) -> Iterator[Database]:
    """A database with a draft of each sentence, indexed; gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database.create(Path(folder) / "natiq.db", secrets.token_bytes(32))
        fill(database, sentences)
        yield database
        database.close()


def fill(database: Database, sentences: list[str]) -> None:
    """Put a draft of each sentence into the database, the last one the newest."""
    now = SystemClock().now()
    rows = [
        {
            "id": new_id(secrets.token_bytes),
            "text": sentence,
            "cursor": 0,
            "created_at": now + timedelta(seconds=number),
            "updated_at": now + timedelta(seconds=number),
            "opened_at": now + timedelta(seconds=number),
            "indexed": False,
        }
        for number, sentence in enumerate(sentences)
    ]
    with database.write() as connection:
        connection.execute(insert(store.draft), rows)
    Drafts(database, SystemClock(), secrets.token_bytes).bring_index_up_to_date()


def _queries(sentences: list[str]) -> list[str]:
    """What people type: a word and its beginnings letter by letter, two words, rare and common."""
    choose = random.Random(7)  # noqa: S311 - the same queries in each run
    queries: list[str] = []
    while len(queries) < QUERIES:
        words = [word for word in choose.choice(sentences).split() if len(word) > 2]
        if len(words) < 2:
            continue
        first, second = choose.sample(words, 2)
        queries += [
            first[:1],
            first[:2],
            first[:3],
            first,
            f"{first} {second[:2]}",
            f"{first} {second}",
        ]
    return queries[:QUERIES]
