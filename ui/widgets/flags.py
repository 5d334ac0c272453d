"""Qt's flags as numbers, for what the first window needs.

The first touch of the ``Qt`` namespace from Python builds its hundred enumerations, which
costs a tenth of the whole start (docs/decisions). The same flags can be set as properties
by number; a test compares the numbers with Qt's own.
"""

from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QWidget

PLAIN_TEXT = 0
LEFT_TO_RIGHT = 0
ALIGN_HCENTRE = 0x0004
ALIGN_VCENTRE = 0x0080
NO_FOCUS = 0
SCROLL_BAR_ALWAYS_OFF = 1
SHIFT = 0x02000000
SENSITIVE, NO_AUTO_UPPERCASE, NO_PREDICTIVE_TEXT, DIGITS_ONLY = 0x2, 0x4, 0x40, 0x10000


def show_plain_text(label: QLabel) -> None:
    """Never read markup out of the text."""
    label.setProperty("textFormat", PLAIN_TEXT)


def read_from_the_left(widget: QWidget) -> None:
    """Keep the widget left to right in any language: codes, addresses."""
    widget.setProperty("layoutDirection", LEFT_TO_RIGHT)


def centre(widget: QLabel | QLineEdit) -> None:
    """Put the text in the middle."""
    widget.setProperty("alignment", ALIGN_HCENTRE | ALIGN_VCENTRE)


def hint_input(line: QLineEdit, hints: int) -> None:
    """Tell input methods what is typed here."""
    line.setProperty("inputMethodHints", hints)


def never_focus(widget: QWidget) -> None:
    """Leave the widget out of the tab order."""
    widget.setProperty("focusPolicy", NO_FOCUS)


def never_scroll_sideways(area: QScrollArea) -> None:
    """No horizontal bar: the content wraps."""
    area.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_ALWAYS_OFF)
