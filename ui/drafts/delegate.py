"""How one draft looks in the list: its opening, when it was changed, and what belongs to it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.drafts.model import DraftSummary
from ui.drafts.list_model import SUMMARY_ROLE
from ui.moments import moment_words
from ui.widgets.labels import isolate
from ui.widgets.lines import line_of
from ui.widgets.tokens import BODY_PX, SPACE

ROW_HEIGHT = 64
_SMALL_PX = 13
_LABEL_PX = 12
_LABEL_HEIGHT = 20
_LABEL_WIDTH = 140
_LABELS_SHARE = 0.45
"""Of the line, at most, for labels; the details have the rest."""
_LEFT_TO_RIGHT_MARK = "\u200e"


class DraftDelegate(QStyledItemDelegate):
    """Paints a row; every row is as high as any other, so that 100,000 cost no more than ten."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        summary: DraftSummary | None = index.data(SUMMARY_ROLE)
        # The stubs know none of the option's attributes.
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        palette: QPalette = option.palette  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        self._paint_ground(painter, rect, palette, state)
        inner = rect.adjusted(SPACE * 3, SPACE * 2, -SPACE * 3, -SPACE * 2)
        upper = QRect(inner.x(), inner.y(), inner.width(), inner.height() // 2)
        lower = upper.translated(0, inner.height() // 2)
        if summary is None:
            self._paint_waiting(painter, upper, palette)
        else:
            ink = palette.color(QPalette.ColorRole.Text)
            self._write(painter, upper, self._opening(summary), BODY_PX + 1, ink)
            room = self._paint_labels(painter, lower, summary.labels, palette)
            ink = palette.color(QPalette.ColorRole.PlaceholderText)
            self._write(painter, room, self._details(summary), _SMALL_PX, ink)
        painter.fillRect(
            QRect(inner.x(), rect.bottom(), inner.width(), 1),
            palette.color(QPalette.ColorRole.Mid),
        )
        painter.restore()

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's signature
    ) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def _paint_ground(
        self, painter: QPainter, rect: QRect, palette: QPalette, state: QStyle.StateFlag
    ) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, _tint(0.14))
            bar = QRect(rect.x(), rect.y(), 3, rect.height())
            if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                bar.moveRight(rect.right())
            painter.fillRect(bar, _tint(1.0))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Midlight))

    def _paint_waiting(self, painter: QPainter, place: QRect, palette: QPalette) -> None:
        """Where words will be in a moment."""
        bar = QRect(place.x(), place.y() + SPACE, place.width() // 2, SPACE * 2)
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            bar.moveRight(place.right())
        painter.fillRect(bar, palette.color(QPalette.ColorRole.Midlight))

    def _paint_labels(
        self, painter: QPainter, place: QRect, labels: tuple[str, ...], palette: QPalette
    ) -> QRect:
        """Small plates at the trailing end; gives the room that is left for the details."""
        from_right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        font = _sized(painter.font(), _LABEL_PX)
        measures = QFontMetrics(font)
        left_over = int(place.width() * _LABELS_SHARE)
        room = QRect(place)
        for label in labels:
            words = measures.elidedText(label, Qt.TextElideMode.ElideRight, _LABEL_WIDTH)
            width = measures.horizontalAdvance(words) + SPACE * 4
            if width > left_over:
                break
            left_over -= width + SPACE
            x = room.left() if from_right else room.right() - width + 1
            y = place.y() + (place.height() - _LABEL_HEIGHT) // 2
            plate = QRect(x, y, width, _LABEL_HEIGHT)
            painter.setFont(font)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(plate, _LABEL_HEIGHT / 2, _LABEL_HEIGHT / 2)
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
            if from_right:
                room.setLeft(plate.right() + SPACE)
            else:
                room.setRight(plate.left() - SPACE)
        return room

    def _opening(self, summary: DraftSummary) -> str:
        words = " ".join(summary.opening.split()) or self._without_text(summary)
        if _direction_of(words) is Qt.LayoutDirection.RightToLeft:
            return words
        # Or the full stop of an English draft would stand before its first word.
        return f"{_LEFT_TO_RIGHT_MARK}{words}{_LEFT_TO_RIGHT_MARK}"

    def _without_text(self, summary: DraftSummary) -> str:
        return self.tr("A poll without a text") if summary.poll else self.tr("No text yet")

    def _details(self, summary: DraftSummary) -> str:
        """When it was changed, how long it is, whom it is for, what is attached."""
        return line_of(
            moment_words(summary.updated_at),
            self.tr("%n characters", "", summary.length),
            isolate(summary.audience) if summary.audience else "",
            self.tr("%n attachments", "", summary.attachments) if summary.attachments else "",
            self.tr("Poll") if summary.poll else "",
            between=" · ",
        )

    def _write(self, painter: QPainter, place: QRect, words: str, size: int, ink: QColor) -> None:
        font = _sized(painter.font(), size)
        painter.setFont(font)
        painter.setPen(ink)
        leading_right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(_direction_of(words))
        fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        sides = Qt.AlignmentFlag
        side = sides.AlignRight if leading_right else sides.AlignLeft
        painter.drawText(place, side | sides.AlignAbsolute | sides.AlignVCenter, fitting)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if leading_right else Qt.LayoutDirection.LeftToRight
        )


def _sized(font: QFont, size: int) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(size)
    return sized


def _direction_of(words: str) -> Qt.LayoutDirection:
    for letter in words:
        if "\u0590" <= letter <= "\u08ff":
            return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def _tint(strength: float) -> QColor:
    # The program's own: the list's says that a table must paint nothing here.
    colour = QGuiApplication.palette().color(QPalette.ColorRole.Highlight)
    colour.setAlphaF(strength)
    return colour
