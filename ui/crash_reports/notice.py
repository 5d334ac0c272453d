"""The one sentence that says that a report lies here, and what it opens."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.crash_reports.dialog import CrashReportDialog
from ui.crash_reports.view_model import CrashReportsModel
from ui.widgets.panels import NEUTRAL


class TellsAbove(Protocol):
    """The window, with one sentence above everything."""

    @property
    def told(self) -> str: ...

    def tell(
        self, tone: str, words: str, action: str = "", act: Callable[[], None] | None = None
    ) -> None: ...

    def be_silent(self) -> None: ...


class CrashNotice(QObject):
    """Shown after signing in, or before where nobody can, until it was looked at."""

    def __init__(self, folder: Path, window: TellsAbove, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._parent = window, parent
        self._model = CrashReportsModel(folder, os.urandom, self)
        self._said = ""

    def show_if_due(self) -> None:
        """Say it where a report is left that nobody has decided about."""
        self._model.list_undecided()
        if self._model.current is None:
            return
        self._said = self.tr(
            "Something went wrong in the program earlier. A report of it lies on this machine; "
            "it was sent to nobody. You decide what becomes of it."
        )
        self._window.tell(NEUTRAL, self._said, self.tr("Look at the report"), self.open)

    def open(self) -> None:
        """Show the reports that wait; later is an answer too, until the next signing in."""
        self._model.list_undecided()
        if self._window.told == self._said:
            self._window.be_silent()
        if self._model.current is not None:
            CrashReportDialog(self._model, self._parent).open()
