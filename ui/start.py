"""The start of the graphical program: the first window first, everything else behind it.

What this module imports is paid for before the window is there. ``docs/decisions`` says
what each import was measured to cost.
"""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from ui.first_look import first_look, standard_data_folder
from ui.language import Language
from ui.running import hand_over
from ui.widgets.theme import Theme
from ui.window import Window

if TYPE_CHECKING:
    from core.foundation.crash_watch import CrashWatch
    from ui.backstage import Backstage

NO_DISPLAY = 2
"""Exit code where no window can be shown."""
_AFTER_FIRST_PAINT_MS = 20

_NO_DISPLAY_WORDS = (
    "تعذّر على ناطق فتح نافذته: لا توجد شاشة، أو تنقص مكتبات العرض. شغّله من جلسة سطح مكتب، "
    "أو اضبط المتغير DISPLAY.\n"
    "Natiq cannot open its window: there is no display, or display libraries are missing. "
    "Start it from a desktop session, or set DISPLAY.\n"
)


def run_gui(arguments: argparse.Namespace) -> int:
    """Show the first window, bring in the rest, run until the window is closed.

    Where the program runs already on the same data, that one comes to the front instead.
    """
    if hand_over(arguments.data or standard_data_folder(), arguments.file):
        return 0
    app = _application()
    look = first_look(arguments.data)
    theme = Theme(app, look.theme, styled=True)
    language = Language(app, arguments.language or look.language)
    window = Window(language, enrolled=look.enrolled)
    window.show()
    backstage: list[Backstage] = []
    crash_watch: list[CrashWatch] = []

    def bring_in_the_rest() -> None:
        # Start-up: the window comes first.
        from core.foundation.crash_watch import CrashWatch  # noqa: PLC0415
        from core.foundation.memory import forbid_dumps  # noqa: PLC0415
        from core.foundation.paths import Paths  # noqa: PLC0415
        from ui.backstage import Backstage  # noqa: PLC0415
        from ui.collecting import Collector  # noqa: PLC0415
        from ui.core_arrival import of_this_machine  # noqa: PLC0415
        from ui.unexpected import face_versions  # noqa: PLC0415

        Collector(app)
        # Before a passphrase can be typed.
        forbid_dumps()
        data = arguments.data
        paths = Paths.of_this_machine(data)
        watch = CrashWatch(paths.crashes, os.urandom)
        watch.begin(face_versions())
        crash_watch.append(watch)
        backstage.append(
            Backstage(
                app,
                window,
                theme,
                language,
                paths.log,
                lambda: of_this_machine(data),
                arguments.file,
                watch,
            )
        )

    QTimer.singleShot(_AFTER_FIRST_PAINT_MS, bring_in_the_rest)
    code = app.exec()
    for each in backstage:
        each.leave()
    app.shutdown()
    for watch in crash_watch:
        watch.end()
    return code


def _application() -> QApplication:
    """Qt's application, or the end of the process in plain words where no window can be.

    Qt would abort with lines for programmers; its message handler is the one place that is
    told whatever the reason is (no display, a display that is gone, a missing library).
    """
    qInstallMessageHandler(_end_plainly)
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    qInstallMessageHandler(None)
    app.setApplicationName("natiq")
    app.setDesktopFileName("natiq")
    return app


def _end_plainly(kind: QtMsgType, _context: QMessageLogContext, _message: str) -> None:
    if kind == QtMsgType.QtFatalMsg:
        sys.stderr.write(_NO_DISPLAY_WORDS)
        sys.stderr.flush()
        os._exit(NO_DISPLAY)
