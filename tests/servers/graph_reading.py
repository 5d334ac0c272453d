"""Reading the graph: a node with its fields, an edge by pages, edges within fields."""

import base64
from collections.abc import Callable, Mapping
from datetime import datetime
from urllib.parse import urlencode

from tests.servers.graph_call import Call, invalid
from tests.servers.graph_contract import Wanted, wanted_fields
from tests.servers.graph_engagement import comments_of
from tests.servers.graph_instagram import publishing_limit
from tests.servers.graph_model import (
    Container,
    InstagramComment,
    InstagramMedia,
    Likeable,
    Node,
    Page,
    PagePost,
    Photo,
    Video,
)
from tests.servers.graph_pages import subscribed_apps
from tests.servers.graph_state import written
from tests.servers.graph_views import DEFAULTS, View, attachments_of, likes_of, view

_DEFAULT_LIMIT = 25
_MOST = 100
"""A Page's feed gives no more posts at a time (Pages API, Page feed)."""

Item = Node | View
Edge = Callable[[Call, Node, Mapping[str, str]], list[Item]]


def read_node(call: Call) -> object:
    """The node's fields; a poll of a container or a video counts."""
    node = call.node
    answer = select(call, node, _wanted(call, node.kind))
    if isinstance(node, (Container, Video)) and _is_at_work(node):
        node.polls_left -= 1
    return answer


def read_edge(call: Call) -> object:
    """One page of the edge, newest first where the edge has an order."""
    modifiers = {name: str(value) for name, value in call.params.items()}
    items = EDGES[call.node.kind, call.operation.edge](call, call.node, modifiers)
    since, until = call.moment("since"), call.moment("until")
    items = [one for one in items if _is_between(call, one, since, until)]
    limit = call.number("limit", _DEFAULT_LIMIT)
    if not 0 < limit <= _MOST:
        raise invalid(f"limit must be from 1 to {_MOST}")
    first = _place_after(items, call.text("after"))
    page = items[first : first + limit]
    wanted = _wanted(call, call.operation.gives)
    answer: View = {"data": [_shown(call, one, wanted) for one in page]}
    if page:
        answer["paging"] = _paging(call, page, is_last=first + limit >= len(items))
    if call.flag("summary", default=False):
        answer["summary"] = {"total_count": len(items)}
    return answer


def select(call: Call, node: Node, wanted: tuple[Wanted, ...]) -> View:
    """The node with these fields, its id and no other. What is not known is left out, as Graph
    leaves out what is empty.
    """
    known = view(call.graph, node, call.base)
    chosen: View = {}
    for one in wanted:
        edge = EDGES.get((node.kind, one.name))
        if edge is not None:
            chosen[one.name] = _nested(call, edge(call, node, one.modifiers), one)
        elif one.name in known:
            chosen[one.name] = _within(known[one.name], one)
    return {**chosen, "id": node.id}


def _nested(call: Call, items: list[Item], one: Wanted) -> View:
    limit = int(one.modifiers.get("limit", _DEFAULT_LIMIT))
    nested: View = {"data": [_shown(call, item, one.inner) for item in items[:limit]]}
    if one.modifiers.get("summary") in ("true", "1", "total_count"):
        nested["summary"] = {"total_count": len(items)}
    return nested


def _shown(call: Call, item: Item, wanted: tuple[Wanted, ...]) -> View:
    if isinstance(item, Node):
        return select(call, item, wanted or _by_default(item.kind))
    if not wanted:
        return item
    chosen = {one.name: _within(item[one.name], one) for one in wanted if one.name in item}
    return {**chosen, "id": item["id"]} if "id" in item else chosen


def _within(value: object, one: Wanted) -> object:
    if isinstance(value, list):
        return [_within(item, one) for item in value]
    if not isinstance(value, dict):
        return value
    if not one.inner:
        # Of a node that is named and no more, Graph gives the id alone.
        return {"id": value["id"]} if one.name.startswith("instagram") else value
    names = {"id", *(inner.name for inner in one.inner)}
    return {name: found for name, found in value.items() if name in names}


def _wanted(call: Call, kind: str) -> tuple[Wanted, ...]:
    text = call.text("fields")
    return wanted_fields(text) if text else _by_default(kind)


def _by_default(kind: str) -> tuple[Wanted, ...]:
    return tuple(Wanted(name, {}, ()) for name in DEFAULTS.get(kind, ()))


def _is_at_work(node: Container | Video) -> bool:
    done = node.is_complete if isinstance(node, Container) else node.is_finished
    return done and node.polls_left > 0


def _is_between(call: Call, item: Item, since: datetime | None, until: datetime | None) -> bool:
    shown = view(call.graph, item, call.base) if isinstance(item, Node) else item
    moment = shown.get("created_time") or shown.get("timestamp")
    if moment is None:
        return True
    # Both are written alike, so they order as text.
    return (since is None or moment >= str(written(since))) and (
        until is None or moment <= str(written(until))
    )


def _paging(call: Call, page: list[Item], *, is_last: bool) -> View:
    cursors = {"before": _cursor(page[0]), "after": _cursor(page[-1])}
    if is_last:
        return {"cursors": cursors}
    query = {
        name: str(value)
        for name, value in call.params.items()
        if name in ("fields", "limit", "since", "until")
    }
    path = f"{call.base}/{call.version}/{call.node.id}/{call.operation.edge}"
    return {"cursors": cursors, "next": f"{path}?{urlencode({**query, 'after': cursors['after']})}"}


def _cursor(item: Item) -> str:
    name = item.id if isinstance(item, Node) else str(item.get("id", ""))
    return base64.urlsafe_b64encode(name.encode()).decode()


def _place_after(items: list[Item], cursor: str) -> int:
    if not cursor:
        return 0
    for at, item in enumerate(items):
        if _cursor(item) == cursor:
            return at + 1
    raise invalid("the cursor is unknown")


def _feed(call: Call, node: Node, _: Mapping[str, str]) -> list[Item]:
    return list(call.graph.posts_of(call.graph.get(node.id, Page)))


def _own_posts(call: Call, node: Node, _: Mapping[str, str]) -> list[Item]:
    posts = call.graph.posts_of(call.graph.get(node.id, Page))
    return [post for post in posts if post.author in ("", node.id)]


def _visitors(call: Call, node: Node, _: Mapping[str, str]) -> list[Item]:
    posts = call.graph.posts_of(call.graph.get(node.id, Page))
    return [post for post in posts if post.author not in ("", node.id)]


def _planned(call: Call, node: Node, _: Mapping[str, str]) -> list[Item]:
    return list(call.graph.posts_of(call.graph.get(node.id, Page), published=False))


def _owned(kind: type[Node]) -> Edge:
    def edge(call: Call, node: Node, _: Mapping[str, str]) -> list[Item]:
        found = [one for one in call.graph.nodes.values() if isinstance(one, kind)]
        return [one for one in reversed(found) if one.owner == node.id]

    return edge


def _photos(call: Call, node: Node, _: Mapping[str, str]) -> list[Item]:
    return [one for one in _owned(Photo)(call, node, {}) if isinstance(one, Photo) and one.post]


def _apps(call: Call, node: Node, _: Mapping[str, str]) -> list[Item]:
    return list(subscribed_apps(call.graph.get(node.id, Page)))


def _comments(_: Call, node: Node, asked: Mapping[str, str]) -> list[Item]:
    assert isinstance(node, Likeable)
    return list(comments_of(node, asked.get("filter", "toplevel"), asked.get("order", "")))


def _likes(call: Call, node: Node, _: Mapping[str, str]) -> list[Item]:
    assert isinstance(node, Likeable)
    return list(likes_of(call.graph, node))


def _attachments(call: Call, node: Node, _: Mapping[str, str]) -> list[Item]:
    return list(attachments_of(call.graph, call.graph.get(node.id, PagePost), call.base))


def _children(call: Call, node: Node, _: Mapping[str, str]) -> list[Item]:
    media = call.graph.get(node.id, InstagramMedia)
    return [call.graph.get(one, InstagramMedia) for one in media.children]


def _media(call: Call, node: Node, _: Mapping[str, str]) -> list[Item]:
    return [one for one in reversed(call.graph.ig_media) if one.owner == node.id]


def _instagram_comments(call: Call, node: Node, _: Mapping[str, str]) -> list[Item]:
    media = call.graph.get(node.id, InstagramMedia)
    return [one for one in reversed(media.comments) if not one.parent]


def _replies(call: Call, node: Node, _: Mapping[str, str]) -> list[Item]:
    above = call.graph.get(node.id, InstagramComment)
    media = call.graph.get(above.about, InstagramMedia)
    return [one for one in media.comments if one.parent == above.id]


def _limit(call: Call, _: Node, __: Mapping[str, str]) -> list[Item]:
    return list(publishing_limit(call))


def _accounts(call: Call, _: Node, __: Mapping[str, str]) -> list[Item]:
    pages = [call.graph.get(one, Page) for one in call.token.pages]
    return list(pages)


EDGES: dict[tuple[str, str], Edge] = {
    ("Page", "feed"): _feed,
    ("Page", "posts"): _own_posts,
    ("Page", "published_posts"): _own_posts,
    ("Page", "visitor_posts"): _visitors,
    ("Page", "scheduled_posts"): _planned,
    ("Page", "photos"): _photos,
    ("Page", "videos"): _owned(Video),
    ("Page", "subscribed_apps"): _apps,
    **{(kind, "comments"): _comments for kind in ("PagePost", "Photo", "Comment", "AdVideo")},
    **{(kind, "likes"): _likes for kind in ("PagePost", "Photo", "Comment")},
    ("PagePost", "attachments"): _attachments,
    ("IGUser", "media"): _media,
    ("IGUser", "content_publishing_limit"): _limit,
    ("IGMedia", "comments"): _instagram_comments,
    ("IGMedia", "children"): _children,
    ("IGComment", "replies"): _replies,
    ("User", "accounts"): _accounts,
}
