"""Secrets on the screen: for as long as somebody looks, and half a minute at most."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.widgets.capture import CaptureGuard, capture_guard_of_this_system

HIDDEN_AFTER_S = 30


class Showing(QObject):
    """Hides what is shown after half a minute, when the window loses the focus, or at once.

    ``despite_focus`` is for what is read off here and typed elsewhere: it stays for its time.
    While anything is shown, the window of ``widget`` is excluded from capture where the
    system can do that.
    """

    def __init__(
        self,
        widget: QWidget,
        guard: CaptureGuard | None = None,
        hidden_after_s: int = HIDDEN_AFTER_S,
        *,
        despite_focus: bool = False,
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._guard = guard or capture_guard_of_this_system()
        self._despite_focus = despite_focus
        self._window: QWidget | None = None
        self._hide: list[Callable[[], None]] = []
        self._timer = QTimer(self, singleShot=True, interval=hidden_after_s * 1_000)
        self._timer.timeout.connect(self.hide_all)

    @property
    def anything(self) -> bool:
        """Whether a secret is on the screen now."""
        return bool(self._hide)

    def begin(self, hide: Callable[[], None]) -> None:
        """A secret is shown from now on; ``hide`` takes it off the screen again."""
        if self._window is None:
            self._window = self._widget.window()
            self._window.installEventFilter(self)
            self._guard.exclude(self._window, True)
        self._hide.append(hide)
        self._timer.start()

    def hide_all(self) -> None:
        """Take every secret off the screen."""
        self._timer.stop()
        hide, self._hide = self._hide, []
        for each in hide:
            each()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._guard.exclude(self._window, False)
            self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        left = event.type() is QEvent.Type.WindowDeactivate and not self._despite_focus
        if left or event.type() is QEvent.Type.Hide:
            self.hide_all()
        return super().eventFilter(watched, event)
