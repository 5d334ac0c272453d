"""Drafts as values."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, StrEnum, auto

from core.media.model import MediaKind
from core.policy.model import Answer

TEXT_LIMIT = 25_000
"""The most code points a draft holds; more than any platform takes, bounded all the same."""

OPENING_LENGTH = 200
PURPOSE_LIMIT = 120
"""The most code points of an audience or an aim."""

LABEL_LIMIT = 40
MOST_LABELS = 8
OPTION_LIMIT = 200
MOST_OPTIONS = 20
"""No platform has longer or more options of a poll; each has its own limits below these."""

LONGEST_POLL = timedelta(days=365)
KEPT_IN_TRASH = timedelta(days=30)


class DraftsProblem(StrEnum):
    """Why a draft cannot be had or changed."""

    NOT_FOUND = "draft_not_found"
    TOO_LONG = "draft_too_long"
    ALREADY_QUEUED = "draft_already_queued"
    LABEL_INVALID = "draft_label_invalid"
    TOO_MANY_LABELS = "draft_too_many_labels"
    PURPOSE_TOO_LONG = "draft_purpose_too_long"
    POLL_INVALID = "draft_poll_invalid"
    NOT_IN_TRASH = "draft_not_in_trash"
    REVISION_NOT_FOUND = "draft_revision_not_found"
    PHRASE_NOT_FOUND = "phrase_not_found"
    PHRASE_NAME_INVALID = "phrase_name_invalid"
    PHRASE_TEXT_INVALID = "phrase_text_invalid"
    TOO_MANY_PHRASES = "phrase_too_many"


class RightsKind(StrEnum):
    """By what right something is published (clause BAN-4)."""

    OWN = "rights_own"
    LICENSED = "rights_licensed"
    PERMITTED = "rights_permitted"


@dataclass(frozen=True)
class Rights:
    """The declared right to an attachment; ``reference`` names the licence or the permission."""

    kind: RightsKind
    reference: str = ""

    @property
    def complete(self) -> bool:
        """Whether nothing is missing: what is not one's own needs its reference."""
        return self.kind is RightsKind.OWN or bool(self.reference.strip())


@dataclass(frozen=True)
class Attachment:
    """An image or a video of a draft, as it will be published; its content is read apart.

    ``size`` in bytes, ``width`` and ``height`` in pixels. ``removed`` names what was taken out
    of the file (``core.media.model.Trace``), ``rights`` is ``None`` until declared.
    """

    id: str
    kind: MediaKind
    name: str
    media_type: str
    size: int
    width: int
    height: int
    seconds: float | None
    digest: str
    alt: str = ""
    rights: Rights | None = None
    removed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Poll:
    """A question with options to choose from (clause CON-2); the question is the text."""

    options: tuple[str, ...]
    minutes: int
    multiple: bool = False


class RelationKind(StrEnum):
    """What a draft has to do with somebody's post."""

    ANSWERS = "relation_answers"
    QUOTES = "relation_quotes"


@dataclass(frozen=True)
class Relation:
    """Somebody's post that the draft answers or quotes, on the platform of ``account_key``.

    ``root_uri`` is the first post of its thread. ``author`` and ``opening`` are shown to
    whoever writes, so that nobody answers the wrong one; they come from outside.
    """

    kind: RelationKind
    account_key: str
    uri: str
    version: str | None
    root_uri: str
    root_version: str | None
    link: str
    author: str
    opening: str


@dataclass(frozen=True)
class Draft:
    """One draft. ``cursor`` counts code points from the start of ``text``.

    ``audience`` and ``aim`` say whom it is for and what for (clause CON-1). ``also`` names
    accounts that it is to go to besides its own.
    """

    id: str
    text: str
    cursor: int
    account_key: str | None
    created_at: datetime
    updated_at: datetime
    answers: tuple[Answer, ...] = ()
    audience: str = ""
    aim: str = ""
    labels: tuple[str, ...] = ()
    poll: Poll | None = None
    attachments: tuple[Attachment, ...] = ()
    also: tuple[str, ...] = ()
    relation: Relation | None = None


@dataclass(frozen=True)
class DraftSummary:
    """A line of the list: ``opening`` is the first part of the text, ``length`` counts all."""

    id: str
    opening: str
    updated_at: datetime
    length: int
    account_key: str | None = None
    audience: str = ""
    labels: tuple[str, ...] = ()
    attachments: int = 0
    poll: bool = False
    discarded_at: datetime | None = None


@dataclass(frozen=True)
class Filters:
    """What a list or a search is narrowed to; what is ``None`` narrows nothing.

    ``changed_from`` counts in, ``changed_until`` does not. With ``trash`` it is the trash
    that is looked through, and nothing else.
    """

    label: str | None = None
    audience: str | None = None
    account_key: str | None = None
    changed_from: datetime | None = None
    changed_until: datetime | None = None
    attachments: bool | None = None
    trash: bool = False

    @property
    def narrows(self) -> bool:
        """Whether anything but the trash is asked for."""
        return self != Filters(trash=self.trash)


EVERYTHING = Filters()


class RevisionReason(StrEnum):
    """At what pause a revision was kept."""

    PAUSED = "revision_paused"
    WRITING = "revision_writing"
    LEFT = "revision_left"
    COMMAND = "revision_command"
    RESTORED = "revision_restored"
    QUEUED = "revision_queued"


@dataclass(frozen=True)
class Revision:
    """A text that a draft had; ``at`` is when it was saved, ``length`` counts code points."""

    number: int
    draft_id: str
    at: datetime
    reason: RevisionReason
    length: int


class Change(Enum):
    """What became of a run of words between two texts."""

    EQUAL = auto()
    INSERTED = auto()
    DELETED = auto()


@dataclass(frozen=True)
class Run:
    """Neighbouring words, with the blanks between, of which the same became."""

    change: Change
    text: str


class PhraseKind(StrEnum):
    """What is kept to be put into a draft."""

    TEMPLATE = "phrase_template"
    SNIPPET = "phrase_snippet"
    HASHTAGS = "phrase_hashtags"


@dataclass(frozen=True)
class Phrase:
    """A text to be used again; ``core.drafts.phrases.fields_of`` gives the fields in it."""

    id: str
    kind: PhraseKind
    name: str
    text: str
    updated_at: datetime
