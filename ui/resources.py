"""Where the face's own files lie; said again here because the first window cannot wait for
the core's paths (a test compares the two).
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RESOURCES = ROOT / "resources"
