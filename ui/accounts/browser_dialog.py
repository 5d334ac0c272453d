"""Waiting for a person who signs in at the platform in the browser."""

from PySide6.QtWidgets import QProgressBar, QWidget

from core.foundation.errors import NatiqError
from ui.accounts.browser_visit import BrowserVisit
from ui.accounts.refusal_view import RefusalView
from ui.accounts.view_model import AccountsModel
from ui.speaking.account_card import platform_name
from ui.texts import fill
from ui.widgets.buttons import SecondaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.panels import GOOD, WARNING

_WIDTH = 540


class BrowserDialog(Dialog):
    """Begins at once; closes itself when the browser comes back and the account is connected.

    Closing it gives the sign-in up.
    """

    def __init__(self, model: AccountsModel, visit: BrowserVisit, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self.visit = visit
        self._at_the_platform = False
        self.refusal = RefusalView(model.clauses)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self.copy_button = SecondaryButton(icon="copy")
        self.buttons.insertWidget(1, self.copy_button)
        for part in (self._progress, self.refusal):
            self.add(part)
        self.go_on.clicked.connect(self._go_on)
        self.copy_button.clicked.connect(self._copy)
        visit.at_the_platform.connect(self._show_waiting)
        visit.not_opened.connect(self._say_not_opened)
        visit.succeeded.connect(self.accept)
        visit.failed.connect(self._show_problem)
        self.finished.connect(visit.give_up)
        self._begin()

    def _begin(self) -> None:
        self._at_the_platform = False
        self.refusal.clear()
        self.message.clear()
        self.visit.begin()
        self._refresh()

    def _go_on(self) -> None:
        if self.visit.under_way:
            self.message.clear()
            self.visit.open_again()
        else:
            self._begin()

    def _copy(self) -> None:
        self.visit.copy_address()
        self.message.show_message(
            GOOD,
            self.tr("The address was copied. It works on this computer only, for a few minutes."),
        )

    def _show_waiting(self) -> None:
        self._at_the_platform = True
        self._refresh()

    def _say_not_opened(self) -> None:
        self.message.show_message(
            WARNING,
            self.tr("No browser could be opened. Copy the address, and open it in one yourself."),
        )

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.clear()
        self.refusal.show_problem(problem)
        self._refresh()

    def _refresh(self) -> None:
        waiting = self.visit.under_way
        self._say(waiting)
        self._progress.setVisible(waiting)
        self.copy_button.setVisible(waiting)
        for button in (self.go_on, self.copy_button):
            button.setEnabled(self._at_the_platform or not waiting)

    def _say(self, waiting: bool) -> None:
        account = self.visit.account
        names = {
            "account": account.name,
            "handle": f"@{account.handle}",
            "platform": platform_name(account.platform),
        }
        if not waiting:
            explanation = ""
        elif self._at_the_platform:
            explanation = self.tr(
                "The browser shows the page of {platform}. Sign in there as {handle} and allow "
                "what is asked for: the program never sees the password. This window closes by "
                "itself when you are done."
            )
        else:
            explanation = self.tr("{platform} is being asked for its page…")
        self.set_words(
            fill(self.tr("Connect {account} {handle}"), names),
            fill(explanation, names),
            self.tr("Open it again") if waiting else self.tr("Try again"),
            self.tr("Cancel") if waiting else self.tr("Close"),
        )
        self.copy_button.setText(self.tr("Copy the address"))
        self._progress.setAccessibleName(self.tr("Waiting for the browser"))
