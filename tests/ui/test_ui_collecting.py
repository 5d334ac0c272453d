"""Where Python's garbage is collected."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.collecting import Collector


class Circle:
    """Holds a widget, and itself: only the collector takes it away."""

    def __init__(self) -> None:
        self.widget = QWidget()
        self.itself = self


@pytest.fixture
def collector() -> Iterator[Collector]:
    made = Collector(every_ms=20)
    yield made
    made.stop()


def allocate() -> None:
    """Enough for the collector to run on this thread, were it left to itself."""
    for _ in range(50):
        kept = [[] for _ in range(1_000)]
        del kept


@pytest.mark.usefixtures("collector")
def test_a_widget_in_a_circle_goes_on_the_main_thread(qtbot: QtBot) -> None:
    gone_on: list[str] = []
    circle = Circle()
    weakref.finalize(circle, lambda: gone_on.append(threading.current_thread().name))
    del circle
    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert not gone_on
    more = [[] for _ in range(2_000)]
    qtbot.waitUntil(lambda: bool(gone_on))
    del more
    assert gone_on == [threading.main_thread().name]


def test_python_collects_by_itself_again_afterwards(collector: Collector) -> None:
    during = gc.isenabled()
    collector.stop()
    assert (during, gc.isenabled()) == (False, True)
