"""Checking the second factor against what the open database knows of it."""

from collections.abc import Callable

from sqlalchemy import Connection

from core.foundation.clock import Clock, instant
from core.foundation.errors import Refused
from core.identity import recovery, store, totp
from core.identity.attempts import Failures
from core.identity.model import AttemptKind, FailedAttempts, IdentityProblem
from core.storage.database import Database
from core.vault.service import Vault

SEED_CONTEXT = "second-factor-seed"
"""What the sealed seed is bound to."""

Check = Callable[[Connection, store.SecondFactor], None]
"""Raises ``Refused`` unless what was shown is right."""


class SecondFactorCheck:
    """Accepts a code once, and remembers failures, in one transaction each.

    The verdict is told only after it has been committed, so a killed process cannot ask
    for free.
    """

    def __init__(self, database: Database, vault: Vault, clock: Clock) -> None:
        self._database = database
        self._vault = vault
        self._clock = clock

    def accept_code(self, code: str) -> None:
        """Accept a TOTP code as ``totp.typed_code`` gives it.

        Raises ``Refused(CODE_LOCKED | WAIT | WRONG_CODE | CODE_REPLAYED)``, and
        ``NO_AUTHENTICATOR`` or ``NOT_ENROLLED`` where there is none.
        """

        def check(connection: Connection, factor: store.SecondFactor) -> None:
            if not factor.sealed_seed:
                raise Refused(IdentityProblem.NO_AUTHENTICATOR)
            seed = self._vault.unseal(factor.sealed_seed, SEED_CONTEXT)
            step = totp.accepted_step(seed, code, self._clock.now(), factor.last_step)
            store.keep_step(connection, step)

        self._decide(check, lockable=True)

    def accept_recovery_code(self, code: str) -> None:
        """Accept a recovery code and use it up. Codes of the authenticator count again then.

        Raises ``Refused(WAIT | WRONG_RECOVERY_CODE | RECOVERY_CODE_USED | NOT_ENROLLED)``.
        """

        def check(connection: Connection, _factor: store.SecondFactor) -> None:
            known = [
                one for one in recovery.digests(code) if store.is_recovery_code(connection, one)
            ]
            if not known:
                raise Refused(IdentityProblem.WRONG_RECOVERY_CODE)
            (digest,) = known
            if not store.use_recovery_code(connection, digest, self._clock.now()):
                raise Refused(IdentityProblem.RECOVERY_CODE_USED)

        self._decide(check, lockable=False)

    def _decide(self, check: Check, *, lockable: bool) -> None:
        with self._database.write() as connection:
            refusal = self._verdict(connection, check, lockable)
        if refusal is not None:
            raise refusal

    def _verdict(self, connection: Connection, check: Check, lockable: bool) -> Refused | None:
        now = instant(self._clock)
        factor = store.second_factor_of(connection)
        if factor is None:
            return Refused(IdentityProblem.NOT_ENROLLED)
        failures = factor.failures.as_of(now)
        if failures != factor.failures:
            store.keep_failures(connection, failures)
        try:
            if lockable:
                failures.require_unlocked()
            failures.require_patience(now)
            check(connection, factor)
        except Refused as refusal:
            if refusal.code in _COUNTED:
                store.keep_failures(connection, failures.one_more(now))
                store.add_untold(connection, FailedAttempts(AttemptKind.SECOND_FACTOR, 1, now.at))
            return refusal
        store.keep_failures(connection, Failures())
        return None


_COUNTED = (
    IdentityProblem.WRONG_CODE,
    IdentityProblem.WRONG_RECOVERY_CODE,
    IdentityProblem.RECOVERY_CODE_USED,
)
