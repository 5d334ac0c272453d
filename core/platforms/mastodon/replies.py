"""What a server of the Mastodon API answers, read within bounds, and its refusals sorted.

Sources: docs.joinmastodon.org (entities, rate limits); RFC 6750 (refused tokens). Servers put
a refusal into words of their own language: what they say narrows a code down where it can be
read, and is never passed on.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import cast

from core.foundation.errors import NatiqError
from core.platforms.exchange import (
    Members,
    Reply,
    allowance_in,
    check_status,
    list_of,
    members_of,
    retry_after,
    unreadable,
)
from core.platforms.model import (
    NotSent,
    PlatformProblem,
    Rejected,
    SignInRefused,
    Uncertain,
)

RATE_HEADERS = "x-ratelimit"
IDENTIFIER = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""Numbers at Mastodon, ULIDs at GoToSocial, letters and digits at Pleroma."""

_LONGEST_WORDS = 500
_LONGEST_WAIT = timedelta(days=1)
_TIMED_OUT = 408
_CHALLENGE = "www-authenticate"

_OUTSIDE_SCOPES = re.compile(r"scope|insufficient permissions")
_NO_LONGER_LET_IN = re.compile(r"disabled|suspend")
_NOT_WORKED_ON_YET = re.compile(r"not finished processing|still (?:being )?process")
_BY_WORDS = (
    (re.compile(r"character limit|too long|too many characters"), PlatformProblem.TOO_LONG),
    (re.compile(r"duplicate record"), PlatformProblem.DUPLICATE),
    (re.compile(r"scheduled"), PlatformProblem.SCHEDULE_OUT_OF_RANGE),
    (re.compile(r"attach|media|\bfiles?\b"), PlatformProblem.MEDIA_REFUSED),
)

Refusal = Callable[[Reply], NatiqError]


def members_in(reply: Reply, refusal: "Refusal | None" = None) -> Members:
    """The object that a successful answer holds. Raises as ``check``."""
    _check_waiting(reply)
    return members_of(reply, refusal or refusal_of)


def list_in(reply: Reply, longest: int) -> list[object]:
    """The list that it holds. Raises as ``check``; ``unreadable`` for more than asked for."""
    _check_waiting(reply)
    values = list_of(reply, refusal_of)
    if len(values) > longest:
        raise unreadable()
    return values


def check(reply: Reply, refusal: "Refusal | None" = None) -> None:
    """Raise unless it was done, whatever the answer holds."""
    _check_waiting(reply)
    check_status(reply, refusal or refusal_of)


def refusal_of(reply: Reply) -> NatiqError:
    """What a status of 400 to 499 means."""
    if reply.status == 401:
        ended = "expired" in said_in(reply)
        code = PlatformProblem.TOKEN_EXPIRED if ended else PlatformProblem.TOKEN_REVOKED
        return SignInRefused(code, status=reply.status)
    if reply.status == 403:
        return _forbidden(reply)
    if reply.status in (404, 410):
        return Rejected(PlatformProblem.POST_NOT_FOUND, status=reply.status)
    if reply.status == _TIMED_OUT:
        # Somebody in between grew tired of waiting; the server may have it.
        return Uncertain(PlatformProblem.NO_ANSWER)
    if reply.status in (400, 422):
        return _invalid(reply)
    return Rejected(PlatformProblem.REJECTED, status=reply.status)


def means(refusal: NatiqError, code: PlatformProblem) -> bool:
    """Whether that is why."""
    return refusal.code.value == code.value


def said_in(reply: Reply) -> str:
    """The server's own words, in small letters, to look something up in and for nothing else."""
    error = (reply.members or {}).get("error")
    words = error[:_LONGEST_WORDS] if isinstance(error, str) else ""
    return f"{words} {reply.headers.get(_CHALLENGE, '')[:_LONGEST_WORDS]}".lower()


def sent_at(reply: Reply) -> datetime | None:
    """The server's own time (RFC 9110, 6.6.1), where it gives one."""
    try:
        moment = parsedate_to_datetime(reply.headers.get("date", ""))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def members_at(value: object) -> Members:
    """``value`` where it is an object."""
    if not isinstance(value, dict):
        raise unreadable()
    return cast("Members", value)


def items_at(members: Members, name: str) -> list[object]:
    """The list of that name; none is an empty one."""
    value = members.get(name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise unreadable()
    return cast("list[object]", value)


def text_at(members: Members, name: str, longest: int) -> str:
    """The text of that name; none is an empty one."""
    value = members.get(name)
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > longest:
        raise unreadable()
    return value


def matching_at(members: Members, name: str, pattern: re.Pattern[str]) -> str:
    """The text of that name, all of which ``pattern`` matches."""
    value = members.get(name)
    if not isinstance(value, str) or pattern.fullmatch(value) is None:
        raise unreadable()
    return value


def reference_at(members: Members, name: str) -> str | None:
    """The identifier of that name, ``None`` where there is none.

    In what is scheduled, identifiers may be numbers.
    """
    value = members.get(name)
    if value is None:
        return None
    written = str(value) if isinstance(value, str | int) else ""
    if IDENTIFIER.fullmatch(written) is None:
        raise unreadable()
    return written


def moment_at(members: Members, name: str) -> datetime:
    """The moment of that name (ISO 8601), in UTC where it names no zone."""
    value = members.get(name)
    try:
        moment = datetime.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        raise unreadable() from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _check_waiting(reply: Reply) -> None:
    """Raise where the server asks to be left alone, for as long as it says."""
    if reply.status != 429:
        return
    seconds = retry_after(reply)
    allowance = allowance_in(reply, RATE_HEADERS)
    if "retry-after" not in reply.headers and allowance and allowance.renews_at:
        # Its header names a moment of its own clock.
        left = allowance.renews_at - (sent_at(reply) or reply.at)
        if timedelta() < left <= _LONGEST_WAIT:
            seconds = int(left.total_seconds()) + 1
    raise Rejected(PlatformProblem.TOO_MANY_REQUESTS, status=429, retry_after=seconds)


def _forbidden(reply: Reply) -> NatiqError:
    said = said_in(reply)
    if _OUTSIDE_SCOPES.search(said):
        return SignInRefused(PlatformProblem.SCOPE_MISSING, status=reply.status)
    if _NO_LONGER_LET_IN.search(said):
        return Rejected(PlatformProblem.ACCOUNT_SUSPENDED, status=reply.status)
    return Rejected(PlatformProblem.REJECTED, status=reply.status)


def _invalid(reply: Reply) -> NatiqError:
    said = said_in(reply)
    if _NOT_WORKED_ON_YET.search(said):
        return NotSent(PlatformProblem.MEDIA_NOT_READY)
    for words, code in _BY_WORDS:
        if words.search(said):
            return Rejected(code, status=reply.status)
    return Rejected(PlatformProblem.REJECTED, status=reply.status)
