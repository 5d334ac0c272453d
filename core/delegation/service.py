"""Which decisions count now, for whom, and for what (clause ACC-1)."""

import logging
from collections.abc import Iterable
from functools import lru_cache, partial
from pathlib import Path

from core.delegation import store
from core.delegation.jws import read_token
from core.delegation.keys import TrustAnchors
from core.delegation.model import (
    Action,
    Decision,
    DelegatedAccount,
    DelegationProblem,
    Revocation,
    VerifiedDecision,
)
from core.delegation.verification import (
    FILE_LIMIT,
    REVOCATION_SUFFIX,
    problem_at,
    read_signed_decision,
    read_signed_revocation,
)
from core.foundation.clock import Clock
from core.foundation.errors import NatiqError, Refused, Unavailable
from core.foundation.files import files_in, read_bounded
from core.storage.database import Database

_LOG = logging.getLogger(__name__)
_CLAUSE = "ACC-1"
_REMEMBERED = 128
"""Tokens; an employee has a handful."""


class Delegation:
    """Asks tokens, revocations and clock afresh each time; it remembers no verdict.

    What it remembers is what a token says: that an authority signed exactly these characters
    does not change while the authorities are the same. Whether it counts is no part of that.
    """

    def __init__(
        self,
        database: Database,
        anchors: TrustAnchors,
        machine_revocations: Path | None,
        clock: Clock,
    ) -> None:
        self._database = database
        self._machine_revocations = machine_revocations
        self._clock = clock
        remembered = lru_cache(_REMEMBERED)
        self._decision_in = remembered(partial(read_signed_decision, anchors=anchors))
        self._revocation_in = remembered(partial(read_signed_revocation, anchors=anchors))

    def import_decision(self, content: bytes, staff_number: str) -> Decision:
        """Verify a decision file for this employee and keep it.

        One whose time has not come is kept too: it begins to count by itself. Raises
        ``Refused`` or ``Invalid`` with the reason for any other.
        """
        token = read_token(content)
        decision = self._decision_in(token)
        revocations, _ = self._revocations(self._kept()[1])
        problem = problem_at(decision, revocations, self._clock.now())
        if problem is not None and problem.code.value != DelegationProblem.NOT_YET_VALID.value:
            raise problem
        if decision.employee(staff_number) is None:
            raise _refused(DelegationProblem.EMPLOYEE_NOT_NAMED, decision)
        with self._database.write() as connection:
            store.put(connection, store.decision, decision.id, token, self._clock.now())
        return decision

    def import_revocation(self, content: bytes) -> Revocation:
        """Verify a revocation file and keep it. Raises ``Refused`` or ``Invalid``."""
        token = read_token(content)
        revocation = self._revocation_in(token)
        with self._database.write() as connection:
            store.put(connection, store.revocation, revocation.id, token, self._clock.now())
        return revocation

    def decisions(self) -> tuple[VerifiedDecision, ...]:
        """Every decision that was imported, verified now; the last imported first.

        One that no longer reads at all (its authority's key was withdrawn, the file was
        altered) has no content to show and is left out here; ``unreadable`` says why.
        """
        decisions, kept = self._kept()
        revocations, _ = self._revocations(kept)
        now = self._clock.now()
        return tuple(
            VerifiedDecision(decision, problem_at(decision, revocations, now))
            for decision in self._readable(decisions)
        )

    def unreadable(self) -> tuple[NatiqError, ...]:
        """Why stored decisions or the machine's revocations cannot be read, one reason each."""
        problems: list[NatiqError] = []
        decisions, kept = self._kept()
        for token in decisions:
            try:
                self._decision_in(token)
            except NatiqError as problem:
                problems.append(problem)
        _, broken = self._revocations(kept)
        return (*problems, *broken)

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
        return self._decide(staff_number, account_key, action)

    def decision_over(self, staff_number: str, account_key: str) -> Decision:
        """The decision that delegates the account to this employee now, whatever it permits.

        Raises as ``authorise`` does.
        """
        return self._decide(staff_number, account_key, None)

    def _decide(self, staff_number: str, account_key: str, action: Action | None) -> Decision:
        decisions, kept = self._kept()
        revocations, broken = self._revocations(kept)
        for problem in broken:
            # It may be the one that ends this very decision.
            raise _as_refusal(problem)
        reasons: list[tuple[int, NatiqError]] = []
        for decision in self._readable(decisions):
            closeness, reason = self._verdict(
                decision, staff_number, account_key, action, revocations
            )
            if reason is None:
                return decision
            reasons.append((closeness, reason))
        if reasons:
            raise max(reasons, key=lambda one: one[0])[1]
        for problem in self.unreadable():
            raise _as_refusal(problem)
        raise Refused(DelegationProblem.NO_DECISION, clause=_CLAUSE)

    def _verdict(
        self,
        decision: Decision,
        staff_number: str,
        account_key: str,
        action: Action | None,
        revocations: Iterable[Revocation],
    ) -> tuple[int, NatiqError | None]:
        """How near the decision comes to permitting it, and what is in the way."""
        if decision.employee(staff_number) is None:
            return 0, _refused(DelegationProblem.EMPLOYEE_NOT_NAMED, decision)
        if decision.account(account_key) is None:
            return 1, _refused(DelegationProblem.ACCOUNT_NOT_NAMED, decision)
        if action is not None and action not in decision.actions:
            return 2, _refused(DelegationProblem.ACTION_NOT_NAMED, decision, action=action.value)
        return 3, problem_at(decision, revocations, self._clock.now())

    def _readable(self, tokens: Iterable[str]) -> Iterable[Decision]:
        for token in tokens:
            try:
                yield self._decision_in(token)
            except NatiqError as problem:
                _LOG.warning("a stored decision does not count: %s", problem)

    def _kept(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The tokens of decisions and of revocations that were imported."""
        with self._database.read() as connection:
            return (
                store.tokens(connection, store.decision),
                store.tokens(connection, store.revocation),
            )

    def _revocations(
        self, kept: Iterable[str]
    ) -> tuple[tuple[Revocation, ...], tuple[NatiqError, ...]]:
        """Those that were imported and those that IT has put on this machine.

        The second part says what is wrong with files of IT's that do not read. An imported
        one that no longer reads has lost its authority, and that authority's decisions with it.
        """
        found: list[Revocation] = []
        for token in kept:
            try:
                found.append(self._revocation_in(token))
            except NatiqError as problem:
                _LOG.warning("a stored revocation does not count: %s", problem)
        broken: list[NatiqError] = []
        try:
            folder = self._machine_revocations
            for path in files_in(folder, REVOCATION_SUFFIX) if folder is not None else ():
                try:
                    token = read_token(read_bounded(path, FILE_LIMIT))
                    found.append(self._revocation_in(token))
                except NatiqError as problem:
                    broken.append(problem)
        except Unavailable as problem:
            broken.append(problem)
        return tuple(found), tuple(broken)


def _as_refusal(problem: NatiqError) -> Refused:
    """What is wrong with a file, as the reason why nothing may be done."""
    refusal = Refused(problem.code, clause=_CLAUSE, **problem.values)
    refusal.__cause__ = problem
    return refusal


def _refused(code: DelegationProblem, decision: Decision, **values: object) -> Refused:
    return Refused(code, clause=_CLAUSE, number=decision.number, **values)  # pyright: ignore[reportArgumentType]
