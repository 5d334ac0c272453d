"""What a server says while somebody signs in: through the browser, and by its token endpoint.

Sources: RFC 6749 (4.1.2, 5.1, 5.2, 6), RFC 9207 (issuer), RFC 9449 (5, token type).
"""

import hmac
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import cast

from core.foundation.errors import NatiqError
from core.platforms.exchange import Members, Reply, members_of, nothing_written, unreadable
from core.platforms.model import NotSent, PlatformProblem, Rejected, SignInRefused
from core.platforms.oauth.model import Callback, Started

_TOKEN = re.compile(r"[\x21-\x7e]{1,8192}")
_CODE = re.compile(r"[\x20-\x7e]{1,4096}")
_SCOPE = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]{1,500}")
_MOST_SCOPES = 100
_LONGEST_ANSWER = 64 * 1024
_LONGEST_LIFE = 10 * 365 * 24 * 60 * 60
_SPENT = frozenset({"invalid_grant", "invalid_request", "invalid_token"})
"""X says the second of these of a refresh token that it does not know, or not any more."""
_FAILED = frozenset({"server_error", "temporarily_unavailable"})
_REFUSALS = _SPENT | {
    "invalid_client",
    "invalid_dpop_proof",
    "invalid_scope",
    "unauthorized_client",
    "unsupported_grant_type",
    "unsupported_response_type",
    "unsupported_token_type",
    "use_dpop_nonce",
}


@dataclass(frozen=True)
class Granted:
    """What a token endpoint gave. ``seconds`` is how long ``access`` is good for, if it says.

    ``scopes`` is ``None`` where it names none: then they are those that were asked for.
    """

    access: str = field(repr=False)
    refresh: str | None = field(repr=False)
    seconds: int | None
    scopes: tuple[str, ...] | None


def code_in(
    callback: Callback, started: Started, issuer: str = "", *, says_issuer: bool = False
) -> str:
    """The code that the callback brought, after its state and its issuer were checked.

    With ``says_issuer`` it must name the issuer, otherwise only a wrong one is refused. Raises
    ``SignInRefused`` with ``SIGN_IN_STATE_WRONG``, ``SIGN_IN_DENIED`` or ``SIGN_IN_REFUSED``,
    ``NotSent`` where the server failed or brings no code.
    """
    query = callback.query
    if not _same(query.get("state", ""), started.state):
        raise SignInRefused(PlatformProblem.SIGN_IN_STATE_WRONG)
    named = query.get("iss")
    wrong = says_issuer if named is None else not _same(named, issuer)
    if issuer and wrong:
        raise SignInRefused(PlatformProblem.SIGN_IN_STATE_WRONG)
    if "error" in query:
        raise _sent_back_with(query["error"])
    code = query.get("code", "")
    if _CODE.fullmatch(code) is None:
        raise NotSent(PlatformProblem.UNREADABLE_ANSWER)
    return code


def members_in(reply: Reply, refusal_of: Callable[[Reply], NatiqError]) -> Members:
    """The object that a token endpoint answered with. Raises ``NotSent`` where it is none."""
    with nothing_written():
        if len(reply.content) > _LONGEST_ANSWER:
            raise unreadable()
        return members_of(reply, refusal_of)


def granted_in(members: Members, token_type: str) -> Granted:
    """The tokens in such an object, if they are of that type (in small letters).

    Raises ``NotSent(UNREADABLE_ANSWER)``.
    """
    kind = members.get("token_type", "bearer")
    if not isinstance(kind, str) or kind.lower() != token_type:
        raise NotSent(PlatformProblem.UNREADABLE_ANSWER)
    refresh = members.get("refresh_token")
    return Granted(
        access=_token(members.get("access_token")),
        refresh=None if refresh is None else _token(refresh),
        seconds=_seconds(members.get("expires_in")),
        scopes=_scopes(members.get("scope")),
    )


def check_scopes(granted: Sequence[str], wanted: Sequence[str]) -> None:
    """Raise ``SignInRefused`` unless they are the same, in whatever order.

    ``SCOPE_TOO_WIDE`` (clause SEC-2) before ``SCOPE_MISSING``; the value ``scopes`` says which.
    """
    more, fewer = set(granted) - set(wanted), set(wanted) - set(granted)
    if more:
        raise SignInRefused(
            PlatformProblem.SCOPE_TOO_WIDE, clause="SEC-2", scopes=" ".join(sorted(more))
        )
    if fewer:
        raise SignInRefused(PlatformProblem.SCOPE_MISSING, scopes=" ".join(sorted(fewer)))


def code_refused(reply: Reply) -> NatiqError:
    """The token endpoint's no to a code."""
    error = error_in(reply)
    if error in _REFUSALS:
        return SignInRefused(PlatformProblem.SIGN_IN_REFUSED, reason=error)
    return _no_server_of_ours(reply)


def renewal_refused(reply: Reply) -> NatiqError:
    """Its no to a refresh token."""
    if error_in(reply) in _SPENT:
        return SignInRefused(PlatformProblem.TOKEN_REVOKED)
    return code_refused(reply)


def revocation_refused(reply: Reply) -> NatiqError:
    """A no to forgetting a token."""
    error = error_in(reply)
    reason = error if error in _REFUSALS else ""
    return Rejected(PlatformProblem.REJECTED, status=reply.status, reason=reason)


def error_in(reply: Reply) -> str:
    """The code of a refusal (RFC 6749, 5.2); empty where there is none."""
    error = (reply.members or {}).get("error")
    return error if isinstance(error, str) else ""


def _no_server_of_ours(reply: Reply) -> NatiqError:
    """A page of something on the way says nothing about the tokens."""
    return NotSent(PlatformProblem.UNREADABLE_ANSWER, status=reply.status)


def _sent_back_with(error: str) -> NatiqError:
    if error == "access_denied":
        return SignInRefused(PlatformProblem.SIGN_IN_DENIED)
    if error in _FAILED:
        return NotSent(PlatformProblem.SERVER_FAILED, status=error)
    # Only what the rules name is repeated: the rest could be anybody's sentence.
    reason = error if error in _REFUSALS else ""
    return SignInRefused(PlatformProblem.SIGN_IN_REFUSED, reason=reason)


def _same(one: str, other: str) -> bool:
    """In a time that tells nothing about where they differ."""
    return hmac.compare_digest(
        one.encode("utf-8", "surrogatepass"), other.encode("utf-8", "surrogatepass")
    )


def _token(value: object) -> str:
    if not isinstance(value, str) or _TOKEN.fullmatch(value) is None:
        raise NotSent(PlatformProblem.UNREADABLE_ANSWER)
    return value


def _seconds(value: object) -> int | None:
    """Some servers write the number as a text, or 0 for what never ends."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 12:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return int(value) if 1 <= value <= _LONGEST_LIFE else None


def _scopes(value: object) -> tuple[str, ...] | None:
    if value is None:
        return None
    listed: list[object] = []
    if isinstance(value, str):
        listed = list(value.split())
    elif isinstance(value, list):
        listed = cast("list[object]", value)
    scopes = [one for one in listed if isinstance(one, str) and _SCOPE.fullmatch(one)]
    if not scopes or len(scopes) != len(listed) or len(scopes) > _MOST_SCOPES:
        raise NotSent(PlatformProblem.UNREADABLE_ANSWER)
    return tuple(scopes)
