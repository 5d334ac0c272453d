"""Where the face's own files lie; said again here because the first window cannot wait for
the core's paths (a test compares the two).
"""

from pathlib import Path

from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[1]
RESOURCES = ROOT / "resources"
_TRANSLATIONS = (ROOT / "build" / "translations", ROOT / "translations")
"""Where compiled translations lie: built from the sources, or in an installed program."""


def load_translation(translator: QTranslator, language: str) -> bool:
    """Put the program's own words in ``"ar"`` or ``"en"`` into ``translator``, if they lie here."""
    return any(translator.load(f"natiq_{language}", str(place)) for place in _TRANSLATIONS)
