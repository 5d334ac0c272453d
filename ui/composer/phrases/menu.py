"""Templates, snippets and hashtag sets, one press away from the text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from core.drafts.model import Phrase, PhraseKind
from ui.composer.phrases.view_model import PhrasesModel
from ui.composer.phrases.words import kind_words

_MOST_SHOWN = 30
_KINDS = (PhraseKind.TEMPLATE, PhraseKind.SNIPPET, PhraseKind.HASHTAGS)


class PhrasesMenu(QMenu):
    """Filled anew whenever it opens. ``chosen`` carries the phrase."""

    chosen = Signal(object)
    keep_wanted = Signal()
    manage_wanted = Signal()

    def __init__(self, model: PhrasesModel, editor: QTextEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._editor = model, editor
        self.fill()
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """The phrases by kind, then what can be done with them."""
        self.clear()
        for kind in _KINDS:
            self._add_kind(kind, self._model.of_kind(kind))
        self.addSeparator()
        keep = self.addAction(self.tr("Keep the selected text as a snippet…"))
        keep.setEnabled(self._editor.textCursor().hasSelection())
        keep.triggered.connect(self.keep_wanted)
        self.addAction(self.tr("Manage…")).triggered.connect(self.manage_wanted)

    def _add_kind(self, kind: PhraseKind, phrases: tuple[Phrase, ...]) -> None:
        part = self.addMenu(kind_words(kind))
        part.setEnabled(bool(phrases))
        for phrase in phrases[:_MOST_SHOWN]:
            action = part.addAction(phrase.name.replace("&", "&&"))
            action.setToolTip(phrase.text)
            action.triggered.connect(lambda _checked=False, phrase=phrase: self.chosen.emit(phrase))
