"""One setting: its name, what it does, and how it is changed, or who has laid it down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from core.foundation.settings import Setting
from ui.settings.words import ValueWords, description_of, name_of
from ui.widgets.labels import SmallText, StrongText
from ui.widgets.lines import ElidedLabel
from ui.widgets.number_box import NumberBox
from ui.widgets.panels import NEUTRAL, Badge
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_CONTROL_WIDTH = 200


class SettingRow(Screen):
    """Words where reading begins, the value at the other end. ``chosen`` carries a new one."""

    chosen = Signal(object)

    def __init__(self, setting: Setting, value: str | int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._value = value
        self._name = StrongText()
        self._description = SmallText()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._description)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE, 0, SPACE)
        row.setSpacing(SPACE * 4)
        row.addLayout(words, 1)
        row.addWidget(self._make_control())
        self.retranslate()

    def show_value(self, value: str | int) -> None:
        """Another value is in force."""
        self._value = value
        self._show_value()

    def retranslate(self) -> None:
        """The row's words."""
        self._name.setText(name_of(self.setting))
        self._description.setText(description_of(self.setting))
        self._show_value()

    def _make_control(self) -> QWidget:
        raise NotImplementedError

    def _show_value(self) -> None:
        raise NotImplementedError


class ChoiceRow(SettingRow):
    """A setting with a few values."""

    def _make_control(self) -> QWidget:
        self.control = _Choice()
        self.control.setFixedWidth(_CONTROL_WIDTH)
        for choice in self.setting.choices:
            self.control.addItem("", choice)
        self.control.activated.connect(self._take)
        self.setFocusProxy(self.control)
        return self.control

    def _show_value(self) -> None:
        words = ValueWords()
        for at, choice in enumerate(self.setting.choices):
            self.control.setItemText(at, words.of(self.setting, choice))
        self.control.setCurrentIndex(self.control.findData(self._value))
        self.control.setAccessibleName(self._name.text())
        self.control.setAccessibleDescription(self._description.text())

    def _take(self, at: int) -> None:
        self.chosen.emit(self.control.itemData(at))


class NumberRow(SettingRow):
    """A setting that is a number."""

    def _make_control(self) -> QWidget:
        self.control = _Number()
        self.control.setFixedWidth(_CONTROL_WIDTH)
        self.control.setRange(self.setting.minimum, self.setting.maximum)
        # Not with every digit on the way to the number that is meant.
        self.control.setKeyboardTracking(False)
        self.control.valueChanged.connect(self._take)
        self.setFocusProxy(self.control)
        return self.control

    def _take(self, number: int) -> None:
        self.chosen.emit(number)

    def _show_value(self) -> None:
        if isinstance(self._value, int) and self._value != self.control.value():
            self.control.blockSignals(True)
            self.control.setValue(self._value)
            self.control.blockSignals(False)
        self.control.setAccessibleName(self._name.text())
        self.control.setAccessibleDescription(self._description.text())


class LockedRow(SettingRow):
    """A setting that IT has laid down: its value, and by whom."""

    def _make_control(self) -> QWidget:
        self._shown = ElidedLabel()
        self._shown.setProperty("kind", "strong")
        self._by = Badge()
        held = QWidget()
        held.setFixedWidth(_CONTROL_WIDTH)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._shown)
        column.addWidget(self._by, alignment=Qt.AlignmentFlag.AlignLeading)
        return held

    @property
    def shown(self) -> str:
        """The value in words."""
        return self._shown.text()

    def _show_value(self) -> None:
        self._shown.setText(ValueWords().of(self.setting, self._value))
        self._by.set_state(NEUTRAL, self.tr("Set by IT"), "lock")
        self.setAccessibleName(f"{self._name.text()}: {self._shown.text()}")
        self.setAccessibleDescription(f"{self._by.word}. {self._description.text()}")


class _Choice(QComboBox):
    """The wheel scrolls the page; it chooses nothing by accident."""

    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()


class _Number(NumberBox):
    """The same for a number."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def row_for(setting: Setting, value: str | int, *, locked: bool) -> SettingRow:
    """The row that a setting's declaration asks for."""
    if locked:
        return LockedRow(setting, value)
    return ChoiceRow(setting, value) if setting.choices else NumberRow(setting, value)
