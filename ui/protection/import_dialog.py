"""Taking over a vault of KeePass or Bitwarden: choose, look, take."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from core.foundation.errors import NatiqError
from core.protection.model import ImportedEntry, OfficialCredential
from ui.kinds import kinds_words
from ui.protection.import_model import ImportModel
from ui.texts import words_for
from ui.widgets.arrange import clear_out
from ui.widgets.boxes import name_box
from ui.widgets.buttons import SecondaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.fields import PassphraseField
from ui.widgets.labels import IsolatedLabel, SmallText, StrongText
from ui.widgets.lines import ElidedLabel, line_of
from ui.widgets.panels import STOP, Separator
from ui.widgets.screen import Screen, scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tokens import SPACE

_WIDTH = 640
_LIST_HEIGHT = 320
_ABOUT_PASSPHRASE = frozenset({"import_passphrase_needed", "import_wrong_passphrase"})


class ImportDialog(Dialog):
    """Nothing is kept before the employee has seen what belongs to which account."""

    taken = Signal(int)

    def __init__(self, model: ImportModel, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self._file: Path | None = None
        self._key_file: Path | None = None
        self.choose, self.choose_key = SecondaryButton(icon="file"), SecondaryButton(icon="key")
        self._name, self._key_name = ElidedLabel(), ElidedLabel()
        self.passphrase = PassphraseField()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self._choosing = QWidget()
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE * 2)
        self._mapping = self._scrolled_list()
        self._build()
        self._say()
        self._connect()
        self._refresh()
        self.choose.setFocus()

    # Building

    def _build(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.choose)
        first.addWidget(self._name, 1)
        second.addWidget(self.choose_key)
        second.addWidget(self._key_name, 1)
        column = QVBoxLayout(self._choosing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3)
        column.addLayout(first)
        column.addWidget(self.passphrase)
        column.addLayout(second)
        self.add(self._choosing)
        self.add(self._mapping)
        self.add(self.progress)

    def _scrolled_list(self) -> QWidget:
        content = ScrolledColumn()
        content.rows.addLayout(self._list)
        content.rows.addStretch(1)
        area = scrolling(content)
        area.setFixedHeight(_LIST_HEIGHT)
        return area

    def _connect(self) -> None:
        model = self._model
        self.choose.clicked.connect(self._choose_file)
        self.choose_key.clicked.connect(self._choose_key_file)
        self.passphrase.input.textChanged.connect(self._edited)
        self.passphrase.input.returnPressed.connect(self._forward)
        self.go_on.clicked.connect(self._forward)
        model.previewed.connect(self._show_preview)
        model.taken.connect(self._taken)
        model.failed.connect(self._show_problem)
        model.busy_changed.connect(self._refresh)
        self.finished.connect(self._forget)

    def _say(self) -> None:
        if self._model.preview is None:
            self.set_words(
                self.tr("Import a vault"),
                self.tr(
                    "A KeePass database (.kdbx, version 4) or an export of Bitwarden (.json). "
                    "Only what belongs to your delegated accounts is taken over."
                ),
                self.tr("Read the file"),
                self.tr("Back"),
            )
        else:
            self.set_words(
                self.tr("Which entry belongs to which account?"),
                self.tr("What is kept already is replaced by what you choose here."),
                self.tr("Take it over"),
                self.tr("Back"),
            )
        self.choose.setText(self.tr("Choose the file…"))
        self.choose_key.setText(self.tr("Key file, if there is one…"))
        self.passphrase.set_words(
            self.tr("Password of the file"), self.tr("Leave it empty where the file has none.")
        )
        self.passphrase.set_eye_words(
            self.tr("Show the password"),
            self.tr("Hide the password"),
            self.tr("Caps Lock seems to be on."),
        )
        self.progress.setAccessibleName(self.tr("Reading the file"))

    # What can be done

    def take_file(self, path: Path) -> None:
        """This is the file to be read."""
        self._file = path
        self._name.setText(line_of(path.name))
        self.message.clear()
        self._refresh()
        self.passphrase.input.setFocus()

    def take_key_file(self, path: Path) -> None:
        """The key file that belongs to it."""
        self._key_file = path
        self._key_name.setText(line_of(path.name))
        self._refresh()

    @property
    def rows(self) -> tuple["MappingRow", ...]:
        """The accounts with what was chosen for each."""
        return tuple(self._mapping.findChildren(MappingRow))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Import a vault"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        vaults, everything = self.tr("KeePass and Bitwarden"), self.tr("All files")
        dialog.setNameFilters([f"{vaults} (*.kdbx *.json)", f"{everything} (*)"])
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.open()

    def _choose_key_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Key file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_key_file(Path(name)))
        dialog.open()

    def _forward(self) -> None:
        if not self.go_on.isEnabled():
            return
        self.message.clear()
        self.passphrase.set_error("")
        if self._model.preview is not None:
            self._model.take(self._chosen())
        elif self._file is not None:
            self._model.read(self._file, self.passphrase.text, self._key_file)

    def _chosen(self) -> dict[str, int]:
        return {row.account_key: row.number for row in self.rows if row.number is not None}

    # What is shown

    def _show_preview(self) -> None:
        preview = self._model.preview
        if preview is None:
            return
        self.passphrase.forget()
        clear_out(self._list)
        for number, account in enumerate(self._model.accounts):
            if number:
                self._list.addWidget(Separator())
            suggested = preview.suggested.get(account.account_key)
            row = MappingRow(account, preview.entries, suggested)
            row.changed.connect(self._refresh)
            self._list.addWidget(row)
        self._say()
        self._refresh()
        if self.rows:
            self.rows[0].entries.setFocus()

    def _taken(self, count: int) -> None:
        self.taken.emit(count)
        self.accept()

    def _edited(self) -> None:
        self.passphrase.set_error("")
        self._refresh()

    def _refresh(self) -> None:
        busy, previewed = self._model.busy, self._model.preview is not None
        self._choosing.setVisible(not previewed)
        self._choosing.setEnabled(not busy)
        self._mapping.setVisible(previewed)
        self.progress.setVisible(busy)
        ready = bool(self._chosen()) if previewed else self._file is not None
        self.go_on.setEnabled(ready and not busy)

    def _show_problem(self, problem: NatiqError) -> None:
        if problem.code.value in _ABOUT_PASSPHRASE:
            self.passphrase.set_error(words_for(problem))
            self.passphrase.input.selectAll()
            self.passphrase.input.setFocus()
        else:
            self.message.show_message(STOP, words_for(problem))

    def _forget(self) -> None:
        self.passphrase.forget()
        self._model.forget()


class MappingRow(Screen):
    """One account, and the entry of the file that is taken for it."""

    changed = Signal()

    def __init__(
        self,
        account: OfficialCredential,
        entries: tuple[ImportedEntry, ...],
        suggested: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.account_key = account.account_key
        self._entries = {entry.number: entry for entry in entries}
        self._account = account
        self.entries = QComboBox()
        self._takes = SmallText()
        self._fill(suggested)
        name = StrongText(account.name)
        name.setWordWrap(False)
        handle = IsolatedLabel(f"@{account.handle}")
        handle.setProperty("kind", "small")
        head = QHBoxLayout()
        head.setSpacing(SPACE * 2)
        head.addWidget(name)
        head.addWidget(handle)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addWidget(self.entries)
        column.addWidget(self._takes)
        self.entries.currentIndexChanged.connect(self._changed)
        self.retranslate()

    @property
    def number(self) -> int | None:
        """The entry chosen; ``None`` where nothing is taken for this account."""
        chosen: int | None = self.entries.currentData()
        return chosen

    @property
    def takes(self) -> str:
        return self._takes.text()

    def retranslate(self) -> None:
        """The row's words."""
        self.entries.setItemText(0, self.tr("Take nothing"))
        name = self.tr("Entry for {name}").replace("{name}", self._account.name)
        name_box(self.entries, name)
        self._say()

    def _fill(self, suggested: int | None) -> None:
        self.entries.addItem("", None)
        for number, entry in self._entries.items():
            self.entries.addItem(line_of(entry.title, entry.user_name, between=" · "), number)
        self.entries.setCurrentIndex(max(self.entries.findData(suggested), 0))

    def _changed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        entry = self._entries.get(self.number) if self.number is not None else None
        self._takes.setVisible(entry is not None)
        if entry is None:
            return
        words = self.tr("Taken over: {parts}").replace("{parts}", kinds_words(entry.kinds))
        if entry.left_out:
            left = self.tr("Cannot be taken over: {parts}")
            words = f"{words}\n{left.replace('{parts}', kinds_words(entry.left_out))}"
        self._takes.setText(words)
