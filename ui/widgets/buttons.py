"""Buttons by what they are for: one primary a screen, the others quieter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.arrange import at_top
from ui.widgets.icons import Icon
from ui.widgets.labels import SmallText, StrongText
from ui.widgets.tokens import SPACE

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPaintEvent

_ICON = 18


class _KindButton(QPushButton):
    """A button of one kind, reached by Tab, that Enter presses too."""

    kind = "secondary"

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._tinted = False
        self.setProperty("kind", self.kind)
        self.setAutoDefault(True)
        self.setIconSize(QSize(_ICON, _ICON))
        self.set_icon(icon)

    def set_icon(self, name: str) -> None:
        """Show the icon ``name`` before the words; an empty name takes it away."""
        self._icon = name
        self._tinted = False
        self.setIcon(_room_for_an_icon() if name else QIcon())

    def paintEvent(self, event: QPaintEvent) -> None:
        # The first painting is the first moment at which colour and screen are settled, and
        # the window is there by then: drawings need not be read before (start-up time).
        if self._icon and not self._tinted:
            from ui.widgets.drawing import QPalette, tinted_icon  # noqa: PLC0415 - start-up

            self._tinted = True
            self.setIcon(tinted_icon(self._icon, self, QPalette.ColorRole.ButtonText, _ICON))
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        self._tinted = False
        super().changeEvent(event)


def _room_for_an_icon() -> QIcon:
    """Nothing to see, but the size is right from the start."""
    nothing = QPixmap(_ICON, _ICON)
    nothing.fill(QColor(0, 0, 0, 0))
    return QIcon(nothing)


class PrimaryButton(_KindButton):
    """The one thing to do on this screen."""

    kind = "primary"


class SecondaryButton(_KindButton):
    """Another thing one may do here."""

    kind = "secondary"


class QuietButton(_KindButton):
    """A way aside: links, cancel, back."""

    kind = "quiet"


class IconButton(_KindButton):
    """A small button of an icon alone; ``name`` is what it is called for those who hear it."""

    kind = "quiet"

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon, parent)
        self.setFixedSize(40, 40)

    def set_words(self, name: str) -> None:
        """Its name, also shown when the pointer rests on it."""
        self.setAccessibleName(name)
        self.setToolTip(name)


class DangerButton(_KindButton):
    """Something that takes away and says so."""

    kind = "danger"


class ChoiceButton(QPushButton):
    """A large choice: icon, name, and a sentence on what it means."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "choice")
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._name = StrongText()
        self._meaning = SmallText()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(SPACE * 5, SPACE * 4, SPACE * 5, SPACE * 4)
        row.setSpacing(SPACE * 4)
        row.addLayout(at_top(Icon(icon, 28, tone="primary")))
        words = QVBoxLayout()
        words.setSpacing(SPACE)
        words.addWidget(self._name)
        words.addWidget(self._meaning)
        row.addLayout(words, 1)

    def set_words(self, name: str, meaning: str) -> None:
        """What the choice is called and what it means."""
        self._name.setText(name)
        self._meaning.setText(meaning)
        self.setAccessibleName(name)
        self.setAccessibleDescription(meaning)

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.totalHeightForWidth(width)
