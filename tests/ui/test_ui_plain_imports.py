"""PySide6 stands in front of nobody's imports once the first widgets are there."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

LINES_KEPT = """
import linecache
{first}
import core.application
print(sum(len(entry[2]) for name, entry in linecache.cache.items() if "sqlalchemy/sql" in name
          and name.endswith(".py") and len(entry) > 1))
"""


def _lines_kept(first: str) -> int:
    """How many source lines of a library stay in memory when the core comes in after ``first``."""
    script = LINES_KEPT.format(first=first)
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return int(done.stdout)


def test_after_the_widgets_no_import_leaves_its_source_in_memory():
    assert _lines_kept("import ui.widgets") == 0


def test_without_them_pyside_would_keep_it():
    """When this fails, PySide6 has stopped doing so and ``plain_imports`` can go."""
    assert _lines_kept("import PySide6.QtCore") > 10_000
