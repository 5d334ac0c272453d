"""There is a newer version: what is new, until when it is needed, whom to ask. Nothing more:
the program fetches and installs nothing by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.moments import date_words
from ui.texts import fill
from ui.widgets.arrange import at_top
from ui.widgets.buttons import QuietButton
from ui.widgets.icons import Icon
from ui.widgets.labels import Paragraph, StrongText
from ui.widgets.lines import line_of
from ui.widgets.panels import NEUTRAL, WARNING, MessageFrame
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

if TYPE_CHECKING:
    from core.updates.model import Notice


class UpdateBanner(Screen):
    """Above the screens until somebody puts it away."""

    put_away = Signal()

    def __init__(
        self,
        notice: Notice,
        *,
        security: bool,
        overdue: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._notice, self._security, self._overdue = notice, security, overdue
        self._title, self._changes, self._ask = StrongText(), Paragraph(), Paragraph()
        self.close_button = QuietButton(icon="close")
        self.close_button.clicked.connect(self.put_away)
        frame = MessageFrame(WARNING if security or overdue else NEUTRAL)
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        for label in (self._title, self._changes, self._ask):
            words.addWidget(label)
        row = QHBoxLayout(frame)
        row.setContentsMargins(SPACE * 4, SPACE * 2, SPACE * 3, SPACE * 2)
        row.setSpacing(SPACE * 3)
        row.addLayout(at_top(Icon("shield" if security else "info", 18)))
        row.addLayout(words, 1)
        row.addLayout(at_top(self.close_button))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE)
        outer.addWidget(frame)
        self.retranslate()

    @property
    def words(self) -> str:
        """Everything that it says."""
        return " ".join(label.text() for label in (self._title, self._changes, self._ask))

    def retranslate(self) -> None:
        """The banner's words."""
        notice = self._notice
        arabic = QLocale().language() is QLocale.Language.Arabic
        self._title.setText(fill(self._title_words(), {"version": notice.version}))
        changes = notice.changes_ar if arabic else notice.changes_en
        self._changes.setText(line_of(changes))
        self._ask.setText(" ".join(self._ask_words()))
        self.close_button.setText(self.tr("Put away"))
        self.close_button.setAccessibleName(self.tr("Put away the notice of a newer version"))
        self.setAccessibleName(self.words)

    def _title_words(self) -> str:
        if self._security:
            return self.tr("A newer version of Natiq closes a security gap: {version}")
        return self.tr("There is a newer version of Natiq: {version}")

    def _ask_words(self) -> list[str]:
        notice, lines = self._notice, list[str]()
        if notice.needed_by is not None:
            day = {"date": date_words(notice.needed_by)}
            needed = self.tr("Needed by {date}.")
            overdue = self.tr("It was needed by {date}.")
            lines.append(fill(overdue if self._overdue else needed, day))
        lines.append(fill(self.tr("From IT support: {source}"), {"source": notice.source}))
        return lines
