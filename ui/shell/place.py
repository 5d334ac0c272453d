"""Where a screen stands in the shell; the screen itself is built when it is first wanted."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

S = TypeVar("S", bound=QWidget)


class Place(QWidget, Generic[S]):
    """Holds one screen. Screens that nobody looks at take no memory and no time at sign-in."""

    def __init__(self, icon: str, make: Callable[[], S], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = icon
        self._make = make
        self._page: S | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def built(self) -> S | None:
        """The screen if it was wanted by now."""
        return self._page

    @property
    def page(self) -> S:
        """The page, built now if it was not yet."""
        if self._page is None:
            self._page = self._make()
            self._column.addWidget(self._page)
            self.setFocusProxy(self._page)
        return self._page
