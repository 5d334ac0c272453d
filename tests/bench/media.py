"""How many of five hundred hostile media files get in."""

from tests.hostile_media import HOW_MANY, hostile_media
from tests.hostile_media_process import what_becomes_of


def measure_hostile_media() -> int:
    """The number of files that could be attached. Raises ``RuntimeError`` where the files are
    not as many as they must be: then nothing was measured."""
    read = accepted = 0
    for file in hostile_media():
        read += 1
        accepted += what_becomes_of(file) == "accepted"
    if read != HOW_MANY:
        raise RuntimeError(f"{read} files")
    return accepted
