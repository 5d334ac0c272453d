"""The lines between the parts of a thread, painted over the sign that stands for them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock
from PySide6.QtWidgets import QTextEdit

from core.text.thread import BREAK
from ui.widgets.theme import Theme

_DASHES = (4.0, 4.0)


class BreakLines:
    """An overlay of the editor: hardly any font has the sign itself."""

    def __init__(self, editor: QTextEdit, theme: Theme) -> None:
        self._editor, self._theme = editor, theme

    def paint(self, painter: QPainter, block: QTextBlock, at: QPointF) -> None:
        """Paint a dashed line in place of a paragraph that is a break."""
        if block.text().strip() != BREAK:
            return
        height = block.layout().boundingRect().height()
        width = self._editor.viewport().width()
        area = QRectF(0, at.y(), width, height)
        painter.fillRect(area, QColor(self._theme.tokens.surface))
        pen = QPen(QColor(self._theme.tokens.field_line), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        middle = area.center().y()
        painter.drawLine(QPointF(0, middle), QPointF(width, middle))
