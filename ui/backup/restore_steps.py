"""The four steps of a restore, each with what it asks for."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from core.backup.model import ENDING, BackupFacts, Restored
from ui.factors.recovery_sheet import RecoverySheet
from ui.moments import moment_words
from ui.texts import fill
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.fields import CodeField, Field, PassphraseField
from ui.widgets.flags import centre, read_from_the_left
from ui.widgets.guided import GuidedStep
from ui.widgets.labels import Paragraph, StrongText, isolate_ltr
from ui.widgets.tokens import SPACE

_DIGITS = 6


class RestoreStep(GuidedStep):
    """``entered`` tells that *Next* is meant."""

    entered = Signal()

    def forget(self) -> None:
        """Nothing that was typed or shown here stays."""


class FileStep(RestoreStep):
    """The file, the passphrase of the profile, the code of the backup."""

    def __init__(self) -> None:
        super().__init__()
        self.path: Path | None = None
        self.choose, self._chosen = SecondaryButton(icon="file"), Paragraph()
        self.passphrase, self.code = PassphraseField(), Field()
        read_from_the_left(self.code.input)
        centre(self.code.input)
        self.code.input.setProperty("kind", "code")
        row = QHBoxLayout()
        row.setSpacing(SPACE * 3)
        row.addWidget(self.choose)
        row.addWidget(self._chosen, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.passphrase)
        self.column.addWidget(self.code)
        self.setFocusProxy(self.choose)
        self.choose.clicked.connect(self._choose)
        for field in (self.passphrase, self.code):
            field.input.textChanged.connect(self.ready_changed)
        self.passphrase.input.returnPressed.connect(self.code.input.setFocus)
        self.code.input.returnPressed.connect(self.entered)
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Restore a profile")

    @property
    def explanation(self) -> str:
        return self.tr(
            "From the backup file, with the passphrase that was in force when it was made and "
            "the code from its sheet. The file itself is not changed."
        )

    @property
    def ready(self) -> bool:
        typed = bool(self.passphrase.text) and bool(self.code.text.strip())
        return self.path is not None and typed

    def take(self, path: Path) -> None:
        """This is the file."""
        self.path = path
        self.retranslate()
        self.ready_changed.emit()
        self.passphrase.input.setFocus()

    def retranslate(self) -> None:
        """The step's words."""
        self.choose.setText(self.tr("Choose the backup…"))
        name = self.path.name if self.path else ""
        self._chosen.setText(isolate_ltr(name) if name else self.tr("No file chosen yet"))
        self.passphrase.set_words(self.tr("Passphrase"))
        self.passphrase.set_eye_words(
            self.tr("Show the passphrase"),
            self.tr("Hide the passphrase"),
            self.tr("Caps Lock seems to be on."),
        )
        self.code.set_words(
            self.tr("Backup code"), placeholder=isolate_ltr("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        )

    def forget(self) -> None:
        self.passphrase.forget()
        self.code.input.clear()

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose the backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Backups of Natiq") + f" (*{ENDING})"])
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class ProofStep(RestoreStep):
    """Whose backup it is, and the second factor."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: BackupFacts | None = None
        self._authenticator = True
        self.by_recovery_code = False
        self._whose, self._made = StrongText(), Paragraph()
        self.code, self.recovery_code = CodeField(), Field()
        read_from_the_left(self.recovery_code.input)
        centre(self.recovery_code.input)
        self.other_way = QuietButton()
        for part in (self._whose, self._made, self.code, self.recovery_code, self.other_way):
            self.column.addWidget(part)
        for field in (self.code, self.recovery_code):
            field.input.textChanged.connect(self.ready_changed)
            field.input.returnPressed.connect(self.entered)
        self.other_way.clicked.connect(self._change_way)
        self._go_by(recovery_code=False)

    @property
    def title(self) -> str:
        return self.tr("Confirm that it is you")

    @property
    def explanation(self) -> str:
        return self.tr(
            "The backup is open and whole. It becomes a profile on this computer only with your "
            "second factor."
        )

    @property
    def ready(self) -> bool:
        if self.by_recovery_code:
            return bool(self.recovery_code.text.strip())
        return sum(letter.isdecimal() for letter in self.code.text) == _DIGITS

    @property
    def text(self) -> str:
        """What was typed."""
        return self.recovery_code.text if self.by_recovery_code else self.code.text

    def show_facts(self, facts: BackupFacts, *, authenticator: bool) -> None:
        """Say whose backup it is; without an authenticator a recovery code is asked for."""
        self._facts, self._authenticator = facts, authenticator
        self._go_by(recovery_code=not authenticator)

    def say_wrong(self, words: str) -> None:
        """What was typed does not prove it."""
        field = self.recovery_code if self.by_recovery_code else self.code
        field.set_error(words)
        field.input.selectAll()
        field.input.setFocus()

    def clear_error(self) -> None:
        """Something else is being typed."""
        self.code.set_error("")
        self.recovery_code.set_error("")

    def retranslate(self) -> None:
        """The step's words."""
        self.code.set_words(self.tr("Verification code"), placeholder=isolate_ltr("000 000"))
        self.recovery_code.set_words(
            self.tr("Recovery code"), placeholder=isolate_ltr("XXXX-XXXX-XXXX-XXXX")
        )
        self.other_way.setText(
            self.tr("Use a code from the authenticator")
            if self.by_recovery_code
            else self.tr("Authenticator not at hand? Use a recovery code")
        )
        facts = self._facts
        if facts is None:
            return
        values = {"name": facts.employee.name, "number": facts.employee.staff_number}
        self._whose.setText(fill(self.tr("{name}, staff number {number}"), values))
        moment = {"moment": moment_words(facts.made_at)}
        self._made.setText(fill(self.tr("Backup of {moment}"), moment))

    def forget(self) -> None:
        self.code.input.clear()
        self.recovery_code.input.clear()

    def _change_way(self) -> None:
        self._go_by(recovery_code=not self.by_recovery_code)
        self.setFocus()

    def _go_by(self, *, recovery_code: bool) -> None:
        self.by_recovery_code = recovery_code
        self.code.setVisible(not recovery_code)
        self.recovery_code.setVisible(recovery_code)
        self.other_way.setVisible(self._authenticator)
        self.setFocusProxy((self.recovery_code if recovery_code else self.code).input)
        self.retranslate()
        self.ready_changed.emit()


class CodesStep(RestoreStep):
    """New recovery codes: those from before stay with the other computer."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet = RecoverySheet()
        self.column.addWidget(self.sheet)
        self.sheet.kept_changed.connect(self.ready_changed)
        self.setFocusProxy(self.sheet)

    @property
    def title(self) -> str:
        return self.tr("Keep your new recovery codes")

    @property
    def explanation(self) -> str:
        return self.tr(
            "The codes from before do not open the profile on this computer. Print these or write "
            "them down, keep them under lock, and destroy the old sheet once the old computer is "
            "no longer used."
        )

    @property
    def ready(self) -> bool:
        return self.sheet.kept.isChecked()

    def forget(self) -> None:
        self.sheet.forget()


class DoneStep(RestoreStep):
    """What came of it, and what there is to see to."""

    def __init__(self) -> None:
        super().__init__()
        self._result: Restored | None = None
        self._facts = Paragraph()
        self.column.addWidget(self._facts)

    @property
    def title(self) -> str:
        return self.tr("Your profile is restored")

    @property
    def explanation(self) -> str:
        return self.tr("Nothing that waited to be published goes out by itself.")

    @property
    def words(self) -> str:
        return self._facts.text()

    def show_result(self, result: Restored) -> None:
        """Say what came of it."""
        self._result = result
        self.retranslate()

    def retranslate(self) -> None:
        """The step's words."""
        result = self._result
        if result is None:
            return
        said = [
            self.tr(
                "What was published after the backup was made, this computer does not know: look "
                "at the accounts before you publish a draft that had waited."
            )
        ]
        said += self._counts(result)
        said.append(
            self.tr(
                "If the profile still opens on the old computer, it must not be used there any "
                "more; connect an account again where its platform refuses the old sign-in."
            )
        )
        self._facts.setText("\n\n".join(said))

    def _counts(self, result: Restored) -> list[str]:
        drafts, entrusted = result.drafts, result.at_platforms
        unsure, keys = result.unsure, result.security_keys
        counted = (
            (drafts, self.tr("%n posts that waited are drafts again.", "", drafts)),
            (
                entrusted,
                self.tr(
                    "%n posts lie at a platform, which publishes them at their time.", "", entrusted
                ),
            ),
            (
                unsure,
                self.tr("Of %n posts the platform is asked whether they are out.", "", unsure),
            ),
            (keys, self.tr("%n security keys open the profile here as well.", "", keys)),
        )
        return [words for count, words in counted if count]
