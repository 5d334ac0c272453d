"""The vault of official accounts over a fresh database, without a sign-in."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from core.audit.model import AuditAction, AuditEntry
from core.audit.service import AuditLog
from core.delegation.model import Action, DelegatedAccount
from core.foundation.paths import RESOURCES
from core.identity.model import Employee
from core.identity.session import Session
from core.protection.health import Weakness
from core.protection.model import CredentialChanges, OfficialCredential
from core.protection.service import OfficialVault
from core.storage.database import Database
from core.vault.service import Vault
from tests.delegating import ACCOUNT, OTHER_ACCOUNT, Bench, open_bench
from tests.fakes import FakeClock, seeded_randomness
from tests.office import EMPLOYEE, STAFF_NUMBER, changed
from tests.signers import a_signer

FIELD_KEY = bytes(range(32))
STRONG = "نورس-Qx7#معبر-41vT-شراع"
OTHER_STRONG = "Zt9~kiosk-مرفأ-Lw3!برزخ"
SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
CODES = "aaaa-1111\nbbbb-2222\ncccc-3333"
NOTES = "تُجدَّد في مكتب الاتصال"
MAIL = "social@muscat.example"


@dataclass
class ProtectionDesk:
    """The desk of an employee to whom a decision in force delegates two accounts."""

    bench: Bench
    session: Session
    vault: Vault
    audit: AuditLog
    protection: OfficialVault

    @property
    def clock(self) -> FakeClock:
        return self.bench.clock

    @property
    def database(self) -> Database:
        return self.bench.database

    def keep_everything(self, account: DelegatedAccount = ACCOUNT, password: str = STRONG) -> None:
        """A credential with all its parts."""
        self.protection.save(
            account.key,
            CredentialChanges(
                password=password,
                totp_seed=SEED,
                recovery_codes=CODES,
                notes=NOTES,
                sign_in_name=account.handle,
                owner_mail=MAIL,
                settings_page="https://bsky.app/settings",
            ),
        )

    def keep(self, password: str, account: DelegatedAccount = ACCOUNT) -> None:
        """A credential of a password alone."""
        self.protection.save(account.key, CredentialChanges(password=password))

    def listed(self, account: DelegatedAccount = ACCOUNT) -> OfficialCredential:
        """What the list shows of the account."""
        (found,) = (one for one in self.protection.credentials() if one.account_key == account.key)
        return found

    def weaknesses(self, account: DelegatedAccount = ACCOUNT) -> list[Weakness]:
        return [one.weakness for one in self.protection.health().of(account.key)]

    def newest(self) -> AuditEntry:
        """The newest entry of the log."""
        return self.audit.entries(limit=1)[0]

    def logged(self, action: AuditAction) -> list[AuditEntry]:
        """The entries of that action, the newest first."""
        return [entry for entry in self.audit.entries() if entry.action == action.value]

    def end_the_decision(self) -> None:
        """Let the time pass that the decision was made for, at a desk that stays in use."""
        self.clock.advance(timedelta(days=400))
        self.session.touch()


@contextmanager
def protection_desk(
    folder: Path, *, practice: bool = False, actions: frozenset[Action] = frozenset(Action)
) -> Generator[ProtectionDesk]:
    """A desk whose employee has just shown the second factor; in practice there is none.

    ``actions`` are what the decision permits besides.
    """
    bench = open_bench(folder)
    accounts = (ACCOUNT, OTHER_ACCOUNT)
    bench.take_decision(changed(bench.decision, accounts=accounts, actions=actions))
    clock, database = bench.clock, bench.database
    employee = Employee(STAFF_NUMBER, EMPLOYEE)
    # Longer than any test's time passes: what ends a session is not under test here.
    ages = timedelta(days=4000)
    session = Session(employee, clock, ages, None if practice else clock.now(), ages)
    vault = Vault(database, FIELD_KEY, clock, seeded_randomness(1))
    audit = AuditLog(database, clock, STAFF_NUMBER, EMPLOYEE, a_signer())
    protection = OfficialVault(
        session,
        bench.delegation,
        vault,
        audit,
        database,
        clock,
        seeded_randomness(2),
        RESOURCES / "words",
    )
    yield ProtectionDesk(bench, session, vault, audit, protection)
    vault.close()
    database.close()
