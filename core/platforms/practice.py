"""The practice platform: it looks like one and never leaves this machine."""

from datetime import datetime
from typing import ClassVar

from core.foundation.clock import Clock
from core.foundation.ids import Randomness, new_id
from core.platforms.limits import LIMITS
from core.platforms.model import (
    Account,
    AccountIdentity,
    Limits,
    Media,
    PlatformProblem,
    Post,
    PublishedPost,
    Rejected,
    WritePermit,
    check_permit,
)
from core.platforms.practice_post import PracticeMedia, PracticePost, Timeline

_ADDRESS = "natiq:practice/"


class PracticeConnector:
    """``Connector`` of the practice account."""

    limits: ClassVar[Limits] = LIMITS["practice"]

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
        self._timeline.add(_kept(post, record_key, self._clock.now()))
        found = self.find(record_key)
        if found is None or found.text != post.text:
            raise Rejected(PlatformProblem.KEY_TAKEN)
        return found

    def find(self, record_key: str) -> PublishedPost | None:
        post = self._timeline.find(record_key)
        return None if post is None else _published(record_key, post.text)


def _kept(post: Post, record_key: str, now: datetime) -> PracticePost:
    root = post.reply_to.root.uri.removeprefix(_ADDRESS) if post.reply_to else record_key
    media = tuple(map(_kept_media, post.media))
    return PracticePost(record_key, post.text, now, root, post.part, media, post.poll)


def _kept_media(one: Media) -> PracticeMedia:
    return PracticeMedia(one.name, one.digest, one.media_type, one.width, one.height, one.alt)


def _published(record_key: str, text: str) -> PublishedPost:
    address = f"{_ADDRESS}{record_key}"
    return PublishedPost(record_key, uri=address, link=address, text=text)
