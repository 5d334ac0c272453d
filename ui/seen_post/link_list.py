"""The links in somebody's text, one by one: none opens before it was looked at."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.seen_post.foreign import foreign_line
from ui.texts import fill
from ui.widgets.arrange import clear_out
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import SmallText, isolate_ltr
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_LONGEST = 44


class LinkList(Screen):
    """Hidden where there is none. ``wanted`` brings the link as it stands in the text."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: Sequence[str] = ()
        self._title = SmallText()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.buttons: tuple[QuietButton, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._title)
        column.addLayout(self._rows)
        self.hide()

    def show_links(self, links: Sequence[str]) -> None:
        """Offer these and no others."""
        self.setVisible(bool(links))
        if links != self._links:
            self._links = links
            self.retranslate()

    def retranslate(self) -> None:
        """The list's own words; a link is shown as it was written, shortened."""
        clear_out(self._rows)
        self._title.setText(self.tr("Links in the text; none opens before you have looked at it:"))
        self.buttons = tuple(map(self._button, self._links))
        for button in self.buttons:
            self._rows.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)

    def _button(self, link: str) -> QuietButton:
        shown = foreign_line(link, _LONGEST)
        button = QuietButton(isolate_ltr(shown), icon="link")
        name = fill(self.tr("Look at the link {link}"), {"link": shown})
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.wanted.emit(link))
        return button
