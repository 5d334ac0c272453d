"""The page of the settings, made from their declarations."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from core.foundation.errors import NatiqError
from core.foundation.settings import Setting
from ui.crash_reports.card import CrashReportsCard
from ui.settings.faults import FaultCard
from ui.settings.row import SettingRow, ZoneRow, row_for
from ui.settings.view_model import SettingsModel
from ui.texts import words_for
from ui.widgets.labels import MutedText, SectionTitle, Title
from ui.widgets.panels import STOP, WARNING, Card, MessageBar, Separator
from ui.widgets.screen import Screen, scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tokens import SPACE

_WIDEST = 860


class SettingsPage(Screen):
    """The employee's settings first, then what IT has laid down on this machine."""

    def __init__(self, model: SettingsModel) -> None:
        super().__init__()
        self._model = model
        self.rows: dict[str, SettingRow] = {}
        self._title = Title()
        self._explanation = MutedText()
        self.message = MessageBar()
        self._own_title, self._it_title = SectionTitle(), SectionTitle()
        self._it_explanation = MutedText()
        self.crash_reports = CrashReportsCard(model.crash_reports)
        self.words_problem = MessageBar()
        self.faults: FaultCard | None = None
        self._build()
        model.changed.connect(self._show_value)
        model.failed.connect(self._show_problem)
        for row in reversed(self.rows.values()):
            if row.focusProxy() is not None:
                self.setFocusProxy(row)
        self.retranslate()

    def _build(self) -> None:
        content = ScrolledColumn()
        column = content.rows
        column.setSpacing(SPACE * 3)
        if self._model.faults:
            self.faults = FaultCard(self._model.faults)
            column.addWidget(self.faults)
            column.addSpacing(SPACE * 2)
        column.addWidget(self._own_title)
        column.addWidget(self._card(self._model.own))
        column.addSpacing(SPACE * 2)
        column.addWidget(self._it_title)
        column.addWidget(self._it_explanation)
        column.addWidget(self.words_problem)
        column.addWidget(self._card(self._model.of_it))
        column.addSpacing(SPACE * 2)
        column.addWidget(self.crash_reports)
        column.addStretch(1)
        content.setMaximumWidth(_WIDEST)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE * 5, SPACE * 4, SPACE * 5, SPACE * 4)
        outer.setSpacing(SPACE * 3)
        outer.addWidget(self._title)
        outer.addWidget(self._explanation)
        outer.addWidget(self.message)
        outer.addWidget(scrolling(content), 1)

    def _card(self, settings: Sequence[Setting]) -> Card:
        card = Card()
        for at, setting in enumerate(settings):
            if at:
                card.add(Separator())
            locked = self._model.is_locked(setting)
            value = self._model.value(setting.name)
            source = self._model.source_of(setting.name)
            row = row_for(setting, value, self._model.accepts, source, locked=locked)
            if isinstance(row, ZoneRow):
                row.zones_wanted.connect(self._model.load_zones)
                self._model.zones_loaded.connect(row.offer)
            row.chosen.connect(lambda value, name=setting.name: self._model.change(name, value))
            self.rows[setting.name] = row
            card.add(row)
        return card

    def retranslate(self) -> None:
        """The page's words; each row knows its own."""
        self._title.setText(self.tr("Settings"))
        self._explanation.setText(
            self.tr("What you change applies at once and is kept on this machine.")
        )
        self._own_title.setText(self.tr("Yours to choose"))
        self._it_title.setText(self.tr("Laid down by IT"))
        self._it_explanation.setText(
            self.tr(
                "IT support changes these for the whole machine. They are shown here to be known."
            )
        )
        self._show_words_problem()

    def _show_value(self, name: str) -> None:
        self.message.clear()
        self.rows[name].show_value(self._model.value(name), self._model.source_of(name))

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))
        for name, row in self.rows.items():
            row.show_value(self._model.value(name), self._model.source_of(name))

    def _show_words_problem(self) -> None:
        problem = self._model.institution_problem
        if problem is None:
            self.words_problem.clear()
        else:
            self.words_problem.show_message(WARNING, words_for(problem))
