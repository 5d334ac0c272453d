"""What nobody foresaw: into the log with its place, and to the person in calm words."""

import importlib
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Protocol

from PySide6.QtCore import QCoreApplication


class TellsCalmly(Protocol):
    """The window that shows the sentence."""

    def tell_unexpected(self, words: str) -> None: ...


def watch_for_the_unexpected(log: Path, window: TellsCalmly) -> None:
    """Take over the process' exception hook."""
    sys.excepthook = _hook(log, window)


def _hook(
    log: Path, window: TellsCalmly
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        _start_logging_once(log)
        logging.getLogger("natiq").error("unexpected", exc_info=(kind, error, trace))
        window.tell_unexpected(
            QCoreApplication.translate(
                "Unexpected",
                "Something unexpected happened. Your text is safe. If it happens again, close "
                "the program, open it again, and tell IT support; the log file says where.",
            )
        )

    return hook


def _start_logging_once(log: Path) -> None:
    if not logging.getLogger().handlers:
        # Not imported before it is needed: it costs the first window its milliseconds.
        importlib.import_module("core.foundation.log").start_logging(log)
