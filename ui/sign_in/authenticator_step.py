"""Third step: the authenticator scans the seed and proves that it has it."""

from core.foundation.errors import NatiqError
from ui.factors.authenticator import NewAuthenticator
from ui.sign_in.enrolment_model import EnrolmentModel
from ui.sign_in.step import Step
from ui.texts import words_for


class AuthenticatorStep(Step):
    """QR code, the seed for typing, and the field for the first code."""

    def __init__(self, model: EnrolmentModel) -> None:
        super().__init__(model)
        self.authenticator = NewAuthenticator()
        self.code = self.authenticator.code
        self.column.addWidget(self.authenticator)
        self.column.addWidget(self.message)
        self.column.addStretch(1)
        self.setFocusProxy(self.code.input)
        self.authenticator.ready_changed.connect(self.ready_changed)
        self.authenticator.entered.connect(self._enter)

    @property
    def title(self) -> str:
        return self.tr("Connect an authenticator")

    @property
    def explanation(self) -> str:
        return self.tr(
            "Each sign-in asks for a code of your authenticator as well: a passphrase that was "
            "watched or guessed is not enough then."
        )

    @property
    def ready(self) -> bool:
        return self.authenticator.ready

    def start(self) -> None:
        pending = self.model.pending
        if pending is not None:
            self.authenticator.show_seed(pending.uri, pending.seed_for_typing)
        super().start()

    def go_on(self) -> None:
        try:
            self.model.confirm(self.code.text)
        except NatiqError as problem:
            self.authenticator.refuse(words_for(problem))
            return
        self.done.emit()

    def forget(self) -> None:
        """Show the seed no longer."""
        self.authenticator.forget()

    def _enter(self) -> None:
        if self.ready:
            self.go_on()
