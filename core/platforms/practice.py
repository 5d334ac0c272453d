"""The practice platform: it looks like one and never leaves this machine."""

from datetime import datetime
from typing import ClassVar

from core.foundation.clock import Clock
from core.foundation.errors import Invalid
from core.foundation.ids import Randomness, new_id
from core.platforms.apps import ConnectedApp, check_revocation
from core.platforms.limits import LIMITS
from core.platforms.model import (
    Account,
    AccountIdentity,
    Limits,
    Media,
    PlatformProblem,
    Post,
    PostRef,
    PublishedPost,
    Rejected,
    SeenPost,
)
from core.platforms.practice_post import PracticeMedia, PracticePost, Timeline
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

_ADDRESS = "natiq:practice/"
_OWN_APP = ConnectedApp("natiq", "Natiq", own=True)
_LONGEST_ADDRESS = 200


class PracticeConnector:
    """``Connector`` and ``AppLister`` of the practice account."""

    writes_name_account: ClassVar[bool] = True
    settling: ClassVar[Settling] = Settling(by_key=True)
    revokes_apps: ClassVar[bool] = True
    lists_all: ClassVar[bool] = True

    def __init__(
        self, timeline: Timeline, account: Account, clock: Clock, random: Randomness
    ) -> None:
        self._timeline = timeline
        self._account = account
        self._clock = clock
        self._random = random

    @property
    def allowance(self) -> Allowance | None:
        """Practice has no end."""
        return None

    def read_limits(self) -> Limits:
        return LIMITS["practice"]

    def new_record_key(self) -> str:
        return new_id(self._random)

    def whose_token(self) -> AccountIdentity:
        return AccountIdentity(self._account.account_id, self._account.handle)

    def publish(self, permit: WritePermit, attempt: Attempt, notes: Notes) -> PublishedPost:
        post, record_key = attempt.post, attempt.record_key
        check_permit(permit, post, self._account.account_id, self._clock.now())
        size = sum(len(one.content) for one in post.media)
        notes.progress(size, size)
        self._timeline.add(_kept(post, record_key, self._clock.now()))
        found = self._find(record_key)
        if found is None or found.text != post.text:
            raise Rejected(PlatformProblem.KEY_TAKEN)
        return found

    def act(self, permit: WritePermit, act: Act) -> None:
        """Nobody else is here whose posts could be liked or boosted; one's own can go."""
        check_act(permit, act, self._account.account_id, self._clock.now())
        if act.kind is not ActKind.DELETE:
            raise Rejected(PlatformProblem.ACT_UNSUPPORTED)
        self._timeline.remove(_key_in(act.post.uri))

    def look_up(self, address: str) -> SeenPost:
        post = self._timeline.find(_key_in(address))
        if post is None:
            raise Rejected(PlatformProblem.POST_NOT_FOUND)
        return self._seen(post)

    def latest(self, limit: int) -> tuple[SeenPost, ...]:
        return tuple(map(self._seen, self._timeline.latest(limit)))

    def lists_apps(self) -> bool:
        return True

    def connected_apps(self) -> tuple[ConnectedApp, ...]:
        """Nobody else finds the way to this platform."""
        return (_OWN_APP,)

    def revoke_app(self, permit: WritePermit, app_id: str) -> None:
        """What is not there is gone, and nothing lets this program in that could be taken away."""
        check_revocation(permit, app_id, self._account.account_id, self._clock.now())
        if app_id == _OWN_APP.id:
            raise Rejected(PlatformProblem.ACT_UNSUPPORTED)

    def _seen(self, post: PracticePost) -> SeenPost:
        address, account = f"{_ADDRESS}{post.record_key}", self._account
        root = PostRef(f"{_ADDRESS}{post.root}") if post.root != post.record_key else None
        return SeenPost(
            PostRef(address),
            address,
            account.account_id,
            account.handle,
            account.handle,
            post.text,
            post.published_at,
            root,
            app=_OWN_APP.name,
        )

    def find(self, attempt: Attempt) -> PublishedPost | None:
        return self._find(attempt.record_key)

    def _find(self, record_key: str) -> PublishedPost | None:
        post = self._timeline.find(record_key)
        return None if post is None else _published(record_key, post.text)


def _key_in(address: str) -> str:
    """Raises ``Invalid(ADDRESS_INVALID)`` for what is no address of a practice post."""
    if not address.startswith(_ADDRESS) or len(address) > _LONGEST_ADDRESS:
        raise Invalid(PlatformProblem.ADDRESS_INVALID)
    return address.removeprefix(_ADDRESS)


def _kept(post: Post, record_key: str, now: datetime) -> PracticePost:
    root = post.reply_to.root.uri.removeprefix(_ADDRESS) if post.reply_to else record_key
    media = tuple(map(_kept_media, post.media))
    return PracticePost(record_key, post.text, now, root, post.part, media, post.poll)


def _kept_media(one: Media) -> PracticeMedia:
    return PracticeMedia(one.name, one.digest, one.media_type, one.width, one.height, one.alt)


def _published(record_key: str, text: str) -> PublishedPost:
    address = f"{_ADDRESS}{record_key}"
    return PublishedPost(record_key, uri=address, link=address, text=text)
