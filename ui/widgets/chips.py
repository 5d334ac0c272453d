"""Small facts in one line, pressed to change them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyleOptionButton, QWidget

from ui.widgets.buttons import QuietButton
from ui.widgets.panels import restyle
from ui.widgets.tokens import SPACE

_ICON, _LEAST, _MOST = 16, 72, 320
_GAP = SPACE * 2


class ChipButton(QuietButton):
    """Icon and fact; a long one gives way to its neighbours and has the whole in its tooltip."""

    kind = "chip"

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon, parent)
        self.fact = self._shown = ""
        self.setIconSize(QSize(_ICON, _ICON))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_fact(self, words: str, *, empty: bool) -> None:
        """Show ``words``; ``empty`` says that they only invite to say something."""
        self.fact = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        restyle(self, "empty", "true" if empty else "false")

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(min(hint.width(), _MOST), hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), _LEAST), hint.height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 - Qt's name
        super().initStyleOption(option)
        # The stubs know none of the option's attributes.
        option.text = self._shown  # pyright: ignore[reportAttributeAccessIssue]

    def paintEvent(self, event: QPaintEvent) -> None:
        lacking = super().sizeHint().width() - self.width()
        self._shown = self.text() if lacking <= 0 else self._cut(lacking)
        self.setToolTip(self.fact if lacking > 0 else "")
        super().paintEvent(event)

    def _cut(self, lacking: int) -> str:
        """The words without what goes beyond ``lacking`` pixels too few."""
        metrics = self.fontMetrics()
        room = metrics.horizontalAdvance(self.text()) - lacking
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)


class ChipRow(QWidget):
    """Chips beside each other: where there is not room for all, the longest give way first."""

    def __init__(self, chips: Sequence[ChipButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = tuple(chips)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        for chip in self._chips:
            self._row.addWidget(chip)
        self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        least = sum(chip.minimumSizeHint().width() + _GAP for chip in self._chips)
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._share()
        return super().event(event)

    def _share(self) -> None:
        """To each what it wants or an equal part of what is left, beginning with the shortest."""
        left = self.width() - _GAP * (len(self._chips) - 1)
        waiting = len(self._chips)
        for chip in sorted(self._chips, key=lambda one: one.sizeHint().width()):
            width = min(chip.sizeHint().width(), left // waiting)
            chip.setFixedWidth(max(width, chip.minimumSizeHint().width()))
            left, waiting = left - width, waiting - 1
