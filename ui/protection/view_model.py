"""What the protection screen shows of the official accounts, and what can be done there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.foundation.errors import NatiqError
from core.protection.health import HealthFinding, HealthReport, Urgency
from core.protection.model import (
    CredentialChanges,
    CurrentCode,
    OfficialCredential,
    SecretKind,
)
from core.workplace import Workplace
from ui.clipboard import SecretClipboard
from ui.link_choice.opener import LinkOpener
from ui.step_up.model import StepUp
from ui.tasks import Tasks


class ProtectionModel(QObject):
    """The credentials as a list may show them, their health, and secrets one at a time.

    A secret comes once, by ``revealed``; the model keeps none. What is copied goes to the
    clipboard without coming to the screen at all.
    """

    shown = Signal()
    revealed = Signal(str, object, str)
    code_shown = Signal(str, object)
    copied = Signal(str, object)
    saved = Signal(str)
    removed = Signal(str)
    failed = Signal(object)
    save_failed = Signal(object)
    busy_changed = Signal()

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        step_up: StepUp,
        clipboard: SecretClipboard,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._vault = workplace.protection
        self.links = LinkOpener(workplace, tasks, self)
        self._tasks = tasks
        self._step_up = step_up
        self.clipboard = clipboard
        self.practice = workplace.practice
        self.clauses = workplace.pack.clauses
        self.now = workplace.clock.now
        self.busy = False
        self.read = False
        """Whether there was a first look at what is kept."""
        self.credentials: tuple[OfficialCredential, ...] = ()
        self.health = HealthReport((), {})

    def refresh(self) -> None:
        """Look again at everything that is kept. In practice there is nothing to look at."""
        if self.practice:
            return
        vault = self._vault

        def look() -> tuple[tuple[OfficialCredential, ...], HealthReport]:
            return vault.credentials(), vault.health()

        self._tasks.run(self, look, self._show, self.failed.emit)

    def of(self, account_key: str) -> OfficialCredential | None:
        """What is known of the account."""
        return next((one for one in self.credentials if one.account_key == account_key), None)

    @property
    def urgent(self) -> int:
        """How many findings must be seen to now."""
        return sum(finding.urgency is Urgency.NOW for finding in self.health.findings)

    def findings_of(self, account_key: str) -> tuple[HealthFinding, ...]:
        """The findings of one account, the worst first."""
        return self.health.of(account_key)

    def reveal(self, account_key: str, kind: SecretKind) -> None:
        """Ask for a secret to be shown; ``revealed`` brings it."""
        self._step_up.run(
            self,
            lambda: self._vault.reveal(account_key, kind),
            lambda secret: self.revealed.emit(account_key, kind, secret),
            self.failed.emit,
        )

    def copy(self, account_key: str, kind: SecretKind) -> None:
        """Put a secret on the clipboard for a short while."""

        def put(secret: str) -> None:
            self.clipboard.copy(secret)
            self.copied.emit(account_key, kind)

        self._step_up.run(self, lambda: self._vault.copy(account_key, kind), put, self.failed.emit)

    def show_code(self, account_key: str) -> None:
        """Ask for the code of the account's second factor as it is now."""
        self._step_up.run(
            self,
            lambda: self._vault.current_code(account_key),
            lambda code: self.code_shown.emit(account_key, code),
            self.failed.emit,
        )

    def copy_code(self, account_key: str) -> None:
        """Put the code of now on the clipboard for a short while."""

        def put(current: CurrentCode) -> None:
            self.clipboard.copy(current.code)
            self.copied.emit(account_key, SecretKind.TOTP_SEED)

        self._step_up.run(
            self, lambda: self._vault.current_code(account_key), put, self.failed.emit
        )

    def save(self, account_key: str, changes: CredentialChanges) -> None:
        """Keep the parts that are given; ``saved`` or ``save_failed`` follows."""
        self._change(
            lambda: self._vault.save(account_key, changes),
            lambda: self.saved.emit(account_key),
        )

    def remove(self, account_key: str) -> None:
        """Forget everything of the account; ``removed`` or ``save_failed`` follows."""
        self._change(
            lambda: self._vault.remove(account_key), lambda: self.removed.emit(account_key)
        )

    def _change(self, work: Callable[[], None], tell: Callable[[], None]) -> None:
        def done(_nothing: None) -> None:
            self._set_busy(False)
            tell()
            self.refresh()

        def failed(problem: NatiqError) -> None:
            self._set_busy(False)
            self.save_failed.emit(problem)

        self._set_busy(True)
        self._step_up.run(self, work, done, failed)

    def _show(self, seen: tuple[tuple[OfficialCredential, ...], HealthReport]) -> None:
        self.read = True
        self.credentials, self.health = seen
        self.shown.emit()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()
