"""What the program runs on: what says something about a fault and nothing about a person."""

import os
import sys
from collections.abc import Mapping

from core.foundation.version import VERSION


def surroundings(face: Mapping[str, str]) -> dict[str, str]:
    """Versions by name; ``face`` says those of the windows, which nobody here knows."""
    python = ".".join(map(str, sys.version_info[:3]))
    return {"version": VERSION, "python": python, **face, "system": _system()}


def _system() -> str:
    if sys.platform == "win32":
        version = sys.getwindowsversion()
        return f"Windows {version.major}.{version.minor}.{version.build}"
    # Without the name of the machine, which is not ours to tell.
    name = os.uname()
    return f"{name.sysname} {name.release} {name.machine}"
