"""What a Page is asked and what it answers, as values: nothing here sends.

Sources: Pages API, posts and comments; reference of the edges ``feed``, ``photos`` and
``scheduled_posts`` of Page, ``comments`` of PagePost and Comment.
"""

import json
import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import cast

from core.platforms.exchange import FilePart, Members
from core.platforms.meta.answers import (
    id_in,
    items_of,
    made_at,
    matching,
    moment_in,
    object_in,
    text_in,
)
from core.platforms.meta.sightings import Sighting
from core.platforms.model import Account, Media, PlatformProblem, PostRef, Rejected, SeenPost

ADDRESS = re.compile(r"[0-9]{1,40}(?:_[0-9]{1,40})?")
"""A post is ``page_post``, a comment ``post_comment``, a film a number alone."""

_OF_POST = re.compile(r"[0-9]{1,40}_[0-9]{1,40}")

POST_FIELDS = "id,message,created_time,from,permalink_url,attachments{media_type,subattachments}"
PLANNED_FIELDS = "id,message,scheduled_publish_time,attachments{media_type,subattachments}"
COMMENT_FIELDS = "id,message,created_time,from,permalink_url"
SEEN_FIELDS = "id,message,created_time,from,permalink_url,application"

_COMMENT_MEDIA_FIELDS = ",attachment"
_LINK = re.compile(r"https?://[^\s<>\"\u200e\u200f\u2066-\u2069]{4,2000}")
_END_OF_SENTENCE = ".,;:!?)]}'\u060c\u061b\u061f\u00bb"
_PERMALINK = re.compile(r"https://(?:www\.|m\.)?facebook\.com/[\x21-\x7e]{1,2000}")
_SEEN_MEDIA = frozenset({"photo", "video"})
_NAME_LENGTH = 200
_SUFFIXES: Mapping[str, str] = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "video/mp4": "mp4",
    "video/quicktime": "mov",
}


def feed_form(
    text: str, photos: Iterable[str] = (), *, link: bool = True, at: datetime | None = None
) -> Mapping[str, str]:
    """A post: its text, photos that were uploaded for it, else a preview of its first link."""
    form = {"message": text} if text else {}
    media = [{"media_fbid": one} for one in photos]
    if media:
        form["attached_media"] = json.dumps(media)
    elif link and (first := first_link(text)) is not None:
        form["link"] = first
    return {**form, **plan_form(at)}


def plan_form(at: datetime | None) -> Mapping[str, str]:
    """What makes of a post one that Meta itself publishes at that moment."""
    if at is None:
        return {}
    return {
        "published": "false",
        "scheduled_publish_time": str(int(at.timestamp())),
        "unpublished_content_type": "SCHEDULED",
    }


def photo_form(media: Media, *, temporary: bool = False) -> Mapping[str, str]:
    """A photo that nobody sees before a post names it; a temporary one Meta forgets in a day."""
    form = {"published": "false"}
    if media.alt:
        form["alt_text_custom"] = media.alt
    if temporary:
        form["temporary"] = "true"
    return form


def file_of(media: Media, field_name: str, content: bytes | None = None) -> FilePart:
    """The file, or a piece of it; its name here says nothing about where it came from."""
    name = f"media.{_SUFFIXES.get(media.media_type, 'bin')}"
    whole = media.content if content is None else content
    return FilePart(field_name, name, media.media_type, whole)


def comment_form(text: str, photo: str | None) -> Mapping[str, str]:
    """A comment, with one photo that was uploaded for it at most."""
    form = {"message": text} if text else {}
    return form if photo is None else {**form, "attachment_id": photo}


def first_link(text: str) -> str | None:
    """The first web address of a text, without the signs that end a sentence."""
    found = _LINK.search(text)
    return None if found is None else found[0].rstrip(_END_OF_SENTENCE)


def comment_fields(*, media: bool) -> str:
    """What is asked of comments; the attachment only where one is looked for."""
    return COMMENT_FIELDS + (_COMMENT_MEDIA_FIELDS if media else "")


def address_in(answer: Members, member: str = "id") -> str:
    """The address of a post or a comment. Raises ``Uncertain`` for anything else."""
    return matching(answer, member, ADDRESS)


def post_made_in(answer: Members) -> str:
    """The address of a post that was made just now, which has both numbers.

    Raises ``Uncertain`` for anything else, such as the answer to another request.
    """
    return matching(answer, "id", _OF_POST)


def is_by(item: Members, author: str) -> bool:
    """Whether the Page itself wrote it; a visitor's post stands in the same feed."""
    return object_in(item, "from").get("id") == author


def sighting_of(item: Members) -> Sighting:
    """A post of the feed, or one that is scheduled."""
    uri = address_in(item)
    moment = moment_in(item, "created_time")
    return Sighting(uri, link_of(item, uri), text_in(item, "message"), moment, _media_of(item))


def comment_sighting(item: Members) -> Sighting:
    """A comment, which has one attachment at most."""
    uri = address_in(item)
    media = 1 if object_in(item, "attachment") else 0
    moment = moment_in(item, "created_time")
    return Sighting(uri, link_of(item, uri), text_in(item, "message"), moment, media)


def is_planned_for(item: Members, at: datetime) -> bool:
    """Whether Meta will publish it then; it counts in whole seconds."""
    moment = moment_in(item, "scheduled_publish_time")
    return moment is not None and abs(moment - at) < timedelta(minutes=1)


def plain_address(uri: str) -> str:
    """An address as it can stand in a path. Raises ``Rejected`` for what Meta never gave."""
    if ADDRESS.fullmatch(uri) is None:
        raise Rejected(PlatformProblem.POST_NOT_FOUND)
    return uri


def link_of(item: Members, uri: str) -> str:
    """Where people find it: what Meta says, if that is on Facebook."""
    said = item.get("permalink_url")
    if isinstance(said, str) and _PERMALINK.fullmatch(said) is not None:
        return said
    return f"https://www.facebook.com/{uri}"


def seen_post(item: Members, account: Account) -> SeenPost:
    """Somebody's post as it is shown. Raises ``Uncertain`` where that cannot be read."""
    uri = address_in(item)
    author = object_in(item, "from")
    # Of people, Meta names the author only where the app may know.
    author_id = id_in(author, "id") if author else ""
    own = author_id == account.account_id
    app = object_in(item, "application").get("name")
    return SeenPost(
        post=PostRef(uri),
        link=link_of(item, uri),
        author_id=author_id,
        author_handle=account.handle if own else "",
        author_name=text_in(author, "name")[:_NAME_LENGTH],
        text=text_in(item, "message"),
        published_at=made_at(item, "created_time"),
        app=app[:_NAME_LENGTH] if isinstance(app, str) else None,
    )


def _media_of(item: Members) -> int:
    """Pictures and films of a post; an album holds several, a link none."""
    attachments = object_in(item, "attachments")
    return sum(map(_media_in, items_of(attachments))) if attachments else 0


def _media_in(attachment: Members) -> int:
    parts = object_in(attachment, "subattachments")
    if parts:
        return sum(map(_media_in, items_of(parts)))
    kind = cast("object", attachment.get("media_type"))
    return 1 if kind in _SEEN_MEDIA else 0
