"""Icons: our own line drawings, tinted by the style's text colour, drawn when painted."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from core.foundation.paths import RESOURCES

_MIRRORED = frozenset({"forward", "back", "reply", "sign-out"})
"""Icons that point along the line of reading and turn round with it."""


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
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_name(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.drawPixmap(
            0, 0, icon_pixmap(self._name, colour, self._size, self.devicePixelRatioF(), mirrored)
        )
        painter.end()


def icon_pixmap(
    name: str, colour: QColor, size: int, ratio: float = 1.0, mirrored: bool = False
) -> QPixmap:
    """The icon ``resources/icons/<name>.svg`` in one colour, ``size`` pixels square.

    ``mirrored`` says that the surroundings read from right to left; only icons that point
    along the line turn round.
    """
    pixmap = _drawn(name, colour.name(), size, ratio)
    if mirrored and name in _MIRRORED:
        flipped = QPixmap.fromImage(pixmap.toImage().flipped(Qt.Orientation.Horizontal))
        flipped.setDevicePixelRatio(ratio)
        return flipped
    return pixmap


def tinted_icon(name: str, widget: QWidget, role: QPalette.ColorRole, size: int = 18) -> QIcon:
    """The icon as a ``QIcon`` in the colour that ``widget`` has for ``role`` now."""
    mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    colour = widget.palette().color(role)
    return QIcon(icon_pixmap(name, colour, size, widget.devicePixelRatioF(), mirrored))


def set_window_icon(app: QApplication) -> None:
    """Give every window the program's mark."""
    icon = QIcon()
    for size in (16, 32, 48, 128):
        icon.addPixmap(icon_pixmap("natiq", QColor("#0F6466"), size))
    app.setWindowIcon(icon)


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    # Imported at the first painting: by then the window is there (start-up time).
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    source = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
