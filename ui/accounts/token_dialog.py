"""Connecting a Page or an Instagram account: the token that IT issues, and what it may let do."""

from PySide6.QtWidgets import QProgressBar, QWidget

from core.connections.wanted import wanted_of
from core.delegation.model import DelegatedAccount
from core.foundation.errors import NatiqError
from ui.accounts.refusal_view import RefusalView
from ui.accounts.scope_words import meaning_of
from ui.accounts.view_model import AccountsModel
from ui.links import copy_text
from ui.texts import fill
from ui.widgets.buttons import QuietButton
from ui.widgets.dialog import Dialog
from ui.widgets.fields import PassphraseField
from ui.widgets.labels import Paragraph, SmallText, isolate_ltr

_WIDTH = 600


class TokenDialog(Dialog):
    """Closes itself once the account is connected."""

    def __init__(self, model: AccountsModel, account: DelegatedAccount, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self._account = account
        self._wanted = wanted_of(account.platform)
        self._for_it = Paragraph()
        self.scopes = SmallText()
        self.copy_button = QuietButton(icon="copy")
        self.token = PassphraseField()
        self.refusal = RefusalView(model.clauses)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self.buttons.addWidget(self.copy_button)
        for part in (self._for_it, self.scopes, self.token, self.refusal, self._progress):
            self.add(part)
        self._say()
        self.go_on.clicked.connect(self._try)
        self.copy_button.clicked.connect(lambda: copy_text(self._for_the_clipboard()))
        model.connected.connect(self.accept)
        model.connect_failed.connect(self._show_problem)
        model.busy_changed.connect(self._show_busy)
        self.finished.connect(self.token.forget)
        self._show_busy()
        self.token.setFocus()

    def _say(self) -> None:
        names = {"account": self._account.name, "handle": f"@{self._account.handle}"}
        self.set_words(
            fill(self.tr("Connect {account} {handle}"), names),
            self.tr(
                "Meta lets no desktop program sign in to a Page in the browser. IT issues a Page "
                "token for it, from a system user of the institution's business account, and "
                "gives it to you by a safe way."
            ),
            self.tr("Connect the account"),
            self.tr("Back"),
        )
        self._for_it.setText(self.tr("The token must permit exactly this:"))
        self.scopes.setText("\n".join(self._scope_lines()))
        self.copy_button.setText(self.tr("Copy the list for IT"))
        self.token.set_words(
            self.tr("Page token"),
            self.tr("Meta is asked what it is good for; only the delegated account's is kept."),
        )
        self.token.set_eye_words(self.tr("Show the token"), self.tr("Hide the token"), "")
        self._progress.setAccessibleName(self.tr("Asking the platform"))

    def _scope_lines(self) -> list[str]:
        lines = [f"{isolate_ltr(one)} – {meaning_of(one)}" for one in self._wanted.needed]
        for scope in self._wanted.useful:
            offered = self.tr("{scope} – {meaning} (only if that is wanted)")
            words = {"scope": scope, "meaning": meaning_of(scope)}
            lines.append(fill(offered, words))
        return lines

    def _for_the_clipboard(self) -> str:
        return "\n".join((*self._wanted.needed, *self._wanted.useful))

    def _try(self) -> None:
        secret = self.token.text.strip()
        if not secret:
            self.token.set_error(self.tr("Paste the token."))
            return
        self.token.set_error("")
        self.refusal.clear()
        self._model.connect_with_token(self._account, secret)

    def _show_problem(self, problem: NatiqError) -> None:
        self.refusal.show_problem(problem)
        self.token.input.selectAll()
        self.token.setFocus()

    def _show_busy(self) -> None:
        self._progress.setVisible(self._model.busy)
        self.go_on.setEnabled(not self._model.busy)
        self.token.input.setEnabled(not self._model.busy)
