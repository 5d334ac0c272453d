"""Second step: a passphrase, judged while it is typed."""

from PySide6.QtWidgets import QProgressBar

from core.identity.model import Advice
from ui.sign_in.enrolment_model import EnrolmentModel
from ui.sign_in.step import Step
from ui.texts import words_for
from ui.widgets.fields import PassphraseField
from ui.widgets.labels import Paragraph, SmallText
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING, restyle

_MOST_ADVICE = 3
_TONES = (STOP, STOP, WARNING, GOOD, GOOD)


class PassphraseStep(Step):
    """Two fields and what the strength check says about the first."""

    def __init__(self, model: EnrolmentModel) -> None:
        super().__init__(model)
        self.passphrase = PassphraseField()
        self.again = PassphraseField()
        self.meter = QProgressBar()
        self.meter.setRange(0, 4)
        self.meter.setTextVisible(False)
        self.verdict = SmallText()
        self.advice = Paragraph()
        for widget in (
            self.passphrase,
            self.meter,
            self.verdict,
            self.advice,
            self.again,
            self.message,
        ):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.setFocusProxy(self.passphrase.input)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.model.assessed.connect(self._show_strength)
        self.model.pending_made.connect(self.done)
        self.passphrase.input.textChanged.connect(self._edited)
        self.again.input.textChanged.connect(self._compare)
        self.passphrase.input.returnPressed.connect(self.again.input.setFocus)
        self.again.input.returnPressed.connect(self._enter)

    @property
    def title(self) -> str:
        return self.tr("Choose a passphrase")

    @property
    def explanation(self) -> str:
        return self.tr(
            "At least 15 characters, in any language. Several words that do not belong together "
            "are strong and easy to remember; capitals and signs are not needed. Nobody can "
            "recover it for you."
        )

    @property
    def ready(self) -> bool:
        strength = self.model.strength
        same = self.passphrase.text == self.again.text
        return strength is not None and strength.acceptable and same

    def start(self) -> None:
        super().start()
        # Name and number may have changed since: what they hold counts for nothing.
        self.model.consider("")
        self.model.consider(self.passphrase.text)

    def go_on(self) -> None:
        self.message.clear()
        self.model.begin()

    def forget(self) -> None:
        """Empty both fields."""
        self.passphrase.forget()
        self.again.forget()

    def retranslate(self) -> None:
        """The step's words."""
        self.passphrase.set_words(self.tr("Passphrase"))
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
        self.model.consider(self.passphrase.text)
        self._compare()

    def _compare(self) -> None:
        typed, again = self.passphrase.text, self.again.text
        differs = bool(again) and not typed.startswith(again)
        self.again.set_error(self.tr("This is not the same as above.") if differs else "")
        self.ready_changed.emit()

    def _show_strength(self) -> None:
        strength = self.model.strength
        if strength is None or not self.passphrase.text:
            self.meter.setValue(0)
            restyle(self.meter, "tone", NEUTRAL)
            self.verdict.setText(self.tr("Not judged yet"))
            self.advice.setText("")
            return
        self.meter.setValue(strength.score)
        restyle(self.meter, "tone", _TONES[strength.score])
        words = self._verdict_words(strength.score)
        counted = self.tr("%n characters count", "", strength.length)
        self.verdict.setText(f"{words} · {counted}")
        advice = [one for one in strength.advice if one is not Advice.GOOD][:_MOST_ADVICE]
        self.advice.setText("\n".join(words_for(one) for one in advice))
        self.advice.setVisible(bool(advice))
        self.meter.setAccessibleDescription(f"{self.verdict.text()} {self.advice.text()}")
        self.ready_changed.emit()

    def _verdict_words(self, score: int) -> str:
        return (
            self.tr("Very weak"),
            self.tr("Weak"),
            self.tr("Not strong enough"),
            self.tr("Strong"),
            self.tr("Very strong"),
        )[score]

    def _enter(self) -> None:
        if self.ready:
            self.go_on()
