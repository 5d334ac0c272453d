"""What no test may leave behind: threads, windows, another exception hook."""

import gc
import sys
import threading
from collections.abc import Generator

import pytest

_PATIENCE_S = 5.0
_OF_QT = ("QTipLabel",)
"""Windows that Qt makes once and keeps."""
_FAILED = pytest.StashKey[bool]()


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Generator[None]:
    """Made before every other fixture of a test, and so taken down after them."""
    threads, windows = _threads(), _windows()
    yield
    if request.node.stash.get(_FAILED, False):
        # Its traceback keeps alive whatever the test had in hand.
        return
    left_threads = [thread.name for thread in _threads() - threads if not _ends(thread)]
    left_windows = [name for place, name in _windows().items() if place not in windows]
    if left_windows:
        # What only pytest or a circle of references still holds is not left behind.
        request.node.funcargs.clear()
        gc.collect()
        left_windows = [name for place, name in _windows().items() if place not in windows]
    if left_threads or left_windows:
        pytest.fail(f"left behind: threads {left_threads}, windows {left_windows}")


@pytest.fixture(autouse=True)
def _widgets_go_on_the_main_thread(request: pytest.FixtureRequest) -> Generator[None]:
    """No collecting on a thread of the pool while there are windows (``ui/collecting.py``)."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.enable()


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Inside of pytest-qt, which has a hook of its own while a test runs and puts that away."""
    hook = sys.excepthook
    item.stash[_FAILED] = True
    yield
    # A monkeypatch is taken back after this.
    if sys.excepthook is not hook and "monkeypatch" not in getattr(item, "fixturenames", ()):
        pytest.fail("left behind: another sys.excepthook")
    item.stash[_FAILED] = False


def _threads() -> set[threading.Thread]:
    """The threads that Python started; those of Qt's pools appear as dummies, and stay."""
    return {one for one in threading.enumerate() if not one.name.startswith("Dummy-")}


def _ends(thread: threading.Thread) -> bool:
    thread.join(_PATIENCE_S)
    return not thread.is_alive()


def _windows() -> dict[int, str]:
    """Top-level widgets that have been on the screen, by address, where there is an application.

    One that never was is no window yet, only a part that has found no place.
    """
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return {}
    # What was asked to be deleted later goes now.
    event = sys.modules["PySide6.QtCore"].QEvent.Type.DeferredDelete
    widgets.QApplication.sendPostedEvents(None, event.value)
    address = sys.modules["shiboken6"].getCppPointer
    return {
        address(one)[0]: f"{type(one).__name__} {one.objectName()!r}".strip()
        for one in widgets.QApplication.topLevelWidgets()
        if one.windowHandle() is not None and type(one).__name__ not in _OF_QT
    }
