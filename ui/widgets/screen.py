"""The base of every screen: words that follow the language, and room for them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Screen(QWidget):
    """A widget whose words come from ``retranslate``, called again when the language changes.

    Call ``self.retranslate()`` at the end of ``__init__``.
    """

    def retranslate(self) -> None:
        """Set every text that a person reads, through ``self.tr("…")``."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def scrolling(content: QWidget) -> QScrollArea:
    """``content`` in an area that scrolls downwards when the window is too low for it."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setProperty("kind", "ground")
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
