"""Enrolling, signing in, and what an open profile is made of."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from core.foundation.clock import Clock
from core.foundation.errors import Damaged, NatiqError, Refused
from core.foundation.ids import Randomness, new_id
from core.identity import recovery, store, totp
from core.identity.attempts import AttemptsFile, Failures
from core.identity.enrolment import PendingEnrolment
from core.identity.model import Employee, IdentityProblem, checked_employee
from core.identity.passphrase import PassphrasePolicy
from core.identity.profile_files import ProfileFiles
from core.identity.second_factor import SEED_CONTEXT, SecondFactorCheck
from core.identity.session import Session
from core.storage.database import Database
from core.storage.model import StorageProblem
from core.vault.device_secret import DeviceSecretStore
from core.vault.keys import STRONG, Hardness, OpenKeys
from core.vault.model import VaultProblem
from core.vault.service import Vault

__all__ = ["Identity", "Opened", "PendingEnrolment"]

_NO_PROFILE = "0" * 32
_NO_PASSPHRASE = ""


@dataclass(frozen=True)
class Opened:
    """A profile that is open. ``close`` locks it."""

    employee: Employee
    session: Session = field(repr=False)
    database: Database = field(repr=False)
    vault: Vault = field(repr=False)
    recovery_codes_left: int = 0

    def close(self) -> None:
        """Lock: end the session, drop the keys, close the database."""
        self.session.end()
        self.vault.close()
        self.database.close()


class Identity:
    """The employee of one profile folder.

    Everything here that takes a passphrase runs Argon2id, on purpose slowly: not for the
    main thread.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        random: Randomness,
        device_secrets: DeviceSecretStore,
        policy: PassphrasePolicy,
        idle_after: timedelta,
        hardness: Hardness = STRONG,
    ) -> None:
        self._files = ProfileFiles(folder, hardness)
        self._attempts = AttemptsFile(self._files.attempts)
        self._clock = clock
        self._random = random
        self._device_secrets = device_secrets
        self._policy = policy
        self._idle_after = idle_after

    @property
    def enrolled(self) -> bool:
        """Whether this profile exists."""
        return self._files.keys.exists

    def begin_enrolment(self, employee: Employee, passphrase: str) -> PendingEnrolment:
        """Draw the second factor and the recovery codes; nothing is written yet.

        Raises ``Refused(ALREADY_ENROLLED | PASSPHRASE_TOO_WEAK)``, ``Invalid`` for a name
        or staff number that cannot be, and what the device secret store raises where it
        cannot be used: better now than after the codes have been printed.
        """
        self._refuse_enrolled()
        checked = checked_employee(employee.staff_number, employee.name)
        personal = (checked.name, checked.staff_number)
        if not self._policy.assess(passphrase, personal).acceptable:
            raise Refused(IdentityProblem.PASSPHRASE_TOO_WEAK)
        self._device_secrets.read(_NO_PROFILE)
        return PendingEnrolment(checked, passphrase, self._clock, self._random)

    def finish_enrolment(self, pending: PendingEnrolment) -> Opened:
        """Make the profile and open it.

        Whatever dies on the way, either the whole profile exists afterwards or none.
        Raises ``Refused(NOT_CONFIRMED | ALREADY_ENROLLED)``, ``Damaged(KEYS_MISSING)``
        where a database without its key file is in the way, and what the device secret
        store and the disk raise.
        """
        confirmed_step = pending.confirmed_step

        def fill(database: Database, vault: Vault) -> None:
            sealed = vault.seal(pending.seed, SEED_CONTEXT)
            factor = store.SecondFactor(sealed, confirmed_step, Failures())
            with database.write() as connection:
                store.add_profile(connection, pending.employee, self._clock.now())
                store.add_second_factor(connection, factor)
                digests = [recovery.digest(code) for code in pending.recovery_codes]
                store.add_recovery_codes(connection, digests)

        database, vault = self._create(pending.passphrase, fill)
        return self._opened(database, vault, second_factor=True)

    def sign_in(self, passphrase: str, code: str) -> Opened:
        """Open the profile with passphrase and TOTP code.

        Raises ``Refused`` with ``NOT_ENROLLED``, ``WAIT``, ``WRONG_PASSPHRASE``,
        ``CODE_INCOMPLETE``, ``WRONG_CODE`` or ``CODE_REPLAYED``, and what keys, device
        secret store and database raise.
        """
        self._require_enrolled()
        typed = totp.typed_code(code)
        return self._sign_in(passphrase, lambda check: check.accept_code(typed))

    def sign_in_with_recovery_code(self, passphrase: str, recovery_code: str) -> Opened:
        """Open the profile with passphrase and a recovery code, which is used up by it.

        Raises as ``sign_in`` does, with ``WRONG_RECOVERY_CODE`` or ``RECOVERY_CODE_USED``.
        """
        self._require_enrolled()
        return self._sign_in(passphrase, lambda check: check.accept_recovery_code(recovery_code))

    def open_practice(self, employee: Employee) -> Opened:
        """Open the practice profile, made at first use; only the device secret guards it.

        An official profile does not open this way: its passphrase is not empty. A practice
        profile does not open by ``sign_in``: it has no second factor.
        """
        checked = checked_employee(employee.staff_number, employee.name)

        def fill(database: Database, _vault: Vault) -> None:
            with database.write() as connection:
                store.add_profile(connection, checked, self._clock.now())

        if self.enrolled:
            keys = self._files.keys.open(_NO_PASSPHRASE, self._device_secrets)
            database, vault = self._open(keys)
        else:
            database, vault = self._create(_NO_PASSPHRASE, fill)
        return self._opened(database, vault, second_factor=False)

    def _create(
        self, passphrase: str, fill: Callable[[Database, Vault], None]
    ) -> tuple[Database, Vault]:
        self._refuse_enrolled()
        self._files.clear_leftovers(self._device_secrets)
        profile_id = new_id(self._random)
        self._files.begin(profile_id)
        new = self._files.keys.draw(profile_id, passphrase, self._device_secrets, self._random)
        database = Database.create(self._files.database, new.keys.database_key)
        vault = self._vault(database, new.keys)
        try:
            fill(database, vault)
            self._files.keys.keep(new)
        except BaseException:
            vault.close()
            database.close()
            raise
        self._files.finished()
        return database, vault

    def _sign_in(self, passphrase: str, accept: Callable[[SecondFactorCheck], None]) -> Opened:
        database, vault = self._open(self._keys(passphrase))
        try:
            accept(SecondFactorCheck(database, vault, self._clock))
        except BaseException:
            vault.close()
            database.close()
            raise
        return self._opened(database, vault, second_factor=True)

    def _keys(self, passphrase: str) -> OpenKeys:
        now = self._clock.now()
        before = self._attempts.read(now)
        before.require_patience(now)
        # Counted before it is tried: a process killed in between has had its attempt.
        self._attempts.write(before.one_more(now))
        try:
            keys = self._files.keys.open(passphrase, self._device_secrets)
        except NatiqError as error:
            if error.code.value != VaultProblem.WRONG_PASSPHRASE.value:
                self._attempts.write(before)
            raise
        self._attempts.write(Failures())
        return keys

    def _open(self, keys: OpenKeys) -> tuple[Database, Vault]:
        # What is left of a creation that was killed in its very last step.
        self._files.finished()
        database = Database.open(self._files.database, keys.database_key)
        return database, self._vault(database, keys)

    def _vault(self, database: Database, keys: OpenKeys) -> Vault:
        return Vault(database, keys.field_key, self._clock, self._random)

    def _opened(self, database: Database, vault: Vault, *, second_factor: bool) -> Opened:
        with database.read() as connection:
            employee = store.employee_of(connection)
            left = store.recovery_codes_left(connection)
        if employee is None:
            vault.close()
            database.close()
            raise Damaged(StorageProblem.DAMAGED, name=self._files.database.name)
        shown_at = self._clock.now() if second_factor else None
        session = Session(employee, self._clock, self._idle_after, shown_at)
        return Opened(employee, session, database, vault, left)

    def _require_enrolled(self) -> None:
        if not self.enrolled:
            raise Refused(IdentityProblem.NOT_ENROLLED)

    def _refuse_enrolled(self) -> None:
        if self.enrolled:
            raise Refused(IdentityProblem.ALREADY_ENROLLED)
