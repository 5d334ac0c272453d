"""Makes a profile or upgrades a database in a process of its own, to be killed on the way."""

import sys
from pathlib import Path

from core.storage.database import KEY_BYTES, Database
from tests.faults.office_process import device_secrets_of, office_in
from tests.faults.prepared_office import enrol_quickly
from tests.faults.stopping import Stop, stop_at
from tests.faults.telling import tell

KEY = bytes(range(KEY_BYTES))


def main(what: str, place: str, stop: str) -> None:
    """``profile``: enrol in the office at ``place``. ``upgrade``: open the database there."""
    if stop:
        stop_at(Stop.read(stop))
    if what == "profile":
        folder = Path(place)
        enrol_quickly(office_in(folder), device_secrets_of(folder))
    else:
        Database.open(Path(place), KEY).close()
    tell("done")


if __name__ == "__main__":
    main(*sys.argv[1:])
