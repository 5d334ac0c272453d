"""The theme's tokens: every colour and measure of the program, by what it is for."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QJsonDocument

SPACE = 4
"""The step of all distances, in device-independent pixels; use multiples of it."""
RADIUS = 10
FONT_FAMILY = "IBM Plex Sans Arabic"
BODY_PX = 14
COMPOSER_PX = 17
COMPOSER_LINE_HEIGHT_PERCENT = 190
_LINEAR_BELOW = 0.03928


class Tokens(NamedTuple):
    """The colours of one theme as ``#RRGGBB``."""

    primary: str
    primary_hover: str
    primary_pressed: str
    primary_surface: str
    on_primary: str
    surface: str
    background: str
    sunken: str
    hover: str
    text: str
    muted: str
    line: str
    field_line: str
    focus: str
    good: str
    good_surface: str
    good_line: str
    warning: str
    warning_surface: str
    warning_line: str
    stop: str
    stop_hover: str
    stop_surface: str
    stop_line: str
    on_stop: str
    disabled_text: str
    disabled_surface: str


READABLE_PAIRS: tuple[tuple[str, str], ...] = (
    ("text", "surface"),
    ("text", "background"),
    ("text", "sunken"),
    ("text", "hover"),
    ("text", "primary_surface"),
    ("text", "good_surface"),
    ("text", "warning_surface"),
    ("text", "stop_surface"),
    ("muted", "surface"),
    ("muted", "background"),
    ("muted", "sunken"),
    ("muted", "primary_surface"),
    ("muted", "warning_surface"),
    ("muted", "stop_surface"),
    ("primary", "surface"),
    ("primary", "background"),
    ("primary", "hover"),
    ("primary", "primary_surface"),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("on_primary", "primary_pressed"),
    ("on_stop", "stop"),
    ("on_stop", "stop_hover"),
    ("good", "good_surface"),
    ("good", "surface"),
    ("warning", "warning_surface"),
    ("warning", "surface"),
    ("stop", "stop_surface"),
    ("stop", "surface"),
    ("stop", "background"),
)
"""Text and ground as they are used together; each pair keeps 4.5:1 (WCAG 2.2, 1.4.3)."""

VISIBLE_PAIRS: tuple[tuple[str, str], ...] = (
    ("field_line", "surface"),
    ("focus", "surface"),
    ("focus", "background"),
)
"""Edges that a person must see; each pair keeps 3:1 (WCAG 2.2, 1.4.11)."""


def load_tokens(path: Path) -> Tokens:
    """Read one theme file. Raises ``KeyError`` where a token is missing: the file is ours."""
    # Qt's reader and a plain tuple: nothing to import before the first window is shown.
    table = QJsonDocument.fromJson(path.read_bytes()).object()
    return Tokens(*(str(table[name]) for name in Tokens._fields))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        value / 12.92 if value <= _LINEAR_BELOW else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
