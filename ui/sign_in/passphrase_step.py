"""Second step: a passphrase, judged while it is typed."""

from ui.factors.new_passphrase import NewPassphrase
from ui.sign_in.enrolment_model import EnrolmentModel
from ui.sign_in.step import Step


class PassphraseStep(Step):
    """Two fields and what the strength check says about the first."""

    def __init__(self, model: EnrolmentModel) -> None:
        super().__init__(model)
        self.choice = NewPassphrase(model.judge)
        self.passphrase, self.again = self.choice.passphrase, self.choice.again
        self.advice = self.choice.advice
        self.column.addWidget(self.choice)
        self.column.addWidget(self.message)
        self.column.addStretch(1)
        self.setFocusProxy(self.passphrase.input)
        self.choice.typed.connect(model.consider)
        self.choice.ready_changed.connect(self.ready_changed)
        self.choice.entered.connect(self._enter)
        model.pending_made.connect(self.done)

    @property
    def title(self) -> str:
        return self.tr("Choose a passphrase")

    @property
    def explanation(self) -> str:
        return self.tr(
            "At least %n characters, in any language. Several words that do not belong together "
            "are strong and easy to remember; capitals and signs are not needed. Nobody can "
            "recover it for you.",
            "",
            self.model.passphrase_minimum,
        )

    @property
    def ready(self) -> bool:
        return self.choice.ready

    def start(self) -> None:
        super().start()
        # Name and number may have changed since: what they hold counts for nothing.
        self.model.consider(self.passphrase.text)

    def go_on(self) -> None:
        self.message.clear()
        self.model.begin()

    def forget(self) -> None:
        """Empty both fields."""
        self.choice.forget()

    def _enter(self) -> None:
        if self.ready:
            self.go_on()
