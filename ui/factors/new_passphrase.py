"""Two fields for a new passphrase, and what the strength check says about the first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from core.identity.model import Advice
from ui.factors.judge import PassphraseJudge
from ui.factors.strength_words import strength_tone, strength_words
from ui.texts import words_for
from ui.widgets.fields import PassphraseField
from ui.widgets.labels import Paragraph, SmallText
from ui.widgets.panels import NEUTRAL, restyle
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_MOST_ADVICE = 3


class NewPassphrase(Screen):
    """``typed`` carries what stands in the first field; ``ready`` says whether both will do."""

    typed = Signal(str)
    ready_changed = Signal()
    entered = Signal()

    def __init__(
        self, judge: PassphraseJudge, *, replaces: bool = False, parent: QWidget | None = None
    ) -> None:
        """``replaces``: there is one already, and the words tell the two apart."""
        super().__init__(parent)
        self._judge = judge
        self._replaces = replaces
        self.passphrase = PassphraseField()
        self.again = PassphraseField()
        self.meter = QProgressBar()
        self.meter.setRange(0, 4)
        self.meter.setTextVisible(False)
        self.verdict = SmallText()
        self.advice = Paragraph()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3)
        for widget in (self.passphrase, self.meter, self.verdict, self.advice, self.again):
            column.addWidget(widget)
        self.setFocusProxy(self.passphrase.input)
        judge.assessed.connect(self._show_strength)
        self.passphrase.input.textChanged.connect(self._edited)
        self.again.input.textChanged.connect(self._compare)
        self.passphrase.input.returnPressed.connect(self.again.input.setFocus)
        self.again.input.returnPressed.connect(self.entered)
        self.retranslate()

    @property
    def ready(self) -> bool:
        """Whether it is strong enough and typed the same twice."""
        strength = self._judge.strength
        same = self.passphrase.text == self.again.text
        return strength is not None and strength.acceptable and same

    @property
    def text(self) -> str:
        return self.passphrase.text

    def forget(self) -> None:
        """Empty both fields."""
        self.passphrase.forget()
        self.again.forget()

    def retranslate(self) -> None:
        """The words of fields and verdict."""
        self.passphrase.set_words(
            self.tr("New passphrase") if self._replaces else self.tr("Passphrase")
        )
        self.again.set_words(self.tr("The same once more"))
        for field in (self.passphrase, self.again):
            field.set_eye_words(
                self.tr("Show the passphrase"),
                self.tr("Hide the passphrase"),
                self.tr("Caps Lock seems to be on."),
            )
        self.meter.setAccessibleName(self.tr("Strength"))
        self._show_strength()

    def _edited(self) -> None:
        self.typed.emit(self.passphrase.text)
        self._compare()

    def _compare(self) -> None:
        typed, again = self.passphrase.text, self.again.text
        differs = bool(again) and not typed.startswith(again)
        self.again.set_error(self.tr("This is not the same as above.") if differs else "")
        self.ready_changed.emit()

    def _show_strength(self) -> None:
        strength = self._judge.strength
        if strength is None or not self.passphrase.text:
            self.meter.setValue(0)
            restyle(self.meter, "tone", NEUTRAL)
            self.verdict.setText(self.tr("Not judged yet"))
            self.advice.setText("")
            return
        self.meter.setValue(strength.score)
        restyle(self.meter, "tone", strength_tone(strength.score))
        words = strength_words(strength.score)
        counted = self.tr("%n characters count", "", strength.length)
        self.verdict.setText(f"{words} · {counted}")
        advice = [one for one in strength.advice if one is not Advice.GOOD][:_MOST_ADVICE]
        self.advice.setText("\n".join(words_for(one) for one in advice))
        self.advice.setVisible(bool(advice))
        self.meter.setAccessibleDescription(f"{self.verdict.text()} {self.advice.text()}")
        self.ready_changed.emit()
