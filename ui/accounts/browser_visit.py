"""One sign-in at a platform in the system's browser, from the address to the way back."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from core.delegation.model import DelegatedAccount
from core.foundation.errors import NatiqError
from core.workplace import Workplace
from ui.accounts.browser_page import pages_for
from ui.links import copy_text
from ui.tasks import Steps, Tasks


class BrowserVisit(QObject):
    """Waits for a person in the browser, off the main thread, and can be given up.

    ``at_the_platform`` when the address is there, ``not_opened`` where no browser could be
    started for it; ``succeeded`` or ``failed`` (a ``NatiqError``) at the end. Giving up may
    come too late: what is connected by then is told all the same.
    """

    at_the_platform = Signal()
    not_opened = Signal()
    succeeded = Signal()
    failed = Signal(object)

    def __init__(
        self,
        account: DelegatedAccount,
        workplace: Workplace,
        tasks: Tasks,
        open_address: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.account = account
        self._connections = workplace.connections
        self._tasks = tasks
        self._open_address = open_address
        self._steps: Steps | None = None
        self._number = 0
        self._address = ""

    @property
    def under_way(self) -> bool:
        return self._steps is not None

    @property
    def address(self) -> str:
        """What is to be opened in the browser, once the platform was asked."""
        return self._address

    def begin(self) -> None:
        """Ask the platform where to go, go there, and wait."""
        if self._steps is not None:
            return
        self._number += 1
        number, key, connections = self._number, self.account.key, self._connections
        # Made here: no words are put together on another thread.
        pages: Mapping[bool, bytes] = pages_for(self.account)

        def work(steps: Steps) -> None:
            visit = connections.visit(key)
            visit.go(steps.report, pages.__getitem__, steps.cancelled.is_set)

        self._steps = self._tasks.run_in_steps(
            self,
            work,
            lambda _: self._come_back(),
            lambda problem: self._come_to_nothing(number, problem),
            lambda address: self._go_to(number, address),
        )

    def open_again(self) -> None:
        """Show the address in the browser once more."""
        if self._address and not self._open_address(self._address):
            self.not_opened.emit()

    def copy_address(self) -> None:
        """Put the address on the clipboard, for another browser on this computer."""
        if self._address:
            copy_text(self._address)

    def give_up(self) -> None:
        """Wait no longer. What the browser brings back later is nobody's."""
        if self._steps is not None:
            self._steps.cancel()
            self._end()

    def _go_to(self, number: int, address: str) -> None:
        if number == self._number:
            self._address = address
            self.at_the_platform.emit()
            self.open_again()

    def _come_back(self) -> None:
        self._end()
        self.succeeded.emit()

    def _come_to_nothing(self, number: int, problem: NatiqError) -> None:
        if number == self._number:
            self._end()
            self.failed.emit(problem)

    def _end(self) -> None:
        self._number += 1
        self._steps = None
        self._address = ""
