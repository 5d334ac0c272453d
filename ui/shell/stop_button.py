"""The emergency stop in the top bar, as words where there is room and else as its icon."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QStyleOptionButton, QWidget

from ui.widgets.buttons import SecondaryButton

_ICON_ALONE = 44
_ANY = 16_777_215
"""Qt's own limit of a width."""


class StopButton(SecondaryButton):
    """Its name is heard, and shown under the pointer, also where only the icon is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "pause", parent)
        self._alone = False
        # Or its words would count for the narrowest that the window can be.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, shown: bool) -> None:
        """Whether there is room for words."""
        self._alone = not shown
        self.setMaximumWidth(_ANY if shown else _ICON_ALONE)

    def minimumSizeHint(self) -> QSize:
        return QSize(_ICON_ALONE, super().minimumSizeHint().height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 - Qt's name
        super().initStyleOption(option)
        if self._alone:
            # The stubs know none of the option's attributes.
            option.text = ""  # pyright: ignore[reportAttributeAccessIssue]
