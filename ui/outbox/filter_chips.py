"""Which jobs are to be seen: a chip for each choice, with how many there are."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.outbox.standing import Sieve
from ui.widgets.chips import ChipButton, ChipRow
from ui.widgets.labels import isolate_ltr
from ui.widgets.screen import Screen


class FilterChips(Screen):
    """``chosen`` brings a ``Sieve``; one of them is always in force."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sieve = Sieve.ALL
        self._counts: Mapping[Sieve, int] = {}
        self.chips = {sieve: ChipButton("") for sieve in _ORDER}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ChipRow(tuple(self.chips.values())))
        for sieve, chip in self.chips.items():
            chip.setCheckable(True)
            # Toggled, not clicked: a screen reader does not click.
            chip.toggled.connect(lambda on, sieve=sieve: self._toggled(sieve, on))
        self.retranslate()

    def show_counts(self, sieve: Sieve, counts: Mapping[Sieve, int]) -> None:
        """Which is in force, and how many jobs each lets through."""
        self._sieve, self._counts = sieve, counts
        self.retranslate()

    def _toggled(self, sieve: Sieve, on: bool) -> None:
        # One that is pressed again stays in force, and is marked anew by ``show_counts``.
        if on != (sieve is self._sieve):
            self.chosen.emit(sieve)

    def retranslate(self) -> None:
        """The chips' words."""
        self.setAccessibleName(self.tr("Which posts are shown"))
        words = {
            Sieve.ALL: self.tr("All"),
            Sieve.NEEDS_YOU: self.tr("Needs you"),
            Sieve.WAITING: self.tr("Waiting and planned"),
            Sieve.PUBLISHED: self.tr("Published"),
        }
        for sieve, chip in self.chips.items():
            inforce, count = sieve is self._sieve, self._counts.get(sieve, 0)
            chip.setChecked(inforce)
            chip.set_icon("tick" if inforce else "warning" if _alarms(sieve, count) else "")
            chip.set_fact(f"{words[sieve]} {isolate_ltr(str(count))}", empty=not inforce)


_ORDER = (Sieve.ALL, Sieve.NEEDS_YOU, Sieve.WAITING, Sieve.PUBLISHED)


def _alarms(sieve: Sieve, count: int) -> bool:
    return sieve is Sieve.NEEDS_YOU and count > 0
