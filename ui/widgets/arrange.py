"""Where a widget sits in the room it is given, without saying left or right."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def at_top(widget: QWidget) -> QVBoxLayout:
    """The widget at the upper end of its row."""
    column = QVBoxLayout()
    # A line of text is a little higher than the icon beside it.
    column.setContentsMargins(0, 2, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return column


def in_the_middle(widget: QWidget) -> QHBoxLayout:
    """The widget between two equal rooms."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return row
