"""Bring a database to the newest schema."""

import threading
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Engine

from core.foundation.errors import Invalid
from core.storage.model import StorageProblem

_ONE_AT_A_TIME = threading.Lock()
"""Alembic keeps the migration under way in its own modules: two at once break each other."""


def require_known(revision: str) -> None:
    """Raise ``Invalid(NEWER_THAN_PROGRAM)`` for a schema that no migration here has made."""
    try:
        ScriptDirectory.from_config(_config()).get_revision(revision)
    except CommandError as error:
        raise Invalid(StorageProblem.NEWER_THAN_PROGRAM) from error


def upgrade(engine: Engine, target: str = "head") -> None:
    """Run the migrations that ``engine``'s database lacks, all in one transaction.

    Where one of them fails, none of them has happened; raises what it raised.
    """
    config = _config()
    with _ONE_AT_A_TIME, engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        config.attributes["connection"] = connection
        command.upgrade(config, target)
        connection.commit()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config
