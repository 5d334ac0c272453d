"""Publications as values."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from core.platforms.model import PollQuestion, PostRef, ReplyTo
from core.policy.model import Finding
from core.publishing.given import GivenAnswer


class PublishingProblem(StrEnum):
    """Why a publication does not go on."""

    NO_ACCOUNT = "publishing_no_account"
    EMPTY = "publishing_empty"
    NOT_CONNECTED = "publishing_not_connected"
    WRONG_ACCOUNT = "publishing_wrong_account"
    BLOCKED = "publishing_blocked"
    CONTENT_CHANGED = "publishing_content_changed"
    PERMIT_INVALID = "publishing_permit_invalid"
    PERMIT_EXPIRED = "publishing_permit_expired"
    NOT_FOUND = "publishing_not_found"
    NOT_WITHDRAWABLE = "publishing_not_withdrawable"
    INTERRUPTED = "publishing_interrupted"
    RIGHTS_MISSING = "publishing_rights_missing"
    PURPOSE_MISSING = "publishing_purpose_missing"
    ALT_MISSING = "publishing_alt_missing"
    ALT_TOO_LONG = "publishing_alt_too_long"
    VIDEO_TOO_LONG = "publishing_video_too_long"
    TOO_MANY_ATTACHMENTS = "publishing_too_many_attachments"
    POLL_NOT_FITTING = "publishing_poll_not_fitting"
    POLL_WITH_ATTACHMENTS = "publishing_poll_with_attachments"
    PAUSED = "publishing_paused"
    LATE = "publishing_late"
    CLOCK_WRONG = "publishing_clock_wrong"
    DUE_IN_THE_PAST = "publishing_due_in_the_past"
    DUE_TOO_FAR = "publishing_due_too_far"
    NO_SUCH_TIME = "publishing_no_such_time"
    NO_FREE_SLOT = "publishing_no_free_slot"
    NOT_MOVABLE = "publishing_not_movable"
    NOT_RETRIABLE = "publishing_not_retriable"
    REASON_MISSING = "publishing_reason_missing"
    OTHER_ACCOUNT_STOPPED = "publishing_other_account_stopped"
    GIVEN_UP = "publishing_given_up"
    WAY_NOT_ALLOWED = "publishing_way_not_allowed"
    SETTINGS_FAULTY = "publishing_settings_faulty"
    MOVED_AWAY = "publishing_moved_away"
    FROM_BACKUP = "publishing_from_backup"
    """It waited when its profile was put into a backup: what became of it since, this
    workstation cannot know."""


class OutboxState(StrEnum):
    """Where a publication stands. ``PARTLY_PUBLISHED`` is said of a whole job only.

    ``OVERDUE`` missed its time and waits for a person's word; ``ENTRUSTED`` lies at the
    platform, which publishes it at its time by itself; ``DELETED`` was out and was taken from
    its platform.
    """

    QUEUED = "outbox_queued"
    OVERDUE = "outbox_overdue"
    ENTRUSTED = "outbox_entrusted"
    SENDING = "outbox_sending"
    PUBLISHED = "outbox_published"
    FAILED = "outbox_failed"
    UNKNOWN = "outbox_unknown"
    WITHDRAWN = "outbox_withdrawn"
    PARTLY_PUBLISHED = "outbox_partly_published"
    DELETED = "outbox_deleted"


@dataclass(frozen=True)
class Receipt:
    """What the platform gave for a post: its address for programs, its link for people.

    ``version`` names the state in which it was published, where the platform counts versions.
    """

    uri: str
    link: str
    published_at: datetime
    version: str | None = None

    @property
    def reference(self) -> PostRef:
        """What a reply names."""
        return PostRef(self.uri, self.version)


@dataclass(frozen=True)
class Reason:
    """Why an item stands where it does: a code, the clause behind it, the sentence's values."""

    code: str
    clause: str | None
    values: Mapping[str, str | int | datetime]


@dataclass(frozen=True)
class OutboxMedia:
    """An attachment on its way; its content stays with the draft and must still be this."""

    attachment_id: str
    digest: str
    media_type: str
    width: int
    height: int
    alt: str
    size: int


@dataclass(frozen=True)
class OutboxItem:
    """One post on its way to one account: a whole job, or a part of one.

    ``text`` is what leaves, with what was added for leaving. ``part`` counts from 0 up to
    ``parts``. ``rest_draft_id`` names the draft that holds what of a job was not published,
    ``answers`` what was answered when it was authorised last.

    ``batch_id`` joins the jobs of one text to several accounts. ``due_at`` is when it is to
    go out, ``None`` for at once, chosen in the time zone ``due_zone``; with ``by_platform``
    the platform sees to that, under ``own_schedule_uri`` once it has it. ``first_sent_at`` and
    ``sent_at`` are when the first and the last try began, ``kept`` what they left there.
    """

    id: str
    draft_id: str
    account_key: str
    account_name: str
    handle: str
    text: str
    content_hash: str
    record_key: str
    state: OutboxState
    reason: Reason | None
    staff_number: str
    employee_name: str
    decision_id: str
    decision_number: str
    queued_at: datetime
    updated_at: datetime
    attempts: int
    next_attempt_at: datetime | None
    receipt: Receipt | None = None
    job_id: str = ""
    part: int = 0
    parts: int = 1
    media: tuple[OutboxMedia, ...] = ()
    poll: PollQuestion | None = None
    rest_draft_id: str | None = None
    answers: tuple[GivenAnswer, ...] = ()
    batch_id: str = ""
    due_at: datetime | None = None
    due_zone: str = ""
    by_platform: bool = False
    own_schedule_uri: str | None = None
    first_sent_at: datetime | None = None
    sent_at: datetime | None = None
    kept: Mapping[str, str] = field(default_factory=dict[str, str])
    answering: ReplyTo | None = None
    quote: PostRef | None = None


_UNFINISHED = (
    OutboxState.UNKNOWN,
    OutboxState.SENDING,
    OutboxState.OVERDUE,
    OutboxState.QUEUED,
    OutboxState.ENTRUSTED,
)


def state_of(states: Collection[OutboxState]) -> OutboxState:
    """How a job stands whose parts stand like that."""
    if OutboxState.FAILED in states:
        out = any(state in _OUT for state in states)
        return OutboxState.PARTLY_PUBLISHED if out else OutboxState.FAILED
    for unfinished in _UNFINISHED:
        if unfinished in states:
            return unfinished
    for whole in (OutboxState.WITHDRAWN, OutboxState.PUBLISHED):
        if whole in states:
            return whole
    return OutboxState.DELETED


_OUT = (OutboxState.PUBLISHED, OutboxState.DELETED)
_NOT_SENT = (OutboxState.QUEUED, OutboxState.OVERDUE)
_NOT_BEGUN = (*_NOT_SENT, OutboxState.ENTRUSTED)


@dataclass(frozen=True)
class Job:
    """What a person published at once: one post, or a thread in its order."""

    items: tuple[OutboxItem, ...]

    @property
    def id(self) -> str:
        return self.items[0].job_id

    @property
    def first(self) -> OutboxItem:
        return self.items[0]

    @property
    def state(self) -> OutboxState:
        return state_of([item.state for item in self.items])

    @property
    def head(self) -> OutboxItem | None:
        """The part whose turn it is: the first that is not out; ``None`` where all are."""
        unsent = (one for one in self.items if one.state not in _OUT)
        return next(unsent, None)

    @property
    def published(self) -> tuple[OutboxItem, ...]:
        return tuple(one for one in self.items if one.state in _OUT)

    @property
    def withdrawable(self) -> bool:
        """Whether no part was sent yet, or it only lies at the platform."""
        return all(one.state in _NOT_BEGUN for one in self.items)

    @property
    def shown_at(self) -> datetime:
        """Where it stands in a calendar: when it went out, or else when it is to."""
        first = self.first
        if first.receipt is not None:
            return first.receipt.published_at
        return first.due_at or first.queued_at

    @property
    def movable(self) -> bool:
        """Whether its time can be changed."""
        return all(one.state in _NOT_SENT for one in self.items)


@dataclass(frozen=True)
class UnderWay:
    """What left here, or may have, from ``since`` on, and has no receipt yet."""

    text: str
    since: datetime


@dataclass(frozen=True)
class Published:
    """It is out, and here is where: the item and the receipt of its first part."""

    item: OutboxItem
    receipt: Receipt
    parts: int = 1


@dataclass(frozen=True)
class PartlyPublished:
    """The parts before the refused one are out and stay; the others are a draft of their own."""

    items: tuple[OutboxItem, ...]
    reason: Reason
    draft_id: str


@dataclass(frozen=True)
class Blocked:
    """The review stops it; nothing was queued. These findings are open."""

    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Refusal:
    """A rule stops it; the text is still a draft."""

    code: str
    clause: str | None
    values: Mapping[str, str | int | datetime]


@dataclass(frozen=True)
class Waiting:
    """It could not leave now; the outbox sends it when it can."""

    item: OutboxItem
    reason: Reason


@dataclass(frozen=True)
class Unknown:
    """It left, and no trustworthy answer came back; the platform will be asked."""

    item: OutboxItem
    reason: Reason


@dataclass(frozen=True)
class Planned:
    """It goes out at its time; ``item.due_at`` says when."""

    item: OutboxItem


@dataclass(frozen=True)
class When:
    """When a text is to go out: at once, or at ``at``, which was chosen in the zone ``zone``.

    With ``by_platform`` the platform is to see to that.
    """

    at: datetime | None = None
    zone: str = ""
    by_platform: bool = False


NOW = When()


@dataclass(frozen=True)
class Together:
    """What came of one text for several accounts, by account key.

    Where any of them was stopped, nothing was queued for any: ``queued`` says which it is.
    """

    outcomes: Mapping[str, "Outcome"]
    queued: bool


@dataclass(frozen=True)
class Pause:
    """Nothing leaves until a person ends it: since when, by whom, and why."""

    since: datetime
    staff_number: str
    employee_name: str
    reason: str


Outcome = Planned | Published | PartlyPublished | Blocked | Refusal | Waiting | Unknown
