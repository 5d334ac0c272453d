"""Badges over what cannot be seen: joiners, elongation, marks of direction, hard spaces."""

import re

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextBlock

from ui.composer.language.squiggles import horizontal
from ui.composer.positions import Positions
from ui.widgets.theme import Theme

_SIGNS = {
    "\u00a0": "NBSP",
    "\u202f": "NNBSP",
    "\u200b": "ZWSP",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\u2060": "WJ",
    "\u00ad": "SHY",
    "\u061c": "ALM",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\ufeff": "BOM",
}
"""By the abbreviations of Unicode's own charts."""
_TATWEEL = "\u0640"
_LOOKED_FOR = re.compile("[" + "".join(_SIGNS) + _TATWEEL + "]")
_FONT_PX, _PADDING, _HEIGHT = 8, 2, 10


class HiddenCharacters:
    """Painted over the text; Qt itself shows spaces and ends of paragraphs."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, block: QTextBlock, at: QPointF) -> None:
        """Mark what is hidden in the paragraph at ``at``."""
        text = block.text()
        found = list(_LOOKED_FOR.finditer(text))
        if not found:
            return
        tokens = self._theme.tokens
        ink, ground = QColor(tokens.primary), QColor(tokens.primary_surface)
        font = QFont(painter.font())
        font.setPixelSize(_FONT_PX)
        painter.setFont(font)
        positions, layout = Positions(text), block.layout()
        for one in found:
            place = positions.to_units(one.start())
            line = layout.lineForTextPosition(place)
            if not line.isValid():
                continue
            x, top = at.x() + horizontal(line, place), at.y() + line.y()
            if one.group() == _TATWEEL:
                other = at.x() + horizontal(line, place + 1)
                base = top + line.ascent() + 1
                painter.fillRect(QRectF(min(x, other), base, abs(other - x), 2), ink)
                continue
            word = _SIGNS[one.group()]
            width = painter.fontMetrics().horizontalAdvance(word) + 2 * _PADDING
            badge = QRectF(x - width / 2, top, width, _HEIGHT)
            painter.fillRect(QRectF(x - 0.5, top + _HEIGHT, 1, line.ascent()), ink)
            painter.fillRect(badge, ground)
            painter.setPen(ink)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, word)
