"""Letters of twice the size on a screen of 1440 by 900 leave a window of 720 by 450.

Nothing may be cut off then: what has no room is scrolled to (WCAG 2.2, 1.4.4), and of all
screens only the composer, with its panel beside the text, may need scrolling sideways (1.4.10
excepts parts whose meaning needs two dimensions; a text beside its review is one).
"""

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.accessibility.faults import Fault
from tests.accessibility.seen import findings_on
from tests.ui.desk import Desk
from ui.shell.shell import Shell

_WIDTH, _HEIGHT = 720, 450
_SCREENS = ("drafts", "calendar", "outbox", "accounts", "protection", "log", "policy", "settings")


@pytest.fixture
def small(arabic: None, desk: Desk) -> Shell:  # noqa: ARG001 - its words are longer
    shell = desk.sit_down(_WIDTH, _HEIGHT)
    assert (shell.width(), shell.height()) == (_WIDTH, _HEIGHT)
    return shell


@pytest.mark.parametrize("name", _SCREENS)
def test_no_screen_but_the_composer_scrolls_sideways(small: Shell, name: str, qtbot: QtBot) -> None:
    small.go_to(getattr(small, name))
    bar = _area(small).horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)


@pytest.mark.parametrize("name", [*_SCREENS, "composer"])
def test_nothing_lies_where_no_scrolling_brings_it_in(small: Shell, name: str) -> None:
    small.go_to(getattr(small, name))
    outside = [one for one in findings_on(small, name) if one.fault is Fault.OUTSIDE]
    assert not outside


def test_the_narrow_navigation_keeps_its_names_for_who_hears_it(small: Shell) -> None:
    buttons = small._navigation.buttons  # noqa: SLF001 - what is on the screen
    assert all(button.text() and button.toolTip().startswith(button.text()) for button in buttons)
    assert all(button.height() >= 24 for button in buttons)


def _area(shell: Shell) -> QScrollArea:
    layout = shell.layout()
    assert layout is not None
    item = layout.itemAt(0)
    assert item is not None
    area = item.widget()
    assert isinstance(area, QScrollArea)
    return area
