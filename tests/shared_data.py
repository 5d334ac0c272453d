"""Data of others lies beside the project, not in it."""

import os
from pathlib import Path

import pytest

_SHARED = Path(__file__).resolve().parents[2] / "shared"


def shared_data(name: str) -> Path:
    """The file or folder ``name`` of the shared test data.

    Skips the calling test where the data is absent; on CI, where it must be, fails it.
    """
    return _found(_SHARED / "data" / name)


def shared_mission(name: str) -> Path:
    """The file ``name`` of the mission: the policy as published. Skips or fails likewise."""
    return _found(_SHARED / "mission" / name)


def _found(path: Path) -> Path:
    if not path.exists():
        reason = f"the shared test data ({path.name}) is not on this machine"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return path
