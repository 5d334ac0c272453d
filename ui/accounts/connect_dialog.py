"""Connecting a delegated account: its app password, and whose it proves to be."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.delegation.model import DelegatedAccount
from core.foundation.errors import NatiqError
from ui.accounts.view_model import AccountsModel
from ui.texts import fill, words_for
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import PassphraseField
from ui.widgets.labels import MutedText, Title
from ui.widgets.panels import STOP, MessageBar
from ui.widgets.surfaces import Quotation
from ui.widgets.tokens import SPACE

_WIDTH = 520


class ConnectDialog(QDialog):
    """Open it with ``open()``; it closes itself once the account is connected."""

    def __init__(self, model: AccountsModel, account: DelegatedAccount, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._model = model
        self._account = account
        self._title = Title()
        self._explanation = MutedText()
        self.password = PassphraseField()
        self.message = MessageBar()
        self._quotation = Quotation()
        self._progress = QProgressBar()
        self._connect = PrimaryButton()
        self._back = SecondaryButton()
        self._build()
        self._say()
        self._connect.clicked.connect(self._try)
        self._back.clicked.connect(self.reject)
        model.connected.connect(self.accept)
        model.connect_failed.connect(self._show_problem)
        model.busy_changed.connect(self._show_busy)
        self.finished.connect(self.password.forget)
        self._show_busy()

    def _build(self) -> None:
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._quotation.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._connect)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 6, SPACE * 5, SPACE * 6, SPACE * 5)
        column.setSpacing(SPACE * 3)
        for part in (
            self._title,
            self._explanation,
            self.password,
            self.message,
            self._quotation,
            self._progress,
        ):
            column.addWidget(part)
        column.addLayout(buttons)
        self._connect.setDefault(True)

    def _say(self) -> None:
        names = {"account": self._account.name, "handle": f"@{self._account.handle}"}
        title = fill(self.tr("Connect {account} {handle}"), names)
        self._title.setText(title)
        self.setWindowTitle(title)
        self._explanation.setText(
            self.tr(
                "Enter an app password made for this account in the platform's settings. "
                "The platform is asked whose it is; only the delegated account's is kept, sealed."
            )
        )
        self.password.set_words(self.tr("App password"))
        self.password.set_eye_words(
            self.tr("Show the app password"),
            self.tr("Hide the app password"),
            self.tr("Caps Lock seems to be on."),
        )
        self._connect.setText(self.tr("Connect the account"))
        self._back.setText(self.tr("Back"))
        self._progress.setAccessibleName(self.tr("Asking the platform"))

    def _try(self) -> None:
        secret = self.password.text.strip()
        if not secret:
            self.password.set_error(self.tr("Enter the app password."))
            return
        self.password.set_error("")
        self.message.clear()
        self._quotation.hide()
        self._model.connect_account(self._account, secret)

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))
        clause = self._model.clauses.get(problem.clause or "")
        self._quotation.setVisible(clause is not None)
        if clause is not None:
            self._quotation.set_words(f"{clause.heading}: «{clause.text}»")

    def _show_busy(self) -> None:
        self._progress.setVisible(self._model.busy)
        self._connect.setEnabled(not self._model.busy)
        self.password.input.setEnabled(not self._model.busy)
