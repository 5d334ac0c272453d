"""The one way from a link of outside to the browser: nothing opens by itself (SEC-2, SEC-4)."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.workplace import Workplace
from ui.links import open_link
from ui.tasks import Tasks

if TYPE_CHECKING:
    from core.links.model import LinkReport
    from ui.link_choice.dialog import LinkDialog


class LinkOpener(QObject):
    """Looks at a link off the main thread, then asks. A later link takes the place of it."""

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._tasks = workplace, tasks
        self._clauses = workplace.pack.clauses
        self._asked = 0
        self.dialog: LinkDialog | None = None

    def open(self, link: str, account_key: str, over: QWidget) -> None:
        """Ask about somebody's link, met with under that account, over the window of ``over``."""
        self._look_at(link, account_key, over, own=False)

    def open_own(self, link: str, account_key: str, over: QWidget) -> None:
        """Open a link of our own making: on the account's own platform at once.

        What leads anywhere else, or is not what it seems, is asked about like any other.
        """
        self._look_at(link, account_key, over, own=True)

    def close(self) -> None:
        """Leave no dialog open over a window that goes away."""
        self._asked += 1
        if self.dialog is not None:
            self.dialog.reject()

    def _look_at(self, link: str, account_key: str, over: QWidget, *, own: bool) -> None:
        self.close()
        number, workplace, window = self._asked, self._workplace, over.window()

        def show(report: LinkReport) -> None:
            if number != self._asked:
                return
            if own and report.is_at_home and open_link(report.address):
                return
            self._ask(report, account_key, window)

        # The window is the owner: where it is gone, nobody is asked.
        self._tasks.run(window, lambda: workplace.links.inspect(link, account_key), show)

    def _ask(self, report: LinkReport, account_key: str, window: QWidget) -> None:
        # Brought in when a link is first looked at.
        module = importlib.import_module("ui.link_choice.dialog")
        dialog: LinkDialog = module.LinkDialog(report, self._clauses.get(report.clause), window)
        dialog.open_wanted.connect(lambda: self._open(dialog, report, account_key))
        dialog.finished.connect(lambda: self._forget(dialog))
        self.dialog = dialog
        dialog.open()
        links = self._workplace.links
        if report.is_refused:
            self._tasks.run(
                dialog,
                lambda: links.note_refused(report, account_key),
                _nothing_more,
                dialog.show_problem,
            )

    def _open(self, dialog: LinkDialog, report: LinkReport, account_key: str) -> None:
        """What is suspicious is written down first: no entry, no opening (clause TRN)."""
        if not report.is_suspicious:
            dialog.go(open_link(report.address))
            return

        def go(_nothing: None) -> None:
            dialog.go(open_link(report.address))

        links = self._workplace.links
        self._tasks.run(
            dialog, lambda: links.note_opened(report, account_key), go, dialog.show_problem
        )

    def _forget(self, dialog: LinkDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None


def _nothing_more(_nothing: None) -> None:
    return
