"""What an Instagram account is asked and what it answers, as values: nothing here sends.

Sources: Instagram Platform, content publishing; reference of IG User ``media`` and
``media_publish``, IG Container, IG Media, and their error codes.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from core.platforms.exchange import Members, unreadable
from core.platforms.meta.answers import (
    ID,
    id_in,
    items_of,
    made_at,
    matching,
    moment_in,
    object_in,
    text_in,
)
from core.platforms.meta.hosts import is_picture_address
from core.platforms.meta.refusals import Fault, problem_of, whole_number
from core.platforms.meta.sightings import Sighting
from core.platforms.model import (
    Account,
    Media,
    PlatformProblem,
    PostRef,
    Rejected,
    SeenPost,
)
from core.platforms.protocol import Allowance

ADDRESS = re.compile(r"[0-9]{1,40}(?:_[0-9]{1,40})?")
"""A medium's number; a comment's follows that of its medium."""

CONTAINER_FIELDS = "id,status_code,status"
FILM_FIELDS = "id,status_code,status,video_status"
MEDIA_FIELDS = "id,caption,timestamp,permalink,username,shortcode,children{id}"
COMMENT_FIELDS = "id,text,timestamp,username"
QUOTA_FIELDS = "config,quota_usage"

_PERMALINK = re.compile(r"https://(?:www\.)?instagram\.com/[\x21-\x7e]{1,500}")
_SUBCODE = re.compile(r"(?<![0-9])2207[0-9]{3}(?![0-9])")
_PASSING = frozenset({2207001, 2207003, 2207032, 2207053})
"""The same may well succeed at another time (error codes of the Instagram Platform)."""
_NAME_LENGTH = 200


class ContainerState(StrEnum):
    """``status_code`` of a container, and ``ABSENT`` where there is none."""

    IN_PROGRESS = "IN_PROGRESS"
    FINISHED = "FINISHED"
    PUBLISHED = "PUBLISHED"
    EXPIRED = "EXPIRED"
    ERROR = "ERROR"
    ABSENT = "ABSENT"


@dataclass(frozen=True)
class SeenContainer:
    """How a container stands. ``arrived`` counts the bytes of its film that are there,
    ``None`` where the upload is complete or it has none."""

    state: ContainerState
    subcode: int = 0
    arrived: int | None = None

    @property
    def can_be_published(self) -> bool:
        """Now, or when it is processed."""
        return self.state in (ContainerState.FINISHED, ContainerState.IN_PROGRESS)

    @property
    def may_pass(self) -> bool:
        """Whether it failed for a reason that lies neither in the picture nor in the film."""
        return self.state is ContainerState.ERROR and self.subcode in _PASSING

    @property
    def refusal(self) -> Rejected:
        """The error for one that failed."""
        fault = Fault(0, self.subcode, is_transient=False, data={})
        problem = problem_of(fault) or PlatformProblem.MEDIA_REFUSED
        return Rejected(problem, reason=str(self.subcode))


def picture_form(url: str, media: Media, caption: str | None) -> Mapping[str, str]:
    """A container for a picture; without a caption one for an item of a carousel."""
    form = {"image_url": url, **_as_item(caption)}
    return {**form, "alt_text": media.alt} if media.alt else form


def film_form(caption: str | None) -> Mapping[str, str]:
    """A container for a film whose bytes are sent afterwards.

    A description of it for those who cannot see it, Instagram does not take.
    """
    kind = "VIDEO" if caption is None else "REELS"
    return {"media_type": kind, "upload_type": "resumable", **_as_item(caption)}


def carousel_form(items: list[str], caption: str) -> Mapping[str, str]:
    """A container for several pictures and films."""
    return {"media_type": "CAROUSEL", "children": ",".join(items), "caption": caption}


def container_in(answer: Members) -> SeenContainer:
    """How it stands. Raises ``Uncertain`` where that cannot be read."""
    try:
        state = ContainerState(text_in(answer, "status_code"))
    except ValueError:
        raise unreadable() from None
    subcode = _SUBCODE.search(text_in(answer, "status"))
    phase = object_in(object_in(answer, "video_status"), "uploading_phase")
    arrived = None
    if phase and phase.get("status") != "complete":
        # Meta's pages spell it both ways.
        told = phase.get("bytes_transferred", phase.get("bytes_transfered", 0))
        arrived = whole_number(told) or 0
    return SeenContainer(state, int(subcode[0]) if subcode else 0, arrived)


def picture_address(answer: Members, server: str) -> str:
    """Where Meta shows the largest form of a photo. Raises ``Uncertain`` where that is no
    place of Meta's."""
    images = items_of({"data": answer.get("images")})
    fitting = [
        (whole_number(image.get("width")) or 0, source)
        for image in images
        if isinstance(source := image.get("source"), str) and is_picture_address(source, server)
    ]
    if not fitting:
        raise unreadable()
    return max(fitting)[1]


def quota_in(answer: Members) -> Allowance | None:
    """How many more posts Instagram takes of a program within a day; ``None`` where unsaid."""
    for item in items_of(answer)[:1]:
        used = whole_number(item.get("quota_usage"))
        total = whole_number(object_in(item, "config").get("quota_total"))
        if used is not None and total is not None and 0 < total < 100_000:
            return Allowance(max(total - used, 0), total)
    return None


def plain_address(uri: str) -> tuple[str, str]:
    """The numbers of a medium and of a comment below it, empty where the medium is meant.

    Raises ``Rejected`` for what Instagram never gave.
    """
    if ADDRESS.fullmatch(uri) is None:
        raise Rejected(PlatformProblem.POST_NOT_FOUND)
    media, _, comment = uri.partition("_")
    return media, comment


def link_of(item: Members, handle: str) -> str:
    """Where people find it; the account's own page where Instagram says nothing useful."""
    said = item.get("permalink")
    if isinstance(said, str) and _PERMALINK.fullmatch(said) is not None:
        return said
    return f"https://www.instagram.com/{handle}/"


def sighting_of(item: Members, handle: str) -> Sighting:
    """A medium of the account."""
    children = object_in(item, "children")
    count = len(items_of(children)) if children else 1
    text, moment = text_in(item, "caption"), moment_in(item, "timestamp")
    return Sighting(id_in(item, "id"), link_of(item, handle), text, moment, max(count, 1))


def comment_sighting(item: Members, media: str, link: str) -> Sighting:
    """A comment below that medium."""
    comment = matching(item, "id", ID)
    moment = moment_in(item, "timestamp")
    return Sighting(f"{media}_{comment}", link, text_in(item, "text"), moment)


def seen_post(item: Members, account: Account, handle: str) -> SeenPost:
    """A medium of the account as it is shown. Raises ``Uncertain`` where unreadable."""
    return SeenPost(
        post=PostRef(id_in(item, "id")),
        link=link_of(item, handle),
        author_id=account.account_id,
        author_handle=handle,
        author_name=handle[:_NAME_LENGTH],
        text=text_in(item, "caption"),
        published_at=made_at(item, "timestamp"),
    )


def _as_item(caption: str | None) -> dict[str, str]:
    if caption is None:
        return {"is_carousel_item": "true"}
    return {"caption": caption} if caption else {}
