"""The employee's security keys: a list, and what can be done with each."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.foundation.errors import NatiqError
from core.identity.key_register import SecurityKey
from ui.moments import date_words, moment_words
from ui.protection.security_key_dialogs import AddKeyDialog, RemoveKeyDialog, RenameKeyDialog
from ui.protection.security_keys_model import SecurityKeysModel
from ui.texts import fill, words_for
from ui.widgets.arrange import clear_out
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.icons import Icon
from ui.widgets.labels import MutedText, NameLabel, SectionTitle, SmallText
from ui.widgets.lines import line_of
from ui.widgets.panels import STOP, Card, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_ICON = 20


class SecurityKeysPanel(Screen):
    """Names and dates of the keys; adding, naming and removing open a dialog each."""

    def __init__(self, model: SecurityKeysModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._title, self._explanation = SectionTitle(), MutedText()
        self.add_button = SecondaryButton(icon="plus")
        self.message = MessageBar()
        self.rows: list[KeyRow] = []
        self.dialog: AddKeyDialog | RenameKeyDialog | RemoveKeyDialog | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE * 2)
        self._build()
        self.add_button.clicked.connect(self.open_add)
        model.shown.connect(self._show)
        model.failed.connect(self._show_problem)
        self.setFocusProxy(self.add_button)
        self.retranslate()

    def open_add(self) -> None:
        """The dialog that adds a key."""
        self._open(AddKeyDialog(self._model, self.window()))

    def open_rename(self, key: SecurityKey) -> None:
        """The dialog that gives ``key`` another name."""
        self._open(RenameKeyDialog(self._model, key, self.window()))

    def open_remove(self, key: SecurityKey) -> None:
        """The dialog that removes ``key``."""
        self._open(RemoveKeyDialog(self._model, key, self.window()))

    def close_dialogs(self) -> None:
        """Before the profile is closed: nothing stays open, no key is waited for."""
        if self.dialog is not None:
            self.dialog.leave()

    def retranslate(self) -> None:
        """The panel's words, those of its rows with them."""
        self._title.setText(self.tr("Security keys"))
        self._explanation.setText(
            self.tr(
                "A security key (FIDO2) takes part in the key of your profile: without it nobody "
                "opens the profile that way, not even with your passphrase. Add two, and keep "
                "one elsewhere."
            )
        )
        self.add_button.setText(self.tr("Add a security key"))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.refresh()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.add_button)
        self.add_button.setVisible(not self._model.practice)
        card = Card()
        card.add(head)
        card.add(self._explanation)
        card.add(self._list)
        card.add(self.message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _show(self) -> None:
        clear_out(self._list)
        self.rows = [KeyRow(key) for key in self._model.keys]
        for row in self.rows:
            row.rename.clicked.connect(lambda _checked=False, key=row.key: self.open_rename(key))
            row.remove.clicked.connect(lambda _checked=False, key=row.key: self.open_remove(key))
            self._list.addWidget(row)

    def _open(self, dialog: AddKeyDialog | RenameKeyDialog | RemoveKeyDialog) -> None:
        self.message.clear()
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    def _show_problem(self, problem: NatiqError) -> None:
        # An open dialog says it itself.
        if self.dialog is None:
            self.message.show_message(STOP, words_for(problem))


class KeyRow(QWidget):
    """One key."""

    def __init__(self, key: SecurityKey) -> None:
        super().__init__()
        self.key = key
        name = key.name or self.tr("Key without a name")
        self.name = NameLabel(name)
        self.dates = SmallText(line_of(*self._dates(), between=" · "))
        self.rename = QuietButton(self.tr("Rename"))
        self.remove = QuietButton(self.tr("Remove"), icon="trash")
        for button, words in (
            (self.rename, self.tr("Rename the security key {name}")),
            (self.remove, self.tr("Remove the security key {name}")),
        ):
            button.setAccessibleName(fill(words, {"name": name}))
        words_column = QVBoxLayout()
        words_column.setSpacing(0)
        words_column.addWidget(self.name)
        words_column.addWidget(self.dates)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 3)
        row.addWidget(Icon("key", _ICON))
        row.addLayout(words_column, 1)
        row.addWidget(self.rename)
        row.addWidget(self.remove)

    def _dates(self) -> list[str]:
        dates: list[str] = []
        if self.key.added_at is not None:
            added = date_words(self.key.added_at)
            dates.append(fill(self.tr("Added {date}"), {"date": added}))
        if self.key.last_used_at is None:
            dates.append(self.tr("Not used yet"))
        else:
            used = moment_words(self.key.last_used_at)
            dates.append(fill(self.tr("Last used {moment}"), {"moment": used}))
        return dates
