"""What is wrong with the settings that IT has laid down: in short on every screen, in full here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.foundation.settings_fault import SettingsFault
from ui.texts import fault_words
from ui.widgets.arrange import at_top
from ui.widgets.buttons import SecondaryButton
from ui.widgets.icons import Icon
from ui.widgets.labels import MutedText, Paragraph, SectionTitle, StrongText
from ui.widgets.panels import STOP, Card
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class FaultBanner(Screen):
    """For as long as the program runs: nothing is published, why, and where it is mended.

    ``show_wanted`` asks for the page that names every fault; without ``leads_on`` there is no
    way to one yet.
    """

    show_wanted = Signal()

    def __init__(
        self,
        faults: Sequence[SettingsFault],
        *,
        leads_on: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._faults = faults
        self._title, self._first, self._meaning = StrongText(), Paragraph(), Paragraph()
        self.show_all = SecondaryButton()
        self.show_all.setVisible(leads_on)
        self.show_all.clicked.connect(self.show_wanted)
        frame = QFrame()
        frame.setProperty("kind", "alarm")
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._title, self._first, self._meaning):
            words.addWidget(label)
        row = QHBoxLayout(frame)
        row.setContentsMargins(SPACE * 4, SPACE * 2, SPACE * 4, SPACE * 2)
        row.setSpacing(SPACE * 3)
        row.addLayout(at_top(Icon("stop", 20)))
        row.addLayout(words, 1)
        row.addWidget(self.show_all)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.retranslate()

    @property
    def words(self) -> str:
        """Everything that it says."""
        return " ".join(label.text() for label in (self._title, self._first, self._meaning))

    def retranslate(self) -> None:
        """The banner's words."""
        others = len(self._faults) - 1
        more = self.tr("And %n more", "", others) if others else ""
        self._title.setText(self.tr("IT's settings for this machine cannot be followed"))
        said = fault_words(self._faults[0])
        self._first.setText(f"{said} {more}" if more else said)
        self._meaning.setText(
            self.tr(
                "Nothing is published until IT support has mended this and Natiq was started "
                "again. You can write, and drafts are kept."
            )
        )
        self.show_all.setText(self.tr("Show all"))
        self.setAccessibleName(self.words)


class FaultCard(Screen):
    """Every fault with its place, to be read out or sent to whoever mends it."""

    def __init__(self, faults: Sequence[SettingsFault], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faults = faults
        self._title, self._meaning = SectionTitle(), MutedText()
        self.lines = [Paragraph() for _ in faults]
        self.copy = SecondaryButton(icon="copy")
        self.copy.clicked.connect(self._copy)
        card = Card(STOP)
        card.add(self._title)
        for line in self.lines:
            row = QHBoxLayout()
            row.setSpacing(SPACE * 2)
            row.addLayout(at_top(Icon("stop", 18, tone="stop")))
            row.addWidget(line, 1)
            card.add(row)
        card.add(self._meaning)
        below = QHBoxLayout()
        below.addWidget(self.copy)
        below.addStretch(1)
        card.add(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.retranslate()

    def retranslate(self) -> None:
        """The card's words."""
        self._title.setText(self.tr("IT's settings for this machine cannot be followed"))
        for fault, line in zip(self._faults, self.lines, strict=True):
            line.setText(fault_words(fault))
        self._meaning.setText(
            self.tr("Where no value can be followed, the one that permits least holds.")
        )
        self.copy.setText(self.tr("Copy for IT support"))
        self.setAccessibleName(self._title.text())

    def _copy(self) -> None:
        lines = (self._title.text(), *(line.text() for line in self.lines))
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copy.setText(self.tr("Copied"))
