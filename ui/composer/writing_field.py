"""The editor on the sheet: what is pasted or dropped and is no text is handed on."""

from PySide6.QtCore import QMimeData, Signal

from ui.composer.attachments.bringing import brings_media
from ui.composer.editor import Editor


class WritingField(Editor):
    """``media_brought`` carries the ``QMimeData``, which lives as long as the call."""

    media_brought = Signal(object)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return brings_media(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Attach files and images; write everything else."""
        if brings_media(source):
            self.media_brought.emit(source)
        else:
            super().insertFromMimeData(source)

    def write(self, words: str) -> None:
        """Put ``words`` in place of the selection, as one step to be undone."""
        start, end = self.selection()
        if self.replace(start, end, words):
            self.select(start + len(words), start + len(words))

    def selection(self) -> tuple[int, int]:
        """Where the selection begins and ends, in code points."""
        positions, place = self.positions(), self.textCursor()
        start = positions.to_code_points(place.selectionStart())
        return start, positions.to_code_points(place.selectionEnd())

    def put(self, text: str, cursor: int) -> None:
        """Make the whole text ``text`` as one step to be undone; cursor in code points."""
        if self.become(text):
            self.select(cursor, cursor)
