"""Asks once before an app loses its access, and says what that means."""

from PySide6.QtWidgets import QProgressBar, QWidget

from core.foundation.errors import NatiqError
from core.integrations.model import SeenApp
from ui.guard.apps_model import AppsModel
from ui.seen_post.foreign import foreign_line
from ui.texts import fill, words_for
from ui.widgets.buttons import DangerButton
from ui.widgets.dialog import Dialog
from ui.widgets.panels import STOP
from ui.widgets.surfaces import Quotation

_WIDTH = 500
_CLAUSE = "SEC-2"
_LASTS_A_WHILE = "bluesky"
"""There an app keeps what it was given last for up to two hours."""


class ShutOutDialog(Dialog):
    """Closes itself once the app is out; Enter alone does not do it."""

    def __init__(self, model: AppsModel, app: SeenApp, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model, self._app = model, app
        self.shut_out = DangerButton()
        self._quotation, self._progress = Quotation(), QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self.go_on.hide()
        self.buttons.insertWidget(0, self.shut_out)
        self.add(self._quotation)
        self.add(self._progress)
        self._say()
        self.shut_out.clicked.connect(self.message.clear)
        self.shut_out.clicked.connect(lambda: model.shut_app_out(app))
        model.shut_out.connect(self._finish)
        model.deed_failed.connect(self._show_problem)
        model.busy_changed.connect(self._follow)
        self._follow()
        self.back.setDefault(True)
        self.back.setFocus()

    def _say(self) -> None:
        overview = self._model.overview
        check = overview.check_of(self._app.account_key)
        account = overview.accounts.get(self._app.account_key)
        names = {
            "app": foreign_line(self._app.app.name),
            "handle": f"@{check.handle}" if check is not None else "",
        }
        said = [
            self.tr(
                "The platform no longer lets it read or publish under this account. Whoever "
                "needs it has to be let in anew, with IT's consent. The log keeps your name."
            )
        ]
        if account is not None and account.platform == _LASTS_A_WHILE:
            said.append(
                self.tr(
                    "At this platform an app that is signed in right now may go on for up to two "
                    "hours."
                )
            )
        if check is not None and not any(one.app.own for one in check.apps):
            said.append(
                self.tr(
                    "Which of them lets Natiq itself in cannot be told there. If it is this one, "
                    "connect the account anew afterwards."
                )
            )
        self.set_words(
            fill(self.tr("Shut {app} out of {handle}?"), names),
            " ".join(said),
            "",
            self.tr("Leave it"),
        )
        self.shut_out.setText(self.tr("Shut it out"))
        clause = overview.clauses.get(_CLAUSE)
        self._quotation.setVisible(clause is not None)
        if clause is not None:
            self._quotation.set_words(f"{clause.heading}: «{clause.text}»")
        self._progress.setAccessibleName(self.tr("Telling the platform"))

    def _follow(self) -> None:
        self._progress.setVisible(self._model.busy)
        for button in (self.shut_out, self.back):
            button.setEnabled(not self._model.busy)

    def _finish(self) -> None:
        self.accept()

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))
