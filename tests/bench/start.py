"""How long a start takes: from the spawn of the process to the mapped window.

The program is compared with an empty PySide6 window in the same run, in alternating
pairs, so that the figure is a proportion and does not depend on the machine. The X
server tells the moment of mapping (MapNotify), which needs no polling.
"""

import select
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from Xlib import X
from Xlib.display import Display

_ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_S = 20.0
_HELPER_WIDTH = 50

EMPTY_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
window = QWidget()
window.show()
app.exec()
"""


@dataclass(frozen=True)
class StartFigures:
    """Medians over the pairs: both starts in milliseconds, and a pair's proportion."""

    window_ms: float
    empty_ms: float
    ratio: float


def measure_start(pairs: int, data: Path | None = None) -> StartFigures:
    """Start the program and an empty window alternately, ``pairs`` times each.

    ``data`` is the program's data folder; without one a folder that looks enrolled, so that
    the window asks for the passphrase. Needs an X display in ``DISPLAY``. Raises
    ``TimeoutError`` when a window never comes.
    """
    ours: list[float] = []
    empty: list[float] = []
    with tempfile.TemporaryDirectory() as folder, watching_the_screen() as display:
        target = data or folder_that_looks_enrolled(Path(folder))
        program = [sys.executable, str(_ROOT / "main.py"), "--data", str(target)]
        bare = [sys.executable, "-c", EMPTY_WINDOW]
        # Once each unmeasured: byte code and the disk's cache are not what is compared.
        for command in (program, bare):
            time_to_window(display, command)
        for _ in range(pairs):
            ours.append(time_to_window(display, program))
            empty.append(time_to_window(display, bare))
    # Of each pair by itself: what slows the machine for a while slows both of a pair.
    ratios = [window / bare_window for window, bare_window in zip(ours, empty, strict=True)]
    return StartFigures(
        statistics.median(ours), statistics.median(empty), statistics.median(ratios)
    )


def folder_that_looks_enrolled(folder: Path) -> Path:
    """The first window asks only whether there is a key file, and never opens it."""
    key_file = folder / "official" / "keys.json"
    key_file.parent.mkdir()
    key_file.touch()
    return folder


@contextmanager
def watching_the_screen() -> Iterator[Display]:
    """A connection that hears of each window; kept open, or Xvfb resets between starts."""
    display = Display()
    display.screen().root.change_attributes(event_mask=X.SubstructureNotifyMask)
    display.sync()
    try:
        yield display
    finally:
        display.close()


def time_to_window(display: Display, command: Sequence[str]) -> float:
    """Milliseconds from the spawn of ``command`` to its first window being mapped."""
    while display.pending_events():
        display.next_event()
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=_ROOT, stderr=subprocess.DEVNULL)
    try:
        return (await_window(display, process) - begun) * 1000
    finally:
        process.kill()
        process.wait()


def await_window(display: Display, process: subprocess.Popen[bytes]) -> float:
    """The moment (``time.perf_counter``) at which the first window of a person's size is mapped.

    Raises ``TimeoutError`` when none comes.
    """
    widths: dict[int, int] = {}
    begun = time.perf_counter()
    while time.perf_counter() - begun < _PATIENCE_S and process.poll() is None:
        if not display.pending_events():
            select.select([display.fileno()], [], [], 0.5)
            continue
        event = display.next_event()
        if event.type in (X.CreateNotify, X.ConfigureNotify):
            widths[event.window.id] = event.width
        # Qt maps helper windows of one pixel; a person sees none of those.
        if event.type == X.MapNotify and widths.get(event.window.id, 0) > _HELPER_WIDTH:
            return time.perf_counter()
    raise TimeoutError("no window was mapped")


if __name__ == "__main__":
    figures = measure_start(10)
    sys.stdout.write(
        f"window {figures.window_ms:.0f} ms, empty {figures.empty_ms:.0f} ms, "
        f"ratio {figures.ratio:.2f}\n"
    )
