"""The program's log file: bounded, and never a place where a secret can rest.

Two rules keep secrets out. Messages pass a redactor for everything that looks like a
credential. Tracebacks show where (file, line, function) and the type of the exception,
never its message nor any value, because libraries put what they were given into theirs.
"""

import copy
import logging
import re
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_SECRET_SHAPES = re.compile(
    r"""
      eyJ[\w-]{8,}(?:\.[\w-]+){1,4}                    # JSON Web Tokens
    | (?i:bearer|basic|dpop)\s+[\w.~+/=-]{8,}          # authorization headers
    | (?i:otpauth)://\S+                               # enrolment links with a seed
    | \b[a-z0-9]{4}(?:-[a-z0-9]{4}){3}\b               # app passwords
    | \b(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}\b               # recovery codes
    | \b[A-Z2-7]{26,}=*                                # base32 seeds
    | \b[0-9a-fA-F]{48,}\b                             # raw keys
    | \b(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=[\w-]*\d)[\w-]{40,}\b  # tokens of any platform
    """,
    re.VERBOSE,
)


def redact(message: str) -> str:
    """The message with everything shaped like a credential replaced by ``[redacted]``."""
    return _SECRET_SHAPES.sub("[redacted]", message)


class _RedactingFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        # Another handler may have left its own rendering of the traceback on the record.
        fresh = copy.copy(record)
        fresh.exc_text = None
        return redact(super().format(fresh))

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        kind, error, trace = ei
        if kind is None or error is None:
            return ""
        return "\n".join(places_of(error, trace))


def places_of(error: BaseException, trace: TracebackType | None) -> list[str]:
    """Where it came from, a line each, and its type; what led to it comes first."""
    lines: list[str] = []
    if error.__cause__ is not None:
        lines += [*places_of(error.__cause__, error.__cause__.__traceback__), "which led to:"]
    for frame in traceback.extract_tb(trace):
        lines.append(f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}")
    lines.append(type(error).__qualname__)
    return lines


def start_logging(path: Path) -> None:
    """Send the program's log to ``path``: at most 1 MB and one older file."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.touch(mode=0o600)
    handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=1, encoding="utf-8")
    handler.setFormatter(_RedactingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    # These write addresses and headers at levels that a support session might turn on.
    for noisy in ("httpx", "httpcore", "oauthlib", "sqlalchemy", "alembic", "fido2"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
