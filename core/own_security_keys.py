"""The employee's own security keys at an open desk; each change is written down (TRN)."""

import logging
from collections.abc import Callable

from sqlalchemy import Connection

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.foundation.errors import NatiqError, Refused
from core.foundation.ids import Randomness
from core.identity.factors import Factors
from core.identity.key_register import KeyRegister, SecurityKey
from core.identity.security_keys import Answer, Attempt, SecurityKeys
from core.identity.session import Session
from core.vault.keys import KeyOutput, ListedKey, NewSecurityKey
from core.vault.model import VaultProblem
from core.vault.slots import HMAC_SALT_BYTES

_LOG = logging.getLogger(__name__)


class AskedKey:
    """Asks the security keys on behalf of a key file (``AskKey``), and remembers who answered."""

    def __init__(self, keys: SecurityKeys, attempt: Attempt) -> None:
        self._keys = keys
        self._attempt = attempt
        self.answer: Answer | None = None

    def __call__(self, listed: tuple[ListedKey, ...]) -> KeyOutput:
        if not listed:
            raise Refused(VaultProblem.SECURITY_KEY_UNKNOWN)
        self.answer = self._keys.answer(listed, self._attempt)
        return KeyOutput(self.answer.credential_id, self.answer.output)


class OwnSecurityKeys:
    """Adds, names and removes the keys that let the employee in.

    Adding and removing raise ``Refused(STEP_UP_NEEDED)`` unless a second factor was shown a
    short while ago, and ``Refused(NOT_IN_PRACTICE)`` in practice. What takes an ``Attempt``
    waits for a person and raises as ``SecurityKeys`` does: not for the main thread.
    """

    def __init__(
        self,
        factors: Factors,
        register: KeyRegister,
        keys: SecurityKeys,
        audit: AuditLog,
        session: Session,
        random: Randomness,
    ) -> None:
        self._factors = factors
        self._register = register
        self._keys = keys
        self._audit = audit
        self._session = session
        self._random = random
        self._came_in_at: frozenset[str] = frozenset()

    @property
    def came_in_at(self) -> frozenset[str]:
        """Where the key is plugged in that opened the profile; empty where none did.

        More than one place where the system does not tell which of them it was.
        """
        return self._came_in_at

    def present(self) -> frozenset[str]:
        """Where keys are plugged in now; takes some milliseconds."""
        return self._keys.present()

    def all(self) -> tuple[SecurityKey, ...]:
        """The keys that let the employee in, the oldest first; quick."""
        return self._register.of(self._listed())

    def add(self, passphrase: str, name: str, attempt: Attempt) -> SecurityKey:
        """Let the key in that is plugged in now. It is touched twice.

        The passphrase is checked first: nobody shall touch a key in vain. Raises
        ``Refused(WRONG_PASSPHRASE | WAIT | TOO_MANY_SECURITY_KEYS)`` and ``Invalid`` for a
        name that cannot be or is another key's.
        """
        listed = self._listed()
        shown = self._register.require_free(name, listed)
        self._factors.check_passphrase(passphrase)
        known = [one.credential_id for one in listed]
        number = self._session.employee.staff_number
        credential_id = self._keys.make_credential(number, known, attempt)
        asked = ListedKey(credential_id, self._random(HMAC_SALT_BYTES))
        answer = self._keys.answer([asked], attempt)
        new = NewSecurityKey(credential_id, asked.salt, answer.output)
        # Written down first: whatever dies in between, no key gets in that the log does not know.
        key = self._register.add(credential_id, shown, self._note(AuditAction.SECURITY_KEY_ADDED))
        try:
            self._factors.add_security_key(passphrase, new)
        except NatiqError:
            self._register.remove(key, self._note(AuditAction.SECURITY_KEY_REMOVED))
            raise
        return key

    def rename(self, credential_id: bytes, name: str) -> None:
        """Call a key by another name. Raises ``Invalid`` as ``add`` does."""
        self._session.require_active()
        key = self._one(credential_id)
        others = [one for one in self._listed() if one.credential_id != credential_id]
        shown = self._register.require_free(name, others)
        note = self._note(AuditAction.SECURITY_KEY_RENAMED, new_name=shown)
        self._register.rename(key, shown, note)

    def remove(self, credential_id: bytes) -> None:
        """Let a key in no more.

        Raises ``Refused(LAST_WAY_IN)`` where no second factor would be left.
        """
        key = self._one(credential_id)
        self._factors.remove_security_key(credential_id)
        self._register.remove(key, self._note(AuditAction.SECURITY_KEY_REMOVED))

    def asked(self, attempt: Attempt) -> AskedKey:
        """What asks whichever of the keys is at hand."""
        return AskedKey(self._keys, attempt)

    def came_in_by(self, asked: AskedKey) -> None:
        """The profile was opened by the key that answered."""
        self.note_use(asked)
        if asked.answer is not None:
            self._came_in_at = asked.answer.devices

    def note_use(self, asked: AskedKey) -> None:
        """Remember when the key that answered was used."""
        answer = asked.answer
        if answer is None:
            return
        try:
            self._register.note_use(answer.credential_id)
        except NatiqError as problem:
            # A full disk must keep nobody out.
            _LOG.warning("the use of a security key could not be written down: %s", problem)

    def _listed(self) -> tuple[ListedKey, ...]:
        return self._factors.own().security_keys

    def _one(self, credential_id: bytes) -> SecurityKey:
        for key in self.all():
            if key.credential_id == credential_id:
                return key
        raise Refused(VaultProblem.SECURITY_KEY_UNKNOWN)

    def _note(
        self, action: AuditAction, **more: str
    ) -> Callable[[Connection, SecurityKey], object]:
        def write_down(connection: Connection, key: SecurityKey) -> None:
            self._audit.append(connection, Deed(action, detail={"security_key": key.name, **more}))

        return write_down
