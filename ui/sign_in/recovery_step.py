"""Fourth step: recovery codes, printed or saved before anything goes on."""

from ui.factors.recovery_sheet import RecoverySheet
from ui.sign_in.enrolment_model import EnrolmentModel
from ui.sign_in.step import Step


class RecoveryStep(Step):
    """Ten codes, and the word of the employee that they are kept."""

    def __init__(self, model: EnrolmentModel) -> None:
        super().__init__(model)
        self.sheet = RecoverySheet()
        self.kept = self.sheet.kept
        self.column.addWidget(self.sheet)
        self.column.addWidget(self.message)
        self.column.addStretch(1)
        self.sheet.kept_changed.connect(self.ready_changed)
        self.sheet.save_wanted.connect(model.save_codes)
        model.saved.connect(self.sheet.say_saved)
        model.created.connect(self.done)
        self.setFocusProxy(self.sheet.print_button)

    @property
    def title(self) -> str:
        return self.tr("Keep your recovery codes")

    @property
    def explanation(self) -> str:
        return self.tr(
            "If the telephone is lost, each of these codes replaces the authenticator once. They "
            "are not shown again: print them or write them down, and keep them under lock, away "
            "from this computer."
        )

    @property
    def ready(self) -> bool:
        return self.kept.isChecked()

    def start(self) -> None:
        pending = self.model.pending
        if pending is not None:
            self.sheet.show_codes(pending.employee, pending.recovery_codes)
        super().start()

    def go_on(self) -> None:
        self.message.clear()
        self.sheet.message.clear()
        self.model.finish()

    def forget(self) -> None:
        """Show the codes no longer."""
        self.sheet.forget()
