"""What every platform is asked, and what it may answer."""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from core.foundation.errors import Refused, Unavailable


class PlatformProblem(StrEnum):
    """Why a platform was not reached, or what it answered."""

    OFFLINE = "platform_offline"
    NETWORK_REFUSED = "platform_network_refused"
    NO_ANSWER = "platform_no_answer"
    UNREADABLE_ANSWER = "platform_unreadable_answer"
    SERVER_FAILED = "platform_server_failed"
    REJECTED = "platform_rejected"
    TOO_MANY_REQUESTS = "platform_too_many_requests"
    SIGN_IN_REFUSED = "platform_sign_in_refused"
    NO_CREDENTIAL = "platform_no_credential"
    WRONG_ACCOUNT = "platform_wrong_account"
    WRONG_CONTENT = "platform_wrong_content"
    PERMIT_ENDED = "platform_permit_ended"
    KEY_TAKEN = "platform_key_taken"
    ADDRESS_INVALID = "platform_address_invalid"
    MEDIA_REFUSED = "platform_media_refused"
    MEDIA_TOO_LARGE = "platform_media_too_large"
    MEDIA_NOT_READY = "platform_media_not_ready"
    POLL_UNSUPPORTED = "platform_poll_unsupported"
    THREAD_UNSUPPORTED = "platform_thread_unsupported"
    REPLY_UNSUPPORTED = "platform_reply_unsupported"
    QUOTE_UNSUPPORTED = "platform_quote_unsupported"
    ACT_UNSUPPORTED = "platform_act_unsupported"
    SCHEDULE_UNSUPPORTED = "platform_schedule_unsupported"
    SCHEDULE_OUT_OF_RANGE = "platform_schedule_out_of_range"
    DUPLICATE = "platform_duplicate"
    TOO_LONG = "platform_too_long"
    POST_NOT_FOUND = "platform_post_not_found"
    ACCOUNT_SUSPENDED = "platform_account_suspended"
    TOKEN_EXPIRED = "platform_token_expired"  # noqa: S105 - a code
    TOKEN_REVOKED = "platform_token_revoked"  # noqa: S105 - a code
    SCOPE_MISSING = "platform_scope_missing"
    SCOPE_TOO_WIDE = "platform_scope_too_wide"
    NOT_OUR_APP = "platform_not_our_app"
    SIGN_IN_DENIED = "platform_sign_in_denied"
    SIGN_IN_STATE_WRONG = "platform_sign_in_state_wrong"
    SIGN_IN_TIMED_OUT = "platform_sign_in_timed_out"
    SIGN_IN_GIVEN_UP = "platform_sign_in_given_up"
    SIGN_IN_NOT_OFFERED = "platform_sign_in_not_offered"
    SIGN_IN_PORT_TAKEN = "platform_sign_in_port_taken"
    CLIENT_MISSING = "platform_client_missing"


class NotSent(Unavailable):
    """Nothing was written at the platform; the same may be tried again."""


class Uncertain(Unavailable):
    """A writing request left and no trustworthy answer came back: it may have been carried out."""


class Rejected(Refused):
    """The platform said no; nothing was published. ``retry_after`` (seconds) may be a value."""


class SignInRefused(Refused):
    """The platform does not take the credential."""


class LengthRule(StrEnum):
    """How a platform counts a text."""

    GRAPHEMES = "graphemes"
    X_WEIGHTED = "x_weighted"
    MASTODON = "mastodon"
    CHARACTERS = "characters"


@dataclass(frozen=True)
class MediaLimits:
    """What may be attached to one post. Sizes in bytes, edges in pixels, lengths in seconds.

    ``None`` is no limit; images and a video exclude each other unless ``together`` says else.
    Descriptions are bounded in code points, those of a video by ``video_alt_length`` where
    that is another number.
    """

    images: int = 0
    image_bytes: int | None = None
    image_edge: int | None = None
    image_types: frozenset[str] = frozenset()
    videos: int = 0
    video_bytes: int | None = None
    video_seconds: int | None = None
    alt_length: int | None = None
    video_alt_length: int | None = None
    together: bool = False

    def most_alt(self, *, video: bool) -> int | None:
        """How long the description of an image, or of a video, may be."""
        own = self.video_alt_length if video else None
        return self.alt_length if own is None else own


@dataclass(frozen=True)
class PollLimits:
    """What a poll may hold: number and length (code points) of options, duration in minutes."""

    options: int
    option_length: int
    shortest_minutes: int
    longest_minutes: int
    multiple: bool = False


@dataclass(frozen=True)
class OwnSchedule:
    """How far ahead the platform itself publishes at a given time."""

    earliest: timedelta
    latest: timedelta | None = None


@dataclass(frozen=True)
class Limits:
    """What a post may be; ``None`` is no limit. ``length`` counts as ``rule`` says.

    ``url_length`` is what any link counts for where the rule counts links by a fixed number.
    Where ``keeps_isolates`` is false, directional isolates are lost on the way and marks stay.
    ``bare_links`` says that a link must have neither beside it. ``reply`` and ``quote`` say
    whether a post may answer or show somebody's post, ``like`` and ``boost`` whether there is
    such a thing, ``own_schedule`` within what time the platform publishes by itself.
    """

    length: int | None
    utf8_bytes: int | None = None
    rule: LengthRule = LengthRule.GRAPHEMES
    url_length: int = 23
    hashtags: int | None = None
    thread: bool = False
    media: MediaLimits = MediaLimits()
    poll: PollLimits | None = None
    keeps_isolates: bool = True
    bare_links: bool = False
    reply: bool = False
    quote: bool = False
    like: bool = False
    boost: bool = False
    own_schedule: OwnSchedule | None = None


@dataclass(frozen=True)
class Account:
    """An account and where it lives. ``account_id`` never changes, the handle may."""

    platform: str
    server: str
    handle: str
    account_id: str


@dataclass(frozen=True)
class AccountIdentity:
    """Whose credential it is, as the platform says."""

    account_id: str
    handle: str


@dataclass(frozen=True)
class Media:
    """An image or a video as it is published: its bytes, and what readers who see none are told.

    ``width`` and ``height`` in pixels; ``digest`` is the content's SHA-256 in hexadecimal digits.
    ``name`` is the program's own name for it; no platform sees it.
    """

    content: bytes = field(repr=False)
    media_type: str
    width: int
    height: int
    alt: str
    digest: str
    name: str = ""

    @property
    def is_video(self) -> bool:
        return self.media_type.startswith("video/")


@dataclass(frozen=True)
class PollQuestion:
    """Options to choose from for so many minutes; the question is the post's text."""

    options: tuple[str, ...]
    minutes: int
    multiple: bool = False


@dataclass(frozen=True)
class PostRef:
    """A post by its address and its version, where the platform counts versions."""

    uri: str
    version: str | None = None


@dataclass(frozen=True)
class ReplyTo:
    """Where a further part of a thread hangs: the thread's first post, and the one before."""

    root: PostRef
    parent: PostRef


@dataclass(frozen=True)
class Post:
    """What is to be published. ``created_at`` stays the same over every attempt.

    ``part`` counts from 0 up to ``parts``, the number of posts of the same thread.
    ``answering`` is somebody's post that the first part answers, ``quote`` one that it shows;
    ``reply_to`` is where this part hangs, which of later parts is known only on the way.
    """

    text: str
    created_at: datetime
    languages: tuple[str, ...] = ("ar",)
    media: tuple[Media, ...] = ()
    poll: PollQuestion | None = None
    reply_to: ReplyTo | None = None
    part: int = 0
    parts: int = 1
    answering: ReplyTo | None = None
    quote: PostRef | None = None


@dataclass(frozen=True)
class SeenPost:
    """Somebody's post as a platform shows it; all of it comes from outside.

    ``root`` is the first post of its thread where that is another one, ``app`` what it was
    written with, where the platform says so.
    """

    post: PostRef
    link: str
    author_id: str
    author_handle: str
    author_name: str
    text: str
    published_at: datetime
    root: PostRef | None = None
    app: str | None = None

    @property
    def as_reply_to(self) -> ReplyTo:
        """Where an answer to it hangs."""
        return ReplyTo(self.root or self.post, self.post)


@dataclass(frozen=True)
class PublishedPost:
    """A post as it lies on the platform: its address for programs and its link for people.

    ``version`` names exactly this state of it, where the platform counts versions.
    """

    record_key: str
    uri: str
    link: str
    text: str
    version: str | None = None


def content_hash(post: Post) -> str:
    """SHA-256 over what readers get, in hexadecimal digits.

    Covered are the text, each attachment with its alt text, the poll, which part of how many
    it is, and whose post it answers or quotes. Not covered is what only becomes known on the
    way: where a later part hangs.
    """
    poll = post.poll
    content: dict[str, object] = {
        "text": post.text,
        "media": [[one.digest, one.media_type, one.alt] for one in post.media],
        "poll": None if poll is None else [list(poll.options), poll.minutes, poll.multiple],
        "part": [post.part, post.parts],
    }
    if post.answering is not None:
        content["answering"] = post.answering.parent.uri
    if post.quote is not None:
        content["quote"] = post.quote.uri
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
