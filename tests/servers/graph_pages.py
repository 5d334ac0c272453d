"""What a Facebook Page answers to: its feed, its photos, its posts, its connected apps."""

from datetime import datetime, timedelta

from tests.servers.graph_call import Call, Route, invalid
from tests.servers.graph_errors import (
    DUPLICATE,
    EMPTY_POST,
    NO_FILE,
    NOT_A_PICTURE,
    GraphRefused,
)
from tests.servers.graph_model import Page, PagePost, Photo
from tests.servers.graph_state import application

LONGEST_POST = 63_206
SOONEST = timedelta(minutes=10)
LATEST = timedelta(days=30)
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")


def publish_to_feed(call: Call) -> object:
    page = _page(call)
    message, link = call.text("message"), call.text("link")
    photos = _attached(call, page)
    if not (message or link or photos):
        raise GraphRefused(EMPTY_POST)
    _check_length(message)
    published, scheduled = plan_of(call)
    post = PagePost(
        f"{page.id}_{call.graph.new_id('9')}",
        page.id,
        message=message,
        link=link,
        photos=tuple(photo.id for photo in photos),
        published=published,
        scheduled=scheduled,
        created=call.graph.now() if published else None,
        app_id=call.token.app_id,
        author=page.id,
    )
    _refuse_duplicate(call, post)
    for photo in photos:
        photo.post = post.id
    call.graph.add(post)
    return {"id": post.id}


def upload_photo(call: Call) -> object:
    page = _page(call)
    if "source" not in call.files:
        # A Page's photo may also come from a public address; nothing is fetched from here.
        raise GraphRefused(NO_FILE)
    content = call.files["source"].content
    if not content.startswith(_PICTURES) and content[8:12] != b"WEBP":
        raise GraphRefused(NOT_A_PICTURE)
    caption = call.text("caption") or call.text("message")
    _check_length(caption)
    published, scheduled = plan_of(call)
    photo = Photo(
        call.graph.new_id("12"),
        page.id,
        content=content,
        created=call.graph.now(),
        caption=caption,
        alt_text=call.text("alt_text_custom"),
        published=published,
    )
    call.graph.add(photo)
    if not published and scheduled is None:
        return {"id": photo.id}
    post = PagePost(
        f"{page.id}_{call.graph.new_id('9')}",
        page.id,
        message=caption,
        photos=(photo.id,),
        published=published,
        scheduled=scheduled,
        created=call.graph.now() if published else None,
        app_id=call.token.app_id,
        author=page.id,
    )
    photo.post = post.id
    call.graph.add(post)
    return {"id": photo.id, "post_id": post.id}


def change_post(call: Call) -> object:
    post = call.graph.get(call.node.id, PagePost)
    if "message" in call.params:
        _check_length(call.text("message"))
        post.message = call.text("message")
    if "scheduled_publish_time" in call.params:
        if post.published:
            raise invalid("the post is published")
        post.scheduled = _within_the_window(call)
    if call.flag("is_published", default=False) and not post.published:
        post.published, post.scheduled, post.created = True, None, call.graph.now()
    post.is_hidden = call.flag("is_hidden", post.is_hidden)
    return {"success": True}


def delete_node(call: Call) -> object:
    call.graph.remove(call.node)
    return {"success": True}


def subscribed_apps(page: Page) -> list[dict[str, object]]:
    """The apps that are connected to the Page."""
    return [
        {**application(app_id), "subscribed_fields": fields}
        for app_id, fields in page.subscribed_apps.items()
    ]


def subscribe_app(call: Call) -> object:
    fields = [str(one) for one in call.items("subscribed_fields")]
    _page(call).subscribed_apps[call.token.app_id] = fields
    return {"success": True}


def unsubscribe_app(call: Call) -> object:
    # Graph disconnects the app whose token asks, and no other.
    _page(call).subscribed_apps.pop(call.token.app_id, None)
    return {"success": True}


def plan_of(call: Call) -> tuple[bool, datetime | None]:
    """Whether it is published now, and the moment for which it is planned otherwise."""
    published = call.flag("published", default=True)
    if "scheduled_publish_time" not in call.params:
        return published, None
    if published:
        raise invalid("a scheduled publish time needs published=false")
    return False, _within_the_window(call)


def _within_the_window(call: Call) -> datetime:
    moment = call.moment("scheduled_publish_time")
    assert moment is not None
    ahead = moment - call.graph.now()
    if not SOONEST <= ahead <= LATEST:
        raise invalid("the scheduled publish time is too near or too far")
    return moment


def _page(call: Call) -> Page:
    return call.graph.get(call.node.id, Page)


def _check_length(message: str) -> None:
    if len(message) > LONGEST_POST:
        raise invalid("the message is too long")


def _attached(call: Call, page: Page) -> list[Photo]:
    """Photos that were uploaded before, unpublished, for this Page, for no other post."""
    photos: list[Photo] = []
    for one in call.items("attached_media"):
        # The node file says only Object; Pages API, publish several photos: {"media_fbid": id}.
        if not isinstance(one, dict) or set(one) - {"media_fbid", "message"}:
            raise invalid("attached_media needs media_fbid")
        photo = call.graph.nodes.get(str(one.get("media_fbid")))
        if not isinstance(photo, Photo) or photo.owner != page.id:
            raise invalid("attached_media names no photo of the Page")
        if photo.published or photo.post in call.graph.nodes:
            raise invalid("attached_media names a photo that was published already")
        photos.append(photo)
    return photos


def _refuse_duplicate(call: Call, post: PagePost) -> None:
    if not call.graph.refuses_duplicates or not post.published:
        return
    before = call.graph.posts_of(_page(call))[:1]
    same = (post.message, post.link, len(post.photos))
    if before and same == (before[0].message, before[0].link, len(before[0].photos)):
        raise GraphRefused(DUPLICATE)


ROUTES: dict[tuple[str, str, str], Route] = {
    ("Page", "POST", "feed"): publish_to_feed,
    ("Page", "POST", "photos"): upload_photo,
    ("Page", "POST", "subscribed_apps"): subscribe_app,
    ("Page", "DELETE", "subscribed_apps"): unsubscribe_app,
    ("PagePost", "POST", ""): change_post,
    ("PagePost", "DELETE", ""): delete_node,
    ("Photo", "DELETE", ""): delete_node,
}
