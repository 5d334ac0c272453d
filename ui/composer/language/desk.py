"""The language at work on one editor: lines under words, keys, the menu at a word."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlock
from PySide6.QtWidgets import QMenu

from ui.composer.editor import Editor
from ui.composer.language.commands import TextCommands
from ui.composer.language.hidden_characters import HiddenCharacters
from ui.composer.language.issues import Issue
from ui.composer.language.model import LanguageModel
from ui.composer.language.squiggles import Squiggles
from ui.composer.language.word_menu import WordMenu
from ui.composer.positions import without_display_marks
from ui.widgets.theme import Theme

NEXT_KEYS, FIX_KEYS, HIDDEN_KEYS = "F7", "Ctrl+.", "Ctrl+Shift+8"
_LOOK_AFTER_MS = 300
_UNDER = 16


class LanguageDesk(QObject):
    """Asks for what is to be seen, shows what is known, and puts fixes in.

    ``issues_changed`` comes when more is known or less is to be shown; ``hidden_changed``
    with whether hidden characters are to be seen.
    """

    issues_changed = Signal()
    hidden_changed = Signal(bool)

    def __init__(
        self, editor: Editor, model: LanguageModel, commands: TextCommands, theme: Theme
    ) -> None:
        super().__init__(editor)
        self.editor = editor
        self.model = model
        self.commands = commands
        self._hidden = HiddenCharacters(theme)
        self._shows_hidden = False
        self._wants_all = False
        self._look = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._look.timeout.connect(self.look)
        editor.add_overlay(Squiggles(editor, theme, model.shown_in))
        editor.text_changed.connect(self._typed)
        editor.loaded.connect(self._look.start)
        editor.verticalScrollBar().valueChanged.connect(self._look_again)
        editor.menu_wanted.connect(self._show_menu)
        model.checked.connect(self._show_checked)
        model.forgotten.connect(self._forget)
        theme.changed.connect(editor.viewport().update)
        for keys, act in (
            (NEXT_KEYS, self.go_to_next),
            (FIX_KEYS, self.offer_fixes),
            (HIDDEN_KEYS, self.toggle_hidden),
        ):
            shortcut = QShortcut(QKeySequence(keys), editor)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    # What is known

    def look(self) -> None:
        """Have checked what is to be seen, and the whole text for as long as a list shows it."""
        self._look.stop()
        if not self.editor.isVisible():
            return
        seen = [_text_of(block) for block, _ in self._paragraphs_seen()]
        every = self.editor.text().split("\n") if self._wants_all else ()
        self.model.check((*seen, *every))
        if not self.model.busy:
            self.issues_changed.emit()

    def want_all(self, wanted: bool) -> None:
        """Whether somebody looks at a list of the whole text's issues."""
        self._wants_all = wanted
        if wanted:
            self._look.start()

    def issues(self) -> tuple[Issue, ...]:
        """What is known of the text as it is now."""
        return self.model.issues_in(self.editor.text())

    def issue_at(self, offset: int) -> Issue | None:
        """The issue at a place of the text (code points)."""
        at = (issue for issue in self.issues() if issue.start <= offset <= issue.end)
        return next(at, None)

    # What can be done

    def go_to_next(self) -> None:
        """Select the next place at which something was found, round from the end."""
        issues = self.issues()
        here = self.editor.positions().to_code_points(self.editor.textCursor().selectionEnd())
        following = [issue for issue in issues if issue.start >= here and issue.end > here]
        for issue in (*following, *issues)[:1]:
            self.editor.select(issue.start, issue.end)

    def offer_fixes(self) -> None:
        """Open the menu of the word at the cursor."""
        place = self.editor.cursorRect().bottomLeft()
        self._show_menu(self.editor.viewport().mapToGlobal(place), self.editor.cursor_offset())

    def apply(self, issue: Issue, words: str | None = None) -> None:
        """Put the fix, or ``words``, in the place of what was found."""
        wanted = issue.replacement if words is None else words
        text = self.editor.text()
        # The list may be a moment behind the text.
        if wanted is not None and text[issue.start : issue.end] == issue.words:
            self.editor.replace(issue.start, issue.end, wanted)

    def apply_all(self, kind: str) -> None:
        """Put in every fix of one kind, as one step to be undone."""
        text, done = self.editor.text(), 0
        pieces: list[str] = []
        for issue in self.issues():
            if issue.kind == kind and issue.replacement is not None and issue.start >= done:
                pieces += (text[done : issue.start], issue.replacement)
                done = issue.end
        if pieces:
            self.commands.change("".join((*pieces, text[done:])))

    def toggle_hidden(self) -> None:
        """Show what cannot be seen, or hide it again."""
        self._shows_hidden = not self._shows_hidden
        self.editor.show_spaces(self._shows_hidden)
        if self._shows_hidden:
            self.editor.add_overlay(self._hidden)
        else:
            self.editor.remove_overlay(self._hidden)
        self.hidden_changed.emit(self._shows_hidden)

    @property
    def shows_hidden(self) -> bool:
        """Whether hidden characters are to be seen."""
        return self._shows_hidden

    # Within

    def _typed(self) -> None:
        self.model.typed()
        self._look.start()

    def _look_again(self, _value: int) -> None:
        self._look.start()

    def _forget(self) -> None:
        self.editor.viewport().update()
        self._look.start()
        self.issues_changed.emit()

    def _show_checked(self, paragraph: str) -> None:
        """Paint the paragraph again, and nothing else."""
        for block, corner in self._paragraphs_seen():
            if _text_of(block) == paragraph:
                box = self.editor.document().documentLayout().blockBoundingRect(block)
                area = box.translated(corner - box.topLeft())
                # The lines lie under words, and the last of them lower than Qt's box goes.
                self.editor.viewport().update(area.adjusted(0, 0, 0, _UNDER).toAlignedRect())
        if not self.model.busy:
            self.issues_changed.emit()

    def _paragraphs_seen(self) -> Sequence[tuple[QTextBlock, QPointF]]:
        viewport: QRect = self.editor.viewport().rect()
        return self.editor.paragraphs_in(viewport)

    def _show_menu(self, place: QPoint, offset: int) -> None:
        menu: QMenu = WordMenu(self.editor, self.model, self.issue_at(offset), self.apply)
        menu.popup(place)


def _text_of(block: QTextBlock) -> str:
    return without_display_marks(block.text())
