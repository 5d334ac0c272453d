"""How a post, a number and an hour are painted in a calendar."""

import time
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui.widgets.drawing import icon_pixmap
from ui.widgets.panels import GOOD, STOP, WARNING
from ui.widgets.tokens import Tokens

SMALL_PX = 12
_DISC, _ICON, _ROUND = 14, 12, 6
_INSET = 3
_TINT, _TINT_ON_DARK, _QUIET = 0.14, 0.32, 0.05
_DARK_BELOW = 128
_SHORTEST = 20
"""Pixels in which words still say something."""
_MOST_KEPT = 600
_LETTER_PX = 9
_BAR = 4
_NARROW = 64
"""A chip below that has room for its time and a bar in its account's colour."""
_AT_ONCE_S = 0.007
"""New chips are drawn for so long at a time: a thousand posts must not stop the window."""


class Chip(NamedTuple):
    """What is to be seen of a post. ``colour`` is its account's, ``letter`` its platform's.

    A ``quiet`` one is over and done, a ``ghost`` is not there yet.
    """

    colour: str
    letter: str
    icon: str
    tone: str
    time: str
    words: str
    quiet: bool = False
    ghost: bool = False


class Brush:
    """Paints on one view, with what it has measured before at hand."""

    def __init__(self, view: QWidget, tokens: Tokens) -> None:
        self._view = view
        self.tokens = tokens
        self._cut: dict[tuple[str, int], str] = {}
        self._chips: dict[tuple[Chip, int, int, float], QPixmap] = {}
        self._until = 0.0
        self.small = QFont(view.font())
        self.small.setPixelSize(SMALL_PX)
        self.strong = QFont(self.small)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self._letter = QFont(self.strong)
        self._letter.setPixelSize(_LETTER_PX)
        self._measures = QFontMetrics(self.small)
        self._time_width = QFontMetrics(self.strong).horizontalAdvance("00:00")

    @property
    def from_right(self) -> bool:
        return self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def ink(self, name: str) -> QColor:
        """The theme's colour of that name."""
        return QColor(getattr(self.tokens, name))

    def begin(self) -> None:
        """A painting begins."""
        self._until = time.monotonic() + _AT_ONCE_S

    def chip(self, painter: QPainter, place: QRect, chip: Chip) -> bool:
        """A post, drawn once and kept; whether there was time for it in this painting."""
        ratio = self._view.devicePixelRatioF()
        key = (chip, place.width(), place.height(), ratio)
        drawn = self._chips.get(key)
        if drawn is None:
            if time.monotonic() > self._until:
                return False
            if len(self._chips) > _MOST_KEPT:
                self._chips.clear()
            drawn = self._chips[key] = self._drawn(place.size(), chip, ratio)
        painter.drawPixmap(place.topLeft(), drawn)
        return True

    def words(self, painter: QPainter, room: QRect, words: str) -> None:
        """One small line from where reading begins, cut where the room ends."""
        sides = Qt.AlignmentFlag
        side = sides.AlignRight if self.from_right else sides.AlignLeft
        place = side | sides.AlignAbsolute | sides.AlignVCenter
        painter.drawText(room, place, self._fitting(words, room.width()))

    def ring(self, painter: QPainter, place: QRect) -> None:
        """Where the keyboard stands."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.ink("focus"), 2))
        painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), _ROUND, _ROUND)

    def number(self, painter: QPainter, place: QRect, number: int, *, today: bool) -> None:
        """The day of the month; the present one stands in a disc."""
        if today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.ink("primary"))
            painter.drawEllipse(place)
        painter.setPen(self.ink("on_primary" if today else "text"))
        painter.setFont(self.strong)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))

    def hatch(self, painter: QPainter, place: QRect) -> None:
        """Hours in which nothing should go out: strokes, since colour never speaks alone."""
        painter.fillRect(place, self.ink("background"))
        painter.fillRect(place, QBrush(self.ink("line"), Qt.BrushStyle.BDiagPattern))

    def take(self, room: QRect, width: int) -> tuple[QRect, QRect]:
        """So much from where reading begins, and what is left behind a small gap."""
        if self.from_right:
            taken = QRect(room.right() - width + 1, room.y(), width, room.height())
            return taken, room.adjusted(0, 0, -width - _INSET, 0)
        taken = QRect(room.x(), room.y(), width, room.height())
        return taken, room.adjusted(width + _INSET, 0, 0, 0)

    def _drawn(self, size: QSize, chip: Chip, ratio: float) -> QPixmap:
        """Its platform's letter in its account's colour, how it stands, when, what."""
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._view.layoutDirection())
        place = QRect(0, 0, size.width(), size.height())
        self._ground(painter, place, chip)
        if place.width() < _NARROW:
            room = self._bar(painter, place, chip)
        else:
            room = self._disc(painter, place.adjusted(_INSET, 0, -_INSET, 0), chip)
            if chip.icon and room.width() > _ICON + self._time_width:
                icon, room = self.take(room, _ICON)
                self._icon(painter, icon, chip)
        when, room = self.take(room, self._time_width)
        painter.setPen(self.ink("muted" if chip.quiet else "text"))
        painter.setFont(self.strong)
        painter.drawText(when, Qt.AlignmentFlag.AlignCenter, chip.time)
        if room.width() >= _SHORTEST:
            painter.setFont(self.small)
            self.words(painter, room, chip.words)
        painter.end()
        return pixmap

    def _bar(self, painter: QPainter, place: QRect, chip: Chip) -> QRect:
        bar, room = self.take(place, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chip.colour))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        return room

    def _ground(self, painter: QPainter, place: QRect, chip: Chip) -> None:
        dark = self._view.palette().color(QPalette.ColorRole.Base).lightness() < _DARK_BELOW
        tint = QColor(chip.colour)
        tint.setAlphaF(_QUIET if chip.quiet else _TINT_ON_DARK if dark else _TINT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ink("surface"))
        painter.drawRoundedRect(place, _ROUND, _ROUND)
        painter.setBrush(tint)
        edge = self.ink(chip.tone) if chip.tone in (WARNING, STOP) else QColor(chip.colour)
        if chip.ghost:
            painter.setPen(QPen(edge, 1, Qt.PenStyle.DashLine))
        elif chip.tone in (WARNING, STOP):
            painter.setPen(edge)
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)

    def _disc(self, painter: QPainter, room: QRect, chip: Chip) -> QRect:
        taken, left = self.take(room, _DISC)
        disc = QRect(taken.x(), taken.y() + (taken.height() - _DISC) // 2, _DISC, _DISC)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chip.colour))
        painter.drawEllipse(disc)
        painter.setPen(QColor("#FFFFFF"))
        painter.setFont(self._letter)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, chip.letter)
        return left

    def _icon(self, painter: QPainter, place: QRect, chip: Chip) -> None:
        name = chip.tone if chip.tone in (GOOD, WARNING, STOP) else "muted"
        ratio = self._view.devicePixelRatioF()
        pixmap = icon_pixmap(chip.icon, self.ink(name), _ICON, ratio, self.from_right)
        down = (place.height() - _ICON) // 2
        painter.drawPixmap(place.topLeft() + QPoint(0, down), pixmap)

    def _fitting(self, words: str, width: int) -> str:
        """Measuring takes longer than painting: what was cut once is kept."""
        cut = self._cut.get((words, width))
        if cut is None:
            if len(self._cut) > _MOST_KEPT:
                self._cut.clear()
            cut = self._measures.elidedText(words, Qt.TextElideMode.ElideRight, width)
            self._cut[words, width] = cut
        return cut
