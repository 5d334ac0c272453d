"""Plain drawings for what one can do with a post: our own, nobody's marks."""

from collections.abc import Callable
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_UNIT = 20.0
_STROKE = 1.5


def paint_action(painter: QPainter, name: str, place: QRectF, colour: str) -> None:
    """Paint the shape ``name`` into the square ``place``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(place.width() / _UNIT, place.height() / _UNIT)
    pen = QPen(QColor(colour), _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_SHAPES[name]())
    painter.restore()


def paint_play_mark(painter: QPainter, place: QRectF) -> None:
    """A disc with a triangle in the middle of ``place``: this moves when one presses it."""
    side = min(56.0, place.height() / 2)
    disc = QRectF(0, 0, side, side)
    disc.moveCenter(place.center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 165))
    painter.drawEllipse(disc)
    triangle = QPainterPath(QPointF(disc.x() + side * 0.39, disc.y() + side * 0.3))
    triangle.lineTo(disc.x() + side * 0.72, disc.y() + side * 0.5)
    triangle.lineTo(disc.x() + side * 0.39, disc.y() + side * 0.7)
    triangle.closeSubpath()
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawPath(triangle)


def _comment() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(2.5, 3, 15, 11.5, 5, 5)
    tail = QPainterPath(QPointF(6, 14.4))
    tail.lineTo(6, 17.8)
    tail.lineTo(10, 14.5)
    path.addPath(tail)
    return path


def _repost() -> QPainterPath:
    path = QPainterPath(QPointF(3, 10))
    path.lineTo(3, 6)
    path.lineTo(15, 6)
    path.moveTo(12, 3)
    path.lineTo(15.2, 6)
    path.lineTo(12, 9)
    path.moveTo(17, 10)
    path.lineTo(17, 14)
    path.lineTo(5, 14)
    path.moveTo(8, 11)
    path.lineTo(4.8, 14)
    path.lineTo(8, 17)
    return path


def _heart() -> QPainterPath:
    path = QPainterPath(QPointF(10, 16.5))
    path.cubicTo(3, 12, 1.8, 8.6, 3.2, 6)
    path.cubicTo(4.8, 3.2, 8.6, 3.4, 10, 6.2)
    path.cubicTo(11.4, 3.4, 15.2, 3.2, 16.8, 6)
    path.cubicTo(18.2, 8.6, 17, 12, 10, 16.5)
    return path


def _star() -> QPainterPath:
    path = QPainterPath()
    for corner in range(10):
        reach = 8.0 if corner % 2 == 0 else 3.6
        turn = -pi / 2 + corner * pi / 5
        point = QPointF(10 + reach * cos(turn), 10.5 + reach * sin(turn))
        if corner:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
    return path


def _bookmark() -> QPainterPath:
    path = QPainterPath(QPointF(5, 3))
    path.lineTo(15, 3)
    path.lineTo(15, 17)
    path.lineTo(10, 13)
    path.lineTo(5, 17)
    path.closeSubpath()
    return path


def _share() -> QPainterPath:
    path = QPainterPath(QPointF(10, 12.5))
    path.lineTo(10, 3)
    path.moveTo(6.5, 6.5)
    path.lineTo(10, 3)
    path.lineTo(13.5, 6.5)
    path.moveTo(3.5, 12)
    path.lineTo(3.5, 17)
    path.lineTo(16.5, 17)
    path.lineTo(16.5, 12)
    return path


def _more() -> QPainterPath:
    path = QPainterPath()
    for place in (4.0, 10.0, 16.0):
        path.addEllipse(QPointF(place, 10), 1, 1)
    return path


def _thumb() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(2.5, 9, 3.5, 8, 1, 1)
    hand = QPainterPath(QPointF(6, 10))
    hand.lineTo(9.2, 3.2)
    hand.cubicTo(11.6, 3, 11.8, 5.2, 11, 8)
    hand.lineTo(16, 8)
    hand.cubicTo(17.6, 8, 17.8, 9.4, 17.3, 11)
    hand.lineTo(15.8, 15.6)
    hand.cubicTo(15.4, 16.8, 14.8, 17, 13.8, 17)
    hand.lineTo(6, 17)
    path.addPath(hand)
    return path


_SHAPES: dict[str, Callable[[], QPainterPath]] = {
    "comment": _comment,
    "repost": _repost,
    "heart": _heart,
    "star": _star,
    "bookmark": _bookmark,
    "share": _share,
    "more": _more,
    "thumb": _thumb,
}
