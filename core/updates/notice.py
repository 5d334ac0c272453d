"""A notice as a signed file: a JWS by an authority whose decisions count on this machine.

The payload (all members but ``needed_by`` required)::

    {"v": 1, "version": "1.4.0", "date": "2026-12-01", "severity": "ordinary" | "security",
     "issuer": {"name": "..."}, "changes": {"ar": "...", "en": "..."}, "source": "...",
     "needed_by": "2026-12-20"}
"""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import cast

from core.delegation.encoding import decode, read_object
from core.delegation.issuing_model import SigningKey
from core.delegation.jws import UPDATE, read_token, sign, verify
from core.delegation.keys import TrustAnchors
from core.delegation.model import DelegationProblem
from core.foundation.errors import Invalid, Refused
from core.updates.model import Notice, Severity, UpdateProblem, version_order

LONGEST_CHANGES = 300
LONGEST_SOURCE = 200
"""Characters: a banner is no letter."""

_FORMAT = 1
_LONGEST_ISSUER = 300
_DAY = re.compile(r"(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}")
_REQUIRED = frozenset(["v", "version", "date", "severity", "issuer", "changes", "source"])
_OPTIONAL = frozenset(["needed_by"])
_SEVERITIES = {"ordinary": Severity.ORDINARY, "security": Severity.SECURITY}
_STRANGERS = frozenset(
    [
        DelegationProblem.NO_ANCHOR,
        DelegationProblem.UNKNOWN_KEY,
        DelegationProblem.ANCHOR_OPEN_TO_OTHERS,
    ]
)
_REFUSED_CATEGORIES = frozenset(["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])
_ALLOWED_SIGNS = frozenset("\u200c\u200d")
"""The joiners that Arabic script and emoji are written with."""


def sign_notice(notice: Notice, key: SigningKey) -> bytes:
    """The file that IT hosts."""
    return sign(_payload(notice), UPDATE, key.private).encode()


def read_notice(content: bytes, anchors: TrustAnchors) -> Notice:
    """The notice in a file, once its signature was verified.

    Raises ``Refused(NOTICE_SIGNATURE | NOTICE_UNKNOWN_AUTHORITY)`` and
    ``Invalid(NOTICE_UNREADABLE)`` with the member at fault (``field``).
    """
    try:
        payload, anchor = verify(read_token(content), UPDATE, anchors)
    except (Refused, Invalid) as error:
        strange = error.code in _STRANGERS
        code = UpdateProblem.NOTICE_UNKNOWN_AUTHORITY if strange else UpdateProblem.NOTICE_SIGNATURE
        raise Refused(code) from error
    notice = _read(payload)
    if notice.issuer != anchor.issuer:
        raise Refused(UpdateProblem.NOTICE_UNKNOWN_AUTHORITY)
    return notice


def claimed_notice(content: bytes) -> Notice:
    """What the file says, whether or not anything proves it. Raises ``Invalid``."""
    try:
        payload = read_object(decode(read_token(content).split(".")[1]))
    except (ValueError, IndexError, Invalid) as error:
        raise Invalid(UpdateProblem.NOTICE_SIGNATURE) from error
    return _read(payload)


def draw_up_notice(members: Mapping[str, object], issuer: str, today: date) -> Notice:
    """The notice in a description; what need not be said is filled in.

    Without ``date`` it is of ``today``, without ``severity`` an ordinary one. Raises
    ``Invalid(NOTICE_UNREADABLE)`` with the member at fault.
    """
    filled = {
        "v": _FORMAT,
        "date": today.isoformat(),
        "severity": "ordinary",
        **members,
        "issuer": {"name": issuer},
    }
    return _read(filled)


def _checked_text(text: str, limit: int, field: str) -> str:
    """One line for people, without signs that hide or turn others. Raises ``Invalid``."""
    plain = text.strip()
    strange = any(
        unicodedata.category(sign) in _REFUSED_CATEGORIES and sign not in _ALLOWED_SIGNS
        for sign in plain
    )
    if not plain or len(plain) > limit or strange:
        raise _unreadable(field)
    return plain


def _checked_day(text: object, field: str) -> date:
    """A day as 2026-12-01. Raises ``Invalid``."""
    if not isinstance(text, str) or _DAY.fullmatch(text) is None:
        raise _unreadable(field)
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise _unreadable(field) from error


def _payload(notice: Notice) -> dict[str, object]:
    names = {severity: name for name, severity in _SEVERITIES.items()}
    members: dict[str, object] = {
        "v": _FORMAT,
        "version": notice.version,
        "date": notice.issued.isoformat(),
        "severity": names[notice.severity],
        "issuer": {"name": notice.issuer},
        "changes": {"ar": notice.changes_ar, "en": notice.changes_en},
        "source": notice.source,
    }
    if notice.needed_by is not None:
        members["needed_by"] = notice.needed_by.isoformat()
    return members


def _read(payload: Mapping[str, object]) -> Notice:
    wrong = (payload.keys() - _REQUIRED - _OPTIONAL) | (_REQUIRED - payload.keys())
    if wrong:
        raise _unreadable(min(wrong))
    if type(payload["v"]) is not int or payload["v"] != _FORMAT:
        raise _unreadable("v")
    version, severity = payload["version"], _SEVERITIES.get(str(payload["severity"]))
    if not isinstance(version, str):
        raise _unreadable("version")
    version_order(version)
    if severity is None:
        raise _unreadable("severity")
    changes = _object(payload, "changes", "ar", "en")
    needed_by = payload.get("needed_by", ...)
    return Notice(
        version,
        _checked_day(payload["date"], "date"),
        severity,
        _text(changes, "ar", LONGEST_CHANGES, "changes.ar"),
        _text(changes, "en", LONGEST_CHANGES, "changes.en"),
        _text(payload, "source", LONGEST_SOURCE, "source"),
        _text(_object(payload, "issuer", "name"), "name", _LONGEST_ISSUER, "issuer.name"),
        None if needed_by is ... else _checked_day(needed_by, "needed_by"),
    )


def _object(payload: Mapping[str, object], field: str, *names: str) -> Mapping[str, object]:
    value = payload[field]
    if not isinstance(value, dict):
        raise _unreadable(field)
    members = cast(dict[str, object], value)
    if members.keys() != set(names):
        raise _unreadable(field)
    return members


def _text(members: Mapping[str, object], name: str, limit: int, field: str) -> str:
    value = members[name]
    if not isinstance(value, str):
        raise _unreadable(field)
    return _checked_text(value, limit, field)


def _unreadable(field: str) -> Invalid:
    return Invalid(UpdateProblem.NOTICE_UNREADABLE, field=field[:40])
