"""A copy of the program's own sources in which a test may plant a fault."""

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def copy_of_the_tree(folder: Path) -> Path:
    """``core``, ``ui``, ``main.py`` and ``pyproject.toml``, copied into ``folder``."""
    leave = shutil.ignore_patterns("__pycache__")
    for name in ("core", "ui"):
        shutil.copytree(ROOT / name, folder / name, ignore=leave)
    for name in ("main.py", "pyproject.toml"):
        shutil.copy(ROOT / name, folder / name)
    return folder


def plant(tree: Path, file: str, code: str) -> None:
    """Append ``code`` to ``file`` of the copy; a file that is not there yet is made."""
    path = tree / file
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as source:
        source.write(f"\n{code}\n")
