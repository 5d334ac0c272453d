"""What storage can answer with."""

from enum import StrEnum


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
