"""Decisions, revocations and keys as lines of text, field by field."""

from core.delegation.keys import Anchor
from core.delegation.model import Action, Decision, DelegatedAccount, DelegatedEmployee, Revocation
from ui.console.speech import translate
from ui.texts import fill


def lines_of(content: Decision | Revocation | Anchor) -> list[str]:
    """Every field."""
    if isinstance(content, Decision):
        return decision_lines(content)
    if isinstance(content, Revocation):
        return revocation_lines(content)
    return key_lines(content)


def decision_lines(decision: Decision) -> list[str]:
    """Every field of a decision."""
    permitted = translate("AuthorityConsole", ", ").join(
        _action_words(action) for action in Action if action in decision.actions
    )
    return [
        fill(translate("AuthorityConsole", "Decision: {number}"), {"number": decision.number}),
        fill(
            translate("AuthorityConsole", "Date of the decision: {date}"),
            {"date": decision.date.isoformat()},
        ),
        fill(translate("AuthorityConsole", "Issuer: {issuer}"), {"issuer": decision.issuer}),
        *(_employee_line(employee) for employee in decision.employees),
        *(_account_line(account) for account in decision.accounts),
        fill(translate("AuthorityConsole", "Permits: {actions}"), {"actions": permitted}),
        fill(
            translate("AuthorityConsole", "In force from: {moment} (Muscat time)"),
            {"moment": decision.valid_from},
        ),
        fill(
            translate("AuthorityConsole", "In force until: {moment} (Muscat time)"),
            {"moment": decision.valid_until},
        ),
        fill(
            translate("AuthorityConsole", "Policy version: {version}"),
            {"version": decision.policy_version},
        ),
        fill(translate("AuthorityConsole", "Identifier: {id}"), {"id": decision.id}),
    ]


def revocation_lines(revocation: Revocation) -> list[str]:
    """Every field of a revocation."""
    return [
        fill(translate("AuthorityConsole", "Revocation: {number}"), {"number": revocation.number}),
        fill(translate("AuthorityConsole", "Issuer: {issuer}"), {"issuer": revocation.issuer}),
        fill(
            translate("AuthorityConsole", "Identifier of the revoked decision: {id}"),
            {"id": revocation.decision_id},
        ),
        fill(
            translate("AuthorityConsole", "Takes effect: {moment} (Muscat time)"),
            {"moment": revocation.effective_from},
        ),
        fill(translate("AuthorityConsole", "Reason: {reason}"), {"reason": revocation.reason}),
        fill(translate("AuthorityConsole", "Identifier: {id}"), {"id": revocation.id}),
    ]


def key_lines(anchor: Anchor) -> list[str]:
    """Every field of a public key."""
    return [
        fill(translate("AuthorityConsole", "Issuer: {issuer}"), {"issuer": anchor.issuer}),
        fill(translate("AuthorityConsole", "Key id: {id}"), {"id": anchor.key_id}),
    ]


def _employee_line(employee: DelegatedEmployee) -> str:
    sentence = translate(
        "AuthorityConsole",
        "Employee: {name}, {title} (staff number {number}, readiness record {record} of {date})",
    )
    return fill(
        sentence,
        {
            "name": employee.name,
            "title": employee.job_title,
            "number": employee.staff_number,
            "record": employee.readiness.record,
            "date": employee.readiness.date.isoformat(),
        },
    )


def _account_line(account: DelegatedAccount) -> str:
    sentence = translate(
        "AuthorityConsole",
        "Account: {name}, {handle} on {platform} at {server} (account id {id})",
    )
    return fill(
        sentence,
        {
            "name": account.name,
            "handle": f"@{account.handle}",
            "platform": account.platform,
            "server": account.server,
            "id": account.account_id,
        },
    )


def _action_words(action: Action) -> str:
    return {
        Action.PUBLISH: translate("AuthorityConsole", "publishing"),
        Action.REPLY: translate("AuthorityConsole", "replying"),
        Action.LIKE: translate("AuthorityConsole", "liking"),
        Action.BOOST: translate("AuthorityConsole", "boosting"),
        Action.DELETE: translate("AuthorityConsole", "deleting"),
    }[action]
