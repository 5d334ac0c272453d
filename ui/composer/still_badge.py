"""A badge whose words change at every keystroke without moving anything around it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.drawing import icon_pixmap
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING
from ui.widgets.theme import Theme
from ui.widgets.tokens import SPACE

_HEIGHT, _ICON, _FONT_PX = 24, 14, 13
_ICONS = {NEUTRAL: "info", GOOD: "check", WARNING: "warning", STOP: "stop"}


class StillBadge(QWidget):
    """A state in one word with its icon, as ``Badge`` shows it, in a room of fixed width.

    A label asks the whole window for a new layout with each new text, which takes longer
    than the keystroke that changed it. This one only paints itself again.
    """

    def __init__(self, theme: Theme, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = NEUTRAL
        self._word = ""
        self._icon = _ICONS[NEUTRAL]
        self.setFixedSize(width, _HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def word(self) -> str:
        return self._word

    @property
    def tone(self) -> str:
        return self._tone

    def set_state(self, tone: str, word: str, icon: str = "", spoken: str = "") -> None:
        """Show another state; ``spoken`` is what a screen reader says instead of ``word``."""
        if (tone, word, icon or _ICONS[tone]) == (self._tone, self._word, self._icon):
            return
        self._tone, self._word, self._icon = tone, word, icon or _ICONS[tone]
        self.setAccessibleName(spoken or word)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if not self._word:
            return
        ink, ground = self._colours()
        font = self.font()
        font.setPixelSize(_FONT_PX)
        font.setWeight(font.Weight.DemiBold)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        room = self.width() - SPACE * 6 - _ICON
        words = painter.fontMetrics().elidedText(self._word, Qt.TextElideMode.ElideRight, room)
        width = painter.fontMetrics().horizontalAdvance(words)
        # The badge ends where the row ends, and is as wide as its word.
        pill = self._placed(QSize(width + SPACE * 6 + _ICON, _HEIGHT), 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(pill), _HEIGHT / 2, _HEIGHT / 2)
        painter.setPen(ink)
        painter.setLayoutDirection(self.layoutDirection())
        sides = Qt.AlignmentFlag
        place = self._placed(QSize(width, _HEIGHT), SPACE * 3)
        painter.drawText(place, sides.AlignCenter | sides.AlignAbsolute, words)
        icon = self._placed(QSize(_ICON, _ICON), SPACE * 4 + width)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(icon.topLeft(), icon_pixmap(self._icon, ink, _ICON, ratio))
        painter.end()

    def _colours(self) -> tuple[QColor, QColor]:
        tokens = self._theme.tokens
        ink, ground = {
            NEUTRAL: (tokens.muted, tokens.sunken),
            GOOD: (tokens.good, tokens.good_surface),
            WARNING: (tokens.warning, tokens.warning_surface),
            STOP: (tokens.stop, tokens.stop_surface),
        }[self._tone]
        return QColor(ink), QColor(ground)

    def _placed(self, size: QSize, trailing: int) -> QRect:
        """A rectangle ``trailing`` pixels before the side where reading ends."""
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = trailing if from_right else self.width() - trailing - size.width()
        return QRect(place, (self.height() - size.height()) // 2, size.width(), size.height())
