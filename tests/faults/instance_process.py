"""The program as it starts on a desk, in a process of its own: tells whether it may."""

import sys
from pathlib import Path

from core.application import Application
from core.foundation.errors import Unavailable
from tests.faults.telling import stand_still, tell


def main(data: str) -> None:
    """Start on ``data`` and stay, or tell the code of the refusal and end."""
    application = Application.of_this_machine(Path(data))
    try:
        application.start()
    except Unavailable as refusal:
        tell("answer", code=refusal.code.value)
        return
    tell("answer", code="")
    stand_still()


if __name__ == "__main__":
    main(sys.argv[1])
