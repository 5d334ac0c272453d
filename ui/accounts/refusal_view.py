"""Why an account was not connected: the reason, the clause behind it, and what was too much."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout

from core.foundation.errors import NatiqError
from core.platforms.model import PlatformProblem
from core.policy.model import Clause
from ui.accounts.scope_words import meaning_of
from ui.texts import words_for
from ui.widgets.labels import SmallText, isolate_ltr
from ui.widgets.panels import STOP, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.surfaces import Quotation
from ui.widgets.tokens import SPACE

_OF_SCOPES = (PlatformProblem.SCOPE_TOO_WIDE, PlatformProblem.SCOPE_MISSING)


class RefusalView(Screen):
    """Hidden while there is nothing to say."""

    def __init__(self, clauses: Mapping[str, Clause]) -> None:
        super().__init__()
        self._clauses = clauses
        self._bar = MessageBar()
        self._scopes = SmallText()
        self._quotation = Quotation()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        for part in (self._bar, self._scopes, self._quotation):
            column.addWidget(part)
        self.clear()

    @property
    def words(self) -> str:
        """The reason."""
        return self._bar.words

    @property
    def scopes(self) -> str:
        """The permissions that it is about, one a line."""
        return self._scopes.text()

    @property
    def quoted(self) -> str:
        """The clause behind it."""
        return self._quotation.words

    def show_problem(self, problem: NatiqError) -> None:
        """Say why."""
        self._bar.show_message(STOP, words_for(problem))
        lines = _scope_lines(problem)
        self._scopes.setText("\n".join(lines))
        self._scopes.setVisible(bool(lines))
        clause = self._clauses.get(problem.clause or "")
        self._quotation.setVisible(clause is not None)
        if clause is not None:
            self._quotation.set_words(f"{clause.heading}: «{clause.text}»")
        self.show()

    def clear(self) -> None:
        """Say nothing."""
        self._bar.clear()
        self._scopes.clear()
        self.hide()


def _scope_lines(problem: NatiqError) -> list[str]:
    """Each permission by the platform's name for it, with what it lets somebody do."""
    if problem.code not in _OF_SCOPES:
        return []
    scopes = str(problem.values.get("scopes", "")).split()
    named = ((isolate_ltr(scope), meaning_of(scope)) for scope in scopes)
    return [name if name == meaning else f"{name} – {meaning}" for name, meaning in named]
