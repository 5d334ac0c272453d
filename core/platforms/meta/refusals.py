"""What the Graph API's error codes mean to us.

Sources: Graph API, handling errors; Graph API, rate limits; Instagram Platform, error codes;
Video API, error codes. The codes alone are read: the message is Meta's own sentence.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from core.foundation.errors import NatiqError
from core.platforms.exchange import Members, Reply, ServerFailed, unreadable
from core.platforms.meta.usage import wait_of
from core.platforms.model import NotSent, PlatformProblem, Rejected, SignInRefused

_Problem = PlatformProblem
_BUSY = frozenset({4, 9, 17, 32, 341, 613, 80001, 80002, 80006})
_NO_TOKEN = frozenset({102, 190, 2500})
_MISSING_SCOPES = frozenset({3, 10, *range(200, 300)})
_SERVICE = frozenset({1, 2})
_EXPIRED = frozenset({463})
_LOCKED = frozenset({459, 464})
"""The person behind the token has to settle something with Meta first."""
_REVOKED = frozenset({452, 458, 460, 467, 492})
_BY_CODE: Mapping[int, PlatformProblem] = {
    21: _Problem.POST_NOT_FOUND,
    110: _Problem.POST_NOT_FOUND,
    803: _Problem.POST_NOT_FOUND,
    324: _Problem.MEDIA_REFUSED,
    352: _Problem.MEDIA_REFUSED,
    389: _Problem.MEDIA_REFUSED,
    368: _Problem.ACCOUNT_SUSPENDED,
    506: _Problem.DUPLICATE,
    9004: _Problem.MEDIA_REFUSED,
    36000: _Problem.MEDIA_TOO_LARGE,
    36001: _Problem.MEDIA_REFUSED,
    36003: _Problem.MEDIA_REFUSED,
    36004: _Problem.TOO_LONG,
}
_BY_SUBCODE: Mapping[int, PlatformProblem] = {
    33: _Problem.POST_NOT_FOUND,
    1366046: _Problem.MEDIA_REFUSED,
    1363022: _Problem.MEDIA_REFUSED,
    1363023: _Problem.MEDIA_TOO_LARGE,
    1363024: _Problem.MEDIA_REFUSED,
    2207003: _Problem.MEDIA_REFUSED,
    2207004: _Problem.MEDIA_TOO_LARGE,
    2207005: _Problem.MEDIA_REFUSED,
    2207009: _Problem.MEDIA_REFUSED,
    2207010: _Problem.TOO_LONG,
    2207020: _Problem.MEDIA_REFUSED,
    2207023: _Problem.MEDIA_REFUSED,
    2207026: _Problem.MEDIA_REFUSED,
    2207050: _Problem.ACCOUNT_SUSPENDED,
    2207052: _Problem.MEDIA_REFUSED,
    2207057: _Problem.MEDIA_REFUSED,
}
_WRONG_OFFSET = 1363037
_CONTAINER_NOT_READY = 2207027
_NO_CONTAINER = 2207008
_LARGEST_CODE = 10_000_000


@dataclass(frozen=True)
class Fault:
    """What the body of a refusal says, less its sentences."""

    code: int
    subcode: int
    is_transient: bool
    data: Members


class WrongOffset(Rejected):
    """An upload goes on elsewhere than we thought: from ``start`` to ``end`` (bytes)."""

    def __init__(self, start: int, end: int) -> None:
        super().__init__(PlatformProblem.REJECTED, reason="offset")
        self.start, self.end = start, end


class NoContainer(Rejected):
    """Instagram knows no such container, or it was published or is too old."""

    def __init__(self, status: int) -> None:
        super().__init__(PlatformProblem.REJECTED, status=status, reason=str(_NO_CONTAINER))


def fault_in(members: Members | None) -> Fault | None:
    """The fault that an answer tells of, if it does."""
    error = (members or {}).get("error")
    if not isinstance(error, dict):
        return None
    said = cast("Members", error)
    code = whole_number(said.get("code"))
    if code is None:
        return None
    # /debug_token writes the subcode by another name.
    subcode = whole_number(said.get("error_subcode", said.get("subcode"))) or 0
    is_transient = said.get("is_transient") is True
    return Fault(code, subcode, is_transient, _data(said.get("error_data")))


def refusal_of(reply: Reply) -> NatiqError:
    """The error for an answer that tells of a fault, or has a status of 400 to 499."""
    fault = fault_in(reply.members)
    if fault is None:
        # Each refusal of Meta's has its body; who answers without one stands in between.
        return unreadable()
    return error_of(fault, reply)


def error_of(fault: Fault, reply: Reply) -> NatiqError:
    """The error for a fault that ``reply`` tells of."""
    if fault.code in _BUSY:
        wait = wait_of(reply)
        return Rejected(_Problem.TOO_MANY_REQUESTS, status=reply.status, retry_after=wait)
    if fault.code in _NO_TOKEN:
        return token_refused(fault)
    special = _special(fault, reply)
    if special is not None:
        return special
    known = problem_of(fault)
    if known is not None:
        return Rejected(known, status=reply.status, reason=_reason(fault))
    if fault.code in _MISSING_SCOPES:
        return SignInRefused(_Problem.SCOPE_MISSING, clause="SEC-2", reason=_reason(fault))
    if fault.code in _SERVICE or fault.is_transient:
        return ServerFailed(reply.status)
    return Rejected(_Problem.REJECTED, status=reply.status, reason=_reason(fault))


def problem_of(fault: Fault) -> PlatformProblem | None:
    """What it means where the two numbers alone say it."""
    return _BY_SUBCODE.get(fault.subcode) or _BY_CODE.get(fault.code)


def whole_number(value: object) -> int | None:
    """A number as Meta writes it, with or without quotation marks; never a negative one."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 16:
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value if 0 <= value < 10**15 else None
    return None


def _special(fault: Fault, reply: Reply) -> NatiqError | None:
    if fault.subcode == _WRONG_OFFSET:
        start, end = (whole_number(fault.data.get(f"{name}_offset")) for name in ("start", "end"))
        return None if start is None or end is None else WrongOffset(start, end)
    if fault.subcode == _CONTAINER_NOT_READY:
        return NotSent(_Problem.MEDIA_NOT_READY)
    if fault.subcode == _NO_CONTAINER:
        return NoContainer(reply.status)
    return None


def token_refused(fault: Fault) -> NatiqError:
    """The error for a token that Meta does not take, by the subcode."""
    if fault.subcode in _LOCKED:
        return Rejected(_Problem.ACCOUNT_SUSPENDED, reason=_reason(fault))
    if fault.subcode in _EXPIRED:
        return SignInRefused(_Problem.TOKEN_EXPIRED, reason=_reason(fault))
    if fault.subcode in _REVOKED:
        return SignInRefused(_Problem.TOKEN_REVOKED, reason=_reason(fault))
    return SignInRefused(_Problem.SIGN_IN_REFUSED, reason=_reason(fault))


def _reason(fault: Fault) -> str:
    code = min(fault.code, _LARGEST_CODE)
    return f"{code}/{min(fault.subcode, _LARGEST_CODE)}" if fault.subcode else str(code)


def _data(value: object) -> Members:
    """What belongs to the fault: an object, or one written as a text."""
    if isinstance(value, str) and len(value) < 1_000:
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return {}
    return cast("Members", value) if isinstance(value, dict) else {}
