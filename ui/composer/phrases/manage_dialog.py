"""Adding, changing and removing templates, snippets and hashtag sets."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.drafts.model import Phrase, PhraseKind
from ui.composer.phrases.view_model import PhrasesModel
from ui.composer.phrases.words import kind_words, one_words
from ui.texts import fill, words_for
from ui.widgets.boxes import name_box
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.fields import Field
from ui.widgets.long_field import LongField
from ui.widgets.panels import NEUTRAL, STOP
from ui.widgets.tokens import SPACE

_WIDTH = 680
_LIST_WIDTH, _LIST_HEIGHT, _TEXT_HEIGHT = 220, 300, 150
_LONGEST_NAME = 80
_PHRASE_ROLE = int(Qt.ItemDataRole.UserRole)


class ManagePhrasesDialog(Dialog):
    """The list at the side where reading begins, the one chosen beside it."""

    def __init__(self, model: PhrasesModel, parent: QWidget, text: str = "") -> None:
        """With ``text`` the dialog opens on a new snippet of it."""
        super().__init__(parent, _WIDTH)
        self._model = model
        self._shown: Phrase | None = None
        self._taken_away: Phrase | None = None
        self.kind = QComboBox()
        self.list = QListWidget()
        self.name, self.text = Field(), LongField()
        self.new, self.remove = SecondaryButton(icon="plus"), QuietButton(icon="trash")
        self._build()
        self._say()
        self._connect()
        self._reload()
        if text:
            self.kind.setCurrentIndex(self.kind.findData(PhraseKind.SNIPPET))
            self.begin(text)
        elif self.list.count():
            self.list.setCurrentRow(0)
        else:
            self.begin()

    # Building

    def _build(self) -> None:
        for kind in (PhraseKind.TEMPLATE, PhraseKind.SNIPPET, PhraseKind.HASHTAGS):
            self.kind.addItem(kind_words(kind), kind)
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self.name.input.setMaxLength(_LONGEST_NAME)
        self.text.input.setFixedHeight(_TEXT_HEIGHT)
        side = QVBoxLayout()
        side.setSpacing(SPACE * 2)
        for widget in (self.kind, self.list, self.new):
            side.addWidget(widget)
        chosen = QVBoxLayout()
        chosen.setSpacing(SPACE * 3)
        chosen.addWidget(self.name)
        chosen.addWidget(self.text)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.remove)
        chosen.addLayout(row)
        chosen.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(SPACE * 5)
        columns.addLayout(side)
        columns.addLayout(chosen, 1)
        self.add(columns)

    def _say(self) -> None:
        self.set_words(
            self.tr("Templates, snippets and hashtag sets"),
            self.tr(
                "A field of a template is written {form}; it is asked for when inserting."
            ).replace("{form}", self.tr("[[name of the field]]")),
            self.tr("Save"),
            self.tr("Close"),
        )
        name_box(self.kind, self.tr("Kind"))
        self.list.setAccessibleName(self.tr("What is kept"))
        self.name.set_words(self.tr("Name"))
        self.text.set_words(self.tr("Text"))
        self.new.setText(self.tr("New"))
        self.remove.setText(self.tr("Remove"))

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.list.currentItemChanged.connect(self._show_chosen)
        self.new.clicked.connect(self._begin_empty)
        self.remove.clicked.connect(self._remove)
        self.go_on.clicked.connect(self._save)
        self.name.input.textChanged.connect(self._refresh)
        self.text.input.textChanged.connect(self._refresh)

    # What can be done

    def begin(self, text: str = "") -> None:
        """Write a new one, beginning with ``text``."""
        self.list.setCurrentItem(None)  # pyright: ignore[reportArgumentType]
        self._show(None, text)
        self.name.input.setFocus()

    def _begin_empty(self) -> None:
        self.begin()

    def _save(self) -> None:
        name, text = " ".join(self.name.text.split()), self.text.text.strip()
        if self._shown is None:
            problem = self._model.add(self._kind, name, text)
        else:
            problem = self._model.change(self._shown, name, text)
        if problem is not None:
            self.message.show_message(STOP, words_for(problem))
            return
        self.message.clear()
        self._reload(name)

    def _remove(self) -> None:
        phrase = self._shown
        if phrase is None:
            return
        problem = self._model.remove(phrase)
        if problem is not None:
            self.message.show_message(STOP, words_for(problem))
            return
        words = fill(self.tr("{name} was removed."), {"name": phrase.name})
        self._taken_away = phrase
        self._reload()
        self.message.show_message(NEUTRAL, words, self.tr("Bring it back"), self._bring_back)

    def _bring_back(self) -> None:
        phrase, self._taken_away = self._taken_away, None
        if phrase is not None and self._model.add(phrase.kind, phrase.name, phrase.text) is None:
            self.message.clear()
            self._reload(phrase.name)

    # What is shown

    @property
    def _kind(self) -> PhraseKind:
        return PhraseKind(self.kind.currentData())

    def _kind_chosen(self) -> None:
        self._reload()
        self._say_kind()

    def _reload(self, name: str = "") -> None:
        self.list.clear()
        for phrase in self._model.of_kind(self._kind):
            item = QListWidgetItem(phrase.name)
            item.setData(_PHRASE_ROLE, phrase)
            self.list.addItem(item)
            if phrase.name == name:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None:
            self._show(None)

    def _show_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._show(item.data(_PHRASE_ROLE))

    def _show(self, phrase: Phrase | None, text: str = "") -> None:
        self._shown = phrase
        self.name.input.setText(phrase.name if phrase else "")
        self.text.input.setPlainText(phrase.text if phrase else text)
        self.remove.setEnabled(phrase is not None)
        self._say_kind()
        self._refresh()

    def _say_kind(self) -> None:
        self.text.set_words(one_words(self._kind))

    def _refresh(self) -> None:
        self.go_on.setEnabled(bool(self.name.text.strip() and self.text.text.strip()))
