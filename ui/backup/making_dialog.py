"""Before the profile leaves in a file: what for, who asks, and the code that opens it."""

import re
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from core.backup.model import ENDING, BackupKind, Made
from core.foundation.errors import NatiqError
from ui.backup.code_sheet import CodeSheet
from ui.backup.making_model import MakingModel
from ui.texts import fill, words_for
from ui.widgets.dialog import Dialog
from ui.widgets.fields import PassphraseField
from ui.widgets.labels import IsolatedLabel, SmallText
from ui.widgets.panels import GOOD, NEUTRAL, STOP

_WIDTH = 560
_WHOLE = 100
_MEGABYTE = 1_000_000
_NOT_IN_NAMES = re.compile(r"[^0-9A-Za-z]+")
_ABOUT_THE_PASSPHRASE = frozenset({"vault_wrong_passphrase"})


class Stage(Enum):
    """How far the dialog is."""

    CHOICE = 1
    CODE = 2
    FILE = 3


class MakingDialog(Dialog):
    """Stays open until it is closed, with what came of it. ``moved`` says that publishing ends."""

    moved = Signal()

    def __init__(self, model: MakingModel, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self.stage = Stage.CHOICE
        self.made: Made | None = None
        self.to_keep, self.to_move = QRadioButton(), QRadioButton()
        self.to_keep.setChecked(True)
        self._keep_words, self._move_words = SmallText(), SmallText()
        self.passphrase = PassphraseField()
        self.sheet = CodeSheet()
        self.progress = QProgressBar()
        self.progress.setRange(0, _WHOLE)
        self.progress.setTextVisible(False)
        self._digest_name, self._digest = SmallText(), IsolatedLabel()
        self._digest.setWordWrap(True)
        self._build()
        self._connect()
        self._follow()
        self.to_keep.setFocus()

    @property
    def kind(self) -> BackupKind:
        return BackupKind.MOVE if self.to_move.isChecked() else BackupKind.COPY

    def _build(self) -> None:
        self._choices = QWidget()
        choices = QVBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        for choice, words in ((self.to_keep, self._keep_words), (self.to_move, self._move_words)):
            choices.addWidget(choice)
            choices.addWidget(words)
        for part in (
            self._choices,
            self.passphrase,
            self.sheet,
            self.progress,
            self._digest_name,
            self._digest,
        ):
            self.add(part)

    def _connect(self) -> None:
        model = self._model
        self.go_on.clicked.connect(self._go_on)
        self.passphrase.input.textChanged.connect(self._edited)
        self.passphrase.input.returnPressed.connect(self._go_on)
        self.sheet.kept_changed.connect(self._follow)
        self.sheet.save_wanted.connect(model.save_code)
        model.saved.connect(self.sheet.say_saved)
        model.code_drawn.connect(self._show_code)
        model.progressed.connect(self._show_progress)
        model.made.connect(self._say_made)
        model.failed.connect(self._say_why_not)
        model.stopped.connect(self._say_stopped)
        model.busy_changed.connect(self._follow)
        self.finished.connect(self._forget)

    def _say(self) -> None:
        title, explanation, go_on = self._words()
        busy, done = self._model.busy, self.made is not None
        back = self.tr("Close") if done else self.tr("Cancel")
        self.set_words(title, explanation, go_on, back)
        self.go_on.setVisible(not done)
        self.to_keep.setText(self.tr("A backup copy"))
        self._keep_words.setText(
            self.tr("To be restored if this computer is lost or breaks. You go on working here.")
        )
        self.to_move.setText(self.tr("Move to another workstation"))
        self._move_words.setText(
            self.tr(
                "You go on there. From the moment the file is written nothing is published from "
                "here any more."
            )
        )
        self.passphrase.set_words(self.tr("Passphrase"))
        self.passphrase.set_eye_words(
            self.tr("Show the passphrase"),
            self.tr("Hide the passphrase"),
            self.tr("Caps Lock seems to be on."),
        )
        self._digest_name.setText(self.tr("SHA-256 of the file"))
        self.progress.setAccessibleName(self.tr("How much of the backup is made"))
        self.back.setEnabled(not busy or self.stage is Stage.FILE)

    def _words(self) -> tuple[str, str, str]:
        if self.stage is Stage.CHOICE:
            return (
                self.tr("Back up your profile"),
                self.tr(
                    "One encrypted file with your drafts, the log, the official passwords and "
                    "what the accounts are connected with."
                ),
                self.tr("Next"),
            )
        if self.stage is Stage.CODE:
            return (
                self.tr("Keep the backup code"),
                self.tr(
                    "The file opens with your passphrase and this code, and not without. It is "
                    "not shown again: print it or write it down, and keep it away from the file."
                ),
                self.tr("Choose a place…"),
            )
        return (
            self.tr("Back up your profile"),
            self.tr("The file is written, read back and compared before anything counts."),
            self.tr("Choose a place…"),
        )

    def _follow(self) -> None:
        busy, stage, done = self._model.busy, self.stage, self.made is not None
        self._choices.setVisible(stage is Stage.CHOICE)
        self.passphrase.setVisible(stage is Stage.CHOICE)
        self.sheet.setVisible(stage is Stage.CODE)
        self.progress.setVisible(stage is Stage.FILE and busy)
        self._digest_name.setVisible(done)
        self._digest.setVisible(done)
        self._choices.setEnabled(not busy)
        self.passphrase.setEnabled(not busy)
        ready = {
            Stage.CHOICE: bool(self.passphrase.text),
            Stage.CODE: self.sheet.kept.isChecked(),
            Stage.FILE: True,
        }[stage]
        self.go_on.setEnabled(ready and not busy)
        self._say()

    def reject(self) -> None:
        """Stop what is under way; only then close."""
        if self._model.busy and self.stage is Stage.FILE:
            self._model.stop()
        elif not self._model.busy:
            super().reject()

    def _go_on(self) -> None:
        if not self.go_on.isEnabled():
            return
        self.message.clear()
        if self.stage is Stage.CHOICE:
            self._model.begin(self.passphrase.text)
        else:
            self.choose_place()

    def _show_code(self) -> None:
        self.stage = Stage.CODE
        self.passphrase.forget()
        self.sheet.show_code(self._model.employee, self._model.code)
        self._follow()
        self.sheet.setFocus()

    def choose_place(self) -> None:
        """Ask where to, and begin."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Back up your profile"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING.removeprefix("."))
        dialog.selectFile(self.file_name)
        dialog.fileSelected.connect(lambda name: self.begin(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @property
    def file_name(self) -> str:
        """What is proposed: who and when."""
        number = _NOT_IN_NAMES.sub("-", self._model.employee.staff_number)
        return f"natiq-{number}-{self._model.today:%Y-%m-%d}{ENDING}"

    def begin(self, path: Path) -> None:
        """Make it at ``path``, as it is chosen."""
        self.message.clear()
        self.stage = Stage.FILE
        self._show_progress(0.0)
        self._model.make(path, self.kind)

    def _show_progress(self, done: float) -> None:
        self.progress.setValue(int(done * _WHOLE))

    def _say_made(self, made: Made) -> None:
        self.made = made
        self.sheet.forget()
        self._digest.set_plain(made.sha256)
        size = max(round(made.size / _MEGABYTE), 1)
        values = {"name": made.name, "size": size}
        said = fill(self.tr("Written and verified: {name}, {size} MB."), values)
        if made.kind is BackupKind.MOVE:
            said += " " + self.tr("Nothing is published from this computer any more.")
            self.moved.emit()
        self.message.show_message(GOOD, said)
        self._follow()
        self.back.setFocus()

    def _say_why_not(self, problem: NatiqError) -> None:
        if problem.code.value in _ABOUT_THE_PASSPHRASE and self.stage is Stage.CHOICE:
            self.passphrase.set_error(words_for(problem))
            self.passphrase.input.selectAll()
            self.passphrase.input.setFocus()
        else:
            self.message.show_message(STOP, words_for(problem))
        self._follow()

    def _say_stopped(self) -> None:
        self.message.show_message(NEUTRAL, self.tr("Stopped. No file was written."))
        self._follow()

    def _edited(self) -> None:
        self.passphrase.set_error("")
        self._follow()

    def _forget(self) -> None:
        self.passphrase.forget()
        self.sheet.forget()
        self._model.forget()
