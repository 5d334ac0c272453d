"""The base of every screen: words that follow the language, and room for them."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.flags import never_focus, never_scroll_sideways


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


def scrolling(content: QWidget, *, sideways: bool = False) -> QScrollArea:
    """``content`` in an area that scrolls downwards when the window is too low for it.

    ``sideways`` too, where it is all that there is: nothing else would bring in the rest.
    """
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    if not sideways:
        never_scroll_sideways(area)
    never_focus(area)
    content.setProperty("kind", "ground")
    # Asking for the viewport that is there builds the ``Qt`` namespace (see flags.py).
    viewport = QWidget()
    area.setViewport(viewport)
    area.setWidget(content)
    viewport.setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area


class Pages(QWidget):
    """One page at a time, the others hidden; lighter at the start than a stacked widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None

    @property
    def shown(self) -> QWidget | None:
        return self._shown

    def show_page(self, page: QWidget) -> None:
        """Show ``page``, new or known, in the place of the one before."""
        if self._column.indexOf(page) < 0:
            self._column.addWidget(page)
        if self._shown is not None and self._shown is not page:
            self._shown.hide()
        self._shown = page
        page.show()

    def drop(self, page: QWidget) -> None:
        """Forget ``page`` for good."""
        if self._shown is page:
            self._shown = None
        self._column.removeWidget(page)
        page.hide()
        page.deleteLater()
