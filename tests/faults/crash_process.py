"""The real program, which is made to stumble once it is there, with secrets in hand.

Tells in one line what stands above everything in its window, then ends as it was asked to.
"""

import argparse
import ctypes
import gc
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from tests.faults.telling import tell
from ui.core_arrival import CoreArrival
from ui.start import run_gui
from ui.window import Window

SECRETS = ("نخلة على شاطئ القرم", "Zq9-kept-from-all-reports", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
_PATIENCE_S = 30.0
_LOOK_MS, _THEN_MS = 50, 300


def raise_with(passphrase: str, token: str, seed: str) -> None:
    raise ValueError(f"cannot use {passphrase} with {token} and {seed}")


def in_a_slot() -> None:
    raise_with(*SECRETS)


def in_a_thread() -> None:
    thread = threading.Thread(target=raise_with, args=SECRETS)
    thread.start()
    thread.join()


class Unwilling:
    """Cannot be taken away without complaint."""

    def __del__(self) -> None:
        raise_with(*SECRETS)


def where_nobody_catches() -> None:
    Unwilling()
    gc.collect()


def by_abort(secrets: tuple[str, ...] = SECRETS) -> None:
    kept = [*secrets]
    os.abort()
    kept.clear()


def by_a_fault(secrets: tuple[str, ...] = SECRETS) -> None:
    kept = [*secrets]
    ctypes.string_at(0)
    kept.clear()


def not_at_all() -> None:
    """Ends well."""


WAYS: dict[str, Callable[[], None]] = {
    one.__name__: one
    for one in (in_a_slot, in_a_thread, where_nobody_catches, by_abort, by_a_fault, not_at_all)
}


def main(folder: str, way: str) -> int:
    """Run the program on ``folder`` and stumble in that way."""
    threading.Thread(target=_begin, args=(WAYS[way],), daemon=True).start()
    return run_gui(argparse.Namespace(data=Path(folder), language="en", file=None))


def _begin(stumble: Callable[[], None]) -> None:
    """Go over to the main thread once there is an application on it."""
    ends = time.monotonic() + _PATIENCE_S
    while (app := QCoreApplication.instance()) is None and time.monotonic() < ends:
        time.sleep(0.02)
    if app is not None:
        QTimer.singleShot(0, app, lambda: _when_the_core_is_there(app, stumble))


def _when_the_core_is_there(app: QCoreApplication, stumble: Callable[[], None]) -> None:
    if not any(core.application is not None for core in app.findChildren(CoreArrival)):
        QTimer.singleShot(_LOOK_MS, app, lambda: _when_the_core_is_there(app, stumble))
        return
    QTimer.singleShot(0, app, stumble)
    QTimer.singleShot(_THEN_MS, app, _tell_and_end)


def _tell_and_end() -> None:
    (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Window))
    tell("stood", told=window.told)
    window.close()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
