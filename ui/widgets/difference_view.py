"""What changed between two texts: inserted underlined, deleted struck, and coloured besides."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from core.drafts.model import Change, Run
from ui.widgets.theme import Theme


class DifferenceView(QTextEdit):
    """Read only; the words can be selected and copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._runs: Sequence[Run] = ()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        theme.changed.connect(self._dress)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show these."""
        self._runs = runs
        self._dress()

    def _dress(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        before = Change.EQUAL
        for run in self._runs:
            if before is Change.DELETED and run.change is Change.INSERTED:
                # Or the letters of what went and of what came would join into one word.
                cursor.insertText(" ", QTextCharFormat())
            before = run.change
            # A line break alone has nothing that could be underlined or struck.
            only_break = run.change is not Change.EQUAL and not run.text.strip()
            words = run.text.replace("\n", "¶\n") if only_break else run.text
            cursor.insertText(words, self._format(run.change))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _format(self, change: Change) -> QTextCharFormat:
        tokens, form = self._theme.tokens, QTextCharFormat()
        if change is Change.INSERTED:
            form.setForeground(QColor(tokens.good))
            form.setBackground(QColor(tokens.good_surface))
            form.setFontUnderline(True)
        elif change is Change.DELETED:
            form.setForeground(QColor(tokens.stop))
            form.setBackground(QColor(tokens.stop_surface))
            form.setFontStrikeOut(True)
        return form
