"""The English sentence of every code of the core; Arabic comes from the translation."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: Mapping[str, str] = MappingProxyType(
    {
        "file_too_large": QT_TRANSLATE_NOOP("Texts", "The file {name} is too large."),
    }
)
