"""The column of cards beside the text: what a card that comes or goes leaves alone."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.composer.card_column import CardColumn, ScrolledColumn


class PaintedCard(QWidget):
    """A card of fixed height that counts its paintings."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0

    def sizeHint(self) -> QSize:
        return QSize(200, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(event)


def shown(qtbot: QtBot, column: CardColumn) -> ScrolledColumn:
    scrolled = ScrolledColumn(column)
    scrolled.resize(320, 500)
    qtbot.addWidget(scrolled)
    with qtbot.waitExposed(scrolled):
        scrolled.show()
    return scrolled


def test_a_card_that_comes_has_none_above_it_painted_again(qtbot: QtBot) -> None:
    column, first, second = CardColumn((), ()), PaintedCard(), PaintedCard()
    column.show_cards([first])
    scrolled = shown(qtbot, column)
    qtbot.waitUntil(lambda: first.painted > 0)
    before = first.painted
    column.show_cards([first, second])
    qtbot.waitUntil(lambda: second.painted > 0)
    assert scrolled.isVisible()
    assert first.painted == before


def test_a_card_is_painted_again_where_the_column_grows_wider(qtbot: QtBot) -> None:
    column, card = CardColumn((), ()), PaintedCard()
    column.show_cards([card])
    scrolled = shown(qtbot, column)
    qtbot.waitUntil(lambda: card.painted > 0)
    before = card.painted
    scrolled.resize(420, 500)
    qtbot.waitUntil(lambda: card.painted > before)
    assert card.width() > 320
