"""What the Graph API says of the limits of its use.

Source: Graph API, rate limits (``X-App-Usage``, ``X-Page-Usage``,
``X-Business-Use-Case-Usage``: each figure is a percentage of what may be used).
"""

import json
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import cast

from core.platforms.exchange import Reply, retry_after
from core.platforms.protocol import Allowance

_WHOLE = 100
_LONGEST = 8_192
_PERCENTAGES = ("call_count", "total_time", "total_cputime")
_USUAL_WAIT_SECONDS = 15 * 60
"""A quarter of the hour over which Meta counts, where it does not say for how long."""
_LONGEST_WAIT_MINUTES = 24 * 60

_Usage = Mapping[str, object]


def allowance_of(reply: Reply) -> Allowance | None:
    """What is left of the tightest limit, in percent; ``None`` where nothing is said."""
    usages = list(_usages(reply))
    shares = [_share(usage) for usage in usages]
    known = [share for share in shares if share is not None]
    if not known:
        return None
    minutes = _regained_in(reply)
    renews_at = reply.at + timedelta(minutes=minutes) if minutes else None
    return Allowance(max(_WHOLE - max(known), 0), _WHOLE, renews_at)


def wait_of(reply: Reply) -> int:
    """For how many seconds to leave it alone after it refused one more request."""
    minutes = _regained_in(reply)
    if minutes:
        return minutes * 60
    return retry_after(reply) if "retry-after" in reply.headers else _USUAL_WAIT_SECONDS


def _regained_in(reply: Reply) -> int:
    waits = [
        value
        for usage in _usages(reply)
        if isinstance(value := usage.get("estimated_time_to_regain_access"), int)
        and 0 < value <= _LONGEST_WAIT_MINUTES
    ]
    return max(waits, default=0)


def _share(usage: _Usage) -> int | None:
    """How much of a limit is used up, by whichever of its figures is highest."""
    figures = [
        int(value)
        for name in _PERCENTAGES
        if isinstance(value := usage.get(name), int | float) and 0 <= value < 1_000_000
    ]
    return max(figures, default=None)


def _usages(reply: Reply) -> Iterator[_Usage]:
    for name in ("x-app-usage", "x-page-usage"):
        usage = _object(reply.headers.get(name, ""))
        if usage is not None:
            yield usage
    business = _object(reply.headers.get("x-business-use-case-usage", "")) or {}
    for of_one in business.values():
        if isinstance(of_one, list):
            for usage in cast("list[object]", of_one):
                if isinstance(usage, dict):
                    yield cast("_Usage", usage)


def _object(written: str) -> _Usage | None:
    if not written or len(written) > _LONGEST:
        return None
    try:
        value: object = json.loads(written)
    except (ValueError, RecursionError):
        return None
    return cast("_Usage", value) if isinstance(value, dict) else None
