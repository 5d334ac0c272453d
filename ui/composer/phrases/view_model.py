"""Templates, snippets and hashtag sets, without widgets."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.drafts.model import Phrase, PhraseKind
from core.foundation.errors import NatiqError
from core.workplace import Workplace


class PhrasesModel(QObject):
    """What the employee has kept to be written again."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = workplace.phrases

    def of_kind(self, kind: PhraseKind) -> tuple[Phrase, ...]:
        """The phrases of one kind by name; nothing where they cannot be read."""
        try:
            return self._phrases.all(kind)
        except NatiqError as problem:
            self.failed.emit(problem)
            return ()

    def add(self, kind: PhraseKind, name: str, text: str) -> NatiqError | None:
        """Keep another one; gives why that could not be."""
        return self._do(lambda: self._phrases.add(kind, name, text))

    def change(self, phrase: Phrase, name: str, text: str) -> NatiqError | None:
        """Give one another name or text; gives why that could not be."""
        return self._do(lambda: self._phrases.change(phrase.id, name, text))

    def remove(self, phrase: Phrase) -> NatiqError | None:
        """Forget one; gives why that could not be."""
        return self._do(lambda: self._phrases.remove(phrase.id))

    def _do(self, act: Callable[[], object]) -> NatiqError | None:
        try:
            act()
        except NatiqError as problem:
            return problem
        self.changed.emit()
        return None
