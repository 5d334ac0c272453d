"""A platform that lives as long as the test and can be cut off at any moment."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from core.foundation.clock import Clock
from core.foundation.ids import Randomness, new_id
from core.platforms.limits import LIMITS
from core.platforms.model import (
    AccountIdentity,
    Limits,
    PlatformProblem,
    Post,
    PublishedPost,
    Rejected,
    Uncertain,
    WritePermit,
    check_permit,
)


class Moment(Enum):
    """When something can happen to the line between desk and platform."""

    ASKED_WHOSE_TOKEN = "asked whose token"
    BEFORE_WRITING = "before writing"
    AFTER_WRITING = "after writing"
    ASKED_FOR_POST = "asked for post"


class PowerCutError(BaseException):
    """The machine is gone: nothing in the program gets to see this."""


@dataclass
class _Trouble:
    at: Moment
    what: Callable[[], None]
    times: int


class MemoryPlatform:
    """``Connector`` of one account whose posts are kept here."""

    limits: ClassVar[Limits] = LIMITS["practice"]

    def __init__(self, account_id: str, clock: Clock, random: Randomness) -> None:
        self.token_of = account_id
        self.posts: dict[str, str] = {}
        self.received: dict[str, Post] = {}
        self.calls: list[str] = []
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

    def publish(self, permit: WritePermit, post: Post, record_key: str) -> PublishedPost:
        check_permit(permit, post, self._account_id, self._clock.now())
        self.calls.append("publish")
        try:
            self._happen(Moment.BEFORE_WRITING)
        except _DelayedError:
            self._under_way[record_key] = post.text
            raise Uncertain(PlatformProblem.NO_ANSWER) from None
        with self._one_at_a_time:
            self.posts.update(self._under_way)
            self._under_way.clear()
            kept = self.posts.setdefault(record_key, post.text)
            self.received.setdefault(record_key, post)
        if kept != post.text:
            raise Rejected(PlatformProblem.KEY_TAKEN)
        self._happen(Moment.AFTER_WRITING)
        return self._published(record_key)

    def find(self, record_key: str) -> PublishedPost | None:
        self.calls.append("find")
        self._happen(Moment.ASKED_FOR_POST)
        return self._published(record_key) if record_key in self.posts else None

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
