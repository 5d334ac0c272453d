"""Decisions as an authority signs them, and the part of the program that verifies them."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

import pytest

from core.delegation.encoding import decode, encode
from core.delegation.jws import ALGORITHM, DECISION
from core.delegation.keys import TrustAnchors, key_id
from core.delegation.model import Action, Decision
from core.delegation.service import Delegation
from core.foundation.errors import NatiqError
from core.storage.database import Database
from tests.fakes import FakeClock
from tests.office import STAFF_NUMBER, Authority, account_on, decision_for, new_authority

ACCOUNT = account_on("https://pds.example", "muscat.example", "did:plc:" + "a" * 24)
OTHER_ACCOUNT = account_on("https://pds.example", "fair.example", "did:plc:" + "b" * 24)


@dataclass
class Bench:
    """One machine: an authority that it trusts, a clock, and what was imported there."""

    folder: Path
    clock: FakeClock
    authority: Authority
    database: Database
    delegation: Delegation
    decision: Decision

    @property
    def anchors(self) -> TrustAnchors:
        """Whom this machine trusts."""
        return TrustAnchors.load(self.folder / "trust")

    @property
    def revocations(self) -> Path:
        """Where IT puts revocations on this machine."""
        return self.folder / "revocations"

    def take(self, content: bytes) -> Decision:
        """Import a decision as the employee does."""
        return self.delegation.import_decision(content, STAFF_NUMBER)

    def take_decision(self, decision: Decision | None = None) -> Decision:
        return self.take(self.authority.decide(decision or self.decision))

    def ask(
        self,
        staff_number: str = STAFF_NUMBER,
        account_key: str = ACCOUNT.key,
        action: Action = Action.PUBLISH,
    ) -> Decision:
        """Ask for the decision under which this may be done now."""
        return self.delegation.authorise(staff_number, account_key, action)

    def token(self, **header: object) -> str:
        """The decision, signed by the trusted authority under a header changed like this."""
        return signed(self.authority, payload_of(self), **header)


def open_bench(folder: Path) -> Bench:
    """A machine that trusts one authority; nothing is imported yet."""
    clock, authority = FakeClock(), new_authority()
    authority.trusted_in(folder / "trust")
    database = Database.create(folder / "natiq.db", bytes(32))
    anchors = TrustAnchors.load(folder / "trust")
    delegation = Delegation(database, anchors, folder / "revocations", clock)
    decision = decision_for(ACCOUNT, clock.now())
    return Bench(folder, clock, authority, database, delegation, decision)


def machine_with(bench: Bench, anchors: TrustAnchors) -> Delegation:
    """The same stored decisions on a machine that trusts these authorities."""
    return Delegation(bench.database, anchors, bench.revocations, bench.clock)


def payload_of(bench: Bench) -> bytes:
    """The members of the bench's decision, as the authority's tool writes them."""
    middle = bench.authority.decide(bench.decision).split(b".")[1].decode()
    return decode(middle)


def signed(authority: Authority, payload: bytes, **header: object) -> str:
    """``payload`` as it is, signed under the usual header with these members changed.

    A member given as ``None`` is left out.
    """
    usual = {"alg": ALGORITHM, "kid": key_id(authority.key.public_key()), "typ": DECISION}
    members = {name: one for name, one in {**usual, **header}.items() if one is not None}
    return sealed(authority, json.dumps(members).encode(), payload)


def sealed(authority: Authority, header: bytes, payload: bytes) -> str:
    """A token of exactly this header and this payload."""
    start = f"{encode(header)}.{encode(payload)}"
    return f"{start}.{encode(authority.key.sign(start.encode()))}"


def as_json(members: Mapping[str, object]) -> bytes:
    return json.dumps(members, ensure_ascii=False).encode()


def code_of(attempt: Callable[[], object]) -> StrEnum:
    """The code with which the attempt is refused."""
    return refusal_of(attempt).code


def refusal_of(attempt: Callable[[], object]) -> NatiqError:
    with pytest.raises(NatiqError) as refusal:
        attempt()
    return refusal.value


def put_revocation(bench: Bench, effective_from: datetime, name: str = "one.jws") -> None:
    """IT distributes a revocation of the decision to this machine."""
    bench.revocations.mkdir(exist_ok=True)
    token = bench.authority.revoke(bench.decision, effective_from)
    (bench.revocations / name).write_bytes(token)


def after(bench: Bench, **duration: float) -> datetime:
    return bench.clock.now() + timedelta(**duration)
