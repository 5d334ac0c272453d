"""Data of others lies beside the project, not in it."""

import os
from pathlib import Path

import pytest

_FOLDER = Path(__file__).resolve().parents[2] / "shared" / "data"


def shared_data(name: str) -> Path:
    """The file or folder ``name`` of the shared test data.

    Skips the calling test where the data is absent; on CI, where it must be, fails it.
    """
    path = _FOLDER / name
    if not path.exists():
        reason = f"the shared test data ({name}) is not on this machine"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return path
