"""What nobody foresaw: into the log and a report with its place, to the person in calm words."""

import importlib
import logging
import os
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QObject, Signal, qVersion

_MOST_REPORTS_A_RUN = 5
"""What goes wrong at every movement of the pointer is told once."""
_MAIN, _WORKER, _NOBODY = "main", "worker", "none"


class TellsCalmly(Protocol):
    """The window that shows the sentence."""

    def tell_unexpected(self, words: str) -> None: ...


def face_versions() -> dict[str, str]:
    """The versions of the windows' libraries, as reports name them."""
    return {"qt": qVersion(), "pyside": pyside_version}


def watch_for_the_unexpected(log: Path, window: TellsCalmly) -> Callable[[], None]:
    """Take over the process' hooks for exceptions; gives what hands two of them back.

    The first, for the main thread, stays until the end: Python's own would print values.
    Reports are kept beside ``log``.
    """
    unexpected = _Unexpected(log, window)
    before = threading.excepthook, sys.unraisablehook
    sys.excepthook = unexpected.on_main_thread
    threading.excepthook = unexpected.on_a_thread
    sys.unraisablehook = unexpected.where_nobody_catches

    def hand_back() -> None:
        threading.excepthook, sys.unraisablehook = before

    return hand_back


class _Unexpected(QObject):
    _happened = Signal()

    def __init__(self, log: Path, window: TellsCalmly) -> None:
        super().__init__()
        self._log, self._window = log, window
        self._reported: set[tuple[str, str, int]] = set()
        # Queued where it comes from another thread: windows belong to the main one.
        self._happened.connect(self._tell)

    def on_main_thread(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self._write_down(error, trace, _MAIN)
        self._happened.emit()

    def on_a_thread(self, args: threading.ExceptHookArgs) -> None:
        error = args.exc_value
        if error is None or issubclass(args.exc_type, SystemExit):
            return
        self._write_down(error, args.exc_traceback, _WORKER)
        self._happened.emit()

    def where_nobody_catches(self, args: "sys.UnraisableHookArgs") -> None:
        """An object that was being taken away, say: nothing of the person's is touched."""
        if args.exc_value is not None:
            self._write_down(args.exc_value, args.exc_traceback, _NOBODY)

    def _write_down(self, error: BaseException, trace: TracebackType | None, thread: str) -> None:
        _start_logging_once(self._log)
        logging.getLogger("natiq").error("unexpected", exc_info=(type(error), error, trace))
        place = _place(error, trace)
        if place in self._reported or len(self._reported) >= _MOST_REPORTS_A_RUN:
            return
        self._reported.add(place)
        # Not imported before something goes wrong: memory.
        crashes = importlib.import_module("core.foundation.crashes")
        crashes.keep_exception(
            self._log.with_name("crashes"),
            error,
            trace,
            thread,
            face_versions(),
            datetime.now(UTC),
            os.urandom,
        )

    def _tell(self) -> None:
        self._window.tell_unexpected(
            QCoreApplication.translate(
                "Unexpected",
                "Something unexpected happened. Your text is safe. If it happens again, close "
                "the program, open it again, and tell IT support; the log file says where.",
            )
        )


def _place(error: BaseException, trace: TracebackType | None) -> tuple[str, str, int]:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return type(error).__qualname__, "", 0
    return type(error).__qualname__, trace.tb_frame.f_code.co_filename, trace.tb_lineno


def _start_logging_once(log: Path) -> None:
    if not logging.getLogger().handlers:
        # Not imported before it is needed: it costs the first window its milliseconds.
        importlib.import_module("core.foundation.log").start_logging(log)
