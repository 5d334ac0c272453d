"""Backup and move, as the protection screen offers them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Paragraph, SectionTitle
from ui.widgets.panels import Card
from ui.widgets.screen import Screen


class BackupCard(Screen):
    """One button; what comes of it is the dialog's."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._facts = SectionTitle(), Paragraph()
        self.make = SecondaryButton(icon="save")
        buttons = QHBoxLayout()
        buttons.addWidget(self.make)
        buttons.addStretch(1)
        card = Card()
        card.add(self._title)
        card.add(self._facts)
        card.add(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.make.clicked.connect(self.wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """The card's words."""
        self._title.setText(self.tr("Backup and move"))
        self._facts.setText(
            self.tr(
                "Your profile lies on this computer only. A backup is one encrypted file, which "
                "opens with your passphrase and a code of its own."
            )
        )
        self.make.setText(self.tr("Back up your profile…"))
