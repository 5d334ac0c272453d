"""Single lines: put together from foreign parts, or cut where the room ends."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.labels import Label, isolate

_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_LEAST_WIDTH = 80
_LONGEST_NAME = 28


def line_of(*parts: str, between: str = " ") -> str:
    """``parts`` in reading order, each keeping its own direction.

    A line that consists of isolates has no direction of its own, and Qt would take it for
    one that runs from left to right: a mark at its head says how this program runs.
    """
    from_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    mark = _RIGHT_TO_LEFT_MARK if from_right else _LEFT_TO_RIGHT_MARK
    return mark + between.join(isolate(part) for part in parts if part)


def shortened(name: str, most: int = _LONGEST_NAME) -> str:
    """``name`` as far as there is room for it where no width is known, as on a button."""
    return name if len(name) <= most else f"{name[: most - 1]}…"


class ElidedLabel(Label):
    """One line that gives way: what has no room ends in an ellipsis and a tooltip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_LEAST_WIDTH, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text() if self._cut() != self.text() else "")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(self.layoutDirection())
        sides = Qt.AlignmentFlag
        side = sides.AlignRight if from_right else sides.AlignLeft
        place = side | sides.AlignAbsolute | sides.AlignVCenter
        painter.drawText(self.rect(), place, self._cut())
        painter.end()

    def _cut(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
