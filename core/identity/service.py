"""Enrolling, signing in, resetting, and what an open profile is made of."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection

from core.foundation.clock import Clock
from core.foundation.errors import Damaged, Refused
from core.foundation.ids import Randomness
from core.identity import recovery, store, totp
from core.identity.attempts import AttemptsFile, Failures
from core.identity.door import Door, keep_ended
from core.identity.enrolment import PendingEnrolment
from core.identity.factors import Factors, Hardening
from core.identity.model import Employee, IdentityProblem, checked_employee
from core.identity.passphrase import PassphrasePolicy
from core.identity.profile import Inside, Profile
from core.identity.second_factor import SEED_CONTEXT
from core.identity.session import Session
from core.storage.database import Database
from core.storage.model import StorageProblem
from core.vault.calibration import Report, calibrated, tell_nobody
from core.vault.device_secret import DeviceSecretStore
from core.vault.keys import STRONG, WEAKEST, AskKey, Hardness, OpenKeys, WaysIn
from core.vault.service import Vault

__all__ = ["Identity", "Opened", "PendingEnrolment"]

_NO_PASSPHRASE = ""


@dataclass(frozen=True)
class Opened:
    """A profile that is open. ``close`` locks it."""

    employee: Employee
    session: Session = field(repr=False)
    database: Database = field(repr=False)
    vault: Vault = field(repr=False)
    factors: Factors = field(repr=False)
    recovery_codes_left: int = 0

    def close(self) -> None:
        """Lock: end the session, drop the keys, close the database."""
        self.session.end()
        self.factors.close()
        self.vault.close()
        self.database.close()


Proof = Callable[[Inside], object]
"""Raises ``Refused`` unless a second factor is shown."""

Begun = Callable[[Database, Employee], object]
"""Is told that a reset is about to change the passphrase."""


class Identity:
    """The employee of one profile folder.

    Everything here that takes a passphrase runs Argon2id, on purpose slowly: not for the
    main thread. Without ``hardness`` this machine's own is found for each new passphrase;
    tests pass less to be quick.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        random: Randomness,
        device_secrets: DeviceSecretStore,
        policy: PassphrasePolicy,
        idle_after: timedelta,
        hardness: Hardness | None = None,
    ) -> None:
        self._profile = Profile(folder, hardness or STRONG, device_secrets, clock, random)
        self._door = Door(AttemptsFile(self._profile.attempts), clock)
        self._hardening = calibrated if hardness is None else _always(hardness)
        self._clock = clock
        self._random = random
        self._policy = policy
        self._idle_after = idle_after

    def lock_after(self, idle: timedelta) -> None:
        """How long nobody may be at the desk in the sessions to come."""
        self._idle_after = idle

    @property
    def hardening(self) -> Hardening:
        """Finds how hard a guess of a new passphrase may be on this machine."""
        return self._hardening

    @property
    def enrolled(self) -> bool:
        """Whether this profile exists."""
        return self._profile.key_file.exists

    @property
    def profile_id(self) -> str:
        """The profile's name among the device secrets. Raises what reading the keys raises."""
        self._require_enrolled()
        return self._profile.key_file.profile_id

    def ways_in(self) -> WaysIn:
        """How the profile can be opened; quick. Raises what the keys raise."""
        self._require_enrolled()
        return self._profile.ways_in()

    def claimed_ways_in(self) -> WaysIn:
        """The same as the key file claims it: enough to choose what is shown, and no keyring
        is asked. Takes a millisecond."""
        self._require_enrolled()
        return self._profile.key_file.claims()

    def begin_enrolment(self, employee: Employee, passphrase: str) -> PendingEnrolment:
        """Draw the second factor and the recovery codes; nothing is written yet.

        Raises ``Refused(ALREADY_ENROLLED | PASSPHRASE_TOO_WEAK)``, ``Invalid`` for a name
        or staff number that cannot be, and what the device secret store raises where it
        cannot be used: better now than after the codes have been printed.
        """
        self._refuse_enrolled()
        checked = checked_employee(employee.staff_number, employee.name)
        self._require_good(passphrase, checked)
        self._profile.require_device_secrets()
        return PendingEnrolment(checked, passphrase, self._clock, self._random)

    def finish_enrolment(self, pending: PendingEnrolment, report: Report = tell_nobody) -> Opened:
        """Make the profile and open it.

        Whatever dies on the way, either the whole profile exists afterwards or none.
        Raises ``Refused(NOT_CONFIRMED | ALREADY_ENROLLED)``, ``Damaged(KEYS_MISSING)``
        where a database without its key file is in the way, and what the device secret
        store and the disk raise. What ``report`` raises ends it; nothing is made then.
        """
        confirmed_step = pending.confirmed_step
        self._refuse_enrolled()

        def fill(database: Database, vault: Vault) -> None:
            sealed = vault.seal(pending.seed, SEED_CONTEXT)
            factor = store.SecondFactor(sealed, confirmed_step, Failures())
            with database.write() as connection:
                store.add_profile(connection, pending.employee, self._clock.now())
                store.add_second_factor(connection, factor)
                digests = [recovery.digest(code) for code in pending.recovery_codes]
                store.add_recovery_codes(connection, digests)

        hardness = self._hardening(report)
        passphrase, codes = pending.passphrase, pending.recovery_codes
        # Again: finding the hardness has taken some seconds.
        self._refuse_enrolled()
        inside = self._profile.create(passphrase, hardness, fill, codes)
        return self._opened(inside, second_factor=True)

    def sign_in(self, passphrase: str, code: str) -> Opened:
        """Open the profile with passphrase and TOTP code.

        Raises ``Refused`` with ``NOT_ENROLLED``, ``WAIT``, ``WRONG_PASSPHRASE``,
        ``SECURITY_KEY_NEEDED``, ``CODE_INCOMPLETE``, ``CODE_LOCKED``, ``WRONG_CODE`` or
        ``CODE_REPLAYED``, and what keys, device secret store and database raise.
        """
        self._require_enrolled()
        typed = totp.typed_code(code)
        keys = self._door.attempt(lambda: self._profile.keys(passphrase))
        return self._enter(keys, lambda inside: inside.second_factor.accept_code(typed))

    def sign_in_with_recovery_code(self, passphrase: str, recovery_code: str) -> Opened:
        """Open the profile with passphrase and a recovery code, which is used up by it.

        Raises as ``sign_in`` does, with ``WRONG_RECOVERY_CODE`` or ``RECOVERY_CODE_USED``.
        """

        def prove(inside: Inside) -> None:
            inside.second_factor.accept_recovery_code(recovery_code)
            inside.settle()

        self._require_enrolled()
        keys = self._door.attempt(lambda: self._profile.keys_beside_code(passphrase, recovery_code))
        return self._enter(keys, prove)

    def sign_in_with_security_key(self, passphrase: str, ask_key: AskKey) -> Opened:
        """Open the profile with passphrase and a security key, which ``ask_key`` asks.

        Raises as ``sign_in`` does, with ``SECURITY_KEY_UNKNOWN`` and what ``ask_key`` raises.
        """
        self._require_enrolled()
        keys = self._door.attempt(lambda: self._profile.keys(passphrase, ask_key))
        # The key took part in the opening: there is nothing left to check.
        return self._enter(keys, lambda _inside: None)

    def reset_passphrase(
        self,
        recovery_code: str,
        code: str,
        new: str,
        begun: Begun,
        report: Report = tell_nobody,
    ) -> Opened:
        """Open the profile without its passphrase, which is ``new`` from now on.

        Needs a recovery code, which is used up in the same step, and a TOTP code. ``begun``
        is called when everything is found right and nothing is changed yet. Raises
        ``Refused`` as ``sign_in_with_recovery_code`` does, and ``PASSPHRASE_TOO_WEAK``.
        """
        typed = totp.typed_code(code)

        def prove(inside: Inside) -> None:
            inside.second_factor.accept_code(typed)

        return self._reset(recovery_code, new, prove, begun, report)

    def reset_passphrase_with_security_key(
        self,
        recovery_code: str,
        ask_key: AskKey,
        new: str,
        begun: Begun,
        report: Report = tell_nobody,
    ) -> Opened:
        """The same with a security key, which ``ask_key`` asks, in the authenticator's place."""

        def prove(inside: Inside) -> None:
            answer = ask_key(inside.key_file.ways_in().security_keys)
            inside.key_file.recognise(answer.credential_id, answer.output)

        return self._reset(recovery_code, new, prove, begun, report)

    def enter_restored(self, keys: OpenKeys) -> Opened:
        """Open the profile that was just restored. Whoever calls this has checked who it is."""
        return self._opened(self._profile.open(keys), second_factor=True)

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
            inside = self._profile.open(self._profile.keys(_NO_PASSPHRASE))
        else:
            # Hashing what everybody knows protects nothing, however long it takes.
            inside = self._profile.create(_NO_PASSPHRASE, WEAKEST, fill)
        return self._opened(inside, second_factor=False)

    def _reset(
        self, recovery_code: str, new: str, prove: Proof, begun: Begun, report: Report
    ) -> Opened:
        self._require_enrolled()
        keys = self._door.attempt(lambda: self._profile.keys_by_code(recovery_code))
        digest = recovery.digest(recovery_code)

        def reset(inside: Inside) -> None:
            with inside.database.read() as connection:
                unused = store.unused_recovery_codes(connection)
                employee = self._employee(connection)
            if digest not in unused:
                raise Refused(IdentityProblem.RECOVERY_CODE_USED)
            self._require_good(new, employee)
            prove(inside)
            hardness = self._hardening(report)
            begun(inside.database, employee)
            inside.key_file.put_passphrase(new, hardness, digest)
            inside.settle()

        return self._enter(keys, reset)

    def _enter(self, keys: OpenKeys, prove: Proof) -> Opened:
        inside = self._profile.open(keys)
        try:
            keep_ended(self._door, inside.database)
            inside.settle()
            prove(inside)
        except BaseException:
            inside.close()
            raise
        return self._opened(inside, second_factor=True)

    def _opened(self, inside: Inside, *, second_factor: bool) -> Opened:
        try:
            with inside.database.read() as connection:
                employee = self._employee(connection)
                left = len(store.unused_recovery_codes(connection))
        except BaseException:
            inside.close()
            raise
        shown_at = self._clock.now() if second_factor else None
        session = Session(employee, self._clock, self._idle_after, shown_at)
        return Opened(
            employee,
            session,
            inside.database,
            inside.vault,
            self._factors(inside, session),
            left,
        )

    def _factors(self, inside: Inside, session: Session) -> Factors:
        return Factors(
            inside.database,
            inside.vault,
            inside.key_file,
            session,
            self._door,
            self._policy,
            self._hardening,
            self._clock,
            self._random,
        )

    def _employee(self, connection: Connection) -> Employee:
        employee = store.employee_of(connection)
        if employee is None:
            raise Damaged(StorageProblem.DAMAGED, name=self._profile.database.name)
        return employee

    def _require_good(self, passphrase: str, employee: Employee) -> None:
        personal = (employee.name, employee.staff_number)
        if not self._policy.assess(passphrase, personal).acceptable:
            raise Refused(IdentityProblem.PASSPHRASE_TOO_WEAK)

    def _require_enrolled(self) -> None:
        if not self.enrolled:
            raise Refused(IdentityProblem.NOT_ENROLLED)

    def _refuse_enrolled(self) -> None:
        if self.enrolled:
            raise Refused(IdentityProblem.ALREADY_ENROLLED)


def _always(hardness: Hardness) -> Hardening:
    def known(report: Report) -> Hardness:
        report(1.0)
        return hardness

    return known
