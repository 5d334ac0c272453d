"""The page itself: a guide that is read, its pictures, its links."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from ui.help.dressing import dress, headings, scale_pictures
from ui.help.finding import places_of
from ui.help.library import Page
from ui.widgets.theme import Theme
from ui.widgets.tokens import SPACE

_MARGINS = SPACE * 12 + 2


class HelpView(QTextBrowser):
    """Shows a page. A pressed link is only told, never followed: the window knows where to."""

    link_wanted = Signal(str)

    def __init__(self, folder: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._theme = folder, theme
        self._images: dict[str, QImage] = {}
        self._made: QTextDocument | None = None
        self.page: Page | None = None
        self.setProperty("kind", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_page(self, page: Page) -> None:
        """Show ``page`` from its beginning, in the theme in force."""
        self.page = page
        self.setExtraSelections([])
        # Filled before it is shown: a document on the screen is laid out at every step.
        document = QTextDocument(self)
        dress(document, page, self._theme.tokens, self._words_for_missing)
        self.setDocument(document)
        if self._made is not None:
            self._made.deleteLater()
        self._made = document
        self._fit_pictures()

    def show_words(self, words: str) -> None:
        """Show a sentence in the place of a page."""
        self.page = None
        self.setExtraSelections([])
        self.setPlainText(words)

    def go_to_section(self, number: int) -> None:
        """Bring the heading of that number to the top."""
        found = headings(self.document())
        bar = self.verticalScrollBar()
        if not 0 < number < len(found):
            bar.setValue(0)
            return
        self.setTextCursor(QTextCursor(found[number]))
        place = self.document().documentLayout().blockBoundingRect(found[number])
        bar.setValue(int(place.top()) - SPACE * 3)

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark every place at which one of the folded ``words`` stands."""
        form = QTextCharFormat()
        form.setBackground(QColor(self._theme.tokens.warning_surface))
        form.setForeground(QColor(self._theme.tokens.text))
        marks: list[QTextEdit.ExtraSelection] = []
        for begin, end in places_of(self.document().toRawText(), words):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
            mark.format = form  # pyright: ignore[reportAttributeAccessIssue]
            marks.append(mark)
        self.setExtraSelections(marks)

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002, N802 - Qt's names
        """A picture beside the guides; anything else, and what is not there, is nothing."""
        if type != QTextDocument.ResourceType.ImageResource.value:
            return None
        return self._image(QUrl(name).toString())

    def doSetSource(self, name: QUrl | str, type: Any = None) -> None:  # noqa: A002, ARG002, N802
        """Where Qt would go by itself: tell it instead."""
        self.link_wanted.emit(QUrl(name).toString())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_pictures()

    def _image(self, name: str) -> QImage:
        """The picture, read once; one that cannot be seen where it is missing."""
        if name not in self._images:
            file = (self._folder / name).resolve()
            inside = file.is_relative_to(self._folder.resolve().parent)
            image = QImage(str(file)) if inside and file.is_file() else QImage()
            self._images[name] = _nothing_to_see() if image.isNull() else image
        return self._images[name]

    def _words_for_missing(self, name: str) -> str:
        there = self._image(name).width() > 1
        return "" if there else self.tr("(This picture is not on this computer.)")

    def _fit_pictures(self) -> None:
        if self.page is not None:
            room = self.viewport().width() - _MARGINS
            scale_pictures(self.document(), room, self._fit)

    def _fit(self, name: str, room: int) -> int:
        """Put the picture into the document as wide as it is shown; gives that width."""
        image, ratio = self._image(name), self.devicePixelRatioF()
        width = max(1, min(room, image.width()))
        # Scaled here, well: the document would do it fast and roughly while it draws.
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = image.scaledToWidth(min(image.width(), round(width * ratio)), smooth)
        shown.setDevicePixelRatio(shown.width() / width)
        self.document().addResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(name), shown
        )
        return width


def _nothing_to_see() -> QImage:
    """Qt would draw a torn page in the place of a picture that it has not got."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(0)
    return image
