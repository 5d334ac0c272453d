"""What the keyboard and large letters meet on a window: order, traps, room. Widgets, not AT-SPI.

A tree of AT-SPI has neither the order of Tab nor the room that a text would need.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from tests.accessibility.faults import Fault, Finding
from tests.at_spi import plain

_SLACK_PX = 2
_HELD = list[QObject]()
"""All that was ever looked at: letting go of it would also take it out of other hands."""
_ACTED_ON = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit, QTextEdit, QAbstractItemView)


def findings_on(window: QWidget, place: str) -> Iterator[Finding]:
    """Everything that is wrong with a window or dialog that is on the screen."""
    for widget in _shown_below(window):
        if _keeps_the_keyboard(widget):
            yield Finding(Fault.TRAP, place, _called(widget))
    yield from _of_the_order(window, place)
    yield from _of_the_room(window, place)
    if isinstance(window, QDialog):
        yield from _of_the_dialog(window, place)


def _keeps_the_keyboard(widget: QWidget) -> bool:
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return not widget.tabChangesFocus() and not widget.isReadOnly()
    return isinstance(widget, QAbstractItemView) and widget.tabKeyNavigation()


def _of_the_order(window: QWidget, place: str) -> Iterator[Finding]:
    """Steps of Tab that go back within a row, or up within a column."""
    right_to_left = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    steps = _tab_order(window)
    lowest = max((_bottom(one) for one in steps), default=0)
    for one, following in pairwise(steps):
        if one.parentWidget() is not following.parentWidget():
            continue
        here, there = one.geometry(), following.geometry()
        if _in_a_row(here, there):
            backwards = (
                there.left() >= here.right() if right_to_left else (there.right() <= here.left())
            )
        else:
            backwards = there.bottom() <= here.top() and _in_a_row(_turned(here), _turned(there))
        # From the end of a window Tab begins anew at its head.
        if backwards and _bottom(one) < lowest - _SLACK_PX:
            yield Finding(Fault.ORDER, place, f"{_called(one)} -> {_called(following)}")


def _bottom(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), widget.rect().bottomLeft()).y()


def _tab_order(window: QWidget) -> list[QWidget]:
    steps = list[QWidget]()
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window and len(steps) < 10_000:
        tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if tabbed and widget.isVisible() and widget.isEnabled() and widget.window() is window:
            steps.append(widget)
        _HELD.append(widget)
        widget = widget.nextInFocusChain()
    return steps


def _in_a_row(one: QRect, other: QRect) -> bool:
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return shared * 2 > min(one.height(), other.height())


def _turned(place: QRect) -> QRect:
    return QRect(place.y(), place.x(), place.height(), place.width())


def _of_the_room(window: QWidget, place: str) -> Iterator[Finding]:
    """Texts that do not fit, and what lies outside of the window."""
    for widget in _shown_below(window):
        if _is_clipped(widget):
            yield Finding(Fault.CLIPPED, place, f"{_called(widget)} {widget.size().toTuple()}")
        if _lies_outside(widget, window):
            yield Finding(Fault.OUTSIDE, place, _called(widget))


def _shown_below(widget: QWidget) -> Iterator[QWidget]:
    """All that is to be seen; not what lies in buttons, whose menus must not be touched here."""
    children = [] if isinstance(widget, QAbstractButton) else widget.children()
    _HELD.extend(children)
    for child in children:
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield child
            yield from _shown_below(child)


def _is_clipped(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and type(widget).__name__ != "ElidedLabel":
        if not widget.text() or not widget.pixmap().isNull():
            return False
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + _SLACK_PX
        return widget.sizeHint().width() > widget.width() + _SLACK_PX
    if isinstance(widget, QPushButton) and widget.text():
        wanted = widget.minimumSizeHint()
        return (
            wanted.width() > widget.width() + _SLACK_PX
            or wanted.height() > widget.height() + _SLACK_PX
        )
    return False


def _lies_outside(widget: QWidget, window: QWidget) -> bool:
    if not isinstance(widget, (*_ACTED_ON, QLabel)):
        return False
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QAbstractScrollArea):
            return False
        parent = parent.parentWidget()
    shown = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    allowed = window.rect().adjusted(-_SLACK_PX, -_SLACK_PX, _SLACK_PX, _SLACK_PX)
    return not widget.size().isEmpty() and not allowed.contains(shown)


def _of_the_dialog(dialog: QDialog, place: str) -> Iterator[Finding]:
    if not dialog.windowTitle() and not dialog.accessibleName():
        yield Finding(Fault.UNTITLED, place, _called(dialog))
    focused = dialog.focusWidget()
    if focused is None or not focused.isVisible():
        yield Finding(Fault.NO_FOCUS, place, _called(dialog))


def _called(widget: QWidget) -> str:
    words = ""
    if isinstance(widget, QAbstractButton | QLabel):
        words = plain(widget.text())
    return f"{type(widget).__name__} {words or widget.accessibleName()!r}"
