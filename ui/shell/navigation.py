"""The list of screens at the leading side."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from ui.widgets.drawing import icon_pixmap
from ui.widgets.labels import isolate_ltr
from ui.widgets.surfaces import Surface
from ui.widgets.tokens import SPACE

_HEIGHT, _ICON = 40, 18
_WIDTH, _WIDTH_OF_ICONS = 184, 56
_LEAST_HEIGHT = 28
_DOT = 8


class NavigationButton(QAbstractButton):
    """One screen: icon, name, and how much is waiting there."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._count = 0
        self._alone = False
        self.setCheckable(True)
        # What a screen reader hears then is one of several, not a box of its own.
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setMaximumHeight(_HEIGHT)

    def set_count(self, count: int, words: str) -> None:
        """Show ``count`` (nothing for zero); ``words`` say it to a screen reader."""
        self._count = count
        self.setAccessibleDescription(words if count else "")
        self.update()

    def show_words(self, shown: bool) -> None:
        """Whether there is room for the name beside the icon."""
        self._alone = not shown
        self.update()

    @property
    def count(self) -> int:
        return self._count

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH - SPACE * 4, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, roles = self.palette(), QPalette.ColorRole
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ink = palette.color(roles.HighlightedText if self.isChecked() else roles.WindowText)
        if self.isChecked():
            self._fill(painter, ground, roles.Highlight)
        elif self.underMouse():
            self._fill(painter, ground, roles.Midlight)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = roles.WindowText if self.isChecked() else roles.Highlight
            painter.setPen(QPen(palette.color(edge), 2))
            painter.drawRoundedRect(ground, 8, 8)
        painter.setPen(ink)
        if self._alone:
            self._draw_dot(painter, ink)
        else:
            self._draw_words(painter)
        pixmap = icon_pixmap(self._icon, ink, _ICON, self.devicePixelRatioF(), self._from_right())
        painter.drawPixmap(self._placed(SPACE * 3, _ICON).topLeft(), pixmap)
        painter.end()

    def _draw_words(self, painter: QPainter) -> None:
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        begin = SPACE * 3 + _ICON + SPACE * 3
        room = self.width() - begin - (SPACE * 10 if self._count else SPACE * 2)
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setLayoutDirection(self.layoutDirection())
        # AlignLeft means the leading side once the painter knows its direction.
        sides = Qt.AlignmentFlag
        vertical = sides.AlignVCenter | (
            sides.AlignRight if self._from_right() else sides.AlignLeft
        )
        box = self._placed(begin, room, self.height())
        painter.drawText(box, vertical | sides.AlignAbsolute, name)
        if self._count:
            font.setPixelSize(13)
            painter.setFont(font)
            place = self._placed(self.width() - SPACE * 11, SPACE * 8, self.height())
            other = sides.AlignLeft if self._from_right() else sides.AlignRight
            shown = isolate_ltr(str(self._count))
            painter.drawText(place, sides.AlignVCenter | other | sides.AlignAbsolute, shown)

    def _draw_dot(self, painter: QPainter, ink: QColor) -> None:
        """That something waits there, where there is no room to say how much."""
        if self._count:
            place = self._placed(SPACE * 3 + _ICON, _DOT, _DOT)
            painter.setBrush(ink)
            painter.drawEllipse(place.translated(0, -_ICON // 2))

    def _fill(self, painter: QPainter, ground: QRectF, role: QPalette.ColorRole) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(role))
        painter.drawRoundedRect(ground, 8, 8)

    def _placed(self, leading: int, width: int, height: int = _ICON) -> QRect:
        """A rectangle ``leading`` pixels after the side where reading begins."""
        place = self.width() - leading - width if self._from_right() else leading
        return QRect(place, (self.height() - height) // 2, width, height)

    def _from_right(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft


class Navigation(Surface):
    """One button a screen; arrows move between them, Enter or Space goes there."""

    chosen = Signal(int)

    def __init__(self, icons: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("trailing", parent)
        self.buttons = tuple(NavigationButton(icon) for icon in icons)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 3, SPACE * 2, SPACE * 3)
        column.setSpacing(SPACE)
        for number, button in enumerate(self.buttons):
            self._group.addButton(button, number)
            column.addWidget(button)
        column.addStretch(1)
        self.show_words(True)
        self._shown = 0
        self._group.idClicked.connect(self.chosen)
        self._group.idToggled.connect(self._toggled)

    def show_words(self, shown: bool) -> None:
        """Whether there is room for the names; else they stand under the pointer."""
        self.setFixedWidth(_WIDTH if shown else _WIDTH_OF_ICONS)
        for button in self.buttons:
            button.show_words(shown)

    def show_chosen(self, number: int) -> None:
        """Mark the screen that is shown."""
        self._shown = number
        self.buttons[number].setChecked(True)

    def _toggled(self, number: int, chosen: bool) -> None:
        # A screen reader does not click: it toggles.
        if chosen and number != self._shown:
            self.chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the screen as Space does."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focused, NavigationButton
        ):
            focused.click()
            return
        super().keyPressEvent(event)
