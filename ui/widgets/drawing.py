"""The drawings behind the icons: our own SVG files, in one colour, cached.

Apart from ``icons`` because what it imports is not needed before the first painting.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from ui.resources import RESOURCES

_MIRRORED = frozenset({"forward", "back", "reply", "sign-out"})
"""Icons that point along the line of reading and turn round with it."""


def icon_pixmap(
    name: str, colour: QColor, size: int, ratio: float = 1.0, mirrored: bool = False
) -> QPixmap:
    """The icon ``resources/icons/<name>.svg`` in one colour, ``size`` pixels square.

    ``mirrored`` says that the surroundings read from right to left; only icons that point
    along the line turn round.
    """
    pixmap = _drawn(name, colour.name(), size, ratio)
    if mirrored and name in _MIRRORED:
        return pixmap.transformed(QTransform().scale(-1, 1))
    return pixmap


def tinted_icon(name: str, widget: QWidget, role: QPalette.ColorRole, size: int = 18) -> QIcon:
    """The icon as a ``QIcon`` in the colour that ``widget`` has for ``role`` now."""
    colour = widget.palette().color(role)
    ratio = widget.devicePixelRatioF()
    return QIcon(icon_pixmap(name, colour, size, ratio, widget.isRightToLeft()))


def paint_icon(widget: QWidget, name: str, size: int) -> None:
    """Paint the icon on ``widget`` in the widget's own text colour; in its paint event."""
    colour = widget.palette().color(QPalette.ColorRole.WindowText)
    painter = QPainter(widget)
    pixmap = icon_pixmap(name, colour, size, widget.devicePixelRatioF(), widget.isRightToLeft())
    painter.drawPixmap(0, 0, pixmap)
    painter.end()


def paint_letter(widget: QWidget, letter: str, colour: str) -> None:
    """Paint a disc with ``letter`` over the whole widget; ``colour`` or the theme's own."""
    palette = widget.palette()
    ground, ink = palette.highlight().color(), palette.highlightedText().color()
    if colour:
        ground, ink = QColor(colour), QColor("#FFFFFF")
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(ground)
    painter.drawEllipse(widget.rect())
    font = widget.font()
    font.setPixelSize(widget.height() * 4 // 9)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(widget.rect(), Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()


def set_window_icon(app: QApplication) -> None:
    """Give every window the program's mark."""
    icon = QIcon()
    for size in (16, 32, 48, 128):
        icon.addPixmap(icon_pixmap("natiq", QColor("#0F6466"), size))
    app.setWindowIcon(icon)


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    source = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
