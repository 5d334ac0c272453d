"""Stops a process for ever at one moment of its work with the database.

The moments are seen from outside, by SQLAlchemy's own events: the program knows nothing of
it and runs as it always does up to there.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.pool import Pool

from tests.faults.telling import stand_still


class Point(StrEnum):
    """How far a unit of work has come."""

    BEFORE = "before"
    """The statement is about to run; what the unit did until then is not committed."""

    WRITTEN = "written"
    """Everything is written and the commit has not begun."""

    KEPT = "kept"
    """The commit is over."""


@dataclass(frozen=True)
class Stop:
    """The unit of work with a statement that begins like this, and the point in it.

    ``value``, where given, must be the statement's first parameter. ``turn`` counts from 1
    which of several such statements it is.
    """

    statement: str
    point: Point
    value: str = ""
    turn: int = 1

    def written(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: str) -> "Stop":
        members = json.loads(text)
        point = Point(members["point"])
        return cls(members["statement"], point, members["value"], members["turn"])


def stop_at(stop: Stop, act: Callable[[], None] = stand_still) -> None:
    """From now on ``act`` when any database of this process comes to ``stop``."""
    found, seen = [False], [0]

    def before_statement(
        _connection: object, _cursor: object, statement: str, parameters: Any, *_rest: object
    ) -> None:
        if not statement.startswith(stop.statement) or not _fits(stop, parameters):
            return
        seen[0] += 1
        if seen[0] < stop.turn:
            return
        found[0] = True
        if stop.point is Point.BEFORE:
            act()

    def before_commit(_connection: object) -> None:
        if found[0] and stop.point is Point.WRITTEN:
            act()

    def after_unit(_connection: object, _record: object) -> None:
        if found[0] and stop.point is Point.KEPT:
            act()

    event.listen(Engine, "before_cursor_execute", before_statement)
    event.listen(Engine, "commit", before_commit)
    event.listen(Pool, "checkin", after_unit)


def _fits(stop: Stop, parameters: Sequence[object]) -> bool:
    return not stop.value or (bool(parameters) and parameters[0] == stop.value)
