"""How often X may be asked, and what its clock says: both stand in the heads of its answers.

Sources: docs.x.com, "Rate limits" (a window of 15 minutes for each kind of request; the
limits of a day where there are some), "Response codes & errors". X sends no ``Retry-After``.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from core.foundation.clock import Clock
from core.platforms.exchange import Call, Reply, allowance_in, retry_after
from core.platforms.protocol import Allowance
from core.platforms.x.refusals import USAGE_CAPPED, problems_in

_WINDOWS = ("x-rate-limit", "x-user-limit-24hour", "x-app-limit-24hour")
_LONGEST_WAIT_SECONDS = 24 * 60 * 60
_CAPPED_WAIT_SECONDS = 60 * 60
"""A limit that is counted by the month ends when IT raises it: to be asked for now and then."""


class ServerClock:
    """What time it is for the server, by the ``Date`` of its last answer."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead = timedelta()

    @property
    def ahead(self) -> timedelta:
        """By how much it is ahead of ours; nothing before it has said a time."""
        return self._ahead

    def now(self) -> datetime:
        """Its time, in UTC."""
        return self._clock.now() + self._ahead

    def hear(self, reply: Reply) -> None:
        """Take the time from an answer, where it tells one."""
        try:
            said = parsedate_to_datetime(reply.headers.get("date", ""))
        except ValueError:
            return
        if said.tzinfo is not None:
            self._ahead = said - reply.at


class Usage:
    """What is left of each kind of request that a publication needs."""

    def __init__(self, counted: Iterable[tuple[str, str]], server_clock: ServerClock) -> None:
        """``counted``: method and ending of the address of what is needed for every post."""
        self._counted = tuple(counted)
        self._server_clock = server_clock
        self._left: dict[tuple[str, str], Allowance] = {}

    def hear(self, call: Call, reply: Reply) -> None:
        """Remember what the answer says."""
        kind = next((one for one in self._counted if _is_of(call, one)), None)
        said = _said_in(reply)
        if kind is not None and said:
            self._left = {**self._left, kind: min(said, key=_tightness)}

    def tightest(self) -> Allowance | None:
        """Of which kind the least is left, with its time by our own clock."""
        now, ahead = self._server_clock.now(), self._server_clock.ahead
        running = [
            one for one in self._left.values() if one.renews_at is None or one.renews_at > now
        ]
        if not running:
            return None
        least = min(running, key=_tightness)
        return (
            least if least.renews_at is None else replace(least, renews_at=least.renews_at - ahead)
        )

    def seconds_to_wait(self, reply: Reply) -> int:
        """For how long an answer of 429 asks to be left alone."""
        if any(problem.kind == USAGE_CAPPED for problem in problems_in(reply.members)):
            return _CAPPED_WAIT_SECONDS
        if "retry-after" in reply.headers:
            return retry_after(reply)
        said = _said_in(reply)
        spent = [one for one in said if one.left == 0] or said
        ends = [one.renews_at for one in spent if one.renews_at is not None]
        if not ends:
            return retry_after(reply)
        seconds = int((max(ends) - self._server_clock.now()).total_seconds()) + 1
        return min(max(seconds, 1), _LONGEST_WAIT_SECONDS)


def _is_of(call: Call, kind: tuple[str, str]) -> bool:
    verb, ending = kind
    return call.verb == verb and call.url.endswith(ending)


def _said_in(reply: Reply) -> list[Allowance]:
    said = (allowance_in(reply, window) for window in _WINDOWS)
    return [one for one in said if one is not None]


def _tightness(allowance: Allowance) -> tuple[int, float]:
    """The less is left and the longer it lasts, the smaller."""
    ends = allowance.renews_at
    return allowance.left, 0.0 if ends is None else -ends.timestamp()
