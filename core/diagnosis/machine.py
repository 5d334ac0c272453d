"""The machine: versions, clock, folders, disk."""

import os
import platform
import shutil
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.diagnosis.model import Finding, Line, fault, good, look
from core.foundation.clock import Clock
from core.foundation.ownership import Ownership
from core.foundation.paths import Paths
from core.foundation.version import VERSION

EARLIEST_YEAR, LATEST_YEAR = 2026, 2100
"""A clock that says otherwise is not set."""
LOW_MB, FULL_MB = 500, 50
_MB = 1024 * 1024
_OTHERS = 0o077


def program_lines() -> Iterator[Line]:
    """The program, what it is written in, and the operating system."""
    yield good(Finding.VERSION, version=VERSION)
    yield good(Finding.PYTHON, version=platform.python_version())
    yield good(Finding.SYSTEM, name=_system_name(), machine=platform.machine())


def clock_lines(clock: Clock, zone: str) -> Iterator[Line]:
    """Whether the clocks can be what they say; ``zone`` is that of posting."""
    now, before = clock.now(), clock.monotonic()
    clock.sleep(0.01)
    if clock.monotonic() <= before:
        yield fault(Finding.CLOCK_STANDS)
    try:
        local = now.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        yield fault(Finding.ZONE_MISSING, zone=zone)
        return
    values = {"zone": zone, "now": _written(local), "system_zone": _system_zone(now)}
    if EARLIEST_YEAR <= now.year < LATEST_YEAR:
        yield good(Finding.CLOCK, **values)
    else:
        yield fault(Finding.CLOCK_WRONG, **values)


def folder_lines(paths: Paths, ownership: Ownership) -> Iterator[Line]:
    """The employee's folder, IT's folder, and the room that is left."""
    yield _data_folder(paths.data)
    yield _machine_folder(paths.machine, ownership)
    yield _free_disk(paths.data)


def _data_folder(folder: Path) -> Line:
    place = str(folder)
    if not folder.is_dir():
        return look(Finding.DATA_FOLDER_MISSING, folder=place)
    mode = "" if os.name == "nt" else f"{folder.stat().st_mode & 0o777:04o}"
    if mode and folder.stat().st_mode & _OTHERS:
        return look(Finding.DATA_FOLDER_OPEN, folder=place, mode=mode)
    try:
        # What is asked is whether a file can be made; no bits say that of a full or foreign disk.
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"0")
            probe.flush()
    except OSError:
        return fault(Finding.DATA_FOLDER_READ_ONLY, folder=place, mode=mode)
    return good(Finding.DATA_FOLDER, folder=place, mode=mode)


def _machine_folder(folder: Path, ownership: Ownership) -> Line:
    place = str(folder)
    if not os.path.lexists(folder):
        return look(Finding.MACHINE_FOLDER_MISSING, folder=place)
    try:
        count = len(list(folder.iterdir()))
    except OSError:
        return fault(Finding.MACHINE_FOLDER_CLOSED, folder=place)
    if not ownership.only_administrators_write(folder):
        return fault(Finding.MACHINE_FOLDER_OPEN, folder=place)
    return good(Finding.MACHINE_FOLDER, folder=place, entries=count)


def _free_disk(folder: Path) -> Line:
    there = next((one for one in (folder, *folder.parents) if one.exists()), Path.cwd())
    free = shutil.disk_usage(there).free // _MB
    if free < FULL_MB:
        return fault(Finding.DISK_FULL, free_mb=free)
    return (look if free < LOW_MB else good)(
        Finding.DISK_LOW if free < LOW_MB else Finding.DISK_FREE, free_mb=free
    )


def _system_name() -> str:
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return f"{platform.system()} {platform.release()} {platform.version()}"
    return f"{release.get('PRETTY_NAME', platform.system())} ({platform.release()})"


def _system_zone(now: datetime) -> str:
    offset = now.astimezone().strftime("%z")
    return f"{time.tzname[0]} {offset}"


def _written(local: datetime) -> str:
    return local.strftime("%Y-%m-%d %H:%M:%S %z")
