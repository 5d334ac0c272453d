"""A field for a whole number."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QSpinBox, QWidget


class NumberBox(QSpinBox):
    """Digits as the rest of the program writes them: 0 to 9, whatever the desktop's locale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale.c())
        # A number runs from the left in either language: in the middle it fits both.
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumWidth(88)
