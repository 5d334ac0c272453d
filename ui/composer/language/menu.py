"""The menu of what can be done with the text's language."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu, QWidget

from core.text.digits import Digits
from ui.composer.language.desk import HIDDEN_KEYS, NEXT_KEYS, LanguageDesk
from ui.texts import fill


class LanguageMenu(QMenu):
    """Digits, the Hijri date, cleaning, the copy for design programs, what is hidden."""

    def __init__(self, desk: LanguageDesk, parent: QWidget) -> None:
        super().__init__(parent)
        commands = desk.commands
        self._western = self.addAction("", lambda: commands.convert_digits(Digits.WESTERN))
        self._arabic = self.addAction("", lambda: commands.convert_digits(Digits.ARABIC_INDIC))
        self._hijri = self.addAction("", commands.add_hijri_date)
        self._clean = self.addAction("", commands.clean)
        self.addSeparator()
        self._next = self.addAction("", desk.go_to_next)
        self._hidden = self.addAction("", desk.toggle_hidden)
        self._hidden.setCheckable(True)
        self._hidden.setChecked(desk.shows_hidden)
        desk.hidden_changed.connect(self._hidden.setChecked)
        self._model = desk.model
        self._words = self.addMenu("")
        self._words.aboutToShow.connect(self._fill_words)
        self.addSeparator()
        self._copy = self.addAction("", commands.copy_for_design)
        self.retranslate()

    def retranslate(self) -> None:
        """The names of the commands."""
        self._western.setText(self.tr("Numbers with 0-9"))
        self._arabic.setText(self.tr("Numbers with the digits of Arabic"))
        self._hijri.setText(self.tr("Hijri date beside the date at the cursor"))
        self._clean.setText(self.tr("Clean the text"))
        # Behind a tab a menu shows keys; they are the editor's own.
        self._next.setText(f"{self.tr('Next language finding')}\t{NEXT_KEYS}")
        self._hidden.setText(f"{self.tr('Show hidden characters')}\t{HIDDEN_KEYS}")
        self._words.setTitle(self.tr("My words"))
        self._copy.setText(self.tr("Copy for design programs"))

    def _fill_words(self) -> None:
        """The employee's newest words, each to be forgotten."""
        self._words.clear()
        for word in self._model.newest_words():
            words = fill(self.tr("Forget “{word}”"), {"word": word})
            forget = self._words.addAction(words)
            forget.triggered.connect(lambda _=False, word=word: self._model.forget_word(word))
        if self._words.isEmpty():
            self._words.addAction(self.tr("No words were added yet")).setEnabled(False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
