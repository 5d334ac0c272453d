"""The one window: the way in, the shell, and the lock between them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from ui.language import Language
from ui.sign_in.entrance import Entrance
from ui.widgets.panels import STOP, MessageBar
from ui.widgets.screen import Pages

_WIDTH, _HEIGHT = 1200, 780
_LEAST_WIDTH, _LEAST_HEIGHT = 640, 400
"""Less than a screen of 1440 by 900 has at letters of twice the size."""


class Window(QMainWindow):
    """Holds the entrance until a profile is open, then the shell until it is locked.

    ``Desk`` decides which; it comes after the window is shown. Only a main window is told to
    screen readers as a window.
    """

    def __init__(
        self, language: Language, *, enrolled: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._message: MessageBar | None = None
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the window goes; ``Desk`` knows what would be lost."""
        inside = QWidget(self)
        self.setCentralWidget(inside)
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # From the outside in: a widget that changes its parent is styled once more, with all in it.
        self.pages = Pages(inside)
        column.addWidget(self.pages, 1)
        self.entrance = Entrance(language, enrolled=enrolled, parent=self.pages)
        self.pages.show_page(self.entrance)
        self._set_size()
        self.retranslate()
        # Only now the page is part of a window that can remember it.
        self.entrance.setFocus()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Natiq"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def tell(
        self, tone: str, words: str, action: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """One sentence above everything, with one thing to do about it, or to close it."""
        if self._message is None:
            self._message = MessageBar()
            self._column.insertWidget(0, self._message)
        self._message.show_message(
            tone, words, action or self.tr("Close"), act or self._message.clear
        )

    @property
    def told(self) -> str:
        """What stands above everything at the moment."""
        return self._message.words if self._message is not None else ""

    def be_silent(self) -> None:
        """Take back what was told: it is dealt with."""
        if self._message is not None:
            self._message.clear()

    def tell_unexpected(self, words: str) -> None:
        """Say that something nobody foresaw has happened."""
        self.tell(STOP, words)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def _set_size(self) -> None:
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))
