"""Who may do what: tokens, their scopes, and what ``debug_token`` tells of them."""

from tests.servers.graph_errors import (
    EXPIRED,
    NO_PERMISSION,
    NO_TOKEN,
    PERMISSION_DENIED,
    UNKNOWN_TOKEN,
    GraphError,
    GraphRefused,
)
from tests.servers.graph_model import Node, Page, Token
from tests.servers.graph_state import APPLICATIONS, Graph

_INSTAGRAM = ("IGUser", "IGMedia", "IGComment", "IGContainer")
_SCOPES: dict[tuple[str, str, str], frozenset[str]] = {
    ("Page", "POST", "feed"): frozenset({"pages_manage_posts"}),
    ("Page", "POST", "photos"): frozenset({"pages_manage_posts"}),
    ("Page", "POST", "videos"): frozenset({"pages_manage_posts"}),
    ("PagePost", "POST", ""): frozenset({"pages_manage_posts"}),
    ("PagePost", "DELETE", ""): frozenset({"pages_manage_posts"}),
    ("Photo", "DELETE", ""): frozenset({"pages_manage_posts"}),
    ("AdVideo", "POST", ""): frozenset({"pages_manage_posts"}),
    ("AdVideo", "DELETE", ""): frozenset({"pages_manage_posts"}),
    # Graph API reference, Page subscribed apps: beyond the least scopes of publishing.
    ("Page", "GET", "subscribed_apps"): frozenset({"pages_manage_metadata", "pages_show_list"}),
    ("Page", "DELETE", "subscribed_apps"): frozenset({"pages_manage_metadata"}),
    ("Page", "POST", "subscribed_apps"): frozenset({"pages_manage_metadata"}),
    ("User", "GET", "accounts"): frozenset({"pages_show_list"}),
    # Beyond the least scopes of publishing, too.
    ("IGMedia", "DELETE", ""): frozenset({"instagram_manage_contents"}),
    ("IGContainer", "POST", ""): frozenset({"instagram_content_publish"}),
    ("IGUser", "POST", "media"): frozenset({"instagram_content_publish"}),
    ("IGUser", "POST", "media_publish"): frozenset({"instagram_content_publish"}),
    ("IGUser", "GET", "content_publishing_limit"): frozenset({"instagram_content_publish"}),
}


def scopes_for(kind: str, method: str, edge: str) -> frozenset[str]:
    """The scopes that the request needs (references of the edges)."""
    named = _SCOPES.get((kind, method, edge))
    if kind in _INSTAGRAM:
        if edge in ("comments", "replies") or kind == "IGComment":
            named = frozenset({"instagram_manage_comments"})
        return (named or frozenset()) | {"instagram_basic"}
    if named is not None:
        return named
    if edge in ("comments", "likes") or kind == "Comment":
        reading = method == "GET"
        return frozenset({"pages_read_engagement" if reading else "pages_manage_engagement"})
    return frozenset() if kind == "User" or not edge else frozenset({"pages_read_engagement"})


def token_in_use(graph: Graph, value: str) -> Token:
    """The token, if it may be used. Raises ``GraphRefused`` otherwise."""
    if not value:
        raise GraphRefused(NO_TOKEN)
    token = graph.tokens.get(value)
    if token is None:
        raise GraphRefused(UNKNOWN_TOKEN)
    if token.trouble is not None:
        raise GraphRefused(token.trouble)
    if token.expires_at is not None and token.expires_at <= graph.now():
        raise GraphRefused(EXPIRED)
    return token


def check_access(graph: Graph, token: Token, node: Node, method: str, edge: str) -> None:
    """Raise where the token has not the scopes, or is of another Page."""
    is_instagram = node.kind in _INSTAGRAM
    if not scopes_for(node.kind, method, edge) <= token.scopes:
        raise GraphRefused(PERMISSION_DENIED if is_instagram else NO_PERMISSION)
    page = _page_of(graph, node)
    if page is None:
        if node.id != token.subject:
            raise GraphRefused(NO_PERMISSION)
        return
    reached = {token.subject, *token.pages}
    if page.id not in reached and (method != "GET" or edge or node.kind != "Page"):
        raise GraphRefused(NO_PERMISSION)
    if method != "GET" and not is_instagram and token.type != "PAGE":
        # Pages API: what is done as the Page is done with the Page's token.
        raise GraphRefused(NO_PERMISSION)


def debug_token(graph: Graph, asked: str) -> dict[str, object]:
    """What ``/debug_token`` tells of a token (its reference)."""
    token = graph.tokens.get(asked)
    if token is None:
        error = {"code": UNKNOWN_TOKEN.code, "message": UNKNOWN_TOKEN.message}
        return {"data": {"error": error, "is_valid": False, "scopes": []}}
    data: dict[str, object] = {
        "app_id": token.app_id,
        "application": APPLICATIONS.get(token.app_id, "An app"),
        "type": token.type,
        "expires_at": int(token.expires_at.timestamp()) if token.expires_at else 0,
        "data_access_expires_at": 0,
        "is_valid": _is_valid(graph, token),
        "scopes": sorted(token.scopes),
        "granular_scopes": _granular(graph, token),
        "user_id": token.subject if token.type != "PAGE" else "600000000000001",
    }
    if token.type == "PAGE":
        data["profile_id"] = token.subject
    trouble = _trouble(graph, token)
    if trouble is not None:
        data["error"] = {
            "code": trouble.code,
            "subcode": trouble.subcode,
            "message": trouble.message,
        }
    return {"data": data}


def _trouble(graph: Graph, token: Token) -> GraphError | None:
    try:
        token_in_use(graph, token.value)
    except GraphRefused as refused:
        return refused.error
    return None


def _is_valid(graph: Graph, token: Token) -> bool:
    return _trouble(graph, token) is None


def _granular(graph: Graph, token: Token) -> list[dict[str, object]]:
    pages = [token.subject] if token.type == "PAGE" else list(token.pages)
    accounts = [
        page.instagram
        for page in (graph.nodes.get(one) for one in pages)
        if isinstance(page, Page) and page.instagram
    ]
    return [
        {"scope": scope, "target_ids": accounts if scope.startswith("instagram") else pages}
        for scope in sorted(token.scopes)
    ]


def _page_of(graph: Graph, node: Node) -> Page | None:
    if isinstance(node, Page):
        return node
    owner = graph.nodes.get(node.owner, node)
    if isinstance(owner, Page):
        return owner
    linked = [
        page
        for page in graph.nodes.values()
        if isinstance(page, Page) and page.instagram and page.instagram in (node.owner, node.id)
    ]
    return linked[0] if linked else None
