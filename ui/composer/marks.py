"""Places of the text that are shown with an ink, a line or a ground."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit


@dataclass(frozen=True)
class Mark:
    """A place in the text to be shown; code points. ``line`` underlines, ``ground`` fills."""

    start: int
    end: int
    ink: QColor | None = None
    line: QColor | None = None
    ground: QColor | None = None


@dataclass(frozen=True)
class ShownMark:
    """A mark with the cursor that holds its place while the text around it changes."""

    place: QTextCursor
    mark: Mark

    @property
    def state(self) -> tuple[object, ...]:
        """What must be the same for nothing to be painted again."""
        mark = self.mark
        looks = (mark.ink, mark.line, mark.ground)
        return (self.place.selectionStart(), self.place.selectionEnd(), *looks)

    def selection(self) -> QTextEdit.ExtraSelection:
        """As Qt takes it."""
        look = QTextCharFormat()
        if self.mark.ink is not None:
            look.setForeground(self.mark.ink)
        if self.mark.ground is not None:
            look.setBackground(self.mark.ground)
        if self.mark.line is not None:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            look.setUnderlineColor(self.mark.line)
        selection = QTextEdit.ExtraSelection()
        # The stubs know no attributes here; Qt's structure has both.
        selection.cursor = self.place  # pyright: ignore[reportAttributeAccessIssue]
        selection.format = look  # pyright: ignore[reportAttributeAccessIssue]
        return selection
