"""Icons beside words, in the style's text colour, drawn when painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent, QPixmap


class Icon(QWidget):
    """A decorative icon beside words; it says nothing that the words do not say."""

    def __init__(
        self, name: str, size: int = 18, tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._size = size
        if tone:
            self.setProperty("tone", tone)
        self.setFixedSize(size, size)

    def set_name(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        # The window is there by the first painting; drawing need not be known before.
        from ui.widgets.drawing import paint_icon  # noqa: PLC0415 - start-up

        paint_icon(self, self._name, self._size)


def icon_pixmap(
    name: str, colour: QColor, size: int, ratio: float = 1.0, mirrored: bool = False
) -> QPixmap:
    """As ``drawing.icon_pixmap``, for screens that draw icons themselves."""
    from ui.widgets import drawing  # noqa: PLC0415 - start-up

    return drawing.icon_pixmap(name, colour, size, ratio, mirrored)
