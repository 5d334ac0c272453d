"""What stands in a decision and in a revocation, member by member.

A decision (all members required)::

    {"v": 1, "id": "32 hexadecimal digits", "number": "147/2026", "date": "2026-11-01",
     "issuer": {"name": "..."},
     "employees": [{"staff_number": "...", "name": "...", "job_title": "...",
                    "readiness": {"record": "...", "date": "2026-10-20"}}],
     "accounts": [{"platform": "bluesky", "server": "https://...", "handle": "...",
                   "account_id": "did:plc:...", "name": "..."}],
     "actions": ["publish", "reply", "like", "boost", "delete"],
     "valid_from": "2026-11-01T00:00:00+04:00", "valid_until": "2027-10-31T23:59:59+04:00",
     "policy_version": "3"}

A revocation::

    {"v": 1, "id": "...", "decision_id": "...", "number": "...", "issuer": {"name": "..."},
     "effective_from": "2026-12-01T00:00:00+04:00", "reason": "..."}

Whatever is missing, unknown, of another type or out of bounds is refused by name.
"""

import ipaddress
import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import cast
from urllib.parse import urlsplit

from core.delegation.model import (
    Action,
    Decision,
    DelegatedAccount,
    DelegatedEmployee,
    DelegationProblem,
    Readiness,
    Revocation,
)
from core.delegation.platforms import NAMINGS, PRACTICE
from core.foundation.errors import Invalid

VERSION = 1
LONGEST_VALIDITY = timedelta(days=5 * 366)

_CLAUSE = "ACC-1"
_MOST_ENTRIES = 50
_LONGEST_TEXT = 300
_ID = re.compile(r"[0-9a-f]{32}|practice")
_STAFF_NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9/_-]{0,31}")
_HOST_NAME = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z](?:[a-z0-9-]*[a-z0-9])?")
_DAY = re.compile(r"(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(
    _DAY.pattern + r"T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?(?:Z|[+-][0-9]{2}:[0-9]{2})"
)
"""RFC 3339. ``fromisoformat`` alone reads week dates and takes a Hijri year for a Gregorian one."""

_DECISION_MEMBERS = frozenset(
    [
        "v",
        "id",
        "number",
        "date",
        "issuer",
        "employees",
        "accounts",
        "actions",
        "valid_from",
        "valid_until",
        "policy_version",
    ]
)
_REVOCATION_MEMBERS = frozenset(
    [
        "v",
        "id",
        "decision_id",
        "number",
        "issuer",
        "effective_from",
        "reason",
    ]
)

Members = Mapping[str, object]


def read_decision(payload: Members) -> Decision:
    """The decision in a payload. Raises ``Invalid`` that names the member at fault."""
    _only(payload, _DECISION_MEMBERS, "")
    _version(payload)
    valid_from, valid_until = _moment(payload, "valid_from"), _moment(payload, "valid_until")
    if not timedelta(0) < valid_until - valid_from <= LONGEST_VALIDITY:
        raise _invalid("valid_until")
    return Decision(
        id=_matching(payload, "id", _ID),
        number=_text(payload, "number"),
        date=_day(payload, "date"),
        issuer=_issuer(payload),
        employees=_distinct_employees(payload),
        accounts=_distinct_accounts(payload),
        actions=_actions(payload),
        valid_from=valid_from,
        valid_until=valid_until,
        policy_version=_text(payload, "policy_version"),
    )


def read_revocation(payload: Members) -> Revocation:
    """The revocation in a payload. Raises ``Invalid`` that names the member at fault."""
    _only(payload, _REVOCATION_MEMBERS, "")
    _version(payload)
    return Revocation(
        id=_matching(payload, "id", _ID),
        decision_id=_matching(payload, "decision_id", _ID),
        number=_text(payload, "number"),
        effective_from=_moment(payload, "effective_from"),
        reason=_text(payload, "reason"),
        issuer=_issuer(payload),
    )


def write_decision(decision: Decision) -> dict[str, object]:
    """The payload of a decision: what ``read_decision`` reads."""
    return {
        "v": VERSION,
        "id": decision.id,
        "number": decision.number,
        "date": decision.date.isoformat(),
        "issuer": {"name": decision.issuer},
        "employees": [
            {
                "staff_number": one.staff_number,
                "name": one.name,
                "job_title": one.job_title,
                "readiness": {
                    "record": one.readiness.record,
                    "date": one.readiness.date.isoformat(),
                },
            }
            for one in decision.employees
        ],
        "accounts": [
            {
                "platform": one.platform,
                "server": one.server,
                "handle": one.handle,
                "account_id": one.account_id,
                "name": one.name,
            }
            for one in decision.accounts
        ],
        "actions": sorted(action.value for action in decision.actions),
        "valid_from": decision.valid_from.isoformat(),
        "valid_until": decision.valid_until.isoformat(),
        "policy_version": decision.policy_version,
    }


def write_revocation(revocation: Revocation) -> dict[str, object]:
    """The payload of a revocation: what ``read_revocation`` reads."""
    return {
        "v": VERSION,
        "id": revocation.id,
        "decision_id": revocation.decision_id,
        "number": revocation.number,
        "issuer": {"name": revocation.issuer},
        "effective_from": revocation.effective_from.isoformat(),
        "reason": revocation.reason,
    }


def _distinct_employees(payload: Members) -> tuple[DelegatedEmployee, ...]:
    """Each employee once: one who is named twice has two job titles."""
    employees: dict[str, DelegatedEmployee] = {}
    for index, one in enumerate(_objects(payload, "employees")):
        employee = _employee(one, f"employees[{index}]")
        if employee.staff_number in employees:
            raise _invalid(f"employees[{index}].staff_number")
        employees[employee.staff_number] = employee
    return tuple(employees.values())


def _employee(members: Members, at: str) -> DelegatedEmployee:
    _only(members, frozenset({"staff_number", "name", "job_title", "readiness"}), at)
    readiness = _object(members, "readiness", at)
    inside = f"{at}.readiness"
    _only(readiness, frozenset({"record", "date"}), inside)
    return DelegatedEmployee(
        staff_number=_matching(members, "staff_number", _STAFF_NUMBER, at),
        name=_text(members, "name", at),
        job_title=_text(members, "job_title", at),
        readiness=Readiness(_text(readiness, "record", inside), _day(readiness, "date", inside)),
    )


def _distinct_accounts(payload: Members) -> tuple[DelegatedAccount, ...]:
    accounts = tuple(
        _account(one, f"accounts[{index}]")
        for index, one in enumerate(_objects(payload, "accounts"))
    )
    if len({account.key for account in accounts}) != len(accounts):
        raise _invalid("accounts")
    return accounts


def _account(members: Members, at: str) -> DelegatedAccount:
    _only(members, frozenset({"platform", "server", "handle", "account_id", "name"}), at)
    platform = _text(members, "platform", at)
    server = _text(members, "server", at)
    account_id = _text(members, "account_id", at)
    naming = NAMINGS.get(platform)
    if naming is None:
        raise _invalid(_path(at, "platform"))
    only = naming.server
    if not (server == only if platform == PRACTICE else _is_server(server, only)):
        raise _invalid(_path(at, "server"))
    if not naming.account_id.fullmatch(account_id):
        raise _invalid(_path(at, "account_id"))
    return DelegatedAccount(
        platform=platform,
        server=server,
        handle=_matching(members, "handle", naming.handle, at),
        account_id=account_id,
        name=_text(members, "name", at),
    )


def _is_server(address: str, only: str) -> bool:
    """An https origin, ``only`` that one if it is given; http only on this machine itself,
    where tests have their server."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        return False
    bare = parts.path in ("", "/") and not any(sign in address for sign in "@?#")
    if not host or port == 0 or not bare or not _is_host(host):
        return False
    if parts.scheme == "http":
        return _is_loopback(host)
    return parts.scheme == "https" and only in ("", address.removesuffix("/"))


def _is_host(host: str) -> bool:
    """A name or an address, written in the one way that every program reads alike."""
    try:
        return str(ipaddress.ip_address(host)) == host
    except ValueError:
        return _HOST_NAME.fullmatch(host) is not None


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _actions(payload: Members) -> frozenset[Action]:
    names = _list(payload, "actions", "")
    known = {action.value for action in Action}
    for index, name in enumerate(names):
        if not isinstance(name, str) or name not in known:
            raise _invalid(f"actions[{index}]")
    return frozenset(Action(str(name)) for name in names)


def _issuer(payload: Members) -> str:
    issuer = _object(payload, "issuer", "")
    _only(issuer, frozenset({"name"}), "issuer")
    return _text(issuer, "name", "issuer")


def _version(payload: Members) -> None:
    # True and 1.0 equal 1, and are not what is asked for.
    if type(payload["v"]) is not int or payload["v"] != VERSION:
        raise _invalid("v")


def _only(members: Members, names: frozenset[str], at: str) -> None:
    """All of these members and no other."""
    for name in sorted(names - set(members)):
        raise Invalid(DelegationProblem.FIELD_MISSING, clause=_CLAUSE, field=_path(at, name))
    for name in sorted(set(members) - names):
        raise Invalid(
            DelegationProblem.FIELD_UNKNOWN, clause=_CLAUSE, field=_path(at, name)[:_LONGEST_TEXT]
        )


def _text(members: Members, name: str, at: str = "") -> str:
    """Bounded text that shows what it holds: no control and no reordering characters."""
    value = members[name]
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_TEXT:
        raise _invalid(_path(at, name))
    hidden = any(unicodedata.category(one) in ("Cc", "Cf", "Cs", "Zl", "Zp") for one in value)
    if hidden or value != value.strip():
        raise _invalid(_path(at, name))
    return value


def _matching(members: Members, name: str, pattern: re.Pattern[str], at: str = "") -> str:
    value = _text(members, name, at)
    if pattern.fullmatch(value) is None:
        raise _invalid(_path(at, name))
    return value


def _day(members: Members, name: str, at: str = "") -> date:
    value = _matching(members, name, _DAY, at)
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise _invalid(_path(at, name)) from error


def _moment(members: Members, name: str) -> datetime:
    """RFC 3339 with an offset, as the moment in UTC that it names."""
    value = _matching(members, name, _MOMENT)
    try:
        return datetime.fromisoformat(value).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise _invalid(name) from error


def _object(members: Members, name: str, at: str) -> Members:
    value = members[name]
    if not isinstance(value, dict):
        raise _invalid(_path(at, name))
    return cast("Members", value)


def _objects(members: Members, name: str) -> list[Members]:
    values = _list(members, name, "")
    for index, value in enumerate(values):
        if not isinstance(value, dict):
            raise _invalid(f"{name}[{index}]")
    return cast("list[Members]", values)


def _list(members: Members, name: str, at: str) -> list[object]:
    value = members[name]
    if not isinstance(value, list):
        raise _invalid(_path(at, name))
    entries = cast("list[object]", value)
    if not 0 < len(entries) <= _MOST_ENTRIES:
        raise _invalid(_path(at, name))
    return entries


def _path(at: str, name: str) -> str:
    return f"{at}.{name}" if at else name


def _invalid(field: str) -> Invalid:
    return Invalid(DelegationProblem.FIELD_INVALID, clause=_CLAUSE, field=field)
