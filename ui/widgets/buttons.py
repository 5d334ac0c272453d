"""Buttons by what they are for: one primary a screen, the others quieter."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.icons import Icon, tinted_icon
from ui.widgets.labels import SmallText, StrongText
from ui.widgets.tokens import SPACE


class _KindButton(QPushButton):
    """A button of one kind, reached by Tab, that Enter presses too."""

    kind = "secondary"

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self.setProperty("kind", self.kind)
        self.setAutoDefault(True)
        self.setIconSize(QSize(18, 18))

    def set_icon(self, name: str) -> None:
        """Show the icon ``name`` before the words; an empty name takes it away."""
        self._icon = name
        self._tint()

    def event(self, event: QEvent) -> bool:
        # The first painting is the first moment at which colour and screen are settled.
        if self._icon and event.type() in _TINTING:
            self._tint()
        return super().event(event)

    def _tint(self) -> None:
        role = QPalette.ColorRole.ButtonText
        self.setIcon(tinted_icon(self._icon, self, role) if self._icon else QIcon())


_TINTING = frozenset(
    {
        QEvent.Type.Show,
        QEvent.Type.PaletteChange,
        QEvent.Type.StyleChange,
        QEvent.Type.EnabledChange,
        QEvent.Type.LayoutDirectionChange,
    }
)


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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._name = StrongText()
        self._meaning = SmallText()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE * 5, SPACE * 4, SPACE * 5, SPACE * 4)
        row.setSpacing(SPACE * 4)
        row.addWidget(Icon(icon, 28, tone="primary"), alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SPACE)
        words.addWidget(self._name)
        words.addWidget(self._meaning)
        row.addLayout(words, 1)
        for label in (self._name, self._meaning):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_words(self, name: str, meaning: str) -> None:
        """What the choice is called and what it means."""
        self._name.setText(name)
        self._meaning.setText(meaning)
        self.setAccessibleName(name)
        self.setAccessibleDescription(meaning)

    def sizeHint(self) -> QSize:
        return self.layout().totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.layout().totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.layout().totalHeightForWidth(width)
