"""Where a widget sits in the room it is given, without saying left or right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


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


def widgets_in(layout: QLayout) -> Iterator[QWidget]:
    """The widgets that ``layout`` holds itself, in its order."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget


def holds_focus(widget: QWidget) -> bool:
    """Whether the keyboard is with something inside ``widget``."""
    focused = widget.window().focusWidget()
    return focused is not None and widget.isAncestorOf(focused)


def clear_out(layout: QLayout) -> None:
    """Take every widget out of ``layout`` and delete it once nobody is in the middle of it."""
    for widget in list(widgets_in(layout)):
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
