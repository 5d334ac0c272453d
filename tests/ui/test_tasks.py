"""The one way off the main thread: what comes back, what is dropped, how it ends."""

import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.foundation.errors import NatiqError, Unavailable
from ui.tasks import Steps, Tasks

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 5


class Problem(StrEnum):
    """A code of this test."""

    OF_THE_WORK = "test_of_the_work"


class Screen(QObject):
    """Whoever asked for the work: keeps what comes back, and on which thread it did."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[Any] = []
        self.errors: list[NatiqError] = []
        self.progress: list[Any] = []
        self.threads: set[threading.Thread] = set()

    def take(self, result: Any) -> None:
        self.results.append(result)
        self.threads.add(threading.current_thread())

    def take_error(self, error: NatiqError) -> None:
        self.errors.append(error)
        self.threads.add(threading.current_thread())

    def take_progress(self, progress: Any) -> None:
        self.progress.append(progress)
        self.threads.add(threading.current_thread())


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:  # noqa: ARG001 - the application first
    runner = Tasks()
    yield runner
    runner.shutdown()


@pytest.fixture
def screen() -> Screen:
    return Screen()


def _rest(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy, timeout=PATIENCE_S * 1000)


def _fail() -> None:
    raise Unavailable(Problem.OF_THE_WORK)


def test_a_result_comes_back(qtbot: QtBot, tasks: Tasks, screen: Screen):
    tasks.run(screen, lambda: "result", screen.take)
    _rest(qtbot, tasks)
    assert screen.results == ["result"]


def test_the_work_is_done_off_the_main_thread(qtbot: QtBot, tasks: Tasks, screen: Screen):
    tasks.run(screen, threading.current_thread, screen.take)
    _rest(qtbot, tasks)
    assert screen.results != [threading.main_thread()]


def test_whatever_comes_back_comes_on_the_main_thread(qtbot: QtBot, tasks: Tasks, screen: Screen):
    tasks.run(screen, _fail, screen.take, screen.take_error)
    tasks.run_in_steps(
        screen, lambda steps: steps.report(1), screen.take, on_progress=screen.take_progress
    )
    _rest(qtbot, tasks)
    assert screen.threads == {threading.main_thread()}


def test_a_foreseen_error_goes_to_whoever_takes_it(qtbot: QtBot, tasks: Tasks, screen: Screen):
    tasks.run(screen, _fail, screen.take, screen.take_error)
    _rest(qtbot, tasks)
    assert ([error.code for error in screen.errors], screen.results) == ([Problem.OF_THE_WORK], [])


def test_a_foreseen_error_that_nobody_takes_is_not_swallowed(
    qtbot: QtBot, tasks: Tasks, screen: Screen
):
    with qtbot.captureExceptions() as caught:
        tasks.run(screen, _fail, screen.take)
        _rest(qtbot, tasks)
    assert [kind for kind, _, _ in caught] == [Unavailable]


def test_an_unforeseen_error_is_never_taken_for_a_foreseen_one(
    qtbot: QtBot, tasks: Tasks, screen: Screen
):
    with qtbot.captureExceptions() as caught:
        tasks.run(screen, lambda: 1 / 0, screen.take, screen.take_error)
        _rest(qtbot, tasks)
    assert ([kind for kind, _, _ in caught], screen.errors) == ([ZeroDivisionError], [])


def test_progress_comes_in_its_order(qtbot: QtBot, tasks: Tasks, screen: Screen):
    def work(steps: Steps) -> str:
        for number in range(100):
            steps.report(number)
        return "done"

    tasks.run_in_steps(screen, work, screen.take, on_progress=screen.take_progress)
    _rest(qtbot, tasks)
    assert (screen.progress, screen.results) == (list(range(100)), ["done"])


def test_work_that_is_cancelled_stops_at_its_next_step_and_says_nothing(
    qtbot: QtBot, tasks: Tasks, screen: Screen
):
    cancelled, went_on = threading.Event(), threading.Event()

    def work(steps: Steps) -> str:
        cancelled.wait(PATIENCE_S)
        steps.report("after")
        went_on.set()
        return "result"

    steps = tasks.run_in_steps(screen, work, screen.take, screen.take_error, screen.take_progress)
    steps.cancel()
    cancelled.set()
    _rest(qtbot, tasks)
    said = [*screen.results, *screen.errors, *screen.progress]
    assert (said, went_on.is_set()) == ([], False)


def test_a_result_whose_owner_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks):
    taken: list[str] = []
    gone, owner = threading.Event(), QObject()

    def work() -> str:
        gone.wait(PATIENCE_S)
        return "result"

    tasks.run(owner, work, taken.append)
    del owner
    gone.set()
    _rest(qtbot, tasks)
    assert taken == []


def test_an_owner_that_qt_has_deleted_counts_as_gone(qtbot: QtBot, tasks: Tasks, screen: Screen):
    gone = threading.Event()
    parent = QObject()
    screen.setParent(parent)
    tasks.run(screen, lambda: gone.wait(PATIENCE_S), screen.take)
    parent.deleteLater()
    qtbot.wait(0)
    gone.set()
    _rest(qtbot, tasks)
    assert screen.results == []


def test_work_under_way_does_not_keep_its_owner_alive(qtbot: QtBot, tasks: Tasks):
    owner, gone = Screen(), threading.Event()
    tasks.run(owner, lambda: gone.wait(PATIENCE_S), owner.take, owner.take_error)
    alive = weakref.ref(owner)
    del owner
    still_there = alive() is not None
    gone.set()
    _rest(qtbot, tasks)
    assert not still_there


def test_shutting_down_waits_for_work_that_heeds_it(tasks: Tasks, screen: Screen):
    begun = threading.Event()

    def work(steps: Steps) -> None:
        begun.set()
        while True:
            steps.report("still here")

    tasks.run_in_steps(screen, work, screen.take)
    begun.wait(PATIENCE_S)
    assert tasks.shutdown(PATIENCE_S * 1000)


def test_shutting_down_waits_no_longer_than_it_is_told(tasks: Tasks, screen: Screen):
    begun, let_go = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        let_go.wait(PATIENCE_S)

    tasks.run(screen, work, screen.take)
    begun.wait(PATIENCE_S)
    finished = tasks.shutdown(50)
    let_go.set()
    assert not finished


def test_after_shutting_down_nothing_comes_back(qtbot: QtBot, tasks: Tasks, screen: Screen):
    begun, let_go = threading.Event(), threading.Event()

    def work() -> str:
        begun.set()
        let_go.wait(PATIENCE_S)
        return "late"

    tasks.run(screen, work, screen.take)
    begun.wait(PATIENCE_S)
    tasks.shutdown(0)
    let_go.set()
    qtbot.wait(100)
    assert screen.results == []


def test_after_shutting_down_nothing_is_begun(qtbot: QtBot, tasks: Tasks, screen: Screen):
    begun = threading.Event()
    tasks.shutdown()
    tasks.run(screen, begun.set, screen.take)
    qtbot.wait(100)
    assert not begun.is_set()


def test_many_at_once_all_come_back(qtbot: QtBot, tasks: Tasks, screen: Screen):
    for number in range(500):
        tasks.run(screen, lambda number=number: number, screen.take)
    _rest(qtbot, tasks)
    assert sorted(screen.results) == list(range(500))


FIVE_THOUSAND_SIGNALS = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Signal
class Bell(QObject):
    rung = Signal(object)
app = QCoreApplication([])
bell, heard = Bell(), []
bell.rung.connect(heard.append)
for number in range(5000):
    bell.rung.emit(True)
sys.exit(heard != [True] * 5000)
"""

ORDINARY_WINDOWS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication, QComboBox, QDialog, QLineEdit, QListView, QMainWindow, QPushButton, QTextEdit,
    QVBoxLayout, QWidget,
)
from ui.tasks import Tasks
app = QApplication([])
window, middle = QMainWindow(), QWidget()
column = QVBoxLayout(middle)
for kind in (QLineEdit, QTextEdit, QComboBox, QListView, QPushButton):
    column.addWidget(kind())
window.setCentralWidget(middle)
window.show()
dialog = QDialog(window)
dialog.open()
tasks = Tasks(app)
tasks.run(window, lambda: "result", window.setWindowTitle)
QTimer.singleShot(50, app.quit)
code = app.exec()
tasks.shutdown()
app.shutdown()
sys.exit(code)
"""


def _exit_code(script: str) -> int:
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True)
    return done.returncode


def test_five_thousand_signals_do_not_end_the_process():
    """PySide6 6.12.0 on Python 3.11 drops a reference to ``True`` with each, and aborts."""
    assert _exit_code(FIVE_THOUSAND_SIGNALS) == 0


def test_a_program_with_ordinary_windows_ends_in_good_order_each_time():
    """PySide6 6.12.0 crashed at the exit in two of three runs."""
    assert [_exit_code(ORDINARY_WINDOWS) for _ in range(5)] == [0] * 5
