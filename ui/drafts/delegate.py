"""How one draft looks in the list: its opening, when it was changed, how long it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.drafts.model import DraftSummary
from ui.drafts.view_model import SUMMARY_ROLE
from ui.moments import moment_words
from ui.widgets.lines import line_of
from ui.widgets.tokens import BODY_PX, SPACE

_HEIGHT = 64
_SMALL_PX = 13
_LEFT_TO_RIGHT_MARK = "\u200e"


class DraftDelegate(QStyledItemDelegate):
    """Paints a row; every row is as high as any other, so that 100,000 cost no more than ten."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        summary: DraftSummary = index.data(SUMMARY_ROLE)
        # The stubs know none of the option's attributes.
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        palette: QPalette = option.palette  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, _tint(palette, 0.14))
            bar = QRect(rect.x(), rect.y(), 3, rect.height())
            if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                bar.moveRight(rect.right())
            painter.fillRect(bar, palette.color(QPalette.ColorRole.Highlight))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Midlight))
        inner = rect.adjusted(SPACE * 3, SPACE * 2, -SPACE * 3, -SPACE * 2)
        upper = QRect(inner.x(), inner.y(), inner.width(), inner.height() // 2)
        lower = upper.translated(0, inner.height() // 2)
        self._write(
            painter,
            upper,
            self._opening(summary),
            BODY_PX + 1,
            palette.color(QPalette.ColorRole.Text),
        )
        self._write(
            painter,
            lower,
            self._details(summary),
            _SMALL_PX,
            palette.color(QPalette.ColorRole.PlaceholderText),
        )
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
        return QSize(200, _HEIGHT)

    def _opening(self, summary: DraftSummary) -> str:
        words = " ".join(summary.opening.split())
        if _direction_of(words) is Qt.LayoutDirection.RightToLeft:
            return words
        # Or the full stop of an English draft would stand before its first word.
        return f"{_LEFT_TO_RIGHT_MARK}{words}{_LEFT_TO_RIGHT_MARK}"

    def _details(self, summary: DraftSummary) -> str:
        """When it was changed and how long it is."""
        length = self.tr("%n characters", "", summary.length)
        return line_of(moment_words(summary.updated_at), length, between=" · ")

    def _write(self, painter: QPainter, place: QRect, words: str, size: int, ink: object) -> None:
        font = painter.font()
        font.setPixelSize(size)
        painter.setFont(font)
        painter.setPen(ink)  # pyright: ignore[reportArgumentType]
        leading_right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(_direction_of(words))
        fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        sides = Qt.AlignmentFlag
        side = sides.AlignRight if leading_right else sides.AlignLeft
        painter.drawText(place, side | sides.AlignAbsolute | sides.AlignVCenter, fitting)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if leading_right else Qt.LayoutDirection.LeftToRight
        )


def _direction_of(words: str) -> Qt.LayoutDirection:
    for letter in words:
        if "\u0590" <= letter <= "\u08ff":
            return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def _tint(palette: QPalette, strength: float) -> object:
    colour = palette.color(QPalette.ColorRole.Highlight)
    colour.setAlphaF(strength)
    return colour
