"""The room of the connected apps: every account with what may act for it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from core.foundation.errors import NatiqError
from core.integrations.model import AppCheck, SeenApp
from ui.guard.account_apps import AccountApps
from ui.guard.apps_model import AppsModel
from ui.guard.guided_dialog import GuidedDialog
from ui.guard.shut_out_dialog import ShutOutDialog
from ui.seen_post.foreign import foreign_line
from ui.texts import fill, words_for
from ui.widgets.arrange import clear_out, holds_focus, widgets_in
from ui.widgets.panels import GOOD, STOP, EmptyState, MessageBar
from ui.widgets.screen import Screen, scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.surfaces import Quotation
from ui.widgets.tokens import SPACE

_CLAUSE = "SEC-2"


class AppsRoom(Screen):
    """Those that stop publishing first."""

    def __init__(self, model: AppsModel) -> None:
        super().__init__()
        self._model = model
        self.message = MessageBar()
        self.dialog: QDialog | None = None
        self._shown: object = None
        # For a moment of its own, when what held the focus is gone; Tab goes on from there.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._quotation = Quotation()
        self._empty = EmptyState("link")
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE * 3)
        self._build()
        overview = model.overview
        overview.shown.connect(self._show)
        overview.failed.connect(self._show_problem)
        model.failed.connect(self._show_problem)
        model.shut_out.connect(self._say_shut_out)
        model.recorded.connect(self._say_recorded)
        model.busy_changed.connect(self._follow)
        self.retranslate()
        self._show()

    def _build(self) -> None:
        content = ScrolledColumn()
        content.rows.setSpacing(SPACE * 3)
        content.rows.addLayout(self._list)
        content.rows.addWidget(self._empty)
        content.rows.addWidget(self._quotation)
        content.rows.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3)
        column.addWidget(self.message)
        column.addWidget(scrolling(content), 1)

    @property
    def cards(self) -> tuple[AccountApps, ...]:
        return tuple(one for one in widgets_in(self._list) if isinstance(one, AccountApps))

    def retranslate(self) -> None:
        """The words around the cards."""
        clause = self._model.overview.clauses.get(_CLAUSE)
        self._quotation.setVisible(clause is not None)
        if clause is not None:
            self._quotation.set_words(f"{clause.heading}: «{clause.text}»")
        self._empty.set_words(
            self.tr("No official account yet"),
            self.tr("The accounts that a decision delegates to you stand here with their apps."),
        )

    def ask_to_shut_out(self, app: SeenApp) -> None:
        """Ask once, and do it."""
        self._open(ShutOutDialog(self._model, app, self.window()))

    def begin_guided(self, account_key: str) -> None:
        """The check that a person makes at the platform."""
        check = self._model.overview.check_of(account_key)
        if check is not None and check.settings_pages:
            self._open(GuidedDialog(self._model, check, self.window()))

    def close_dialogs(self) -> None:
        """Leave none open over a window that goes away."""
        if self.dialog is not None:
            self.dialog.done(QDialog.DialogCode.Rejected)

    def _open(self, dialog: QDialog) -> None:
        self.close_dialogs()
        self.message.clear()
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None
        self.setFocus()

    def _show(self) -> None:
        overview = self._model.overview
        now = overview.now()
        # Stable: among those that stand alike the order of the decisions stays.
        checks = sorted(
            overview.checks,
            key=lambda one: (not one.stops, not one.unknown, not one.waits_for_a_look(now)),
        )
        self._empty.setVisible(overview.overview is not None and not checks)
        state = [(one, one.waits_for_a_look(now)) for one in checks]
        if state != self._shown:
            self._shown = state
            self._fill(checks)
        self._follow()

    def _fill(self, checks: Sequence[AppCheck]) -> None:
        """The cards anew; nobody who stands on one of them is thrown out of the room."""
        overview, held = self._model.overview, holds_focus(self)
        clear_out(self._list)
        for check in checks:
            account = overview.accounts.get(check.account_key)
            colour = overview.colour_of(check.account_key)
            card = AccountApps(check, account, colour, overview.now())
            card.check_wanted.connect(self._model.check)
            card.guided_wanted.connect(self.begin_guided)
            card.shut_out_wanted.connect(self.ask_to_shut_out)
            self._list.addWidget(card)
        if held:
            self.setFocus()

    def _follow(self) -> None:
        for card in self.cards:
            card.show_looking(card.check.account_key in self._model.looking)

    def _say_shut_out(self, app: SeenApp) -> None:
        names = {"app": foreign_line(app.app.name)}
        self.message.show_message(GOOD, fill(self.tr("{app} is shut out."), names))

    def _say_recorded(self) -> None:
        self.message.show_message(GOOD, self.tr("Your look is recorded."))

    def _show_problem(self, problem: NatiqError) -> None:
        if self.dialog is None:
            self.message.show_message(STOP, words_for(problem))
