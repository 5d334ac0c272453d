"""A column that scrolls, with room between it and its scroll bar."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.tokens import SPACE

_GAP = SPACE * 3


class ScrolledColumn(QWidget):
    """Put widgets into ``rows`` and the column into ``scrolling``.

    Layouts know margins at the left and the right only: the gap changes sides with the
    direction of reading, as the bar does.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = QVBoxLayout(self)
        self._leave_room()

    def minimumSizeHint(self) -> QSize:
        # A scroll area would make it as high as its words need at their narrowest, and leave
        # the rest empty; what they need at the width they have it asks for separately.
        return QSize(super().minimumSizeHint().width(), 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._leave_room()
        super().changeEvent(event)

    def _leave_room(self) -> None:
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        gap = (_GAP, 0, 0, 0) if from_right else (0, 0, _GAP, 0)
        self.rows.setContentsMargins(*gap)
