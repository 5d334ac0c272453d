"""Whose posts are to be seen: a chip for each account, in its colour."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.calendar.view_model import CalendarModel
from ui.speaking.account_card import platform_name
from ui.speaking.speakers import Speaker
from ui.widgets.arrange import clear_out
from ui.widgets.chips import ChipButton, ChipRow
from ui.widgets.lines import line_of
from ui.widgets.screen import Screen

_DOT = 16


class AccountChip(ChipButton):
    """Pressed in while its account's posts are shown."""

    def __init__(self, speaker: Speaker, *, shown: bool, ratio: float) -> None:
        super().__init__("")
        self.speaker = speaker
        self.setCheckable(True)
        self.setChecked(shown)
        self.setIcon(QIcon(_dot(speaker.colour, ratio)))
        account = speaker.account
        self._fact = line_of(platform_name(account.platform), f"@{account.handle}")
        self.toggled.connect(self._say)
        self._say(shown)

    def _say(self, shown: bool) -> None:
        self.set_fact(self._fact, empty=not shown)


class AccountChips(Screen):
    """``chosen`` brings an account's key and whether its posts are to be seen."""

    chosen = Signal(str, bool)

    def __init__(self, model: CalendarModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.chips: tuple[AccountChip, ...] = ()
        self.retranslate()

    def retranslate(self) -> None:
        """The chips anew: their accounts, or the language, are others."""
        self._shown = [(one, one.key not in self._model.hidden) for one in self._model.speakers]
        ratio = self.devicePixelRatioF()
        self.chips = tuple(AccountChip(one, shown=shown, ratio=ratio) for one, shown in self._shown)
        for chip in self.chips:
            chip.toggled.connect(lambda shown, key=chip.speaker.key: self.chosen.emit(key, shown))
        clear_out(self._column)
        self._column.addWidget(ChipRow(self.chips))
        self.setAccessibleName(self.tr("Accounts shown"))

    def refresh(self) -> None:
        """Follow the accounts, where they are others now."""
        if [one for one, _ in self._shown] != list(self._model.speakers):
            self.retranslate()


def _dot(colour: str, ratio: float) -> QPixmap:
    pixmap = QPixmap(int(_DOT * ratio), int(_DOT * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(2, 2, _DOT - 4, _DOT - 4)
    painter.end()
    return pixmap
