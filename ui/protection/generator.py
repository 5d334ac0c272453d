"""Choosing how a new password is drawn, with what it draws and how strong that is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.protection.model import (
    LENGTHS,
    SEPARATORS,
    WORD_COUNTS,
    Alphabet,
    Drawn,
    PassphraseRecipe,
    PasswordRecipe,
    PasswordVerdict,
    Recipe,
)
from ui.factors.strength_words import strength_tone, strength_words
from ui.protection.secret_line import DOTS, breakable
from ui.widgets.boxes import name_box
from ui.widgets.buttons import SecondaryButton
from ui.widgets.fields import PassphraseField
from ui.widgets.labels import Label, SmallText, isolate_ltr
from ui.widgets.lines import line_of
from ui.widgets.number_box import NumberBox
from ui.widgets.panels import GOOD, NEUTRAL, Card, restyle
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_MOST_BITS = 128
_SCORES = 4
SIGNS, WORDS, OWN = range(3)


class GeneratorPanel(Screen):
    """``recipe_changed`` asks for another draw, ``typed`` for a verdict on one's own choice."""

    recipe_changed = Signal()
    typed = Signal(str)
    ready_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._password = ""
        self._acceptable = False
        self.ways = tuple(QRadioButton() for _ in range(3))
        self._group = QButtonGroup(self)
        for number, way in enumerate(self.ways):
            self._group.addButton(way, number)
        self.length, self.words = NumberBox(), NumberBox()
        self._length_label, self._words_label = Label(), Label()
        self.alphabets = {alphabet: QCheckBox() for alphabet in Alphabet}
        self.look_alikes = QCheckBox()
        self.separator, self._separator_label = QComboBox(), Label()
        self.own = PassphraseField()
        self._sample = Label()
        self.again = SecondaryButton(icon="refresh")
        self.meter = QProgressBar()
        self.strength = SmallText()
        self._pages = QStackedWidget()
        self._build()
        self.ways[SIGNS].setChecked(True)
        self._connect()
        self.retranslate()

    # Building

    def _build(self) -> None:
        self.length.setRange(LENGTHS.start, LENGTHS.stop - 1)
        self.length.setValue(PasswordRecipe().length)
        self.words.setRange(WORD_COUNTS.start, WORD_COUNTS.stop - 1)
        self.words.setValue(PassphraseRecipe().words)
        for box in self.alphabets.values():
            box.setChecked(True)
        for separator in SEPARATORS:
            self.separator.addItem("", separator)
        self._sample.setProperty("kind", "secret")
        self._sample.setWordWrap(True)
        self.meter.setTextVisible(False)
        choice = QHBoxLayout()
        choice.setSpacing(SPACE * 4)
        for way in self.ways:
            choice.addWidget(way)
        choice.addStretch(1)
        for page in (self._signs_page(), self._words_page(), self._own_page()):
            self._pages.addWidget(page)
        drawn = Card(NEUTRAL)
        row = QHBoxLayout()
        row.addWidget(self._sample, 1)
        row.addWidget(self.again)
        drawn.add(row)
        self._drawn = drawn
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3)
        column.addLayout(choice)
        column.addWidget(self._pages)
        column.addWidget(drawn)
        column.addWidget(self.meter)
        column.addWidget(self.strength)

    def _signs_page(self) -> QWidget:
        page = QWidget()
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(SPACE * 3)
        first.addWidget(self._length_label)
        first.addWidget(self.length)
        first.addStretch(1)
        first.addWidget(self.look_alikes)
        second.setSpacing(SPACE * 3)
        for box in self.alphabets.values():
            second.addWidget(box)
        second.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(first)
        column.addLayout(second)
        return page

    def _words_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout()
        row.setSpacing(SPACE * 3)
        for widget in (self._words_label, self.words, self._separator_label, self.separator):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _own_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.own)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        self._group.idToggled.connect(self._way_changed)
        self.length.valueChanged.connect(self._ask)
        self.words.valueChanged.connect(self._ask)
        self.separator.activated.connect(self._ask)
        self.look_alikes.toggled.connect(self._ask)
        for box in self.alphabets.values():
            box.toggled.connect(self._ask)
        self.again.clicked.connect(self.recipe_changed)
        self.own.input.textChanged.connect(self._own_typed)

    # What was chosen

    @property
    def recipe(self) -> Recipe:
        """How to draw."""
        if self._group.checkedId() == WORDS:
            return PassphraseRecipe(self.words.value(), self.separator.currentData())
        chosen = frozenset(one for one, box in self.alphabets.items() if box.isChecked())
        return PasswordRecipe(self.length.value(), chosen, self.look_alikes.isChecked())

    @property
    def draws(self) -> bool:
        """Whether a password is drawn; otherwise the employee types one."""
        return self._group.checkedId() != OWN

    @property
    def password(self) -> str:
        """The password that was drawn or typed; nothing while it will not do."""
        return self._password if self._acceptable else ""

    # What is shown

    def show_drawn(self, drawn: Drawn) -> None:
        """Show what was drawn and how strong it is."""
        self._password, self._acceptable = drawn.text, True
        self._sample.setText(breakable(drawn.text))
        self._sample.setAccessibleName(drawn.text)
        self.meter.setRange(0, _MOST_BITS)
        self.meter.setValue(min(round(drawn.bits), _MOST_BITS))
        restyle(self.meter, "tone", GOOD)
        verdict = self.tr("Cannot be guessed")
        bits = self.tr("%n bits", "", int(drawn.bits))
        self.strength.setText(f"{verdict} · {bits}")
        self._tell_ready()

    def show_verdict(self, verdict: PasswordVerdict) -> None:
        """Show how the employee's own choice would hold."""
        self._acceptable = verdict.acceptable and verdict.fits and not verdict.breached
        self.meter.setRange(0, _SCORES)
        self.meter.setValue(verdict.score)
        restyle(self.meter, "tone", strength_tone(verdict.score))
        self.strength.setText(self._verdict_words(verdict))
        self._tell_ready()

    def hide_sample(self) -> None:
        """Show dots; what was drawn can still be taken."""
        if self._password and self.draws:
            self._sample.setText(line_of(DOTS))
            self._sample.setAccessibleName(self.tr("Hidden"))

    def show_nothing(self) -> None:
        """Nothing was drawn or typed, or it was refused."""
        self._password, self._acceptable = "", False
        self._sample.clear()
        self._sample.setAccessibleName("")
        self.meter.setValue(0)
        self.strength.clear()
        self._tell_ready()

    def forget(self) -> None:
        """Show and keep nothing any more."""
        self.own.forget()
        self.show_nothing()

    def retranslate(self) -> None:
        """The panel's words."""
        self.ways[SIGNS].setText(self.tr("Letters and signs"))
        self.ways[WORDS].setText(self.tr("Arabic words"))
        self.ways[OWN].setText(self.tr("My own choice"))
        self._length_label.setText(self.tr("Length"))
        self.length.setAccessibleName(self._length_label.text())
        self._words_label.setText(self.tr("Words"))
        self.words.setAccessibleName(self._words_label.text())
        self._separator_label.setText(self.tr("Between them"))
        name_box(self.separator, self._separator_label.text())
        for at, separator in enumerate(SEPARATORS):
            self.separator.setItemText(at, self._separator_words(separator))
        names = {
            Alphabet.LOWER: isolate_ltr("a–z"),
            Alphabet.UPPER: isolate_ltr("A–Z"),
            Alphabet.DIGITS: isolate_ltr("0–9"),
            Alphabet.SYMBOLS: isolate_ltr("!#$%*"),
        }
        spoken = {
            Alphabet.LOWER: self.tr("Small Latin letters"),
            Alphabet.UPPER: self.tr("Capital Latin letters"),
            Alphabet.DIGITS: self.tr("Digits"),
            Alphabet.SYMBOLS: self.tr("Signs"),
        }
        for alphabet, box in self.alphabets.items():
            box.setText(names[alphabet])
            box.setAccessibleName(spoken[alphabet])
        self.look_alikes.setText(self.tr("Also signs that look alike"))
        self.own.set_words(self.tr("New password"))
        self.own.set_eye_words(
            self.tr("Show the password"),
            self.tr("Hide the password"),
            self.tr("Caps Lock seems to be on."),
        )
        self.again.setText(self.tr("Draw another"))
        self._sample.setAccessibleDescription(self.tr("What was drawn"))
        self.meter.setAccessibleName(self.tr("Strength"))

    # Within

    def _separator_words(self, separator: str) -> str:
        return {" ": self.tr("space"), "": self.tr("nothing")}.get(
            separator, isolate_ltr(separator)
        )

    def _verdict_words(self, verdict: PasswordVerdict) -> str:
        if verdict.breached:
            return self.tr("Known from leaks: it is guessed at once")
        if not verdict.fits:
            return self.tr("Longer than the platform takes")
        return strength_words(verdict.score)

    def _way_changed(self, way: int, chosen: bool) -> None:
        if not chosen:
            return
        self._pages.setCurrentIndex(way)
        self._drawn.setVisible(self.draws)
        self.show_nothing()
        if self.draws:
            self.recipe_changed.emit()
        else:
            self.own.setFocus()
            self._own_typed()

    def _ask(self) -> None:
        self.recipe_changed.emit()

    def _own_typed(self) -> None:
        if not self.draws:
            self.show_nothing()
            self._password = self.own.text
            self.typed.emit(self.own.text)

    def _tell_ready(self) -> None:
        self.again.setEnabled(self.draws)
        self.ready_changed.emit()
