"""Which accounts are official: those that a decision in force delegates to the employee."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.delegation.model import DelegatedAccount, DelegationProblem
from core.delegation.service import Delegation
from core.foundation.errors import Refused
from core.identity.session import Session
from core.protection.model import ProtectionProblem
from core.vault.model import CredentialRecord, NamedAccount

_SAYS_NOTHING = frozenset(
    {
        DelegationProblem.NO_DECISION.value,
        DelegationProblem.ACCOUNT_NOT_NAMED.value,
        DelegationProblem.EMPLOYEE_NOT_NAMED.value,
    }
)
"""The reasons that an account of one's own is met with."""


@dataclass(frozen=True)
class Mandate:
    """An account together with the decision under which the employee may act for it."""

    account: NamedAccount
    decision_number: str


class OfficialAccounts:
    """Asks the decisions afresh each time; remembers no verdict."""

    def __init__(self, session: Session, delegation: Delegation) -> None:
        self._session = session
        self._delegation = delegation

    def delegated(self) -> dict[str, NamedAccount]:
        """The accounts of the employee by key, in the order of the decisions."""
        accounts = self._delegation.accounts_of(self._session.employee.staff_number)
        return {account.key: _named(account) for account in accounts}

    def all_named(
        self, records: Mapping[str, CredentialRecord]
    ) -> tuple[tuple[NamedAccount, bool], ...]:
        """The delegated accounts, then those of which something is kept all the same.

        The second part of each pair says whether it is delegated now.
        """
        delegated = self.delegated()
        ended = [self._name_of(key, records[key]) for key in sorted(records.keys() - delegated)]
        return (
            *((account, True) for account in delegated.values()),
            *((account, False) for account in ended),
        )

    def require(self, account_key: str, *, kept: bool) -> Mandate:
        """The mandate over the account, or ``Refused`` with the reason.

        A decision that ended, began not yet or was revoked says so itself (clause ACC-1).
        Where none names the account: ``DELEGATION_ENDED`` if something is ``kept`` for it,
        and otherwise ``NOT_DELEGATED`` (clause OFF-3), which keeps personal accounts out.
        """
        staff_number = self._session.employee.staff_number
        try:
            decision = self._delegation.decision_over(staff_number, account_key)
        except Refused as reason:
            if reason.code.value not in _SAYS_NOTHING:
                raise
            if kept:
                raise Refused(ProtectionProblem.DELEGATION_ENDED, clause="ACC-1") from reason
            raise Refused(ProtectionProblem.NOT_DELEGATED, clause="OFF-3") from reason
        account = decision.account(account_key)
        if account is None:
            raise Refused(ProtectionProblem.NOT_DELEGATED, clause="OFF-3")
        return Mandate(_named(account), decision.number)

    def _name_of(self, account_key: str, record: CredentialRecord) -> NamedAccount:
        """As it was named when something was kept, or as an old decision names it."""
        if record.account is not None:
            return record.account
        for verified in self._delegation.decisions():
            account = verified.decision.account(account_key)
            if account is not None:
                return _named(account)
        platform, _, account_id = account_key.partition(":")
        return NamedAccount(account_key, platform, account_id, account_id)


def _named(account: DelegatedAccount) -> NamedAccount:
    return NamedAccount(account.key, account.platform, account.handle, account.name)
