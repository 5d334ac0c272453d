"""New recovery codes in the place of the old ones."""

from PySide6.QtWidgets import QWidget

from core.foundation.errors import NatiqError
from ui.factors.recovery_sheet import RecoverySheet
from ui.protection.own_model import OwnSignInModel
from ui.texts import words_for
from ui.widgets.dialog import Dialog
from ui.widgets.panels import STOP

_WIDTH = 560


class RecoveryDialog(Dialog):
    """Shows codes that were drawn; only when they are kept do they count."""

    def __init__(self, model: OwnSignInModel, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self.sheet = RecoverySheet()
        self.add(self.sheet)
        if model.pending_codes is not None:
            self.sheet.show_codes(model.employee, model.pending_codes.codes)
        self.set_words(
            self.tr("New recovery codes"),
            self.tr(
                "Print them or write them down, and keep them under lock, away from this "
                "computer. The old codes count until you put the new ones in force."
            ),
            self.tr("Put the new codes in force"),
            self.tr("Keep the old codes"),
        )
        self.go_on.clicked.connect(model.put_codes)
        self.sheet.kept_changed.connect(self._refresh)
        self.sheet.save_wanted.connect(model.save_codes)
        model.saved.connect(self.sheet.say_saved)
        model.busy_changed.connect(self._refresh)
        model.codes_renewed.connect(self.accept)
        model.failed.connect(self._show_problem)
        self.finished.connect(self._forget)
        self._refresh()
        self.sheet.setFocus()

    def _refresh(self) -> None:
        self.go_on.setEnabled(self.sheet.kept.isChecked() and not self._model.busy)

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))

    def _forget(self) -> None:
        self.sheet.forget()
        self._model.forget()
