"""Whether a profile was moved: asked at each sign-in and each post, so it brings little along."""

from core.backup import store
from core.backup.model import Moved
from core.storage.database import Database


def moved_in(database: Database) -> Moved | None:
    """The move that is in force; quick."""
    with database.read() as connection:
        return store.read(connection)
