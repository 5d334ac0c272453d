"""The counters of all platforms: each by its own rule, and only while one looks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.composer.counters.counts import PlatformCount, counts_of
from ui.composer.counters.popover import AFTER_MS, CountersPopover, tone_of
from ui.composer.counters.words import StateWords, unit_words
from ui.tasks import Tasks
from ui.widgets.panels import STOP
from ui.widgets.theme import Theme

ADDRESS = "https://example.com/" + "a" * 80


def count(platform: str, *parts: str) -> PlatformCount:
    return next(one for one in counts_of(parts) if one.platform == platform)


class Asked:
    """Gives the parts and remembers how often."""

    def __init__(self, *parts: str) -> None:
        self.parts = parts
        self.times = 0

    def __call__(self) -> tuple[str, ...]:
        self.times += 1
        return self.parts


@pytest.fixture
def tasks(qtbot: QtBot, qapp: QApplication) -> Iterator[Tasks]:
    Theme(qapp, "light")
    runner = Tasks()
    yield runner
    qtbot.waitUntil(lambda: not runner.busy)
    runner.shutdown()


@pytest.fixture
def anchor(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.setGeometry(600, 500, 100, 30)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def opened(qtbot: QtBot, tasks: Tasks, anchor: QWidget, parts: Asked) -> CountersPopover:
    popover = CountersPopover(parts, tasks, anchor)
    popover.open_at(anchor)
    qtbot.waitUntil(lambda: not tasks.busy)
    return popover


def test_a_link_counts_the_same_on_x_however_long_it_is() -> None:
    assert count("x", ADDRESS).used == 23


def test_marks_of_direction_are_not_counted() -> None:
    assert count("bluesky", "تابعوا \u2066@muscat\u2069").used == len("تابعوا @muscat")


def test_a_link_counts_in_full_on_bluesky() -> None:
    assert count("bluesky", ADDRESS).used == len(ADDRESS)


def test_a_text_of_many_bytes_is_counted_in_bytes_on_bluesky() -> None:
    # A family is one character and takes 25 bytes.
    family = count("bluesky", "👨\u200d👩\u200d👧\u200d👦" * 150)
    assert (family.in_bytes, unit_words(family), family.excess) == (True, "bytes", 750)


def test_the_fullest_part_of_a_thread_is_the_one_that_counts() -> None:
    fullest = count("x", "م" * 10, "م" * 90)
    assert (fullest.part, fullest.used) == (2, 90)


def test_delegated_platforms_come_first() -> None:
    order = [one.platform for one in counts_of(("م",), ["mastodon"])]
    assert order[0] == "mastodon"
    assert len(order) == len(set(order)) == 6


def test_what_is_too_much_has_a_word_and_a_tone() -> None:
    over = count("x", "م" * 285)
    assert tone_of(over) == STOP
    assert "too many" in StateWords().of(over)


def test_nothing_is_counted_before_it_is_opened(qtbot: QtBot, tasks: Tasks) -> None:
    parts = Asked("م")
    popover = CountersPopover(parts, tasks)
    qtbot.addWidget(popover)
    popover.touch()
    qtbot.wait(2 * AFTER_MS)
    assert parts.times == 0


def test_each_platform_has_its_line(qtbot: QtBot, tasks: Tasks, anchor: QWidget) -> None:
    popover = opened(qtbot, tasks, anchor, Asked("م" * 285))
    rows = popover.list.rows
    assert rows["x"].number.plain == "285 / 280"
    assert rows["mastodon"].number.plain == "285 / 500"


def test_it_follows_the_text_while_it_is_open(qtbot: QtBot, tasks: Tasks, anchor: QWidget) -> None:
    parts = Asked("م")
    popover = opened(qtbot, tasks, anchor, parts)
    parts.parts = ("مم",)
    popover.touch()
    qtbot.waitUntil(lambda: popover.list.rows["x"].number.plain == "2 / 280")


def test_it_stays_on_the_screen(qtbot: QtBot, tasks: Tasks, anchor: QWidget) -> None:
    anchor.move(0, 0)
    popover = opened(qtbot, tasks, anchor, Asked("م"))
    assert anchor.screen().geometry().contains(popover.geometry())


def test_a_line_says_aloud_how_it_stands(qtbot: QtBot, tasks: Tasks, anchor: QWidget) -> None:
    popover = opened(qtbot, tasks, anchor, Asked("م" * 285))
    assert "too many" in popover.list.rows["x"].accessibleName()


def test_escape_closes_it(qtbot: QtBot, tasks: Tasks, anchor: QWidget) -> None:
    popover = opened(qtbot, tasks, anchor, Asked("م"))
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert popover.isHidden()
