"""What this employee's program has seen of notices: which was the newest, which was put away."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

from core.foundation.errors import NatiqError
from core.foundation.files import read_bounded, write_atomically
from core.updates.model import Notice, version_order

_LIMIT = 4096


@dataclass(frozen=True)
class Seen:
    """The newest notice by version and day, and the day of the one that was put away."""

    version: str = "0"
    issued: date = date.min
    put_away: str = ""

    def knows_newer_than(self, notice: Notice) -> bool:
        """Whether a newer notice than this one was here before."""
        return _order(notice.version, notice.issued) < _order(self.version, self.issued)

    def has_put_away(self, notice: Notice) -> bool:
        """Whether the employee has put away just this notice."""
        return self.put_away == _name(notice)

    def with_notice(self, notice: Notice) -> "Seen":
        return Seen(notice.version, notice.issued, self.put_away)

    def without(self, notice: Notice) -> "Seen":
        return Seen(self.version, self.issued, _name(notice))


class SeenFile:
    """``update-notice.json`` among the employee's own files.

    It only keeps an older notice from hiding a newer one. Whoever can change the employee's
    files gains no more by it than that an older notice is shown again.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Seen:
        """What was seen; nothing where the file is missing or makes no sense."""
        if not self._path.exists():
            return Seen()
        try:
            members: object = json.loads(read_bounded(self._path, _LIMIT))
            return _seen(members)
        except (ValueError, RecursionError, NatiqError):
            return Seen()

    def write(self, seen: Seen) -> None:
        """Raises ``Unavailable(UNWRITABLE)``."""
        members = {
            "version": seen.version,
            "date": seen.issued.isoformat(),
            "put_away": seen.put_away,
        }
        write_atomically(self._path, json.dumps(members).encode())


def _seen(members: object) -> Seen:
    """Raises ``ValueError`` or ``Invalid`` for anything that ``write`` does not write."""
    if not isinstance(members, dict):
        raise ValueError
    named = cast(dict[str, object], members)
    version, put_away = str(named.get("version")), named.get("put_away")
    version_order(version)
    if not isinstance(put_away, str):
        raise ValueError
    return Seen(version, date.fromisoformat(str(named.get("date"))), put_away)


def _order(version: str, issued: date) -> tuple[tuple[int, ...], date]:
    return version_order(version), issued


def _name(notice: Notice) -> str:
    return f"{notice.version} {notice.issued.isoformat()}"
