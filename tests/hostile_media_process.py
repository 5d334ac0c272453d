"""Prepares every hostile media file in a process that may not take much memory or time.

Prints what became of each as JSON: the code of its refusal or ``accepted``, and the seconds.
"""

import json
import resource
import sys
import time

from core.foundation.errors import NatiqError
from core.media.model import Fit
from core.media.preparing import prepare
from tests.hostile_media import hostile_media
from tests.media_files import HostileMedia

_MEMORY = 1024 * 1024 * 1024
_CPU_SECONDS = 200
FIT = Fit(2000, 1_000_000)


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, _CPU_SECONDS))
    told: dict[str, tuple[str, float]] = {}
    for file in hostile_media():
        if file.name in told:
            raise ValueError(file.name)
        begun = time.process_time()
        told[file.name] = (what_becomes_of(file), time.process_time() - begun)
    json.dump(told, sys.stdout)


def what_becomes_of(file: HostileMedia) -> str:
    """The code of the refusal. What is no refusal at all is raised."""
    try:
        prepare(file.content, file.file, FIT)
    except NatiqError as refusal:
        return refusal.code.value
    return "accepted"


if __name__ == "__main__":
    main()
