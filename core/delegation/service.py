"""Which decisions count now, for whom, and for what (clause ACC-1)."""

import logging
from collections.abc import Iterable
from pathlib import Path

from core.delegation import store
from core.delegation.jws import DECISION, REVOCATION, read_token, verify
from core.delegation.keys import TrustAnchors
from core.delegation.model import (
    Action,
    Decision,
    DelegatedAccount,
    DelegationProblem,
    Revocation,
    VerifiedDecision,
)
from core.delegation.payload import PRACTICE, read_decision, read_revocation
from core.foundation.clock import Clock
from core.foundation.errors import Invalid, NatiqError, Refused
from core.foundation.files import read_bounded
from core.storage.database import Database

_LOG = logging.getLogger(__name__)
_CLAUSE = "ACC-1"
_FILE_LIMIT = 64 * 1024 + 16


class Delegation:
    """Verifies from the signed tokens each time it is asked; it remembers no verdict."""

    def __init__(
        self,
        database: Database,
        anchors: TrustAnchors,
        machine_revocations: Path | None,
        clock: Clock,
    ) -> None:
        self._database = database
        self._anchors = anchors
        self._machine_revocations = machine_revocations
        self._clock = clock

    def import_decision(self, content: bytes, staff_number: str) -> Decision:
        """Verify a decision file for this employee and keep it.

        One whose time has not come is kept too: it begins to count by itself. Raises
        ``Refused`` or ``Invalid`` with the reason for any other.
        """
        token = read_token(content)
        decision = self._read(token)
        problem = self._problem(decision, self._revocations())
        if problem is not None and problem.code is not DelegationProblem.NOT_YET_VALID:
            raise problem
        if decision.employee(staff_number) is None:
            raise _refused(DelegationProblem.EMPLOYEE_NOT_NAMED, decision)
        with self._database.write() as connection:
            store.put(connection, store.decision, decision.id, token, self._clock.now())
        return decision

    def import_revocation(self, content: bytes) -> Revocation:
        """Verify a revocation file and keep it. Raises ``Refused`` or ``Invalid``."""
        token = read_token(content)
        revocation = self._read_revocation(token)
        with self._database.write() as connection:
            store.put(connection, store.revocation, revocation.id, token, self._clock.now())
        return revocation

    def decisions(self) -> tuple[VerifiedDecision, ...]:
        """Every decision that was imported, verified now; the last imported first.

        One that no longer reads at all (its authority's key was withdrawn, the file was
        altered) has no content to show and is left out here; ``unreadable`` says why.
        """
        revocations = self._revocations()
        return tuple(
            VerifiedDecision(decision, self._problem(decision, revocations))
            for decision in self._readable()
        )

    def unreadable(self) -> tuple[NatiqError, ...]:
        """Why stored decisions or the machine's revocations cannot be read, one reason each."""
        problems: list[NatiqError] = []
        for token in self._tokens():
            try:
                self._read(token)
            except NatiqError as problem:
                problems.append(problem)
        return (*problems, *self._broken_revocations())

    def accounts_of(self, staff_number: str) -> tuple[DelegatedAccount, ...]:
        """The accounts that decisions in force delegate to this employee, each once."""
        accounts: dict[str, DelegatedAccount] = {}
        for verified in self.decisions():
            decision = verified.decision
            if verified.problem is None and decision.employee(staff_number) is not None:
                for account in decision.accounts:
                    accounts.setdefault(account.key, account)
        return tuple(accounts.values())

    def authorise(self, staff_number: str, account_key: str, action: Action) -> Decision:
        """The decision under which this employee may do this to this account, now.

        Raises ``Refused`` with the reason that stands nearest to a yes: a decision that
        names employee, account and action but has ended says more than one that names
        another account. A revocation file of IT's that cannot be read refuses everything.
        """
        for broken in self._broken_revocations():
            # It may be the one that ends this very decision.
            raise broken
        revocations = self._revocations()
        reasons: list[tuple[int, NatiqError]] = []
        for decision in self._readable():
            closeness, reason = self._verdict(
                decision, staff_number, account_key, action, revocations
            )
            if reason is None:
                return decision
            reasons.append((closeness, reason))
        if reasons:
            raise max(reasons, key=lambda one: one[0])[1]
        for problem in self.unreadable():
            raise problem
        raise Refused(DelegationProblem.NO_DECISION, clause=_CLAUSE)

    def _verdict(
        self,
        decision: Decision,
        staff_number: str,
        account_key: str,
        action: Action,
        revocations: Iterable[Revocation],
    ) -> tuple[int, NatiqError | None]:
        """How near the decision comes to permitting it, and what is in the way."""
        if decision.employee(staff_number) is None:
            return 0, _refused(DelegationProblem.EMPLOYEE_NOT_NAMED, decision)
        if decision.account(account_key) is None:
            return 1, _refused(DelegationProblem.ACCOUNT_NOT_NAMED, decision)
        if action not in decision.actions:
            return 2, _refused(DelegationProblem.ACTION_NOT_NAMED, decision, action=action.value)
        return 3, self._problem(decision, revocations)

    def _problem(self, decision: Decision, revocations: Iterable[Revocation]) -> NatiqError | None:
        """Why the decision does not count at this moment; ``None`` when it does."""
        now = self._clock.now()
        for revocation in revocations:
            if revocation.decision_id == decision.id and now >= revocation.effective_from:
                return _refused(
                    DelegationProblem.REVOKED,
                    decision,
                    since=revocation.effective_from,
                    reason=revocation.reason,
                )
        if now < decision.valid_from:
            return _refused(
                DelegationProblem.NOT_YET_VALID, decision, valid_from=decision.valid_from
            )
        if now >= decision.valid_until:
            return _refused(DelegationProblem.EXPIRED, decision, valid_until=decision.valid_until)
        return None

    def _read(self, token: str) -> Decision:
        payload, anchor = verify(token, DECISION, self._anchors)
        decision = read_decision(payload)
        if decision.issuer != anchor.issuer:
            raise _refused(DelegationProblem.ISSUER_DIFFERS, decision)
        if any(account.platform == PRACTICE for account in decision.accounts) and (
            decision.id != PRACTICE
        ):
            raise Invalid(DelegationProblem.FIELD_INVALID, clause=_CLAUSE, field="accounts")
        return decision

    def _read_revocation(self, token: str) -> Revocation:
        payload, anchor = verify(token, REVOCATION, self._anchors)
        revocation = read_revocation(payload)
        if revocation.issuer != anchor.issuer:
            raise Refused(
                DelegationProblem.ISSUER_DIFFERS, clause=_CLAUSE, number=revocation.number
            )
        return revocation

    def _readable(self) -> Iterable[Decision]:
        for token in self._tokens():
            try:
                yield self._read(token)
            except NatiqError as problem:
                _LOG.warning("a stored decision does not count: %s", problem)

    def _tokens(self) -> tuple[str, ...]:
        with self._database.read() as connection:
            return store.tokens(connection, store.decision)

    def _revocations(self) -> tuple[Revocation, ...]:
        """Those that were imported and those that IT has distributed to this machine."""
        with self._database.read() as connection:
            kept = store.tokens(connection, store.revocation)
        found: list[Revocation] = []
        for token in (*kept, *self._machine_tokens()):
            try:
                found.append(self._read_revocation(token))
            except NatiqError as problem:
                _LOG.warning("a revocation does not count: %s", problem)
        return tuple(found)

    def _broken_revocations(self) -> tuple[NatiqError, ...]:
        """What is wrong with revocation files that IT has put on this machine."""
        problems: list[NatiqError] = []
        for path in self._machine_files():
            try:
                self._read_revocation(read_token(read_bounded(path, _FILE_LIMIT)))
            except NatiqError as problem:
                problems.append(problem)
        return tuple(problems)

    def _machine_tokens(self) -> Iterable[str]:
        for path in self._machine_files():
            try:
                yield read_token(read_bounded(path, _FILE_LIMIT))
            except NatiqError as problem:
                _LOG.warning("the revocation file %s cannot be read: %s", path.name, problem)

    def _machine_files(self) -> list[Path]:
        if self._machine_revocations is None:
            return []
        return sorted(self._machine_revocations.glob("*.jws"))


def _refused(code: DelegationProblem, decision: Decision, **values: object) -> Refused:
    return Refused(code, clause=_CLAUSE, number=decision.number, **values)  # pyright: ignore[reportArgumentType]
