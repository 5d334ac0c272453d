"""What every connector does: all that publishing knows of a platform."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Protocol, runtime_checkable

from core.foundation.errors import Refused
from core.platforms.model import (
    AccountIdentity,
    Limits,
    Media,
    PlatformProblem,
    Post,
    PostRef,
    PublishedPost,
    SeenPost,
    content_hash,
)


class ActKind(StrEnum):
    """What can be done to a post that is there already, or that the platform has scheduled."""

    LIKE = "like"
    BOOST = "boost"
    DELETE = "delete"
    WITHDRAW = "withdraw"


@dataclass(frozen=True)
class Act:
    """One of these, to one post; with ``undo`` a like or a boost is taken back.

    For ``WITHDRAW`` the address is what ``OwnScheduler.schedule`` gave.
    """

    kind: ActKind
    post: PostRef
    undo: bool = False


class WritePermit(Protocol):
    """What a connector must be shown before it writes; only publishing's gate makes one."""

    @property
    def account_id(self) -> str: ...
    @property
    def content_hash(self) -> str: ...
    @property
    def expires_at(self) -> datetime: ...


@dataclass(frozen=True)
class Attempt:
    """One post on its way to its platform; over all tries it keeps its key.

    ``since`` is when the first request that could have made it left, ``None`` before that.
    ``kept`` is what earlier tries left there (an upload, a container), by names that the
    connector chose. ``known`` are addresses of the account's posts that belong to something
    else: none of them is this one.
    """

    record_key: str
    post: Post
    since: datetime | None = None
    kept: Mapping[str, str] = field(default_factory=dict[str, str])
    known: frozenset[str] = frozenset()


class Notes(Protocol):
    """What a connector tells on its way."""

    def keep(self, name: str, value: str) -> None:
        """Remember what lies at the platform now. On disk before anything further leaves.

        ``value`` is no secret: it stands in the database as it is.
        """
        ...

    def progress(self, done: int, whole: int) -> None:
        """So many bytes of the attachments have arrived. May raise to give up in between."""
        ...


@dataclass(frozen=True)
class Settling:
    """How to find out what became of a request without an answer.

    Where the platform knows our key, the same request again makes no second post, for as long
    as ``key_lasts`` (``None``: for ever). Otherwise the account's own posts are looked at, and
    a post that is not among them counts as never made only ``quiet`` after the last request.
    """

    by_key: bool
    key_lasts: timedelta | None = None
    quiet: timedelta = timedelta()


@dataclass(frozen=True)
class Allowance:
    """How many more requests the platform takes, of how many, and when it counts anew."""

    left: int
    whole: int | None = None
    renews_at: datetime | None = None


class Connector(Protocol):
    """One account on one platform.

    What reads raises ``NotSent`` or ``Rejected`` where the platform did not say, and
    ``SignInRefused`` where it does not take the credential.
    """

    settling: ClassVar[Settling]
    writes_name_account: ClassVar[bool]
    """Whether a writing request can reach no other account: it names it by its unchanging id and
    the platform refuses it under anybody else's token, or the connector asks with each whose
    token it is."""

    @property
    def allowance(self) -> Allowance | None:
        """What the last answers said of the platform's limits of use."""
        ...

    def new_record_key(self) -> str:
        """A fresh key under which one post is known; chosen and stored before sending."""
        ...

    def whose_token(self) -> AccountIdentity:
        """Ask the platform whom the credential belongs to."""
        ...

    def read_limits(self) -> Limits:
        """What a post may be, as the server says it now."""
        ...

    def publish(self, permit: WritePermit, attempt: Attempt, notes: Notes) -> PublishedPost:
        """Create the post, or find the one that this attempt already made.

        Raises ``NotSent``, ``Uncertain``, ``Rejected``, ``SignInRefused``, or ``Refused``
        where permit, post and credential do not belong together: the permit is checked
        before anything leaves this machine, and once more before the post itself does.
        """
        ...

    def find(self, attempt: Attempt) -> PublishedPost | None:
        """The post that this attempt made, if the platform has it."""
        ...

    def act(self, permit: WritePermit, act: Act) -> None:
        """Do it, or leave it done: doing it twice is doing it once. Raises as ``publish``."""
        ...

    def look_up(self, address: str) -> SeenPost:
        """The post with this link. Raises ``Rejected(POST_NOT_FOUND)`` or ``Invalid``."""
        ...

    def latest(self, limit: int) -> tuple[SeenPost, ...]:
        """The account's own newest posts, newest first."""
        ...


@runtime_checkable
class OwnScheduler(Protocol):
    """A connector whose platform publishes at a given time by itself."""

    def schedule(self, permit: WritePermit, attempt: Attempt, at: datetime, notes: Notes) -> str:
        """Leave the post there for that time; its address among what is scheduled.

        Raises as ``Connector.publish``.
        """
        ...

    def find_scheduled(self, attempt: Attempt, at: datetime) -> str | None:
        """The address of what ``schedule`` left there, if it still waits there."""
        ...


def act_hash(act: Act) -> str:
    """What a permit for an act names in the place of a content: SHA-256, hexadecimal."""
    members = {"act": act.kind.value, "post": act.post.uri, "undo": act.undo}
    return hashlib.sha256(json.dumps(members, sort_keys=True).encode()).hexdigest()


def check_permit(permit: WritePermit, post: Post, token_of: str, now: datetime) -> None:
    """Raise ``Refused`` unless the permit is for this content and this account, and runs."""
    if not all(map(_is_itself, post.media)):
        raise Refused(PlatformProblem.WRONG_CONTENT, clause="ACC-1")
    check_hash(permit, content_hash(post), token_of, now)


def check_act(permit: WritePermit, act: Act, token_of: str, now: datetime) -> None:
    """The same for an act."""
    check_hash(permit, act_hash(act), token_of, now)


def check_hash(permit: WritePermit, content: str, token_of: str, now: datetime) -> None:
    """The same for whatever ``content`` is the hash of."""
    if token_of != permit.account_id:
        raise Refused(PlatformProblem.WRONG_ACCOUNT, clause="ACC-1")
    if content != permit.content_hash:
        raise Refused(PlatformProblem.WRONG_CONTENT, clause="ACC-1")
    if now >= permit.expires_at:
        raise Refused(PlatformProblem.PERMIT_ENDED, clause="ACC-1")


def _is_itself(media: Media) -> bool:
    return hashlib.sha256(media.content).hexdigest() == media.digest
