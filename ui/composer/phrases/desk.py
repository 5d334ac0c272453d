"""Templates, snippets and hashtag sets at work: chosen, filled in, written, kept."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.drafts.model import Phrase
from core.drafts.phrases import fields_of
from ui.composer.one_dialog import OneDialog
from ui.composer.phrases.menu import PhrasesMenu
from ui.composer.phrases.view_model import PhrasesModel
from ui.composer.writing_field import WritingField


class PhrasesDesk(QObject):
    """Between the menu, the dialogs and the text."""

    def __init__(self, model: PhrasesModel, editor: WritingField, dialogs: OneDialog) -> None:
        super().__init__(editor)
        self._model, self._editor, self._dialogs = model, editor, dialogs

    def menu(self, parent: QWidget) -> PhrasesMenu:
        """A menu over what is kept."""
        menu = PhrasesMenu(self._model, self._editor, parent)
        menu.chosen.connect(self.insert)
        menu.keep_wanted.connect(self.keep_selection)
        menu.manage_wanted.connect(self.manage)
        return menu

    def insert(self, phrase: Phrase) -> None:
        """Write the phrase where the cursor stands; fields are asked for before."""
        if not fields_of(phrase.text):
            self._editor.write(phrase.text)
            return
        from ui.composer.phrases.fields_dialog import FieldsDialog  # noqa: PLC0415 - memory

        dialog = FieldsDialog(phrase, self._editor.window())
        dialog.filled_in.connect(self._editor.write)
        self._dialogs.open(dialog)

    def keep_selection(self) -> None:
        """Keep what is selected in the text as a snippet."""
        self._manage(self._editor.selected_text())

    def manage(self) -> None:
        """Add, change and remove."""
        self._manage("")

    def _manage(self, text: str) -> None:
        from ui.composer.phrases.manage_dialog import ManagePhrasesDialog  # noqa: PLC0415 - memory

        self._dialogs.open(ManagePhrasesDialog(self._model, self._editor.window(), text))
