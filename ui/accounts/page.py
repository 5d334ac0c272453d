"""The page of accounts and delegation."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
)

from core.connections.model import Way
from core.delegation.model import Decision, DelegatedAccount, Revocation
from core.foundation.errors import NatiqError
from ui.accounts.browser_dialog import BrowserDialog
from ui.accounts.connect_dialog import ConnectDialog
from ui.accounts.connection_card import ConnectionCard
from ui.accounts.decision_card import DecisionCard
from ui.accounts.disconnect_dialog import DisconnectDialog
from ui.accounts.token_dialog import TokenDialog
from ui.accounts.view_model import AccountsModel, Disconnected, Paper
from ui.moments import date_words
from ui.texts import fill, words_for
from ui.widgets.arrange import clear_out, widgets_in
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labels import MutedText, SectionTitle, Title
from ui.widgets.panels import GOOD, STOP, WARNING, EmptyState, MessageBar
from ui.widgets.screen import Screen, scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tokens import SPACE


class AccountsPage(Screen):
    """Each account with its connection, then each decision with its verification.

    Decisions come as files from the authority.
    """

    changed = Signal()

    def __init__(self, model: AccountsModel) -> None:
        super().__init__()
        self.model = model
        self._title = Title()
        self._explanation = MutedText()
        self.import_decision = PrimaryButton(icon="file")
        self.import_revocation = SecondaryButton(icon="file")
        self.message = MessageBar()
        self._empty = EmptyState("decision")
        self._accounts_title = SectionTitle()
        self._accounts = QVBoxLayout()
        self._decisions_title = SectionTitle()
        self._decisions = QVBoxLayout()
        self._stack = QStackedWidget()
        self.dialog: QDialog | None = None
        self._said: object = None
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
        content = ScrolledColumn()
        rows = content.rows
        rows.setSpacing(SPACE * 3)
        for title, cards in (
            (self._accounts_title, self._accounts),
            (self._decisions_title, self._decisions),
        ):
            cards.setSpacing(SPACE * 3)
            rows.addWidget(title)
            rows.addLayout(cards)
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
        self.import_decision.setVisible(not self.model.practice)
        self.import_revocation.setVisible(not self.model.practice)

    def _connect(self) -> None:
        model = self.model
        model.shown.connect(self._show)
        model.imported.connect(self._say_imported)
        model.connected.connect(self._say_connected)
        model.disconnected.connect(self._say_disconnected)
        model.failed.connect(self._show_problem)
        model.busy_changed.connect(self._show_busy)
        self.import_decision.clicked.connect(lambda: self._choose_file(Paper.DECISION))
        self.import_revocation.clicked.connect(lambda: self._choose_file(Paper.REVOCATION))
        self._empty.action.clicked.connect(lambda: self._choose_file(Paper.DECISION))

    def retranslate(self) -> None:
        """The page's words; each card knows its own."""
        self._title.setText(self.tr("Accounts and delegation"))
        self.setAccessibleName(self._title.text())
        self._explanation.setText(
            self.tr(
                "Nobody publishes without a decision that names employee and account. "
                "Decisions are verified here at every action."
            )
        )
        self.import_decision.setText(self.tr("Import a decision…"))
        self.import_revocation.setText(self.tr("Import a revocation…"))
        self._accounts_title.setText(self.tr("Accounts"))
        self._decisions_title.setText(self.tr("Decisions"))
        self._empty.set_words(
            self.tr("No decision yet"),
            self.tr("The authority that delegates you gives you a decision as a file."),
            self.tr("Import a decision…"),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.refresh()

    @property
    def cards(self) -> tuple[ConnectionCard, ...]:
        """One for each account, in their order."""
        return tuple(one for one in widgets_in(self._accounts) if isinstance(one, ConnectionCard))

    @property
    def decisions(self) -> tuple[DecisionCard, ...]:
        """One for each decision, the last imported first."""
        return tuple(one for one in widgets_in(self._decisions) if isinstance(one, DecisionCard))

    def close_dialogs(self) -> None:
        """Leave no dialog open over a window that goes away."""
        if self.dialog is not None:
            self.dialog.close()

    # What can be done

    def import_decision_from(self, file: Path) -> None:
        """Read, verify and keep the decision in ``file``."""
        self.model.bring_in(file, Paper.DECISION)

    def connect_by(self, account: DelegatedAccount, way: Way) -> None:
        """Ask for what that way of connecting the account needs."""
        if way is Way.BROWSER:
            self.open_browser_dialog(account)
        elif way is Way.APP_PASSWORD:
            self.open_connect_dialog(account)
        else:
            self.open_token_dialog(account)

    def open_connect_dialog(self, account: DelegatedAccount) -> ConnectDialog:
        """Ask for the account's app password."""
        dialog = ConnectDialog(self.model, account, self.window())
        self._open(dialog)
        return dialog

    def open_browser_dialog(self, account: DelegatedAccount) -> BrowserDialog:
        """Go to the platform in the browser, and wait."""
        dialog = BrowserDialog(self.model, self.model.visit(account), self.window())
        self._open(dialog)
        return dialog

    def open_token_dialog(self, account: DelegatedAccount) -> TokenDialog:
        """Ask for the token that IT has issued."""
        dialog = TokenDialog(self.model, account, self.window())
        self._open(dialog)
        return dialog

    def open_disconnect_dialog(self, account: DelegatedAccount) -> None:
        """Ask before the account is disconnected."""
        view = self.model.of(account.key)
        if view is not None:
            self._open(DisconnectDialog(self.model, view, self.window()))

    def _choose_file(self, paper: Paper) -> None:
        title = (
            self.tr("Import a decision")
            if paper is Paper.DECISION
            else self.tr("Import a revocation")
        )
        dialog = QFileDialog(self.window(), title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.model.bring_in(Path(name), paper))
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    # What is shown

    def _show(self) -> None:
        model, now = self.model, self.model.now()
        troubles = [model.trouble_of(view.key) for view in model.accounts]
        said = (model.accounts, model.decisions, troubles, date_words(now))
        if said == self._said:
            return
        self._said = said
        focused = self._focused_account()
        clear_out(self._accounts)
        for view, trouble in zip(model.accounts, troubles, strict=True):
            card = ConnectionCard(view, trouble, now)
            card.connect_wanted.connect(self.connect_by)
            card.disconnect_wanted.connect(self.open_disconnect_dialog)
            self._accounts.addWidget(card)
            if view.account == focused:
                # Hidden widgets take no focus, and the layout shows them later.
                card.show()
                card.setFocus(Qt.FocusReason.OtherFocusReason)
        clear_out(self._decisions)
        for decision in model.decisions:
            self._decisions.addWidget(DecisionCard(decision, model.clauses, model.practice))
        self._accounts_title.setVisible(bool(model.accounts))
        self._stack.setCurrentIndex(0 if model.decisions else 1)

    def _focused_account(self) -> DelegatedAccount | None:
        """The account among whose buttons the keyboard is, under a dialog too."""
        focus = self.window().focusWidget()
        inside = [card for card in self.cards if focus is not None and card.isAncestorOf(focus)]
        return inside[0].account if inside else None

    def _show_busy(self) -> None:
        self.import_decision.setEnabled(not self.model.busy)
        self.import_revocation.setEnabled(not self.model.busy)

    def _say_imported(self, paper: Decision | Revocation) -> None:
        sentence = (
            self.tr("Decision {number} was verified and imported.")
            if isinstance(paper, Decision)
            else self.tr("Revocation {number} was verified and imported.")
        )
        self.message.show_message(GOOD, fill(sentence, {"number": paper.number}))
        self.changed.emit()

    def _say_connected(self, handle: str) -> None:
        sentence = self.tr("{handle} is connected; what lets the program in is kept sealed.")
        self.message.show_message(GOOD, fill(sentence, {"handle": f"@{handle}"}))
        self.changed.emit()

    def _say_disconnected(self, what: Disconnected) -> None:
        names = {"handle": f"@{what.account.handle}"}
        if what.told:
            sentence = self.tr("{handle} is disconnected, and the platform has forgotten it too.")
            self.message.show_message(GOOD, fill(sentence, names))
        else:
            self.message.show_message(WARNING, fill(self._left_to_do(what.way), names))
        self.changed.emit()

    def _left_to_do(self, way: Way | None) -> str:
        if way is Way.APP_PASSWORD:
            return self.tr(
                "{handle} is disconnected here. Now delete the app password in the account's "
                "settings at the platform."
            )
        if way is Way.TOKEN:
            return self.tr("{handle} is disconnected here. Now have IT withdraw the token at Meta.")
        return self.tr(
            "{handle} is disconnected here, but the platform could not be told. Take the program "
            "from the connected apps in the account's settings there."
        )

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))
