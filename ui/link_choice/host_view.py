"""The name of a site, large: the part that its owner registered stands out."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from core.links.model import LinkReport
from ui.widgets.labels import isolate
from ui.widgets.read_text import ReadText

_LARGE_PX, _MIDDLE_PX, _SMALL_PX = 24, 18, 15
_MIDDLE_FROM, _SMALL_FROM = 34, 60
_LINE_SEPARATOR = "\u2028"
_FROM_RIGHT = frozenset({"R", "AL"})


class HostView(ReadText):
    """Labels keep the order in which a browser reads them, whatever letters they have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.document().setDefaultTextOption(option)

    def show_host(self, report: LinkReport) -> None:
        """Show the host of ``report``."""
        before, owned = parts_of(report)
        self.clear()
        cursor = QTextCursor(self.document())
        size = _size_for(len(report.host))
        muted = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        if before and size < _LARGE_PX:
            # Long names break between what says nothing and what says whose it is.
            before += _LINE_SEPARATOR
        cursor.insertText(in_order(before), _format(size, QFont.Weight.Normal, muted))
        text = self.palette().color(QPalette.ColorRole.Text)
        cursor.insertText(in_order(owned), _format(size, QFont.Weight.DemiBold, text))
        self.setAccessibleDescription(report.host)
        self._take_room()


def parts_of(report: LinkReport) -> tuple[str, str]:
    """What stands before the registered part of the host, and that part."""
    host, owned = report.host, report.registrable
    if not owned or not host.endswith(owned):
        return "", host
    return host.removesuffix(owned), owned


def in_order(host: str) -> str:
    """``host`` so that its labels stand in their order where letters of both directions meet.

    A name in Arabic letters alone is read from the right, as its readers do.
    """
    directions = {unicodedata.bidirectional(letter) for letter in host}
    if directions.isdisjoint(_FROM_RIGHT) or "L" not in directions:
        return host
    return ".".join(isolate(label) if label else "" for label in host.split("."))


def _size_for(letters: int) -> int:
    if letters >= _SMALL_FROM:
        return _SMALL_PX
    return _MIDDLE_PX if letters >= _MIDDLE_FROM else _LARGE_PX


def _format(size: int, weight: QFont.Weight, colour: object) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setProperty(QTextCharFormat.Property.FontPixelSize, size)
    made.setFontWeight(weight)
    made.setForeground(colour)  # pyright: ignore[reportArgumentType]
    return made
