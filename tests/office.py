"""A municipality in miniature: authority, decision, enrolled employee, connected account.

Everything is the real thing; only the clock can be moved, because a TOTP code counts once.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pyotp
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pyotp.totp import TOTP

from core.application import Application
from core.connections.model import Transport
from core.delegation.jws import DECISION, REVOCATION, sign
from core.delegation.keys import new_key, write_public_key
from core.delegation.model import (
    Action,
    Decision,
    DelegatedAccount,
    DelegatedEmployee,
    Readiness,
    Revocation,
)
from core.delegation.payload import write_decision, write_revocation
from core.foundation.clock import Clock
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from core.identity.model import Employee
from core.vault.device_secret import DeviceSecretStore
from core.vault.keys import WEAKEST
from core.workplace import Workplace
from tests.fakes import FakeClock, seeded_randomness

ISSUER = "بلدية مسقط"
STAFF_NUMBER = "1001"
EMPLOYEE = "موظف مفوَّض"
PASSPHRASE = "نخلة على شاطئ القرم قبل الفجر"
DECISION_ID = "d" * 32
QUICK = WEAKEST
"""How hard a guess of a new passphrase is in tests, unless that is what they are about."""


@dataclass(frozen=True)
class Authority:
    """Whoever issues decisions, with the key that only it has."""

    key: Ed25519PrivateKey
    issuer: str = ISSUER

    def trusted_in(self, folder: Path) -> None:
        """Install the public key as IT would."""
        folder.mkdir(parents=True, exist_ok=True)
        public = write_public_key(self.key.public_key(), self.issuer)
        (folder / "authority.json").write_bytes(public)

    def decide(self, decision: Decision) -> bytes:
        return sign(write_decision(decision), DECISION, self.key).encode()

    def revoke(self, decision: Decision, effective_from: datetime) -> bytes:
        revocation = Revocation(
            "e" * 32, decision.id, "9/2026", effective_from, "انتهت المهمة", self.issuer
        )
        return sign(write_revocation(revocation), REVOCATION, self.key).encode()


def new_authority() -> Authority:
    return Authority(new_key())


def account_on(server: str, handle: str, did: str) -> DelegatedAccount:
    return DelegatedAccount("bluesky", server, handle, did, ISSUER)


def decision_for(account: DelegatedAccount, now: datetime) -> Decision:
    """A decision that is in force and names the employee, the account and every action."""
    employee = DelegatedEmployee(
        STAFF_NUMBER, EMPLOYEE, "أخصائي تواصل", Readiness("R-12/2026", date(2026, 11, 1))
    )
    return Decision(
        id=DECISION_ID,
        number="147/2026",
        date=date(2026, 11, 1),
        issuer=ISSUER,
        employees=(employee,),
        accounts=(account,),
        actions=frozenset(Action),
        valid_from=now - timedelta(days=10),
        valid_until=now + timedelta(days=300),
        policy_version="3",
    )


def open_office(
    folder: Path,
    clock: Clock,
    device_secrets: DeviceSecretStore,
    transport: Transport = lambda: None,
) -> Application:
    """The program on a machine whose folders lie in ``folder``."""
    paths = Paths(folder / "data", folder / "machine")
    return Application(
        paths,
        Settings(),
        clock,
        seeded_randomness(int(clock.now().timestamp() * 1e6)),
        device_secrets,
        transport,
        QUICK,
    )


def enrol(application: Application) -> tuple[Workplace, str]:
    """Enrol the employee, who reads the policy; gives the open profile and the TOTP seed."""
    pending = application.identity.begin_enrolment(Employee(STAFF_NUMBER, EMPLOYEE), PASSPHRASE)
    seed = pyotp.parse_uri(pending.uri).secret
    pending.confirm(code_at(seed, application.clock))
    workplace = application.finish_enrolment(pending)
    workplace.policy_reading.acknowledge(read_to_end=True)
    return workplace, seed


def code_at(seed: str, clock: Clock) -> str:
    """What the authenticator shows now."""
    return TOTP(seed).at(clock.now())


def next_code(seed: str, clock: FakeClock) -> str:
    """A code that was not used yet: half a minute later."""
    clock.advance(timedelta(seconds=31))
    return code_at(seed, clock)


def real_now() -> FakeClock:
    """A clock that stands at the present: a real server checks what it is told."""
    return FakeClock(datetime.now(UTC))


def changed(decision: Decision, **members: object) -> Decision:
    return replace(decision, **members)  # pyright: ignore[reportArgumentType]
