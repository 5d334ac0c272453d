"""Opens the profile of an earlier program in a process of its own, to be killed on the way."""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from core.foundation.errors import NatiqError
from core.storage.database import Database
from tests.faults.disk import Disk, Kind
from tests.faults.stopping import Stop, stop_at
from tests.faults.telling import stand_still, tell
from tests.older_profiles import FIRST, OlderProfile, lost_in, older_profile


@dataclass(frozen=True)
class FileStop:
    """The process stops when it does this (an audit event of Python's) with such a file."""

    event: str
    ending: str

    def written(self) -> str:
        return json.dumps(asdict(self))


def upgrade(folder: str, profile: str, stop: str) -> None:
    """Open the database, which brings it to the newest schema."""
    _stop_at(stop)
    Database.open(Path(folder), bytes.fromhex(profile)).close()
    tell("done")


def sign_in(folder: str, made: str, stop: str) -> None:
    """Come in as the employee, which makes the key file anew as well."""
    older = older_profile(Path(made), Path(folder))
    _stop_at(stop)
    older.sign_in().close()
    tell("done")


def full_disk(folder: str, kind: str, leaving: str) -> None:
    """Open the database on a disk with so much room, and again with enough."""
    disk = Disk(Kind(kind), Path(folder))
    older = older_profile(FIRST, Path(folder) / "office")
    key, before = older.key(), older.database.read_bytes()
    disk.fill(int(leaving))
    refused = _code_of(lambda: Database.open(older.database, key).close())
    left = sorted(path.name for path in older.database.parent.iterdir())
    unchanged = older.database.read_bytes() == before
    disk.make_room()
    tell("done", refused=refused, unchanged=unchanged, left=left, lost=_lost(older, key))


def _lost(older: OlderProfile, key: bytes) -> list[str]:
    database = Database.open(older.database, key)
    lost = lost_in(database, older.rows)
    database.close()
    return lost


def _code_of(attempt: Callable[[], object]) -> str:
    try:
        attempt()
    except NatiqError as refusal:
        return refusal.code.value
    return ""


def _stop_at(written: str) -> None:
    if not written:
        return
    if "event" not in json.loads(written):
        stop_at(Stop.read(written))
        return
    stop = FileStop(**json.loads(written))

    def look(event: str, arguments: tuple[object, ...]) -> None:
        if event == stop.event and str(arguments[0]).endswith(stop.ending):
            stand_still()

    sys.addaudithook(look)


if __name__ == "__main__":
    {"upgrade": upgrade, "sign_in": sign_in, "full_disk": full_disk}[sys.argv[1]](*sys.argv[2:])
