"""What storage can answer with."""

from enum import StrEnum

COPY_PREFIX = "before-"
"""How the folder is called that holds the copy from before an upgrade."""


class StorageProblem(StrEnum):
    """Why the database cannot be used."""

    WRONG_KEY = "storage_wrong_key"
    DAMAGED = "storage_damaged"
    NEWER_THAN_PROGRAM = "storage_newer_than_program"
    EXISTS = "storage_exists"
    MISSING = "storage_missing"
    CLOSED = "storage_closed"
    ALREADY_RUNNING = "storage_already_running"
    DISK = "storage_disk"
    UPGRADE_NO_ROOM = "storage_upgrade_no_room"
    UPGRADE_FAILED = "storage_upgrade_failed"
