"""A profile, an authority that its machine trusts, and IT's folder of policy packs."""

from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from core.audit.model import AuditAction
from core.audit.service import AuditLog
from core.delegation.keys import TrustAnchors
from core.identity.model import Employee
from core.policy_packs.reading import PolicyReading
from core.policy_packs.service import InForce, PolicyPacks
from core.storage.database import Database
from tests.fakes import FakeClock
from tests.office import EMPLOYEE, STAFF_NUMBER, Authority, new_authority
from tests.policy_packs import members_of, small_pack, with_manifest
from tests.signers import a_signer


@dataclass
class PolicyDesk:
    """The profile of one employee on one machine; version 3 came with the program."""

    folder: Path
    database: Database
    clock: FakeClock = field(default_factory=FakeClock)
    authority: Authority = field(default_factory=new_authority)
    employee: Employee = field(default_factory=lambda: Employee(STAFF_NUMBER, EMPLOYEE))

    def __post_init__(self) -> None:
        self.ship("3")
        self.authority.trusted_in(self.folder / "trust")

    def ship(self, version: str) -> None:
        """Install the program that brings this version."""
        shipped = self.folder / "shipped"
        shipped.mkdir(exist_ok=True)
        for name, content in with_manifest(members_of(small_pack()), version).items():
            (shipped / name).write_bytes(content)

    def install(self, content: bytes, name: str = "policy") -> Path:
        """Put a pack where IT does."""
        path = self.folder / "machine" / f"{name}.natiq-policy"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        return path

    @property
    def anchors(self) -> TrustAnchors:
        return TrustAnchors.load(self.folder / "trust")

    @property
    def audit(self) -> AuditLog:
        return AuditLog(
            self.database,
            self.clock,
            self.employee.staff_number,
            self.employee.name,
            a_signer(),
        )

    @property
    def packs(self) -> PolicyPacks:
        """As after a sign-in: nothing is remembered but what is on disk."""
        return PolicyPacks(
            self.database,
            self.folder / "shipped",
            self.folder / "machine",
            self.anchors,
            self.audit,
            self.clock,
        )

    def in_force(self) -> InForce:
        return self.packs.in_force()

    @property
    def version(self) -> str:
        """The version in force."""
        return self.in_force().pack.version

    def reading(self, *, practice: bool = False) -> PolicyReading:
        packs = self.packs
        return PolicyReading(
            self.database,
            packs,
            packs.in_force().pack,
            self.anchors,
            self.employee,
            self.audit,
            self.clock,
            practice=practice,
        )

    def log(self) -> list[AuditAction]:
        return [AuditAction(entry.action) for entry in reversed(self.audit.entries())]


@pytest.fixture
def desk(tmp_path: Path) -> Generator[PolicyDesk]:
    made = PolicyDesk(tmp_path, Database.create(tmp_path / "natiq.db", bytes(32)))
    yield made
    made.database.close()
