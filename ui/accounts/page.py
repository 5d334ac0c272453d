"""The page of accounts and delegation."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.delegation.model import Decision, DelegatedAccount, Revocation
from core.foundation.errors import NatiqError
from ui.accounts.connect_dialog import ConnectDialog
from ui.accounts.decision_card import DecisionCard
from ui.accounts.view_model import AccountsModel, Paper
from ui.texts import fill, words_for
from ui.widgets.arrange import clear_out
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labels import MutedText, Title
from ui.widgets.panels import GOOD, STOP, EmptyState, MessageBar
from ui.widgets.screen import Screen, scrolling
from ui.widgets.tokens import SPACE


class AccountsPage(Screen):
    """Each decision with its verification; new ones come as files from the authority."""

    changed = Signal()

    def __init__(self, model: AccountsModel) -> None:
        super().__init__()
        self._model = model
        self._title = Title()
        self._explanation = MutedText()
        self.import_decision = PrimaryButton(icon="file")
        self.import_revocation = SecondaryButton(icon="file")
        self.message = MessageBar()
        self._empty = EmptyState("decision")
        self._list = QVBoxLayout()
        self._stack = QStackedWidget()
        self._dialog: QWidget | None = None
        self._build()
        if model.practice:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        else:
            self.setFocusProxy(self.import_decision)
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3)
        self._title.setWordWrap(False)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.import_revocation)
        head.addWidget(self.import_decision)
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACE * 3)
        rows.addLayout(self._list)
        rows.addStretch(1)
        self._stack.addWidget(scrolling(content))
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 5, SPACE * 4, SPACE * 5, SPACE * 4)
        column.setSpacing(SPACE * 3)
        column.addLayout(head)
        column.addWidget(self._explanation)
        column.addWidget(self.message)
        column.addWidget(self._stack, 1)
        # In practice the decision is built in, and no other counts.
        self.import_decision.setVisible(not self._model.practice)
        self.import_revocation.setVisible(not self._model.practice)

    def _connect(self) -> None:
        model = self._model
        model.shown.connect(self._show)
        model.imported.connect(self._say_imported)
        model.connected.connect(self._say_connected)
        model.failed.connect(self._show_problem)
        model.busy_changed.connect(self._show_busy)
        self.import_decision.clicked.connect(lambda: self._choose_file(Paper.DECISION))
        self.import_revocation.clicked.connect(lambda: self._choose_file(Paper.REVOCATION))
        self._empty.action.clicked.connect(lambda: self._choose_file(Paper.DECISION))

    def retranslate(self) -> None:
        """The page's words; each card knows its own."""
        self._title.setText(self.tr("Accounts and delegation"))
        self._explanation.setText(
            self.tr(
                "Nobody publishes without a decision that names employee and account. "
                "Decisions are verified here at every action."
            )
        )
        self.import_decision.setText(self.tr("Import a decision…"))
        self.import_revocation.setText(self.tr("Import a revocation…"))
        self._empty.set_words(
            self.tr("No decision yet"),
            self.tr("The authority that delegates you gives you a decision as a file."),
            self.tr("Import a decision…"),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.refresh()

    def close_dialogs(self) -> None:
        """Leave no dialog open over a window that goes away."""
        if self._dialog is not None:
            self._dialog.close()

    def open_connect_dialog(self, account: DelegatedAccount) -> ConnectDialog:
        """Ask for the account's app password."""
        dialog = ConnectDialog(self._model, account, self.window())
        self._keep(dialog)
        dialog.open()
        return dialog

    def _choose_file(self, paper: Paper) -> None:
        title = (
            self.tr("Import a decision")
            if paper is Paper.DECISION
            else self.tr("Import a revocation")
        )
        dialog = QFileDialog(self.window(), title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._model.bring_in(Path(name), paper))
        self._keep(dialog)
        dialog.open()

    def _keep(self, dialog: QFileDialog | ConnectDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._forget_dialog)

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _show(self) -> None:
        clear_out(self._list)
        for view in self._model.decisions:
            card = DecisionCard(view, self._model.clauses, self._model.practice)
            card.connect_wanted.connect(self.open_connect_dialog)
            self._list.addWidget(card)
        self._stack.setCurrentIndex(0 if self._model.decisions else 1)

    def _show_busy(self) -> None:
        self.import_decision.setEnabled(not self._model.busy)
        self.import_revocation.setEnabled(not self._model.busy)

    def _say_imported(self, paper: Decision | Revocation) -> None:
        sentence = (
            self.tr("Decision {number} was verified and imported.")
            if isinstance(paper, Decision)
            else self.tr("Revocation {number} was verified and imported.")
        )
        self.message.show_message(GOOD, fill(sentence, {"number": paper.number}))
        self.changed.emit()

    def _say_connected(self, handle: str) -> None:
        sentence = self.tr("{handle} is connected; the app password is kept sealed.")
        self.message.show_message(GOOD, fill(sentence, {"handle": f"@{handle}"}))
        self.changed.emit()

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))
