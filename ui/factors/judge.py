"""A passphrase judged while it is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from core.identity.model import Strength
from core.identity.passphrase import PassphrasePolicy
from ui.tasks import Tasks

_ASSESS_AFTER_MS = 120


class PassphraseJudge(QObject):
    """Judges what was typed last, off the main thread; ``assessed`` tells when."""

    assessed = Signal()
    failed = Signal(object)

    def __init__(
        self, policy: PassphrasePolicy, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._policy = policy
        self._tasks = tasks
        self._personal: tuple[str, ...] = ()
        self._asked = 0
        self.passphrase = ""
        self.strength: Strength | None = None
        self._timer = QTimer(self, singleShot=True, interval=_ASSESS_AFTER_MS)
        self._timer.timeout.connect(self._assess)

    def consider(self, passphrase: str, personal: Sequence[str]) -> None:
        """Judge ``passphrase``; what ``personal`` words are in it counts for nothing."""
        if passphrase == self.passphrase and tuple(personal) == self._personal:
            return
        self.passphrase, self._personal = passphrase, tuple(personal)
        self.strength = None
        self._timer.start()

    def forget(self) -> None:
        """Drop what was typed."""
        self._timer.stop()
        self._asked += 1
        self.passphrase = ""
        self.strength = None

    def _assess(self) -> None:
        self._asked += 1
        asked, passphrase, policy = self._asked, self.passphrase, self._policy
        personal = self._personal
        self._tasks.run(
            self,
            lambda: (asked, policy.assess(passphrase, personal)),
            self._take,
            self.failed.emit,
        )

    def _take(self, answer: tuple[int, Strength]) -> None:
        asked, strength = answer
        # A verdict on what was typed before says nothing about what stands there now.
        if asked == self._asked and not self._timer.isActive():
            self.strength = strength
            self.assessed.emit()
