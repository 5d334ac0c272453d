"""The parts of a thread on its card: each with its number, its words and how it stands."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.publishing.model import Job, OutboxItem
from core.text.counting import end_of_graphemes
from core.text.direction import POP_DIRECTIONAL_ISOLATE, open_isolates
from ui.texts import words_for
from ui.widgets.arrange import at_top, clear_out
from ui.widgets.icons import Icon
from ui.widgets.labels import IsolatedLabel, Paragraph, SmallText
from ui.widgets.tokens import SPACE

_LONGEST_OPENING = 140


class PartList(QWidget):
    """One row a part, in their order."""

    def __init__(self, icons: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE)

    def show_parts(self, job: Job) -> None:
        """Show the parts of ``job`` in the language in force."""
        clear_out(self._rows)
        for item in job.items:
            self._rows.addWidget(self._row(item))

    def _row(self, item: OutboxItem) -> QWidget:
        row = QWidget()
        number = IsolatedLabel(f"{item.part + 1}/{item.parts}")
        number.setProperty("kind", "small")
        text = Paragraph(opening(item.text, _LONGEST_OPENING))
        state = SmallText(words_for(item.state))
        state.setWordWrap(False)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE * 2)
        line.addLayout(at_top(Icon(self._icons[item.state], 14)))
        line.addLayout(at_top(number))
        line.addWidget(text, 1)
        line.addLayout(at_top(state))
        row.setAccessibleName(f"{item.part + 1}/{item.parts} – {state.text()}")
        row.setAccessibleDescription(text.text())
        return row


def opening(text: str, most: int) -> str:
    """The first ``most`` characters of ``text``, told apart where more follow.

    An isolate that is cut through is closed, so that the ellipsis stands behind it.
    """
    if len(text) <= most:
        return text
    begun = text[: end_of_graphemes(text, most - 1)]
    return begun + POP_DIRECTIONAL_ISOLATE * open_isolates(begun) + "…"
