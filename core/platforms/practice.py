"""The practice platform: it looks like one and never leaves this machine."""

from typing import ClassVar

from core.foundation.clock import Clock
from core.foundation.ids import Randomness, new_id
from core.platforms.model import (
    Account,
    AccountIdentity,
    Limits,
    PlatformProblem,
    Post,
    PublishedPost,
    Rejected,
    WritePermit,
    check_permit,
)
from core.platforms.practice_post import PracticePost, Timeline


class PracticeConnector:
    """``Connector`` of the practice account; the length limits are Bluesky's."""

    limits: ClassVar[Limits] = Limits(length=300, utf8_bytes=3000)

    def __init__(
        self, timeline: Timeline, account: Account, clock: Clock, random: Randomness
    ) -> None:
        self._timeline = timeline
        self._account = account
        self._clock = clock
        self._random = random

    def new_record_key(self) -> str:
        return new_id(self._random)

    def whose_token(self) -> AccountIdentity:
        return AccountIdentity(self._account.account_id, self._account.handle)

    def publish(self, permit: WritePermit, post: Post, record_key: str) -> PublishedPost:
        check_permit(permit, post, self._account.account_id, self._clock.now())
        self._timeline.add(PracticePost(record_key, post.text, self._clock.now()))
        found = self.find(record_key)
        if found is None or found.text != post.text:
            raise Rejected(PlatformProblem.KEY_TAKEN)
        return found

    def find(self, record_key: str) -> PublishedPost | None:
        post = self._timeline.find(record_key)
        return None if post is None else _published(record_key, post.text)


def _published(record_key: str, text: str) -> PublishedPost:
    address = f"natiq:practice/{record_key}"
    return PublishedPost(record_key, uri=address, link=address, text=text)
