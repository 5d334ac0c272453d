"""A field for a whole number."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QSpinBox, QWidget


class NumberBox(QSpinBox):
    """Digits as the rest of the program writes them: 0 to 9, whatever the desktop's locale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale.c())
        self.setMinimumWidth(88)
