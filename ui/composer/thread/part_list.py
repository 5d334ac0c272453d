"""The parts of a thread under the text: what each takes, their order, the way to each."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.text.direction import isolated
from ui.composer.thread.view_model import PartCount, ThreadModel
from ui.texts import fill
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import SmallText, isolate, isolate_ltr
from ui.widgets.screen import Screen
from ui.widgets.theme import Theme
from ui.widgets.tokens import SPACE

_ROW, _MOST_ROWS, _FONT_PX = 32, 3, 13
_PART_ROLE = int(Qt.ItemDataRole.UserRole)
_FRAME = 10


class PartList(Screen):
    """Hidden while the text is one post.

    ``go_to_part`` and ``move_part`` name parts from 1; the second number is the new place.
    """

    go_to_part = Signal(int)
    move_part = Signal(int, int)
    join_wanted = Signal()

    def __init__(self, model: ThreadModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.rows = _Rows(theme)
        self._title = SmallText()
        self.join = QuietButton(icon="join")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.join)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.rows)
        model.changed.connect(self._show)
        self.join.clicked.connect(self.join_wanted)
        self.rows.itemActivated.connect(self._activated)
        self.rows.itemClicked.connect(self._activated)
        self.rows.moved.connect(self.move_part)
        self.retranslate()

    def retranslate(self) -> None:
        """The words around the parts, and the parts themselves."""
        self.join.setText(self.tr("Join into one post"))
        self.rows.setAccessibleName(self.tr("Parts of the thread"))
        hint = self.tr("Change the order by dragging or with {up} and {down}.")
        keys = {"up": isolate("Ctrl+↑"), "down": isolate("Ctrl+↓")}
        self.rows.setToolTip(fill(hint, keys))
        self._show()

    def show_current(self, number: int) -> None:
        """Mark the part in which the cursor stands, unless the list itself is in use."""
        if self._model.is_thread and not self.rows.hasFocus():
            self.rows.setCurrentRow(number - 1)

    def _show(self) -> None:
        parts = self._model.parts
        if not self._model.is_thread:
            self.hide()
            return
        self._title.setText(self.tr("A thread of %n parts", "", len(parts)))
        while self.rows.count() > len(parts):
            self.rows.takeItem(self.rows.count() - 1)
        for at, part in enumerate(parts):
            item = self.rows.item(at)
            if item is None:
                item = QListWidgetItem()
                self.rows.addItem(item)
            if item.data(_PART_ROLE) != part:
                item.setData(_PART_ROLE, part)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(part, len(parts)))
        self.rows.setFixedHeight(min(len(parts), _MOST_ROWS) * _ROW + _FRAME)
        self.show()

    def _spoken(self, part: PartCount, parts: int) -> str:
        limit = part.limit if part.limit is not None else part.used
        sentence = self.tr("Part {number} of {parts}: {opening}. {used} of {limit}")
        return fill(
            sentence,
            {
                "number": part.number,
                "parts": parts,
                "opening": part.opening,
                "used": part.used,
                "limit": limit,
            },
        )

    def _activated(self, item: QListWidgetItem) -> None:
        self.go_to_part.emit(self.rows.row(item) + 1)


class _Rows(QListWidget):
    """A list whose order is changed by asking: the text decides what it shows.

    Dragged by following the pointer: Qt's own dragging runs an event loop of its own, in
    which the desk may be locked under it.
    """

    moved = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setItemDelegate(_PartDelegate(theme, self))
        self._pressed = -1
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)

    def mousePressEvent(self, e: QMouseEvent) -> None:
        self._pressed = self.indexAt(e.position().toPoint()).row()
        super().mousePressEvent(e)

    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        """Show where the part would go; nothing is selected on the way."""
        target = self.indexAt(e.position().toPoint()).row()
        if self._pressed >= 0 and target != self._pressed:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """Ask for the new order where the part was carried to another place."""
        pressed, self._pressed = self._pressed, -1
        self.viewport().unsetCursor()
        target = self.indexAt(e.position().toPoint()).row()
        if pressed >= 0 and 0 <= target != pressed:
            self.moved.emit(pressed + 1, target + 1)
            return
        super().mouseReleaseEvent(e)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with an arrow moves the part, Enter goes to it."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            target = self.currentRow() + step
            if 0 <= target < self.count():
                self.moved.emit(self.currentRow() + 1, target + 1)
                self.setCurrentRow(target)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self.itemActivated.emit(self.currentItem())
            return
        super().keyPressEvent(event)


class _PartDelegate(QStyledItemDelegate):
    """Number and opening where the row begins, the count where it ends."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's signature
    ) -> QSize:
        return QSize(100, _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        part: PartCount | None = index.data(_PART_ROLE)
        if part is None:
            return
        # The stubs know none of the option's attributes.
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        palette: QPalette = option.palette  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        tokens = self._theme.tokens
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.primary_surface)
        font = painter.font()
        font.setPixelSize(_FONT_PX)
        painter.setFont(font)
        inner = rect.adjusted(SPACE * 2, 0, -SPACE * 2, 0)
        count = _count_of(part)
        metrics = QFontMetrics(font)
        room = metrics.horizontalAdvance(count) + SPACE * 3
        painter.setPen(tokens.stop if part.over else tokens.muted)
        self._write(painter, inner, count, trailing=True)
        from_right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = inner.adjusted(room, 0, 0, 0) if from_right else inner.adjusted(0, 0, -room, 0)
        words = f"{part.number}  {isolate(isolated(part.opening))}"
        if from_right:
            words = "\u200f" + words
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        self._write(painter, place, fitting, trailing=False)
        painter.restore()

    def _write(self, painter: QPainter, place: QRect, words: str, *, trailing: bool) -> None:
        from_right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sides = Qt.AlignmentFlag
        side = sides.AlignLeft if from_right == trailing else sides.AlignRight
        painter.drawText(place, side | sides.AlignAbsolute | sides.AlignVCenter, words)


def _count_of(part: PartCount) -> str:
    if part.limit is None:
        return isolate_ltr(str(part.used))
    return isolate_ltr(f"{part.used} / {part.limit}")
