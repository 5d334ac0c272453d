"""One setting: its name, what it does, and how it is changed, or who has laid it down."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from core.foundation.settings import Setting, Source
from core.text.normalise import ascii_digits
from ui.settings.words import EXAMPLES, ValueWords, description_of, name_of
from ui.texts import fill, words_for
from ui.widgets.flags import centre, read_from_the_left
from ui.widgets.labels import ErrorText, SmallText, StrongText
from ui.widgets.lines import ElidedLabel
from ui.widgets.number_box import NumberBox
from ui.widgets.panels import NEUTRAL, WARNING, Badge, restyle
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_CONTROL_WIDTH = 200
_BADGES = {Source.DEFAULT: (NEUTRAL, "info"), Source.INSTEAD: (WARNING, "warning")}
"""Tone and icon; what IT has laid down is locked."""


class SettingRow(Screen):
    """Words where reading begins, the value at the other end. ``chosen`` carries a new one."""

    chosen = Signal(object)

    def __init__(
        self,
        setting: Setting,
        value: str | int,
        source: Source = Source.DEFAULT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setting = setting
        self._value, self._source = value, source
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
        self._from = SmallText()
        held = QVBoxLayout()
        held.setSpacing(SPACE // 2)
        held.addWidget(self._make_control())
        held.addWidget(self._from)
        row.addLayout(held)
        self.retranslate()

    def show_value(self, value: str | int, source: Source) -> None:
        """Another value is in force, or the same from somewhere else."""
        self._value, self._source = value, source
        self._show()

    @property
    def told(self) -> str:
        """Where the value comes from, and what the setting does: for whoever hears the row."""
        return f"{words_for(self._source)}. {self._description.text()}"

    def retranslate(self) -> None:
        """The row's words."""
        self._name.setText(name_of(self.setting))
        self._description.setText(description_of(self.setting))
        self._show()

    def _show(self) -> None:
        self._from.setText(words_for(self._source))
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
        self.control.setAccessibleDescription(self.told)

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
        self.control.setAccessibleDescription(self.told)


class TextRow(SettingRow):
    """A setting that is typed; what it cannot be is said, with an example of what it can."""

    def __init__(
        self,
        setting: Setting,
        value: str | int,
        accepts: Callable[[Setting, str], bool],
        source: Source = Source.DEFAULT,
        parent: QWidget | None = None,
    ) -> None:
        self._accepts = accepts
        super().__init__(setting, value, source, parent)

    @property
    def error(self) -> str:
        """What is wrong with what was typed."""
        return self._error.text()

    def _make_control(self) -> QWidget:
        self.control = QLineEdit()
        # Times and names of zones run from the left in any language.
        read_from_the_left(self.control)
        centre(self.control)
        self.control.editingFinished.connect(self._take)
        self.setFocusProxy(self.control)
        self._error = ErrorText()
        self._error.hide()
        held = QWidget()
        held.setFixedWidth(_CONTROL_WIDTH)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.control)
        column.addWidget(self._error)
        return held

    def _show_value(self) -> None:
        self.control.setText(str(self._value))
        self.control.setPlaceholderText(EXAMPLES.get(self.setting.name, ""))
        self.control.setAccessibleName(self._name.text())
        self._say_wrong("")

    def _take(self) -> None:
        typed = " ".join(ascii_digits(self.control.text()).split())
        if not self._accepts(self.setting, typed):
            example = {"example": EXAMPLES.get(self.setting.name, "")}
            self._say_wrong(fill(self.tr("That cannot be. An example: {example}"), example))
            return
        self.control.setText(typed)
        self._say_wrong("")
        if typed != self._value:
            self.chosen.emit(typed)

    def _say_wrong(self, words: str) -> None:
        self._error.setText(words)
        self._error.setVisible(bool(words))
        restyle(self.control, "wrong", "true" if words else "false")
        self.control.setAccessibleDescription(words or self.told)


class ZoneRow(TextRow):
    """A time zone: its names are offered as one types. ``zones_wanted`` asks for them."""

    zones_wanted = Signal()

    def _make_control(self) -> QWidget:
        held = super()._make_control()
        self.control.textEdited.connect(self._ask_once)
        return held

    def offer(self, zones: Sequence[str]) -> None:
        """The names that there are."""
        completer = QCompleter(list(zones), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.control.setCompleter(completer)
        completer.setCompletionPrefix(self.control.text())
        if self.control.hasFocus():
            completer.complete()

    def _ask_once(self) -> None:
        self.control.textEdited.disconnect(self._ask_once)
        self.zones_wanted.emit()


class LockedRow(SettingRow):
    """A setting that IT alone lays down: its value, and where that comes from."""

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
        tone, icon = _BADGES.get(self._source, (NEUTRAL, "lock"))
        self._by.set_state(tone, words_for(self._source), icon)
        self._from.hide()
        self.setAccessibleName(f"{self._name.text()}: {self._shown.text()}")
        self.setAccessibleDescription(self.told)


class _Choice(QComboBox):
    """The wheel scrolls the page; it chooses nothing by accident."""

    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()


class _Number(NumberBox):
    """The same for a number."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def row_for(
    setting: Setting,
    value: str | int,
    accepts: Callable[[Setting, str], bool],
    source: Source,
    *,
    locked: bool,
) -> SettingRow:
    """The row that a setting's declaration asks for; ``accepts`` says what may be typed in it."""
    if locked:
        return LockedRow(setting, value, source)
    if setting.choices:
        return ChoiceRow(setting, value, source)
    if isinstance(setting.default, int):
        return NumberRow(setting, value, source)
    row = ZoneRow if setting.name == "time_zone" else TextRow
    return row(setting, value, accepts, source)
