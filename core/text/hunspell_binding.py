"""The package's own binding of Hunspell, for where its library cannot be called by itself."""

from pathlib import Path
from typing import Any

import hunspell  # pyright: ignore[reportMissingTypeStubs]


def open_by_binding(folder: Path, name: str) -> Any:
    """Read the dictionary ``name`` in ``folder``; Python's lock is kept meanwhile."""
    # UTF-8 by name: the default is the locale's, which knows no Arabic in a plain C one.
    return hunspell.Hunspell(name, hunspell_data_dir=str(folder), system_encoding="UTF-8")  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
