"""The list of records: what was done, and under it when, in whose name and by whom."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from core.publishing.responsibility import ResponsibilityRecord
from ui.log.responsibility.words import ICONS, RecordWords
from ui.widgets.drawing import icon_pixmap
from ui.widgets.lines import line_of
from ui.widgets.tokens import BODY_PX, SPACE

RECORD_ROLE = int(Qt.ItemDataRole.UserRole)
_LEFT_TO_RIGHT_MARK = "\u200e"
ROW_HEIGHT, _ICON, _SMALL_PX = 60, 18, 13

_Index = QModelIndex | QPersistentModelIndex


class RecordList(QAbstractListModel):
    """Records as rows; ``RECORD_ROLE`` gives the record."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records: tuple[ResponsibilityRecord, ...] = ()
        self._words = RecordWords(self)

    def replace(self, records: Sequence[ResponsibilityRecord]) -> None:
        """Show these."""
        self.beginResetModel()
        self._records = tuple(records)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._records):
            return None
        record = self._records[index.row()]
        if role == RECORD_ROLE:
            return record
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.opening(record)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self._words.opening(record), self._words.details(record)
            return line_of(*said, between=" · ")
        return None


class RecordDelegate(QStyledItemDelegate):
    """Paints a row: the deed's icon, a line that says what, a line that says when and who."""

    def __init__(self) -> None:
        super().__init__()
        self._words = RecordWords(self)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        record: ResponsibilityRecord = index.data(RECORD_ROLE)
        # The stubs know none of the option's attributes.
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        palette: QPalette = option.palette  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        _paint_ground(painter, rect, palette, state)
        inner = rect.adjusted(SPACE * 3, SPACE * 2, -SPACE * 3, -SPACE * 2)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        words = self._paint_icon(painter, inner, ICONS[record.kind], muted)
        upper = QRect(words.x(), words.y(), words.width(), words.height() // 2)
        lower = upper.translated(0, words.height() // 2)
        opening = self._words.opening(record)
        if record.deleted:
            gone = _sized(painter.font(), BODY_PX)
            gone.setStrikeOut(True)
            painter.setFont(gone)
        _write(painter, upper, opening, BODY_PX, palette.color(QPalette.ColorRole.Text))
        painter.setFont(option.font)  # pyright: ignore[reportAttributeAccessIssue]
        details = self._words.details(record)
        if record.deleted:
            details = line_of(self.tr("Deleted since"), details, between=" · ")
        _write(painter, lower, details, _SMALL_PX, muted)
        line = QRect(inner.x(), rect.bottom(), inner.width(), 1)
        painter.fillRect(line, palette.color(QPalette.ColorRole.Mid))
        painter.restore()

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: _Index,  # noqa: ARG002 - Qt's signature
    ) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def _paint_icon(self, painter: QPainter, place: QRect, name: str, ink: QColor) -> QRect:
        """At the beginning of the line; gives the room that is left for words."""
        from_right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ratio = painter.device().devicePixelRatioF()
        pixmap = icon_pixmap(name, ink, _ICON, ratio, from_right)
        x = place.right() - _ICON + 1 if from_right else place.left()
        painter.drawPixmap(x, place.y() + 2, pixmap)
        taken = _ICON + SPACE * 2
        return place.adjusted(0, 0, -taken, 0) if from_right else place.adjusted(taken, 0, 0, 0)


def _paint_ground(
    painter: QPainter, rect: QRect, palette: QPalette, state: QStyle.StateFlag
) -> None:
    # The program's own: the list's says that a table must paint nothing here.
    chosen = QGuiApplication.palette().color(QPalette.ColorRole.Highlight)
    if state & QStyle.StateFlag.State_Selected:
        faint = QColor(chosen)
        faint.setAlphaF(0.14)
        painter.fillRect(rect, faint)
        bar = QRect(rect.x(), rect.y(), 3, rect.height())
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            bar.moveRight(rect.right())
        painter.fillRect(bar, chosen)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Midlight))


def _write(painter: QPainter, place: QRect, words: str, size: int, ink: QColor) -> None:
    """One line from where reading begins, in its own direction, cut where the room ends."""
    font = _sized(painter.font(), size)
    painter.setFont(font)
    painter.setPen(ink)
    reading = painter.layoutDirection()
    painter.setLayoutDirection(_direction_of(words))
    fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    sides = Qt.AlignmentFlag
    side = sides.AlignRight if reading is Qt.LayoutDirection.RightToLeft else sides.AlignLeft
    painter.drawText(place, side | sides.AlignAbsolute | sides.AlignVCenter, fitting)
    painter.setLayoutDirection(reading)


def _sized(font: QFont, size: int) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(size)
    return sized


def _direction_of(words: str) -> Qt.LayoutDirection:
    """That of its first mark, or else of whichever script is in it."""
    if words.startswith(_LEFT_TO_RIGHT_MARK):
        return Qt.LayoutDirection.LeftToRight
    for letter in words:
        if "\u0590" <= letter <= "\u08ff":
            return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight
