"""A paragraph that is painted, not a widget: laid out once for a width, drawn many times."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

_WRAPPED = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_ONE_LINE = QTextOption.WrapMode.NoWrap


class PaintedWords:
    """One paragraph. A label costs a style, a layout and a window's question; this costs none.

    Widths and heights are in device-independent pixels.
    """

    def __init__(self, size_px: int, *, strong: bool = False, one_line: bool = False) -> None:
        self._size_px = size_px
        self._strong = strong
        self._wrap = _ONE_LINE if one_line else _WRAPPED
        self._text = ""
        self._layout = QTextLayout()
        self._laid_out: tuple[int, str, Qt.LayoutDirection] | None = None
        self._height = 0

    @property
    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> bool:
        """Show ``text``; whether that is another one."""
        if text == self._text:
            return False
        self._text = text
        self._laid_out = None
        return True

    def height(self, width: int, font: QFont, direction: Qt.LayoutDirection) -> int:
        """How high it is when it may be ``width`` wide; nothing takes no room."""
        if not self._text:
            return 0
        wanted = (width, font.key(), direction)
        if self._laid_out != wanted:
            self._lay_out(width, font, direction)
            self._laid_out = wanted
        return self._height

    def natural_width(self, font: QFont) -> int:
        """How wide it is on one line."""
        return QFontMetrics(self._own(font)).horizontalAdvance(self._text) + 1

    def paint(self, painter: QPainter, x: int, y: int, ink: QColor) -> None:
        """Draw it as it was measured last, its upper left corner at ``x``, ``y``."""
        if self._text:
            painter.setPen(ink)
            self._layout.draw(painter, QPointF(x, y))

    def _own(self, font: QFont) -> QFont:
        own = QFont(font)
        own.setPixelSize(self._size_px)
        if self._strong:
            own.setWeight(QFont.Weight.DemiBold)
        return own

    def _lay_out(self, width: int, font: QFont, direction: Qt.LayoutDirection) -> None:
        option = QTextOption()
        option.setTextDirection(direction)
        from_right = direction is Qt.LayoutDirection.RightToLeft
        sides = Qt.AlignmentFlag
        option.setAlignment(sides.AlignRight if from_right else sides.AlignLeft)
        option.setWrapMode(self._wrap)
        layout = QTextLayout(self._text.replace("\n", "\u2028"), self._own(font))
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        self._layout, self._height = layout, round(height)
