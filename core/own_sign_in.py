"""The employee's own way in, changed at an open desk; each change is written down (TRN)."""

import logging
from collections.abc import Callable

from sqlalchemy import Connection

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.foundation.errors import NatiqError, Refused
from core.identity.enrolment import PendingAuthenticator, PendingRecoveryCodes
from core.identity.factors import Factors, Note, OwnFactors
from core.identity.model import FailedAttempts
from core.vault.calibration import Report, tell_nobody
from core.vault.keys import AskKey

_LOG = logging.getLogger(__name__)


class OwnSignIn:
    """What ``Factors`` does, with its entry in the log; raises what that raises."""

    def __init__(self, factors: Factors, audit: AuditLog) -> None:
        self._factors = factors
        self._audit = audit

    def own(self) -> OwnFactors:
        """What lets the employee in now; quick."""
        return self._factors.own()

    def tell_failures(self) -> None:
        """Write down what went wrong at the door and has not been written down yet."""
        self._factors.tell_failures(self._note_failure)

    def step_up(self, code: str) -> None:
        """Show the second factor again, by a TOTP code."""
        self._proven(lambda: self._factors.step_up(code))
        self._audit.record(Deed(AuditAction.STEPPED_UP))

    def step_up_with_recovery_code(self, code: str) -> None:
        """The same by a recovery code, which is used up by it."""
        self._proven(lambda: self._factors.step_up_with_recovery_code(code))
        self._audit.record(Deed(AuditAction.STEPPED_UP_BY_RECOVERY_CODE))

    def step_up_with_security_key(self, ask_key: AskKey) -> None:
        """The same by a security key."""
        self._proven(lambda: self._factors.step_up_with_security_key(ask_key))
        self._audit.record(Deed(AuditAction.STEPPED_UP))

    def change_passphrase(self, old: str, new: str, report: Report = tell_nobody) -> None:
        """From now on ``new`` opens the profile; takes some seconds.

        Written down before and after: a change that was cut short shows as begun only.
        """
        self._factors.change_passphrase(old, new, self._note_beginning, report)
        try:
            self._audit.record(Deed(AuditAction.PASSPHRASE_CHANGED))
        except NatiqError as problem:
            # The change is made; to say now that it failed would be untrue.
            _LOG.warning("the change of the passphrase could not be written down: %s", problem)

    def draw_recovery_codes(self) -> PendingRecoveryCodes:
        """New codes to be printed or written down; the old ones still count."""
        return self._factors.draw_recovery_codes()

    def put_recovery_codes(self, pending: PendingRecoveryCodes) -> None:
        """From now on the new codes count, and none from before."""
        self._factors.put_recovery_codes(pending, self._note(AuditAction.RECOVERY_CODES_RENEWED))

    def begin_authenticator(self) -> PendingAuthenticator:
        """Draw another seed; the authenticator in force still counts."""
        return self._factors.begin_authenticator()

    def put_authenticator(self, pending: PendingAuthenticator, passphrase: str = "") -> None:
        """From now on the new authenticator counts, and none from before.

        ``passphrase`` is needed only where there was none before.
        """
        note = self._note(AuditAction.AUTHENTICATOR_REPLACED)
        self._factors.put_authenticator(pending, note, passphrase)

    def remove_authenticator(self) -> None:
        """From now on every opening needs a security key."""
        self._factors.remove_authenticator(self._note(AuditAction.AUTHENTICATOR_REMOVED))

    def close(self) -> None:
        """Drop the keys."""
        self._factors.close()

    def _proven(self, prove: Callable[[], object]) -> None:
        """A second factor that was not right is written down like one that was."""
        try:
            prove()
        except Refused:
            self.tell_failures()
            raise

    def _note_failure(self, connection: Connection, failed: FailedAttempts) -> None:
        detail = {
            "kind": failed.kind.value,
            "count": str(failed.count),
            "last": failed.last_at.isoformat(),
        }
        self._audit.append(connection, Deed(AuditAction.SIGN_IN_FAILED, detail=detail))

    def _note_beginning(self) -> None:
        self._audit.record(Deed(AuditAction.PASSPHRASE_CHANGE_BEGUN))

    def _note(self, action: AuditAction) -> Note:
        def write_down(connection: Connection) -> None:
            self._audit.append(connection, Deed(action))

        return write_down
