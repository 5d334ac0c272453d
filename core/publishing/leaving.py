"""What leaves of a draft: its parts in their order, as the platform will get them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.delegation.model import Action, DelegatedAccount
from core.drafts.model import Attachment, Draft, RelationKind
from core.foundation.errors import Refused
from core.platforms.model import Limits, Media, PollQuestion, Post, PostRef, ReplyTo
from core.policy.length import with_direction
from core.publishing.model import Job, OutboxItem, OutboxMedia, PublishingProblem
from core.text.normalise import fold
from core.text.thread import numbered, parts_of

_APART = timedelta(milliseconds=1)
"""Between the moments that the posts of a thread name, which are read in whole milliseconds."""


@dataclass(frozen=True)
class Content:
    """What is authorised: the text that is reviewed as a whole, and the posts that leave.

    ``attachments`` carry the declared rights to the media of the posts, whose bytes are read
    only when they are sent. ``audience`` and ``aim`` say whom it is for and what for.
    """

    text: str
    posts: tuple[Post, ...]
    attachments: tuple[Attachment, ...] = ()
    audience: str = ""
    aim: str = ""


class Leaving:
    """Makes of drafts what leaves, within what the account's platform takes."""

    def __init__(
        self,
        limits_of: Callable[[DelegatedAccount], Limits],
        digits: Callable[[], str],
    ) -> None:
        self._limits_of = limits_of
        self._digits = digits

    def content_of(self, draft: Draft, account: DelegatedAccount, now: datetime) -> Content:
        """The draft's parts as they leave. Raises ``Refused(EMPTY)`` for one that shows nothing."""
        limits = self._limits_of(account)
        parts = parts_of(draft.text)
        # Marks alone show nothing either.
        if not all(fold(part.text).strip() for part in parts):
            raise Refused(PublishingProblem.EMPTY)
        texts = numbered(parts, self._digits())
        posts = tuple(
            Post(
                text=with_direction(text, limits),
                created_at=now + number * _APART,
                media=tuple(map(_media, draft.attachments)) if number == 0 else (),
                poll=_poll(draft) if number == 0 else None,
                part=number,
                parts=len(texts),
                answering=_answering(draft) if number == 0 else None,
                quote=_quote(draft) if number == 0 else None,
            )
            for number, text in enumerate(texts)
        )
        return Content(draft.text, posts, draft.attachments, draft.audience, draft.aim)


def action_of(content: Content) -> Action:
    """What the decision has to permit for it (clause ACC-1)."""
    return Action.REPLY if content.posts[0].answering is not None else Action.PUBLISH


def content_of_job(job: Job, draft: Draft) -> Content:
    """The same once more from the outbox, where nothing but the reply to another post lacks."""
    posts = tuple(map(_post, job.items))
    text = "\n\n".join(post.text for post in posts)
    return Content(text, posts, draft.attachments, draft.audience, draft.aim)


def kept_media(post: Post, attachments: Sequence[Attachment]) -> tuple[OutboxMedia, ...]:
    """What the outbox keeps of a post's media."""
    sizes = {one.id: one.size for one in attachments}
    return tuple(
        OutboxMedia(
            one.name, one.digest, one.media_type, one.width, one.height, one.alt, sizes[one.name]
        )
        for one in post.media
    )


def _post(item: OutboxItem) -> Post:
    return Post(
        text=item.text,
        # What was planned is of the day for which it was planned, to its readers.
        created_at=(item.due_at or item.queued_at) + item.part * _APART,
        media=tuple(map(_media_on_its_way, item.media)),
        poll=item.poll,
        part=item.part,
        parts=item.parts,
        answering=item.answering,
        quote=item.quote,
    )


def _media(one: Attachment) -> Media:
    return Media(b"", one.media_type, one.width, one.height, one.alt, one.digest, one.id)


def _media_on_its_way(one: OutboxMedia) -> Media:
    return Media(b"", one.media_type, one.width, one.height, one.alt, one.digest, one.attachment_id)


def _poll(draft: Draft) -> PollQuestion | None:
    poll = draft.poll
    return None if poll is None else PollQuestion(poll.options, poll.minutes, poll.multiple)


def _answering(draft: Draft) -> ReplyTo | None:
    to = draft.relation
    if to is None or to.kind is not RelationKind.ANSWERS:
        return None
    return ReplyTo(PostRef(to.root_uri, to.root_version), PostRef(to.uri, to.version))


def _quote(draft: Draft) -> PostRef | None:
    to = draft.relation
    if to is None or to.kind is not RelationKind.QUOTES:
        return None
    return PostRef(to.uri, to.version)
