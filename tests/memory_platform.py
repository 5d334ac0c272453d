"""A platform that lives as long as the test and can be cut off at any moment."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import ClassVar

from core.foundation.clock import Clock
from core.foundation.ids import Randomness, new_id
from core.platforms.limits import LIMITS
from core.platforms.model import (
    AccountIdentity,
    Limits,
    OwnSchedule,
    PlatformProblem,
    Post,
    PostRef,
    PublishedPost,
    Rejected,
    SeenPost,
    Uncertain,
)
from core.platforms.protocol import (
    Act,
    ActKind,
    Allowance,
    Attempt,
    Notes,
    Settling,
    WritePermit,
    check_act,
    check_permit,
)


class Moment(Enum):
    """When something can happen to the line between desk and platform."""

    ASKED_WHOSE_TOKEN = "asked whose token"
    BEFORE_WRITING = "before writing"
    AFTER_WRITING = "after writing"
    ASKED_FOR_POST = "asked for post"
    ACTING = "acting"


class PowerCutError(BaseException):
    """The machine is gone: nothing in the program gets to see this."""


@dataclass
class _Trouble:
    at: Moment
    what: Callable[[], None]
    times: int


class MemoryPlatform:
    """``Connector`` of one account whose posts are kept here."""

    limits: ClassVar[Limits] = replace(
        LIMITS["practice"],
        quote=True,
        like=True,
        boost=True,
        own_schedule=OwnSchedule(timedelta(minutes=5), timedelta(days=30)),
    )
    writes_name_account: ClassVar[bool] = False
    settling: ClassVar[Settling] = Settling(by_key=True)

    def __init__(self, account_id: str, clock: Clock, random: Randomness) -> None:
        self.token_of = account_id
        self.posts: dict[str, str] = {}
        self.received: dict[str, Post] = {}
        self.calls: list[str] = []
        self.acts: list[Act] = []
        self.scheduled: dict[str, tuple[Post, datetime]] = {}
        self.allowance: Allowance | None = None
        self._account_id = account_id
        self._clock = clock
        self._random = random
        self._troubles: list[_Trouble] = []
        self._under_way: dict[str, str] = {}
        self._one_at_a_time = threading.Lock()

    @property
    def texts(self) -> list[str]:
        """What the public sees, oldest first."""
        return list(self.posts.values())

    def at(self, moment: Moment, what: Callable[[], None], times: int = 1) -> None:
        """Let ``what`` happen the next ``times`` that the moment comes."""
        self._troubles.append(_Trouble(moment, what, times))

    def raise_at(self, moment: Moment, error: BaseException, times: int = 1) -> None:
        """Break off there with ``error``."""

        def raise_it() -> None:
            raise error

        self.at(moment, raise_it, times)

    def delay_request(self) -> None:
        """The next post gets lost on the way and arrives after the one that follows it."""

        def lose() -> None:
            raise _DelayedError

        self.at(Moment.BEFORE_WRITING, lose)

    def new_record_key(self) -> str:
        return new_id(self._random)

    def whose_token(self) -> AccountIdentity:
        self.calls.append("whose_token")
        self._happen(Moment.ASKED_WHOSE_TOKEN)
        return AccountIdentity(self.token_of, "whoever.example")

    def read_limits(self) -> Limits:
        return self.limits

    def publish(self, permit: WritePermit, attempt: Attempt, notes: Notes) -> PublishedPost:
        post, record_key = attempt.post, attempt.record_key
        check_permit(permit, post, self._account_id, self._clock.now())
        self.calls.append("publish")
        size = sum(len(one.content) for one in post.media)
        notes.progress(0, size)
        try:
            self._happen(Moment.BEFORE_WRITING)
        except _DelayedError:
            self._under_way[record_key] = post.text
            raise Uncertain(PlatformProblem.NO_ANSWER) from None
        notes.progress(size, size)
        with self._one_at_a_time:
            self.posts.update(self._under_way)
            self._under_way.clear()
            kept = self.posts.setdefault(record_key, post.text)
            self.received.setdefault(record_key, post)
        if kept != post.text:
            raise Rejected(PlatformProblem.KEY_TAKEN)
        self._happen(Moment.AFTER_WRITING)
        return self._published(record_key)

    def find(self, attempt: Attempt) -> PublishedPost | None:
        record_key = attempt.record_key
        self.calls.append("find")
        self._happen(Moment.ASKED_FOR_POST)
        return self._published(record_key) if record_key in self.posts else None

    def act(self, permit: WritePermit, act: Act) -> None:
        check_act(permit, act, self._account_id, self._clock.now())
        self._happen(Moment.ACTING)
        self.acts.append(act)
        key = act.post.uri.rpartition("/")[2]
        if act.kind is ActKind.DELETE:
            self.posts.pop(key, None)
        if act.kind is ActKind.WITHDRAW:
            self.scheduled.pop(key, None)

    def look_up(self, address: str) -> SeenPost:
        key = address.rpartition("/")[2]
        if key not in self.posts:
            raise Rejected(PlatformProblem.POST_NOT_FOUND)
        return self._seen(key)

    def latest(self, limit: int) -> tuple[SeenPost, ...]:
        return tuple(map(self._seen, list(self.posts)[::-1][:limit]))

    def schedule(self, permit: WritePermit, attempt: Attempt, at: datetime, notes: Notes) -> str:
        check_permit(permit, attempt.post, self._account_id, self._clock.now())
        self.calls.append("schedule")
        notes.keep("asked for", at.isoformat())
        self._happen(Moment.BEFORE_WRITING)
        self.scheduled.setdefault(attempt.record_key, (attempt.post, at))
        self._happen(Moment.AFTER_WRITING)
        return f"memory:scheduled/{attempt.record_key}"

    def find_scheduled(self, attempt: Attempt, at: datetime) -> str | None:
        there = self.scheduled.get(attempt.record_key, (None, None))[1] == at
        return f"memory:scheduled/{attempt.record_key}" if there else None

    def run_scheduled(self) -> None:
        """Publish what is due, as the platform does by itself."""
        for key, (post, at) in list(self.scheduled.items()):
            if at <= self._clock.now():
                del self.scheduled[key]
                self.posts[key] = post.text
                self.received[key] = post

    def _seen(self, key: str) -> SeenPost:
        address = self._published(key)
        return SeenPost(
            PostRef(address.uri),
            address.link,
            self._account_id,
            "whoever.example",
            "",
            address.text,
            self._clock.now(),
        )

    def _happen(self, moment: Moment) -> None:
        for trouble in self._troubles:
            if trouble.at is moment and trouble.times:
                trouble.times -= 1
                trouble.what()

    def _published(self, record_key: str) -> PublishedPost:
        address = f"memory:{self._account_id}/{record_key}"
        return PublishedPost(
            record_key,
            address,
            f"https://a.example/{record_key}",
            self.posts[record_key],
            f"version of {record_key}",
        )


class _DelayedError(Exception):
    """Inside this file only."""
