"""What an Instagram account answers to: containers, their publication, media and comments.

After the Instagram Platform's pages on content publishing. One thing is an assumption, for those
pages are silent: a second publication of a container is refused as of one that is not there.
"""

import re

from tests.servers.graph_call import Call, Route, invalid
from tests.servers.graph_errors import (
    CAPTION_TOO_LONG,
    DAILY_LIMIT,
    NO_CONTAINER,
    NO_JPEG,
    NOT_FETCHED,
    NOT_READY,
    GraphRefused,
)
from tests.servers.graph_model import (
    CONTAINER_LIVES,
    Container,
    InstagramAccount,
    InstagramComment,
    InstagramMedia,
    Photo,
)
from tests.servers.graph_pages import delete_node
from tests.servers.graph_state import Graph

LONGEST_CAPTION = 2_200
MOST_HASHTAGS = 30
MOST_ITEMS = 10
_JPEG = b"\xff\xd8\xff"
_OWN_PHOTO = re.compile(r"/cdn/(\d+)\.jpg$")
_FILMS = ("REELS", "VIDEO")


def make_container(call: Call) -> object:
    caption = call.text("caption")
    if len(caption) > LONGEST_CAPTION or len(re.findall(r"#\w", caption)) > MOST_HASHTAGS:
        raise GraphRefused(CAPTION_TOO_LONG)
    kind = call.text("media_type") or "IMAGE"
    container = Container(
        call.graph.new_id("178"),
        call.node.id,
        media_type=kind,
        caption=caption,
        alt_text=call.text("alt_text"),
        is_item=call.flag("is_carousel_item", default=False),
        created=call.graph.now(),
    )
    if kind == "CAROUSEL":
        _fill_carousel(call, container)
    elif kind in _FILMS:
        _fill_film(call, container)
    elif kind == "IMAGE":
        _fill_picture(call, container)
    else:
        raise invalid("media_type is unknown")
    call.graph.add(container)
    if not container.is_resumable:
        return {"id": container.id}
    uri = f"{call.base}/ig-api-upload/{call.version}/{container.id}"
    return {"id": container.id, "uri": uri}


def publish_container(call: Call) -> object:
    graph = call.graph
    container = graph.nodes.get(call.text("creation_id"))
    if not isinstance(container, Container) or container.owner != call.node.id:
        raise GraphRefused(NO_CONTAINER)
    if container.is_item:
        raise invalid("an item of a carousel is not published by itself")
    state = graph.status_of(container)
    if state == "IN_PROGRESS":
        raise GraphRefused(NOT_READY)
    if state != "FINISHED":
        raise GraphRefused(NO_CONTAINER)
    if published_today(graph, call.node.id) >= graph.daily_limit:
        raise GraphRefused(DAILY_LIMIT)
    media = graph.add(_media_of(graph, container))
    container.media = media.id
    return {"id": media.id}


def published_today(graph: Graph, account: str) -> int:
    """How many publications of the last 24 hours count against the limit."""
    since = graph.now() - CONTAINER_LIVES
    return sum(
        1
        for media in graph.ig_media
        if media.owner == account and media.created is not None and media.created > since
    )


def publishing_limit(call: Call) -> list[dict[str, object]]:
    used = published_today(call.graph, call.node.id)
    config = {"quota_total": call.graph.daily_limit, "quota_duration": 86_400}
    return [{"quota_usage": used, "config": config}]


def change_media(call: Call) -> object:
    media = call.graph.get(call.node.id, InstagramMedia)
    media.comment_enabled = call.flag("comment_enabled", default=True)
    return {"success": True}


def comment(call: Call) -> object:
    media = call.graph.get(call.node.id, InstagramMedia)
    if not call.text("message"):
        raise invalid("the comment is empty")
    account = call.graph.get(media.owner, InstagramAccount)
    made = add_comment(call.graph, media, call.text("message"), account.username)
    return {"id": made.id}


def reply(call: Call) -> object:
    above = call.graph.get(call.node.id, InstagramComment)
    media = call.graph.get(above.about, InstagramMedia)
    account = call.graph.get(media.owner, InstagramAccount)
    made = add_comment(call.graph, media, call.text("message"), account.username)
    made.parent = above.parent or above.id
    return {"id": made.id}


def hide_comment(call: Call) -> object:
    call.graph.get(call.node.id, InstagramComment).is_hidden = call.flag("hide", default=True)
    return {"success": True}


def add_comment(graph: Graph, media: InstagramMedia, text: str, username: str) -> InstagramComment:
    """A comment below a medium, by the account itself or by a citizen."""
    made = InstagramComment(
        graph.new_id("179"),
        media.owner,
        about=media.id,
        text=text,
        username=username,
        created=graph.now(),
    )
    media.comments.append(made)
    return graph.add(made)


def _fill_picture(call: Call, container: Container) -> None:
    url = call.text("image_url")
    container.url, container.polls_left = url, call.graph.image_polls
    container.content = _fetched(call.graph, url)
    if not container.content.startswith(_JPEG):
        raise GraphRefused(NO_JPEG)


def _fill_film(call: Call, container: Container) -> None:
    if container.alt_text:
        raise invalid("alt_text is for pictures")
    if container.media_type == "VIDEO" and not container.is_item:
        raise invalid("VIDEO is for items of a carousel; a single film is REELS")
    container.polls_left = call.graph.container_polls
    if call.text("upload_type") == "resumable":
        container.is_resumable, container.is_complete = True, False
    else:
        container.url = call.text("video_url")
        container.content = _fetched(call.graph, container.url)


def _fill_carousel(call: Call, container: Container) -> None:
    children = [str(one) for one in call.items("children")]
    if not 2 <= len(children) <= MOST_ITEMS:
        raise invalid("a carousel has two to ten items")
    for one in children:
        item = call.graph.nodes.get(one)
        if not isinstance(item, Container) or item.owner != call.node.id or not item.is_item:
            raise invalid("children names no item of a carousel")
        if call.graph.status_of(item) != "FINISHED":
            raise GraphRefused(NOT_READY)
    container.children, container.polls_left = tuple(children), call.graph.image_polls


def _fetched(graph: Graph, url: str) -> bytes:
    """What Instagram would fetch: a photo kept here, or what a test laid at that address."""
    own = _OWN_PHOTO.search(url)
    photo = graph.nodes.get(own[1]) if own else None
    if isinstance(photo, Photo):
        # Meta keeps each photo as JPEG, whatever it was uploaded as.
        return photo.content if photo.content.startswith(_JPEG) else _JPEG + photo.content
    if url not in graph.public_urls:
        raise GraphRefused(NOT_FETCHED)
    return graph.public_urls[url]


def _media_of(graph: Graph, container: Container) -> InstagramMedia:
    kinds = {"CAROUSEL": "CAROUSEL_ALBUM", "REELS": "VIDEO"}
    return InstagramMedia(
        graph.new_id("180"),
        container.owner,
        media_type=kinds.get(container.media_type, container.media_type),
        caption=container.caption,
        alt_text=container.alt_text,
        url=container.url,
        children=tuple(_child_of(graph, one) for one in container.children),
        container=container.id,
        created=graph.now(),
    )


def _child_of(graph: Graph, item: str) -> str:
    """The id of what an item has become: a medium that stands in no list but its album's."""
    child = _media_of(graph, graph.get(item, Container))
    graph.nodes[child.id] = child
    return child.id


ROUTES: dict[tuple[str, str, str], Route] = {
    ("IGUser", "POST", "media"): make_container,
    ("IGUser", "POST", "media_publish"): publish_container,
    ("IGMedia", "POST", ""): change_media,
    ("IGMedia", "DELETE", ""): delete_node,
    ("IGMedia", "POST", "comments"): comment,
    ("IGComment", "POST", "replies"): reply,
    ("IGComment", "POST", ""): hide_comment,
    ("IGComment", "DELETE", ""): delete_node,
}
