"""Kill -9 while drafts are saved in a loop, and what is there afterwards."""

import random
import secrets
import tempfile
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.drafts.service import Drafts
from core.foundation.clock import SystemClock
from core.storage.database import Database
from tests.faults.children import Child
from tests.faults.draft_process import DATABASE, KEY, number_of

WRITER = "tests.faults.draft_process"
_AT_ONCE = 2
_SHORTEST_S, _LONGEST_S = 0.2, 1.5
_FIRST_REVISIONS = 60
"""Thinning may take later ones: these are fewer than it leaves of an hour."""


@dataclass(frozen=True)
class Aftermath:
    """How much was said to be safe, and how much of that is gone."""

    acknowledged: int
    lost: int


def kill_while_saving(runs: int, seed: int = 0) -> list[Aftermath]:
    """So many writers, each killed at a random moment."""
    moments = random.Random(seed)  # noqa: S311 - the same moments in each run
    after = [moments.uniform(_SHORTEST_S, _LONGEST_S) for _ in range(runs)]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return list(pool.map(_run, after))


def _run(after_s: float) -> Aftermath:
    with tempfile.TemporaryDirectory() as folder:
        writer = Child(WRITER, folder)
        writer.await_word("ready")
        time.sleep(after_s)
        writer.kill()
        told = list(writer.lines())
        writer.finish()
        return _look(Path(folder), told)


def _look(folder: Path, told: Iterable[dict[str, Any]]) -> Aftermath:
    database = Database.open(folder / DATABASE, KEY)
    database.check()
    drafts = Drafts(database, SystemClock(), secrets.token_bytes)
    last: dict[str, int] = {}
    kept: dict[str, list[int]] = {}
    acknowledged = 0
    for line in told:
        acknowledged += 1
        if line["is"] == "saved":
            last[line["draft"]] = line["number"]
        else:
            kept.setdefault(line["draft"], []).append(line["number"])
    lost = sum(number_of(drafts.read(draft_id).text) < last[draft_id] for draft_id in last)
    for draft_id, numbers in kept.items():
        there = {number_of(drafts.revisions.text_of(one)) for one in drafts.revisions.of(draft_id)}
        lost += len(set(numbers[:_FIRST_REVISIONS]) - there)
    database.close()
    return Aftermath(acknowledged, lost)
