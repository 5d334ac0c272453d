"""The guided first run: five steps from a name to the composer."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.application import Application
from core.foundation.errors import NatiqError, Unavailable
from ui.sign_in.authenticator_step import AuthenticatorStep
from ui.sign_in.decision_step import DecisionStep
from ui.sign_in.enrolment_model import EnrolmentModel
from ui.sign_in.passphrase_step import PassphraseStep
from ui.sign_in.recovery_step import RecoveryStep
from ui.sign_in.step import Step
from ui.sign_in.who_step import WhoStep
from ui.tasks import Tasks
from ui.widgets.arrange import in_the_middle
from ui.widgets.guided import GuidedCard
from ui.widgets.screen import Screen


class Enrolment(Screen):
    """One step at a time, with a way back for as long as nothing has been made."""

    entered = Signal(object)
    left = Signal()
    no_keyring = Signal(object)

    def __init__(
        self, application: Application, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = EnrolmentModel(application, tasks, self)
        self.who = WhoStep(self.model)
        self.passphrase = PassphraseStep(self.model)
        self.authenticator = AuthenticatorStep(self.model)
        self.recovery = RecoveryStep(self.model)
        self.decision = DecisionStep(self.model)
        self._steps: tuple[Step, ...] = (
            self.who,
            self.passphrase,
            self.authenticator,
            self.recovery,
            self.decision,
        )
        self._at = 0
        self._card = GuidedCard(self._steps)
        self.next_button, self.back_button = self._card.next_button, self._card.back_button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(in_the_middle(self._card))
        self._connect()
        self._show_step(0)

    def _connect(self) -> None:
        self.next_button.clicked.connect(self._go_on)
        self.back_button.clicked.connect(self._go_back)
        self.model.busy_changed.connect(self._refresh)
        self.model.progressed.connect(self._card.show_progress)
        self.model.imported.connect(self._refresh)
        self.model.failed.connect(self._show_problem)
        for step in self._steps:
            step.ready_changed.connect(self._refresh)
            step.done.connect(self._next)

    def read_decision(self, file: Path) -> bool:
        """Take name and number from a decision that was opened; only while they are asked for."""
        if self._at != 0 or self.model.busy:
            return False
        self.model.read_decision(file)
        return True

    def forget(self) -> None:
        """Nothing that was typed or shown here stays."""
        self.passphrase.forget()
        self.authenticator.forget()
        self.recovery.forget()
        self.model.forget()

    def retranslate(self) -> None:
        """The frame's words; each step knows its own."""
        step = self._steps[self._at]
        self._card.set_words(self._at, step.title, step.explanation)
        self.back_button.setText(self.tr("Back"))
        self._refresh()

    def _show_step(self, number: int) -> None:
        self._at = number
        step = self._steps[number]
        self._card.show_step(number, step)
        self.setFocusProxy(step)
        self.retranslate()
        step.start()

    def _refresh(self) -> None:
        last = self._at == len(self._steps) - 1
        imported = last and self.model.decision is not None
        self.next_button.setEnabled(self._steps[self._at].ready and not self.model.busy)
        self.next_button.setText(
            (self.tr("Begin to write") if imported else self.tr("Later; begin to write"))
            if last
            else self.tr("Next")
        )
        # From the recovery codes on there is no way back: they count as they were shown.
        self.back_button.setVisible(self._at < self._steps.index(self.recovery))
        self.back_button.setEnabled(not self.model.busy)
        self._card.show_work(busy=self.model.busy)

    def _go_on(self) -> None:
        self._steps[self._at].message.clear()
        self._steps[self._at].go_on()

    def _go_back(self) -> None:
        if self._at:
            self._show_step(self._at - 1)
        else:
            self.left.emit()

    def _next(self) -> None:
        if self._at + 1 < len(self._steps):
            self._show_step(self._at + 1)
            return
        workplace = self.model.hand_over()
        if workplace is not None:
            self.entered.emit(workplace)

    def _show_problem(self, problem: NatiqError) -> None:
        if isinstance(problem, Unavailable) and problem.code.value in _NO_KEYRING:
            self.no_keyring.emit(problem)
        else:
            self._steps[self._at].show_problem(problem)


_NO_KEYRING = frozenset({"vault_no_keyring", "vault_keyring_locked"})
