"""The counters of all platforms, over the page while one looks at them."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QVBoxLayout, QWidget

from ui.composer.counter import learn_links
from ui.composer.counters.counts import PlatformCount, counts_of
from ui.composer.counters.words import StateWords, part_words, unit_words
from ui.speaking.account_card import platform_name
from ui.tasks import Tasks
from ui.widgets.arrange import clear_out
from ui.widgets.labels import IsolatedLabel, SectionTitle, SmallText, StrongText
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING, Badge, restyle
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

AFTER_MS = 250
_WIDTH = 420
_NEARLY_FULL = 0.9
_GAP = 6

Parts = Callable[[], Sequence[str]]
"""Gives the texts of the parts, numbered."""


class CountersList(Screen):
    """A line for each platform; counted only while it is seen.

    ``touch`` tells that the text changed.
    """

    def __init__(self, parts: Parts, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._tasks = tasks
        self._delegated: tuple[str, ...] = ()
        self._counting = self._again = False
        self.counts: tuple[PlatformCount, ...] = ()
        self.rows: dict[str, CounterRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE * 3)
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._count)
        # The lines are there from the start, so that their room is known.
        self._show(counts_of(()))

    def set_delegated(self, platforms: Iterable[str]) -> None:
        """Put the platforms of the delegated accounts before the others."""
        delegated = tuple(dict.fromkeys(platforms))
        if delegated != self._delegated:
            self._delegated = delegated
            self._show(counts_of((), delegated))
            self.touch()

    def touch(self) -> None:
        """The text is another one: count again once nothing has changed for a moment."""
        if self.isVisible():
            self._timer.start()

    def retranslate(self) -> None:
        """The lines' words."""
        self._show(self.counts)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _count(self) -> None:
        if self._counting:
            self._again = True
            return
        # The first count of a session reads the list of domains: too long for this thread.
        self._counting = True
        parts, delegated = tuple(self._parts()), self._delegated

        def count() -> tuple[PlatformCount, ...]:
            learn_links()
            return counts_of(parts, delegated)

        self._tasks.run(self, count, self._counted)

    def _counted(self, counts: tuple[PlatformCount, ...]) -> None:
        self._counting = False
        self._show(counts)
        if self._again:
            self._again = False
            self._count()

    def _show(self, counts: tuple[PlatformCount, ...]) -> None:
        self.counts = counts
        if list(self.rows) != [one.platform for one in counts]:
            clear_out(self._column)
            self.rows = {one.platform: CounterRow() for one in counts}
            for row in self.rows.values():
                self._column.addWidget(row)
        for one in counts:
            self.rows[one.platform].show_count(one)


class CounterRow(QWidget):
    """One platform: its name, what is used of what, in which unit, and how that stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = StrongText()
        self.name.setWordWrap(False)
        self.number = IsolatedLabel()
        self.state = Badge()
        self.unit = SmallText()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE * 2)
        grid.setVerticalSpacing(SPACE)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.number, 0, 1)
        grid.addWidget(self.state, 0, 2)
        grid.addWidget(self._bar, 1, 0, 1, 3)
        grid.addWidget(self.unit, 2, 0, 1, 3)
        grid.setColumnStretch(0, 1)

    def show_count(self, count: PlatformCount) -> None:
        """Show how that platform's limit stands."""
        name, state = platform_name(count.platform), StateWords().of(count)
        about = " · ".join(words for words in (unit_words(count), part_words(count)) if words)
        self.name.setText(name)
        self.number.set_plain(f"{count.used} / {count.most}")
        tone = tone_of(count)
        self.state.set_state(tone, state)
        self.unit.setText(about)
        self._bar.setValue(min(1000, round(1000 * count.used / max(1, count.most))))
        restyle(self._bar, "tone", tone)
        self._bar.setAccessibleName(name)
        self.setAccessibleName(f"{name}: {state}")
        self.setAccessibleDescription(f"{count.used} / {count.most} {about}")


class CountersPopover(QFrame):
    """The list under the button that asked for it; Escape or a press elsewhere closes it.

    ``parts`` gives the texts of the parts, numbered, and is asked only while the
    popover is open; ``touch`` it when they change.
    """

    def __init__(self, parts: Parts, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "card")
        self.setFixedWidth(_WIDTH)
        self.list = CountersList(parts, tasks)
        self._title = SectionTitle()
        self._title.setWordWrap(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 4, SPACE * 3, SPACE * 4, SPACE * 4)
        column.setSpacing(SPACE * 3)
        column.addWidget(self._title)
        column.addWidget(self.list)
        column.addStretch(1)

    def set_delegated(self, platforms: Iterable[str]) -> None:
        """Put the platforms of the delegated accounts before the others."""
        self.list.set_delegated(platforms)

    def touch(self) -> None:
        """The text is another one."""
        self.list.touch()

    def open_at(self, anchor: QWidget) -> None:
        """Show the counters beside ``anchor``, where there is room for them."""
        self._title.setText(self.tr("Length on each platform"))
        self.setAccessibleName(self._title.text())
        self.setLayoutDirection(anchor.layoutDirection())
        self.adjustSize()
        self.move(self._place_beside(anchor))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place_beside(self, anchor: QWidget) -> QPoint:
        """Above or under the anchor, ending where it ends, within the screen."""
        corner = anchor.mapToGlobal(QPoint(0, 0))
        height = self.height()
        room = anchor.screen().availableGeometry()
        from_right = anchor.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = corner.x() if from_right else corner.x() + anchor.width() - self.width()
        top = corner.y() - height - _GAP
        if top < room.top():
            top = corner.y() + anchor.height() + _GAP
        place = QRect(left, top, self.width(), height)
        place.moveRight(min(place.right(), room.right()))
        place.moveLeft(max(place.left(), room.left()))
        place.moveBottom(min(place.bottom(), room.bottom()))
        place.moveTop(max(place.top(), room.top()))
        return place.topLeft()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def tone_of(count: PlatformCount) -> str:
    """How the limit of a platform stands."""
    if count.excess > 0:
        return STOP
    if count.used >= count.most * _NEARLY_FULL:
        return WARNING
    return GOOD if count.used else NEUTRAL
