"""A QR code that any camera reads: dark on white with its quiet zone, in every theme."""

import importlib

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_QUIET_MODULES = 4
_WHITE, _BLACK = 0xFFFFFFFF, 0xFF000000


class QrCode(QWidget):
    """Shows one code; whole pixels a module, so that its edges stay sharp."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules = QImage()
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_content(self, content: str) -> None:
        """Show the code of ``content``; nothing for an empty one."""
        self._modules = _drawn(content) if content else QImage()
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._modules.isNull():
            ratio = self.devicePixelRatioF()
            across = self._modules.width()
            scale = max(1, int(self.width() * ratio) // across)
            side = scale * across / ratio
            place = QRect(0, 0, round(side), round(side))
            place.moveCenter(self.rect().center())
            painter.drawImage(place, self._modules)
        painter.end()


def _drawn(content: str) -> QImage:
    # 28 ms to import, and only the first run needs it.
    code = importlib.import_module("segno").make(content, error="m", micro=False)
    rows = [bytearray(row) for row in code.matrix]
    side = len(rows) + 2 * _QUIET_MODULES
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(_WHITE)
    for y, row in enumerate(rows, start=_QUIET_MODULES):
        for x, dark in enumerate(row, start=_QUIET_MODULES):
            if dark:
                image.setPixel(x, y, _BLACK)
    return image
