"""What will not arrive on a platform as it was meant."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from core.media.model import MediaKind
from core.platforms.limits import LIMITS
from core.platforms.model import Limits
from core.policy.length import length_of
from ui.composer.preview.content import PreviewContent
from ui.speaking.account_card import platform_name
from ui.texts import fill


class Notice(StrEnum):
    """What a platform does not take."""

    TOO_LONG = "too_long"
    THREAD = "thread"
    ATTACHMENTS = "attachments"
    POLL = "poll"
    POLL_WITH_ATTACHMENTS = "poll_with_attachments"
    RELATION = "relation"


@dataclass(frozen=True)
class Found:
    """A notice, and the number of the part of a thread that it is about."""

    notice: Notice
    part: int = 0


def notices_of(content: PreviewContent) -> tuple[Found, ...]:
    """What the platform of ``content`` does not take of it. Counting long texts takes a while."""
    limits = LIMITS.get(content.platform)
    if limits is None:
        return ()
    return (*_of_the_text(content, limits), *_of_the_rest(content, limits))


def notice_words(found: Found, platform: str) -> str:
    """The sentence for a notice."""
    values = {"platform": platform_name(platform), "number": found.part}
    if found.notice is Notice.TOO_LONG and found.part:
        sentence = QCoreApplication.translate(
            "Preview", "Part {number} is too long for {platform}."
        )
    elif found.notice is Notice.TOO_LONG:
        sentence = QCoreApplication.translate("Preview", "The text is too long for {platform}.")
    elif found.notice is Notice.THREAD:
        sentence = QCoreApplication.translate("Preview", "{platform} takes no threads.")
    elif found.notice is Notice.ATTACHMENTS:
        sentence = QCoreApplication.translate(
            "Preview", "{platform} does not take all of these attachments."
        )
    elif found.notice is Notice.RELATION:
        sentence = QCoreApplication.translate(
            "Preview", "On {platform} this cannot answer or quote that post."
        )
    elif found.notice is Notice.POLL_WITH_ATTACHMENTS:
        sentence = QCoreApplication.translate(
            "Preview", "{platform} takes a poll or attachments, not both."
        )
    else:
        sentence = QCoreApplication.translate(
            "Preview", "{platform} has no polls: the options are not shown there."
        )
    return fill(sentence, values)


def _of_the_text(content: PreviewContent, limits: Limits) -> list[Found]:
    several = len(content.parts) > 1
    found = [
        Found(Notice.TOO_LONG, number if several else 0)
        for number, part in enumerate(content.parts, start=1)
        if length_of(part, limits).excess_start is not None
    ]
    if several and not limits.thread:
        found.append(Found(Notice.THREAD))
    return found


def _of_the_rest(content: PreviewContent, limits: Limits) -> list[Found]:
    found = list[Found]()
    if content.relation is not None and content.relation.elsewhere:
        found.append(Found(Notice.RELATION))
    images = sum(1 for one in content.attachments if one.kind is MediaKind.IMAGE)
    videos = len(content.attachments) - images
    together = images and videos and not limits.media.together
    if images > limits.media.images or videos > limits.media.videos or together:
        found.append(Found(Notice.ATTACHMENTS))
    if content.poll is not None and limits.poll is None:
        found.append(Found(Notice.POLL))
    elif content.poll is not None and content.attachments:
        found.append(Found(Notice.POLL_WITH_ATTACHMENTS))
    return found
