"""How long a text is, in the units of those who limit it."""

from core.text.counting.clusters import (
    end_of_graphemes,
    end_of_utf8_bytes,
    end_of_utf16_units,
    graphemes,
    utf8_bytes,
    utf16_units,
)

__all__ = [
    "end_of_graphemes",
    "end_of_utf8_bytes",
    "end_of_utf16_units",
    "graphemes",
    "utf8_bytes",
    "utf16_units",
]
