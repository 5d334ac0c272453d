"""The clauses one below the other, in the policy's own Arabic words."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from core.policy.model import Clause
from ui.widgets.labels import IsolatedLabel, MutedText, Paragraph, SectionTitle
from ui.widgets.screen import Screen
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tokens import SPACE

_WIDEST = 860
"""Pixels: longer lines lose their reader on the way back."""


class ClauseText(Screen):
    """One clause; in the English interface with its translation, which does not count."""

    def __init__(self, clause: Clause, *, with_heading: bool) -> None:
        super().__init__()
        self._clause = clause
        self._heading = SectionTitle() if with_heading else None
        self._id = IsolatedLabel(clause.id)
        self._text = Paragraph(clause.text)
        # Arabic words are read from the right in either interface.
        self._text.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._translation = MutedText(clause.text_en)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE * 2 if with_heading else 0, 0, 0)
        column.setSpacing(SPACE)
        if self._heading is not None:
            column.addWidget(self._heading)
        for part in (self._id, self._text, self._translation):
            column.addWidget(part)
        self.retranslate()

    def retranslate(self) -> None:
        """Heading and translation in the language of the interface."""
        english = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        self._translation.setVisible(english)
        if self._heading is not None:
            self._heading.setText(self._clause.heading_en if english else self._clause.heading)


class ClauseList(ScrolledColumn):
    """All clauses in the order of the policy, each heading once."""

    def __init__(self, clauses: Iterable[Clause]) -> None:
        super().__init__()
        self.setMaximumWidth(_WIDEST)
        self.rows.setSpacing(SPACE * 3)
        heading = ""
        for clause in clauses:
            self.rows.addWidget(ClauseText(clause, with_heading=clause.heading != heading))
            heading = clause.heading
        self.rows.addStretch(1)
