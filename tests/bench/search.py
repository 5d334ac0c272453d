"""Search in 100,000 drafts, as the screen asks for it."""

import gzip
import random
import secrets
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from sqlalchemy import insert

from core.drafts import store
from core.drafts.service import Drafts
from core.foundation.clock import SystemClock
from core.foundation.ids import new_id
from core.storage.database import Database
from tests.bench.figures import percentile
from tests.shared_data import shared_data

DRAFTS = 100_000
QUERIES = 400


def measure_search() -> float:
    """The 95th percentile of a search's duration, in milliseconds."""
    sentences = _sentences()
    with tempfile.TemporaryDirectory() as folder:
        database = Database.create(Path(folder) / "natiq.db", secrets.token_bytes(32))
        _fill(database, sentences)
        drafts = Drafts(database, SystemClock(), secrets.token_bytes)
        durations: list[float] = []
        for query in _queries(sentences):
            begin = time.perf_counter()
            drafts.search(query)
            durations.append((time.perf_counter() - begin) * 1000)
        database.close()
    return percentile(durations, 0.95)


def _sentences() -> list[str]:
    packed = shared_data("arwiki-sentences/arwiki_100k.txt.gz").read_bytes()
    lines = gzip.decompress(packed).decode().splitlines()
    return [lines[number % len(lines)] for number in range(DRAFTS)]


def _fill(database: Database, sentences: list[str]) -> None:
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
        store.bring_index_up_to_date(connection)


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
