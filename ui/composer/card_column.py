"""A column of cards that is placed by hand, because a layout takes longer than a keystroke."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.widgets.tokens import SPACE

_MARGIN = SPACE * 4
_BETWEEN = SPACE * 3


class CardColumn(QWidget):
    """Widgets one under the other, each as high as it needs to be at the column's width.

    Qt's box layout asks every label of the page for its height several times whenever a
    card comes or goes (8 ms were measured); here each widget is asked once, and the column
    alone changes its height.
    """

    def __init__(
        self, above: Sequence[QWidget], below: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._above, self._below = tuple(above), tuple(below)
        self._cards: tuple[QWidget, ...] = ()
        # A column that grows below is not painted anew above.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        for widget in (*above, *below):
            widget.setParent(self)

    @property
    def cards(self) -> tuple[QWidget, ...]:
        """The cards from top to bottom."""
        return self._cards

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show exactly ``cards``, in this order; those that go are hidden, not deleted."""
        wanted = tuple(cards)
        if wanted == self._cards:
            return
        for gone in self._cards:
            if gone not in wanted:
                gone.hide()
        self._cards = wanted
        for card in wanted:
            if card.parent() is not self:
                card.setParent(self)
        # Placed before they are shown: a card is painted once, where it belongs.
        self.place()
        for card in wanted:
            if card.isHidden():
                card.show()

    def place(self) -> None:
        """Put every widget where it belongs and take the height that all of them need."""
        room, top = self.width() - 2 * _MARGIN, _MARGIN
        around = [widget for widget in (*self._above, *self._below) if not widget.isHidden()]
        for widget in (*self._above, *self._cards, *self._below):
            if widget in self._cards or widget in around:
                height = height_at(widget, room)
                widget.setGeometry(_MARGIN, top, room, height)
                top += height + _BETWEEN
        self.resize(self.width(), top - _BETWEEN + _MARGIN)

    def event(self, event: QEvent) -> bool:
        # What a layout would do when a widget in it says that it needs another room.
        if event.type() is QEvent.Type.LayoutRequest:
            self.place()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.place()


class ScrolledColumn(QScrollArea):
    """A column that is as wide as there is room, and scrolls when it is higher."""

    def __init__(self, column: CardColumn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.setProperty("kind", "ground")
        self.setWidget(column)
        self.viewport().setAutoFillBackground(False)
        column.setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.resize(self.viewport().width(), self._column.height())


def height_at(widget: QWidget, width: int) -> int:
    """How high ``widget`` wants to be when it is ``width`` wide."""
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()
