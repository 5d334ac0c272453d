"""What a whole matrix leaves behind: log, log of deeds, exceptions, files, tables.

All of it is searched for whatever let somebody in meanwhile.
"""

import logging
import sys
import traceback
from collections.abc import Collection, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

import ahocorasick

from core.foundation.log import start_logging
from core.foundation.paths import RESOURCES
from tests.faults.matrix_desk import Desk
from tests.faults.office_process import DATA
from tests.faults.plain_text import forms_of

_CORE = RESOURCES.parent / "core"
_HANDLE_SECRETS = tuple(
    str(_CORE / name) for name in ("connections", "platforms", "publishing", "storage", "vault")
)
"""Whatever knows a token lies here; the rest would only be slowed down."""

_SHORTEST = 8


@dataclass
class Traces:
    """Collects while ``collecting``; a desk is looked through when it is left."""

    log: list[str] = field(default_factory=list[str])
    exceptions: list[str] = field(default_factory=list[str])
    deeds: list[str] = field(default_factory=list[str])
    tables: list[str] = field(default_factory=list[str])
    files: list[bytes] = field(default_factory=list[bytes])
    _seen: list[BaseException] = field(default_factory=list[BaseException])

    @contextmanager
    def collecting(self, folder: Path) -> Generator[None]:
        """The program's log at its most talkative, before and after it is redacted, and every
        exception that passes through what handles secrets."""
        tracer, file = sys.gettrace(), folder / "natiq.log"
        with _logging(file, _Listening(self.log)):
            sys.settrace(self._trace)
            try:
                yield
            finally:
                sys.settrace(tracer)
                self._seen.clear()
        self.log.append(file.read_text("utf-8"))

    def look_through(self, desk: Desk) -> None:
        """What a desk holds: open, as its program reads it, and the files as they lie there."""
        workplace = desk.workplace
        if not workplace.session.ended:
            self.deeds += [repr(one) for one in workplace.audit.entries(10_000)]
            self.tables += _rows_of(workplace.database)
        folder = desk.folder / DATA
        self.files += [path.read_bytes() for path in folder.rglob("*") if path.is_file()]

    def _trace(self, frame: FrameType, event: str, arg: Any) -> Any:
        if event == "call" and not frame.f_code.co_filename.startswith(_HANDLE_SECRETS):
            return None
        frame.f_trace_lines = False
        if event == "exception":
            self._note(*arg)
        return self._trace

    def _note(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        place: TracebackType | None,
    ) -> None:
        if error is None or any(one is error for one in self._seen[-20:]):
            return
        self._seen.append(error)
        values = getattr(error, "values", "")
        written = "".join(traceback.format_exception(kind, error, place))
        self.exceptions.append(f"{error!r} {error} {values!r}\n{written}")


def found_in(content: str | bytes, secrets: Collection[str]) -> list[str]:
    """Which of the secrets, by their number, stand there and in which form."""
    automaton: Any = ahocorasick.Automaton()
    for number, secret in enumerate(secrets):
        for form, written in forms_of(secret).items():
            if len(written) >= _SHORTEST:
                automaton.add_word(written.decode("latin-1"), f"secret {number} ({form})")
    automaton.make_automaton()
    raw = content.encode() if isinstance(content, str) else content
    return sorted({name for _, name in automaton.iter(raw.decode("latin-1"))})


class _Listening(logging.Handler):
    """Keeps each record as it would be written, with its traceback."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__(logging.DEBUG)
        self._lines = lines
        self.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(self.format(record))


@contextmanager
def _logging(file: Path, handler: logging.Handler) -> Generator[None]:
    """As the program logs, from DEBUG on; put back afterwards."""
    root = logging.getLogger()
    handlers, levels = list(root.handlers), {root: root.level}
    levels |= {
        one: one.level
        for one in logging.Logger.manager.loggerDict.values()
        if isinstance(one, logging.Logger)
    }
    start_logging(file)
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        for one in set(root.handlers) - set(handlers):
            root.removeHandler(one)
            one.close()
        for logger, level in levels.items():
            logger.setLevel(level)


def _rows_of(database: Any) -> list[str]:
    """Every row of every table, without the key of the vault."""
    with database.read() as connection:
        names = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        ).scalars()
        return [
            repr(tuple(row))
            for name in list(names)
            for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')  # noqa: S608
        ]
