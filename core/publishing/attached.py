"""What the gate asks of attachments and polls: rights, descriptions, the platform's limits."""

from collections.abc import Sequence

from core.drafts.model import Attachment
from core.foundation.errors import Refused
from core.media.model import MediaKind
from core.platforms.model import (
    Limits,
    MediaLimits,
    PlatformProblem,
    PollLimits,
    PollQuestion,
    Post,
)
from core.publishing.leaving import Content
from core.publishing.model import PublishingProblem
from core.text.normalise import fold


def check_attached(content: Content, limits: Limits, *, alt_required: bool) -> None:
    """Raise ``Refused`` for what may not be attached, with the clause behind it.

    Rights are a matter of clause BAN-4, descriptions for those who see no image of CON-1.
    """
    media = [one for post in content.posts for one in post.media]
    attachments = content.attachments
    if [one.digest for one in media] != [one.digest for one in attachments]:
        raise Refused(PublishingProblem.CONTENT_CHANGED, clause="TRN")
    for number, attachment in enumerate(attachments, 1):
        if attachment.rights is None or not attachment.rights.complete:
            raise Refused(PublishingProblem.RIGHTS_MISSING, clause="BAN-4", number=number)
    for number, one in enumerate(media, 1):
        most = limits.media.most_alt(video=one.is_video)
        _check_alt(number, one.alt, most, required=alt_required)
    _check_number(attachments, limits.media)
    for number, attachment in enumerate(attachments, 1):
        _check_one(number, attachment, limits.media)
    _check_posts(content.posts, limits)


def _check_posts(posts: Sequence[Post], limits: Limits) -> None:
    for post in posts:
        _check_poll(post.poll, limits.poll)
        if post.poll is not None and post.media:
            # Mastodon and X refuse a post with both.
            raise Refused(PublishingProblem.POLL_WITH_ATTACHMENTS, clause="CON-2")
        if post.answering is not None and not limits.reply:
            raise Refused(PlatformProblem.REPLY_UNSUPPORTED, clause="OFF-1")
        if post.quote is not None and not limits.quote:
            raise Refused(PlatformProblem.QUOTE_UNSUPPORTED, clause="OFF-1")
    if len(posts) > 1 and not limits.thread:
        raise Refused(PlatformProblem.THREAD_UNSUPPORTED, clause="OFF-1")


def _check_alt(number: int, alt: str, most: int | None, *, required: bool) -> None:
    if required and not fold(alt).strip():
        raise Refused(PublishingProblem.ALT_MISSING, clause="CON-1", number=number)
    # Code points: no platform counts more, and some count these.
    if most is not None and len(alt) > most:
        raise Refused(PublishingProblem.ALT_TOO_LONG, clause="OFF-1", number=number, most=most)


def _check_number(attachments: Sequence[Attachment], limits: MediaLimits) -> None:
    videos = sum(one.kind is MediaKind.VIDEO for one in attachments)
    images = len(attachments) - videos
    together = images and videos and not limits.together
    if images > limits.images or videos > limits.videos or together:
        raise Refused(
            PublishingProblem.TOO_MANY_ATTACHMENTS,
            clause="OFF-1",
            images=limits.images,
            videos=limits.videos,
        )


def _check_one(number: int, attachment: Attachment, limits: MediaLimits) -> None:
    is_video = attachment.kind is MediaKind.VIDEO
    most = limits.video_bytes if is_video else limits.image_bytes
    if most is not None and attachment.size > most:
        raise Refused(PlatformProblem.MEDIA_TOO_LARGE, clause="OFF-1", number=number)
    longest = limits.video_seconds
    if is_video and longest is not None and (attachment.seconds or 0) > longest:
        raise Refused(PublishingProblem.VIDEO_TOO_LONG, clause="OFF-1", number=number, most=longest)
    types = limits.image_types
    if not is_video and types and attachment.media_type not in types:
        raise Refused(PlatformProblem.MEDIA_REFUSED, clause="OFF-1", number=number)


def _check_poll(poll: PollQuestion | None, limits: PollLimits | None) -> None:
    if poll is None:
        return
    if limits is None:
        raise Refused(PlatformProblem.POLL_UNSUPPORTED, clause="CON-2")
    shown = [option for option in poll.options if fold(option).strip()]
    lengths_fit = all(len(option) <= limits.option_length for option in poll.options)
    fitting = (
        len(shown) == len(poll.options)
        and 2 <= len(shown) <= limits.options
        and lengths_fit
        and limits.shortest_minutes <= poll.minutes <= limits.longest_minutes
        and (limits.multiple or not poll.multiple)
    )
    if not fitting:
        raise Refused(
            PublishingProblem.POLL_NOT_FITTING,
            clause="CON-2",
            options=limits.options,
            length=limits.option_length,
        )
