"""The count of the part one is writing; pressed it shows the counts of all platforms."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.composer.still_badge import StillBadge
from ui.composer.thread.view_model import PartCount
from ui.widgets.labels import isolate_ltr
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING
from ui.widgets.screen import Screen
from ui.widgets.theme import Theme

_WIDTH, _HEIGHT, _EDGE = 168, 32, 2
_NEARLY_FULL = 0.9


class CounterButton(Screen):
    """``button`` is what is pressed; what it shows changes without moving anything around it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton()
        self.button.setProperty("kind", "bare")
        self.button.setFixedSize(_WIDTH + 2 * _EDGE + 4, _HEIGHT)
        self.badge = StillBadge(theme, _WIDTH)
        self.badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._state: tuple[PartCount | None, int] = (None, 1)
        inside = QHBoxLayout(self.button)
        inside.setContentsMargins(_EDGE, 0, _EDGE, 0)
        inside.addWidget(self.badge)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self.retranslate()

    def retranslate(self) -> None:
        """The count said again."""
        self.button.setToolTip(self.tr("Counts of all platforms"))
        self.show_count(*self._state)

    def show_count(self, part: PartCount | None, parts: int) -> None:
        """``part`` of ``parts``, in which the cursor stands."""
        self._state = (part, parts)
        if part is None or part.limit is None:
            used = part.used if part else 0
            self.badge.set_state(NEUTRAL, str(used), "info")
        else:
            left = part.limit - part.used
            spoken = (
                self.tr("%n characters too many", "", -left)
                if left < 0
                else self.tr("%n characters left", "", left)
            )
            count = f"{part.used} / {part.limit}"
            if parts > 1:
                count = f"{part.number}/{parts}  ·  {count}"
            self.badge.set_state(_tone_of(part.used, part.limit), isolate_ltr(count), spoken=spoken)
        self.button.setAccessibleName(self.badge.accessibleName())


def _tone_of(used: int, limit: int) -> str:
    if used > limit:
        return STOP
    if used >= limit * _NEARLY_FULL:
        return WARNING
    return GOOD if used else NEUTRAL
