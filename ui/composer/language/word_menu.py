"""The menu at a word: what may be meant, the employee's own words, and the usual edits."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.composer.editor import Editor
from ui.composer.language.issues import Issue
from ui.composer.language.model import LanguageModel
from ui.composer.language.words import kind_words
from ui.widgets.labels import isolate

Apply = Callable[[Issue, str], None]
_MOST = 6


class WordMenu(QMenu):
    """Deletes itself when it closes. Further suggestions come in when they are found."""

    def __init__(
        self, editor: Editor, model: LanguageModel, issue: Issue | None, apply: Apply
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._model = model
        self._apply = apply
        self._offered: set[str] = set()
        self._issue = issue
        self._after_fixes: QAction | None = None
        self.aboutToHide.connect(self.deleteLater)
        if issue is not None and not editor.isReadOnly():
            self._add_issue(issue)
        self._add_edits()

    def _add_issue(self, issue: Issue) -> None:
        title = self.addAction(kind_words(issue.kind))
        title.setEnabled(False)
        if issue.replacement is not None:
            self._offer(issue.replacement)
        self._after_fixes = self.addSeparator()
        if issue.spelling:
            self._model.suggest(self, issue, self._offer_more)
            self.addAction(self.tr("Add to my words"), self._add_word)
        self.addAction(self.tr("Ignore"), self._ignore)
        self.addSeparator()

    def _offer(self, words: str) -> None:
        issue = self._issue
        if issue is None or words in self._offered or len(self._offered) >= _MOST:
            return
        self._offered.add(words)
        shown = words if words.strip() else self.tr("Without it")
        action = QAction(isolate(shown), self)
        action.triggered.connect(lambda: self._apply(issue, words))
        if self._after_fixes is None:
            self.addAction(action)
        else:
            self.insertAction(self._after_fixes, action)

    def _offer_more(self, suggestions: tuple[str, ...]) -> None:
        for words in suggestions:
            self._offer(words)

    def _add_word(self) -> None:
        if self._issue is not None:
            self._model.add_word(self._issue.words)

    def _ignore(self) -> None:
        if self._issue is not None:
            self._model.ignore(self._issue)

    def _add_edits(self) -> None:
        editor, keys = self._editor, QKeySequence.StandardKey
        document, writes = editor.document(), not editor.isReadOnly()
        chosen = editor.textCursor().hasSelection()
        can_paste = editor.canPaste() and QGuiApplication.clipboard() is not None
        for words, key, act, possible in (
            (self.tr("Undo"), keys.Undo, editor.undo, writes and document.isUndoAvailable()),
            (self.tr("Redo"), keys.Redo, editor.redo, writes and document.isRedoAvailable()),
            (self.tr("Cut"), keys.Cut, editor.cut, writes and chosen),
            (self.tr("Copy"), keys.Copy, editor.copy, chosen),
            (self.tr("Paste"), keys.Paste, editor.paste, writes and can_paste),
            (self.tr("Select all"), keys.SelectAll, editor.selectAll, bool(editor.text())),
        ):
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            self.addAction(f"{words}\t{shown}", act).setEnabled(possible)
