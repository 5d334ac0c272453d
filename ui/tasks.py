"""The one way off the main thread.

A screen hands over what may take long (network, Argon2, an export) together with what to
do with the result. The work runs on a thread pool; result, error and progress come back
on the main thread by one queued signal. The worker holds no ``QObject``: an object
destroyed on a pool thread would take the process with it. A result whose owner is gone
is dropped. Cancelling is asked for, and the work heeds it between its steps.
"""

import sys
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal
from shiboken6 import isValid

from core.foundation.errors import NatiqError

T = TypeVar("T")
_THREADS = 4


class Cancelled(Exception):
    """Raised inside work that was asked to stop; nobody else sees it."""


class Steps:
    """What long work gets in its hand: a way to tell how far it is, and to be stopped."""

    def __init__(self, tell: Callable[[object], None]) -> None:
        self._tell = tell
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> threading.Event:
        """Is set once the work shall stop: for work that waits in somebody else's hands."""
        return self._cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next step. From any thread."""
        self._cancelled.set()

    def report(self, progress: object) -> None:
        """Hand ``progress`` to the screen; raises ``Cancelled`` when the work shall stop."""
        if self._cancelled.is_set():
            raise Cancelled
        self._tell(progress)


@dataclass(frozen=True)
class _Outcome:
    number: int
    kind: str
    value: Any


@dataclass(frozen=True)
class _Waiting:
    owner: weakref.ref[QObject]
    on_result: Callable[[], Callable[[Any], None] | None]
    on_error: Callable[[], Callable[[NatiqError], None] | None]
    on_progress: Callable[[], Callable[[Any], None] | None]
    steps: Steps


class Tasks(QObject):
    """The task runner of the program; made once, on the main thread."""

    _came_back = Signal(object)

    def __init__(self, parent: QObject | None = None, threads: int = _THREADS) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._waiting: dict[int, _Waiting] = {}
        self._next = 0
        self._closed = False
        self._came_back.connect(self._deliver)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        on_result: Callable[[T], None],
        on_error: Callable[[NatiqError], None] | None = None,
    ) -> Steps:
        """Do ``work`` on a pool thread, then call back here for as long as ``owner`` lives.

        A ``NatiqError`` goes to ``on_error``; without one, and for any other exception,
        the program's exception hook is told.
        """
        return self.run_in_steps(owner, lambda _steps: work(), on_result, on_error)

    def run_in_steps(
        self,
        owner: QObject,
        work: Callable[[Steps], T],
        on_result: Callable[[T], None],
        on_error: Callable[[NatiqError], None] | None = None,
        on_progress: Callable[[Any], None] | None = None,
    ) -> Steps:
        """As ``run``, for work that reports progress and can be cancelled."""
        number = self._next
        self._next += 1
        steps = Steps(lambda progress: self._send(_Outcome(number, "progress", progress)))
        self._waiting[number] = _Waiting(
            weakref.ref(owner), _weak(on_result), _weak(on_error), _weak(on_progress), steps
        )
        if not self._closed:
            self._pool.start(lambda: self._send(_do(number, work, steps)))
        return steps

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._waiting)

    def shutdown(self, patience_ms: int = 5_000) -> bool:
        """Ask everything to stop and wait that long; whether all of it did."""
        self._closed = True
        for waiting in self._waiting.values():
            waiting.steps.cancel()
        self._pool.clear()
        finished = self._pool.waitForDone(patience_ms)
        self._waiting.clear()
        return finished

    def _send(self, outcome: _Outcome) -> None:
        # On a pool thread: the connection is queued because this object lives elsewhere.
        if not self._closed and isValid(self):
            self._came_back.emit(outcome)

    def _deliver(self, outcome: _Outcome) -> None:
        waiting = self._waiting.get(outcome.number)
        if waiting is None:
            return
        if outcome.kind != "progress":
            del self._waiting[outcome.number]
        owner = waiting.owner()
        if owner is None or not isValid(owner):
            waiting.steps.cancel()
            return
        if outcome.kind == "cancelled":
            return
        if outcome.kind == "error":
            _hand_over_error(outcome.value, waiting.on_error())
            return
        receive = waiting.on_result() if outcome.kind == "result" else waiting.on_progress()
        if receive is not None:
            receive(outcome.value)


def _do(number: int, work: Callable[[Steps], Any], steps: Steps) -> _Outcome:
    try:
        return _Outcome(number, "result", work(steps))
    except Cancelled:
        return _Outcome(number, "cancelled", None)
    except BaseException as error:  # noqa: BLE001 - carried to the main thread, not swallowed
        return _Outcome(number, "error", error)


def _hand_over_error(error: BaseException, on_error: Callable[[NatiqError], None] | None) -> None:
    if isinstance(error, NatiqError) and on_error is not None:
        on_error(error)
        return
    sys.excepthook(type(error), error, error.__traceback__)


def _weak(call: Callable[..., None] | None) -> Callable[[], Callable[..., None] | None]:
    """A bound method must not keep its owner alive until the work is done."""
    if call is not None and hasattr(call, "__self__") and hasattr(call, "__func__"):
        return weakref.WeakMethod(call)
    return lambda: call
