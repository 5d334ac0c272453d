"""How long something still counts, as a ring that empties."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

_SIDE, _PEN = 28, 3
_FULL = 360 * 16
_TOP = 90 * 16


class CountdownRing(QWidget):
    """A ring with the seconds in it. It sweeps as clocks do, in either direction of reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._of = 0, 1
        self.setFixedSize(_SIDE, _SIDE)

    def show_left(self, seconds: int, of: int, words: str) -> None:
        """``seconds`` of ``of`` are left; ``words`` say so to a screen reader."""
        self._left, self._of = seconds, max(of, 1)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    @property
    def seconds(self) -> int:
        return self._left

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, roles = self.palette(), QPalette.ColorRole
        ring = QRectF(self.rect()).adjusted(_PEN, _PEN, -_PEN, -_PEN)
        painter.setPen(QPen(palette.color(roles.Mid), _PEN))
        painter.drawEllipse(ring)
        pen = QPen(palette.color(roles.Highlight), _PEN)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        # Angles grow against the clock in Qt: what is left begins at the top.
        painter.drawArc(ring, _TOP, int(_FULL * self._left / self._of))
        font = self.font()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(palette.color(roles.WindowText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._left))
        painter.end()
