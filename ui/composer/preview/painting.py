"""Painting a post that is laid out."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QTransform

from core.media.model import MediaKind
from ui.composer.preview.pictures import Pictures
from ui.composer.preview.post import Box, PostLayout, Tile
from ui.composer.preview.shapes import paint_action, paint_play_mark
from ui.composer.preview.words import alt_badge_words, length_of_video

_DEFAULT_COLOUR = "#0F6466"
_OVER_PICTURE = QColor(0, 0, 0, 190)


def paint_post(painter: QPainter, layout: PostLayout, pictures: Pictures, font: QFont) -> None:
    """Paint ``layout`` with its upper left corner at the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(
        QRectF(0, 0, layout.request.width, layout.height), QColor(layout.palette.ground)
    )
    for box in layout.boxes:
        _paint_box(painter, box)
    _paint_avatar(painter, layout, font)
    for tile in layout.tiles:
        _paint_tile(painter, layout, tile, pictures, font)
    for placed in layout.texts:
        placed.text.draw(painter, placed.place, placed.ink)
    for name, place in layout.shapes:
        paint_action(painter, name, place, layout.palette.muted)


def letter_of(name: str) -> str:
    """The letter that stands for a name, past the Arabic article."""
    bare = name.strip().removeprefix("ال")
    return (bare or name.strip())[:1].upper()


def _paint_box(painter: QPainter, box: Box) -> None:
    painter.setBrush(QColor(box.fill) if box.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(box.edge), 1.5) if box.edge else Qt.PenStyle.NoPen)
    if box.radius:
        inset = 0.75 if box.edge else 0.0
        rect = box.rect.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, box.radius, box.radius)
    else:
        painter.drawRect(box.rect)


def _paint_avatar(painter: QPainter, layout: PostLayout, font: QFont) -> None:
    content = layout.request.content
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(content.colour or _DEFAULT_COLOUR))
    painter.drawEllipse(layout.avatar)
    _set_font(painter, font, round(layout.avatar.height() * 0.44))
    painter.setPen(QColor("#FFFFFF"))
    painter.drawText(layout.avatar, Qt.AlignmentFlag.AlignCenter, letter_of(content.name))


def _paint_tile(
    painter: QPainter, layout: PostLayout, tile: Tile, pictures: Pictures, font: QFont
) -> None:
    path = QPainterPath()
    radius = layout.look.media_radius
    path.addRoundedRect(layout.media, radius, radius)
    own = QPainterPath()
    own.addRect(tile.rect)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_filling(painter, layout, tile, pictures))
    painter.drawPath(path.intersected(own))
    if tile.attachment.kind is MediaKind.VIDEO:
        paint_play_mark(painter, tile.rect)
        if tile.attachment.seconds is not None:
            _paint_length(painter, layout, tile, font)
    if tile.badge is not None:
        _paint_mark(painter, tile.badge, alt_badge_words(), font)


def _filling(painter: QPainter, layout: PostLayout, tile: Tile, pictures: Pictures) -> QBrush:
    ratio = painter.device().devicePixelRatio()
    image = pictures.get(tile.attachment, tile.rect.size().toSize(), ratio)
    if image is None:
        return QBrush(QColor(layout.palette.well))
    brush = QBrush(image)
    brush.setTransform(
        QTransform.fromTranslate(tile.rect.x(), tile.rect.y()).scale(1 / ratio, 1 / ratio)
    )
    return brush


def _paint_length(painter: QPainter, layout: PostLayout, tile: Tile, font: QFont) -> None:
    rect = QRectF(QPointF(0, 0), QSizeF(46, 20))
    rect.moveBottom(tile.rect.bottom() - 6)
    if layout.request.mirrored:
        rect.moveLeft(tile.rect.left() + 6)
    else:
        rect.moveRight(tile.rect.right() - 6)
    _paint_mark(painter, rect, length_of_video(tile.attachment.seconds or 0), font)


def _paint_mark(painter: QPainter, rect: QRectF, words: str, font: QFont) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_OVER_PICTURE)
    painter.drawRoundedRect(rect, 5, 5)
    _set_font(painter, font, 11)
    painter.setPen(QColor("#FFFFFF"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)


def _set_font(painter: QPainter, font: QFont, pixels: int) -> None:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    sized.setWeight(QFont.Weight.DemiBold)
    painter.setFont(sized)
