"""The way from a backup file to an open profile, on a workstation that has none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.application import Application
from core.foundation.errors import NatiqError
from ui.backup.restore_model import RestoreModel
from ui.backup.restore_steps import CodesStep, DoneStep, FileStep, ProofStep, RestoreStep
from ui.tasks import Tasks
from ui.texts import words_for
from ui.widgets.arrange import in_the_middle
from ui.widgets.guided import GuidedCard
from ui.widgets.panels import STOP, MessageBar
from ui.widgets.screen import Screen

_ABOUT_THE_PROOF = frozenset(
    {
        "identity_code_incomplete",
        "identity_wrong_code",
        "identity_code_replayed",
        "identity_wrong_recovery_code",
        "identity_recovery_code_used",
    }
)


class RestorePage(Screen):
    """One step at a time. ``entered`` carries the workplace, ``left`` that it was given up."""

    entered = Signal(object)
    left = Signal()

    def __init__(
        self, application: Application, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = RestoreModel(application, tasks, self)
        self.file, self.proof, self.codes, self.done = (
            FileStep(),
            ProofStep(),
            CodesStep(),
            DoneStep(),
        )
        self._steps: tuple[RestoreStep, ...] = (self.file, self.proof, self.codes, self.done)
        self._at = 0
        self.message = MessageBar()
        self._card = GuidedCard(self._steps, between=(self.message,))
        self.next_button, self.back_button = self._card.next_button, self._card.back_button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(in_the_middle(self._card))
        self._connect()
        self._show_step(self.file)

    def _connect(self) -> None:
        model = self.model
        self.next_button.clicked.connect(self.go_on)
        self.back_button.clicked.connect(self._go_back)
        for step in self._steps:
            step.ready_changed.connect(self._edited)
            step.entered.connect(self.go_on)
        self.codes.sheet.save_wanted.connect(model.save_codes)
        model.saved.connect(self.codes.sheet.say_saved)
        model.opened.connect(self._show_proof)
        model.proven.connect(self._show_codes)
        model.restored.connect(self._show_result)
        model.failed.connect(self._show_problem)
        model.progressed.connect(self._card.show_progress)
        model.busy_changed.connect(self._refresh)

    @property
    def step(self) -> RestoreStep:
        """The step that is shown."""
        return self._steps[self._at]

    def go_on(self) -> None:
        """*Next* was pressed, or Enter in the last field."""
        if not self.next_button.isEnabled():
            return
        self.message.clear()
        model = self.model
        if self.step is self.file and self.file.path is not None:
            model.open(self.file.path, self.file.passphrase.text, self.file.code.text)
        elif self.step is self.proof:
            model.prove(self.proof.text, by_recovery_code=self.proof.by_recovery_code)
        elif self.step is self.codes:
            model.finish()
        elif self.step is self.done:
            workplace = model.hand_over()
            if workplace is not None:
                self.entered.emit(workplace)

    def forget(self) -> None:
        """Nothing that was typed, shown or unpacked stays."""
        for step in self._steps:
            step.forget()
        self.model.forget()

    def retranslate(self) -> None:
        """The frame's words; each step knows its own."""
        self._card.set_words(self._at, self.step.title, self.step.explanation)
        self._card.working.setAccessibleName(self.tr("How much of the restore is done"))
        self._refresh()

    def _show_step(self, step: RestoreStep) -> None:
        self._at = self._steps.index(step)
        self._card.show_step(self._at, step)
        self.setFocusProxy(step if step is not self.done else self.next_button)
        self.retranslate()
        self.setFocus()

    def _edited(self) -> None:
        self.proof.clear_error()
        self._refresh()

    def _refresh(self) -> None:
        busy, at_the_end = self.model.busy, self.step is self.done
        self.next_button.setEnabled(self.step.ready and not busy)
        self.next_button.setText(self.tr("Begin to write") if at_the_end else self.tr("Next"))
        self.back_button.setText(self.tr("Cancel"))
        # What is made is made in one step: there is no way back from it.
        self.back_button.setVisible(not at_the_end)
        self.back_button.setEnabled(not busy or self.step is self.file)
        self.step.setEnabled(not busy)
        self._card.show_work(busy=busy)

    def _go_back(self) -> None:
        if self.model.busy:
            self.model.stop()
        else:
            self.left.emit()

    def _show_proof(self) -> None:
        backup = self.model.backup
        if backup is not None:
            self.file.forget()
            self.proof.show_facts(backup.facts, authenticator=backup.authenticator)
            self._show_step(self.proof)

    def _show_codes(self) -> None:
        backup = self.model.backup
        if backup is not None:
            self.proof.forget()
            self.codes.sheet.show_codes(backup.facts.employee, backup.recovery_codes)
            self._show_step(self.codes)

    def _show_result(self) -> None:
        result = self.model.result
        if result is not None:
            self.codes.forget()
            self.done.show_result(result)
            self._show_step(self.done)

    def _show_problem(self, problem: NatiqError) -> None:
        if self.step is self.proof and problem.code.value in _ABOUT_THE_PROOF:
            self.proof.say_wrong(words_for(problem))
            return
        if self.step is self.codes and self.model.backup is None:
            self.codes.forget()
            self._show_step(self.file)
        self.message.show_message(STOP, words_for(problem))
