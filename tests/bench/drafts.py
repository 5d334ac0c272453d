"""The drafts' page over 100,000 drafts: how soon it is open, and how a frame of scrolling is.

The real page stands in a window over a real profile. *Open* is from the moment the page is
shown to the moment its first rows have been painted, reading included. A *frame* is one
step of the scroll bar with the painting that it brings; pages of rows arrive meanwhile, and
their arrival counts to the frame that it falls into.
"""

import gc
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from core.workplace import Workplace
from tests.bench.figures import percentile
from tests.bench.practice import practice_profile
from tests.bench.search import draft_texts, fill
from ui.drafts.page import DraftsPage
from ui.drafts.view_model import DraftsModel
from ui.tasks import Tasks
from ui.widgets.theme import Theme

_OPENINGS = 7
_FRAMES = 240
_ROUNDS = 3
_STEP_PX = 90
"""A quick turn of the wheel."""
_PATIENCE_S = 60.0


@dataclass(frozen=True)
class DraftsFigures:
    """Milliseconds: the median of an opening, the 99th percentile of a frame."""

    open_ms: float
    frame_p99_ms: float


def measure_drafts() -> DraftsFigures:
    """Open the page some times, then scroll through it. Needs a display."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError
    with _filled_profile() as workplace:
        theme, tasks = Theme(app, "light"), Tasks()
        page = DraftsPage(DraftsModel(workplace, tasks), theme)
        page.resize(1000, 700)
        # The first one brings in what is brought in once, and makes the index ready.
        _opening(app, page)
        while tasks.busy:
            app.processEvents()
        openings = [_opening(app, page) for _ in range(_OPENINGS)]
        rounds = [_scrolling(app, page) for _ in range(_ROUNDS)]
        page.hide()
        page.deleteLater()
        app.processEvents()
        tasks.shutdown()
    # The same steps in every round: what the program does slowly is slow in each of them.
    frames = [statistics.median(same) for same in zip(*rounds, strict=True)]
    return DraftsFigures(statistics.median(openings), percentile(frames, 0.99))


def _opening(app: QApplication, page: DraftsPage) -> float:
    """Show the page with nothing read, until its rows are painted."""
    page.hide()
    page.forget_rows()
    app.processEvents()
    begun = time.perf_counter()
    page.show()
    deadline = begun + _PATIENCE_S
    while not page.list.model().rowCount() and time.perf_counter() < deadline:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
    page.list.viewport().repaint()
    return (time.perf_counter() - begun) * 1000


def _scrolling(app: QApplication, page: DraftsPage) -> list[float]:
    bar = page.list.verticalScrollBar()
    bar.setValue(0)
    app.processEvents()
    gc.collect()
    frames: list[float] = []
    for _ in range(_FRAMES):
        begun = time.perf_counter()
        bar.setValue(bar.value() + _STEP_PX)
        app.processEvents()
        frames.append((time.perf_counter() - begun) * 1000)
        # What is left of a sixtieth of a second is there for the threads that read.
        time.sleep(max(0.0, 1 / 60 - frames[-1] / 1000))
    return frames


@contextmanager
def _filled_profile() -> Iterator[Workplace]:
    with practice_profile() as (_, workplace):
        fill(workplace.database, draft_texts())
        yield workplace
