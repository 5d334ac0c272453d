"""The employee's own ways in, changed while the profile is open (SEC-1, SEC-4)."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection

from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.foundation.ids import Randomness
from core.identity import recovery, store, totp
from core.identity.door import Door, keep_ended
from core.identity.enrolment import PendingAuthenticator, PendingRecoveryCodes
from core.identity.model import FailedAttempts, IdentityProblem
from core.identity.passphrase import PassphrasePolicy
from core.identity.second_factor import SEED_CONTEXT, SecondFactorCheck
from core.identity.session import Session
from core.storage.database import Database
from core.vault.calibration import Report, tell_nobody
from core.vault.keys import AskKey, Hardness, ListedKey, NewSecurityKey, TakenOut, prepared
from core.vault.model import VaultProblem
from core.vault.open_key_file import OpenKeyFile
from core.vault.service import Vault

Note = Callable[[Connection], object]
"""Writes a change down, in the unit of work that makes it."""

Hardening = Callable[[Report], Hardness]
"""Finds how hard a guess of a new passphrase may be on this machine."""


@dataclass(frozen=True)
class OwnFactors:
    """What lets the employee in now.

    ``authenticator`` says whether passphrase and code do. Without it every opening needs
    one of ``security_keys``.
    """

    authenticator: bool
    security_keys: tuple[ListedKey, ...]
    recovery_codes_left: int


class Factors:
    """Changes passphrase and second factors; one second factor always remains.

    What takes away or replaces a way in raises ``Refused(STEP_UP_NEEDED)`` unless a second
    factor was shown a short while ago. In practice everything but ``own`` raises
    ``Refused(NOT_IN_PRACTICE)``. What takes a passphrase or changes one takes a second or
    more: not for the main thread.
    """

    def __init__(
        self,
        database: Database,
        vault: Vault,
        key_file: OpenKeyFile,
        session: Session,
        door: Door,
        policy: PassphrasePolicy,
        hardening: Hardening,
        clock: Clock,
        random: Randomness,
    ) -> None:
        self._database = database
        self._vault = vault
        self._key_file = key_file
        self._session = session
        self._door = door
        self._policy = policy
        self._hardening = hardening
        self._clock = clock
        self._random = random
        self._check = SecondFactorCheck(database, vault, clock)

    def own(self) -> OwnFactors:
        """What lets the employee in now; quick."""
        ways = self._key_file.ways_in()
        authenticator = self._session.second_factor_at is not None and ways.passphrase
        return OwnFactors(authenticator, ways.security_keys, ways.recovery_codes)

    def step_up(self, code: str) -> None:
        """Show the second factor again: a TOTP code. Raises as signing in with one does."""
        self._require_active()
        self._check.accept_code(totp.typed_code(code))
        self._session.second_factor_shown()

    def step_up_with_recovery_code(self, code: str) -> None:
        """The same with a recovery code, which is used up by it."""
        self._require_active()
        self._check.accept_recovery_code(code)
        self._session.second_factor_shown()
        self._forget_used_codes()

    def step_up_with_security_key(self, ask_key: AskKey) -> None:
        """The same with a security key, which ``ask_key`` asks.

        Raises ``Refused(SECURITY_KEY_UNKNOWN)`` and what ``ask_key`` raises.
        """
        self._require_active()
        answer = ask_key(self._key_file.ways_in().security_keys)
        self._key_file.recognise(answer.credential_id, answer.output)
        self._session.second_factor_shown()

    def change_passphrase(
        self, old: str, new: str, begun: Callable[[], object], report: Report = tell_nobody
    ) -> None:
        """From now on ``new`` opens the profile.

        ``begun`` is called when everything is found right and nothing is changed yet.
        Raises ``Refused`` with ``PASSPHRASE_TOO_WEAK``, ``PASSPHRASE_UNCHANGED``,
        ``WRONG_PASSPHRASE`` or ``WAIT``. What ``report`` raises ends it; nothing is changed
        then.
        """
        self._require_fresh()
        self._require_good(new)
        if prepared(old) == prepared(new):
            raise Refused(IdentityProblem.PASSPHRASE_UNCHANGED)
        self._attempt(lambda: self._key_file.verify(old))
        hardness = self._hardening(report)
        begun()
        self._key_file.put_passphrase(new, hardness)

    def draw_recovery_codes(self) -> PendingRecoveryCodes:
        """New codes to be printed or written down; the old ones still count."""
        self._require_fresh()
        return PendingRecoveryCodes(recovery.new_codes(self._random))

    def put_recovery_codes(self, pending: PendingRecoveryCodes, note: Note) -> None:
        """From now on the new codes count, and none from before."""
        self._require_active()
        digests = [recovery.digest(code) for code in pending.codes]
        self._key_file.add_recovery_codes([recovery.secret_of(code) for code in pending.codes])
        with self._database.write() as connection:
            store.replace_recovery_codes(connection, digests)
            note(connection)
        self._key_file.retain_recovery_codes(digests)

    def begin_authenticator(self) -> PendingAuthenticator:
        """Draw another seed; the authenticator in force still counts."""
        self._require_fresh()
        number = self._session.employee.staff_number
        return PendingAuthenticator(number, self._clock, self._random)

    def put_authenticator(
        self, pending: PendingAuthenticator, note: Note, passphrase: str = ""
    ) -> None:
        """From now on the new authenticator counts, and none from before.

        ``passphrase`` is needed only where there was none before. Raises
        ``Refused(NOT_CONFIRMED)``, and there ``Refused(WRONG_PASSPHRASE | WAIT)``.
        """
        self._require_active()
        step = pending.confirmed_step
        if not self._key_file.ways_in().passphrase:
            self._attempt(lambda: self._key_file.add_passphrase_slot(passphrase))
        with self._database.write() as connection:
            sealed = self._vault.seal(pending.seed, SEED_CONTEXT)
            store.replace_seed(connection, sealed, step)
            note(connection)

    def remove_authenticator(self, note: Note) -> None:
        """From now on every opening needs a security key.

        Raises ``Refused(LAST_WAY_IN)`` where there is none.
        """
        self._require_fresh()
        if not self._key_file.ways_in().security_keys:
            raise Refused(VaultProblem.LAST_WAY_IN)
        with self._database.write() as connection:
            store.replace_seed(connection, b"", store.NO_STEP)
            note(connection)
        self._key_file.remove_passphrase_slot()

    def check_passphrase(self, passphrase: str) -> None:
        """Find a wrong passphrase out before a person is asked for more.

        Raises ``Refused(WRONG_PASSPHRASE | WAIT)``.
        """
        self._require_fresh()
        self._attempt(lambda: self._key_file.verify(passphrase))

    def take_out(self, passphrase: str) -> TakenOut:
        """What a backup needs to be opened elsewhere.

        Raises ``Refused(WRONG_PASSPHRASE | WAIT)``.
        """
        self._require_fresh()
        taken = self._door.attempt(lambda: self._key_file.take_out(passphrase))
        keep_ended(self._door, self._database)
        return taken

    def add_security_key(self, passphrase: str, key: NewSecurityKey) -> None:
        """Let a security key in.

        Raises ``Refused`` with ``WRONG_PASSPHRASE``, ``WAIT``, ``SECURITY_KEY_THERE`` or
        ``TOO_MANY_SECURITY_KEYS``.
        """
        self._require_fresh()
        self._attempt(lambda: self._key_file.add_security_key(passphrase, key))

    def remove_security_key(self, credential_id: bytes) -> None:
        """Let a security key in no more.

        Raises ``Refused(LAST_WAY_IN)`` where no second factor would be left, and
        ``Refused(SECURITY_KEY_UNKNOWN)``.
        """
        self._require_fresh()
        self._key_file.remove_security_key(credential_id)

    def tell_failures(self, tell: Callable[[Connection, FailedAttempts], object]) -> None:
        """Have what went wrong written down, as far as that was not done yet."""
        with self._database.read() as connection:
            if not store.has_untold(connection):
                return
        with self._database.write() as connection:
            for failed in store.take_untold(connection):
                tell(connection, failed)

    def close(self) -> None:
        """Drop the keys."""
        self._key_file.close()

    def _attempt(self, open_it: Callable[[], object]) -> None:
        self._door.attempt(open_it)
        keep_ended(self._door, self._database)

    def _forget_used_codes(self) -> None:
        with self._database.read() as connection:
            unused = store.unused_recovery_codes(connection)
        self._key_file.retain_recovery_codes(unused)

    def _require_good(self, passphrase: str) -> None:
        employee = self._session.employee
        if not self._policy.assess(passphrase, (employee.name, employee.staff_number)).acceptable:
            raise Refused(IdentityProblem.PASSPHRASE_TOO_WEAK)

    def _require_active(self) -> None:
        self._session.require_active()
        if self._session.second_factor_at is None:
            raise Refused(IdentityProblem.NOT_IN_PRACTICE)

    def _require_fresh(self) -> None:
        self._require_active()
        self._session.require_fresh()
