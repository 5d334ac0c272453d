"""What stands over the sheet: the page's name, whether all is saved, and the purpose."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.composer.autosave import SaveKind, SaveState
from ui.composer.purpose.chips import PurposeChips
from ui.composer.purpose.view_model import PurposeModel
from ui.composer.still_badge import StillBadge
from ui.moments import time_words
from ui.texts import fill
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Title, isolate
from ui.widgets.panels import GOOD, NEUTRAL, STOP
from ui.widgets.screen import Screen
from ui.widgets.theme import Theme
from ui.widgets.tokens import SPACE

_SAVED_WIDTH = 160


class ComposerHeading(Screen):
    """Two rows: name, state of saving, new draft; then audience, aim and labels."""

    def __init__(self, purpose: PurposeModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new_button = SecondaryButton(icon="plus")
        self.saved = StillBadge(theme, _SAVED_WIDTH)
        self.chips = PurposeChips(purpose)
        self._title = Title()
        self._title.setWordWrap(False)
        self._state = SaveState(SaveKind.NOTHING)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 3)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self.saved)
        row.addWidget(self.new_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        column.addLayout(row)
        column.addWidget(self.chips)
        self.retranslate()

    def retranslate(self) -> None:
        """The heading's words."""
        self._title.setText(self.tr("New post"))
        self.new_button.setText(self.tr("New draft"))
        self.new_button.setToolTip(isolate("Ctrl+N"))
        self.show_saving(self._state)

    def show_saving(self, state: SaveState) -> None:
        """Where the text on the screen stands against the disk."""
        self._state = state
        if state.kind is SaveKind.SAVED and state.at is not None:
            time = {"time": time_words(state.at)}
            self.saved.set_state(GOOD, fill(self.tr("Saved locally {time}"), time))
        elif state.kind is SaveKind.PENDING:
            self.saved.set_state(NEUTRAL, self.tr("Saving…"), "clock")
        elif state.kind is SaveKind.NOTHING:
            self.saved.set_state(NEUTRAL, "")
        else:
            self.saved.set_state(STOP, self.tr("Not saved"))
