"""Surfaces that draw themselves in the theme's colours and know where reading begins."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.labels import SmallText
from ui.widgets.tokens import SPACE


class Surface(QWidget):
    """A plain area in the surface colour with a hairline on one side.

    ``edge`` is ``"bottom"``, ``"leading"`` or ``"trailing"``: the side of the hairline.
    """

    def __init__(self, edge: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = edge

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.fillRect(self._hairline(), self.palette().color(QPalette.ColorRole.Mid))
        painter.end()

    def _hairline(self) -> QRect:
        if self._edge == "bottom":
            return QRect(0, self.height() - 1, self.width(), 1)
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at_right = from_right == (self._edge == "leading")
        return QRect(self.width() - 1 if at_right else 0, 0, 1, self.height())


class Quotation(QWidget):
    """Somebody else's words, with a bar where the line of reading begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = SmallText()
        column = QVBoxLayout(self)
        # Room for the bar on both sides: margins know no leading and trailing.
        column.setContentsMargins(SPACE * 3, 0, SPACE * 3, 0)
        column.addWidget(self._words)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, words: str) -> None:
        """Quote ``words``."""
        self._words.setText(words)

    @property
    def words(self) -> str:
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = self.width() - 3 if from_right else 0
        bar = QRect(place, 2, 3, self.height() - 4)
        painter.fillRect(bar, self.palette().color(QPalette.ColorRole.Dark))
        painter.end()
