"""Official credentials at rest: kept, changed under guidance, and forgotten.

Every method works inside the caller's unit of work, so that a deed and its entry in the log
stand together or not at all. Who may do what is decided above, in ``core.protection``.
"""

from datetime import datetime

from sqlalchemy import Connection

from core.foundation.clock import Clock
from core.foundation.errors import Damaged, Refused
from core.vault import store
from core.vault.fields import CheckedChanges, recovery_codes_in
from core.vault.model import (
    ROTATION_DAYS,
    CredentialProblem,
    CredentialRecord,
    NamedAccount,
    SecretKind,
)
from core.vault.service import Vault


class Credentials:
    """Keeps each part of a credential sealed by itself, bound to its account and kind."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def records(self, connection: Connection) -> dict[str, CredentialRecord]:
        """What is known of every account of which anything is kept, by key; opens nothing."""
        return store.records(connection)

    def read(self, connection: Connection, account_key: str, kind: SecretKind) -> str | None:
        """One part, opened. Raises ``Damaged(SECRET_DAMAGED)`` and ``Refused(LOCKED)``."""
        return self._vault.get(connection, account_key, kind)

    def save(self, connection: Connection, account: NamedAccount, changes: CheckedChanges) -> None:
        """Keep the changes. A change of password that was begun stays as it is.

        Raises ``Refused(CHANGE_PENDING)`` where the password itself is to be changed while
        another change of it waits: which of the two is right must be settled first.
        """
        store.add_account(connection, account, ROTATION_DAYS)
        if SecretKind.PASSWORD in changes.texts:
            self._save_password(connection, account.key, changes)
        for kind, text in changes.texts.items():
            if kind is not SecretKind.PASSWORD:
                self._put(connection, account.key, kind, text)
        if SecretKind.RECOVERY_CODES in changes.texts:
            left = len(recovery_codes_in(changes.texts[SecretKind.RECOVERY_CODES]))
            store.keep_facts(connection, account.key, recovery_codes_left=left)
        if changes.rotation_days is not None:
            store.keep_facts(connection, account.key, rotation_days=changes.rotation_days)

    def begin_change(self, connection: Connection, account: NamedAccount, password: str) -> None:
        """Keep a new password beside the one in force, which stays until ``confirm_change``.

        Raises ``Refused(CHANGE_PENDING)``, and ``Refused(PASSWORD_USED_BEFORE)`` for one
        that any official account has or had.
        """
        store.add_account(connection, account, ROTATION_DAYS)
        self._require_settled(connection, account.key)
        if self.accounts_that_had(connection, password):
            raise Refused(CredentialProblem.PASSWORD_USED_BEFORE)
        self._put(connection, account.key, SecretKind.PENDING_PASSWORD, password)
        self._remember(connection, account.key, password)
        store.keep_facts(connection, account.key, change_begun_at=self._clock.now())

    def confirm_change(self, connection: Connection, account_key: str) -> None:
        """The platform takes the new password: it is the one in force from now on."""
        password = self._pending(connection, account_key)
        self._put(connection, account_key, SecretKind.PASSWORD, password)
        self._settle(connection, account_key, password_changed_at=self._clock.now())

    def give_up_change(self, connection: Connection, account_key: str) -> None:
        """The old password stays; the new one is forgotten and never taken again."""
        self._pending(connection, account_key)
        self._settle(connection, account_key)

    def accounts_that_had(self, connection: Connection, password: str) -> frozenset[str]:
        """The accounts of which this password is or was kept."""
        fingerprint = self._vault.fingerprint(password)
        return frozenset(store.accounts_that_had(connection, fingerprint))

    def remove(self, connection: Connection, account_key: str) -> None:
        """Forget everything of the account but the fingerprints of its passwords."""
        record = store.record_of(connection, account_key)
        if record is None:
            raise Refused(CredentialProblem.NOT_KEPT)
        store.remove_all(connection, account_key)

    def _save_password(
        self, connection: Connection, account_key: str, changes: CheckedChanges
    ) -> None:
        self._require_settled(connection, account_key)
        password = changes.texts[SecretKind.PASSWORD]
        unchanged = self._is_kept(connection, account_key, password)
        self._put(connection, account_key, SecretKind.PASSWORD, password)
        if not password:
            store.keep_facts(connection, account_key, password_changed_at=None)
            return
        self._remember(connection, account_key, password)
        now = self._clock.now()
        if not unchanged or changes.password_changed_at is not None:
            # A date to come is a slip, and would put the next change off.
            at = min(changes.password_changed_at or now, now)
            store.keep_facts(connection, account_key, password_changed_at=at)

    def _is_kept(self, connection: Connection, account_key: str, password: str) -> bool:
        try:
            return password == self.read(connection, account_key, SecretKind.PASSWORD)
        except Damaged:
            # What no longer opens is to be written anew, not to stand in its own way.
            return False

    def _require_settled(self, connection: Connection, account_key: str) -> None:
        if self._change_begun_at(connection, account_key) is not None:
            raise Refused(CredentialProblem.CHANGE_PENDING)

    def _pending(self, connection: Connection, account_key: str) -> str:
        password = self.read(connection, account_key, SecretKind.PENDING_PASSWORD)
        if password is None:
            raise Refused(CredentialProblem.NO_CHANGE_PENDING)
        return password

    def _settle(self, connection: Connection, account_key: str, **facts: datetime) -> None:
        self._put(connection, account_key, SecretKind.PENDING_PASSWORD, "")
        store.keep_facts(connection, account_key, change_begun_at=None, **facts)

    def _change_begun_at(self, connection: Connection, account_key: str) -> datetime | None:
        record = store.record_of(connection, account_key)
        return None if record is None else record.change_begun_at

    def _remember(self, connection: Connection, account_key: str, password: str) -> None:
        fingerprint = self._vault.fingerprint(password)
        store.add_fingerprint(connection, account_key, fingerprint, self._clock.now())

    def _put(self, connection: Connection, account_key: str, kind: SecretKind, text: str) -> None:
        if text:
            self._vault.put(connection, account_key, kind, text)
        else:
            store.remove(connection, store.Place(account_key, kind))
